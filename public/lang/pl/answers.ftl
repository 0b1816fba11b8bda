teacher-eyebrow = Europejski system uznawania kompetencji cyfrowych nauczycieli
project-untitled = Projekt bez nazwy
school-eyebrow = Odznaka Szkoły eTwinning
answer-yes = Tak
answer-no = Nie
answer-clear = Usuń odpowiedź
act-change = Zmień
act-answer = Odpowiedz
act-close = Zamknij
field-day = Dzień
field-month = Miesiąc
field-year = Rok
errors-title = { $count ->
    [one] Jedna rzecz do poprawienia
    [few] { $count_text } rzeczy do poprawienia
    [many] { $count_text } rzeczy do poprawienia
   *[other] { $count_text } rzeczy do poprawienia
 }
error-date-month = Proszę podać miesiąc jako liczbę od 1 do 12.
error-date-year = Proszę podać rok czterema cyframi, na przykład 2025.
error-date-day = W tym miesiącu nie ma takiego dnia.
error-date-number = Proszę użyć tylko cyfr.
error-date-future = Ta data leży w przyszłości. Proszę podać datę, która już minęła, albo zostawić pola puste.
error-number = Proszę podać liczbę całkowitą od { $min_text } do { $max_text }.
error-text-long = Ten tekst jest za długi, żeby go zachować. Największa liczba znaków: { $max_text }.
warn-before-reflection = Ta data jest wcześniejsza niż autorefleksja. Nie opublikowano, czy się liczy, więc wynik pozostaje nieznany.
warn-national-project = Projekt założony w obrębie jednego kraju nie może otrzymać Krajowej Odznaki Jakości, która by się tu liczyła.
warn-submitted-before = Data złożenia jest wcześniejsza niż coś, co według odpowiedzi ukończono później: proszę jeszcze raz sprawdzić daty.
warn-course-date = Certyfikat jest zaznaczony bez daty, więc nie można go umieścić w okresie dwóch lat.
