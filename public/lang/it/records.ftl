status-in-hand = Disponibile
status-open = Mancante
evidence-title = La tua documentazione
evidence-lead = Ogni documento compare qui una volta sola e vale ovunque serva. Quelli che vengono dalle tue risposte appaiono da soli; aggiungine altri e indica dove li conservi.
evidence-from-answers = Dalle tue risposte
evidence-own = Aggiunti da te
evidence-empty = Qui non c’è ancora nulla. Compila la pagina Docente o la pagina Scuola, oppure aggiungi un documento.
evidence-selfie = Rapporto dell’autoriflessione
evidence-course = Attestato: { $area }
evidence-label = Certificato di Qualità: { $project }
evidence-declaration = Dichiarazione d’onore, { $edition }
evidence-counts-teacher = vale per il riconoscimento del docente
evidence-counts-school = vale per il Certificato di Scuola
evidence-counts-both = vale per il riconoscimento del docente e per il Certificato di Scuola
evidence-no-date = ancora senza data
evidence-add = Aggiungi un documento
evidence-remove = Rimuovi questo documento
question-evidence-title = Che cos’è
question-evidence-date = Data (facoltativa)
question-evidence-place = Dove si trova
    .hint = Un link, una cartella o uno scaffale.
evidence-untitled = Documento senza nome
question-evidence-for = A che cosa serve
question-evidence-files = File
    .hint = Un attestato, una foto o una scansione: fino a { $max_text } MB ciascuno, { $all_text } MB in tutto. Restano su questo dispositivo ed entrano nel tuo backup.
evidence-files = { $count ->
    [one] { $count_text } file
    [many] { $count_text } file
   *[other] { $count_text } file
 }
evidence-file-size = { $size } kB
evidence-file-missing = non è su questo dispositivo
evidence-file-save = Salva una copia
evidence-file-save-named = Salva una copia: { $name }
evidence-file-remove = Rimuovi
evidence-file-remove-named = Rimuovi: { $name }
file-too-large = «{ $name }» supera { $max_text } MB e non è stato aggiunto. Salvalo in un formato più piccolo, oppure annota dove si trova.
file-too-much = «{ $name }» non è stato aggiunto: c’è posto per { $most_text } file e { $all_text } MB in tutto. Rimuovi i file che non ti servono più.
file-no-room = «{ $name }» non è stato aggiunto: il browser non ha più spazio su questo dispositivo.
file-not-kept = «{ $name }» non è stato aggiunto: questo browser non conserva file qui. Annota invece dove si trova.
file-missing = «{ $name }» non è su questo dispositivo. Può essere sul dispositivo in cui è stato aggiunto, o in un backup salvato lì.
