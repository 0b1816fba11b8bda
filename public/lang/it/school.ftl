status-not-answered = Senza risposta
status-started = Iniziato
verdict-school-label-met = Secondo le regole dell’edizione { $edition } la tua scuola soddisfa i requisiti della prima fase e tutto ciò che chiede il modulo della seconda.
verdict-school-label-not-met = Secondo le regole dell’edizione { $edition } la tua scuola non è ancora al traguardo, perché { $because }.
verdict-school-label-unknown = { $count ->
    [0] Secondo le regole dell’edizione { $edition } non risultano ostacoli, ma una parte dipende da una regola che nessuno ha pubblicato.
    [one] Secondo le regole dell’edizione { $edition } finora non risultano ostacoli; manca ancora { $count_text } risposta.
    [many] Secondo le regole dell’edizione { $edition } finora non risultano ostacoli; mancano ancora { $count_text } risposte.
   *[other] Secondo le regole dell’edizione { $edition } finora non risultano ostacoli; mancano ancora { $count_text } risposte.
 }
rule-your-answer = La tua risposta
fact-registered = data di registrazione
fact-active-teachers = numero di docenti attivi
fact-labels = i Certificati di Qualità della scuola, oppure che non ce ne sono
fact-labels-granted = data di rilascio del Certificato di Qualità
fact-labels-european = se il progetto è stato fondato da docenti di due Paesi
fact-held = quale Certificato di Scuola ha la scuola, oppure che non ne ha
fact-held-edition = edizione del Certificato di Scuola posseduto
fact-criteria-criterion-a = criterio A
fact-criteria-criterion-b = criterio B
fact-criteria-criterion-c = criterio C
fact-criteria-criterion-d = criterio D
fact-criteria-criterion-e = criterio E
fact-criteria-criterion-f = criterio F
fact-criteria-esafety = politica di eSafety
fact-criteria-principle-1 = leadership condivisa
fact-criteria-principle-2 = collaborazione, condivisione e lavoro di squadra
fact-criteria-principle-3 = studenti come agenti di cambiamento
fact-criteria-principle-4 = modello per le altre scuole
fact-criteria-principle-5 = organizzazione di apprendimento inclusiva e innovativa
fact-declaration-signed = la firma del dirigente scolastico sulla dichiarazione
rule-registered-by = Scuola registrata non oltre questa data: { $until }
rule-registered-more = Scuola registrata da più di due anni; non è indicata una data limite
rule-registered-least = Scuola registrata da almeno due anni; non è indicata una data limite
rule-teachers-since = { $count ->
    [one] { $count_text } docente attivo a partire da questa data: { $from }
    [many] { $count_text } docenti attivi a partire da questa data: { $from }
   *[other] { $count_text } docenti attivi a partire da questa data: { $from }
 }
rule-teachers-during = { $count ->
    [one] { $count_text } docente attivo nel periodo { $from } – { $until }
    [many] { $count_text } docenti attivi nel periodo { $from } – { $until }
   *[other] { $count_text } docenti attivi nel periodo { $from } – { $until }
 }
rule-teachers-at-application = { $count ->
    [one] { $count_text } docente attivo quando la scuola si candida
    [many] { $count_text } docenti attivi quando la scuola si candida
   *[other] { $count_text } docenti attivi quando la scuola si candida
 }
rule-teachers-two-years = { $count ->
    [one] { $count_text } docente attivo negli ultimi due anni; non sono indicate date
    [many] { $count_text } docenti attivi negli ultimi due anni; non sono indicate date
   *[other] { $count_text } docenti attivi negli ultimi due anni; non sono indicate date
 }
rule-label-since = Un progetto europeo con un Certificato di Qualità nazionale rilasciato a partire da questa data: { $from }
rule-label-within = Un progetto europeo con un Certificato di Qualità nazionale rilasciato nel periodo { $from } – { $until }
rule-label-two-years = Un progetto europeo con un Certificato di Qualità nazionale degli ultimi due anni; non sono indicate date
rule-label-school-years = Un progetto europeo con un Certificato di Qualità nazionale degli ultimi due anni scolastici; non sono indicate date
rule-criterion-a = Le attività mostrano che docenti e studenti sanno usare internet in modo responsabile
rule-criterion-b = Almeno tre docenti lavorano davvero insieme in eTwinning
rule-criterion-c = Almeno due gruppi di studenti partecipano a progetti eTwinning
rule-criterion-d = Almeno due eTwinner attivi hanno partecipato a corsi o eventi eTwinning
rule-criterion-e = La scuola mostra pubblicamente di partecipare a eTwinning
rule-criterion-f = La scuola promuove eTwinning nella sua città o regione
rule-criterion-f-waived = { $points ->
    [one] Non richiesto in questa edizione a causa del COVID-19: per tutti { $points_text } punto, che l’evento si sia tenuto o no
    [many] Non richiesto in questa edizione a causa del COVID-19: per tutti { $points_text } punti, che l’evento si sia tenuto o no
   *[other] Non richiesto in questa edizione a causa del COVID-19: per tutti { $points_text } punti, che l’evento si sia tenuto o no
 }
rule-esafety = Una domanda sulla politica di eSafety della scuola, con documentazione
rule-principle = Spiegare come la scuola mette in pratica il principio, con documentazione, e che cosa prevede per i prossimi due anni
rule-declaration = Una dichiarazione d’onore firmata dal dirigente scolastico
rule-no-overlap = Le scuole che hanno un Certificato di Scuola 2025-2026 non possono candidarsi
step-one = Prima fase: tre controlli
    .intro = La piattaforma fa questo controllo da sola e invita le scuole che lo superano. Per questa fase non ci si candida.
step-two = Seconda fase: il modulo
    .intro = Lo vedono solo le scuole invitate, ma puoi raccogliere le risposte già adesso.
step-may-apply = Potete candidarvi?
    .intro = In questa edizione è esclusa una scuola che ha un Certificato di Scuola per un periodo che si sovrappone.
conflict-teachers-2021 = Il testo centrale chiede due docenti; le pagine di Polonia e Italia dicono tre. Qui si usa il testo centrale.
conflict-teachers-2025 = Una notizia dell’Unità nazionale eTwinning dell’Islanda (21 gennaio 2025) chiede ancora due docenti. Il testo centrale dice tre, e qui si usa quello.
conflict-registered-2019 = L’Austria scrive almeno due anni, altri più di due.
conflict-label-earned-here = L’Unità nazionale eTwinning dell’Italia conta un Certificato di Qualità solo se il docente l’ha ottenuto mentre lavorava nella tua scuola. Il testo centrale dice che la scuola ha preso parte al progetto.
conflict-criterion-c = Il corso della Turchia chiede invece due progetti con gruppi diversi.
conflict-criterion-f = La pagina della Svezia conta sei criteri, il corso della Turchia cinque (da A a E).
note-second-screening = Le scuole sfuggite al controllo potevano segnalarlo prima del 19 gennaio 2018 e sono state controllate di nuovo il 20 gennaio.
note-principal-2018 = Prima del bando era stata annunciata come condizione la registrazione del dirigente scolastico; il bando l’ha tolta. In Austria la registrazione dava punti aggiuntivi.
note-not-invited-2019 = In Estonia le scuole che soddisfacevano le condizioni ma non erano state invitate dovevano scrivere entro il 14 dicembre 2018.
note-validity-extended = I Certificati di Scuola ottenuti nel 2020 sono rimasti validi fino alla fine del 2022, perché nel 2022 non si è tenuta nessuna edizione.
note-form-not-seen = Il modulo di questa edizione non è stato visto; supponiamo che sia il vecchio modulo.
note-covid = A causa del COVID-19, in questa edizione non era richiesta la presenza a eventi che promuovono eTwinning: tutti hanno avuto 1 punto per quella domanda, che l’evento si fosse tenuto o no. Gli organizzatori hanno chiesto alle scuole di dirlo ai colleghi.
note-third-teacher = La Svezia avverte: due docenti bastano per il controllo, ma nel modulo bisognava aggiungere un terzo docente attivo.
note-round-skipped = Nel 2021 l’Unità europea eTwinning ha deciso di non tenere nessuna edizione nel 2022. Non sono stati dati nuovi Certificati di Scuola; quelli del 2021 sono rimasti com’erano.
note-next-planned = Le candidature successive erano previste per ottobre e novembre 2022, con i risultati a gennaio 2023.
note-relaunch = Il Certificato di Scuola è stato rilanciato: tre docenti attivi invece di due, date limite indicate e un modulo sui cinque principi della Mission.
note-invitations-over-days = Gli inviti sono partiti nel corso di più giorni e potevano finire nella posta indesiderata.
note-closing-iceland = Il giorno di chiusura viene dall’Unità nazionale eTwinning dell’Islanda; non se n’è visto uno centrale.
note-only-italy = Per questa edizione si è vista solo la pagina dell’Unità nazionale eTwinning dell’Italia.
note-criteria-pooled = I criteri sono stati messi insieme da pagine del 2017-2018 e da un corso turco senza data; nessuna singola pagina li conferma per ogni edizione.
note-one-application = Una sola candidatura per ogni scuola.
note-resubmission = Una candidatura respinta si può migliorare e inviare di nuovo fino al giorno di chiusura: inviare presto dà una seconda possibilità.
note-form-assumed = Il modulo è descritto da pagine del 2024 e del 2025; supponiamo che sia lo stesso in tutte le edizioni dal 2023-2024.
unpublished-points = Punti per ogni domanda e soglia di superamento
unpublished-cut-offs = Le date limite della prima fase
unpublished-active = Quante attività servono perché un docente sia attivo
unpublished-statements = Le singole affermazioni sotto ogni principio
unpublished-real-dates = I giorni effettivi di apertura, chiusura e risultati
unpublished-closing-day = Il giorno esatto di chiusura
unpublished-results = Il giorno dei risultati e il numero di scuole certificate
notes-title = Da sapere
school-eyebrow-named = Certificato di Scuola eTwinning · { $name }
school-title = A che punto è la tua scuola
question-school-name = Nome della scuola (facoltativo)
question-round = Confronta con le regole dell’edizione
round-option-dates = Edizione { $edition } ({ $from } – { $until })
round-option = Edizione { $edition }
round-option-not-held = { $edition }: nessuna edizione
round-is-closed = Questa edizione è chiusa.
round-is-open = Questa edizione è aperta.
round-is-coming = Questa edizione non è ancora aperta.
round-undated = Le date di questa edizione non sono state trovate.
round-no-cut-offs = Le sue date limite non sono pubblicate, quindi alcune parti della prima fase restano non note.
question-registered = Quando è stata registrata la tua scuola in eTwinning?
    .hint = Se il mese è quello della data limite, decide il giorno.
question-teachers = Quanti docenti della tua scuola erano attivi in quel periodo?
    .hint = Attivo vuol dire: ha partecipato a un progetto, un corso, un evento o un gruppo sulla piattaforma. Quanto ne serva non è pubblicato.
gauge-cut-off = data limite: { $date }
answer-teachers = { $count ->
    [one] { $count_text } docente
    [many] { $count_text } docenti
   *[other] { $count_text } docenti
 }
answer-none = Ancora nessuna risposta
answer-no-labels = Nessun progetto con il Certificato di Qualità
question-no-labels = La nostra scuola non ha progetti con un Certificato di Qualità nazionale
question-held = Quale Certificato di Scuola ha la tua scuola, o ha avuto per ultimo?
held-none = Finora nessuno
choice-empty = Senza risposta
question-criterion = Nella tua scuola è così, e avete la documentazione?
question-principle = Avete risposto a questa parte del modulo, con la documentazione?
question-declaration = Il dirigente scolastico ha firmato la dichiarazione d’onore?
    .hint = Senza firma il modulo non vale come inviato.
question-practice = Che cosa fa la scuola
question-proof = Documentazione
question-plan = Piano per i prossimi due anni
compare-title = Stesse risposte, altra edizione
compare-check = Controllo
round-title = Questa edizione
round-opened = Apertura
round-closed = Chiusura
round-results = Risultati
round-form = Modulo
round-form-criteria = Sei criteri, da A a F
round-form-principles = eSafety e cinque principi
round-awarded = Scuole certificate
awarded-exactly = { $number }
awarded-almost = quasi { $number }
awarded-over = oltre { $number }
round-points = Punti e soglia di superamento
round-valid = Fine di validità del Certificato di Scuola
not-found = Non trovato
derived-mark = { $value } (nostra deduzione)
apply-title = Quando potete candidarvi
apply-none = La tua scuola non ha un Certificato di Scuola: la prossima edizione è aperta anche a voi, se superate la prima fase.
apply-after = Ultimo giorno del vostro Certificato di Scuola { $held }: { $until }. Potete candidarvi di nuovo nell’edizione { $edition }, se si terrà.
apply-unknown = Un Certificato di Scuola dura due anni solari. Indica quale ha la tua scuola e qui leggi quando potete candidarvi di nuovo.
apply-rule = Chi aveva il Certificato di Scuola 2025-2026 non poteva candidarsi per il 2026-2027. Per le edizioni precedenti non si è trovato nulla sui Certificati di Scuola che si sovrappongono.
invite-title = Controllo superato, ma nessun invito?
    .text = Guarda nella posta indesiderata, controlla se i tuoi colleghi risultano in una seconda scheda della stessa scuola, poi scrivi alla tua Unità nazionale eTwinning.
