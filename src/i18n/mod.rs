//! Texts: messages by name, languages, dates and numbers in words. Knows no rules and no browser.
//!
//! A text shown to people is a [`Message`]; a formatter behind the [`Texts`] trait turns it into words of a language.

mod dates;
mod language;
#[cfg(not(target_arch = "wasm32"))]
mod native;

use std::borrow::Cow;

pub use dates::{date, month_name, number};
pub use language::{Direction, Language, choose, languages};
#[cfg(not(target_arch = "wasm32"))]
pub use native::{FluentTexts, TextProblem};

/// The English messages, without their comments: the texts the program can always fall back to.
pub const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/english.ftl"));

/// The names of all messages. A name that no longer exists does not compile.
pub mod msg {
    use super::{Arg, Message};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// A text to be shown: which message, and the values that go into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    key: Cow<'static, str>,
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
    /// The words, or none when the language lacks the message.
    fn format(&self, message: &Message) -> Option<String>;
}

impl Message {
    /// A message by its id, for ids that come from a rule document; `topic-registered.because` names an attribute.
    #[must_use]
    pub fn named(key: &str) -> Message {
        Message { key: Cow::Owned(key.to_owned()), args: Vec::new() }
    }

    /// The same message with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Message {
        self.args.push((name, value.into()));
        self
    }

    /// The id of the message.
    #[must_use]
    pub fn id(&self) -> &str {
        self.key.split_once('.').map_or(&self.key, |(id, _)| id)
    }

    /// The attribute asked for, if any.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.key.split_once('.').map(|(_, attribute)| attribute)
    }

    /// The values.
    #[must_use]
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }

    fn from_parts(key: &'static str, args: Vec<(&'static str, Arg)>) -> Message {
        Message { key: Cow::Borrowed(key), args }
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
