### Evidence packs, competences, and getting ready for the label.

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
# A competence of DigCompEdu.
competence-1-1 = 1.1 Organisational communication
# A competence of DigCompEdu.
competence-1-2 = 1.2 Professional collaboration
# A competence of DigCompEdu.
competence-1-3 = 1.3 Reflective practice
# A competence of DigCompEdu.
competence-1-4 = 1.4 Digital continuous professional development
# A competence of DigCompEdu.
competence-2-1 = 2.1 Selecting digital resources
# A competence of DigCompEdu.
competence-2-2 = 2.2 Creating and modifying digital resources
# A competence of DigCompEdu.
competence-2-3 = 2.3 Managing, protecting and sharing digital resources
# A competence of DigCompEdu.
competence-3-1 = 3.1 Teaching
# A competence of DigCompEdu.
competence-3-2 = 3.2 Guidance
# A competence of DigCompEdu.
competence-3-3 = 3.3 Collaborative learning
# A competence of DigCompEdu.
competence-3-4 = 3.4 Self-regulated learning
# A competence of DigCompEdu.
competence-4-1 = 4.1 Assessment strategies
# A competence of DigCompEdu.
competence-4-2 = 4.2 Analysing evidence
# A competence of DigCompEdu.
competence-4-3 = 4.3 Feedback and planning
# A competence of DigCompEdu.
competence-5-1 = 5.1 Accessibility and inclusion
# A competence of DigCompEdu.
competence-5-2 = 5.2 Differentiation and personalisation
# A competence of DigCompEdu.
competence-5-3 = 5.3 Actively engaging learners
# A competence of DigCompEdu.
competence-6-1 = 6.1 Information and media literacy
# A competence of DigCompEdu.
competence-6-2 = 6.2 Digital communication and collaboration
# A competence of DigCompEdu.
competence-6-3 = 6.3 Digital content creation
# A competence of DigCompEdu.
competence-6-4 = 6.4 Responsible use
# A competence of DigCompEdu.
competence-6-5 = 6.5 Digital problem solving
# Not published.
competence-unpublished-rule = How a level for an area or for everything is reckoned from the single answers
# Title of the teacher's pack.
pack-title-teacher = Evidence for the recognition of digital competence
# Title of the school's pack. $edition is a round.
pack-title-school = Draft for the School Label { $edition }
# $name is the name of the school.
pack-school = School: { $name }
# $date is a date in words.
pack-made = Put together with Waymark on { $date }. Waymark is unofficial: check everything before you hand it in.
# $edition names the rules used.
pack-rules = Rules used: { $edition }
# Before the parts.
pack-answers = What is asked, and what you have
# The rule as printed.
pack-rule = Rule: { $rule }
# $status is a word such as Met.
pack-status = State: { $status }
# Nothing was written in a part of the form.
pack-empty = Nothing written yet
# $count words.
pack-words = { $count ->
    [one] { $count_text } word
   *[other] { $count_text } words
 }
# A course certificate: its date.
pack-completed = Date on the certificate
# A course certificate: its number or address.
pack-reference = Number or address
# Heading of the list of evidence.
pack-evidence = List of evidence
# Column.
pack-column-number = No.
# Column.
pack-column-what = What
# Column.
pack-column-date = Date
# Column.
pack-column-place = Where it is kept
# Column.
pack-column-for = For
# Column.
pack-column-file = File
# Column.
pack-column-checksum = Checksum (SHA-256)
# No evidence.
pack-no-evidence = No evidence has been entered.
# Heading of the list of files.
pack-files = Files in this pack
# No files were added.
pack-no-files = No files were added.
# Heading of the signature.
pack-declaration = Declaration of honour
# The declaration, to be signed.
pack-declaration-text = The organisers ask for a declaration signed by the head. Use their own form for it; this page is a reminder.
# Line to sign on.
pack-sign-place = Place and date
# Line to sign on.
pack-sign-name = Name of the head
# Line to sign on.
pack-sign = Signature
# Heading of the list of sources.
pack-sources = Sources of the rules
# The self-reflection in the teacher's pack.
pack-selfie = Not on the list of what is handed in, but its date starts the two years: keep it.
