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
# In its place on a page that rests on no sources. $date is a date.
guide-written = Skrevet { $date }.
# On pages that work with answers, where scripts are off. A link to the guide follows.
needs-program = Denne siden arbeider med svarene dine, i nettleseren din og ingen andre steder. Den trenger JavaScript og WebAssembly. Veiledningen kan leses uten:
# The only words on the page when the texts could not be fetched; they stand in the page itself.
not-started = Waymark fikk ikke hentet tekstene sine. Sjekk forbindelsen og last siden på nytt. Ingenting av det du har skrevet inn, er borte.

## Of the translation, at the end of each page of the guide and on the page about the program

# No native speaker has read the texts of this language.
translation-unread = Ingen som har språket som morsmål, har kontrollert denne oversettelsen ennå.
# $name is who read all texts of this language; $date is a date.
translation-read = Denne oversettelsen ble kontrollert { $date } av { $name }, som har språket som morsmål.
# Link to the same page in English.
translation-original = Den engelske originalen
# Link to where corrections are written, in a tracker of issues or an e-mail.
translation-suggest = Foreslå en rettelse
# In the place of that link where no such address is known.
translation-tell = Er en setning feil, så si fra til skolen eller nettstedet som tilbyr Waymark.
# What is written there beforehand. $code is the language’s code, $page the page’s address below it.
translation-report =
    Språk: { $code }
    Side: { $page }
    Ordene slik de er nå:

    Bedre ord:
