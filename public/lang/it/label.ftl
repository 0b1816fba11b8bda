label-question-shared-aims = I partner hanno obiettivi condivisi e un piano comune?
label-question-finished = Il progetto è finito, o quasi?
label-question-own-part = Tu e i tuoi studenti avete preso parte a tutte le attività?
label-question-joint-activities = Ci sono state attività comuni con i partner?
label-question-data-protection = Hai curato la protezione dei dati e il diritto d’autore?
label-criterion-collaboration = Collaborazione tra scuole partner
label-criterion-technology = Uso della tecnologia
label-criterion-pedagogy = Approcci pedagogici
label-criterion-curriculum = Integrazione curricolare
label-criterion-results = Risultati e documentazione
label-part-online-collaboration = Modi per far lavorare insieme online gli studenti dei partner
label-part-use-of-ict = Uso delle TIC
label-part-copyright = GDPR, diritto d’autore ed eSafety
label-rule-two-countries = Il progetto è stato fondato da docenti di due Paesi; i partner che si uniscono dopo non cambiano questo fatto
label-rule-personal = Il Certificato di Qualità è personale: candidati individualmente e mostra che cosa avete fatto tu e i tuoi studenti
label-rule-four-a-year = Al massimo quattro candidature per anno scolastico; si valutano solo le prime quattro
label-rule-no-limit = La Serbia dice che non c’è limite; la sua pagina si basa su regole di novembre 2019.
label-unpublished-scores = Punti, scala, soglia di superamento e i tre punteggi minimi
label-unpublished-parts = L’elenco completo dei sottocriteri
label-unpublished-dates = Date per il 2026, e qualsiasi data per i Paesi non nominati qui
label-title = Prepara un progetto per il Certificato di Qualità
label-lead = Ripercorri ciò che è pubblicato sul Certificato di Qualità nazionale e guarda che cosa manca ancora al tuo progetto.
label-no-form = Questa è una preparazione, non un modulo ufficiale. Punti e soglie di superamento non sono pubblicati, quindi qui nessuno può calcolare se otterrai il Certificato di Qualità.
label-guide-link = Il Certificato di Qualità nella guida
label-project = Il tuo progetto
label-no-project = Non c’è ancora nessun progetto. Aggiungine uno qui oppure nella pagina Docente: è lo stesso progetto.
label-teacher-link = Apri la pagina Docente
label-asked = Che cosa verrà chiesto
label-has-already = Hai indicato che questo progetto ha già il Certificato di Qualità.
label-stands = A che punto è il progetto
label-open = { $count ->
    [one] { $count_text } punto è aperto.
    [many] { $count_text } punti sono aperti.
   *[other] { $count_text } punti sono aperti.
 }
label-open-none = Qui non manca nulla.
label-may-apply = Candidatura possibile: domande e regole
label-can-show = Qualcosa da mostrare: i criteri
label-can-show-note = Nostra deduzione: «Soddisfatto» vuol dire solo che non manca nulla. Non è pubblicato quanto basti.
label-said-no = risposta: no
label-not-answered = senza risposta
label-questions = Cinque domande che richiedono tutte un sì
label-rules = Chi può candidarsi, e quante volte
label-ask-personal = Ti candidi individualmente e mostri che cosa avete fatto tu e i tuoi studenti?
label-ask-applications = Quante candidature per il Certificato di Qualità hai già inviato in questo anno scolastico?
    .hint = Per tutti i tuoi progetti insieme, senza quella che stai preparando.
label-criteria = Cinque criteri, e che cosa hai da mostrare
label-criteria-note = Solo chi valuta decide se qualcosa basta per un criterio. Qui annoti che cosa hai.
label-ask-criterion = Hai qualcosa da mostrare per questo criterio?
label-ask-part = Hai qualcosa da mostrare per questa parte: { $part }?
label-part-minimum = Questa parte richiede un punteggio minimo. Quanto sia alto non è pubblicato.
label-part-place = Che rientri in questo criterio è una nostra collocazione, dedotta dai nomi.
label-evidence = Quali dei tuoi documenti mostrano questo criterio?
label-evidence-none = Non hai ancora aggiunto documenti.
label-evidence-link = Aggiungi documenti
label-untitled = Documento senza nome
label-shown-by = { $count ->
    [one] { $count_text } documento
    [many] { $count_text } documenti
   *[other] { $count_text } documenti
 }
label-national = Che cosa ha pubblicato il tuo Paese
label-national-choose = Scegli il tuo Paese per vedere che cosa si è trovato.
label-national-time = Valutazione
label-national-call = Bandi
label-national-no-time = Non è stato trovato quando vengono valutate le candidature. Chiedi alla tua Unità nazionale eTwinning.
label-national-no-call = Non è stato trovato nessun bando. Chiedi alla tua Unità nazionale eTwinning.
label-national-month = Le candidature si valutano nel mese di { $month }. L’ultimo giorno per candidarsi non è stato trovato.
label-national-yearly = Come pubblicato per quegli anni; ultimo giorno per candidarsi: { $last }; termine per la risposta: { $answer }.
label-national-days = Fino a { $days } giorni lavorativi, in alcuni mesi fino a { $longer }.
label-national-any-time = Le candidature si accettano in qualsiasi momento.
label-national-closes = Chiusura di un bando: { $date }.
label-national-closed = Un bando si è chiuso in data { $date }. Non ne è stato trovato uno più recente.
label-national-hour = Ora: { $hour }
