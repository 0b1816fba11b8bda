conflict-2018-closes = Die Überschrift der deutschen Seite nennt den 19. Januar 2018, ihre letzte Zeile März 2018.
conflict-2019-month-only = Der zentrale Text nennt nur den Monat.
conflict-2020-opens = Eine Zeitung aus Madeira schreibt, die Runde habe im Dezember 2019 begonnen.
conflict-2021-closes = Der zentrale Text sagt: vor dem 8. Februar 2021; Schweden und Polen nennen den 8. als letzten Tag.
conflict-2023-planned = Angekündigt war Herbst 2022 (in einem früheren Plan Oktober bis November); die tatsächlichen Daten haben wir nicht gefunden.
conflict-2024-closes = Die polnische Koordinierungsstelle nennt den 28. Februar 2024; das gezeigte Datum ist das italienische.
