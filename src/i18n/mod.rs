//! Texts: messages by name, languages, dates and numbers in words. Knows no rules and no browser.
//!
//! A text shown to people is a [`Message`]; a formatter behind the [`Texts`] trait turns it into words of a language.

mod dates;
mod language;
#[cfg_attr(not(test), allow(dead_code, reason = "each of the library, its build script and xtask uses a part"))]
mod names;
#[cfg(not(target_arch = "wasm32"))]
mod native;
pub mod parts;

pub use dates::{date, listed, listed_long, month_name, number};
pub use language::{Direction, Language, choose, languages};
#[cfg(not(target_arch = "wasm32"))]
pub use native::{FluentTexts, TextProblem};

/// The names of all messages. A name that no longer exists does not compile.
pub mod msg {
    use super::{Arg, Key, Message};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// The name of a message, as a number: ten times its place among the English ones, and the place of the attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u16);

/// A text to be shown: which message, and the values that go into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    id: String,
    args: Vec<(&'static str, Arg)>,
}

/// A value that goes into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Finished words, also dates and displayed numbers.
    Text(String),
    /// A number that only chooses a plural form.
    Number(u32),
}

/// Turns messages into words of one language.
pub trait Texts {
    /// The words, or none when the language lacks the message. `id` may name an attribute behind a dot.
    fn format(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String>;
}

/// What can be said: a message with its values, or the name of one that needs none.
pub trait Say {
    /// The words in the language of these texts; empty when they lack the message, which the build prevents.
    fn say(&self, texts: &dyn Texts) -> String;
}

impl Key {
    /// The name as it stands in the texts that go with this build.
    #[cfg(short_names)]
    fn id(self) -> String {
        let (place, attribute) = (usize::from(self.0 / 10), usize::from(self.0 % 10));
        let mut id = names::short(place);
        if let Some(attribute) = names::ATTRIBUTES.get(attribute).filter(|it| !it.is_empty()) {
            id.push('.');
            id.push_str(attribute);
        }
        id
    }

    /// The name as it stands in the texts that go with this build.
    #[cfg(not(short_names))]
    fn id(self) -> String {
        let (place, attribute) = (usize::from(self.0 / 10), usize::from(self.0 % 10));
        let name = msg::NAMES.get(place).copied().unwrap_or_default();
        match names::ATTRIBUTES.get(attribute) {
            Some(attribute) if !attribute.is_empty() => format!("{name}.{attribute}"),
            _ => name.to_owned(),
        }
    }
}

impl Say for Key {
    fn say(&self, texts: &dyn Texts) -> String {
        texts.format(&self.id(), &[]).unwrap_or_default()
    }
}

impl Say for Message {
    fn say(&self, texts: &dyn Texts) -> String {
        texts.format(&self.id, &self.args).unwrap_or_default()
    }
}

/// A message of this id, and the attribute behind its dot.
#[must_use]
pub fn split_id(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)))
}

impl Message {
    /// A message by its id, for ids that come from a rule document; `topic-registered.because` names an attribute.
    #[must_use]
    pub fn named(id: &str) -> Message {
        Message { id: id.to_owned(), args: Vec::new() }
    }

    /// The same message with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Message {
        self.args.push((name, value.into()));
        self
    }

    fn from_parts(key: Key, args: Vec<(&'static str, Arg)>) -> Message {
        Message { id: key.id(), args }
    }
}

impl From<Key> for Message {
    fn from(key: Key) -> Message {
        Message::from_parts(key, Vec::new())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Arg {
        Arg::Number(number)
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::names::is_composed;
    use crate::domain::{FactKind, FactPath};
    use crate::reading::fact_message;
    use crate::rules;

    #[test]
    fn names_that_are_put_together_keep_their_length() {
        // One that is missing from the list would be an empty sentence in a release, and in no test.
        for edition in rules::all() {
            for (fact, declared) in edition.vocabulary.iter() {
                let fields =
                    if let FactKind::List(fields) = declared.kind { fields.iter().map(|it| Some((0, it.0))).collect() } else { vec![None] };
                for field in fields {
                    let name = fact_message(edition, FactPath { fact, field });
                    assert!(is_composed(&name), "{name}");
                }
            }
            for end in ["met", "not-met", "unknown"] {
                assert!(is_composed(&format!("verdict-{}-{end}", edition.scheme)));
            }
            assert!(is_composed(&format!("next-{}-done", edition.scheme)));
        }
        assert!(["month-1", "topic-course-1", "differs-hours"].into_iter().all(is_composed));
    }
}
