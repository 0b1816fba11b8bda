### Wherever answers are given: yes and no, dates, rows that open, what is wrong with an answer, and names that stand in for a
### missing one.

## Teacher page

# The scheme's name, small above the heading.
teacher-eyebrow = Den europeiske ordningen for anerkjennelse av læreres digitale kompetanse
# Stands for a project without a name.
project-untitled = Prosjekt uten navn

## School page

# Small above the heading.
school-eyebrow = eTwinning-skole-merket
# Yes.
answer-yes = Ja
# No.
answer-no = Nei
# Takes an answer away.
answer-clear = Fjern svaret

## Evidence page

# Link to change an answer. For screen readers the name of the row follows.
act-change = Endre
# Link to give an answer.
act-answer = Svar
# Link to close the fields.
act-close = Lukk

## Dates and errors

# Field.
field-day = Dag
# Field.
field-month = Måned
# Field.
field-year = År
# Heading of the list of errors.
errors-title = { $count ->
    [one] Én ting å rette
   *[other] { $count_text } ting å rette
 }
# Error beside a date.
error-date-month = Oppgi måneden som et tall fra 1 til 12.
# Error beside a date.
error-date-year = Oppgi året med fire sifre, for eksempel 2025.
# Error beside a date.
error-date-day = Denne måneden har ingen slik dag.
# Error beside a date.
error-date-number = Bruk bare tall.
# Error beside a date.
error-date-future = Denne datoen ligger i framtiden. Oppgi en dato som har vært, eller la feltene stå tomme.
# Error beside a number. $min and $max are numbers.
error-number = Oppgi et helt tall fra { $min_text } til { $max_text }.
# Error beside a text. $max is a number.
error-text-long = Denne teksten er for lang til å lagres: Bruk høyst { $max_text } tegn.
# Warning beside a date.
warn-before-reflection = Denne datoen ligger før egenvurderingen din. Om den teller, er ikke kunngjort, så resultatet forblir ukjent.
# Warning beside the question.
warn-national-project = Et prosjekt som er opprettet innenfor ett land, kan ikke få et nasjonalt kvalitetsmerke som teller her.
# Warning beside a date.
warn-submitted-before = Du oppgir at du leverte før noe som ble fullført senere: Se på datoene en gang til.
# Warning beside a course.
warn-course-date = Det er krysset av for kursbeviset uten at datoen er oppgitt, så kurset kan ikke plasseres i de to årene.
