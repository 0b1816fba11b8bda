teacher-eyebrow = Europäisches Anerkennungssystem für die digitalen Kompetenzen von Lehrkräften
project-untitled = Projekt ohne Namen

school-eyebrow = eTwinning-Schulsiegel
answer-yes = Ja
answer-no = Nein
answer-clear = Antwort entfernen

act-change = Ändern
act-answer = Beantworten
act-close = Schließen

field-day = Tag
field-month = Monat
field-year = Jahr
errors-title = { $count ->
    [one] Eine Angabe ist zu korrigieren
   *[other] { $count_text } Angaben sind zu korrigieren
 }
error-date-month = Geben Sie den Monat als Zahl von 1 bis 12 an.
error-date-year = Geben Sie das Jahr mit vier Ziffern an, zum Beispiel 2025.
error-date-day = In diesem Monat gibt es diesen Tag nicht.
error-date-number = Benutzen Sie nur Ziffern.
error-date-future = Dieses Datum liegt in der Zukunft. Geben Sie ein vergangenes Datum an oder lassen Sie das Feld leer.
error-number = Geben Sie eine ganze Zahl von { $min_text } bis { $max_text } an.
error-text-long = Dieser Text ist zu lang zum Speichern: Benutzen Sie höchstens { $max_text } Zeichen.
warn-before-reflection = Dieses Datum liegt vor Ihrer Selbstreflexion. Ob es zählt, ist nicht veröffentlicht; das Ergebnis bleibt deshalb unbekannt.
warn-national-project = Ein Projekt, das innerhalb eines Landes gegründet wurde, kann kein Nationales eTwinning-Qualitätssiegel erhalten, das hier zählt.
warn-submitted-before = Nach Ihren Angaben haben Sie eingereicht, bevor etwas anderes abgeschlossen war: Sehen Sie sich die Daten noch einmal an.
warn-course-date = Beim Zertifikat ist ein Häkchen gesetzt, aber kein Datum angegeben. Deshalb lässt sich der Kurs nicht in die zwei Jahre einordnen.
