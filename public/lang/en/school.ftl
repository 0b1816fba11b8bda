### The school's page and what the documents of the School Label name: facts, rules, steps, editions, disputes, notes.

## Outcomes

# No answer was given.
status-not-answered = Not answered
# Some of a question's parts are answered.
status-started = Started

## The verdict

# The school's headline. $edition is a round such as 2025-2026.
verdict-school-label-met = Under the rules of { $edition } your school meets step one and everything the form of step two asks for.
# The school's headline. $because as above.
verdict-school-label-not-met = Under the rules of { $edition } your school is not there yet, because { $because }.
# The school's headline when answers are missing.
verdict-school-label-unknown = { $count ->
    [0] Under the rules of { $edition } nothing speaks against it, but part of it rests on a rule that nobody has published.
    [one] Under the rules of { $edition } nothing speaks against it so far; { $count_text } answer is still missing.
   *[other] Under the rules of { $edition } nothing speaks against it so far; { $count_text } answers are still missing.
 }
# Label before the person's answer.
rule-your-answer = Your answer

## Names of the facts, used in lists of what is missing

# The date on which the school was registered.
fact-registered = registration date
# The number of active teachers.
fact-active-teachers = number of active teachers
# The school's projects with a label.
fact-labels = the school’s quality labels, or that there are none
# A label's date.
fact-labels-granted = date on which the label was granted
# Whether the project was founded in two countries.
fact-labels-european = whether the project was founded by teachers in two countries
# School Labels the school holds.
fact-held = which School Label the school holds, or that it holds none
# The edition of a label held.
fact-held-edition = round of the School Label held
# A criterion of the older form.
fact-criteria-criterion-a = criterion A
# A criterion of the older form.
fact-criteria-criterion-b = criterion B
# A criterion of the older form.
fact-criteria-criterion-c = criterion C
# A criterion of the older form.
fact-criteria-criterion-d = criterion D
# A criterion of the older form.
fact-criteria-criterion-e = criterion E
# A criterion of the older form.
fact-criteria-criterion-f = criterion F
# The form's question on eSafety.
fact-criteria-esafety = eSafety policy
# A principle of the Mission.
fact-criteria-principle-1 = shared leadership
# A principle of the Mission.
fact-criteria-principle-2 = collaboration, sharing and teamwork
# A principle of the Mission.
fact-criteria-principle-3 = pupils as agents of change
# A principle of the Mission.
fact-criteria-principle-4 = a model for other schools
# A principle of the Mission.
fact-criteria-principle-5 = inclusive and innovative learning organisation
# The declaration of honour.
fact-declaration-signed = the head’s signature on the declaration

## Rules as printed

# $until is a date.
rule-registered-by = Registered on or before { $until }
# No date is printed.
rule-registered-more = Registered for more than two years; no cut-off date is printed
# No date is printed.
rule-registered-least = Registered for at least two years; no cut-off date is printed
# $count teachers, $from a date.
rule-teachers-since = { $count ->
    [one] { $count_text } teacher active since { $from }
   *[other] { $count_text } teachers active since { $from }
 }
# $count teachers, $from and $until dates.
rule-teachers-during = { $count ->
    [one] { $count_text } teacher active from { $from } to { $until }
   *[other] { $count_text } teachers active from { $from } to { $until }
 }
# No dates are printed.
rule-teachers-at-application = { $count ->
    [one] { $count_text } teacher active when the school applies
   *[other] { $count_text } teachers active when the school applies
 }
# No dates are printed.
rule-teachers-two-years = { $count ->
    [one] { $count_text } teacher active in the last two years; no dates are printed
   *[other] { $count_text } teachers active in the last two years; no dates are printed
 }
# $from a date.
rule-label-since = A European project with a National Quality Label granted on or after { $from }
# $from and $until dates.
rule-label-within = A European project with a National Quality Label granted from { $from } to { $until }
# No dates are printed.
rule-label-two-years = A European project with a National Quality Label from the last two years; no dates are printed
# No dates are printed.
rule-label-school-years = A European project with a National Quality Label from the last two school years; no dates are printed
# Older form.
rule-criterion-a = Activities show that teachers and pupils know how to use the internet responsibly
# Older form.
rule-criterion-b = At least three teachers truly work together in eTwinning
# Older form.
rule-criterion-c = At least two groups of pupils take part in eTwinning projects
# Older form.
rule-criterion-d = At least two active eTwinners joined eTwinning courses or events
# Older form.
rule-criterion-e = The school shows in public that it takes part in eTwinning
# Older form.
rule-criterion-f = The school promotes eTwinning in its town or region
# The COVID-19 exception. $points is the number of points.
rule-criterion-f-waived = { $points ->
    [one] Not asked for in this round because of COVID-19: everyone gets { $points_text } point, event held or not
   *[other] Not asked for in this round because of COVID-19: everyone gets { $points_text } points, event held or not
 }
# Form since 2023-2024.
rule-esafety = One question on the school’s eSafety policy, with evidence
# Form since 2023-2024.
rule-principle = Say how the school lives by it, with evidence, and what it plans for the next two years
# Both forms.
rule-declaration = A declaration of honour signed by the head
# 2026-2027.
rule-no-overlap = Schools that hold a label of 2025-2026 may not apply

## Steps

# The automatic check.
step-one = Step one: three checks
    .intro = The platform makes this check by itself, and schools that pass are invited. Nobody applies for it.
# The form.
step-two = Step two: the form
    .intro = Only invited schools see it, yet you can gather your answers now.
# Whether a school that holds a label may apply.
step-may-apply = May you apply?
    .intro = In this round a school that holds a label for an overlapping time is left out.

## Editions


## Disputes and notes to the rules. Each stands beside its source.

# Teachers in 2021-2022.
conflict-teachers-2021 = The central text asks for two teachers; the pages of Poland and Italy say three. The central text is used here.
# Teachers in 2025-2026.
conflict-teachers-2025 = A news item of Iceland’s support organisation (21 January 2025) still asks for two teachers. The central text says three, and that is used here.
# Registration in 2019-2020.
conflict-registered-2019 = Austria prints at least two years, others more than two.
# Whose label counts.
conflict-label-earned-here = Italy’s support organisation counts a label only if the teacher earned it while working at your school. The central text says that the school was involved in the project.
# Criterion C.
conflict-criterion-c = Türkiye’s course asks for two projects with different groups instead.
# Criterion F.
conflict-criterion-f = Sweden’s page counts six criteria, Türkiye’s course five (A to E).
# 2018-2019.
note-second-screening = Schools missed by the check could report before 19 January 2018 and were checked again on 20 January.
# 2018-2019.
note-principal-2018 = Before the call a registered head was announced as a condition; the call dropped it. In Austria it earned bonus points.
# 2019-2020.
note-not-invited-2019 = In Estonia, schools that met the conditions without being invited had to write by 14 December 2018.
# 2020-2021 and 2022-2023.
note-validity-extended = Labels won in 2020 stayed valid to the end of 2022, because no round was held in 2022.
# 2020-2021.
note-form-not-seen = The form of this round was not seen; we take it to be the older form.
# 2021-2022.
note-covid = Because of COVID-19, being present at events that promote eTwinning was not required in this round: everyone got 1 point for that question, event held or not. The organisers asked schools to tell their colleagues.
# 2021-2022.
note-third-teacher = Sweden warns: two teachers pass the check, but a third active one had to be added in the form.
# 2022-2023.
note-round-skipped = The central support service decided in 2021 to hold no round in 2022. No new labels were given; labels of 2021 stayed as they were.
# 2022-2023.
note-next-planned = The next applications were planned for October and November 2022, with results in January 2023.
# 2023-2024.
note-relaunch = The label was relaunched: three active teachers instead of two, printed cut-off dates, and a form on the five principles of the Mission.
# 2024-2025.
note-invitations-over-days = Invitations went out over several days and could land among unwanted mail.
# 2025-2026.
note-closing-iceland = The closing day comes from Iceland’s support organisation; no central one was seen.
# 2026-2027.
note-only-italy = Only the page of Italy’s support organisation was seen for this round.
# Older form.
note-criteria-pooled = The criteria were put together from pages of 2017-2018 and an undated Turkish course; no single page confirms them for every round.
# Form since 2023-2024.
note-one-application = One application for each school.
# Form since 2023-2024.
note-resubmission = A rejected application can be improved and sent again until the closing day, so sending early buys a second chance.
# Form since 2023-2024.
note-form-assumed = The form is described by pages of 2024 and 2025; we take it to be the same in all rounds since 2023-2024.
# Not published.
unpublished-points = Points for each question and the pass mark
# Not published.
unpublished-cut-offs = The cut-off dates of step one
# Not published.
unpublished-active = How many activities make a teacher active
# Not published.
unpublished-statements = The single statements under each principle
# Not published.
unpublished-real-dates = The real opening, closing and result days
# Not published.
unpublished-closing-day = The exact closing day
# Not published.
unpublished-results = The result day and the number of schools awarded

## Teacher page

# Heading of notes to a text or a round.
notes-title = Good to know

## School page

# With the school's name.
school-eyebrow-named = eTwinning School Label · { $name }
# Heading.
school-title = Where your school stands
# Question.
question-school-name = Name of the school (optional)
# Label of the choice of a round.
question-round = Check against the rules of
# An entry of that choice; $from and $until are dates.
round-option-dates = Round { $edition } ({ $from } to { $until })
# An entry of that choice without dates.
round-option = Round { $edition }
# An entry of that choice for the round that was not held.
round-option-not-held = { $edition }: no round was held
# Under the choice.
round-is-closed = This round is closed.
# Under the choice.
round-is-open = This round is open.
# Under the choice.
round-is-coming = This round has not opened yet.
# Under the choice.
round-undated = The dates of this round were not found.
# Under the choice, when the cut-off dates of step one are not printed.
round-no-cut-offs = Its cut-off dates are not published, so parts of step one stay unknown.
# Question.
question-registered = When was your school registered in eTwinning?
    .hint = If the month is the month of the cut-off, the day decides.
# Question. It is about the time the round names.
question-teachers = How many teachers of your school were active in that time?
    .hint = Active means: took part in a project, a course, an event or a group on the platform. How much is needed is not published.
# Mark in a small picture: the last day that is in time.
gauge-cut-off = cut-off, { $date }
# The number as answered.
answer-teachers = { $count ->
    [one] { $count_text } teacher
   *[other] { $count_text } teachers
 }
# Answer in words.
answer-none = No answer yet
# Answer in words.
answer-no-labels = No project with a label
# Tick box.
question-no-labels = Our school has no project with a National Quality Label
# Question with a choice.
question-held = Which School Label does your school hold, or did it hold last?
# An entry of that choice.
held-none = None so far
# An entry of a choice: nothing chosen yet.
choice-empty = Not answered
# Question of the older form, with yes and no. $rule is the criterion's sentence.
question-criterion = Is this so at your school, and do you have evidence for it?
# Question of the newer form, with yes and no.
question-principle = Have you answered this part of the form, with evidence?
# Question with yes and no.
question-declaration = Has the head signed the declaration of honour?
    .hint = Without it the form does not count as sent.
# Text field.
question-practice = What the school does
# Text field.
question-proof = Evidence
# Text field.
question-plan = Plan for the next two years
# Heading of the comparison.
compare-title = The same answers, another round
# Column.
compare-check = Check
# Heading at the side.
round-title = This round
# At the side.
round-opened = Opens
# At the side.
round-closed = Closes
# At the side.
round-results = Results
# At the side.
round-form = Form
# The older form.
round-form-criteria = Six criteria, A to F
# The newer form.
round-form-principles = eSafety and five principles
# At the side.
round-awarded = Schools awarded
# A count, as reported.
awarded-exactly = { $number }
# A count, as reported.
awarded-almost = almost { $number }
# A count, as reported.
awarded-over = over { $number }
# At the side.
round-points = Points and pass mark
# At the side.
round-valid = Label valid to
# Nobody found it.
not-found = Not found
# Worked out by us, in brackets behind a value.
derived-mark = { $value } (worked out by us)
# Heading at the side.
apply-title = When you may apply
# No label held.
apply-none = Your school holds no label, so the next round is open to you if you pass step one.
# $until is the last day of the label, $edition the first round after it.
apply-after = Your label of { $held } lasts to { $until }. You may apply again in the round of { $edition }, if it is held.
# Not answered.
apply-unknown = A label lasts two calendar years. Say which one your school holds, and this tells you when you may apply again.
# The rule behind it.
apply-rule = Holders of 2025-2026 could not apply for 2026-2027. For earlier rounds nothing was found on overlapping labels.
# Heading at the side.
invite-title = Passed, but no invitation?
    .text = Look among unwanted mail, see whether your colleagues sit under a second entry for the same school, and then write to your National Support Organisation.
