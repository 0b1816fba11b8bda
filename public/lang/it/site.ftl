language-name = italiano
language-dir = ltr
site-description = Scopri sul tuo dispositivo a che punto sei con il riconoscimento europeo delle competenze digitali dei docenti e con il Certificato di Scuola eTwinning.
guide-lead = Che cosa sono i due riconoscimenti, come funzionano e dove le fonti non danno risposta. Ogni pagina indica le proprie fonti e il giorno in cui sono state lette.
guide-on-this-page = In questa pagina
guide-sources = Fonti
guide-source-mark = Fonte { $n }
guide-read = Letto in copie archiviate di pagine pubbliche ({ $date }) e riportato con parole nostre.
guide-written = Data di redazione: { $date }.
needs-program = Questa pagina lavora con le tue risposte, nel tuo browser e da nessun’altra parte. Ha bisogno di JavaScript e WebAssembly. La guida si può leggere anche senza:
not-started = Waymark non è riuscito a caricare i testi. Controlla la connessione e ricarica la pagina. Nulla di ciò che hai inserito è andato perso.
translation-unread = Questa traduzione non è ancora stata controllata da una persona madrelingua.
translation-read = Questa traduzione è stata controllata da { $name }, madrelingua, in data { $date }.
translation-original = L’originale inglese
translation-suggest = Suggerisci una correzione
translation-tell = Se una frase è sbagliata, segnalalo alla scuola o al sito che ti offre Waymark.
translation-report =
    Lingua: { $code }
    Pagina: { $page }
    Testo attuale:

    Testo migliore:
