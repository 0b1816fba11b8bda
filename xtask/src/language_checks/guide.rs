//! A guide page as blocks: what kind each is, its text, its links and its sources, so that two languages can be laid side by side.

use anyhow::Result;
use pulldown_cmark::{BlockQuoteKind, Event, Options, Parser, Tag, TagEnd};

use crate::frontmatter::{self, Frontmatter};

pub(crate) struct Page {
    pub(crate) front: Frontmatter,
    pub(crate) blocks: Vec<Block>,
}

#[derive(Debug, Default)]
pub(crate) struct Block {
    /// The heading above it and its place below that: `#what 3`.
    pub(crate) key: String,
    /// What it is and what it lies in: `list 1 > item > paragraph`.
    pub(crate) kind: String,
    /// Without source marks.
    pub(crate) text: String,
    /// Where its links lead, in the order of the alphabet, because sentences are ordered otherwise in other languages.
    pub(crate) links: Vec<String>,
    pub(crate) sources: Vec<String>,
}

pub(crate) fn read(text: &str) -> Result<Page> {
    let (front, markdown) = frontmatter::split(text)?;
    let mut blocks: Vec<Block> =
        [("title", Some(&front.title)), ("eyebrow", front.eyebrow.as_ref()), ("description", Some(&front.description))]
            .into_iter()
            .filter_map(|(key, text)| Some(Block { key: key.to_owned(), kind: key.to_owned(), text: text?.clone(), ..Block::default() }))
            .collect();
    blocks.extend(Reader::default().read(markdown));
    Ok(Page { front, blocks })
}

#[derive(Default)]
struct Reader {
    /// The containers that are open.
    around: Vec<String>,
    open: Option<Block>,
    heading: String,
    below: usize,
    blocks: Vec<Block>,
}

impl Reader {
    fn read(mut self, markdown: &str) -> Vec<Block> {
        let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_GFM;
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Start(tag) => self.start(tag),
                Event::End(tag) => self.end(tag),
                Event::Text(text) | Event::Code(text) => self.text(&text),
                Event::SoftBreak | Event::HardBreak => self.text(" "),
                _ => {}
            }
        }
        self.close();
        self.blocks
    }

    fn start(&mut self, tag: Tag<'_>) {
        let container = match tag {
            Tag::Heading { level, id, .. } => {
                self.close();
                self.heading = format!("#{}", id.as_deref().unwrap_or_default());
                self.below = 0;
                let (heading, key) = (format!("heading {level} {}", self.heading), self.heading.clone());
                self.open = Some(Block { key, kind: heading, ..Block::default() });
                return;
            }
            Tag::Link { dest_url, .. } => {
                // It may be the first thing in an item.
                if self.open.is_none() {
                    self.begin();
                }
                if let Some(open) = &mut self.open {
                    open.links.push(dest_url.into_string());
                }
                return;
            }
            Tag::Paragraph | Tag::TableCell | Tag::CodeBlock(_) => return self.begin(),
            Tag::BlockQuote(kind) => match kind {
                Some(BlockQuoteKind::Note) => "note".to_owned(),
                Some(kind) => format!("{kind:?}").to_lowercase(),
                None => "quotation".to_owned(),
            },
            Tag::List(None) => "list".to_owned(),
            Tag::List(Some(first)) => format!("list from {first}"),
            Tag::Item => "item".to_owned(),
            Tag::Table(columns) => format!("table of {}", columns.len()),
            Tag::TableHead => "head".to_owned(),
            Tag::TableRow => "row".to_owned(),
            _ => return,
        };
        self.close();
        self.around.push(container);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::TableCell | TagEnd::CodeBlock => self.close(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow => {
                self.close();
                self.around.pop();
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        // The text of an item without a blank line around it has no paragraph of its own.
        if self.open.is_none() {
            self.begin();
        }
        if let Some(open) = &mut self.open {
            open.text.push_str(text);
        }
    }

    fn begin(&mut self) {
        self.close();
        self.below += 1;
        let key = format!("{} {}", self.heading, self.below).trim().to_owned();
        self.open = Some(Block { key, kind: self.around.join(" > "), ..Block::default() });
    }

    fn close(&mut self) {
        if let Some(mut block) = self.open.take() {
            (block.text, block.sources) = without_sources(&block.text);
            block.links.sort();
            block.sources.sort();
            self.blocks.push(block);
        }
    }
}

/// The text without marks such as `[^NO]`, and the marks.
fn without_sources(text: &str) -> (String, Vec<String>) {
    let (mut rest, mut left, mut sources) = (text, String::new(), Vec::new());
    while let Some((before, after)) = rest.split_once("[^") {
        let Some((source, end)) = after.split_once(']') else { break };
        left.push_str(before);
        sources.push(source.to_owned());
        rest = end;
    }
    (left + rest, sources)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_blocks() {
        let page = "---\ntitle: T\ndescription: D\norder: 1\nread: 2026-11-21\n---\nOne.[^B][^A]\n\n## Two {#two}\n\n- [a b](c)\n- d\n\n> [!NOTE]\n> **e** f\n\n| g | h |\n|---|---|\n| i | j |\n";
        let page = read(page).unwrap_or_else(|problem| unreachable!("{problem:#}"));
        let found: Vec<(&str, &str, &str)> = page.blocks.iter().map(|it| (&*it.key, &*it.kind, &*it.text)).collect();
        let expected = [
            ("title", "title", "T"),
            ("description", "description", "D"),
            ("1", "", "One."),
            ("#two", "heading h2 #two", "Two"),
            ("#two 1", "list > item", "a b"),
            ("#two 2", "list > item", "d"),
            ("#two 3", "note", "e f"),
            ("#two 4", "table of 2 > head", "g"),
            ("#two 5", "table of 2 > head", "h"),
            ("#two 6", "table of 2 > row", "i"),
            ("#two 7", "table of 2 > row", "j"),
        ];
        assert_eq!(found, expected);
        assert_eq!(page.blocks.get(2).map(|it| it.sources.join(" ")).as_deref(), Some("A B"));
        assert_eq!(page.blocks.get(4).map(|it| it.links.join(" ")).as_deref(), Some("c"));
    }
}
