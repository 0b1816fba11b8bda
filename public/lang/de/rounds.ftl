rounds-title = Alle Runden nebeneinander
rounds-lead = Wie viele Schulen in jeder Runde ausgezeichnet wurden, wann sie lief und was sie verlangte.
rounds-column = Runde
rounds-not-held = Keine Runde

rounds-awarded = Ausgezeichnete Schulen
    .label = Tabelle der ausgezeichneten Schulen
rounds-picture = Ausgezeichnete Schulen in jeder Runde: { $list }.
rounds-figure = { $edition }: { $figure }
rounds-or = { $figures } oder { $figure }
rounds-disputed = { $figures } (Quellen widersprechen sich)
rounds-range = { $low } bis { $high }
rounds-key-figure = ausgezeichnete Schulen
rounds-key-range = von der niedrigsten bis zur höchsten Zahl, wo Quellen sich widersprechen

rounds-dates = Wann jede Runde lief
    .label = Tabelle der Termine

rounds-two = Zwei Runden vergleichen
    .text = Wählen Sie zwei Runden. Sie sehen, wie jede Regel in beiden Runden lautet und was aus ihr wurde. Ihre Auswahl wird nicht gespeichert.
rounds-one = Die eine Runde
rounds-other = Die andere Runde
rounds-two-same-round = Wählen Sie zwei verschiedene Runden.
rounds-summary = Von { $earlier } zu { $later }: { $same } gleich, { $changed } geändert, { $added } neu, { $gone } nicht mehr verlangt.
rounds-same = Gleich
rounds-changed = Geändert
rounds-new = Neu
rounds-gone = Nicht mehr verlangt
rounds-not-asked = In dieser Runde nicht verlangt.

rounds-overview = Alle Regeln in allen Runden
    .label = Tabelle aller Regeln
    .text = „Geändert“ und „Neu“ vergleichen eine Runde mit der zuletzt davor abgehaltenen. Eine Änderung kann eine andere Zahl, ein anderes Datum oder ein anderer Wortlaut sein.
rounds-asked-for = Was verlangt wird
rounds-cell-asked = verlangt
rounds-cell-not-asked = nicht verlangt
rounds-no-round = keine Runde
