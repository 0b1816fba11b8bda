status-not-answered = Nicht beantwortet
status-started = Begonnen

verdict-school-label-met = Nach den Regeln von { $edition } erfüllt Ihre Schule Schritt eins und alles, wonach das Formular von Schritt zwei fragt.
verdict-school-label-not-met = Nach den Regeln von { $edition } ist Ihre Schule noch nicht so weit, weil { $because }.
verdict-school-label-unknown = { $count ->
    [0] Nach den Regeln von { $edition } spricht nichts dagegen, aber ein Teil beruht auf einer Regel, die niemand veröffentlicht hat.
    [one] Nach den Regeln von { $edition } spricht bisher nichts dagegen; { $count_text } Antwort fehlt noch.
   *[other] Nach den Regeln von { $edition } spricht bisher nichts dagegen; { $count_text } Antworten fehlen noch.
 }
rule-your-answer = Ihre Antwort

fact-registered = Datum der Registrierung
fact-active-teachers = Zahl der aktiven Lehrkräfte
fact-labels = die Qualitätssiegel der Schule oder dass es keine gibt
fact-labels-granted = Datum, an dem das Siegel zuerkannt wurde
fact-labels-european = ob Lehrkräfte aus zwei Ländern das Projekt gegründet haben
fact-held = welches Schulsiegel die Schule hat oder dass sie keines hat
fact-held-edition = Runde des Schulsiegels, das die Schule hat
fact-criteria-criterion-a = Kriterium A
fact-criteria-criterion-b = Kriterium B
fact-criteria-criterion-c = Kriterium C
fact-criteria-criterion-d = Kriterium D
fact-criteria-criterion-e = Kriterium E
fact-criteria-criterion-f = Kriterium F
fact-criteria-esafety = Konzept für Internetsicherheit (eSafety)
fact-criteria-principle-1 = gemeinsame Führung
fact-criteria-principle-2 = Kooperation, Austausch und Teamarbeit
fact-criteria-principle-3 = Schüler/innen gestalten den Wandel
fact-criteria-principle-4 = Vorbild für andere Schulen
fact-criteria-principle-5 = inklusive und innovative lernende Organisation
fact-declaration-signed = Unterschrift der Schulleitung unter der Erklärung

rule-registered-by = Registriert bis spätestens { $until }
rule-registered-more = Seit mehr als zwei Jahren registriert; ein Stichtag ist nicht angegeben
rule-registered-least = Seit mindestens zwei Jahren registriert; ein Stichtag ist nicht angegeben
rule-teachers-since = { $count ->
    [one] { $count_text } Lehrkraft, aktiv seit { $from }
   *[other] { $count_text } Lehrkräfte, aktiv seit { $from }
 }
rule-teachers-during = { $count ->
    [one] { $count_text } Lehrkraft, aktiv von { $from } bis { $until }
   *[other] { $count_text } Lehrkräfte, aktiv von { $from } bis { $until }
 }
rule-teachers-at-application = { $count ->
    [one] { $count_text } Lehrkraft, aktiv zum Zeitpunkt der Bewerbung der Schule
   *[other] { $count_text } Lehrkräfte, aktiv zum Zeitpunkt der Bewerbung der Schule
 }
rule-teachers-two-years = { $count ->
    [one] { $count_text } Lehrkraft, aktiv in den letzten zwei Jahren; Stichtage sind nicht angegeben
   *[other] { $count_text } Lehrkräfte, aktiv in den letzten zwei Jahren; Stichtage sind nicht angegeben
 }
rule-label-since = Ein europäisches Projekt mit einem Nationalen eTwinning-Qualitätssiegel, zuerkannt ab { $from }
rule-label-within = Ein europäisches Projekt mit einem Nationalen eTwinning-Qualitätssiegel, zuerkannt von { $from } bis { $until }
rule-label-two-years = Ein europäisches Projekt mit einem Nationalen eTwinning-Qualitätssiegel aus den letzten zwei Jahren; Stichtage sind nicht angegeben
rule-label-school-years = Ein europäisches Projekt mit einem Nationalen eTwinning-Qualitätssiegel aus den letzten zwei Schuljahren; Stichtage sind nicht angegeben
rule-criterion-a = Aktivitäten zeigen, dass Lehrkräfte und Schüler/innen wissen, wie man das Internet verantwortungsvoll nutzt
rule-criterion-b = Mindestens drei Lehrkräfte arbeiten in eTwinning wirklich zusammen
rule-criterion-c = Mindestens zwei Gruppen von Schüler/innen nehmen an eTwinning-Projekten teil
rule-criterion-d = Mindestens zwei aktive eTwinner/innen haben an eTwinning-Kursen oder -Veranstaltungen teilgenommen
rule-criterion-e = Die Schule zeigt öffentlich, dass sie bei eTwinning mitmacht
rule-criterion-f = Die Schule wirbt in ihrem Ort oder ihrer Region für eTwinning
rule-criterion-f-waived = { $points ->
    [one] In dieser Runde wegen COVID-19 nicht verlangt: Alle erhalten { $points_text } Punkt, ob eine Veranstaltung stattfand oder nicht
   *[other] In dieser Runde wegen COVID-19 nicht verlangt: Alle erhalten { $points_text } Punkte, ob eine Veranstaltung stattfand oder nicht
 }
rule-esafety = Eine Frage zum Konzept der Schule für Internetsicherheit (eSafety), mit Nachweisen
rule-principle = Beschreiben Sie mit Nachweisen, wie die Schule danach lebt, und sagen Sie, was sie für die nächsten zwei Jahre plant
rule-declaration = Eine ehrenwörtliche Erklärung mit Unterschrift der Schulleitung
rule-no-overlap = Schulen, die ein Siegel von 2025-2026 haben, dürfen sich nicht bewerben

step-one = Schritt eins: drei Prüfungen
    .intro = Die Plattform prüft von selbst, und Schulen, die bestehen, werden eingeladen. Bewerben kann man sich dafür nicht.
step-two = Schritt zwei: das Formular
    .intro = Nur eingeladene Schulen sehen es, aber Sie können Ihre Antworten schon jetzt sammeln.
step-may-apply = Dürfen Sie sich bewerben?
    .intro = In dieser Runde ist eine Schule ausgeschlossen, deren Siegel sich zeitlich mit ihr überschneidet.

conflict-teachers-2021 = Der zentrale Text verlangt zwei Lehrkräfte; die Seiten aus Polen und Italien nennen drei. Hier wird der zentrale Text verwendet.
conflict-teachers-2025 = Eine Meldung der isländischen Koordinierungsstelle (21. Januar 2025) verlangt noch zwei Lehrkräfte. Der zentrale Text verlangt drei, und das wird hier verwendet.
conflict-registered-2019 = Österreich schreibt „mindestens zwei Jahre“, andere schreiben „mehr als zwei“.
conflict-label-earned-here = Die italienische Koordinierungsstelle zählt ein Siegel nur, wenn die Lehrkraft es erworben hat, während sie an Ihrer Schule arbeitete. Der zentrale Text sagt, dass die Schule am Projekt beteiligt war.
conflict-criterion-c = Der Kurs aus der Türkei verlangt stattdessen zwei Projekte mit verschiedenen Gruppen.
conflict-criterion-f = Die schwedische Seite zählt sechs Kriterien, der Kurs aus der Türkei fünf (A bis E).
note-second-screening = Schulen, die bei der Prüfung übersehen worden waren, konnten sich vor dem 19. Januar 2018 melden und wurden am 20. Januar noch einmal geprüft.
note-principal-2018 = Vor der Ausschreibung war eine registrierte Schulleitung als Bedingung angekündigt; die Ausschreibung ließ sie fallen. In Österreich brachte eine registrierte Schulleitung Bonuspunkte.
note-not-invited-2019 = In Estland mussten Schulen, die die Bedingungen erfüllten, aber nicht eingeladen wurden, sich bis zum 14. Dezember 2018 schriftlich melden.
note-validity-extended = Im Jahr 2020 erworbene Siegel blieben bis Ende 2022 gültig, weil 2022 keine Runde stattfand.
note-form-not-seen = Das Formular dieser Runde haben wir nicht gesehen; wir nehmen an, dass es das ältere war.
note-covid = Wegen COVID-19 war es in dieser Runde nicht nötig, bei Werbeveranstaltungen für eTwinning dabei zu sein: Alle erhielten für diese Frage 1 Punkt, ob eine Veranstaltung stattfand oder nicht. Die Verantwortlichen baten die Schulen, dies im Kollegium weiterzusagen.
note-third-teacher = Schweden warnt: Zwei Lehrkräfte genügen für die Prüfung, aber eine dritte aktive musste im Formular ergänzt werden.
note-round-skipped = Die zentrale Koordinierungsstelle beschloss 2021, im Jahr 2022 keine Runde abzuhalten. Neue Siegel wurden nicht vergeben; die Siegel von 2021 blieben, wie sie waren.
note-next-planned = Die nächsten Bewerbungen waren für Oktober und November 2022 geplant, die Ergebnisse für Januar 2023.
note-relaunch = Das Siegel wurde neu aufgelegt: drei aktive Lehrkräfte statt zwei, veröffentlichte Stichtage und ein Formular zu den fünf Grundsätzen des Leitbilds.
note-invitations-over-days = Die Einladungen gingen über mehrere Tage verteilt hinaus und konnten im Spam-Ordner landen.
note-closing-iceland = Der letzte Tag stammt von der isländischen Koordinierungsstelle; eine zentrale Angabe haben wir nicht gesehen.
note-only-italy = Zu dieser Runde haben wir nur die Seite der italienischen Koordinierungsstelle gesehen.
note-criteria-pooled = Die Kriterien sind aus Seiten von 2017-2018 und einem undatierten türkischen Kurs zusammengestellt; keine einzelne Seite bestätigt sie für jede Runde.
note-one-application = Eine Bewerbung pro Schule.
note-resubmission = Eine abgelehnte Bewerbung kann bis zum letzten Tag verbessert und noch einmal abgeschickt werden. Wer früh abschickt, hat also eine zweite Chance.
note-form-assumed = Das Formular ist auf Seiten von 2024 und 2025 beschrieben; wir nehmen an, dass es in allen Runden seit 2023-2024 dasselbe ist.
unpublished-points = Punkte für jede Frage und die Bestehensgrenze
unpublished-cut-offs = Die Stichtage von Schritt eins
unpublished-active = Ab wie vielen Aktivitäten eine Lehrkraft als aktiv gilt
unpublished-statements = Die einzelnen Aussagen zu jedem Grundsatz
unpublished-real-dates = Die tatsächlichen Daten für Beginn, Ende und Ergebnisse
unpublished-closing-day = Der genaue letzte Tag
unpublished-results = Der Tag der Ergebnisse und die Zahl der ausgezeichneten Schulen

notes-title = Gut zu wissen

school-eyebrow-named = eTwinning-Schulsiegel · { $name }
school-title = Wo Ihre Schule steht
question-school-name = Name der Schule (freiwillig)
question-round = Nach welchen Regeln prüfen?
round-option-dates = Runde { $edition } ({ $from } bis { $until })
round-option = Runde { $edition }
round-option-not-held = { $edition }: keine Runde
round-is-closed = Diese Runde ist beendet.
round-is-open = Diese Runde läuft.
round-is-coming = Diese Runde hat noch nicht begonnen.
round-undated = Die Daten dieser Runde wurden nicht gefunden.
round-no-cut-offs = Ihre Stichtage sind nicht veröffentlicht, deshalb bleiben Teile von Schritt eins unbekannt.
question-registered = Wann wurde Ihre Schule bei eTwinning registriert?
    .hint = Wenn es der Monat des Stichtags ist, entscheidet der Tag.
question-teachers = Wie viele Lehrkräfte Ihrer Schule waren in dieser Zeit aktiv?
    .hint = Aktiv heißt: an einem Projekt, einem Kurs, einer Veranstaltung oder einer Gruppe auf der Plattform teilgenommen. Wie viel nötig ist, ist nicht veröffentlicht.
gauge-cut-off = Stichtag, { $date }
answer-teachers = { $count ->
    [one] { $count_text } Lehrkraft
   *[other] { $count_text } Lehrkräfte
 }
answer-none = Noch keine Antwort
answer-no-labels = Kein Projekt mit Siegel
question-no-labels = Unsere Schule hat kein Projekt mit einem Nationalen eTwinning-Qualitätssiegel
question-held = Welches Schulsiegel hat Ihre Schule, oder welches hatte sie zuletzt?
held-none = Bisher keines
choice-empty = Nicht beantwortet
question-criterion = Ist das an Ihrer Schule so, und haben Sie Nachweise dafür?
question-principle = Haben Sie diesen Teil des Formulars beantwortet, mit Nachweisen?
question-declaration = Hat die Schulleitung die ehrenwörtliche Erklärung unterschrieben?
    .hint = Ohne sie gilt das Formular nicht als abgeschickt.
question-practice = Was die Schule tut
question-proof = Nachweise
question-plan = Plan für die nächsten zwei Jahre
compare-title = Dieselben Antworten, eine andere Runde
compare-check = Prüfung
round-title = Diese Runde
round-opened = Beginn
round-closed = Ende
round-results = Ergebnisse
round-form = Formular
round-form-criteria = Sechs Kriterien, A bis F
round-form-principles = Internetsicherheit (eSafety) und fünf Grundsätze
round-awarded = Ausgezeichnete Schulen
awarded-exactly = { $number }
awarded-almost = fast { $number }
awarded-over = über { $number }
round-points = Punkte und Bestehensgrenze
round-valid = Siegel gültig bis
not-found = Nicht gefunden
derived-mark = { $value } (von uns abgeleitet)
apply-title = Wann Sie sich bewerben dürfen
apply-none = Ihre Schule hat kein Siegel; die nächste Runde steht Ihnen also offen, wenn Sie Schritt eins bestehen.
apply-after = Ihr Siegel von { $held } gilt bis { $until }. Sie dürfen sich in der Runde { $edition } wieder bewerben, falls sie stattfindet.
apply-unknown = Ein Siegel gilt zwei Kalenderjahre. Geben Sie an, welches Ihre Schule hat; dann erfahren Sie hier, wann Sie sich wieder bewerben dürfen.
apply-rule = Schulen mit einem Siegel von 2025-2026 konnten sich nicht für 2026-2027 bewerben. Zu früheren Runden haben wir nichts über sich überschneidende Siegel gefunden.
invite-title = Bestanden, aber keine Einladung?
    .text = Sehen Sie im Spam-Ordner nach, prüfen Sie, ob Ihre Schule doppelt eingetragen ist und Kolleginnen und Kollegen unter dem zweiten Eintrag stehen, und schreiben Sie dann Ihrer nationalen Koordinierungsstelle.
