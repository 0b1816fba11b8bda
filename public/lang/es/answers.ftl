teacher-eyebrow = Sistema europeo de reconocimiento de las competencias digitales docentes
project-untitled = Proyecto sin nombre
school-eyebrow = Sello de centro eTwinning
answer-yes = Sí
answer-no = No
answer-clear = Quitar la respuesta
act-change = Cambiar
act-answer = Responder
act-close = Cerrar
field-day = Día
field-month = Mes
field-year = Año
errors-title = { $count ->
    [one] Hay una cosa que corregir
    [many] Hay { $count_text } de cosas que corregir
   *[other] Hay { $count_text } cosas que corregir
 }
error-date-month = Indique el mes con un número del 1 al 12.
error-date-year = Indique el año con cuatro cifras, por ejemplo 2025.
error-date-day = Este mes no tiene ese día.
error-date-number = Use solo números.
error-date-future = Esta fecha está en el futuro. Indique una fecha que ya haya pasado o deje el campo vacío.
error-number = Indique un número entero de { $min_text } a { $max_text }.
error-text-long = Este texto es demasiado largo para guardarlo: use como máximo { $max_text } caracteres.
warn-before-reflection = Esta fecha es anterior a su autorreflexión. No está publicado si cuenta, así que el resultado queda en «no se sabe».
warn-national-project = Un proyecto fundado dentro de un solo país no puede obtener un Sello de Calidad Nacional que cuente aquí.
warn-submitted-before = Ha indicado una entrega anterior a algo que, según sus respuestas, se completó después: revise las fechas.
warn-course-date = El certificado está marcado sin fecha, así que no se puede situar dentro de los dos años.
