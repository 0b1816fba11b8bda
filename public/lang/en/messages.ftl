### Every text of the program. The comment above a message is the note to its translator.
### Names in braces such as { $count } are filled in by the program: keep them. A name ending in _text is the number as shown;
### the same name without it only chooses the plural form.

## The language itself

# The language's own name, as its speakers write it.
language-name = English
# The direction of writing: ltr or rtl. Do not translate.
language-dir = ltr
# The mark between groups of three digits, as in 2,935. May be a no-break space.
number-grouping = ,
# A whole date. $month is one of month-1 to month-12.
date-day = { $day } { $month } { $year }
# A month without a day. $month is the form "alone" of month-1 to month-12.
date-month = { $month } { $year }
# The month inside a whole date; "alone" is the form without a day before it. The same for the eleven that follow.
month-1 = January
    .alone = January
# Month.
month-2 = February
    .alone = February
# Month.
month-3 = March
    .alone = March
# Month.
month-4 = April
    .alone = April
# Month.
month-5 = May
    .alone = May
# Month.
month-6 = June
    .alone = June
# Month.
month-7 = July
    .alone = July
# Month.
month-8 = August
    .alone = August
# Month.
month-9 = September
    .alone = September
# Month.
month-10 = October
    .alone = October
# Month.
month-11 = November
    .alone = November
# Month.
month-12 = December
    .alone = December
# Two parts of a sentence joined. Each is a clause that can follow "because".
list-two = { $first } and { $second }
# Three or more: two clauses and how many more reasons there are.
list-more = { $count ->
    [one] { $first }, { $second } and { $count_text } more reason
   *[other] { $first }, { $second } and { $count_text } more reasons
 }

## Every page

# For search engines, about 150 characters.
site-description = Find out on your own device where you stand with the European recognition of teachers’ digital competencies and the eTwinning School Label.
# The title of the browser window.
page-title = { $page } – Waymark
# Window title and heading of the start page's tab.
page-title-start = Start
# Window title and navigation.
page-title-teacher = Teacher
# Window title and navigation.
page-title-school = School
# Window title and navigation.
page-title-evidence = Evidence
# Window title and navigation: the pages that explain things.
page-title-guide = Guide
# Window title and navigation: what is stored on this device.
page-title-my-data = My data
# Window title.
page-title-about = About Waymark
# Window title of an address that leads nowhere.
page-title-unknown = Page not found
# For screen readers: the link on the program's name.
brand-start = Waymark, start
# Link for keyboard users that jumps over the navigation.
skip-link = Skip to content
# For screen readers: name of the navigation.
nav-main = Main
# For screen readers, before the name of the language in use.
language-label = Language:
# Shown while a language or a guide page is fetched.
loading = One moment …
# The texts of the language wanted could not be fetched; $language is its own name.
language-failed = The texts in { $language } could not be fetched, so the page stays as it is. Check the connection and choose the language again.
# Notice: a newer version of the program has been fetched.
version-ready = A new version of Waymark is ready. Your answers are kept.
# Notice: the new version was put in place from another window or tab.
version-taken = You have begun to use a new version of Waymark in another window. This window still shows the old one.
# Behind one of the two, when a field holds something that is no answer yet, such as half a date.
version-drafts = What stands half written in a field will be gone: finish it first, if you need it.
# Button: puts the new version in place and opens the page anew.
version-take = Use the new version
# Said at the foot of every page.
footer-unofficial = Waymark is an unofficial helper. It is not run by the European Commission, by eTwinning or by a National Support Organisation, and it decides nothing: every rule is shown with its source, and your answers stay on this device.
# The address leads nowhere.
unknown-page = There is no page at this address. Your answers are untouched.
# Link from there.
unknown-page-link = Go to the start page
# A link that opens a page of the organisers. $host is an internet name such as etwinning.pl.
source-link = Source: { $host }
# For screen readers, before a list of sources.
sources-label = Sources:
# The weight of a source: the Commission, the platform or the central support service.
source-central = central
# The weight of a source: a national support organisation or a ministry.
source-national = national
# The weight of a source: newspapers, schools, copies.
source-press = press or copy
# The weight of a source: worked out by us.
source-derived = worked out by us

## Saving

# Nothing has been entered yet.
save-nothing = Nothing entered yet. What you enter is saved on this device.
# $time is the time of day, such as 14:05.
save-done = Saved on this device at { $time }
# What was found from last time.
save-restored = Your answers from last time are here, saved on this device
# The browser does not let the page store anything.
save-refused = Not saved: this browser does not let the page keep anything. Your answers last until you close the page, so save a backup file.
# No room is left.
save-full = Not saved: the browser has no room left for this page. Save a backup file now; nothing entered so far is lost while the page is open.
# Another reason.
save-failed = Not saved: the browser gave an error. Save a backup file now; nothing entered so far is lost while the page is open.
# Button.
save-backup = Save a backup file
# Stored answers could not be read.
notice-damaged = What was stored on this device could not be read, so it was put aside unchanged. You find it under My data, and you can start anew or restore a backup.
# A few stored answers could not be read.
notice-partly = { $count ->
    [one] { $count_text } stored answer could not be read. The stored text was put aside unchanged under My data; everything else is here.
   *[other] { $count_text } stored answers could not be read. The stored text was put aside unchanged under My data; everything else is here.
 }
# Putting aside failed, so nothing is saved.
notice-not-kept = The stored answers could not be read and there is no room to put them aside, so nothing is saved over them. Download them under My data first.
# Link to the page My data.
notice-link = Open My data

## Outcomes

# An outcome.
status-met = Met
# An outcome.
status-not-met = Not met
# An outcome: the answers or the published texts do not settle it.
status-unknown = Unknown
# The two years are still running and nothing has been handed in.
status-in-time = In time so far
# Sources say different things.
status-disputed = Disputed
# The organisers have not published it.
status-not-published = Not published
# No answer was given.
status-not-answered = Not answered
# Some of a question's parts are answered.
status-started = Started
# How many of a step's requirements are met.
status-some-met = { $met_text } of { $of_text } met
# An item of evidence is in hand.
status-in-hand = In hand
# An item of evidence is still missing.
status-open = Open

## The verdict

# Heading above what to do next.
verdict-next = Next best step
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
# The school's headline for a round that did not take place.
verdict-not-held = No round was held for { $edition }, so no school could get a label for it.
# Below the headline: some outcomes rest on unpublished rules.
verdict-unpublished = { $count ->
    [one] { $count_text } point cannot be decided from what is published: ask your National Support Organisation.
   *[other] { $count_text } points cannot be decided from what is published: ask your National Support Organisation.
 }
# Below the headline: some outcomes would differ under another source.
verdict-disputed = { $count ->
    [one] { $count_text } outcome would be different under another source; you see both below.
   *[other] { $count_text } outcomes would be different under another source; you see both below.
 }
# Below the headline: what is still missing although the outcome is clear.
verdict-missing-too = { $count ->
    [one] { $count_text } more answer is open as well.
   *[other] { $count_text } more answers are open as well.
 }
# Below the headline.
verdict-deadline = The two years end in { $date }.
# Below the headline, when the exact day is known.
verdict-deadline-day = The two years end on { $date }.
# The next step when all is met.
next-teacher-recognition-done = Hand in the six certificates and the label through EU Academy.
# The next step when all is met.
next-school-label-done = Watch for the invitation, and send the form well before the round closes.
# The next step for a round that was not held.
next-not-held = Choose another round.
# The next step when only unpublished rules are open.
next-ask = Ask your National Support Organisation; the rule that would decide this is not published.
# Button: jumps to the question.
next-button = Go to the question
# Heading above a requirement's missing answers.
missing-title = Still needed:
# A fact that is not answered, inside the list of missing answers. $fact is one of the messages fact-….
missing-fact = { $fact }
# A fact whose month is known and whose day decides.
missing-day = the day: { $fact }
# Said beside an unpublished rule.
ask-nso = The organisers have not published what would decide this. Ask your National Support Organisation.
# Label before the rule as printed.
rule-printed = Rule, as printed
# Label before the person's answer.
rule-your-answer = Your answer
# What the rule was in the edition before. $edition is its name, $rule the rule's sentence.
rule-before = Before, in { $edition }: { $rule }
# Label before what to hold as evidence.
rule-evidence = Evidence to keep
# The rule was worked out by us.
rule-derived = Worked out by us from what the sources state.
# Heading of the list of what nobody has published.
unpublished-title = What is not published

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

## Requirements: a short name, why it is not met (a clause that follows "because"), what to do, what to answer, what to keep

# The school's registration. $until is the cut-off day.
topic-registered = Registered long enough
    .because = the school was registered after { $until }
    .next = This cut-off day has passed and cannot be mended. Look at the next round, whose cut-off will lie later.
    .ask = Give the day on which your school was registered in eTwinning.
    .evidence = A note or a picture of the school’s registration date
# The number of active teachers. $left is how many more are needed, $count how many are asked.
topic-active-teachers = Enough active teachers
    .because = { $left ->
        [one] { $left_text } more active teacher is needed
       *[other] { $left_text } more active teachers are needed
     }
    .next = Invite a colleague to take part in a project, a course or an event on the platform.
    .ask = Count the teachers of your school who took part in something in eTwinning in the time the round names.
    .evidence = The teachers’ names and what each of them took part in
# A project with a label.
topic-quality-label = A European project with a quality label
    .because = no European project of the school has a quality label from the time that counts
    .next = Finish a project founded by teachers in two countries and apply for the National Quality Label.
    .ask = Enter your school’s projects that have a National Quality Label, or say that there are none.
    .evidence = The label’s certificate with its date
# A school that holds a label for an overlapping time.
topic-no-overlap = No label that overlaps
    .because = your school holds a label of 2025-2026, which overlaps this round
    .next = Wait for the round that follows the end of your label.
    .ask = Say which School Label your school holds, or that it holds none.
    .evidence = The certificate of the last School Label
# Older form.
topic-criterion-a = A: eSafety
    .because = criterion A is answered with no
    .next = Plan an activity on responsible use of the internet with pupils and teachers.
    .ask = Answer criterion A, on eSafety.
    .evidence = Activities that show teachers’ and pupils’ awareness of responsible internet use
# Older form.
topic-criterion-b = B: a team of teachers
    .because = criterion B is answered with no
    .next = Bring at least three teachers together in shared eTwinning work.
    .ask = Answer criterion B, on the team of teachers.
    .evidence = Shared work of at least three teachers in eTwinning
# Older form.
topic-criterion-c = C: groups of pupils
    .because = criterion C is answered with no
    .next = Let a second group of pupils take part in a project.
    .ask = Answer criterion C, on groups of pupils.
    .evidence = Projects in which at least two groups of pupils took part
# Older form.
topic-criterion-d = D: professional development
    .because = criterion D is answered with no
    .next = Have two active eTwinners join an eTwinning course or event.
    .ask = Answer criterion D, on professional development.
    .evidence = Proof that at least two active eTwinners joined eTwinning courses or events
# Older form.
topic-criterion-e = E: shown in public
    .because = criterion E is answered with no
    .next = Show on the school’s website or in its papers that it takes part in eTwinning.
    .ask = Answer criterion E, on showing eTwinning in public.
    .evidence = A link or picture of the school’s website, brochure, rules or yearly report that names eTwinning
# Older form.
topic-criterion-f = F: promotion
    .because = criterion F is answered with no
    .next = Tell others in your town or region about eTwinning.
    .ask = Answer criterion F, on promoting eTwinning.
    .evidence = Events or material that promoted eTwinning in the town or region
# Form since 2023-2024.
topic-esafety = eSafety policy
    .because = the question on the eSafety policy is answered with no
    .next = Agree on an eSafety policy and write it down.
    .ask = Answer the question on your school’s eSafety policy.
    .evidence = The school’s eSafety policy
# A principle of the Mission.
topic-principle-1 = Shared leadership
    .because = shared leadership is answered with no
    .next = Say how decisions are shared at your school, or plan to share them.
    .ask = Answer for shared leadership.
    .evidence = Signs that decisions and responsibility are shared
# A principle of the Mission.
topic-principle-2 = Collaboration, sharing and teamwork
    .because = collaboration, sharing and teamwork is answered with no
    .next = Say how teachers plan and share together, or plan for it.
    .ask = Answer for collaboration, sharing and teamwork.
    .evidence = Signs that teachers plan together and share inside and outside the school
# A principle of the Mission.
topic-principle-3 = Pupils as agents of change
    .because = pupils as agents of change is answered with no
    .next = Say how pupils help to shape the work, or plan for it.
    .ask = Answer for pupils as agents of change.
    .evidence = Signs that pupils help to develop the school’s eTwinning work
# A principle of the Mission.
topic-principle-4 = A model for other schools
    .because = being a model for other schools is answered with no
    .next = Say how you help other schools, or plan an open day or a course for them.
    .ask = Answer for being a model for other schools.
    .evidence = Open days, mentoring, courses or advice for other schools
# A principle of the Mission.
topic-principle-5 = Inclusive and innovative learning organisation
    .because = inclusive and innovative learning organisation is answered with no
    .next = Say how the school learns and leaves nobody out, or plan for it.
    .ask = Answer for inclusive and innovative learning organisation.
    .evidence = Signs of inclusion and of new ways of working
# The declaration of honour.
topic-declaration = Declaration signed by the head
    .because = the declaration is not signed by the head
    .next = Ask the head to read the form and sign the declaration.
    .ask = Say whether the head has signed the declaration.
    .evidence = The signed declaration
# The self-reflection.
topic-reflection = Self-reflection completed
    .because = the self-reflection has not been done
    .next = Do the self-reflection with SELFIE for TEACHERS; its date starts your two years.
    .ask = Give the month in which you completed the self-reflection.
    .evidence = The report of the self-reflection with its date
# A course; the six messages below name the areas. $left counts the courses still to do.
topic-course = Course certificate
    .because = { $left ->
        [one] { $left_text } course is still to do
       *[other] { $left_text } courses are still to do
     }
    .evidence = The certificate of the course
# Area of a course, and its button texts.
topic-course-1 = Professional Engagement
    .because = the course on professional engagement is still to do
    .next = Take the course on professional engagement.
    .ask = Tick the courses you have a certificate for, and give the date on the one on professional engagement.
# Area of a course.
topic-course-2 = Digital Resources
    .because = the course on digital resources is still to do
    .next = Take the course on digital resources.
    .ask = Give the date on your certificate for digital resources.
# Area of a course.
topic-course-3 = Teaching and Learning
    .because = the course on teaching and learning is still to do
    .next = Take the course on teaching and learning.
    .ask = Give the date on your certificate for teaching and learning.
# Area of a course.
topic-course-4 = Assessment
    .because = the course on assessment is still to do
    .next = Take the course on assessment.
    .ask = Give the date on your certificate for assessment.
# Area of a course.
topic-course-5 = Empowering Learners
    .because = the course on empowering learners is still to do
    .next = Take the course on empowering learners.
    .ask = Give the date on your certificate for empowering learners.
# Area of a course.
topic-course-6 = Facilitating Learners’ Digital Competence
    .because = the course on facilitating learners’ digital competence is still to do
    .next = Take the course on facilitating learners’ digital competence.
    .ask = Give the date on your certificate for facilitating learners’ digital competence.
# The label.
topic-label-awarded = Label awarded
    .because = the project has no National Quality Label that counts
    .next = Finish a project founded by teachers in two countries and apply for the label.
    .ask = Enter your project, and the date of its label once it has been awarded.
    .evidence = The label’s certificate
# The special indication on the label's certificate.
topic-special-indication = Special indication on the certificate
    .because = the label’s certificate does not carry the special indication
    .next = Aim for the top in “Use of technology” and “Pedagogical approaches” with another project.
    .ask = Look whether the label’s certificate carries the special indication.
    .evidence = The certificate that carries the special indication
# The two years. $until is the deadline.
topic-window = Handed in within two years
    .because = the deadline, { $until }, has passed
    .next = Do the self-reflection anew if you want to start again; whether earlier certificates would then count is not published.
    .ask = Give the day of the self-reflection, so that the end of the two years is known.
    .evidence = The confirmation of EU Academy

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

# The automatic check.
step-one = Step one: three checks
    .intro = The platform makes this check by itself, and schools that pass are invited. Nobody applies for it.
# The form.
step-two = Step two: the form
    .intro = Only invited schools see it, yet you can gather your answers now.
# Whether a school that holds a label may apply.
step-may-apply = May you apply?
    .intro = In this round a school that holds a label for an overlapping time is left out.
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

# A round of the School Label.
edition-round = Round { $edition }
# A text of the scheme.
edition-2025-prelaunch = Text of 2025, before the launch
# A text of the scheme.
edition-in-force = Newer page, scheme in place

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

## Start page

# Heading, short.
start-title = Know where you stand.
# Two sentences.
start-lead = Two European recognitions reward the work teachers do with technology and with colleagues in other countries. Waymark shows which rules you meet, which you do not, and which nobody has published, and it keeps your evidence in one place.
# For screen readers: name of the two doors.
start-doors = Choose your path
# Door.
start-teacher = I am a teacher
    .text = The recognition scheme for teachers’ digital competencies: four stages, two years
# Door.
start-school = We are a school
    .text = The eTwinning School Label: three checks, then one form signed by the head
# Heading.
start-continue = Continue where you left off
# Line under a row: whose it is.
start-row-teacher = Teacher
# Line under a row: the school's name may be empty. $edition is a round.
start-row-school = School · rules of the { $edition } round
# Heading of one of three short texts.
start-sources = Every rule has a source
    .text = Each answer shows the rule it rests on, who published it, and what changed since the round before. Where two sources disagree, you see both.
# Heading of one of three short texts.
start-unknown = It says when it does not know
    .text = A missing date is never counted as a no. Points and pass marks are not public, so none are shown; then you are told whom to ask.
# Heading of one of three short texts.
start-private = Your answers stay with you
    .text = There is no account and nothing is sent anywhere. Keep a backup file where you keep your school papers.
# Offer of the worked example.
start-sample = Look around with an example
    .text = Fills in an invented teacher and an invented school, so that you can see every page with answers. One click takes it away again.
# Button.
sample-load = Load the example
# Button.
sample-remove = Remove the example
# Shown while the example is loaded.
sample-loaded = You are looking at an example: the people and the school are invented. Your own answers were put aside and come back when you remove it.

## Teacher page

# The scheme's name, small above the heading.
teacher-eyebrow = European recognition scheme for teachers’ digital competencies
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
# Question: choose which project is used for the scheme.
question-project = Project used for the scheme
# When there is no project yet.
project-none-yet = No project entered yet.
# Button.
project-add = Add a project
# Button. For screen readers $project names it.
project-remove = Remove this project
# Question.
question-project-title = Name of the project
# Stands for a project without a name.
project-untitled = Project without a name
# Question with yes and no.
question-two-countries = Was the project founded by teachers in two different countries?
    .hint = A project that began inside one country stays national, even if partners from abroad join later.
# Question.
question-label-asked = When did you ask for the label? (optional)
# Question with yes and no.
question-label-state = Has the National Quality Label been awarded?
# Question.
question-label-date = Date on which the label was awarded
# Question with yes and no.
question-special = Does the label’s certificate carry the special indication for the scheme?
    .hint = You see it only on the certificate. A label without it is not enough.
# Tick box group.
question-excellent = How were these two criteria judged? (optional)
    .hint = The best result in both predicts the special indication, but does not prove it.
# Tick box.
question-excellent-technology = Excellent in “Use of technology”
# Tick box.
question-excellent-pedagogy = Excellent in “Pedagogical approaches”
# Shown when both are ticked and the indication is not answered.
hint-special-likely = Both criteria are excellent, so the special indication is likely. Only the certificate proves it.
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
# Heading of notes to a text or a round.
notes-title = Good to know

## School page

# Small above the heading.
school-eyebrow = eTwinning School Label
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
# Yes.
answer-yes = Yes
# No.
answer-no = No
# Takes an answer away.
answer-clear = Take the answer away
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

## Evidence page

# Heading.
evidence-title = Your evidence
# Lead.
evidence-lead = Every item stands here once and counts wherever it is needed. Items from your answers appear by themselves; add others, and say where they are kept.
# Heading.
evidence-from-answers = From your answers
# Heading.
evidence-own = Added by you
# When there is none.
evidence-empty = Nothing here yet. Fill in the teacher’s or the school’s page, or add an item.
# Item.
evidence-selfie = Report of the self-reflection
# Item. $area is the course's area.
evidence-course = Certificate: { $area }
# Item. $project is its name.
evidence-label = Quality label: { $project }
# Item.
evidence-declaration = Declaration of honour, { $edition }
# Behind an item: where it counts.
evidence-counts-teacher = counts for the teacher’s recognition
# Behind an item: where it counts.
evidence-counts-school = counts for the School Label
# Behind an item: where it counts.
evidence-counts-both = counts for the teacher’s recognition and for the School Label
# Behind an item.
evidence-no-date = no date yet
# Button.
evidence-add = Add an item
# Button.
evidence-remove = Remove this item
# Question.
question-evidence-title = What it is
# Question.
question-evidence-date = Date (optional)
# Question.
question-evidence-place = Where it is kept
    .hint = A link, a folder or a shelf. Waymark keeps the words, not the file.
# Stands for an item without a name.
evidence-untitled = Item without a name
# Tick box group.
question-evidence-for = What it supports
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

## My data

# Heading.
data-title = Your data is on this device
# Small above the heading.
data-eyebrow = { $count ->
    [one] { $count_text } answer
   *[other] { $count_text } answers
 }
# Heading of a task.
data-backup = Back up
    .text = The file holds everything you entered, in a form that people can read too. Keep it where you keep your school papers.
# Heading of a task.
data-restore = Restore
    .text = See what a backup contains before anything changes. What is here now is saved to a file first.
    .label = Backup file
    .hint = Its name ends in .waymark.json
# Button.
data-restore-do = Replace with this backup
# Button.
data-restore-leave = Leave everything as it is
# Preview of a backup. $date is the day it was written.
data-preview = Preview of the backup written on { $date }; nothing has changed yet
# Preview of a backup without a day.
data-preview-undated = Preview of the backup; nothing has changed yet
# Column.
data-preview-part = Part
# Column.
data-preview-here = Here now
# Column.
data-preview-file = In the file
# Row.
data-part-teacher = Answers of the teacher
# Row.
data-part-projects = Projects and labels
# Row.
data-part-school = Answers of the school
# Row.
data-part-evidence = Items of evidence
# After a restore.
data-restored = The backup is in place. What was here before was saved to a file named waymark-before-restore.
# Heading of a task.
offline = Use it without a connection
    .text = Waymark keeps its own files in this browser, so that it starts and works without a connection. Your answers are here in any case.
# State of what is kept.
offline-asked = Looking at what is kept …
# State: files are on their way.
offline-busy = Files are being fetched …
# State: the program and the language shown are kept, other languages are not.
offline-ready = Kept: Waymark works without a connection in this language. A language that you use is kept from then on.
# State: everything is kept.
offline-all = Kept: Waymark works without a connection, in every language.
# State: the program and the language shown are kept, something else could not be fetched.
offline-some-failed = Kept: Waymark works without a connection in this language. Other languages could not be fetched.
# State.
offline-failed = Not kept: the files could not be fetched whole. Waymark works as long as there is a connection.
# State: the browser lacks what is needed.
offline-unsupported = Not possible here: this browser keeps no files for pages, as in some private windows and over an unsafe connection. Waymark works as long as there is a connection.
# State.
offline-refused = Not possible here: the settings of this browser do not let the page keep files. Waymark works as long as there is a connection.
# Row of a list, like the names of languages: what runs in the browser.
offline-program = The program
# Row. $name is the program or a language. $size is a number.
offline-row-kept = { $name }: kept ({ $size } kB)
# Row. $kept and $size are numbers.
offline-row-part = { $name }: { $kept } of { $size } kB kept
# Row.
offline-row-none = { $name }: not kept ({ $size } kB)
# Button: fetches all languages.
offline-keep-all = Keep everything for use without a connection
# Button: makes the site an app of its own on the device.
offline-install = Install Waymark
# Below the button.
offline-install-text = Waymark then has an icon and a window of its own on this device. Your answers stay where they are.
# Heading of a task.
data-erase = Erase
    .text = Takes your answers off this device. You are asked first; save a backup if you may need them again.
# Button.
data-erase-ask = Erase everything
# Question before erasing.
data-erase-sure = Erase all answers on this device now?
# Button.
data-erase-do = Yes, erase
# Button.
data-erase-leave = No, keep them
# After erasing.
data-erased = Everything was erased from this device.
# Heading of a task.
data-kept = Put aside
    .text = Stored texts that this version could not read. They were left unchanged; download them, and remove them when you no longer need them.
# Button. $name names it for screen readers.
data-kept-download = Download
# Button.
data-kept-remove = Remove
# Heading at the side.
data-state = State
# At the side.
data-saved = Saved
# At the side.
data-where = Where
# At the side.
data-where-text = In this browser, on this device, nowhere else
# Heading at the side.
data-good = Good to know
    .text = Clearing the browser’s data also clears Waymark. On a shared computer, save a backup and erase before you leave.
# Error: $name is the file's name.
import-foreign = “{ $name }” is not a Waymark backup. Choose the file whose name ends in .waymark.json.
# Error.
import-cut = “{ $name }” ends too early or is damaged, so nothing was changed. Try another copy of the file.
# Error.
import-newer = “{ $name }” was written by a newer version of Waymark. Reload this page to get that version, then try again.
# Error. $max is a size such as 5 MB.
import-large = “{ $name }” is larger than any Waymark backup ({ $max_text } MB at most), so it was not opened.
# Error. $field is a technical name.
import-field = “{ $name }” holds something that Waymark does not understand ({ $field }), so nothing was changed.
# Error.
import-unreadable = “{ $name }” could not be read by the browser, so nothing was changed.
# The first part of a backup's file name. Latin letters and hyphens only.
file-backup = waymark-backup

## Guide

# Under the heading of the guide.
guide-lead = What the two recognitions are, how they work, and where the sources leave you without an answer. Every page names its sources and the day they were read.
# Heading of the list of headings.
guide-on-this-page = On this page
# Heading.
guide-sources = Sources
# For screen readers: the small number behind a sentence.
guide-source-mark = Source { $n }
# Under the sources. $date is a date.
guide-read = Read from stored copies of public pages on { $date }, in our own words.
# On pages that work with answers, where scripts are off. A link to the guide follows.
needs-program = This page works with your answers, in your browser and nowhere else. It needs JavaScript and WebAssembly. The guide can be read without them:
# The only words on the page when the texts could not be fetched; they stand in the page itself.
not-started = Waymark could not fetch its texts. Check the connection, then load the page again. Nothing you entered is lost.
# The page could not be fetched.
guide-failed = This page could not be fetched. Check the connection and try again; your answers are untouched.
# Button.
try-again = Try again

## About

# Heading.
about-title = About Waymark
# Lead.
about-lead = Waymark helps teachers and schools to see where they stand with two European recognitions, and to keep the evidence for them.
# Heading.
about-sources = Sources
    .text = Every rule comes from a published page and is shown with it. Central texts weigh more than national ones, national ones more than the press. Where they disagree, both are shown. Rules, numbers and dates that nobody published are said to be unpublished. The pages were read as stored copies on 21 November 2026.
# Link to the rule documents.
about-rules = The rules as open data
# Heading.
about-privacy = Privacy
    .text = There is no account, no tracking and no server that receives anything. What you enter is kept in this browser’s storage on this device, and leaves it only in a backup file that you save yourself.
# Heading.
about-accessibility = Accessibility
    .text = Waymark aims at WCAG 2.2 level AA. Every page is checked automatically in light and dark and in all languages. It has not been tested by people who use screen readers.
# Heading.
about-translation = Translation status
    .text = English is the original. The other languages were written for Waymark and have not been checked by a native speaker yet.
# Heading.
about-licence = Licence
    .text = Free software under the MIT licence.

## The worked example: invented names and short texts

# An invented school.
sample-school = Fjellheim skole
# An invented project.
sample-project = Water stories
# Another invented project.
sample-second-project = Letters from the coast
# An invented item of evidence.
sample-evidence = Open day for neighbouring schools, photos
# Where it is kept.
sample-place = Shared folder “eTwinning”, subfolder 4
# What the school does for shared leadership.
sample-practice = A team of teachers and the head meets every month and plans the eTwinning work of the year together.

## Kept in two places

# While an answer is on its way to the disk.
save-saving = Saving on this device …
# It is on the disk; the copy that the page starts from could not be written. $reason is one of the next messages.
save-half-disk = Saved on this device. A second copy could not be kept: { $reason }
# It is in the quick storage only. $reason is one of the next messages.
save-half-quick = Kept in this browser, but not yet safe if it ends suddenly: { $reason } Save a backup file now and then.
# Part of a sentence that ends it.
save-reason-refused = this browser does not let the page use that storage.
# Part of a sentence that ends it.
save-reason-full = there is no room left for this page.
# Part of a sentence that ends it.
save-reason-failed = the browser gave an error.
# A newer version of the program has written; this one only shows.
save-newer = Not saved: a newer version of Waymark has written on this device. Here you can read your answers but not change them. Reload the page to get the newer version.
# One of the two copies was damaged.
notice-mended = One of the two copies of your answers could not be read. The other one is used, and the damaged one was put aside unchanged under My data.
# Button: takes back the last change.
act-undo = Undo
# Button: does again what was taken back.
act-redo = Redo
# Reminder that no backup file was ever saved.
backup-never = You have not saved a backup file yet. A browser can lose what it keeps; a file in another place cannot be lost with it.
# Reminder. $date is a day.
backup-since = Your last backup file is from { $date }, and you have changed something since.

## Going back, several people, joining

# Heading of a task.
data-history = Go back
    .text = The last 50 changes on this device, newest first. Each earlier state can be brought back, and that can be undone too.
# Before anything was changed.
data-history-empty = Nothing has been changed on this device yet.
# Button in a row of the history. Screen readers add what was changed.
data-history-restore = Bring back the state before this
# In a row of the history, after the first few changes of many. $count_text is a number.
data-history-more = { $count ->
    [one] and { $count_text } more
   *[other] and { $count_text } more
 }
# What became of an answer: before and after.
data-change = { $name }: { $before } → { $after }
# In the place of an answer that was or is not there.
data-change-none = no answer
# What kind of step it was.
step-import = A file took the place of what was here
# What kind of step it was.
step-merge = A file was joined with what was here
# What kind of step it was.
step-elsewhere = Changed in another window
# What kind of step it was.
step-restore = An earlier state was brought back
# What kind of step it was.
step-undo = Undone
# What kind of step it was.
step-redo = Done again
# Heading of a task.
data-profiles = Several people on this device
    .text = Each profile has answers of its own: you, a colleague, your school. Everybody who uses this browser can open them all.
# Label of a field.
data-profile-name = Name of this profile (optional)
# A profile without a name. $number tells them apart.
data-profile-unnamed = Profile { $number }
# Behind the name of the profile that is open.
data-profile-open = open now
# Button. $name is a profile.
data-profile-switch = Open { $name }
# Button.
data-profile-new = Add a profile
# Button.
data-profile-erase = Erase this profile
# Question before erasing one profile. $name is the profile.
data-profile-erase-sure = Erase { $name } with all its answers from this device?
# At the side of every page when there is more than one profile.
profile-shown = Profile: { $name }
# At the side: whether the browser has promised to keep what is stored.
data-lasting = Lasting
# At the side.
data-lasting-yes = The browser has promised to keep your answers until you erase them.
# At the side.
data-lasting-no = The browser has not promised to keep your answers: it may clear them when room runs out, and some browsers do after a week without a visit. Save backup files.
# At the side.
data-last-backup = Last backup file
# At the side.
data-last-backup-none = None yet
# Button: joins a file with what is here.
data-merge-do = Join with what is here
# Above the list of differences in a preview.
data-merge = If you join the file with what is here
    .text = Field by field the later answer is taken. Nothing else changes, and you can undo it.
# In that list: an answer that is only in the file.
data-merge-new = New from the file
# In that list: the answer in the file is later.
data-merge-theirs = The file’s answer is taken
# In that list: the answer here is later.
data-merge-ours = Your answer stays
# When there is no difference.
data-merge-same = The file holds nothing that is not here already.
# After joining.
data-merged = The file was joined with what is here. What was here before was saved to a file named waymark-before-restore.
# Names of answers in lists of changes.
field-profile-name = Name of the profile
field-teacher-edition = Text of the scheme
field-selfie = Date of the self-reflection
# $n is the number of a course.
field-course-done = Course { $n }, certificate
# $n is the number of a course.
field-course-date = Course { $n }, date
# $n is the number of a course.
field-course-reference = Course { $n }, reference
field-teacher-project = Project used for the scheme
field-submitted = Date of handing in
# In what follows, $title is the name of a project.
field-project-title = Name of a project
field-two-countries = { $title }: founded in two countries
field-asked = { $title }: label asked for
field-labelled = { $title }: label awarded
field-awarded = { $title }: date of the label
field-special = { $title }: special indication
field-technology = { $title }: “Use of technology”
field-pedagogy = { $title }: “Pedagogical approaches”
field-school-name = Name of the school
field-school-edition = Round to check against
field-registered = Date of registration
# $round is a round such as 2025-2026.
field-teachers = Active teachers, { $round }
field-no-labels = No project with a label
field-held = School Label held
# $round is a round such as 2025-2026.
field-declaration = Declaration, { $round }
# In what follows, $part is the name of a criterion or principle.
field-form-met = { $part }: answered
field-form-practice = { $part }: what the school does
field-form-proof = { $part }: evidence
field-form-plan = { $part }: plan
field-evidence-title = Name of an item of evidence
# In what follows, $title is the name of an item of evidence.
field-evidence-date = { $title }: date
field-evidence-place = { $title }: where it is kept
field-evidence-teacher = { $title }: supports the teacher’s recognition
field-evidence-school = { $title }: supports the School Label
# An answer without a name of its own. $name is its technical name.
field-other = Other answer ({ $name })
