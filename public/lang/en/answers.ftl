### Wherever answers are given: yes and no, dates, rows that open, what is wrong with an answer, and names that stand in for a
### missing one.

## Teacher page

# The scheme's name, small above the heading.
teacher-eyebrow = European recognition scheme for teachers’ digital competencies
# Stands for a project without a name.
project-untitled = Project without a name

## School page

# Small above the heading.
school-eyebrow = eTwinning School Label
# Yes.
answer-yes = Yes
# No.
answer-no = No
# Takes an answer away.
answer-clear = Take the answer away

## Evidence page

# Link to change an answer. For screen readers the name of the row follows.
act-change = Change
# Link to give an answer.
act-answer = Answer
# Link to close the fields.
act-close = Close

## Dates and errors

# Field.
field-day = Day
# Field.
field-month = Month
# Field.
field-year = Year
# Heading of the list of errors.
errors-title = { $count ->
    [one] One thing to mend
   *[other] { $count_text } things to mend
 }
# Error beside a date.
error-date-month = Give the month as a number from 1 to 12.
# Error beside a date.
error-date-year = Give the year with four digits, for example 2025.
# Error beside a date.
error-date-day = This month has no such day.
# Error beside a date.
error-date-number = Use numbers only.
# Error beside a date.
error-date-future = This date lies in the future. Give a date that has passed, or leave it empty.
# Error beside a number. $min and $max are numbers.
error-number = Give a whole number from { $min_text } to { $max_text }.
# Error beside a text. $max is a number.
error-text-long = This text is too long to keep: use at most { $max_text } characters.
# Warning beside a date.
warn-before-reflection = This date lies before your self-reflection. Whether it counts is not published, so the outcome stays unknown.
# Warning beside the question.
warn-national-project = A project founded inside one country cannot get a National Quality Label that counts here.
# Warning beside a date.
warn-submitted-before = You handed in before something you say was completed later: look at the dates again.
# Warning beside a course.
warn-course-date = The certificate is ticked without a date, so it cannot be placed in the two years.
