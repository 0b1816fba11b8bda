### The pages on evidence and on stored data.

## Outcomes

# An item of evidence is in hand.
status-in-hand = På plass
# An item of evidence is still missing.
status-open = Mangler

## Evidence page

# Heading.
evidence-title = Bevisene dine
# Lead.
evidence-lead = Hvert bevis står her én gang og teller overalt der det trengs. Bevis fra svarene dine kommer av seg selv; legg til andre, og skriv hvor de oppbevares.
# Heading.
evidence-from-answers = Fra svarene dine
# Heading.
evidence-own = Lagt til av deg
# When there is none.
evidence-empty = Ingenting her ennå. Fyll ut siden for lærer eller skole, eller legg til et bevis.
# Item.
evidence-selfie = Rapport fra egenvurderingen
# Item. $area is the course's area.
evidence-course = Kursbevis: { $area }
# Item. $project is its name.
evidence-label = Kvalitetsmerke: { $project }
# Item.
evidence-declaration = Egenerklæring, { $edition }
# Behind an item: where it counts.
evidence-counts-teacher = teller for lærerens anerkjennelse
# Behind an item: where it counts.
evidence-counts-school = teller for eTwinning-skole-merket
# Behind an item: where it counts.
evidence-counts-both = teller for lærerens anerkjennelse og for eTwinning-skole-merket
# Behind an item.
evidence-no-date = ingen dato ennå
# Button.
evidence-add = Legg til et bevis
# Button.
evidence-remove = Fjern dette beviset
# Question.
question-evidence-title = Hva det er
# Question.
question-evidence-date = Dato (valgfritt)
# Question.
question-evidence-place = Hvor det oppbevares
    .hint = En lenke, en mappe eller en hylle. Waymark tar vare på ordene, ikke filen.
# Stands for an item without a name.
evidence-untitled = Bevis uten navn
# Tick box group.
question-evidence-for = Hva det underbygger

## My data

# Heading.
data-title = Dataene dine er på denne enheten
# Small above the heading.
data-eyebrow = { $count ->
    [one] { $count_text } svar
   *[other] { $count_text } svar
 }
# Heading of a task.
data-backup = Ta sikkerhetskopi
    .text = Filen inneholder alt du har ført opp, i en form som også mennesker kan lese. Oppbevar den sammen med skolepapirene dine.
# Heading of a task.
data-restore = Gjenopprett
    .text = Se hva en sikkerhetskopi inneholder, før noe blir endret. Det som er her nå, lagres først i en fil.
    .label = Fil med sikkerhetskopi
    .hint = Navnet slutter på .waymark.json
# Button.
data-restore-do = Erstatt med denne sikkerhetskopien
# Button.
data-restore-leave = La alt være som det er
# Preview of a backup. $date is the day it was written.
data-preview = Forhåndsvisning av sikkerhetskopien fra { $date }; ingenting er endret ennå
# Preview of a backup without a day.
data-preview-undated = Forhåndsvisning av sikkerhetskopien; ingenting er endret ennå
# Column.
data-preview-part = Del
# Column.
data-preview-here = Her nå
# Column.
data-preview-file = I filen
# Row.
data-part-teacher = Svar fra læreren
# Row.
data-part-projects = Prosjekter og merker
# Row.
data-part-school = Svar fra skolen
# Row.
data-part-evidence = Bevis
# After a restore.
data-restored = Sikkerhetskopien er på plass. Det som var her fra før, er lagret i en fil som heter waymark-before-restore.
# Heading of a task.
offline = Bruk uten nett
    .text = Waymark lagrer sine egne filer i denne nettleseren, slik at du kan starte og bruke det uten nett. Svarene dine ligger her uansett.
# State of what is kept.
offline-asked = Ser etter hva som er lagret …
# State: files are on their way.
offline-busy = Filene hentes …
# State: the program and the language shown are kept, other languages are not.
offline-ready = Lagret: Du kan bruke Waymark uten nett på dette språket. Andre språk lagres når du tar dem i bruk.
# State: everything is kept.
offline-all = Lagret: Du kan bruke Waymark uten nett, på alle språk.
# State: the program and the language shown are kept, something else could not be fetched.
offline-some-failed = Lagret: Du kan bruke Waymark uten nett på dette språket. Andre språk kunne ikke hentes.
# State.
offline-failed = Ikke lagret: Alle filene kunne ikke hentes. Waymark virker så lenge du har nett.
# State: the browser lacks what is needed.
offline-unsupported = Ikke mulig her: Nettleseren lagrer ikke filer for nettsider, slik det er i noen private vinduer og på usikre forbindelser. Waymark virker så lenge du har nett.
# State.
offline-refused = Ikke mulig her: Innstillingene i nettleseren lar ikke siden lagre filer. Waymark virker så lenge du har nett.
# Row of a list, like the names of languages: what runs in the browser.
offline-program = Programmet
# Row. $name is the program or a language. $size is a number.
offline-row-kept = { $name }: lagret ({ $size } kB)
# Row. $kept and $size are numbers.
offline-row-part = { $name }: { $kept } av { $size } kB lagret
# Row.
offline-row-none = { $name }: ikke lagret ({ $size } kB)
# Button: fetches all languages.
offline-keep-all = Lagre alt for bruk uten nett
# Button: makes the site an app of its own on the device.
offline-install = Installer Waymark
# Below the button.
offline-install-text = Da får Waymark et eget ikon og et eget vindu på denne enheten. Svarene dine blir liggende der de er.
# Heading of a task.
data-erase = Slett
    .text = Fjerner svarene dine fra denne enheten. Du blir spurt først; lagre en sikkerhetskopi hvis du kan få bruk for dem igjen.
# Button.
data-erase-ask = Slett alt
# Question before erasing.
data-erase-sure = Vil du slette alle svarene på denne enheten nå?
# Button.
data-erase-do = Ja, slett
# Button.
data-erase-leave = Nei, behold dem
# After erasing.
data-erased = Alt er slettet fra denne enheten.
# Heading of a task.
data-kept = Lagt til side
    .text = Lagrede tekster som denne versjonen ikke kunne lese. De er uendret; last dem ned, og fjern dem når du ikke trenger dem lenger.
# Button. $name names it for screen readers.
data-kept-download = Last ned
# Button.
data-kept-remove = Fjern
# Heading at the side.
data-state = Status
# At the side.
data-saved = Lagret
# At the side.
data-where = Hvor
# At the side.
data-where-text = I denne nettleseren, på denne enheten, ingen andre steder
# Heading at the side.
data-good = Godt å vite
    .text = Sletter du nettleserens data, forsvinner også svarene i Waymark. På en delt datamaskin bør du lagre en sikkerhetskopi og slette alt før du går.
# Error: $name is the file's name.
import-foreign = «{ $name }» er ikke en sikkerhetskopi fra Waymark. Velg filen med et navn som slutter på .waymark.json.
# Error.
import-cut = «{ $name }» slutter for tidlig eller er skadet, så ingenting er endret. Prøv en annen kopi av filen.
# Error.
import-newer = «{ $name }» er skrevet av en nyere versjon av Waymark. Last denne siden på nytt for å få den versjonen, og prøv igjen.
# Error. $max is a size such as 5 MB.
import-large = «{ $name }» er større enn sikkerhetskopier fra Waymark kan være (høyst { $max_text } MB), så filen ble ikke åpnet.
# Error. $field is a technical name.
import-field = «{ $name }» inneholder noe Waymark ikke forstår ({ $field }), så ingenting er endret.
# Error.
import-unreadable = Nettleseren kunne ikke lese «{ $name }», så ingenting er endret.
