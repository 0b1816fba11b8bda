teacher-eyebrow = Sistema europeo di riconoscimento delle competenze digitali dei docenti
project-untitled = Progetto senza nome
school-eyebrow = Certificato di Scuola eTwinning
answer-yes = Sì
answer-no = No
answer-clear = Rimuovi la risposta
act-change = Modifica
act-answer = Rispondi
act-close = Chiudi
field-day = Giorno
field-month = Mese
field-year = Anno
errors-title = { $count ->
    [one] Una cosa da correggere
    [many] { $count_text } cose da correggere
   *[other] { $count_text } cose da correggere
 }
error-date-month = Indica il mese con un numero da 1 a 12.
error-date-year = Indica l’anno con quattro cifre, per esempio 2025.
error-date-day = Questo mese non ha quel giorno.
error-date-number = Usa solo numeri.
error-date-future = Questa data è nel futuro. Indica una data già passata oppure lascia vuoto.
error-number = Indica un numero intero da { $min_text } a { $max_text }.
error-text-long = Questo testo è troppo lungo per essere conservato: usa al massimo { $max_text } caratteri.
warn-before-reflection = Questa data è precedente alla tua autoriflessione. Non è pubblicato se valga: per questo l’esito resta non noto.
warn-national-project = Un progetto fondato all’interno di un solo Paese non può ottenere un Certificato di Qualità nazionale che valga qui.
warn-submitted-before = La data di consegna viene prima di quella di qualcosa che dici di aver completato: ricontrolla le date.
warn-course-date = L’attestato è spuntato ma senza data, quindi non si può collocare nei due anni.
