status-in-hand = Jest
status-open = Brakuje
evidence-title = Państwa dowody
evidence-lead = Każdy dowód jest tu wymieniony raz i liczy się wszędzie, gdzie jest potrzebny. Dowody wynikające z odpowiedzi pojawiają się same; inne można dodać i zapisać, gdzie są przechowywane.
evidence-from-answers = Z Państwa odpowiedzi
evidence-own = Dodane przez Państwa
evidence-empty = Jeszcze nic tu nie ma. Proszę wypełnić stronę nauczyciela lub szkoły albo dodać dowód.
evidence-selfie = Raport z autorefleksji
evidence-course = Certyfikat: { $area }
evidence-label = Odznaka Jakości: { $project }
evidence-declaration = Oświadczenie dyrektora, { $edition }
evidence-counts-teacher = liczy się do uznania kompetencji nauczyciela
evidence-counts-school = liczy się do Odznaki Szkoły
evidence-counts-both = liczy się do uznania kompetencji nauczyciela i do Odznaki Szkoły
evidence-no-date = jeszcze bez daty
evidence-add = Dodaj dowód
evidence-remove = Usuń ten dowód
question-evidence-title = Co to jest
question-evidence-date = Data (nieobowiązkowo)
question-evidence-place = Gdzie jest przechowywane
    .hint = Link, folder lub półka.
evidence-untitled = Dowód bez nazwy
question-evidence-for = Co potwierdza
question-evidence-files = Pliki
    .hint = Certyfikat, zdjęcie lub skan: każdy do { $max_text } MB, razem do { $all_text } MB. Pozostają na tym urządzeniu i trafiają do kopii zapasowej.
evidence-files = { $count ->
    [one] { $count_text } plik
    [few] { $count_text } pliki
    [many] { $count_text } plików
   *[other] { $count_text } pliku
 }
evidence-file-size = { $size } kB
evidence-file-missing = nie ma na tym urządzeniu
evidence-file-save = Zapisz kopię
evidence-file-save-named = Zapisz kopię: { $name }
evidence-file-remove = Usuń
evidence-file-remove-named = Usuń: { $name }
file-too-large = Plik „{ $name }” jest większy niż { $max_text } MB i nie został dodany. Można zapisać go w mniejszym rozmiarze albo zanotować, gdzie jest przechowywany.
file-too-much = Plik „{ $name }” nie został dodany. Największa liczba plików: { $most_text }, razem najwyżej { $all_text } MB. Proszę usunąć pliki, które nie są już potrzebne.
file-no-room = Plik „{ $name }” nie został dodany: przeglądarka nie ma już dla niego miejsca na tym urządzeniu.
file-not-kept = Plik „{ $name }” nie został dodany: ta przeglądarka nie przechowuje tu plików. Proszę zamiast tego zanotować, gdzie jest przechowywany.
file-missing = Pliku „{ $name }” nie ma na tym urządzeniu. Może być na urządzeniu, na którym go dodano, albo w zapisanej tam kopii zapasowej.
