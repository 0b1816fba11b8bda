//! An answer to a field.

use crate::domain::PartialDate;
use crate::portfolio::FieldKind;

/// An answer to a field, of the field's kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(u32),
    /// A date.
    Date(PartialDate),
    /// Words, or the id of a choice.
    Text(Box<str>),
}

impl Answer {
    /// Whether a field of this kind takes the answer.
    #[must_use]
    pub fn fits(&self, kind: FieldKind) -> bool {
        match self {
            Answer::Flag(_) => kind == FieldKind::Flag,
            Answer::Number(_) => kind == FieldKind::Number,
            Answer::Date(_) => kind == FieldKind::Date,
            Answer::Text(_) => matches!(kind, FieldKind::Text | FieldKind::Choice),
        }
    }

    /// The date, if it is one.
    #[must_use]
    pub fn date(&self) -> Option<PartialDate> {
        match self {
            Answer::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// The flag, if it is one.
    #[must_use]
    pub fn flag(&self) -> Option<bool> {
        match self {
            Answer::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        match self {
            Answer::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The words, if it is words.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Answer::Text(text) => Some(text),
            _ => None,
        }
    }
}
