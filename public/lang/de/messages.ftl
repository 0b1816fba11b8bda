number-grouping = { "." }
date-day = { $day }. { $month } { $year }
date-first = 1. { $month } { $year }
list-next = { $before }, { $next }
list-next-long = { $before }; { $next }
date-month = { $month } { $year }
month-1 = Januar
    .alone = Januar
month-2 = Februar
    .alone = Februar
month-3 = März
    .alone = März
month-4 = April
    .alone = April
month-5 = Mai
    .alone = Mai
month-6 = Juni
    .alone = Juni
month-7 = Juli
    .alone = Juli
month-8 = August
    .alone = August
month-9 = September
    .alone = September
month-10 = Oktober
    .alone = Oktober
month-11 = November
    .alone = November
month-12 = Dezember
    .alone = Dezember

page-title = { $page } – Waymark
page-title-start = Start
page-title-teacher = Lehrkraft
page-title-school = Schule
page-title-evidence = Nachweise
page-title-guide = Leitfaden
page-title-plan = Plan
plan-link = Alle Termine als Plan, mit Kalenderdatei
page-title-prepare = Vorbereiten
page-title-label = Siegel vorbereiten
page-title-competences = Kompetenzkarte
page-title-teacher-pack = Mappe der Lehrkraft
page-title-draft = Entwurf des Formulars
page-title-school-pack = Mappe der Schule
page-title-rounds = Alle Runden
page-title-my-data = Meine Daten
page-title-about = Über Waymark
page-title-unknown = Seite nicht gefunden
brand-start = Waymark, Startseite
skip-link = Zum Inhalt springen
nav-main = Hauptmenü
language-label = Sprache:
loading = Einen Moment …
language-failed = Die Texte für die Sprache { $language } konnten nicht abgerufen werden, deshalb bleibt die Seite, wie sie ist. Prüfen Sie die Verbindung und wählen Sie die Sprache noch einmal.
version-ready = Eine neue Version von Waymark ist bereit. Ihre Antworten bleiben erhalten.
version-taken = Sie benutzen in einem anderen Fenster bereits eine neue Version von Waymark. Dieses Fenster zeigt noch die alte.
version-drafts = Was nur halb in einem Feld steht, geht verloren: Vervollständigen Sie es vorher, wenn Sie es brauchen.
version-take = Neue Version benutzen
footer-unofficial = Waymark ist ein inoffizielles Hilfsmittel. Es wird nicht von der Europäischen Kommission, von eTwinning oder von einer nationalen Koordinierungsstelle (National Support Organisation, NSO) betrieben, und es entscheidet nichts: Jede Regel wird mit ihrer Quelle gezeigt, und Ihre Antworten bleiben auf diesem Gerät.
unknown-page = Unter dieser Adresse gibt es keine Seite. Ihre Antworten sind unverändert.
unknown-page-link = Zur Startseite

save-nothing = Noch nichts eingegeben. Was Sie eingeben, wird auf diesem Gerät gespeichert.
save-done = Um { $time } Uhr auf diesem Gerät gespeichert
save-restored = Ihre Antworten vom letzten Mal sind da, gespeichert auf diesem Gerät
save-refused = Nicht gespeichert: Dieser Browser erlaubt der Seite nicht, etwas zu speichern. Ihre Antworten bleiben nur, bis Sie die Seite schließen. Speichern Sie deshalb eine Sicherungsdatei.
save-full = Nicht gespeichert: Der Browser hat für diese Seite keinen Platz mehr. Speichern Sie jetzt eine Sicherungsdatei; nichts bisher Eingegebenes geht verloren, solange die Seite offen ist.
save-failed = Nicht gespeichert: Der Browser hat einen Fehler gemeldet. Speichern Sie jetzt eine Sicherungsdatei; nichts bisher Eingegebenes geht verloren, solange die Seite offen ist.
save-backup = Sicherungsdatei speichern
notice-damaged = Was auf diesem Gerät gespeichert war, ließ sich nicht lesen und wurde unverändert beiseitegelegt. Sie finden es unter „Meine Daten“. Sie können neu beginnen oder eine Sicherung wiederherstellen.
notice-partly = { $count ->
    [one] { $count_text } gespeicherte Antwort ließ sich nicht lesen. Der gespeicherte Text wurde unverändert unter „Meine Daten“ beiseitegelegt; alles andere ist da.
   *[other] { $count_text } gespeicherte Antworten ließen sich nicht lesen. Der gespeicherte Text wurde unverändert unter „Meine Daten“ beiseitegelegt; alles andere ist da.
 }
notice-files-left = Dateien Ihrer Nachweise, die nicht in der Sicherung sind: { $total }. Bewahren Sie sie auch an einem anderen Ort auf.
notice-not-kept = Die gespeicherten Antworten ließen sich nicht lesen, und es ist kein Platz, um sie beiseitezulegen. Deshalb wird nichts gespeichert, was sie überschreiben würde. Laden Sie sie zuerst unter „Meine Daten“ herunter.
notice-link = „Meine Daten“ öffnen

status-met = Erfüllt
status-not-met = Nicht erfüllt
status-unknown = Unbekannt
status-some-met = { $met_text } von { $of_text } erfüllt

next-not-held = Wählen Sie eine andere Runde.
next-ask = Fragen Sie Ihre nationale Koordinierungsstelle; die Regel, die darüber entscheiden würde, ist nicht veröffentlicht.

sample-remove = Beispiel entfernen
sample-loaded = Sie sehen ein Beispiel: Personen und Schule sind erfunden. Ihre eigenen Antworten wurden beiseitegelegt und kommen zurück, wenn Sie das Beispiel entfernen.

file-backup = waymark-sicherung

guide-failed = Diese Seite konnte nicht abgerufen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal; Ihre Antworten sind unverändert.
try-again = Noch einmal versuchen

about-sources = Quellen
about-privacy = Datenschutz
about-accessibility = Barrierefreiheit
about-translation = Stand der Übersetzung
about-licence = Lizenz

save-saving = Wird auf diesem Gerät gespeichert …
save-half-disk = Auf diesem Gerät gespeichert. Eine zweite Kopie konnte nicht angelegt werden: { $reason }
save-half-quick = In diesem Browser gespeichert, aber noch nicht sicher, falls er plötzlich beendet wird: { $reason } Speichern Sie ab und zu eine Sicherungsdatei.
save-reason-refused = Dieser Browser lässt die Seite diesen Speicher nicht nutzen.
save-reason-full = Für diese Seite ist kein Platz mehr.
save-reason-failed = Der Browser hat einen Fehler gemeldet.
save-newer = Nicht gespeichert: Eine neuere Version von Waymark hat auf diesem Gerät gespeichert. Hier können Sie Ihre Antworten lesen, aber nicht ändern. Laden Sie die Seite neu, um die neuere Version zu erhalten.
notice-mended = Eine der beiden Kopien Ihrer Antworten ließ sich nicht lesen. Die andere wird verwendet, und die beschädigte wurde unverändert unter „Meine Daten“ beiseitegelegt.
act-undo = Rückgängig
act-redo = Wiederholen
backup-never = Sie haben noch keine Sicherungsdatei gespeichert. Ein Browser kann verlieren, was er speichert; eine Datei an einem anderen Ort geht dabei nicht mit verloren.
backup-since = Ihre letzte Sicherungsdatei ist vom { $date }, und Sie haben seitdem etwas geändert.
