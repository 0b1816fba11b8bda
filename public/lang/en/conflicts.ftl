### What sources say differently of a round's dates, beside the date: on the school's page and in the plan.

# Closing in 2018.
conflict-2018-closes = The heading of the German page says 19 January 2018; its last line says March 2018.
# Opening in 2018.
conflict-2019-month-only = The central text gives the month only.
# Opening in 2019.
conflict-2020-opens = A Madeiran newspaper says that it began in December 2019.
# Closing in 2021.
conflict-2021-closes = The central text says before 8 February 2021; Sweden and Poland name the 8th as the last day.
# Opening in 2022.
conflict-2023-planned = Autumn 2022 was announced (October to November in an earlier plan); the real dates were not found.
# Closing in 2024.
conflict-2024-closes = Poland’s support organisation says 28 February 2024; the date shown is Italy’s.
