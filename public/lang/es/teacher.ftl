verdict-teacher-recognition-met = Se cumple todo lo que pide este texto del sistema, así que puede entregar sus evidencias.
verdict-teacher-recognition-not-met = Todavía no, porque { $because }.
verdict-teacher-recognition-unknown = { $count ->
    [0] No hay nada en contra, pero una parte depende de una regla que nadie ha publicado.
    [one] Por ahora no hay nada en contra; falta todavía { $count_text } respuesta.
    [many] Por ahora no hay nada en contra; faltan todavía { $count_text } de respuestas.
   *[other] Por ahora no hay nada en contra; faltan todavía { $count_text } respuestas.
 }
fact-selfie-completed = fecha de la autorreflexión
fact-courses = qué cursos ha completado
fact-courses-area = área del curso
fact-courses-completed = fecha del certificado del curso
fact-project-founders-in-two-countries = si el proyecto fue fundado por docentes de dos países
fact-project-label-awarded = fecha en que se concedió el sello
fact-project-special-indication = si el certificado del sello lleva la indicación especial
fact-project-excellent-technology = resultado en «Uso de la tecnología»
fact-project-excellent-pedagogy = resultado en «Enfoques pedagógicos»
fact-submitted = fecha de la entrega
rule-reflection = La autorreflexión con SELFIE for TEACHERS está completada
rule-course = Se tiene el certificado de este curso de la serie
rule-label-awarded = Un Sello de Calidad Nacional por un proyecto fundado por docentes de dos países
rule-special-indication = El certificado del sello lleva la indicación especial, que se da por un trabajo excepcional en «Uso de la tecnología» y «Enfoques pedagógicos»
rule-special-certificate = Un certificado especial, que se da por una puntuación alta en «Uso de la tecnología» y «Enfoques pedagógicos»
rule-window = Todas las evidencias se entregan en los { $months_text } meses siguientes a la autorreflexión
rule-window-unread = No se ha podido leer la parte de esta página sobre los dos años
stage-initiation = Iniciación
    .intro = Con la autorreflexión en SELFIE for TEACHERS empieza a correr el plazo.
stage-development = Desarrollo profesional
    .intro = Seis cursos gratuitos, uno por área, a su propio ritmo.
    .because = { $left ->
        [one] queda { $left_text } curso por hacer
        [many] quedan { $left_text } de cursos por hacer
       *[other] quedan { $left_text } cursos por hacer
     }
stage-project = Proyecto eTwinning y sello
    .intro = Un proyecto propio con un Sello de Calidad Nacional que lleve la indicación especial.
stage-verification = Verificación
    .intro = Todas las evidencias pasan por EU Academy cuando están completas. No está publicado quién las comprueba ni cuánto tarda.
stage-recognition = Reconocimiento
    .intro = Se entregan los justificantes de los cursos; el resto de esta parte de la página más reciente no se ha podido leer.
note-pilot = Se probó en 2024 con participantes que designaron los Servicios Nacionales de Apoyo.
note-launch-announced = Este texto anunciaba la apertura para el verano de 2025. No se ha encontrado un día exacto.
note-selfie-proof = El justificante de la autorreflexión no está en la lista de lo que se entrega, aunque su fecha marca el inicio de los dos años.
note-four-steps = El texto dice que las cuatro etapas caben en dos años; su ejemplo solo limita la entrega.
note-in-place = Esta página dice que el sistema está en marcha. Por su redacción, la consideramos más reciente; no se veía ninguna fecha en ella.
differs-stage-four = La cuarta etapa se llama aquí Reconocimiento; en el texto anterior, Verificación.
differs-condition = Aquí, una puntuación alta en los dos criterios; en el texto anterior, un resultado excepcional.
differs-proof = Aquí, un certificado especial; en el texto anterior, un certificado del sello con una indicación especial.
differs-projects = Aquí, un proyecto, y el sello se solicita cuando ha terminado; el texto anterior habla primero de proyectos y más adelante de un solo sello.
differs-hours = Cada curso lleva unas 15 a 20 horas a su propio ritmo; solo lo dice esta página.
differs-window = Los dos años y el nivel B2 solo figuran en el texto anterior; esta página se pudo leer hasta el principio de su cuarta etapa.
unpublished-window-day = Cómo se cuentan los dos años hasta el día exacto
unpublished-window-newer = Si los dos años siguen vigentes en el texto más reciente
unpublished-before-reflection = Si cuentan los certificados o sellos con fecha anterior a la autorreflexión
unpublished-threshold = A partir de qué cifra un resultado es excepcional o alto
unpublished-verification = Quién comprueba las evidencias, cuánto tarda y si se puede reclamar
unpublished-course-titles = Los títulos y las direcciones de cada curso
teacher-title = Su camino hacia el reconocimiento
window-title = Sus dos años
window-empty = Los dos años empiezan con su autorreflexión. Indique abajo la fecha y esta línea mostrará hasta cuándo debe entregarlo todo.
window-text-month = Completó la autorreflexión en { $start }, así que debe entregarlo todo, como muy tarde, en { $end }. La regla cuenta por meses; para más seguridad, entregue antes de que empiece ese mes.
window-text-day = Completó la autorreflexión el { $start }, así que debe entregarlo todo, como muy tarde, el { $end }.
window-text-unread = El texto elegido abajo no dice nada que hayamos podido leer sobre los dos años; las fechas de aquí siguen el texto de 2025.
window-picture = Línea de tiempo. Comienzo: { $start }. Final: { $end }. Hoy: { $today }. Cursos con fecha en ella: { $done_text } de { $of_text }. La tabla de abajo contiene las mismas fechas.
window-today = Hoy, { $date }
window-key-done = hecho
window-key-band = se conoce el mes, no el día
window-table = Las mismas fechas en una tabla
window-when = Cuándo
window-what = Qué
window-row-start = Autorreflexión, empiezan los dos años
window-row-course = Curso: { $area }
window-row-label = Sello concedido
window-row-asked = Sello solicitado
window-row-submitted = Evidencias entregadas
window-row-today = Hoy
window-row-end = Terminan los dos años
question-selfie = ¿Cuándo completó la autorreflexión con SELFIE for TEACHERS?
    .hint = Para empezar basta con el mes. El día es útil cuando los dos años llegan a su fin.
question-course-done = Tengo el certificado de este curso
question-course-date = Fecha del certificado
    .hint = Deje el día vacío si solo sabe el mes.
question-course-reference = Referencia del certificado (opcional)
question-submitted = ¿Cuándo entregó todas las evidencias en EU Academy?
    .hint = Déjelo vacío hasta que lo haya hecho.
hand-in-title = Lo que se entrega
hand-in-certificates = Certificados de curso: { $have_text } de { $of_text }
hand-in-label = El certificado del sello con su indicación especial
hand-in-note = El justificante de la autorreflexión no está en la lista. Guárdelo de todos modos: su fecha marca el inicio de sus dos años.
left-title = Lo que queda
left-study = Tiempo de estudio
left-study-hours = De { $low_text } a { $high_text } horas, a razón de 15 a 20 por curso
left-study-none = Los seis cursos están hechos
left-window = Tiempo dentro de los dos años
left-window-months = { $months ->
    [one] { $months_text } mes completo
    [many] { $months_text } de meses completos
   *[other] { $months_text } meses completos
 }
left-window-short = Menos de un mes
left-window-over = Los dos años han terminado
left-window-unknown = No se sabe sin la fecha de la autorreflexión
rules-used = Reglas usadas
rules-choose = Comprobar con
rules-differ = En qué se diferencian los dos textos
