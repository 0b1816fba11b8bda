verdict-teacher-recognition-met = Wszystkie wymagania tego tekstu o systemie są spełnione, więc można złożyć dowody.
verdict-teacher-recognition-not-met = Jeszcze nie, ponieważ { $because }.
verdict-teacher-recognition-unknown = { $count ->
    [0] Nic nie stoi na przeszkodzie, ale część zależy od zasady, której nikt nie opublikował.
    [one] Jak dotąd nic nie stoi na przeszkodzie; brakuje jeszcze { $count_text } odpowiedzi.
    [few] Jak dotąd nic nie stoi na przeszkodzie; brakuje jeszcze { $count_text } odpowiedzi.
    [many] Jak dotąd nic nie stoi na przeszkodzie; brakuje jeszcze { $count_text } odpowiedzi.
   *[other] Jak dotąd nic nie stoi na przeszkodzie; brakuje jeszcze { $count_text } odpowiedzi.
 }
fact-selfie-completed = data autorefleksji
fact-courses = które kursy są ukończone
fact-courses-area = obszar kursu
fact-courses-completed = data na certyfikacie kursu
fact-project-founders-in-two-countries = czy projekt założyli nauczyciele z dwóch krajów
fact-project-label-awarded = data przyznania Odznaki Jakości
fact-project-special-indication = czy na certyfikacie Odznaki jest specjalna adnotacja
fact-project-excellent-technology = wynik w kryterium „Wykorzystanie technologii”
fact-project-excellent-pedagogy = wynik w kryterium „Podejścia pedagogiczne”
fact-submitted = data złożenia dowodów
rule-reflection = Autorefleksja w SELFIE for TEACHERS jest ukończona
rule-course = Certyfikat tego kursu z serii został uzyskany
rule-label-awarded = Krajowa Odznaka Jakości za projekt założony przez nauczycieli z dwóch krajów
rule-special-indication = Na certyfikacie Odznaki jest specjalna adnotacja, przyznawana za wyjątkową pracę w kryteriach „Wykorzystanie technologii” i „Podejścia pedagogiczne”
rule-special-certificate = Specjalny certyfikat, przyznawany za wysoki wynik w kryteriach „Wykorzystanie technologii” i „Podejścia pedagogiczne”
rule-window = Wszystkie dowody są złożone w ciągu { $months_text } miesięcy od autorefleksji
rule-window-unread = Części tej strony dotyczącej dwóch lat nie udało się odczytać
stage-initiation = Inicjacja
    .intro = Od autorefleksji w SELFIE for TEACHERS zaczyna biec czas.
stage-development = Rozwój zawodowy
    .intro = Sześć bezpłatnych kursów, po jednym na każdy obszar, we własnym tempie.
    .because = { $left ->
        [one] { $left_text } kurs jest jeszcze do ukończenia
        [few] { $left_text } kursy są jeszcze do ukończenia
        [many] { $left_text } kursów jest jeszcze do ukończenia
       *[other] { $left_text } kursu jest jeszcze do ukończenia
     }
stage-project = Projekt eTwinning i Odznaka Jakości
    .intro = Własny projekt z Krajową Odznaką Jakości, na której certyfikacie jest specjalna adnotacja.
stage-verification = Weryfikacja
    .intro = Wszystkie dowody, gdy są kompletne, przekazuje się przez EU Academy. Kto je sprawdza i jak długo to trwa, nie opublikowano.
stage-recognition = Uznanie
    .intro = Składa się potwierdzenia ukończenia kursów; reszty tej części nowszej strony nie udało się odczytać.
note-pilot = Pilotaż w 2024 roku, z uczestnikami wskazanymi przez Krajowe Biura eTwinning.
note-launch-announced = Ten tekst zapowiadał uruchomienie na lato 2025. Dokładnego dnia nie znaleźliśmy.
note-selfie-proof = Potwierdzenia autorefleksji nie ma na liście rzeczy do złożenia, choć jej data rozpoczyna dwa lata.
note-four-steps = Według tekstu wszystkie cztery etapy mieszczą się w dwóch latach; podany w nim przykład ogranicza tylko złożenie dowodów.
note-in-place = Ta strona mówi, że system już działa. Z jej brzmienia wnioskujemy, że jest nowsza; daty strony nie było widać.
differs-stage-four = Czwarty etap nazywa się tutaj Uznanie, we wcześniejszym tekście Weryfikacja.
differs-condition = Tutaj wysoki wynik w obu kryteriach, we wcześniejszym tekście wyjątkowe osiągnięcia.
differs-proof = Tutaj specjalny certyfikat, we wcześniejszym tekście certyfikat Odznaki ze specjalną adnotacją.
differs-projects = Tutaj jeden projekt, a wniosek o Odznakę po jego zakończeniu; wcześniejszy tekst mówi najpierw o projektach, a dalej o jednej Odznace.
differs-hours = Każdy kurs zajmuje około 15–20 godzin we własnym tempie; mówi o tym tylko ta strona.
differs-window = Dwa lata i poziom B2 są tylko we wcześniejszym tekście; tę stronę udało się odczytać do początku czwartego etapu.
unpublished-window-day = Jak liczy się dwa lata co do dnia
unpublished-window-newer = Czy dwa lata obowiązują w nowszym tekście
unpublished-before-reflection = Czy liczą się certyfikaty lub odznaki sprzed autorefleksji
unpublished-threshold = Jaka liczba oznacza wynik wyjątkowy lub wysoki
unpublished-verification = Kto sprawdza dowody, jak długo to trwa i czy można się odwołać
unpublished-course-titles = Tytuły i adresy poszczególnych kursów
teacher-title = Państwa droga do uznania kompetencji
window-title = Państwa dwa lata
window-empty = Dwa lata zaczynają się od autorefleksji. Po podaniu jej daty poniżej ta oś pokaże, do kiedy trzeba wszystko złożyć.
window-text-month = Autorefleksja ukończona: { $start }. Termin złożenia całości: { $end }. Zasada liczy czas w miesiącach; dla pewności warto złożyć wszystko, zanim ten ostatni miesiąc się zacznie.
window-text-day = Autorefleksję ukończono { $start }, więc wszystko trzeba złożyć do { $end }.
window-text-unread = W tekście wybranym poniżej nie mogliśmy odczytać nic o dwóch latach; daty tutaj są zgodne z tekstem z 2025 roku.
window-picture = Oś czasu. Początek: { $start }. Koniec: { $end }. Dzisiaj: { $today }. Kursy z datą: { $done_text } z { $of_text }. Tabela poniżej zawiera te same daty.
window-today = Dzisiaj, { $date }
window-key-done = ukończone
window-key-band = miesiąc znany, dzień nie
window-table = Te same daty w tabeli
window-when = Kiedy
window-what = Co
window-row-start = Autorefleksja, początek dwóch lat
window-row-course = Kurs: { $area }
window-row-label = Odznaka Jakości przyznana
window-row-asked = Wniosek o Odznakę Jakości
window-row-submitted = Dowody złożone
window-row-today = Dzisiaj
window-row-end = Koniec dwóch lat
question-selfie = Kiedy ukończono autorefleksję w SELFIE for TEACHERS?
    .hint = Na początek wystarczy miesiąc. Dzień przyda się, gdy dwa lata będą dobiegać końca.
question-course-done = Mam certyfikat tego kursu
question-course-date = Data na certyfikacie
    .hint = Jeśli znany jest tylko miesiąc, dzień można zostawić pusty.
question-course-reference = Oznaczenie certyfikatu (nieobowiązkowe)
question-submitted = Kiedy złożono wszystkie dowody w EU Academy?
    .hint = Do tego czasu proszę zostawić pola puste.
hand-in-title = Co trzeba złożyć
hand-in-certificates = Certyfikaty kursów: { $have_text } z { $of_text }
hand-in-label = Certyfikat Odznaki Jakości ze specjalną adnotacją
hand-in-note = Potwierdzenia autorefleksji nie ma na liście. Mimo to warto je zachować: jej data rozpoczyna Państwa dwa lata.
left-title = Co pozostało
left-study = Czas nauki
left-study-hours = Od { $low_text } do { $high_text } godzin, po 15–20 na kurs
left-study-none = Wszystkie sześć kursów jest ukończonych
left-window = Czas pozostały z dwóch lat
left-window-months = { $months ->
    [one] { $months_text } pełny miesiąc
    [few] { $months_text } pełne miesiące
    [many] { $months_text } pełnych miesięcy
   *[other] { $months_text } pełnego miesiąca
 }
left-window-short = Mniej niż miesiąc
left-window-over = Dwa lata minęły
left-window-unknown = Nie wiadomo bez daty autorefleksji
rules-used = Zastosowane zasady
rules-choose = Sprawdzanie według tekstu
rules-differ = Czym różnią się oba teksty
