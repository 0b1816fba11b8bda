### The page on evidence.

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
    .hint = En lenke, en mappe eller en hylle.
# Stands for an item without a name.
evidence-untitled = Bevis uten navn
# Tick box group.
question-evidence-for = Hva det underbygger

## Files of an item of evidence

# Field for files. $max_text and $all_text in its hint are numbers of megabytes.
question-evidence-files = Filer
    .hint = Et kursbevis, et bilde eller en skannet side: inntil { $max_text } MB hver, { $all_text } MB til sammen. De blir på denne enheten og følger med i sikkerhetskopien.
# Behind an item: how many files it has.
evidence-files = { $count ->
    [one] { $count_text } fil
   *[other] { $count_text } filer
 }
# Behind a file’s name. $size is a number.
evidence-file-size = { $size } kB
# Behind the name of a file that is named in the answers but not here.
evidence-file-missing = ikke på denne enheten
# Button beside a file.
evidence-file-save = Lagre en kopi
# The same for those who hear it. $name is the file’s name.
evidence-file-save-named = Lagre en kopi: { $name }
# Button beside a file.
evidence-file-remove = Fjern
# The same for those who hear it. $name is the file’s name.
evidence-file-remove-named = Fjern: { $name }
# Error.
file-too-large = «{ $name }» er større enn { $max_text } MB og ble ikke lagt til. Lagre den mindre, eller skriv ned hvor den ligger.
# Error. $most_text is a number of files, $all_text of megabytes.
file-too-much = «{ $name }» ble ikke lagt til: det er plass til { $most_text } filer og { $all_text } MB til sammen. Fjern filer du ikke trenger lenger.
# Error.
file-no-room = «{ $name }» ble ikke lagt til: nettleseren har ikke mer plass til den på denne enheten.
# Error.
file-not-kept = «{ $name }» ble ikke lagt til: denne nettleseren tar ikke vare på filer her. Skriv heller ned hvor den ligger.
# Error.
file-missing = «{ $name }» er ikke på denne enheten. Den kan være på enheten der den ble lagt til, eller i en sikkerhetskopi derfra.
