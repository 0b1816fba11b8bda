draft-title = Redactar en equipo el formulario del centro
draft-lead = Escriba ya las respuestas, reparta el trabajo y tenga el texto listo cuando se abra el formulario.
draft-round = ¿El formulario de qué convocatoria?
draft-progress = Hasta dónde ha llegado
    .text = El formulario oficial solo se ve cuando su centro recibe la invitación. Aquí escribe sus partes por adelantado y las copia después. Una parte conserva su texto si elige otra convocatoria con el mismo formulario.
draft-parts-text = Partes con texto: { $done } de { $total }
draft-parts-evidence = Partes con alguna evidencia: { $done } de { $total }
draft-parts-open = Partes con algo pendiente: { $total }
draft-all-words = Palabras en total: { $total }
draft-no-limit = Debajo de cada cuadro ve cuántas palabras tiene. No hemos encontrado publicado ningún límite para la extensión de una respuesta.
draft-words = { $count ->
    [one] { $count_text } palabra
    [many] { $count_text } de palabras
   *[other] { $count_text } palabras
 }
draft-items = { $count ->
    [one] { $count_text } evidencia
    [many] { $count_text } de evidencias
   *[other] { $count_text } evidencias
 }
draft-state-text = Con texto
draft-state-open = Con algo pendiente
draft-state-empty = Aún sin texto
draft-state-not-asked = No se pide
draft-who = Quién escribe esta parte
draft-open = Qué queda pendiente
    .hint = Por ejemplo, una cifra que buscar o alguien a quien preguntar. Vacíe el cuadro cuando no quede nada.
draft-evidence = Evidencias para esta parte
draft-evidence-none = Aún no hay evidencias. Añádalas en la página Evidencias y marque aquí cuáles muestran esta parte.
draft-evidence-link = Añadir o cambiar evidencias
draft-evidence-untitled = Evidencia sin nombre
draft-sign = Para la firma de la dirección
draft-sign-before = Antes de firmar, mire estas partes:
draft-sign-empty = aún sin texto
draft-sign-open = pendiente: { $what }
draft-sign-ready = Todas las partes tienen texto y no hay nada anotado como pendiente.
draft-sign-others = Declaraciones para otras convocatorias
draft-signed = firmada
draft-not-signed = sin firmar
draft-pack-link = Revisar y guardar todo el borrador en el dosier del centro
draft-together = Cómo trabajar en equipo
    .text = Guarde una copia de seguridad, envíela a otra persona del equipo y una el archivo que le devuelva con lo que hay aquí: en cada campo se toma la respuesta posterior.
draft-data-link = Guardar o unir un archivo en Mis datos
