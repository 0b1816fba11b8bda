### The page on stored data.

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
    .text = Filen inneholder alt du har ført opp, i en form som også mennesker kan lese. Med filer til bevisene er den et ZIP-arkiv. Oppbevar den sammen med skolepapirene dine.
# Heading of a task.
data-restore = Gjenopprett
    .text = Se hva en sikkerhetskopi inneholder, før noe blir endret. Det som er her nå, lagres først i en fil.
    .label = Fil med sikkerhetskopi
    .hint = Navnet slutter på .waymark.json eller .waymark.zip
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
import-foreign = «{ $name }» er ikke en sikkerhetskopi fra Waymark. Velg filen med et navn som slutter på .waymark.json eller .waymark.zip.
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
# Error. Something in an archive is not as Waymark makes it.
import-archive-part = Delen av Waymark som åpner arkiver, lot seg ikke hente, så «{ $name }» ble ikke åpnet. Prøv igjen når du er på nett.
# Error: the files of a backup could not be kept on this device.
import-no-files = Filene i sikkerhetskopien fikk ikke plass på denne enheten, så ingenting ble endret. Rydd plass, eller gjenopprett sikkerhetskopien på en annen enhet.
# Row.
data-part-files = Filer
# Row in the list on what is stored.
data-files = Filer til bevisene
# In that row. $count is how many, $size a number of kilobytes, $most a number of megabytes.
data-files-size = { $count ->
    [one] { $count_text } fil, { $size } kB av { $all } MB
   *[other] { $count_text } filer, { $size } kB av { $all } MB
 }

## Going back, several people, joining

# Heading of a task.
data-history = Gå tilbake
    .text = De siste 50 endringene på denne enheten, den nyeste først. Hver tidligere tilstand kan hentes tilbake, og det kan også angres.
# Before anything was changed.
data-history-empty = Ingenting er endret på denne enheten ennå.
# Button in a row of the history. Screen readers add what was changed.
data-history-restore = Hent tilbake tilstanden før dette
# In a row of the history, after the first few changes of many. $count_text is a number.
data-history-more = { $count ->
    [one] og { $count_text } til
   *[other] og { $count_text } til
 }
# What became of an answer: before and after.
data-change = { $name }: { $before } → { $after }
# In the place of an answer that was or is not there.
data-change-none = ikke noe svar
# What kind of step it was.
step-import = En fil tok plassen til det som var her
# What kind of step it was.
step-merge = En fil ble slått sammen med det som var her
# What kind of step it was.
step-elsewhere = Endret i et annet vindu
# What kind of step it was.
step-restore = En tidligere tilstand ble hentet tilbake
# What kind of step it was.
step-undo = Angret
# What kind of step it was.
step-redo = Gjort om
# Heading of a task.
data-profiles = Flere personer på denne enheten
    .text = Hver profil har sine egne svar: du, en kollega, skolen din. Alle som bruker denne nettleseren, kan åpne alle profilene.
# Label of a field.
data-profile-name = Navn på denne profilen (valgfritt)
# A profile without a name. $number tells them apart.
data-profile-unnamed = Profil { $number }
# Behind the name of the profile that is open.
data-profile-open = åpen nå
# Button. $name is a profile.
data-profile-switch = Åpne { $name }
# Button.
data-profile-new = Legg til en profil
# Button.
data-profile-erase = Slett denne profilen
# Question before erasing one profile. $name is the profile.
data-profile-erase-sure = Vil du slette { $name } med alle svar fra denne enheten?
# At the side: whether the browser has promised to keep what is stored.
data-lasting = Varig
# At the side.
data-lasting-yes = Nettleseren har lovet å beholde svarene dine til du sletter dem.
# At the side.
data-lasting-no = Nettleseren har ikke lovet å beholde svarene dine: Den kan fjerne dem når det blir trangt om plassen, og noen nettlesere gjør det etter en uke uten besøk. Lagre sikkerhetskopier.
# At the side.
data-last-backup = Siste sikkerhetskopi
# At the side.
data-last-backup-none = Ingen ennå
# Button: joins a file with what is here.
data-merge-do = Slå sammen med det som er her
# Above the list of differences in a preview.
data-merge = Hvis du slår filen sammen med det som er her
    .text = Felt for felt brukes det nyeste svaret. Ingenting annet endres, og du kan angre.
# In that list: an answer that is only in the file.
data-merge-new = Nytt fra filen
# In that list: the answer in the file is later.
data-merge-theirs = Svaret i filen brukes
# In that list: the answer here is later.
data-merge-ours = Svaret ditt blir stående
# When there is no difference.
data-merge-same = Filen inneholder ingenting som ikke er her fra før.
# After joining.
data-merged = Filen er slått sammen med det som er her. Det som var her fra før, er lagret i en fil som heter waymark-before-restore.
# Name of an answer in a list of changes.
name-of-profile-name = Navnet på profilen
# Name of an answer in a list of changes.
name-of-teacher-edition = Tekst av ordningen
# Name of an answer in a list of changes.
name-of-teacher-selfie = Dato for egenvurderingen
# Name of an answer in a list of changes. $first is the number of a course.
name-of-teacher-course-done = Kurs { $first }, kursbevis
# Name of an answer in a list of changes. $first is the number of a course.
name-of-teacher-course-completed = Kurs { $first }, dato
# Name of an answer in a list of changes. $first is the number of a course.
name-of-teacher-course-reference = Kurs { $first }, referanse
# Name of an answer in a list of changes.
name-of-teacher-project = Prosjekt brukt for ordningen
# Name of an answer in a list of changes.
name-of-teacher-submitted = Dato for innlevering
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-title = Navn på et prosjekt
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-two-countries = { $title }: startet i to land
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-asked = { $title }: søkt om merket
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-labelled = { $title }: merket tildelt
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-awarded = { $title }: dato for merket
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-special = { $title }: særskilt påtegning
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-technology = { $title }: «Bruk av teknologi»
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-pedagogy = { $title }: «Pedagogiske tilnærminger»
# Name of an answer in a list of changes.
name-of-school-name = Skolens navn
# Name of an answer in a list of changes.
name-of-school-edition = Runde det sjekkes mot
# Name of an answer in a list of changes.
name-of-school-registered = Dato for registrering
# Name of an answer in a list of changes. $first is a round such as 2025-2026.
name-of-school-teachers = Aktive lærere, { $first }
# Name of an answer in a list of changes.
name-of-school-no-labels = Ikke noe prosjekt med merke
# Name of an answer in a list of changes.
name-of-school-held = eTwinning-skole-merket skolen har
# Name of an answer in a list of changes. $first is a round such as 2025-2026.
name-of-school-declaration = Erklæring, { $first }
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-met = { $part }: besvart
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-practice = { $part }: hva skolen gjør
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-proof = { $part }: bevis
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-plan = { $part }: plan
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-who = { $part }: skrives av
# Name of an answer in a list of changes. $part is the name of a criterion or principle.
name-of-school-form-open = { $part }: gjenstår
# Name of an answer in a list of changes.
name-of-evidence-title = Navn på et bevis
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-date = { $title }: dato
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-place = { $title }: hvor det ligger
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-file = { $title }: fil
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-part = { $title }: viser en del av skjemaet eller et kriterium
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-for-teacher = { $title }: støtter lærerens anerkjennelse
# Name of an answer in a list of changes. $title is the name of an item of evidence.
name-of-evidence-for-school = { $title }: støtter eTwinning-skole-merket
# Name of an answer in a list of changes.
name-of-teacher-country = Landet til den nasjonale støtteorganisasjonen
# Name of an answer in a list of changes. $title is the name of a project.
name-of-project-applications = { $title }: søknader i år
# Name of an answer in a list of changes: a point of getting ready for the label. $title is the name of a project.
name-of-project-ready = { $title }: forberedelse til merket
# Name of an answer in a list of changes. $number is the number of a competence such as 2.3, $date the day of the rating.
name-of-competence = Kompetanse { $number }, vurdert { $date }
# In lists of changes: a criterion of the form until 2021-2022. $letter is A to F.
part-criterion = Kriterium { $letter }
# In lists of changes: a Mission principle of the form since 2023-2024. $number is 1 to 5.
part-principle = Prinsipp { $number }
# In lists of changes: a part of the form.
part-esafety = Trygg nettbruk (eSafety)

## A link with answers

# Heading.
share-title = Del svar som lenke
# What the link is.
share-text = Lenken bærer selv svarene som avgjør: datoer, tall, ja og nei og hvilke regler som er valgt. Den bærer ingen navn, ingen tekster og ingen dokumentasjon. Den som åpner den, får se svarene først og bestemmer selv.
# Field that holds a link.
share-teacher = Lenke med lærerens svar
# Field that holds a link.
share-school = Lenke med skolens svar
# Heading where a link was opened.
share-arrived = Denne lenken bærer svar
# Under the heading.
share-arrived-text = Ingenting er endret ennå. Se hva lenken ville endre her.
# $edition is a round such as 2025-2026.
share-round = eTwinning-skole-merket, runden { $edition }
# The link changes nothing.
share-same = Alt sammen står her fra før.
# Button.
share-take = Ta imot disse svarene
# Button.
share-leave = La alt være som det er
# After the button.
share-taken = Svarene er tatt imot. Du kan angre det øverst på siden.
# After the button.
share-left = Ingenting ble endret.
# Heading of an error.
share-refused = Denne lenken kan ikke brukes
# Error.
share-too-long = Den er lengre enn noen lenke Waymark lager.
# Error.
share-damaged = Den er ikke hel, eller den er endret underveis. Be om å få den på nytt.
# Error.
share-newer = Den er laget av en nyere versjon av Waymark. Last siden på nytt for å få den versjonen.
# Error.
share-cut = Slutten mangler. Kopier hele lenken og åpne den på nytt.
# Error.
share-unknown-rules = Den nevner regler som ikke er kunngjort her.
# Error.
share-not-allowed = Den inneholder noe som ingen lenke fra Waymark bærer, så den er laget for hånd. Ingenting ble endret.
