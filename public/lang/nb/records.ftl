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
    .hint = En lenke, en mappe eller en hylle. Waymark tar vare på ordene, ikke filen.
# Stands for an item without a name.
evidence-untitled = Bevis uten navn
# Tick box group.
question-evidence-for = Hva det underbygger
