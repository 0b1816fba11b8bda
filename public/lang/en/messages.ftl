### What every page needs: dates, header, footer, navigation, saving. The other files of this folder each belong to some pages, and
### `src/i18n/parts.rs` says which; what no page that fetches a file says does not belong into it.
###
### The comment above a message is the note to its translator. Names in braces such as { $count } are filled in by the program: keep
### them. A name ending in _text is the number as shown; the same name without it only chooses the plural form.

## The language itself

# The mark between groups of three digits, as in 2,935. May be a no-break space.
number-grouping = ,
# A whole date. $month is one of month-1 to month-12.
date-day = { $day } { $month } { $year }
# The first day of a month, for languages that write it in another way than the others.
date-first = 1 { $month } { $year }
# Two entries of a list, or a list so far and its next entry.
list-next = { $before }, { $next }
# The same where the entries hold commas themselves.
list-next-long = { $before }; { $next }
# A month without a day. $month is the form "alone" of month-1 to month-12.
date-month = { $month } { $year }
# The month inside a whole date; "alone" is the form without a day before it. The same for the eleven that follow.
month-1 = January
    .alone = January
# Month.
month-2 = February
    .alone = February
# Month.
month-3 = March
    .alone = March
# Month.
month-4 = April
    .alone = April
# Month.
month-5 = May
    .alone = May
# Month.
month-6 = June
    .alone = June
# Month.
month-7 = July
    .alone = July
# Month.
month-8 = August
    .alone = August
# Month.
month-9 = September
    .alone = September
# Month.
month-10 = October
    .alone = October
# Month.
month-11 = November
    .alone = November
# Month.
month-12 = December
    .alone = December

## Every page

# The title of the browser window.
page-title = { $page } – Waymark
# Window title and heading of the start page's tab.
page-title-start = Start
# Window title and navigation.
page-title-teacher = Teacher
# Window title and navigation.
page-title-school = School
# Window title and navigation.
page-title-evidence = Evidence
# Window title and navigation: the pages that explain things.
page-title-guide = Guide
# Window title: what is dated in both schemes.
page-title-plan = Plan
# Link to that page.
plan-link = All dates as a plan, with a calendar file
# Window title and navigation: the pages that help to get ready.
page-title-prepare = Get ready
# Window title.
page-title-label = Label preparation
# Window title.
page-title-competences = Competence map
# Window title.
page-title-teacher-pack = Teacher’s pack
# Window title.
page-title-draft = Draft of the form
# Window title.
page-title-school-pack = School’s pack
# Window title.
page-title-rounds = All rounds
# Window title and navigation: what is stored on this device.
page-title-my-data = My data
# Window title.
page-title-about = About Waymark
# Window title of an address that leads nowhere.
page-title-unknown = Page not found
# For screen readers: the link on the program's name.
brand-start = Waymark, start
# Link for keyboard users that jumps over the navigation.
skip-link = Skip to content
# For screen readers: name of the navigation.
nav-main = Main
# For screen readers, before the name of the language in use.
language-label = Language:
# Shown while a language or a guide page is fetched.
loading = One moment …
# The texts of the language wanted could not be fetched; $language is its own name.
language-failed = The texts in { $language } could not be fetched, so the page stays as it is. Check the connection and choose the language again.
# Notice: a newer version of the program has been fetched.
version-ready = A new version of Waymark is ready. Your answers are kept.
# Notice: the new version was put in place from another window or tab.
version-taken = You have begun to use a new version of Waymark in another window. This window still shows the old one.
# Behind one of the two, when a field holds something that is no answer yet, such as half a date.
version-drafts = What stands half written in a field will be gone: finish it first, if you need it.
# Button: puts the new version in place and opens the page anew.
version-take = Use the new version
# Said at the foot of every page.
footer-unofficial = Waymark is an unofficial helper. It is not run by the European Commission, by eTwinning or by a National Support Organisation, and it decides nothing: every rule is shown with its source, and your answers stay on this device.
# The address leads nowhere.
unknown-page = There is no page at this address. Your answers are untouched.
# Link from there.
unknown-page-link = Go to the start page

## Saving

# Nothing has been entered yet.
save-nothing = Nothing entered yet. What you enter is saved on this device.
# $time is the time of day, such as 14:05.
save-done = Saved on this device at { $time }
# What was found from last time.
save-restored = Your answers from last time are here, saved on this device
# The browser does not let the page store anything.
save-refused = Not saved: this browser does not let the page keep anything. Your answers last until you close the page, so save a backup file.
# No room is left.
save-full = Not saved: the browser has no room left for this page. Save a backup file now; nothing entered so far is lost while the page is open.
# Another reason.
save-failed = Not saved: the browser gave an error. Save a backup file now; nothing entered so far is lost while the page is open.
# Button.
save-backup = Save a backup file
# Stored answers could not be read.
notice-damaged = What was stored on this device could not be read, so it was put aside unchanged. You find it under My data, and you can start anew or restore a backup.
# A few stored answers could not be read.
notice-partly = { $count ->
    [one] { $count_text } stored answer could not be read. The stored text was put aside unchanged under My data; everything else is here.
   *[other] { $count_text } stored answers could not be read. The stored text was put aside unchanged under My data; everything else is here.
 }
# A backup was saved, and files of evidence are not in it because this device does not have them or the archive could not be made.
notice-files-left = Files of your evidence that are not in the backup: { $total }. Keep them elsewhere too.
# Putting aside failed, so nothing is saved.
notice-not-kept = The stored answers could not be read and there is no room to put them aside, so nothing is saved over them. Download them under My data first.
# Link to the page My data.
notice-link = Open My data

## Outcomes

# An outcome.
status-met = Met
# An outcome.
status-not-met = Not met
# An outcome: the answers or the published texts do not settle it.
status-unknown = Unknown
# How many of a step's requirements are met.
status-some-met = { $met_text } of { $of_text } met

## The verdict

# The next step for a round that was not held.
next-not-held = Choose another round.
# The next step when only unpublished rules are open.
next-ask = Ask your National Support Organisation; the rule that would decide this is not published.

## Start page

# Button.
sample-remove = Remove the example
# Shown while the example is loaded.
sample-loaded = You are looking at an example: the people and the school are invented. Your own answers were put aside and come back when you remove it.

## My data

# The first part of a backup's file name. Latin letters and hyphens only.
file-backup = waymark-backup

## Guide

# The page could not be fetched.
guide-failed = This page could not be fetched. Check the connection and try again; your answers are untouched.
# Button.
try-again = Try again

## About

# Heading, and link at the foot of every page.
about-sources = Sources
# Heading, and link at the foot of every page.
about-privacy = Privacy
# Heading, and link at the foot of every page.
about-accessibility = Accessibility
# Heading, and link at the foot of every page.
about-translation = Translation status
# Heading, and link at the foot of every page.
about-licence = Licence
## Kept in two places

# While an answer is on its way to the disk.
save-saving = Saving on this device …
# It is on the disk; the copy that the page starts from could not be written. $reason is one of the next messages.
save-half-disk = Saved on this device. A second copy could not be kept: { $reason }
# It is in the quick storage only. $reason is one of the next messages.
save-half-quick = Kept in this browser, but not yet safe if it ends suddenly: { $reason } Save a backup file now and then.
# Part of a sentence that ends it.
save-reason-refused = this browser does not let the page use that storage.
# Part of a sentence that ends it.
save-reason-full = there is no room left for this page.
# Part of a sentence that ends it.
save-reason-failed = the browser gave an error.
# A newer version of the program has written; this one only shows.
save-newer = Not saved: a newer version of Waymark has written on this device. Here you can read your answers but not change them. Reload the page to get the newer version.
# One of the two copies was damaged.
notice-mended = One of the two copies of your answers could not be read. The other one is used, and the damaged one was put aside unchanged under My data.
# Button: takes back the last change.
act-undo = Undo
# Button: does again what was taken back.
act-redo = Redo
# Reminder that no backup file was ever saved.
backup-never = You have not saved a backup file yet. A browser can lose what it keeps; a file in another place cannot be lost with it.
# Reminder. $date is a day.
backup-since = Your last backup file is from { $date }, and you have changed something since.
