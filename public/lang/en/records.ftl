### The page on evidence.

## Outcomes

# An item of evidence is in hand.
status-in-hand = In hand
# An item of evidence is still missing.
status-open = Open

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
