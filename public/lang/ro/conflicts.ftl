conflict-2018-closes = Titlul paginii germane indică 19 ianuarie 2018; ultimul rând indică martie 2018.
conflict-2019-month-only = Textul central indică doar luna.
conflict-2020-opens = Un ziar din Madeira afirmă că runda a început în decembrie 2019.
conflict-2021-closes = Textul central spune înainte de 8 februarie 2021; Suedia și Polonia indică ziua de 8 ca ultimă zi.
conflict-2023-planned = Fusese anunțată toamna anului 2022 (octombrie–noiembrie, într-un plan mai vechi); datele reale nu au fost găsite.
conflict-2024-closes = Organizația de sprijin din Polonia indică 28 februarie 2024; data afișată este cea a Italiei.
