### What sources say differently of a round's dates, beside the date: on the school's page and in the plan.

# Closing in 2018.
conflict-2018-closes = Overskriften på den tyske siden sier 19. januar 2018; siste linje sier mars 2018.
# Opening in 2018.
conflict-2019-month-only = Den sentrale teksten oppgir bare måneden.
# Opening in 2019.
conflict-2020-opens = En avis på Madeira skriver at runden begynte i desember 2019.
# Closing in 2021.
conflict-2021-closes = Den sentrale teksten sier før 8. februar 2021; Sverige og Polen oppgir den 8. som siste dag.
# Opening in 2022.
conflict-2023-planned = Høsten 2022 var varslet (oktober til november i en tidligere plan); de faktiske datoene har vi ikke funnet.
# Closing in 2024.
conflict-2024-closes = Støtteorganisasjonen i Polen sier 28. februar 2024; datoen som vises, er den italienske.
