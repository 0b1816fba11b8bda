### The start page and the worked example.

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
