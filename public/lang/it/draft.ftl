draft-title = Scrivete insieme il modulo della scuola
draft-lead = Scrivete adesso le risposte, dividetevi il lavoro e tenete pronto il testo per quando il modulo si apre.
draft-round = Il modulo di quale edizione?
draft-progress = A che punto siete
    .text = Il modulo ufficiale si vede solo quando la scuola è invitata. Qui ne scrivete le parti in anticipo e poi le copiate. Una parte conserva il suo testo quando scegliete un’altra edizione con lo stesso modulo.
draft-parts-text = Parti con testo: { $done } su { $total }
draft-parts-evidence = Parti con almeno un documento: { $done } su { $total }
draft-parts-open = Parti in cui resta qualcosa da fare: { $total }
draft-all-words = Parole in tutto: { $total }
draft-no-limit = Sotto ogni riquadro vedi quante parole contiene. Non abbiamo trovato pubblicato un limite per la lunghezza di una risposta.
draft-words = { $count ->
    [one] { $count_text } parola
    [many] { $count_text } parole
   *[other] { $count_text } parole
 }
draft-items = { $count ->
    [one] { $count_text } documento
    [many] { $count_text } documenti
   *[other] { $count_text } documenti
 }
draft-state-text = Con testo
draft-state-open = Resta qualcosa da fare
draft-state-empty = Ancora senza testo
draft-state-not-asked = Non richiesto
draft-who = Chi scrive questa parte
draft-open = Che cosa resta da fare
    .hint = Per esempio un numero da cercare o qualcuno da sentire. Svuota il riquadro quando non resta nulla.
draft-evidence = Documenti per questa parte
draft-evidence-none = Non ci sono ancora documenti. Aggiungili nella pagina Documenti e spunta qui quelli che mostrano questa parte.
draft-evidence-link = Aggiungi o modifica documenti
draft-evidence-untitled = Documento senza nome
draft-sign = Da firmare dal dirigente scolastico
draft-sign-before = Prima di firmare, guarda queste parti:
draft-sign-empty = ancora senza testo
draft-sign-open = resta da fare: { $what }
draft-sign-ready = Ogni parte ha un testo e non è annotato nulla da fare.
draft-sign-others = Dichiarazioni per altre edizioni
draft-signed = firmata
draft-not-signed = non firmata
draft-pack-link = Controlla e salva tutta la bozza nel fascicolo scuola
draft-together = Come lavorare insieme
    .text = Salva un file di backup, invialo a un collega o a una collega e unisci il file che ritorna a ciò che è qui: campo per campo si prende la risposta più recente.
draft-data-link = Salva o unisci un file in «I miei dati»
