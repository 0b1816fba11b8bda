conflict-2018-closes = Nagłówek niemieckiej strony podaje 19 stycznia 2018, jej ostatni wiersz – marzec 2018.
conflict-2019-month-only = Tekst centralny podaje tylko miesiąc.
conflict-2020-opens = Gazeta z Madery podaje, że zaczęło się w grudniu 2019.
conflict-2021-closes = Tekst centralny mówi: przed 8 lutego 2021; Szwecja i Polska podają jako ostatni dzień 8 lutego.
conflict-2023-planned = Zapowiadano jesień 2022 (w jednym z wcześniejszych planów: od października do listopada); rzeczywistych dat nie znaleźliśmy.
conflict-2024-closes = Polskie Krajowe Biuro eTwinning podaje 28 lutego 2024; pokazana data jest włoska.
