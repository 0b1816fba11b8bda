### Plan and calendar: what is dated, how sure it is, what is open, and the page that shows it.

## Plan: what is dated

# The self-reflection, which opens the two years.
plan-start = Self-reflection completed: the two years begin
# The end of the two years.
plan-deadline = The two years end: everything must be handed in
# The last day to apply for the label in time.
plan-safe-label-date = Last safe day to apply for the quality label
# The time in which an answer to an application can come.
plan-answer-expected = Answer to the application for the quality label
# A national call for quality labels.
plan-call-closes = The national call for quality labels closes
# $edition is a round such as 2025-2026.
plan-round-opens = School Label { $edition }: the round opens
# $edition is a round such as 2025-2026.
plan-round-closes = School Label { $edition }: the round closes
# $edition is a round such as 2025-2026.
plan-round-results = School Label { $edition }: results
# $topic is the name of a requirement.
plan-cut-off = { $topic }: latest date
# $topic is the name of a requirement.
plan-within = { $topic }: the time that counts
# $edition is the round of the label held.
plan-held-until = School Label { $edition }: last day
# $edition is a round such as 2025-2026.
plan-next-round-opens = School Label { $edition }: your next round opens
# A reminder that the person asked for.
plan-backup = Save a backup of your answers in Waymark
# Why a backup.
plan-backup-why = The answers are on one device only. A backup file keeps them safe.

## Plan: how sure a date is

# The person entered it.
plan-entered = You entered this date.
# A source says so.
plan-stated = A source states this date.
# Worked out.
plan-derived = Worked out by us from what the sources state.
# An estimate.
plan-estimate = An estimate, made with a figure published for something else. Ask your National Support Organisation.
# Why the day of the two years is worked out.
plan-reason-day = The only published example counts in months; that the same day counts is worked out by us.
# $edition names another text of the scheme.
plan-reason-other-text = The text you chose does not show this; it is taken from another one: { $edition }.
# Poland's working days.
plan-reason-working-days = Counted back in working days from Monday to Friday. Public holidays are not counted out, so leave some days to spare.
# $last and $answer are years.
plan-reason-years = The country’s last day was published for { $last }, the time of its answer for { $answer }.
# Two calendar years.
plan-reason-calendar-years = A label lasts two calendar years.
# The round after the label held.
plan-reason-after-held = The first round whose labels begin when yours has ended.
# $date is a date in words.
plan-date = Date: { $date }
# $from and $until are dates in words.
plan-span = From { $from } to { $until }
# $from is a date in words.
plan-span-open = From { $from } on
# $time is an hour with its zone, such as 23:59 CET.
plan-time = Hour: { $time }
# $note is a sentence on what another source says.
plan-conflict = Sources disagree: { $note }
# $address is the address of a page.
plan-source = Source: { $address }
# $name names a source that has no address.
plan-source-bare = Source: { $name }
# The name of the calendar.
calendar-name = Waymark: my plan
# At the foot of every event.
calendar-foot = From Waymark, an unofficial helper. Check dates with the organisers.

## Plan: what is open

# A date of something that has happened.
plan-open-in-future = This date lies in the future.
# Dates that contradict each other.
plan-open-submitted-before-start = You handed in before the self-reflection that starts the two years: look at both dates.
# Dates that contradict each other.
plan-open-submitted-before-course = You handed in before a course was completed: look at both dates.
# Dates that contradict each other.
plan-open-submitted-before-label = You handed in before the label was awarded: look at both dates.
# Dates that contradict each other.
plan-open-awarded-before-asked = The label was awarded before you asked for it: look at both dates.
# Answers that contradict each other.
plan-open-awarded-and-not = The label has a date, but you say that it has not been awarded.
# No text of the scheme is chosen.
plan-open-no-text = Choose a text of the scheme; then the two years can be worked out.
# The date of the self-reflection is missing.
plan-open-no-start = Give the date of your self-reflection: it starts the two years.
# The self-reflection lies in the future.
plan-open-start-in-future = The self-reflection is dated after today, so the two years have not begun.
# No text gives a length.
plan-open-window-unpublished = How long you have is not published.
# $date is a date in words.
plan-open-window-over = The two years ended: { $date }
# $date is a date in words.
plan-open-safe-date-passed = The last safe day to apply for the label has passed: { $date }. An answer may still come in time, but nothing says so.
# An application was sent.
plan-open-answer-late = The answer to your application may come after the two years end. Ask your National Support Organisation.
# No country is chosen.
plan-open-no-country = Choose your country, so that its own times are used where they are published.
# Nothing was found for the country.
plan-open-no-answer-time = How long an answer takes in your country was not found. Ask your National Support Organisation.
# $month is the name of a month.
plan-open-last-day = Your country assesses applications in { $month }. The last day to apply is not published here.
# Applications at any time.
plan-open-any-time = Your country takes applications at any time.
# $date is a date in words.
plan-open-call-over = The last call known for your country closed: { $date }. A newer one was not found.
# No call was found.
plan-open-no-call = No call of your country was found.
# $edition is a round.
plan-open-no-opens = When the round of { $edition } opens was not found.
# $edition is a round.
plan-open-no-closes = When the round of { $edition } closes was not found.
# $edition is a round.
plan-open-no-results = When the results of { $edition } come was not found.
# $topic names a requirement, $edition a round.
plan-open-no-cut-off = { $topic }: the dates that count for { $edition } are not published.
# $edition is a round.
plan-open-not-held = No round was held for { $edition }.
# Which label the school holds.
plan-open-held-unknown = Say which School Label your school holds, or that it holds none.
# $edition is a round such as 2027-2028.
plan-open-not-announced = Your next round would be { $edition }. It is not announced yet.

## Plan: the page

# Heading of the page.
plan-title = Your plan, date by date
# Below the heading.
plan-lead = Everything with a date in both schemes, for what you have entered. Each date says how sure it is and where it comes from.
# Before the links to the two pages on which answers are given.
plan-empty = There is nothing to plan yet. Answer a first question on one of these pages, and its dates appear here:
# Heading above the timeline and its list.
plan-dated = What has a date
# In place of the timeline.
plan-no-dates = Nothing has a date yet.
# For screen readers: describes the picture. $from, $until and $today are days, $total is a number.
plan-picture = Timeline from { $from } to { $until } with { $total } numbered dates. Today is { $today }. The list below holds the same dates.
# Mark in the picture.
plan-today = Today, { $date }
# Legend of the picture.
plan-key-stated = stated, or entered by you
# Legend of the picture.
plan-key-reckoned = worked out or estimated
# Legend of the picture.
plan-key-sides = above the line: teacher; below it: school
# Beside a date that has passed.
plan-past = Past
# Heading of the list of what is not known or stands in the way.
plan-open = What is open
# In place of that list.
plan-nothing-open = Nothing is open.
# Link to the page on which something can be answered. $page is its name.
plan-go-to = Go to: { $page }
# Link to the page on which an answer stands. $date is the answer, $page the name of the page.
plan-look-at = { $date }, go to: { $page }
# Heading.
plan-study = Study time left
# No text of the teacher’s scheme is used.
plan-study-unknown = Known once something is entered for the teacher.
# All six courses are ticked.
plan-study-none = No course is left.
# Before the number of courses left.
plan-study-courses = Courses left
# How many of the six courses are left.
plan-study-left = { $total } of six
# Before a number of hours.
plan-study-total = Hours for them
# Before a number of hours.
plan-study-week = Hours a week until the two years end
# $from and $until are numbers of hours.
plan-study-hours = { $from } to { $until }
# Instead of hours a week.
plan-study-no-week = Not known: it needs two years that are still running
# Heading.
plan-what-if = What if …
# Below that heading.
plan-try-text = Try another date and see which requirements change. Nothing typed here is stored.
# Question above a choice of three.
plan-try-which = Which date
# Entry of the choice.
plan-try-selfie = Self-reflection completed
# Entry of the choice.
plan-try-asked = Quality label applied for
# Entry of the choice.
plan-try-awarded = Quality label awarded
# Question above the boxes of a date.
plan-try-date = Date to try
# Below that question.
plan-try-hint = It may lie in the future. The day may stay empty.
# $date is a day in words.
plan-try-as-of = As seen on { $date }:
# No requirement changes.
plan-try-none = No requirement would change.
# $topic names a requirement; $before and $after are outcomes such as “Met”.
plan-try-flip = { $topic }: { $before } → { $after }
# $date is a day or a month in words.
plan-try-deadline = The two years would end: { $date }
# Below the outcome.
plan-try-not-kept = This was tried on a copy. Your answers are as before.
# Heading.
plan-calendar = In your calendar
# What the calendar file holds.
plan-calendar-text = A file with the dates to come, each a whole day with reminders. A month becomes its first day.
# Button: saves the calendar file.
plan-calendar-save = Calendar file (.ics)
# After saving.
plan-calendar-done = The calendar file is in your downloads. Open it with your calendar.
# Instead of a file.
plan-calendar-no-dates = No date lies ahead, so there is nothing for a calendar.
# A part of the program did not come.
plan-calendar-not-fetched = What writes calendar files could not be fetched. Check the connection and try again.
# The browser did not take the file.
plan-calendar-refused = Your browser did not take the file. Try another browser.
# The first part of the calendar file’s name. Latin letters and hyphens only.
file-plan = waymark-plan
# Button: shows the fields below it.
plan-try-button = Try another date
# The part of the program with these fields did not come.
plan-try-not-fetched = The fields could not be fetched. Check the connection and try again.
