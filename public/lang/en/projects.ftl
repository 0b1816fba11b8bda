### The fields of a project and its label, on the teacher's page and on the school's.

## Teacher page

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
