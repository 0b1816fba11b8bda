### What every page needs: dates, header, footer, navigation, saving. The other files of this folder each belong to some pages, and
### `src/i18n/parts.rs` says which; what no page that fetches a file says does not belong into it.
###
### The comment above a message is the note to its translator. Names in braces such as { $count } are filled in by the program: keep
### them. A name ending in _text is the number as shown; the same name without it only chooses the plural form.

## The language itself

# The mark between groups of three digits, as in 2,935. May be a no-break space.
number-grouping = { "\u00A0" }
# A whole date. $month is one of month-1 to month-12.
date-day = { $day }. { $month } { $year }
# The first day of a month, for languages that write it in another way than the others.
date-first = 1. { $month } { $year }
# Two entries of a list, or a list so far and its next entry.
list-next = { $before }, { $next }
# The same where the entries hold commas themselves.
list-next-long = { $before }; { $next }
# A month without a day. $month is the form "alone" of month-1 to month-12.
date-month = { $month } { $year }
# The month inside a whole date; "alone" is the form without a day before it. The same for the eleven that follow.
month-1 = januar
    .alone = januar
# Month.
month-2 = februar
    .alone = februar
# Month.
month-3 = mars
    .alone = mars
# Month.
month-4 = april
    .alone = april
# Month.
month-5 = mai
    .alone = mai
# Month.
month-6 = juni
    .alone = juni
# Month.
month-7 = juli
    .alone = juli
# Month.
month-8 = august
    .alone = august
# Month.
month-9 = september
    .alone = september
# Month.
month-10 = oktober
    .alone = oktober
# Month.
month-11 = november
    .alone = november
# Month.
month-12 = desember
    .alone = desember

## Every page

# The title of the browser window.
page-title = { $page } – Waymark
# Window title and heading of the start page's tab.
page-title-start = Start
# Window title and navigation.
page-title-teacher = Lærer
# Window title and navigation.
page-title-school = Skole
# Window title and navigation.
page-title-evidence = Bevis
# Window title and navigation: the pages that explain things.
page-title-guide = Veiledning
# Window title: what is dated in both schemes.
page-title-plan = Plan
# Link to that page.
plan-link = Alle datoene som en plan, med kalenderfil
# Window title and navigation: the pages that help to get ready.
page-title-prepare = Forbered
# Window title.
page-title-label = Forbered kvalitetsmerket
# Window title.
page-title-competences = Kompetansekart
# Window title.
page-title-teacher-pack = Lærerens mappe
# Window title.
page-title-draft = Utkast til skjemaet
# Window title.
page-title-school-pack = Skolens mappe
# Window title.
page-title-rounds = Alle runder
# Window title and navigation: what is stored on this device.
page-title-my-data = Mine data
# Window title.
page-title-about = Om Waymark
# Window title of an address that leads nowhere.
page-title-unknown = Fant ikke siden
# For screen readers: the link on the program's name.
brand-start = Waymark, startsiden
# Link for keyboard users that jumps over the navigation.
skip-link = Gå til innholdet
# For screen readers: name of the navigation.
nav-main = Hovedmeny
# For screen readers, before the name of the language in use.
language-label = Språk:
# Shown while a language or a guide page is fetched.
loading = Et øyeblikk …
# The texts of the language wanted could not be fetched; $language is its own name.
language-failed = Tekstene på { $language } lot seg ikke hente, så siden blir stående som den er. Sjekk nettforbindelsen og velg språket på nytt.
# Notice: a newer version of the program has been fetched.
version-ready = En ny versjon av Waymark er klar. Svarene dine blir tatt vare på.
# Notice: the new version was put in place from another window or tab.
version-taken = Du har tatt i bruk en ny versjon av Waymark i et annet vindu. Dette vinduet viser fortsatt den gamle.
# Behind one of the two, when a field holds something that is no answer yet, such as half a date.
version-drafts = Det som står halvferdig i et felt, forsvinner: Gjør det ferdig først hvis du trenger det.
# Button: puts the new version in place and opens the page anew.
version-take = Bruk den nye versjonen
# Said at the foot of every page.
footer-unofficial = Waymark er et uoffisielt hjelpemiddel. Det drives verken av Europakommisjonen, av eTwinning eller av en nasjonal støtteorganisasjon, og det avgjør ingenting: Hver regel vises med kilden sin, og svarene dine blir på denne enheten.
# The address leads nowhere.
unknown-page = Det finnes ingen side på denne adressen. Svarene dine er urørt.
# Link from there.
unknown-page-link = Gå til startsiden

## Saving

# Nothing has been entered yet.
save-nothing = Ingenting er ført opp ennå. Det du fører opp, lagres på denne enheten.
# $time is the time of day, such as 14:05.
save-done = Lagret på denne enheten kl. { $time }
# What was found from last time.
save-restored = Svarene dine fra sist er her, lagret på denne enheten
# The browser does not let the page store anything.
save-refused = Ikke lagret: Denne nettleseren lar ikke siden lagre noe. Svarene dine varer til du lukker siden, så lagre en sikkerhetskopi.
# No room is left.
save-full = Ikke lagret: Nettleseren har ikke mer plass til denne siden. Lagre en sikkerhetskopi nå; det du har ført opp, går ikke tapt så lenge siden er åpen.
# Another reason.
save-failed = Ikke lagret: Nettleseren meldte om en feil. Lagre en sikkerhetskopi nå; det du har ført opp, går ikke tapt så lenge siden er åpen.
# Button.
save-backup = Lagre en sikkerhetskopi
# Stored answers could not be read.
notice-damaged = Det som var lagret på denne enheten, lot seg ikke lese og er lagt til side uendret. Du finner det under Mine data, og du kan begynne på nytt eller gjenopprette en sikkerhetskopi.
# A few stored answers could not be read.
notice-partly = { $count ->
    [one] { $count_text } lagret svar lot seg ikke lese. Den lagrede teksten er lagt til side uendret under Mine data; alt annet er her.
   *[other] { $count_text } lagrede svar lot seg ikke lese. Den lagrede teksten er lagt til side uendret under Mine data; alt annet er her.
 }
# A backup was saved, and files of evidence are not in it because this device does not have them or the archive could not be made.
notice-files-left = Filer som ikke er med i sikkerhetskopien: { $total }. Ta vare på dem et annet sted også.
# Putting aside failed, so nothing is saved.
notice-not-kept = De lagrede svarene lot seg ikke lese, og det er ikke plass til å legge dem til side. Derfor lagres ingenting over dem. Last dem først ned under Mine data.
# Link to the page My data.
notice-link = Åpne Mine data

## Outcomes

# An outcome.
status-met = Oppfylt
# An outcome.
status-not-met = Ikke oppfylt
# An outcome: the answers or the published texts do not settle it.
status-unknown = Ukjent
# How many of a step's requirements are met.
status-some-met = { $met_text } av { $of_text } oppfylt

## The verdict

# The next step for a round that was not held.
next-not-held = Velg en annen runde.
# The next step when only unpublished rules are open.
next-ask = Spør den nasjonale støtteorganisasjonen; regelen som ville avgjort dette, er ikke kunngjort.

## Start page

# Button.
sample-remove = Fjern eksempelet
# Shown while the example is loaded.
sample-loaded = Du ser på et eksempel: Personene og skolen er oppdiktet. Dine egne svar er lagt til side og kommer tilbake når du fjerner det.

## My data

# The first part of a backup's file name. Latin letters and hyphens only.
file-backup = waymark-sikkerhetskopi

## Guide

# The page could not be fetched.
guide-failed = Denne siden lot seg ikke hente. Sjekk nettforbindelsen og prøv igjen; svarene dine er urørt.
# Button.
try-again = Prøv igjen

## About

# Heading, and link at the foot of every page.
about-sources = Kilder
# Heading, and link at the foot of every page.
about-privacy = Personvern
# Heading, and link at the foot of every page.
about-accessibility = Tilgjengelighet
# Heading, and link at the foot of every page.
about-translation = Status for oversettelser
# Heading, and link at the foot of every page.
about-licence = Lisens
## Kept in two places

# While an answer is on its way to the disk.
save-saving = Lagrer på denne enheten …
# It is on the disk; the copy that the page starts from could not be written. $reason is one of the next messages.
save-half-disk = Lagret på denne enheten. En ekstra kopi lot seg ikke lagre: { $reason }
# It is in the quick storage only. $reason is one of the next messages.
save-half-quick = Lagret i denne nettleseren, men ennå ikke trygt hvis den stopper brått: { $reason } Lagre en sikkerhetskopi nå og da.
# Part of a sentence that ends it.
save-reason-refused = Nettleseren lar ikke siden bruke den lagringsplassen.
# Part of a sentence that ends it.
save-reason-full = Det er ikke mer plass til denne siden.
# Part of a sentence that ends it.
save-reason-failed = Nettleseren meldte om en feil.
# A newer version of the program has written; this one only shows.
save-newer = Ikke lagret: En nyere versjon av Waymark har skrevet på denne enheten. Her kan du lese svarene dine, men ikke endre dem. Last siden på nytt for å få den nyere versjonen.
# One of the two copies was damaged.
notice-mended = En av de to kopiene av svarene dine lot seg ikke lese. Den andre er tatt i bruk, og den skadede er lagt til side uendret under Mine data.
# Button: takes back the last change.
act-undo = Angre
# Button: does again what was taken back.
act-redo = Gjør om
# Reminder that no backup file was ever saved.
backup-never = Du har ikke lagret noen sikkerhetskopi ennå. En nettleser kan miste det den har lagret; en fil et annet sted går ikke tapt samtidig.
# Reminder. $date is a day.
backup-since = Den siste sikkerhetskopien din er fra { $date }, og du har endret noe siden.
