list-two = { $first } y { $second }
list-more = { $count ->
    [one] { $first }, { $second } y por { $count_text } motivo más
    [many] { $first }, { $second } y por { $count_text } de motivos más
   *[other] { $first }, { $second } y por { $count_text } motivos más
 }
source-link = Fuente: { $host }
sources-label = Fuentes:
source-central = central
source-national = nacional
source-press = prensa o copia
source-derived = deducción nuestra
status-in-time = En plazo por ahora
status-disputed = Las fuentes discrepan
status-not-published = No publicado
verdict-next = El mejor paso siguiente
verdict-not-held = No hubo convocatoria { $edition }, así que ningún centro pudo obtener el sello de esa convocatoria.
verdict-unpublished = { $count ->
    [one] { $count_text } punto no se puede decidir con lo publicado: pregunte a su Servicio Nacional de Apoyo.
    [many] { $count_text } de puntos no se pueden decidir con lo publicado: pregunte a su Servicio Nacional de Apoyo.
   *[other] { $count_text } puntos no se pueden decidir con lo publicado: pregunte a su Servicio Nacional de Apoyo.
 }
verdict-disputed = { $count ->
    [one] { $count_text } resultado sería distinto con otra fuente; abajo verá ambas versiones.
    [many] { $count_text } de resultados serían distintos con otra fuente; abajo verá ambas versiones.
   *[other] { $count_text } resultados serían distintos con otra fuente; abajo verá ambas versiones.
 }
verdict-missing-too = { $count ->
    [one] Además queda { $count_text } respuesta pendiente.
    [many] Además quedan { $count_text } de respuestas pendientes.
   *[other] Además quedan { $count_text } respuestas pendientes.
 }
verdict-deadline = Los dos años terminan en { $date }.
verdict-deadline-day = Los dos años terminan el { $date }.
next-button = Ir a la pregunta
missing-title = Falta todavía:
missing-fact = { $fact }
missing-day = el día: { $fact }
ask-nso = La organización no ha publicado lo que decidiría esto. Pregunte a su Servicio Nacional de Apoyo.
rule-printed = Regla, tal como está publicada
rule-before = Antes ({ $edition }): { $rule }
rule-evidence = Evidencias que conviene guardar
rule-derived = Deducción nuestra a partir de lo que dicen las fuentes.
unpublished-title = Lo que no está publicado
edition-round = Convocatoria { $edition }
edition-2025-prelaunch = Texto de 2025, anterior al lanzamiento
edition-in-force = Página más reciente, sistema en marcha
