### The fields of a project and its label, on the teacher's page and on the school's.

## Teacher page

# Question: choose which project is used for the scheme.
question-project = Prosjektet som brukes i ordningen
# When there is no project yet.
project-none-yet = Ingen prosjekter er ført opp ennå.
# Button.
project-add = Legg til et prosjekt
# Button. For screen readers $project names it.
project-remove = Fjern dette prosjektet
# Question.
question-project-title = Navn på prosjektet
# Question with yes and no.
question-two-countries = Ble prosjektet opprettet av lærere i to ulike land?
    .hint = Et prosjekt som startet innenfor ett land, forblir nasjonalt, selv om utenlandske partnere blir med senere.
# Question.
question-label-asked = Når søkte du om kvalitetsmerket? (valgfritt)
# Question with yes and no.
question-label-state = Har prosjektet fått et nasjonalt kvalitetsmerke?
# Question.
question-label-date = Dato da kvalitetsmerket ble tildelt
# Question with yes and no.
question-special = Har beviset for kvalitetsmerket den særskilte påtegningen for ordningen?
    .hint = Du ser den bare på selve beviset. Et kvalitetsmerke uten den er ikke nok.
# Tick box group.
question-excellent = Hvordan ble disse to kriteriene vurdert? (valgfritt)
    .hint = Det beste resultatet i begge gjør den særskilte påtegningen sannsynlig, men er ikke noe bevis for den.
# Tick box.
question-excellent-technology = Utmerket i «Bruk av teknologi»
# Tick box.
question-excellent-pedagogy = Utmerket i «Pedagogiske tilnærminger»
# Shown when both are ticked and the indication is not answered.
hint-special-likely = Resultatet er utmerket i begge kriteriene, så den særskilte påtegningen er sannsynlig. Bare selve beviset gir visshet.
