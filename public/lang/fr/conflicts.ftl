conflict-2018-closes = Le titre de la page allemande indique le 19 janvier 2018 ; sa dernière ligne indique mars 2018.
conflict-2019-month-only = Le texte central n’indique que le mois.
conflict-2020-opens = Un journal de Madère écrit que la campagne a commencé en décembre 2019.
conflict-2021-closes = Le texte central dit avant le 8 février 2021 ; la Suède et la Pologne donnent le 8 comme dernier jour.
conflict-2023-planned = L’automne 2022 avait été annoncé (octobre à novembre dans un calendrier antérieur) ; les dates réelles n’ont pas été trouvées.
conflict-2024-closes = Le bureau d’assistance de la Pologne indique le 28 février 2024 ; la date affichée est celle de l’Italie.
