label-question-shared-aims = Haben die Partner gemeinsame Ziele und einen gemeinsamen Plan?
label-question-finished = Ist das Projekt abgeschlossen oder fast abgeschlossen?
label-question-own-part = Waren Sie und Ihre Schüler/innen an allen Aktivitäten beteiligt?
label-question-joint-activities = Gab es gemeinsame Aktivitäten mit den Partnern?
label-question-data-protection = Haben Sie auf Datenschutz und Urheberrecht geachtet?
label-criterion-collaboration = Kooperation zwischen Partnereinrichtungen
label-criterion-technology = Einsatz von Technologie
label-criterion-pedagogy = Pädagogische Ansätze
label-criterion-curriculum = Lehrplanintegration
label-criterion-results = Ergebnisse und Dokumentation
label-part-online-collaboration = Wege, auf denen die Schüler/innen der Partner online zusammenarbeiten
label-part-use-of-ict = Nutzung von IKT
label-part-copyright = DSGVO, Urheberrecht und Internetsicherheit (eSafety)
label-rule-two-countries = Lehrkräfte aus zwei Ländern haben das Projekt gegründet; Partner, die später dazukommen, ändern daran nichts
label-rule-personal = Das Siegel ist persönlich: Bewerben Sie sich allein und zeigen Sie, was Sie und Ihre eigenen Schüler/innen getan haben
label-rule-four-a-year = Höchstens vier Bewerbungen in einem Schuljahr; nur die ersten vier werden bewertet
label-rule-no-limit = Laut Serbien gibt es keine Obergrenze; die Seite beruht auf Regeln vom November 2019.
label-unpublished-scores = Punkte, Skala, Bestehensgrenze und die drei Mindestpunktzahlen
label-unpublished-parts = Die vollständige Liste der Unterkriterien
label-unpublished-dates = Termine für 2026 und jegliche Termine für Länder, die hier nicht genannt sind

label-title = Ein Projekt auf das Qualitätssiegel vorbereiten
label-lead = Gehen Sie durch, was zum Nationalen eTwinning-Qualitätssiegel veröffentlicht ist, und sehen Sie, was Ihrem Projekt noch fehlt.
label-no-form = Das ist eine Vorbereitung und kein offizielles Formular. Punkte und Bestehensgrenzen sind nicht veröffentlicht, also kann hier niemand ausrechnen, ob Sie das Siegel erhalten.
label-guide-link = Im Leitfaden über das Siegel lesen
label-project = Ihr Projekt
label-no-project = Noch ist kein Projekt eingetragen. Fügen Sie hier eines hinzu oder tragen Sie es auf der Seite der Lehrkraft ein: Es ist dasselbe Projekt.
label-teacher-link = Seite der Lehrkraft öffnen
label-asked = Wonach gefragt wird
label-has-already = Sie haben angegeben, dass dieses Projekt das Siegel schon hat.
label-stands = Wo das Projekt steht
label-open = { $count ->
    [one] { $count_text } Punkt ist offen.
   *[other] { $count_text } Punkte sind offen.
 }
label-open-none = Hier fehlt nichts.
label-may-apply = Bewerbung möglich: die Fragen und die Regeln
label-can-show = Etwas vorzuweisen: die Kriterien
label-can-show-note = Von uns abgeleitet: „Erfüllt“ heißt nur, dass nichts fehlt. Wie viel genügt, ist nicht veröffentlicht.
label-said-no = mit Nein beantwortet
label-not-answered = nicht beantwortet
label-questions = Fünf Fragen, die alle ein Ja brauchen
label-rules = Wer sich bewerben darf und wie oft
label-ask-personal = Bewerben Sie sich allein, und zeigen Sie, was Sie und Ihre eigenen Schüler/innen getan haben?
label-ask-applications = Wie viele Bewerbungen um das Siegel haben Sie in diesem Schuljahr schon abgeschickt?
    .hint = Für alle Ihre Projekte zusammen, ohne die Bewerbung, die Sie gerade vorbereiten.
label-criteria = Fünf Kriterien und was Sie vorweisen müssen
label-criteria-note = Ob etwas für ein Kriterium genügt, entscheiden allein die Bewertenden. Hier halten Sie fest, was Sie haben.
label-ask-criterion = Haben Sie für dieses Kriterium etwas vorzuweisen?
label-ask-part = Haben Sie für diesen Teil etwas vorzuweisen: { $part }?
label-part-minimum = Für diesen Teil ist eine Mindestpunktzahl nötig. Wie hoch sie ist, ist nicht veröffentlicht.
label-part-place = Dass er unter diesem Kriterium steht, ist unsere eigene Zuordnung, abgeleitet aus den Namen.
label-evidence = Welche Ihrer Nachweise belegen dieses Kriterium?
label-evidence-none = Sie haben noch keine Nachweise hinzugefügt.
label-evidence-link = Nachweise hinzufügen
label-untitled = Nachweis ohne Namen
label-shown-by = { $count ->
    [one] { $count_text } Nachweis
   *[other] { $count_text } Nachweise
 }
label-national = Was Ihr Land veröffentlicht hat
label-national-choose = Wählen Sie Ihr Land, um zu sehen, was dazu gefunden wurde.
label-national-time = Bewertung
label-national-call = Ausschreibungen
label-national-no-time = Wann Bewerbungen bewertet werden, wurde nicht gefunden. Fragen Sie Ihre nationale Koordinierungsstelle.
label-national-no-call = Es wurde keine Ausschreibung gefunden. Fragen Sie Ihre nationale Koordinierungsstelle.
label-national-month = Bewerbungen werden im { $month } bewertet. Der letzte Tag für die Bewerbung wurde nicht gefunden.
label-national-yearly = Wie für diese Jahre veröffentlicht: letzter Tag für die Bewerbung { $last }, Antwort bis { $answer }.
label-national-days = Bis zu { $days } Arbeitstage, in manchen Monaten bis zu { $longer }.
label-national-any-time = Bewerbungen werden jederzeit angenommen.
label-national-closes = Eine Ausschreibung endet am { $date }.
label-national-closed = Eine Ausschreibung endete am { $date }. Eine neuere wurde nicht gefunden.
label-national-hour = Uhrzeit: { $hour }
