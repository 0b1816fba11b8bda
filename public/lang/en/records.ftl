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
    .hint = A link, a folder or a shelf.
# Stands for an item without a name.
evidence-untitled = Item without a name
# Tick box group.
question-evidence-for = What it supports

## Files of an item of evidence

# Field for files. $max_text and $all_text in its hint are numbers of megabytes.
question-evidence-files = Files
    .hint = A certificate, a photo or a scan: up to { $max_text } MB each, { $all_text } MB together. They stay on this device and go into your backup.
# Behind an item: how many files it has.
evidence-files = { $count ->
    [one] { $count_text } file
   *[other] { $count_text } files
 }
# Behind a file’s name. $size is a number.
evidence-file-size = { $size } kB
# Behind the name of a file that is named in the answers but not here.
evidence-file-missing = not on this device
# Button beside a file.
evidence-file-save = Save a copy
# The same for those who hear it. $name is the file’s name.
evidence-file-save-named = Save a copy: { $name }
# Button beside a file.
evidence-file-remove = Remove
# The same for those who hear it. $name is the file’s name.
evidence-file-remove-named = Remove: { $name }
# Error.
file-too-large = “{ $name }” is larger than { $max_text } MB and was not added. Save it smaller, or write down where it is kept.
# Error. $most_text is a number of files, $all_text of megabytes.
file-too-much = “{ $name }” was not added: there is room for { $most_text } files and { $all_text } MB together. Remove files that you no longer need.
# Error.
file-no-room = “{ $name }” was not added: the browser has no room left for it on this device.
# Error.
file-not-kept = “{ $name }” was not added: this browser does not keep files here. Write down where it is kept instead.
# Error.
file-missing = “{ $name }” is not on this device. It may be on the device where it was added, or in a backup saved there.
