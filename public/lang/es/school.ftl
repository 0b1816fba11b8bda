status-not-answered = Sin responder
status-started = Empezado
verdict-school-label-met = Según las reglas de la convocatoria { $edition }, su centro cumple la primera fase y todo lo que pide el formulario de la segunda.
verdict-school-label-not-met = Según las reglas de la convocatoria { $edition }, su centro todavía no llega, porque { $because }.
verdict-school-label-unknown = { $count ->
    [0] Según las reglas de la convocatoria { $edition }, no hay nada en contra, pero una parte depende de una regla que nadie ha publicado.
    [one] Según las reglas de la convocatoria { $edition }, por ahora no hay nada en contra; falta todavía { $count_text } respuesta.
    [many] Según las reglas de la convocatoria { $edition }, por ahora no hay nada en contra; faltan todavía { $count_text } de respuestas.
   *[other] Según las reglas de la convocatoria { $edition }, por ahora no hay nada en contra; faltan todavía { $count_text } respuestas.
 }
rule-your-answer = Su respuesta
fact-registered = fecha de registro
fact-active-teachers = número de docentes con actividad
fact-labels = los Sellos de Calidad del centro, o que no tiene ninguno
fact-labels-granted = fecha en que se concedió el sello
fact-labels-european = si el proyecto fue fundado por docentes de dos países
fact-held = qué Sello de centro tiene, o que no tiene ninguno
fact-held-edition = convocatoria del Sello de centro que tiene
fact-criteria-criterion-a = criterio A
fact-criteria-criterion-b = criterio B
fact-criteria-criterion-c = criterio C
fact-criteria-criterion-d = criterio D
fact-criteria-criterion-e = criterio E
fact-criteria-criterion-f = criterio F
fact-criteria-esafety = política de seguridad en internet
fact-criteria-principle-1 = liderazgo compartido
fact-criteria-principle-2 = colaboración, intercambio y trabajo en equipo
fact-criteria-principle-3 = alumnado como agente de cambio
fact-criteria-principle-4 = modelo para otros centros
fact-criteria-principle-5 = organización que aprende, inclusiva e innovadora
fact-declaration-signed = la firma de la dirección en la declaración
rule-registered-by = Centro registrado el { $until } o antes
rule-registered-more = Centro registrado desde hace más de dos años; no figura ninguna fecha de corte
rule-registered-least = Centro registrado desde hace dos años como mínimo; no figura ninguna fecha de corte
rule-teachers-since = { $count ->
    [one] { $count_text } docente con actividad desde el { $from }
    [many] { $count_text } de docentes con actividad desde el { $from }
   *[other] { $count_text } docentes con actividad desde el { $from }
 }
rule-teachers-during = { $count ->
    [one] { $count_text } docente con actividad desde el { $from } hasta el { $until }
    [many] { $count_text } de docentes con actividad desde el { $from } hasta el { $until }
   *[other] { $count_text } docentes con actividad desde el { $from } hasta el { $until }
 }
rule-teachers-at-application = { $count ->
    [one] { $count_text } docente con actividad cuando el centro presenta la solicitud
    [many] { $count_text } de docentes con actividad cuando el centro presenta la solicitud
   *[other] { $count_text } docentes con actividad cuando el centro presenta la solicitud
 }
rule-teachers-two-years = { $count ->
    [one] { $count_text } docente con actividad en los dos últimos años; no figuran fechas
    [many] { $count_text } de docentes con actividad en los dos últimos años; no figuran fechas
   *[other] { $count_text } docentes con actividad en los dos últimos años; no figuran fechas
 }
rule-label-since = Un proyecto europeo con un Sello de Calidad Nacional concedido el { $from } o después
rule-label-within = Un proyecto europeo con un Sello de Calidad Nacional concedido desde el { $from } hasta el { $until }
rule-label-two-years = Un proyecto europeo con un Sello de Calidad Nacional de los dos últimos años; no figuran fechas
rule-label-school-years = Un proyecto europeo con un Sello de Calidad Nacional de los dos últimos cursos escolares; no figuran fechas
rule-criterion-a = Hay actividades que muestran que docentes y alumnado saben usar internet de forma responsable
rule-criterion-b = Al menos tres docentes trabajan juntos de verdad en eTwinning
rule-criterion-c = Al menos dos grupos de alumnado participan en proyectos eTwinning
rule-criterion-d = Al menos dos eTwinners con actividad participaron en cursos o eventos de eTwinning
rule-criterion-e = El centro muestra públicamente que participa en eTwinning
rule-criterion-f = El centro promueve eTwinning en su localidad o región
rule-criterion-f-waived = { $points ->
    [one] No se pide en esta convocatoria a causa de la COVID-19: todos reciben { $points_text } punto, con o sin evento
    [many] No se pide en esta convocatoria a causa de la COVID-19: todos reciben { $points_text } de puntos, con o sin evento
   *[other] No se pide en esta convocatoria a causa de la COVID-19: todos reciben { $points_text } puntos, con o sin evento
 }
rule-esafety = Una pregunta sobre la política de seguridad en internet (eSafety) del centro, con evidencias
rule-principle = Decir cómo lo vive el centro, con evidencias, y qué prevé para los dos próximos años
rule-declaration = Una declaración responsable firmada por la dirección
rule-no-overlap = Los centros que tienen un sello de 2025-2026 no pueden presentarse
step-one = Primera fase: tres comprobaciones
    .intro = La plataforma hace esta comprobación por sí sola e invita a los centros que la superan. Nadie presenta una solicitud para ella.
step-two = Segunda fase: el formulario
    .intro = Solo lo ven los centros invitados, pero ya puede ir reuniendo las respuestas.
step-may-apply = ¿Puede presentarse?
    .intro = En esta convocatoria queda fuera el centro que tenga un sello cuyo período se solape.
conflict-teachers-2021 = El texto central pide dos docentes; las páginas de Polonia e Italia dicen tres. Aquí se usa el texto central.
conflict-teachers-2025 = Una noticia del Servicio Nacional de Apoyo de Islandia (21 de enero de 2025) sigue pidiendo dos docentes. El texto central dice tres, y es lo que se usa aquí.
conflict-registered-2019 = Austria publica dos años como mínimo; otros países, más de dos.
conflict-label-earned-here = El Servicio Nacional de Apoyo de Italia solo cuenta un sello si el docente o la docente lo obtuvo mientras trabajaba en su centro. El texto central dice que el centro participó en el proyecto.
conflict-criterion-c = El curso de Turquía pide en su lugar dos proyectos con grupos distintos.
conflict-criterion-f = La página de Suecia cuenta seis criterios; el curso de Turquía, cinco (de la A a la E).
note-second-screening = Los centros que la comprobación pasó por alto podían avisar antes del 19 de enero de 2018 y se comprobaron de nuevo el 20 de enero.
note-principal-2018 = Antes de la convocatoria se anunció como condición tener registrado al director o a la directora; la convocatoria la suprimió. En Austria daba puntos extra.
note-not-invited-2019 = En Estonia, los centros que cumplían las condiciones sin haber sido invitados tenían que escribir, como muy tarde, el 14 de diciembre de 2018.
note-validity-extended = Los sellos obtenidos en 2020 siguieron siendo válidos hasta el final de 2022, porque en 2022 no hubo convocatoria.
note-form-not-seen = No se ha visto el formulario de esta convocatoria; suponemos que es el antiguo.
note-covid = A causa de la COVID-19, en esta convocatoria no se exigía estar presente en actos de promoción de eTwinning: todos recibieron 1 punto por esa pregunta, con o sin evento. La organización pidió a los centros que avisaran a sus colegas.
note-third-teacher = Suecia avisa: con dos docentes se supera la comprobación, pero en el formulario había que añadir una tercera persona con actividad.
note-round-skipped = El Servicio Central de Apoyo decidió en 2021 no hacer convocatoria en 2022. No se dieron sellos nuevos; los de 2021 quedaron como estaban.
note-next-planned = Las siguientes solicitudes estaban previstas para octubre y noviembre de 2022, con resultados en enero de 2023.
note-relaunch = El sello se relanzó: tres docentes con actividad en lugar de dos, fechas de corte publicadas y un formulario sobre los cinco principios de la Misión.
note-invitations-over-days = Las invitaciones se enviaron a lo largo de varios días y podían acabar en el correo no deseado.
note-closing-iceland = El día de cierre procede del Servicio Nacional de Apoyo de Islandia; no se ha visto ninguno central.
note-only-italy = Para esta convocatoria solo se ha visto la página del Servicio Nacional de Apoyo de Italia.
note-criteria-pooled = Los criterios se han reunido a partir de páginas de 2017-2018 y de un curso turco sin fecha; ninguna página los confirma por sí sola para todas las convocatorias.
note-one-application = Una solicitud por centro.
note-resubmission = Una solicitud denegada se puede mejorar y enviar otra vez hasta el día de cierre, así que enviarla pronto da una segunda oportunidad.
note-form-assumed = Describen el formulario páginas de 2024 y 2025; suponemos que es el mismo en todas las convocatorias desde 2023-2024.
unpublished-points = Los puntos de cada pregunta y la nota de corte
unpublished-cut-offs = Las fechas de corte de la primera fase
unpublished-active = Cuántas actividades hacen falta para contar como docente con actividad
unpublished-statements = Cada una de las afirmaciones de los distintos principios
unpublished-real-dates = Los días reales de apertura, cierre y resultados
unpublished-closing-day = El día exacto de cierre
unpublished-results = El día de los resultados y el número de centros con sello
notes-title = Conviene saber
school-eyebrow-named = Sello de centro eTwinning · { $name }
school-title = En qué punto está su centro
question-school-name = Nombre del centro (opcional)
question-round = Comprobar con las reglas de
round-option-dates = Convocatoria { $edition } ({ $from } – { $until })
round-option = Convocatoria { $edition }
round-option-not-held = { $edition }: no hubo convocatoria
round-is-closed = Esta convocatoria está cerrada.
round-is-open = Esta convocatoria está abierta.
round-is-coming = Esta convocatoria aún no se ha abierto.
round-undated = No se han encontrado las fechas de esta convocatoria.
round-no-cut-offs = Sus fechas de corte no están publicadas, así que partes de la primera fase quedan en «no se sabe».
question-registered = ¿Cuándo se registró su centro en eTwinning?
    .hint = Si el mes es el de la fecha de corte, decide el día.
question-teachers = ¿Cuántos docentes de su centro tuvieron actividad en ese período?
    .hint = Con actividad significa que participaron en un proyecto, un curso, un evento o un grupo de la plataforma. No está publicado cuánta hace falta.
gauge-cut-off = fecha de corte: { $date }
answer-teachers = { $count ->
    [one] { $count_text } docente
    [many] { $count_text } de docentes
   *[other] { $count_text } docentes
 }
answer-none = Aún sin respuesta
answer-no-labels = Ningún proyecto con sello
question-no-labels = Nuestro centro no tiene ningún proyecto con Sello de Calidad Nacional
question-held = ¿Qué Sello de centro tiene su centro, o cuál tuvo por última vez?
held-none = Ninguno hasta ahora
choice-empty = Sin responder
question-criterion = ¿Es así en su centro y tiene evidencias de ello?
question-principle = ¿Ha respondido a esta parte del formulario, con evidencias?
question-declaration = ¿Ha firmado la dirección la declaración responsable?
    .hint = Sin ella, el formulario no cuenta como enviado.
question-practice = Qué hace el centro
question-proof = Evidencias
question-plan = Plan para los dos próximos años
compare-title = Las mismas respuestas, otra convocatoria
compare-check = Comprobación
round-title = Esta convocatoria
round-opened = Apertura
round-closed = Cierre
round-results = Resultados
round-form = Formulario
round-form-criteria = Seis criterios, de la A a la F
round-form-principles = Seguridad en internet y cinco principios
round-awarded = Centros con sello
awarded-exactly = { $number }
awarded-almost = casi { $number }
awarded-over = más de { $number }
round-points = Puntos y nota de corte
round-valid = Sello válido hasta
not-found = No encontrado
derived-mark = { $value } (deducción nuestra)
apply-title = Cuándo puede presentarse
apply-none = Su centro no tiene ningún sello, así que puede presentarse a la próxima convocatoria si supera la primera fase.
apply-after = Su sello de { $held } dura hasta el { $until }. Puede volver a presentarse en la convocatoria { $edition }, si se celebra.
apply-unknown = Un sello dura dos años naturales. Diga cuál tiene su centro y aquí verá cuándo puede volver a presentarse.
apply-rule = Los centros con sello de 2025-2026 no podían presentarse a 2026-2027. Para convocatorias anteriores no se ha encontrado nada sobre sellos que se solapen.
invite-title = ¿Superada, pero sin invitación?
    .text = Busque en el correo no deseado, compruebe si sus colegas figuran en una segunda ficha del mismo centro y, después, escriba a su Servicio Nacional de Apoyo.
