### The pages on evidence and on stored data.

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
