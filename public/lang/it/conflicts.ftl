conflict-2018-closes = Il titolo della pagina tedesca indica il 19 gennaio 2018; l’ultima riga indica marzo 2018.
conflict-2019-month-only = Il testo centrale indica solo il mese.
conflict-2020-opens = Un giornale di Madera scrive che l’edizione è cominciata a dicembre 2019.
conflict-2021-closes = Il testo centrale dice prima dell’8 febbraio 2021; Svezia e Polonia indicano l’8 come ultimo giorno.
conflict-2023-planned = Era stato annunciato l’autunno 2022 (da ottobre a novembre in un programma precedente); le date effettive non sono state trovate.
conflict-2024-closes = L’Unità nazionale eTwinning della Polonia indica il 28 febbraio 2024; la data mostrata è quella dell’Italia.
