draft-title = Das Formular der Schule gemeinsam schreiben
draft-lead = Schreiben Sie die Antworten jetzt, teilen Sie die Arbeit auf; dann liegt der Text bereit, wenn das Formular freigeschaltet wird.
draft-round = Das Formular für welche Runde?

draft-progress = Wie weit Sie sind
    .text = Das offizielle Formular sehen Sie erst, wenn Ihre Schule eingeladen ist. Hier schreiben Sie seine Teile im Voraus und kopieren sie später. Ein Teil behält seinen Text, wenn Sie eine andere Runde mit demselben Formular wählen.
draft-parts-text = Teile mit Text: { $done } von { $total }
draft-parts-evidence = Teile mit Nachweis: { $done } von { $total }
draft-parts-open = Teile, in denen noch etwas offen ist: { $total }
draft-all-words = Wörter insgesamt: { $total }
draft-no-limit = Unter jedem Feld sehen Sie, wie viele Wörter es hat. Eine veröffentlichte Grenze für die Länge einer Antwort haben wir nicht gefunden.
draft-words = { $count ->
    [one] { $count_text } Wort
   *[other] { $count_text } Wörter
 }
draft-items = { $count ->
    [one] { $count_text } Nachweis
   *[other] { $count_text } Nachweise
 }
draft-state-text = Text vorhanden
draft-state-open = Etwas ist offen
draft-state-empty = Noch kein Text
draft-state-not-asked = Nicht verlangt

draft-who = Wer diesen Teil schreibt
draft-open = Was noch offen ist
    .hint = Zum Beispiel eine Zahl, die nachzusehen ist, oder eine Frage an jemanden aus dem Kollegium. Leeren Sie das Feld, wenn nichts mehr offen ist.
draft-evidence = Nachweise für diesen Teil
draft-evidence-none = Noch gibt es keine Nachweise. Fügen Sie sie auf der Seite „Nachweise“ hinzu und kreuzen Sie hier an, welche von ihnen diesen Teil belegen.
draft-evidence-link = Nachweise hinzufügen oder ändern
draft-evidence-untitled = Nachweis ohne Namen

draft-sign = Von der Schulleitung zu unterschreiben
draft-sign-before = Sehen Sie sich vor der Unterschrift diese Teile an:
draft-sign-empty = noch kein Text
draft-sign-open = noch offen: { $what }
draft-sign-ready = Jeder Teil hat Text, und nichts ist als offen notiert.
draft-sign-others = Erklärungen für andere Runden
draft-signed = unterschrieben
draft-not-signed = nicht unterschrieben
draft-pack-link = Den ganzen Entwurf in der Mappe der Schule prüfen und speichern

draft-together = So arbeiten Sie zusammen
    .text = Speichern Sie eine Sicherungsdatei, schicken Sie sie jemandem aus dem Kollegium und führen Sie die Datei, die zurückkommt, mit dem zusammen, was hier ist: Feld für Feld wird die spätere Antwort übernommen.
draft-data-link = Eine Datei unter „Meine Daten“ speichern oder zusammenführen
