### Getting a project ready for the National Quality Label.

## What is published

# Question, answered yes or no.
label-question-shared-aims = Do the partners have shared aims and a common plan?
# Question, answered yes or no.
label-question-finished = Is the project finished, or nearly?
# Question, answered yes or no.
label-question-own-part = Did you and your pupils have a part in all activities?
# Question, answered yes or no.
label-question-joint-activities = Were there joint activities with the partners?
# Question, answered yes or no.
label-question-data-protection = Did you take care of data protection and copyright?
# Criterion.
label-criterion-collaboration = Collaboration between partner schools
# Criterion.
label-criterion-technology = Use of technology
# Criterion.
label-criterion-pedagogy = Pedagogical approaches
# Criterion.
label-criterion-curriculum = Curricular integration
# Criterion.
label-criterion-results = Results and documentation
# Part of a criterion that needs a minimum score.
label-part-online-collaboration = Ways for the partners’ pupils to work together online
# Part of a criterion that needs a minimum score.
label-part-use-of-ict = Use of ICT
# Part of a criterion that needs a minimum score.
label-part-copyright = GDPR, copyright and eSafety
# Rule.
label-rule-two-countries = Teachers from two countries founded the project; partners who join later do not change that
# Rule.
label-rule-personal = The label is personal: apply alone, and show what you and your own pupils did
# Rule.
label-rule-four-a-year = At most four applications in a school year; only the first four are assessed
# Another source.
label-rule-no-limit = Serbia says that there is no limit; its page rests on rules of November 2019.
# Not published.
label-unpublished-scores = Points, scale, pass mark and the three minimum scores
# Not published.
label-unpublished-parts = The full list of sub-criteria
# Not published.
label-unpublished-dates = Dates for 2026, and any for countries that are not named here

## The page

# Heading.
label-title = Get a project ready for the quality label
# Below the heading.
label-lead = Go through what is published on the National Quality Label, and see what your project still lacks.
# What the page is not.
label-no-form = This is a preparation and no official form. Points and pass marks are not published, so nobody can work out here whether you will get the label.
# Link to a page of the guide.
label-guide-link = Read about the label in the guide
# Heading above the name of the project.
label-project = Your project
# While no project is entered.
label-no-project = No project is entered yet. Add one here, or enter it on the teacher’s page: it is the same project.
# Link to the teacher’s page.
label-teacher-link = Open the teacher’s page
# Heading of two lists, shown while no project is entered.
label-asked = What will be asked
# Shown when the person said that the project has its label.
label-has-already = You said that this project already has the label.
# Heading.
label-stands = Where the project stands
# How many points are open.
label-open = { $count ->
    [one] { $count_text } point is open.
   *[other] { $count_text } points are open.
 }
# In place of that, when no point is open.
label-open-none = Nothing is missing here.
# First line of the overview: the questions and the rules.
label-may-apply = May apply: the questions and the rules
# Second line of the overview: the criteria.
label-can-show = Something to show: the criteria
# Below the second line.
label-can-show-note = Worked out by us: “Met” means only that nothing is missing. How much is enough is not published.
# Behind an open point.
label-said-no = answered no
# Behind an open point.
label-not-answered = not answered
# Heading.
label-questions = Five questions that all need a yes
# Heading.
label-rules = Who may apply, and how often
# Question, answered yes or no.
label-ask-personal = Do you apply alone, and show what you and your own pupils did?
# Question, answered with a number.
label-ask-applications = How many applications for the label have you already sent this school year?
    .hint = For all your projects together, without the one you are preparing.
# Heading.
label-criteria = Five criteria, and what you have to show
# Below that heading.
label-criteria-note = Whether something is enough for a criterion, only the assessors decide. Here you note what you have.
# Question, answered yes or no.
label-ask-criterion = Do you have something to show for this criterion?
# Question, answered yes or no. $part names a part of a criterion.
label-ask-part = Do you have something to show for this part: { $part }?
# Below the question on a part.
label-part-minimum = This part needs a minimum score. How high it is, is not published.
# The same where the place of the part was worked out by us.
label-part-place = That it stands under this criterion is our own ordering, worked out from the names.
# Tick box group: items of evidence.
label-evidence = Which of your items of evidence show this criterion?
# In place of the tick boxes.
label-evidence-none = You have not added any evidence yet.
# Link to the page on evidence.
label-evidence-link = Add evidence
# Stands for an item of evidence without a name.
label-untitled = Item without a name
# How many items of evidence are ticked for a criterion.
label-shown-by = { $count ->
    [one] { $count_text } item of evidence
   *[other] { $count_text } items of evidence
 }
# Heading: what the country has published.
label-national = What your country has published
# While no country is chosen.
label-national-choose = Choose your country to see what was found on it.
# Heading of a part of a list: how long an answer takes.
label-national-time = Assessment
# Heading of a part of a list: when to apply.
label-national-call = Calls
# Nothing was found on the country.
label-national-no-time = When applications are assessed was not found. Ask your National Support Organisation.
# Nothing was found on the country.
label-national-no-call = No call was found. Ask your National Support Organisation.
# $month is the name of a month.
label-national-month = Applications are assessed in { $month }. The last day to apply was not found.
# $last is a day in words with its year, $answer a day or a month with its year.
label-national-yearly = As published for those years: last day to apply { $last }, answer by { $answer }.
# Numbers of working days.
label-national-days = Up to { $days } working days, in some months up to { $longer }.
# Applications are taken at any time.
label-national-any-time = Applications are taken at any time.
# $date is a day in words with its year.
label-national-closes = A call closes on { $date }.
# $date is a day in words with its year.
label-national-closed = A call closed on { $date }. A newer one was not found.
# $hour is an hour with its zone, such as 23:59 CET.
label-national-hour = Hour: { $hour }
