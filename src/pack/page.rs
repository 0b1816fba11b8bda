//! The pack as one page that stands alone: no script, no file from elsewhere, readable on paper.

use crate::domain::Outcome;
use crate::i18n::{Message, Say as _, Texts, date, listed, msg, number};
use crate::pack::{Inside, Pack, Part, Said, columns};
use crate::{domain::PartialDate, prepare::words};

/// Looks good on paper and on a screen; colours are the reader's own.
const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}\
table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}\
dt{font-weight:600}dt::first-letter{text-transform:uppercase}dd{margin:0 0 .5rem;white-space:pre-line;overflow-wrap:anywhere}section{break-inside:avoid-page}\
.sign{margin-top:3rem;border-top:1px solid;max-width:24rem}small{display:block}@media print{body{margin:0;max-width:none}}";

/// The page, with the files that go with it.
#[must_use]
pub fn page(texts: &dyn Texts, pack: &Pack, files: &[Inside]) -> String {
    let mut page = Page { out: String::new() };
    page.raw("<!doctype html>\n<html lang=\"").text(&pack.language).raw("\" dir=\"").raw(pack.direction.as_str());
    page.raw("\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.tag("title", &pack.title).raw("<style>").raw(STYLE).raw("</style>\n<main>\n").tag("h1", &pack.title);
    if let Some(school) = &pack.school {
        page.tag("p", &msg::pack_school(school.as_str()).say(texts));
    }
    page.tag("p", &msg::pack_made(date(texts, PartialDate::Day(pack.made))).say(texts));
    let edition = Message::named(pack.edition.title).with("edition", pack.edition.id).say(texts);
    page.tag("p", &msg::pack_rules(edition).say(texts));
    page.tag("h2", &msg::pack_answers().say(texts));
    pack.parts.iter().for_each(|part| page.part(texts, part));
    page.evidence(texts, pack, files);
    page.files(texts, files);
    page.tag("h2", &msg::pack_sources().say(texts)).raw("<ul>\n");
    for source in pack.edition.sources {
        page.raw("<li>");
        match source.address {
            Some(address) => page.raw("<a href=\"").text(address).raw("\">").text(address).raw("</a>"),
            None => page.text(if source.title.is_empty() { source.key } else { source.title }),
        };
        page.raw("</li>\n");
    }
    page.raw("</ul>\n");
    if pack.to_sign {
        page.tag("h2", &msg::pack_declaration().say(texts)).tag("p", &msg::pack_declaration_text().say(texts));
        for line in [msg::pack_sign_place(), msg::pack_sign_name(), msg::pack_sign()] {
            page.raw("<p class=\"sign\">").text(&line.say(texts)).raw("</p>\n");
        }
    }
    page.raw("</main>\n</html>\n").out.clone()
}

/// A page in the making.
struct Page {
    out: String,
}

impl Page {
    fn raw(&mut self, html: &str) -> &mut Self {
        self.out.push_str(html);
        self
    }

    /// A text, inside an element or an attribute in double quotes.
    fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                // A page holds no other control characters.
                '\n' | '\t' => self.out.push(letter),
                control if control.is_control() => {}
                other => self.out.push(other),
            }
        }
        self
    }

    fn tag(&mut self, tag: &str, text: &str) -> &mut Self {
        self.raw("<").raw(tag).raw(">").text(text).raw("</").raw(tag).raw(">\n")
    }

    fn part(&mut self, texts: &dyn Texts, part: &Part) {
        let status = match part.outcome {
            Outcome::Met => msg::status_met(),
            Outcome::NotMet => msg::status_not_met(),
            Outcome::Unknown => msg::status_unknown(),
        };
        self.raw("<section>\n").tag("h3", &part.heading).tag("p", &msg::pack_rule(part.rule.as_str()).say(texts));
        self.tag("p", &msg::pack_status(status.say(texts)).say(texts));
        let (named, plain): (Vec<&Said>, Vec<&Said>) = part.answers.iter().partition(|said| !said.label.is_empty());
        if !named.is_empty() {
            self.raw("<dl>\n");
            named.into_iter().for_each(|said| self.said(texts, said));
            self.raw("</dl>\n");
        }
        plain.into_iter().for_each(|said| {
            self.tag("p", &said.text);
        });
        if !part.items.is_empty() {
            let numbers = part.items.iter().map(|place| msg::pack_numbered((place + 1).to_string()).say(texts)).collect();
            self.tag("p", &msg::pack_part_evidence(listed(texts, numbers)).say(texts));
        }
        self.raw("</section>\n");
    }

    fn said(&mut self, texts: &dyn Texts, said: &Said) {
        self.tag("dt", &said.label).raw("<dd>");
        if said.text.is_empty() {
            let empty = if said.draft { msg::pack_empty() } else { msg::pack_not_answered() };
            self.text(&empty.say(texts));
        } else {
            self.text(&said.text);
        }
        if said.draft {
            let count = words(&said.text);
            self.raw("<small>").text(&msg::pack_words(count, number(texts, count)).say(texts)).raw("</small>");
        }
        self.raw("</dd>\n");
    }

    fn evidence(&mut self, texts: &dyn Texts, pack: &Pack, files: &[Inside]) {
        self.tag("h2", &msg::pack_evidence().say(texts));
        if pack.items.is_empty() {
            self.tag("p", &msg::pack_no_evidence().say(texts));
            return;
        }
        self.head(&columns().map(|column| column.say(texts)));
        for (place, item) in pack.items.iter().enumerate() {
            let when = item.date.map_or_else(|| msg::evidence_no_date().say(texts), |day| date(texts, day));
            let of_item = files.iter().filter(|file| file.item == Some(place)).map(|file| file.name.clone()).collect();
            self.raw("<tr><th scope=\"row\">").text(&(place + 1).to_string()).raw("</th>");
            for cell in [item.what.as_str(), &when, &item.place, &listed(texts, item.for_parts.clone()), &listed(texts, of_item)] {
                self.raw("<td>").text(cell).raw("</td>");
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody></table>\n");
    }

    fn files(&mut self, texts: &dyn Texts, files: &[Inside]) {
        self.tag("h2", &msg::pack_files().say(texts));
        if files.is_empty() {
            self.tag("p", &msg::pack_no_files().say(texts));
            return;
        }
        self.head(&[msg::pack_column_file(), msg::pack_column_what(), msg::pack_column_checksum()].map(|column| column.say(texts)));
        for file in files {
            // The name holds letters, digits, hyphens, a dot and the folder's slash alone.
            self.raw("<tr><th scope=\"row\"><a href=\"").text(&file.name).raw("\">").text(&file.name).raw("</a></th><td>");
            self.text(&file.given).raw("</td><td>").text(&file.checksum).raw("</td></tr>\n");
        }
        self.raw("</tbody></table>\n");
    }

    fn head(&mut self, columns: &[String]) {
        self.raw("<table><thead><tr>");
        for column in columns {
            self.raw("<th scope=\"col\">").text(column).raw("</th>");
        }
        self.raw("</tr></thead><tbody>\n");
    }
}
