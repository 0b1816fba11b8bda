### What is handed in: the page and the files of a pack.

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
# Stands for an answer that is missing.
pack-not-answered = Not answered yet
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
# Heading of the page; the pack itself names the round.
school-pack-title = What the school hands in
# Lead.
pack-lead = What is asked, with your answers beside it. Look at each part and mend what is not right; then save everything as one file, or print this page.
# Heading of the list of parts that are not met.
pack-open = Still open
# Shown in its place.
pack-nothing-open = Under the rules used, nothing is open.
# Below a part of the pack: its evidence by the numbers of the list. $numbers is a list such as "No. 1, No. 3".
pack-part-evidence = Evidence: { $numbers }
# One of them. $number is a number of the list.
pack-numbered = No. { $number }
# Link to the place where an answer is changed. $part names what is asked; screen readers need it.
pack-change = Change: { $part }
# Link to the page where evidence is entered.
pack-change-evidence = Change the evidence
# Heading at the side.
pack-where = Where to hand it in
# At the side of the school's pack.
pack-where-school = The form stands in the eTwinning area of the European School Education Platform. Your texts can be copied from here.
# Link below that and its twin for teachers, to a page of the guide.
pack-where-guide = How to hand in, step by step, with sources
# Heading at the side.
pack-save-title = As one file
# What is in the file.
pack-save-text = An archive made on this device: this page, the list of evidence as a table and as data, your files in order, and the checksum of each.
# Button.
pack-save = Save the pack
# After the button.
pack-save-done = The pack was handed to your browser.
# After the button. $missing is a number.
pack-save-left = The pack was handed to your browser, but { $missing } of your files are not on this device and not in it.
# After the button.
pack-save-not-fetched = The part of Waymark that packs could not be fetched. Check the connection and try again.
# After the button.
pack-save-refused = The pack could not be saved: it is too large, or the browser did not take it.
# File name without its ending.
file-pack-teacher = waymark-teacher
# File name without its ending.
file-pack-school = waymark-school
