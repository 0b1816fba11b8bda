status-in-hand = Vorhanden
status-open = Offen

evidence-title = Ihre Nachweise
evidence-lead = Jeder Nachweis steht hier einmal und zählt überall, wo er gebraucht wird. Nachweise aus Ihren Antworten erscheinen von selbst; fügen Sie andere hinzu und schreiben Sie auf, wo sie aufbewahrt werden.
evidence-from-answers = Aus Ihren Antworten
evidence-own = Von Ihnen hinzugefügt
evidence-empty = Hier ist noch nichts. Füllen Sie die Seite der Lehrkraft oder der Schule aus oder fügen Sie einen Nachweis hinzu.
evidence-selfie = Bericht der Selbstreflexion
evidence-course = Zertifikat: { $area }
evidence-label = Qualitätssiegel: { $project }
evidence-declaration = Ehrenwörtliche Erklärung, { $edition }
evidence-counts-teacher = zählt für die Anerkennung der Lehrkraft
evidence-counts-school = zählt für das Schulsiegel
evidence-counts-both = zählt für die Anerkennung der Lehrkraft und für das Schulsiegel
evidence-no-date = noch kein Datum
evidence-add = Nachweis hinzufügen
evidence-remove = Diesen Nachweis entfernen
question-evidence-title = Was es ist
question-evidence-date = Datum (freiwillig)
question-evidence-place = Wo er aufbewahrt wird
    .hint = Ein Link, ein Ordner oder ein Regal.
evidence-untitled = Nachweis ohne Namen
question-evidence-for = Was er belegt

question-evidence-files = Dateien
    .hint = Ein Zertifikat, ein Foto oder ein Scan: je bis zu { $max_text } MB, zusammen { $all_text } MB. Sie bleiben auf diesem Gerät und kommen in Ihre Sicherung.
evidence-files = { $count ->
    [one] { $count_text } Datei
   *[other] { $count_text } Dateien
 }
evidence-file-size = { $size } kB
evidence-file-missing = nicht auf diesem Gerät
evidence-file-save = Kopie speichern
evidence-file-save-named = Kopie speichern: { $name }
evidence-file-remove = Entfernen
evidence-file-remove-named = Entfernen: { $name }
file-too-large = „{ $name }“ ist größer als { $max_text } MB und wurde nicht hinzugefügt. Verkleinern Sie die Datei oder schreiben Sie auf, wo sie aufbewahrt wird.
file-too-much = „{ $name }“ wurde nicht hinzugefügt: Es ist Platz für { $most_text } Dateien und zusammen { $all_text } MB. Entfernen Sie Dateien, die Sie nicht mehr brauchen.
file-no-room = „{ $name }“ wurde nicht hinzugefügt: Der Browser hat auf diesem Gerät keinen Platz mehr dafür.
file-not-kept = „{ $name }“ wurde nicht hinzugefügt: Dieser Browser speichert hier keine Dateien. Schreiben Sie stattdessen auf, wo die Datei aufbewahrt wird.
file-missing = „{ $name }“ ist nicht auf diesem Gerät. Vielleicht ist die Datei auf dem Gerät, auf dem sie hinzugefügt wurde, oder in einer dort gespeicherten Sicherung.
