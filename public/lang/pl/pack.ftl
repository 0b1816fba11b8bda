pack-title-teacher = Dowody do uznania kompetencji cyfrowych
pack-title-school = Szkic do Odznaki Szkoły { $edition }
pack-school = Szkoła: { $name }
pack-made = Zestawiono w aplikacji Waymark { $date }. Waymark to aplikacja nieoficjalna: przed złożeniem proszę wszystko sprawdzić.
pack-rules = Zastosowane zasady: { $edition }
pack-answers = Czego się wymaga i co Państwo mają
pack-rule = Zasada: { $rule }
pack-status = Stan: { $status }
pack-empty = Jeszcze nic nie napisano
pack-not-answered = Jeszcze bez odpowiedzi
pack-words = { $count ->
    [one] { $count_text } słowo
    [few] { $count_text } słowa
    [many] { $count_text } słów
   *[other] { $count_text } słowa
 }
pack-completed = Data na certyfikacie
pack-reference = Numer lub adres
pack-evidence = Lista dowodów
pack-column-number = Nr
pack-column-what = Co
pack-column-date = Data
pack-column-place = Gdzie jest przechowywane
pack-column-for = Do czego
pack-column-file = Plik
pack-column-checksum = Suma kontrolna (SHA-256)
pack-no-evidence = Nie wpisano żadnych dowodów.
pack-files = Pliki w tej teczce
pack-no-files = Nie dodano żadnych plików.
pack-declaration = Oświadczenie dyrektora
pack-declaration-text = Organizatorzy wymagają oświadczenia podpisanego przez dyrektora szkoły. Proszę użyć ich własnego wzoru; ta strona tylko o tym przypomina.
pack-sign-place = Miejscowość i data
pack-sign-name = Imię i nazwisko dyrektora
pack-sign = Podpis
pack-sources = Źródła zasad
pack-selfie = Nie ma jej na liście rzeczy do złożenia, ale jej data rozpoczyna dwa lata: warto ją zachować.
school-pack-title = Co składa szkoła
pack-lead = Czego się wymaga, a obok Państwa odpowiedzi. Proszę przejrzeć każdą część i poprawić, co się nie zgadza; potem zapisać wszystko w jednym pliku albo wydrukować tę stronę.
pack-open = Kwestie otwarte
pack-nothing-open = Według zastosowanych zasad nie ma kwestii otwartych.
pack-part-evidence = Dowody: { $numbers }
pack-numbered = nr { $number }
pack-change = Zmień: { $part }
pack-change-evidence = Zmień dowody
pack-where = Gdzie to złożyć
pack-where-school = Formularz znajduje się w obszarze eTwinning na Europejskiej Platformie Edukacji Szkolnej. Teksty można stąd skopiować.
pack-where-guide = Jak złożyć, krok po kroku, ze źródłami
pack-save-title = W jednym pliku
pack-save-text = Archiwum utworzone na tym urządzeniu: ta strona, lista dowodów jako tabela i jako dane, pliki po kolei i suma kontrolna każdego z nich.
pack-save = Zapisz teczkę
pack-save-done = Teczkę przekazano przeglądarce.
pack-save-left = Teczkę przekazano przeglądarce, ale brakuje w niej plików, których nie ma na tym urządzeniu: { $missing }.
pack-save-not-fetched = Nie udało się pobrać części aplikacji Waymark, która tworzy teczki. Proszę sprawdzić połączenie i spróbować ponownie.
pack-save-refused = Teczki nie udało się zapisać: jest za duża albo przeglądarka jej nie przyjęła.
file-pack-teacher = waymark-nauczyciel
file-pack-school = waymark-szkola
