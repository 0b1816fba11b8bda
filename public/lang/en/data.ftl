### The page on stored data.

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
    .text = The file holds everything you entered, in a form that people can read too. With files of evidence it is a ZIP archive. Keep it where you keep your school papers.
# Heading of a task.
data-restore = Restore
    .text = See what a backup contains before anything changes. What is here now is saved to a file first.
    .label = Backup file
    .hint = Its name ends in .waymark.json or .waymark.zip
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
import-foreign = “{ $name }” is not a Waymark backup. Choose the file whose name ends in .waymark.json or .waymark.zip.
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
# Error. Something in an archive is not as Waymark makes it.
import-archive-part = The part of Waymark that opens archives could not be fetched, so “{ $name }” was not opened. Try again when you are online.
# Error: the files of a backup could not be kept on this device.
import-no-files = The files in the backup could not be kept on this device, so nothing was changed. Make room, or restore the backup on another device.
# Row.
data-part-files = Files
# Row in the list on what is stored.
data-files = Files of evidence
# In that row. $count is how many, $size a number of kilobytes, $most a number of megabytes.
data-files-size = { $count ->
    [one] { $count_text } file, { $size } kB of { $all } MB
   *[other] { $count_text } files, { $size } kB of { $all } MB
 }

## Going back, several people, joining

# Heading of a task.
data-history = Go back
    .text = The last 50 changes on this device, newest first. Each earlier state can be brought back, and that can be undone too.
# Before anything was changed.
data-history-empty = Nothing has been changed on this device yet.
# Button in a row of the history. Screen readers add what was changed.
data-history-restore = Bring back the state before this
# In a row of the history, after the first few changes of many. $count_text is a number.
data-history-more = { $count ->
    [one] and { $count_text } more
   *[other] and { $count_text } more
 }
# What became of an answer: before and after.
data-change = { $name }: { $before } → { $after }
# In the place of an answer that was or is not there.
data-change-none = no answer
# What kind of step it was.
step-import = A file took the place of what was here
# What kind of step it was.
step-merge = A file was joined with what was here
# What kind of step it was.
step-elsewhere = Changed in another window
# What kind of step it was.
step-restore = An earlier state was brought back
# What kind of step it was.
step-undo = Undone
# What kind of step it was.
step-redo = Done again
# Heading of a task.
data-profiles = Several people on this device
    .text = Each profile has answers of its own: you, a colleague, your school. Everybody who uses this browser can open them all.
# Label of a field.
data-profile-name = Name of this profile (optional)
# A profile without a name. $number tells them apart.
data-profile-unnamed = Profile { $number }
# Behind the name of the profile that is open.
data-profile-open = open now
# Button. $name is a profile.
data-profile-switch = Open { $name }
# Button.
data-profile-new = Add a profile
# Button.
data-profile-erase = Erase this profile
# Question before erasing one profile. $name is the profile.
data-profile-erase-sure = Erase { $name } with all its answers from this device?
# At the side: whether the browser has promised to keep what is stored.
data-lasting = Lasting
# At the side.
data-lasting-yes = The browser has promised to keep your answers until you erase them.
# At the side.
data-lasting-no = The browser has not promised to keep your answers: it may clear them when room runs out, and some browsers do after a week without a visit. Save backup files.
# At the side.
data-last-backup = Last backup file
# At the side.
data-last-backup-none = None yet
# Button: joins a file with what is here.
data-merge-do = Join with what is here
# Above the list of differences in a preview.
data-merge = If you join the file with what is here
    .text = Field by field the later answer is taken. Nothing else changes, and you can undo it.
# In that list: an answer that is only in the file.
data-merge-new = New from the file
# In that list: the answer in the file is later.
data-merge-theirs = The file’s answer is taken
# In that list: the answer here is later.
data-merge-ours = Your answer stays
# When there is no difference.
data-merge-same = The file holds nothing that is not here already.
# After joining.
data-merged = The file was joined with what is here. What was here before was saved to a file named waymark-before-restore.
# Name of an answer in a list of changes.
name-of-profile-name = Name of the profile
# Name of an answer in a list of changes.
name-of-teacher-edition = Text of the scheme
# Name of an answer in a list of changes.
name-of-teacher-selfie = Date of the self-reflection
# Name of an answer in a list of changes. $first is the number of a course.
name-of-teacher-course-done = Course { $first }, certificate
# Name of an answer in a list of changes. $first is the number of a course.
name-of-teacher-course-completed = Course { $first }, date
# Name of an answer in a list of changes. $first is the number of a course.
name-of-teacher-course-reference = Course { $first }, reference
# Name of an answer in a list of changes.
name-of-teacher-project = Project used for the scheme
# Name of an answer in a list of changes.
name-of-teacher-submitted = Date of handing in
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-title = Name of a project
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-two-countries = { $title }: founded in two countries
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-asked = { $title }: label asked for
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-labelled = { $title }: label awarded
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-awarded = { $title }: date of the label
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-special = { $title }: special indication
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-technology = { $title }: “Use of technology”
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-pedagogy = { $title }: “Pedagogical approaches”
# Name of an answer in a list of changes.
name-of-school-name = Name of the school
# Name of an answer in a list of changes.
name-of-school-edition = Round to check against
# Name of an answer in a list of changes.
name-of-school-registered = Date of registration
# Name of an answer in a list of changes. $first is a round such as 2025-2026.
name-of-school-teachers = Active teachers, { $first }
# Name of an answer in a list of changes.
name-of-school-no-labels = No project with a label
# Name of an answer in a list of changes.
name-of-school-held = School Label held
# Name of an answer in a list of changes. $first is a round such as 2025-2026.
name-of-school-declaration = Declaration, { $first }
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-met = { $part }: answered
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-practice = { $part }: what the school does
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-proof = { $part }: evidence
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-plan = { $part }: plan
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-who = { $part }: written by
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-open = { $part }: still to do
# Name of an answer in a list of changes.
name-of-evidence-title = Name of an item of evidence
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-date = { $title }: date
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-place = { $title }: where it is kept
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-file = { $title }: file
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-part = { $title }: shows a part of the form or a criterion
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-for-teacher = { $title }: supports the teacher’s recognition
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-for-school = { $title }: supports the School Label
# Name of an answer in a list of changes.
name-of-teacher-country = Country of the National Support Organisation
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-applications = { $title }: applications made this year
# Name of an answer in a list of changes: a point of getting ready for the label. $title is the name of a project.
name-of-project-ready = { $title }: preparation for the label
# Name of an answer in a list of changes. $number is the number of a competence such as 2.3, $date the day of the rating.
name-of-competence = Competence { $number }, rated on { $date }
# In lists of changes: a criterion of the form until 2021-2022. $letter is A to F.
part-criterion = Criterion { $letter }
# In lists of changes: a Mission principle of the form since 2023-2024. $number is 1 to 5.
part-principle = Principle { $number }
# In lists of changes: a part of the form.
part-esafety = eSafety

## A link with answers

# Heading.
share-title = Share answers as a link
# What the link is.
share-text = The link itself carries the answers that decide: dates, numbers, yes and no, and the rules chosen. It carries no names, no texts and no evidence. Whoever opens it sees the answers first and decides.
# Field that holds a link.
share-teacher = Link with the teacher’s answers
# Field that holds a link.
share-school = Link with the school’s answers
# Heading where a link was opened.
share-arrived = This link carries answers
# Under the heading.
share-arrived-text = Nothing has been changed yet. Look at what the link would change here.
# $edition is a round such as 2025-2026.
share-round = School Label, round { $edition }
# The link changes nothing.
share-same = All of it stands here already.
# Button.
share-take = Take these answers
# Button.
share-leave = Leave everything as it is
# After the button.
share-taken = The answers were taken. You can undo that at the top of the page.
# After the button.
share-left = Nothing was changed.
# Heading of an error.
share-refused = This link cannot be used
# Error.
share-too-long = It is longer than any link that Waymark makes.
# Error.
share-damaged = It is not complete, or was changed on the way. Ask for it again.
# Error.
share-newer = A newer version of Waymark made it. Load this page again to get that version.
# Error.
share-cut = Its end is missing. Copy the whole link and open it again.
# Error.
share-unknown-rules = It names rules that are not published here.
# Error.
share-not-allowed = It holds something that no link of Waymark carries, so it was made by hand. Nothing was changed.
