### What stands in the pages as they are built, or names the language: the program itself never says it, so that no page fetches
### this file.

## The language itself

# The language's own name, as its speakers write it.
language-name = norsk bokmål
# The direction of writing: ltr or rtl. Do not translate.
language-dir = ltr

## Every page

# For search engines, about 150 characters.
site-description = Se på din egen enhet hvor langt du er kommet mot den europeiske anerkjennelsen av læreres digitale kompetanse og mot eTwinning-skole-merket.

## Guide

# Under the heading of the guide.
guide-lead = Hva de to anerkjennelsene er, hvordan de fungerer, og hvor kildene ikke gir noe svar. Hver side oppgir kildene sine og dagen de ble lest.
# Heading of the list of headings.
guide-on-this-page = På denne siden
# Heading.
guide-sources = Kilder
# For screen readers: the small number behind a sentence.
guide-source-mark = Kilde { $n }
# Under the sources. $date is a date.
guide-read = Lest i lagrede kopier av offentlige sider { $date } og gjengitt med våre egne ord.
# On pages that work with answers, where scripts are off. A link to the guide follows.
needs-program = Denne siden arbeider med svarene dine, i nettleseren din og ingen andre steder. Den trenger JavaScript og WebAssembly. Veiledningen kan leses uten:
# The only words on the page when the texts could not be fetched; they stand in the page itself.
not-started = Waymark fikk ikke hentet tekstene sine. Sjekk forbindelsen og last siden på nytt. Ingenting av det du har skrevet inn, er borte.
