list-two = { $first } und { $second }
list-more = { $count ->
    [one] { $first }, { $second } und es { $count_text } weiteren Grund gibt
   *[other] { $first }, { $second } und es { $count_text } weitere Gründe gibt
 }

source-link = Quelle: { $host }
sources-label = Quellen:
source-central = zentral
source-national = national
source-press = Presse oder Kopie
source-derived = von uns abgeleitet

status-in-time = Bisher fristgerecht
status-disputed = Umstritten
status-not-published = Nicht veröffentlicht

verdict-next = Bester nächster Schritt
verdict-not-held = Für { $edition } gab es keine Runde, also konnte keine Schule dafür ein Siegel erhalten.
verdict-unpublished = { $count ->
    [one] { $count_text } Punkt lässt sich aus dem, was veröffentlicht ist, nicht entscheiden: Fragen Sie Ihre nationale Koordinierungsstelle.
   *[other] { $count_text } Punkte lassen sich aus dem, was veröffentlicht ist, nicht entscheiden: Fragen Sie Ihre nationale Koordinierungsstelle.
 }
verdict-disputed = { $count ->
    [one] { $count_text } Ergebnis wäre nach einer anderen Quelle anders; Sie sehen unten beide.
   *[other] { $count_text } Ergebnisse wären nach einer anderen Quelle anders; Sie sehen unten beide.
 }
verdict-missing-too = { $count ->
    [one] Außerdem ist noch { $count_text } Antwort offen.
   *[other] Außerdem sind noch { $count_text } Antworten offen.
 }
verdict-deadline = Die zwei Jahre enden im { $date }.
verdict-deadline-day = Die zwei Jahre enden am { $date }.
next-button = Zur Frage
missing-title = Noch nötig:
missing-fact = { $fact }
missing-day = der genaue Tag: { $fact }
ask-nso = Was darüber entscheiden würde, haben die Verantwortlichen nicht veröffentlicht. Fragen Sie Ihre nationale Koordinierungsstelle.
rule-printed = Regel, wie veröffentlicht
rule-before = Vorher ({ $edition }): { $rule }
rule-evidence = Nachweise zum Aufbewahren
rule-derived = Von uns aus den Aussagen der Quellen abgeleitet.
unpublished-title = Was nicht veröffentlicht ist

edition-round = Runde { $edition }
edition-2025-prelaunch = Text von 2025, vor dem Start
edition-in-force = Neuere Seite, Anerkennungssystem in Kraft
