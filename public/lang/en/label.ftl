### Getting a project ready for the National Quality Label.

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
# Heading.
label-title = Get a project ready for the quality label
