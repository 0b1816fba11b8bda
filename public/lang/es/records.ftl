status-in-hand = La tengo
status-open = Pendiente
evidence-title = Sus evidencias
evidence-lead = Cada evidencia figura aquí una sola vez y cuenta allí donde hace falta. Las que salen de sus respuestas aparecen solas; añada otras y diga dónde se guardan.
evidence-from-answers = De sus respuestas
evidence-own = Añadidas por usted
evidence-empty = Aquí no hay nada todavía. Rellene la página Docente o la página Centro, o añada una evidencia.
evidence-selfie = Informe de la autorreflexión
evidence-course = Certificado: { $area }
evidence-label = Sello de Calidad: { $project }
evidence-declaration = Declaración responsable, { $edition }
evidence-counts-teacher = cuenta para el reconocimiento docente
evidence-counts-school = cuenta para el Sello de centro
evidence-counts-both = cuenta para el reconocimiento docente y para el Sello de centro
evidence-no-date = aún sin fecha
evidence-add = Añadir una evidencia
evidence-remove = Quitar esta evidencia
question-evidence-title = Qué es
question-evidence-date = Fecha (opcional)
question-evidence-place = Dónde se guarda
    .hint = Un enlace, una carpeta o una estantería.
evidence-untitled = Evidencia sin nombre
question-evidence-for = Para qué sirve
question-evidence-files = Archivos
    .hint = Un certificado, una foto o un escaneado: hasta { $max_text } MB cada uno, { $all_text } MB en total. Se quedan en este dispositivo y van en su copia de seguridad.
evidence-files = { $count ->
    [one] { $count_text } archivo
    [many] { $count_text } de archivos
   *[other] { $count_text } archivos
 }
evidence-file-size = { $size } kB
evidence-file-missing = no está en este dispositivo
evidence-file-save = Guardar una copia
evidence-file-save-named = Guardar una copia: { $name }
evidence-file-remove = Quitar
evidence-file-remove-named = Quitar: { $name }
file-too-large = «{ $name }» ocupa más de { $max_text } MB y no se ha añadido. Guárdelo con menos tamaño o anote dónde se conserva.
file-too-much = «{ $name }» no se ha añadido: caben { $most_text } archivos y { $all_text } MB en total. Quite los archivos que ya no necesite.
file-no-room = «{ $name }» no se ha añadido: el navegador ya no tiene espacio para él en este dispositivo.
file-not-kept = «{ $name }» no se ha añadido: este navegador no conserva archivos aquí. En su lugar, anote dónde se guarda.
file-missing = «{ $name }» no está en este dispositivo. Puede estar en el dispositivo en el que se añadió o en una copia de seguridad guardada allí.
