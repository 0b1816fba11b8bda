### The teacher's page and what the documents of this scheme name: facts, rules, stages, editions, notes.

## The verdict

# The teacher's headline when all is met.
verdict-teacher-recognition-met = Everything this text of the scheme asks for is met, so you can hand in your evidence.
# The teacher's headline. $because is one clause, or several joined, that follow "because".
verdict-teacher-recognition-not-met = Not yet, because { $because }.
# The teacher's headline when nothing is against it, but answers are missing.
verdict-teacher-recognition-unknown = { $count ->
    [0] Nothing speaks against it, but part of it rests on a rule that nobody has published.
    [one] Nothing speaks against it so far; { $count_text } answer is still missing.
   *[other] Nothing speaks against it so far; { $count_text } answers are still missing.
 }

## Names of the facts, used in lists of what is missing

# The date of the self-reflection.
fact-selfie-completed = date of the self-reflection
# The courses.
fact-courses = which courses you have completed
# A course's area.
fact-courses-area = area of the course
# A course's date.
fact-courses-completed = date on the course certificate
# Whether the project was founded in two countries.
fact-project-founders-in-two-countries = whether the project was founded by teachers in two countries
# The label's date.
fact-project-label-awarded = date on which the label was awarded
# The special indication.
fact-project-special-indication = whether the label’s certificate carries the special indication
# A criterion of the label.
fact-project-excellent-technology = result in “Use of technology”
# A criterion of the label.
fact-project-excellent-pedagogy = result in “Pedagogical approaches”
# The date of handing in.
fact-submitted = date of handing in

## Rules as printed

# Teacher.
rule-reflection = The self-reflection with SELFIE for TEACHERS is completed
# Teacher.
rule-course = The certificate of this course of the series is in hand
# Teacher.
rule-label-awarded = A National Quality Label for a project founded by teachers in two countries
# Teacher, the text before the launch.
rule-special-indication = The label’s certificate carries the special indication, given for exceptional work in “Use of technology” and “Pedagogical approaches”
# Teacher, the newer text.
rule-special-certificate = A special certificate, given for a high score in “Use of technology” and “Pedagogical approaches”
# Teacher. $months is the number of months.
rule-window = All evidence is handed in within { $months_text } months of the self-reflection
# Teacher, the newer text.
rule-window-unread = The part of this page on the two years could not be read

## Steps

# A stage of the scheme.
stage-initiation = Initiation
    .intro = The self-reflection with SELFIE for TEACHERS starts the clock.
# A stage of the scheme. The clause follows "because"; $left counts the courses still to do.
stage-development = Professional development
    .intro = Six free courses, one for each area, at your own pace.
    .because = { $left ->
        [one] { $left_text } course is still to do
       *[other] { $left_text } courses are still to do
     }
# A stage of the scheme.
stage-project = eTwinning project and label
    .intro = A project of your own with a National Quality Label that carries the special indication.
# A stage of the scheme in the text before the launch.
stage-verification = Verification
    .intro = All evidence goes through EU Academy once it is complete. Who checks it, and how long that takes, is not published.
# The same stage in the newer text.
stage-recognition = Recognition
    .intro = Proof of the courses is handed in; the rest of this part of the newer page could not be read.

## Editions


## Disputes and notes to the rules. Each stands beside its source.

# Scheme.
note-pilot = Piloted in 2024 with participants named by the National Support Organisations.
# Scheme.
note-launch-announced = This text announced the opening for summer 2025. An exact day was not found.
# Scheme.
note-selfie-proof = Proof of the self-reflection is not on the list of what to hand in, although its date starts the two years.
# Scheme.
note-four-steps = The text says that all four steps fit into two years; its example limits only the handing in.
# Scheme.
note-in-place = This page says that the scheme is in place. We judge it newer from its wording; no page date was visible.
# Difference between the two texts.
differs-stage-four = The fourth stage is called Recognition here, Verification in the earlier text.
# Difference between the two texts.
differs-condition = A high score in both criteria here, exceptional performance in the earlier text.
# Difference between the two texts.
differs-proof = A special certificate here, a label’s certificate with a special indication in the earlier text.
# Difference between the two texts.
differs-projects = One project here, with the label applied for after it is finished; the earlier text speaks of projects first and of one label later.
# Difference between the two texts.
differs-hours = Each course takes about 15 to 20 hours at your own pace; only this page says so.
# Difference between the two texts.
differs-window = The two years and the level B2 stand in the earlier text only; this page could be read to the beginning of its fourth stage.
# Not published.
unpublished-window-day = How the two years are counted to the day
# Not published.
unpublished-window-newer = Whether the two years hold in the newer text
# Not published.
unpublished-before-reflection = Whether certificates or labels dated before the self-reflection count
# Not published.
unpublished-threshold = What number counts as exceptional or high
# Not published.
unpublished-verification = Who checks the evidence, how long it takes, and whether one can appeal
# Not published.
unpublished-course-titles = The titles and addresses of the single courses

## Teacher page

# Heading.
teacher-title = Your way to the recognition
# Heading above the picture of the two years.
window-title = Your two years
# Without a date of the self-reflection.
window-empty = The two years begin with your self-reflection. Give its date below, and this line shows when everything must be handed in.
# $start and $end are months.
window-text-month = You completed the self-reflection in { $start }, so everything must be handed in by { $end }. The rule counts in months; hand in before that month begins to be safe.
# $start and $end are days.
window-text-day = You completed the self-reflection on { $start }, so everything must be handed in by { $end }.
# The newer text says nothing on the window.
window-text-unread = The text chosen below says nothing that we could read about the two years; the dates here follow the text of 2025.
# For screen readers: describes the picture.
window-picture = Timeline from { $start } to { $end }. Today is { $today }. { $done_text } of { $of_text } courses have a date in it. The table below holds the same dates.
# Mark in the picture.
window-today = Today, { $date }
# Legend.
window-key-done = done
# Legend.
window-key-band = month known, day not
# Summary of the table.
window-table = The same dates as a table
# Column.
window-when = When
# Column.
window-what = What
# Row of the table: the start.
window-row-start = Self-reflection, the two years begin
# Row of the table: a course. $area is its area.
window-row-course = Course: { $area }
# Row of the table.
window-row-label = Label awarded
# Row of the table.
window-row-asked = Label asked for
# Row of the table.
window-row-submitted = Evidence handed in
# Row of the table.
window-row-today = Today
# Row of the table.
window-row-end = The two years end
# Question.
question-selfie = When did you complete the self-reflection with SELFIE for TEACHERS?
    .hint = The month is enough to begin with. The day helps when the two years come to an end.
# Tick box.
question-course-done = I have the certificate for this course
# Question.
question-course-date = Date on the certificate
    .hint = Leave the day empty if you only know the month.
# Question.
question-course-reference = Certificate reference (optional)
# Question.
question-submitted = When did you hand in all the evidence at EU Academy?
    .hint = Leave it empty until you have.
# Heading at the side.
hand-in-title = What you hand in
# Row at the side.
hand-in-certificates = { $have_text } of { $of_text } course certificates
# Row at the side.
hand-in-label = The label’s certificate with its special indication
# Note at the side.
hand-in-note = Proof of the self-reflection is not on the list. Keep it all the same: its date starts your two years.
# Heading at the side.
left-title = What is left
# At the side.
left-study = Study time
# $low and $high are hours.
left-study-hours = { $low_text } to { $high_text } hours, at 15 to 20 a course
# At the side, nothing left.
left-study-none = All six courses are done
# At the side.
left-window = Time in the two years
# $months full months.
left-window-months = { $months ->
    [one] { $months_text } full month
   *[other] { $months_text } full months
 }
# Less than a month.
left-window-short = Less than a month
# Past.
left-window-over = The two years are over
# Not known.
left-window-unknown = Not known without the date of the self-reflection
# Heading at the side.
rules-used = Rules used
# Label of the choice between the two texts.
rules-choose = Check against
# Heading of the list of differences.
rules-differ = What differs between the two texts
