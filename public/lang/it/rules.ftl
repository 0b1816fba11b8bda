list-two = { $first } e { $second }
list-more = { $count ->
    [one] { $first }, { $second } e per { $count_text } altro motivo
    [many] { $first }, { $second } e per { $count_text } altri motivi
   *[other] { $first }, { $second } e per { $count_text } altri motivi
 }
source-link = Fonte: { $host }
sources-label = Fonti:
source-central = centrale
source-national = nazionale
source-press = stampa o copia
source-derived = nostra deduzione
status-in-time = Finora nei tempi
status-disputed = Fonti discordi
status-not-published = Non pubblicato
verdict-next = Prossimo passo consigliato
verdict-not-held = Per il { $edition } non si è tenuta nessuna edizione, quindi nessuna scuola ha potuto ottenere il Certificato di Scuola.
verdict-unpublished = { $count ->
    [one] { $count_text } punto non si può decidere in base a ciò che è pubblicato: chiedi alla tua Unità nazionale eTwinning.
    [many] { $count_text } punti non si possono decidere in base a ciò che è pubblicato: chiedi alla tua Unità nazionale eTwinning.
   *[other] { $count_text } punti non si possono decidere in base a ciò che è pubblicato: chiedi alla tua Unità nazionale eTwinning.
 }
verdict-disputed = { $count ->
    [one] { $count_text } esito sarebbe diverso secondo un’altra fonte; qui sotto vedi entrambe le versioni.
    [many] { $count_text } esiti sarebbero diversi secondo un’altra fonte; qui sotto vedi entrambe le versioni.
   *[other] { $count_text } esiti sarebbero diversi secondo un’altra fonte; qui sotto vedi entrambe le versioni.
 }
verdict-missing-too = { $count ->
    [one] Inoltre manca ancora { $count_text } risposta.
    [many] Inoltre mancano ancora { $count_text } risposte.
   *[other] Inoltre mancano ancora { $count_text } risposte.
 }
verdict-deadline = Fine dei due anni: { $date }.
verdict-deadline-day = Fine dei due anni: { $date }.
next-button = Vai alla domanda
missing-title = Manca ancora:
missing-fact = { $fact }
missing-day = il giorno: { $fact }
ask-nso = Gli organizzatori non hanno pubblicato ciò che permetterebbe di decidere. Chiedi alla tua Unità nazionale eTwinning.
rule-printed = Regola, com’è scritta nella fonte
rule-before = Prima ({ $edition }): { $rule }
rule-evidence = Documentazione da conservare
rule-derived = Nostra deduzione da ciò che dicono le fonti.
unpublished-title = Che cosa non è pubblicato
edition-round = Edizione { $edition }
edition-2025-prelaunch = Testo del 2025, prima del lancio
edition-in-force = Pagina più recente, sistema in vigore
