teacher-eyebrow = Sistemul european de recunoaștere a competențelor digitale ale cadrelor didactice
project-untitled = Proiect fără nume

school-eyebrow = Certificatul de Școală eTwinning
answer-yes = Da
answer-no = Nu
answer-clear = Ștergeți răspunsul

act-change = Modificați
act-answer = Răspundeți
act-close = Închideți

field-day = Ziua
field-month = Luna
field-year = Anul
errors-title = { $count ->
    [one] Un lucru de corectat
    [few] { $count_text } lucruri de corectat
   *[other] { $count_text } de lucruri de corectat
 }
error-date-month = Scrieți luna ca număr de la 1 la 12.
error-date-year = Scrieți anul cu patru cifre, de exemplu 2025.
error-date-day = Luna aceasta nu are o astfel de zi.
error-date-number = Folosiți numai cifre.
error-date-future = Această dată este în viitor. Scrieți o dată care a trecut sau lăsați câmpul gol.
error-number = Scrieți un număr întreg de la { $min_text } la { $max_text }.
error-text-long = Textul este prea lung pentru a fi păstrat; numărul maxim de caractere: { $max_text }.
warn-before-reflection = Această dată este anterioară autoreflecției. Nu este publicat dacă se ia în considerare, așa că rezultatul rămâne necunoscut.
warn-national-project = Un proiect fondat în interiorul unei singure țări nu poate obține un certificat național de calitate care să conteze aici.
warn-submitted-before = Ați depus dovezile înainte de ceva ce, potrivit răspunsurilor, s-a încheiat mai târziu: verificați din nou datele.
warn-course-date = Certificatul este bifat fără dată, așa că nu poate fi plasat în cei doi ani.
