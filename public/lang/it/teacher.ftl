verdict-teacher-recognition-met = Hai soddisfatto tutti i requisiti di questo testo del sistema: puoi consegnare la documentazione.
verdict-teacher-recognition-not-met = Non ancora, perché { $because }.
verdict-teacher-recognition-unknown = { $count ->
    [0] Non risultano ostacoli, ma una parte dipende da una regola che nessuno ha pubblicato.
    [one] Finora non risultano ostacoli; manca ancora { $count_text } risposta.
    [many] Finora non risultano ostacoli; mancano ancora { $count_text } risposte.
   *[other] Finora non risultano ostacoli; mancano ancora { $count_text } risposte.
 }
fact-selfie-completed = data dell’autoriflessione
fact-courses = quali corsi hai completato
fact-courses-area = area del corso
fact-courses-completed = data sull’attestato del corso
fact-project-founders-in-two-countries = se il progetto è stato fondato da docenti di due Paesi
fact-project-label-awarded = data di rilascio del Certificato di Qualità
fact-project-special-indication = se l’attestato del Certificato di Qualità riporta la menzione speciale
fact-project-excellent-technology = risultato in «Uso della tecnologia»
fact-project-excellent-pedagogy = risultato in «Approcci pedagogici»
fact-submitted = data della consegna
rule-reflection = L’autoriflessione con SELFIE for TEACHERS è completata
rule-course = Hai l’attestato di questo corso della serie
rule-label-awarded = Un Certificato di Qualità nazionale per un progetto fondato da docenti di due Paesi
rule-special-indication = L’attestato del Certificato di Qualità riporta la menzione speciale, data per un lavoro eccezionale in «Uso della tecnologia» e «Approcci pedagogici»
rule-special-certificate = Un attestato speciale, dato per un punteggio alto in «Uso della tecnologia» e «Approcci pedagogici»
rule-window = Tutta la documentazione è consegnata entro { $months_text } mesi dall’autoriflessione
rule-window-unread = La parte di questa pagina sui due anni non si è potuta leggere
stage-initiation = Avvio
    .intro = L’autoriflessione con SELFIE for TEACHERS dà il via al conteggio del tempo.
stage-development = Sviluppo professionale
    .intro = Sei corsi gratuiti, uno per ogni area, al tuo ritmo.
    .because = { $left ->
        [one] resta da fare { $left_text } corso
        [many] restano da fare { $left_text } corsi
       *[other] restano da fare { $left_text } corsi
     }
stage-project = Progetto eTwinning e Certificato di Qualità
    .intro = Un tuo progetto con un Certificato di Qualità nazionale che riporta la menzione speciale.
stage-verification = Verifica
    .intro = Tutta la documentazione passa da EU Academy quando è completa. Non è pubblicato chi la controlla né quanto tempo serve.
stage-recognition = Riconoscimento
    .intro = Si consegna la prova dei corsi; il resto di questa parte della pagina più recente non si è potuto leggere.
note-pilot = Sperimentato nel 2024 con partecipanti indicati dalle Unità nazionali eTwinning.
note-launch-announced = Questo testo annunciava l’apertura per l’estate 2025. Non è stato trovato un giorno esatto.
note-selfie-proof = La prova dell’autoriflessione non è nell’elenco di ciò che si consegna, anche se la sua data fa partire i due anni.
note-four-steps = Il testo dice che tutte e quattro le tappe rientrano nei due anni; il suo esempio limita solo la consegna.
note-in-place = Questa pagina dice che il sistema è in vigore. La riteniamo più recente per come è scritta; la pagina non mostrava una data.
differs-stage-four = Qui la quarta tappa si chiama Riconoscimento, nel testo precedente Verifica.
differs-condition = Qui un punteggio alto in entrambi i criteri, nel testo precedente un risultato eccezionale.
differs-proof = Qui un attestato speciale, nel testo precedente un attestato del Certificato di Qualità con menzione speciale.
differs-projects = Qui un solo progetto, con la candidatura al Certificato di Qualità quando è finito; il testo precedente parla prima di progetti e più avanti di un solo Certificato di Qualità.
differs-hours = Ogni corso richiede da 15 a 20 ore circa, al tuo ritmo; lo dice solo questa pagina.
differs-window = I due anni e il livello B2 sono solo nel testo precedente; questa pagina si è potuta leggere fino all’inizio della quarta tappa.
unpublished-window-day = Come si contano i due anni al giorno preciso
unpublished-window-newer = Se i due anni valgono anche nel testo più recente
unpublished-before-reflection = Se contano attestati dei corsi o Certificati di Qualità con una data precedente all’autoriflessione
unpublished-threshold = Quale numero vale come eccezionale o alto
unpublished-verification = Chi controlla la documentazione, quanto tempo serve e se si può fare ricorso
unpublished-course-titles = I titoli e gli indirizzi dei singoli corsi
teacher-title = Il tuo percorso verso il riconoscimento
window-title = I tuoi due anni
window-empty = I due anni cominciano con la tua autoriflessione. Indica la data qui sotto e questa linea mostra quando tutto va consegnato.
window-text-month = Hai completato l’autoriflessione nel mese di { $start }, quindi tutto va consegnato entro { $end }. La regola conta in mesi; per sicurezza consegna prima che cominci quel mese.
window-text-day = Autoriflessione completata: { $start }. Termine entro cui tutto va consegnato: { $end }.
window-text-unread = Nel testo scelto qui sotto non abbiamo potuto leggere nulla sui due anni; le date mostrate seguono il testo del 2025.
window-picture = Linea del tempo: { $start } – { $end }. Oggi: { $today }. Corsi che vi compaiono con una data: { $done_text } su { $of_text }. La tabella qui sotto contiene le stesse date.
window-today = Oggi, { $date }
window-key-done = fatto
window-key-band = mese noto, giorno no
window-table = Le stesse date in una tabella
window-when = Quando
window-what = Che cosa
window-row-start = Autoriflessione, inizio dei due anni
window-row-course = Corso: { $area }
window-row-label = Certificato di Qualità rilasciato
window-row-asked = Certificato di Qualità richiesto
window-row-submitted = Documentazione consegnata
window-row-today = Oggi
window-row-end = Fine dei due anni
question-selfie = Quando hai completato l’autoriflessione con SELFIE for TEACHERS?
    .hint = Per cominciare basta il mese. Il giorno serve quando i due anni stanno per finire.
question-course-done = Ho l’attestato di questo corso
question-course-date = Data sull’attestato
    .hint = Lascia vuoto il giorno se conosci solo il mese.
question-course-reference = Riferimento dell’attestato (facoltativo)
question-submitted = Quando hai consegnato tutta la documentazione su EU Academy?
    .hint = Lascia vuoto finché non l’hai fatto.
hand-in-title = Che cosa consegni
hand-in-certificates = { $have_text } attestati dei corsi su { $of_text }
hand-in-label = L’attestato del Certificato di Qualità con la menzione speciale
hand-in-note = La prova dell’autoriflessione non è nell’elenco. Conservala comunque: la sua data fa partire i tuoi due anni.
left-title = Che cosa resta
left-study = Tempo di studio
left-study-hours = Da { $low_text } a { $high_text } ore, calcolando da 15 a 20 ore per corso
left-study-none = Tutti e sei i corsi sono fatti
left-window = Tempo nei due anni
left-window-months = { $months ->
    [one] { $months_text } mese intero
    [many] { $months_text } mesi interi
   *[other] { $months_text } mesi interi
 }
left-window-short = Meno di un mese
left-window-over = I due anni sono finiti
left-window-unknown = Non noto senza la data dell’autoriflessione
rules-used = Regole usate
rules-choose = Confronta con
rules-differ = Differenze tra i due testi
