plan-country-title = Ihr Land
plan-country = Land, in dem Sie sich um das Qualitätssiegel bewerben
plan-country-none = Nicht gewählt oder nicht in der Liste
plan-country-why = Wie lange eine Antwort dauert, wird je Land veröffentlicht. In der Liste stehen nur Länder, für die etwas gefunden wurde; für alle anderen rechnet der Plan mit einer Schätzung.

label-time-cz = Einmal im Jahr bewertet. 2020 kamen die Ergebnisse in der ersten Septemberwoche, und verspätete Bewerbungen wurden ins nächste Jahr verschoben.
label-time-it = Antworten auf Bewerbungen vom Juni 2025 waren etwa für Oktober vorgesehen; spätere werden ebenfalls bewertet.
label-time-pl = Bis zu 30 Arbeitstage, von Mai bis August bis zu 60.
label-call-es = Jederzeit, in diesem Schuljahr oder im nächsten; mitwirkende Lehrkräfte innerhalb eines Monats nach der ersten Bewerbung.
label-call-es-2023 = Für die Runde des europäischen Siegels.
label-call-it = Für die Teilnahme am Wettbewerb um die nationalen Preise; spätere Bewerbungen werden ebenfalls bewertet.
label-call-pl = Jederzeit; Bewerbungen werden nach Jahren vom 1. August bis 31. Juli gezählt.
label-call-pt = Das ganze Jahr; die Termine der Bewertung legt das Land fest.
label-estimate = Für Ihr Land wurde keine Bearbeitungszeit gefunden. Gerechnet wird mit vier Monaten, der Zeit vom letzten Bewerbungstag in Italien im Juni 2025 bis Ende Oktober; wo Siegel einmal im Jahr bewertet werden, kann es länger dauern.

country-cy = Zypern
country-cz = Tschechien
country-de = Deutschland
country-es = Spanien
country-fr = Frankreich
country-ie = Irland
country-it = Italien
country-pl = Polen
country-pt = Portugal
