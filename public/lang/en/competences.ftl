### The teacher’s own rating of their competences.

## The framework

# A competence of DigCompEdu; what it means, in one sentence.
competence-1-1 = 1.1 Organisational communication
    .text = You use digital channels to communicate better with pupils, families and others, and help the school to improve how it does so.
# A competence of DigCompEdu; what it means, in one sentence.
competence-1-2 = 1.2 Professional collaboration
    .text = You use digital means to work, exchange and try new things with other teachers.
# A competence of DigCompEdu; what it means, in one sentence.
competence-1-3 = 1.3 Reflective practice
    .text = You look critically at your own digital teaching, alone and with colleagues, and improve it.
# A competence of DigCompEdu; what it means, in one sentence.
competence-1-4 = 1.4 Digital continuous professional development
    .text = You use what is online for your own further training.
# A competence of DigCompEdu; what it means, in one sentence.
competence-2-1 = 2.1 Selecting digital resources
    .text = You find, judge and choose resources that suit your aim, your situation and your pupils.
# A competence of DigCompEdu; what it means, in one sentence.
competence-2-2 = 2.2 Creating and modifying digital resources
    .text = You make resources of your own, or adapt those with an open licence and others that you may change.
# A competence of DigCompEdu; what it means, in one sentence.
competence-2-3 = 2.3 Managing, protecting and sharing digital resources
    .text = You keep resources in order and share them, and you protect sensitive data and respect privacy, copyright and open licences.
# A competence of DigCompEdu; what it means, in one sentence.
competence-3-1 = 3.1 Teaching
    .text = You plan and give lessons in which technology makes the teaching work better.
# A competence of DigCompEdu; what it means, in one sentence.
competence-3-2 = 3.2 Guidance
    .text = You use technology to support and advise pupils, and to give them feedback while they learn.
# A competence of DigCompEdu; what it means, in one sentence.
competence-3-3 = 3.3 Collaborative learning
    .text = You use technology so that pupils learn and make things together.
# A competence of DigCompEdu; what it means, in one sentence.
competence-3-4 = 3.4 Self-regulated learning
    .text = You use technology so that pupils plan, follow and take charge of their own learning.
# A competence of DigCompEdu; what it means, in one sentence.
competence-4-1 = 4.1 Assessment strategies
    .text = You use digital means to assess during learning and at its end, and in more forms than before.
# A competence of DigCompEdu; what it means, in one sentence.
competence-4-2 = 4.2 Analysing evidence
    .text = You collect and read data on what pupils do and how they progress, and let it guide your teaching.
# A competence of DigCompEdu; what it means, in one sentence.
competence-4-3 = 4.3 Feedback and planning
    .text = You give pupils feedback by digital means, and plan the next steps from it.
# A competence of DigCompEdu; what it means, in one sentence.
competence-5-1 = 5.1 Accessibility and inclusion
    .text = You make sure that every pupil can reach and use the resources, whatever limits their surroundings, body or mind may set.
# A competence of DigCompEdu; what it means, in one sentence.
competence-5-2 = 5.2 Differentiation and personalisation
    .text = You let pupils work at different levels and speeds, each on their own path.
# A competence of DigCompEdu; what it means, in one sentence.
competence-5-3 = 5.3 Actively engaging learners
    .text = You use technology so that pupils are active and creative in the subject.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-1 = 6.1 Information and media literacy
    .text = You set tasks in which pupils search for information, put it in order, and judge it and its sources.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-2 = 6.2 Digital communication and collaboration
    .text = You set tasks in which pupils communicate and work together online, and take part in society there in a responsible way.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-3 = 6.3 Digital content creation
    .text = You set tasks in which pupils make and change digital content, and learn about copyright, licences and naming sources.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-4 = 6.4 Responsible use
    .text = You protect the wellbeing of pupils online, and teach them to deal with risks.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-5 = 6.5 Digital problem solving
    .text = You set tasks in which pupils solve technical problems, or use what they know in new situations.
# Not published.
competence-unpublished-rule = How a level for an area or for everything is reckoned from the single answers
# Heading.
competences-title = Your digital competences
# A level and its role; what it means.
level-a1 = A1 Newcomer
    .text = You know that digital tools can help, but you hardly use them: mainly to prepare, to administer and to send messages. It helps you when others encourage you.
# A level and its role; what it means.
level-a2 = A2 Explorer
    .text = You are curious and have begun to use digital tools in some areas, but not yet in a consistent way.
# A level and its role; what it means.
level-b1 = B1 Integrator
    .text = You try digital tools in many situations. You are still learning which tool fits which aim.
# A level and its role; what it means.
level-b2 = B2 Expert
    .text = You use digital tools with confidence and ideas of your own. You choose each on purpose and weigh what speaks for and against it.
# A level and its role; what it means.
level-c1 = C1 Leader
    .text = You have many ways of working and change between them as needed. You inspire others.
# A level and its role; what it means.
level-c2 = C2 Pioneer
    .text = You question what is done today, lead new developments and are a model for colleagues.

## The page

# Below the heading.
competences-lead = Rate yourself on 22 competences of DigCompEdu, and see how that changes over time. It is a private reflection, and it stays on this device.
# What the page is not.
competences-no-proof = It does not replace SELFIE for TEACHERS, and nothing in the recognition scheme depends on it.
# How much is rated. $rated and $total are numbers.
competences-rated = Rated so far: { $rated } of { $total }.
# Below the heading, while nothing is rated.
competences-empty = Nothing is rated yet. Open a competence below, read what it means, and choose the level that fits you best today.
# Link to the picture and the table further down.
competences-to-map = See all areas in one picture
# Summary of a part that opens: the six levels.
competences-levels = What the six levels mean
# Beside the level B2.
competences-target = The certificate of the recognition scheme acknowledges this level. Your own rating decides nothing there.
# State of a competence.
competences-not-rated = Not rated
# Below a competence. $date is a day in words.
competences-rated-on = Rated on { $date }
# Question above the choice of a level.
competences-ask = Which level fits you best today?
# First entry of that choice: the rating of an earlier day stays. $level is a level with its role, $date a day in words.
competences-as-before = As before: { $level } ({ $date })
# Heading of the list of earlier ratings.
competences-earlier = Earlier ratings
# One of them. $date is a day in words, $level a level with its role.
competences-earlier-row = { $date }: { $level }
# Button beside an earlier rating.
competences-remove = Remove
# The same for those who hear it. $date is a day in words.
competences-remove-named = Remove the rating of { $date }
# Heading of the picture and its table.
competences-map = All areas in one picture
# How the picture and the table come about.
competences-reckoning = For each area you see the median: the level in the middle of your ratings. It is our own reckoning and no official level.
# In front of what is not published. $what is a sentence without a full stop.
competences-unpublished = Not published: { $what }.
# For screen readers: describes the picture. $shown and $total are numbers of areas; $lowest and $highest are the names of levels.
competences-picture = A web with an axis for each area, from { $lowest } near the middle to { $highest } at the edge. Areas with a median: { $shown } of { $total }. The table below holds the same.
# Legend of the picture.
competences-key-median = your median in an area
# Legend of the picture. $level is the level with its role.
competences-key-target = { $level }, the level of the certificate
# Heading of a column, and name of the table.
competences-table = Your areas
# Heading of a column.
competences-column-area = Area
# Heading of a column: how many competences of the area are rated.
competences-column-rated = Rated
# How many are rated. $rated and $total are numbers.
competences-of = { $rated } of { $total }
# Heading of a column: lowest and highest level.
competences-column-range = Range
# Heading of a column.
competences-column-median = Median
# Heading of a column: the course that serves the area.
competences-column-course = Course
# The course that serves an area, with its certificate ticked. $number is its number.
competences-course-done = Course { $number }: certificate in hand
# The same without a certificate. $number is its number.
competences-course-open = Course { $number }: not done yet
# The same while the question on the certificate is not answered. $number is its number.
competences-course-unanswered = Course { $number }: not answered
# Lowest and highest level. $lowest and $highest are levels.
competences-range = { $lowest } to { $highest }
# A median between two levels.
competences-between = between { $lower } and { $higher }
# Link to the page on which courses are ticked.
competences-courses-link = Tick your courses on the teacher’s page
# Heading.
competences-progress = Progress over time
# In place of the table of progress.
competences-progress-none = When you have rated on more than one day, you see here how the medians change.
# Heading of a column.
competences-column-day = Day
# Name of the table.
competences-progress-table = Median of each area, day by day
