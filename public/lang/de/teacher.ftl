verdict-teacher-recognition-met = Alles, was dieser Text des Anerkennungssystems verlangt, ist erfüllt. Sie können Ihre Nachweise also einreichen.
verdict-teacher-recognition-not-met = Noch nicht, weil { $because }.
verdict-teacher-recognition-unknown = { $count ->
    [0] Nichts spricht dagegen, aber ein Teil beruht auf einer Regel, die niemand veröffentlicht hat.
    [one] Bisher spricht nichts dagegen; { $count_text } Antwort fehlt noch.
   *[other] Bisher spricht nichts dagegen; { $count_text } Antworten fehlen noch.
 }

fact-selfie-completed = Datum der Selbstreflexion
fact-courses = welche Kurse Sie abgeschlossen haben
fact-courses-area = Bereich des Kurses
fact-courses-completed = Datum auf dem Kurszertifikat
fact-project-founders-in-two-countries = ob Lehrkräfte aus zwei Ländern das Projekt gegründet haben
fact-project-label-awarded = Datum, an dem das Siegel vergeben wurde
fact-project-special-indication = ob das Zertifikat des Siegels den besonderen Vermerk trägt
fact-project-excellent-technology = Ergebnis bei „Einsatz von Technologie“
fact-project-excellent-pedagogy = Ergebnis bei „Pädagogische Ansätze“
fact-submitted = Datum der Einreichung

rule-reflection = Die Selbstreflexion mit SELFIE for TEACHERS ist abgeschlossen
rule-course = Das Zertifikat dieses Kurses der Reihe liegt vor
rule-label-awarded = Ein Nationales eTwinning-Qualitätssiegel für ein Projekt, das Lehrkräfte aus zwei Ländern gegründet haben
rule-special-indication = Das Zertifikat des Siegels trägt den besonderen Vermerk, vergeben für außergewöhnliche Arbeit in „Einsatz von Technologie“ und „Pädagogische Ansätze“
rule-special-certificate = Ein besonderes Zertifikat, vergeben für eine hohe Punktzahl in „Einsatz von Technologie“ und „Pädagogische Ansätze“
rule-window = Alle Nachweise werden innerhalb von { $months_text } Monaten nach der Selbstreflexion eingereicht
rule-window-unread = Der Teil dieser Seite über die zwei Jahre war nicht lesbar

stage-initiation = Einstieg
    .intro = Mit der Selbstreflexion in SELFIE for TEACHERS beginnt die Zeit zu laufen.
stage-development = Berufliche Weiterbildung
    .intro = Sechs kostenlose Kurse, einer für jeden Bereich, in Ihrem eigenen Tempo.
    .because = { $left ->
        [one] noch { $left_text } Kurs fehlt
       *[other] noch { $left_text } Kurse fehlen
     }
stage-project = eTwinning-Projekt und Siegel
    .intro = Ein eigenes Projekt mit einem Nationalen eTwinning-Qualitätssiegel, das den besonderen Vermerk trägt.
stage-verification = Überprüfung
    .intro = Alle Nachweise gehen über die EU Academy, sobald sie vollständig sind. Wer sie prüft und wie lange das dauert, ist nicht veröffentlicht.
stage-recognition = Anerkennung
    .intro = Die Belege über die Kurse werden eingereicht; der Rest dieses Teils der neueren Seite war nicht lesbar.

note-pilot = 2024 erprobt, mit Teilnehmenden, die von den nationalen Koordinierungsstellen benannt wurden.
note-launch-announced = Dieser Text kündigte den Start für Sommer 2025 an. Ein genauer Tag wurde nicht gefunden.
note-selfie-proof = Ein Beleg für die Selbstreflexion steht nicht auf der Liste der einzureichenden Nachweise, obwohl mit ihrem Datum die zwei Jahre beginnen.
note-four-steps = Laut Text passen alle vier Stufen in zwei Jahre; sein Beispiel begrenzt nur das Einreichen.
note-in-place = Laut dieser Seite ist das Anerkennungssystem in Kraft. Nach dem Wortlaut halten wir sie für neuer; ein Datum der Seite war nicht zu sehen.
differs-stage-four = Die vierte Stufe heißt hier „Anerkennung“, im früheren Text „Überprüfung“.
differs-condition = Hier eine hohe Punktzahl in beiden Kriterien, im früheren Text eine außergewöhnliche Leistung.
differs-proof = Hier ein besonderes Zertifikat, im früheren Text das Zertifikat des Siegels mit einem besonderen Vermerk.
differs-projects = Hier ein Projekt, für dessen Siegel man sich nach dem Abschluss bewirbt; der frühere Text spricht zuerst von Projekten und später von einem Siegel.
differs-hours = Jeder Kurs dauert etwa 15 bis 20 Stunden im eigenen Tempo; das sagt nur diese Seite.
differs-window = Die zwei Jahre und das Niveau B2 stehen nur im früheren Text; diese Seite war bis zum Anfang ihrer vierten Stufe lesbar.
unpublished-window-day = Wie die zwei Jahre auf den Tag genau gezählt werden
unpublished-window-newer = Ob die zwei Jahre auch im neueren Text gelten
unpublished-before-reflection = Ob Zertifikate oder Siegel mit einem Datum vor der Selbstreflexion zählen
unpublished-threshold = Welche Zahl als außergewöhnlich oder hoch gilt
unpublished-verification = Wer die Nachweise prüft, wie lange das dauert und ob man Einspruch erheben kann
unpublished-course-titles = Titel und Adressen der einzelnen Kurse

teacher-title = Ihr Weg zur Anerkennung
window-title = Ihre zwei Jahre
window-empty = Die zwei Jahre beginnen mit Ihrer Selbstreflexion. Geben Sie unten ihr Datum an; dann zeigt diese Linie, bis wann alles eingereicht sein muss.
window-text-month = Sie haben die Selbstreflexion im { $start } abgeschlossen, deshalb muss alles bis { $end } eingereicht sein. Die Regel zählt in Monaten; reichen Sie sicherheitshalber ein, bevor dieser Monat beginnt.
window-text-day = Sie haben die Selbstreflexion am { $start } abgeschlossen, deshalb muss alles bis zum { $end } eingereicht sein.
window-text-unread = Der unten gewählte Text sagt, soweit wir ihn lesen konnten, nichts über die zwei Jahre; die Daten hier folgen dem Text von 2025.
window-picture = Zeitleiste von { $start } bis { $end }. Heute ist der { $today }. { $done_text } von { $of_text } Kursen haben darin ein Datum. Die Tabelle darunter enthält dieselben Daten.
window-today = Heute, { $date }
window-key-done = erledigt
window-key-band = Monat bekannt, Tag nicht
window-table = Dieselben Daten als Tabelle
window-when = Wann
window-what = Was
window-row-start = Selbstreflexion, die zwei Jahre beginnen
window-row-course = Kurs: { $area }
window-row-label = Siegel vergeben
window-row-asked = Um das Siegel beworben
window-row-submitted = Nachweise eingereicht
window-row-today = Heute
window-row-end = Die zwei Jahre enden
question-selfie = Wann haben Sie die Selbstreflexion mit SELFIE for TEACHERS abgeschlossen?
    .hint = Für den Anfang genügt der Monat. Der Tag hilft, wenn die zwei Jahre zu Ende gehen.
question-course-done = Ich habe das Zertifikat für diesen Kurs
question-course-date = Datum auf dem Zertifikat
    .hint = Lassen Sie den Tag leer, wenn Sie nur den Monat kennen.
question-course-reference = Nummer des Zertifikats (freiwillig)
question-submitted = Wann haben Sie alle Nachweise bei der EU Academy eingereicht?
    .hint = Lassen Sie das Feld leer, bis Sie es getan haben.
hand-in-title = Was Sie einreichen
hand-in-certificates = { $have_text } von { $of_text } Kurszertifikaten
hand-in-label = Das Zertifikat des Siegels mit dem besonderen Vermerk
hand-in-note = Ein Beleg für die Selbstreflexion steht nicht auf der Liste. Bewahren Sie ihn trotzdem auf: Mit seinem Datum beginnen Ihre zwei Jahre.
left-title = Was noch fehlt
left-study = Lernzeit
left-study-hours = { $low_text } bis { $high_text } Stunden, bei 15 bis 20 pro Kurs
left-study-none = Alle sechs Kurse sind abgeschlossen
left-window = Zeit in den zwei Jahren
left-window-months = { $months ->
    [one] { $months_text } voller Monat
   *[other] { $months_text } volle Monate
 }
left-window-short = Weniger als ein Monat
left-window-over = Die zwei Jahre sind vorbei
left-window-unknown = Ohne das Datum der Selbstreflexion nicht bekannt
rules-used = Angewandte Regeln
rules-choose = Nach welchem Text prüfen?
rules-differ = Worin sich die beiden Texte unterscheiden
