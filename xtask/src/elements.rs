//! The HTML of each Markdown element, where it is not the usual one: margin notes, flags, tables, links.

use anyhow::{Context, Result, bail};
use pulldown_cmark::{BlockQuoteKind, CowStr, Event, Tag, TagEnd};

use crate::flag::{DISPUTED, UNKNOWN, flag};
use crate::html::escape;
use crate::markdown::{Heading, Words};
use crate::marks::without_marks;

/// What the parser is inside of, as far as it changes the HTML.
#[derive(PartialEq)]
enum Place {
    /// Before the first paragraph.
    Lead,
    Text,
    Heading,
    Note,
}

pub(crate) struct Elements<'a> {
    words: &'a Words<'a>,
    pub(crate) headings: Vec<Heading>,
    pub(crate) links: Vec<String>,
    place: Place,
    /// Of the table cell: its column, and what it heads if it heads anything.
    column: usize,
    scope: &'static str,
}

impl<'w> Elements<'w> {
    pub(crate) fn new(words: &'w Words<'w>) -> Elements<'w> {
        Elements { words, headings: Vec::new(), links: Vec::new(), place: Place::Lead, column: 0, scope: "col" }
    }

    pub(crate) fn event<'e>(&mut self, event: Event<'e>) -> Result<Event<'e>> {
        Ok(match event {
            Event::Start(tag) => self.start(tag)?,
            Event::End(tag) => self.end(tag),
            Event::Text(ref text) | Event::Code(ref text) => {
                self.heading_text(text);
                event
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                bail!("HTML in a guide page: `{}`", text.trim())
            }
            other => other,
        })
    }

    fn heading_text(&mut self, text: &str) {
        if self.place != Place::Heading {
            return;
        }
        if let Some(heading) = self.headings.last_mut() {
            heading.text += text;
        }
    }

    fn start<'e>(&mut self, tag: Tag<'e>) -> Result<Event<'e>> {
        let is_block = matches!(tag, Tag::Heading { .. } | Tag::BlockQuote(_) | Tag::List(_) | Tag::Table(_));
        if is_block && self.place == Place::Lead {
            bail!("the page must begin with a paragraph");
        }
        Ok(match tag {
            Tag::Paragraph if self.place == Place::Lead => raw("<p class=\"lead\">"),
            Tag::Paragraph if self.place == Place::Note => raw("<p class=\"mn note\">"),
            Tag::Heading { level, ref id, .. } => {
                let id = id.as_ref().context("a heading has no {#id}")?.to_string();
                self.headings.push(Heading { level, id, text: String::new() });
                self.place = Place::Heading;
                Event::Start(tag)
            }
            Tag::BlockQuote(Some(BlockQuoteKind::Note)) => {
                self.place = Place::Note;
                raw("")
            }
            Tag::BlockQuote(Some(BlockQuoteKind::Warning)) => raw(flag("disputed", DISPUTED, self.words.disputed)),
            Tag::BlockQuote(Some(BlockQuoteKind::Important)) => raw(flag("unknown", UNKNOWN, self.words.not_published)),
            Tag::BlockQuote(Some(kind)) => {
                bail!("only NOTE, WARNING and IMPORTANT have a look, not {kind:?}")
            }
            Tag::Table(_) => raw(self.table()),
            Tag::TableHead => {
                (self.column, self.scope) = (0, "col");
                raw("<thead><tr>")
            }
            Tag::TableRow => {
                (self.column, self.scope) = (0, "row");
                raw("<tr>")
            }
            Tag::TableCell if self.in_header_cell() => raw(format!("<th scope=\"{}\">", self.scope)),
            Tag::TableCell => raw("<td>"),
            Tag::Link { link_type, dest_url, title, id } => {
                Event::Start(Tag::Link { link_type, dest_url: self.address(&dest_url)?.into(), title, id })
            }
            other => Event::Start(other),
        })
    }

    fn end<'e>(&mut self, tag: TagEnd) -> Event<'e> {
        match tag {
            TagEnd::Paragraph if self.place == Place::Lead => self.place = Place::Text,
            TagEnd::Heading(_) => {
                self.place = Place::Text;
                if let Some(heading) = self.headings.last_mut() {
                    heading.text = without_marks(&heading.text);
                }
            }
            TagEnd::BlockQuote(Some(BlockQuoteKind::Note)) => {
                self.place = Place::Text;
                return raw("");
            }
            TagEnd::BlockQuote(Some(_)) => return raw("</div>"),
            TagEnd::Table => return raw("</tbody></table></div>"),
            TagEnd::TableHead => return raw("</tr></thead><tbody>"),
            TagEnd::TableRow => return raw("</tr>"),
            TagEnd::TableCell => {
                let header = self.in_header_cell();
                self.column += 1;
                return raw(if header { "</th>" } else { "</td>" });
            }
            _ => {}
        }
        Event::End(tag)
    }

    fn in_header_cell(&self) -> bool {
        self.scope == "col" || self.column == 0
    }

    /// A wide table scrolls by itself, so it must take the keyboard's focus and have a name.
    fn table(&self) -> String {
        let name = self.headings.last().map_or(self.words.title, |it| it.text.as_str());
        format!("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table>", escape(name))
    }

    fn address(&mut self, link: &str) -> Result<String> {
        let Words { code, here, .. } = self.words;
        if link.contains("://") || link.starts_with("mailto:") {
            return Ok(link.to_owned());
        }
        let full = if link.starts_with('#') { format!("{here}{link}") } else { format!("{code}/{link}") };
        if link.is_empty() || link.starts_with(['/', '.']) {
            bail!("link `{link}`: write pages as `school#step-one` or `guide/topic`, without a language");
        }
        self.links.push(full.clone());
        Ok(full)
    }
}

fn raw<'e>(html: impl Into<CowStr<'e>>) -> Event<'e> {
    Event::InlineHtml(html.into())
}
