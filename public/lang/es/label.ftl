label-question-shared-aims = ¿Tienen los socios objetivos comunes y un plan compartido?
label-question-finished = ¿Está el proyecto terminado, o casi?
label-question-own-part = ¿Participaron usted y su alumnado en todas las actividades?
label-question-joint-activities = ¿Hubo actividades conjuntas con los socios?
label-question-data-protection = ¿Se ocupó de la protección de datos y de los derechos de autor?
label-criterion-collaboration = Colaboración entre centros escolares asociados
label-criterion-technology = Uso de la tecnología
label-criterion-pedagogy = Enfoques pedagógicos
label-criterion-curriculum = Integración curricular
label-criterion-results = Resultados y documentación
label-part-online-collaboration = Formas de trabajo conjunto en línea del alumnado de los socios
label-part-use-of-ict = Uso de las TIC
label-part-copyright = RGPD, derechos de autor y seguridad en internet (eSafety)
label-rule-two-countries = Docentes de dos países fundaron el proyecto; los socios que se suman después no lo cambian
label-rule-personal = El sello es personal: solicítelo individualmente y muestre lo que hicieron usted y su propio alumnado
label-rule-four-a-year = Cuatro solicitudes por curso escolar como máximo; solo se evalúan las cuatro primeras
label-rule-no-limit = Serbia dice que no hay límite; su página se basa en reglas de noviembre de 2019.
label-unpublished-scores = Puntos, escala, nota de corte y las tres puntuaciones mínimas
label-unpublished-parts = La lista completa de subcriterios
label-unpublished-dates = Fechas de 2026, y todas las de países que no se nombran aquí
label-title = Prepare un proyecto para el Sello de Calidad
label-lead = Recorra lo que está publicado sobre el Sello de Calidad Nacional y vea qué le falta todavía a su proyecto.
label-no-form = Esto es una preparación, no un formulario oficial. Los puntos y las notas de corte no están publicados, así que nadie puede calcular aquí si obtendrá el sello.
label-guide-link = Leer sobre el sello en la guía
label-project = Su proyecto
label-no-project = Aún no se ha introducido ningún proyecto. Añada uno aquí o introdúzcalo en la página Docente: es el mismo proyecto.
label-teacher-link = Abrir la página Docente
label-asked = Lo que se preguntará
label-has-already = Ha indicado que este proyecto ya tiene el sello.
label-stands = En qué punto está el proyecto
label-open = { $count ->
    [one] Queda { $count_text } punto pendiente.
    [many] Quedan { $count_text } de puntos pendientes.
   *[other] Quedan { $count_text } puntos pendientes.
 }
label-open-none = Aquí no falta nada.
label-may-apply = Puede solicitarse: las preguntas y las reglas
label-can-show = Hay algo que mostrar: los criterios
label-can-show-note = Deducción nuestra: «Se cumple» solo significa que no falta nada. No está publicado cuánto es suficiente.
label-said-no = respuesta: no
label-not-answered = sin responder
label-questions = Cinco preguntas, y todas requieren un sí
label-rules = Quién puede solicitarlo y cuántas veces
label-ask-personal = ¿Presenta la solicitud individualmente y muestra lo que hicieron usted y su propio alumnado?
label-ask-applications = ¿Cuántas solicitudes del sello ha enviado ya este curso escolar?
    .hint = De todos sus proyectos juntos, sin contar la que está preparando.
label-criteria = Cinco criterios y lo que puede mostrar
label-criteria-note = Si algo basta para un criterio, solo lo decide quien evalúa. Aquí anota lo que tiene.
label-ask-criterion = ¿Tiene algo que mostrar para este criterio?
label-ask-part = ¿Tiene algo que mostrar para esta parte: { $part }?
label-part-minimum = Esta parte exige una puntuación mínima. No está publicado cuál es.
label-part-place = Su inclusión en este criterio es una clasificación nuestra, deducida de los nombres.
label-evidence = ¿Cuáles de sus evidencias muestran este criterio?
label-evidence-none = Aún no ha añadido ninguna evidencia.
label-evidence-link = Añadir evidencias
label-untitled = Evidencia sin nombre
label-shown-by = { $count ->
    [one] { $count_text } evidencia
    [many] { $count_text } de evidencias
   *[other] { $count_text } evidencias
 }
label-national = Lo que ha publicado su país
label-national-choose = Elija su país para ver lo que se ha encontrado sobre él.
label-national-time = Evaluación
label-national-call = Convocatorias
label-national-no-time = No se ha encontrado cuándo se evalúan las solicitudes. Pregunte a su Servicio Nacional de Apoyo.
label-national-no-call = No se ha encontrado ninguna convocatoria. Pregunte a su Servicio Nacional de Apoyo.
label-national-month = Las solicitudes se evalúan en { $month }. No se ha encontrado el último día para solicitar el sello.
label-national-yearly = Según lo publicado para esos años: último día para solicitar el sello: { $last }; respuesta, como muy tarde: { $answer }.
label-national-days = Hasta { $days } días laborables, en algunos meses hasta { $longer }.
label-national-any-time = Se admiten solicitudes en cualquier momento.
label-national-closes = Una convocatoria se cierra el { $date }.
label-national-closed = Una convocatoria se cerró el { $date }. No se ha encontrado otra más reciente.
label-national-hour = Hora: { $hour }
