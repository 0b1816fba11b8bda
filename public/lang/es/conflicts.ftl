conflict-2018-closes = El título de la página alemana dice 19 de enero de 2018; su última línea dice marzo de 2018.
conflict-2019-month-only = El texto central solo da el mes.
conflict-2020-opens = Un periódico de Madeira dice que empezó en diciembre de 2019.
conflict-2021-closes = El texto central dice antes del 8 de febrero de 2021; Suecia y Polonia dan el día 8 como último día.
conflict-2023-planned = Se anunció para el otoño de 2022 (de octubre a noviembre en un plan anterior); no se han encontrado las fechas reales.
conflict-2024-closes = El Servicio Nacional de Apoyo de Polonia dice 28 de febrero de 2024; la fecha que se muestra es la de Italia.
