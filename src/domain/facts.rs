//! What a person told us, by name and kind. The names come from the rule documents; this file knows none of them.

use crate::domain::PartialDate;

/// A fact's place in its [`Vocabulary`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactId(pub(crate) u16);

/// The facts a scheme asks for, in a fixed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Vocabulary {
    facts: &'static [FactDecl],
}

/// One fact a scheme asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactDecl {
    /// The name used in rule documents and on the command line, for example `project.label_awarded`.
    pub name: &'static str,
    /// What kind of answer it takes.
    pub kind: FactKind,
}

/// The kind of answer a fact takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    Flag,
    /// A whole number between these two, both included.
    Number {
        /// The smallest that makes sense.
        min: u32,
        /// The largest that makes sense.
        max: u32,
    },
    /// A day or a month; or "it has not happened".
    Date,
    /// The id of an edition, for example `2023-2024`.
    Edition,
    /// A list of records, each with these fields. A list that is given is complete.
    List(Vocabulary),
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Yes or no. For a [`FactKind::Date`], no means "it has not happened".
    Flag(bool),
    /// A whole number.
    Number(u32),
    /// A date.
    Date(PartialDate),
    /// The id of an edition.
    Edition(Box<str>),
    /// A complete list of records.
    List(Vec<Facts>),
}

/// The answers given, one place for each fact of a vocabulary; an empty place is "not answered".
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Facts {
    values: Vec<Option<Value>>,
}

/// Where a fact stands: at the top, or in a record of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactPath {
    /// The fact, or the list that holds the record.
    pub fact: FactId,
    /// The record's place in the list, counted from 0, and its field.
    pub field: Option<(usize, FactId)>,
}

impl Vocabulary {
    /// A vocabulary of these facts.
    #[must_use]
    pub const fn new(facts: &'static [FactDecl]) -> Vocabulary {
        Vocabulary { facts }
    }

    /// The fact of this name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<FactId> {
        let place = self.facts.iter().position(|fact| fact.name == name)?;
        u16::try_from(place).ok().map(FactId)
    }

    /// What was declared of a fact.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<&'static FactDecl> {
        self.facts.get(usize::from(fact.0))
    }

    /// The facts in order.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &'static FactDecl)> + use<> {
        self.facts.iter().enumerate().filter_map(|(place, fact)| Some((FactId(u16::try_from(place).ok()?), fact)))
    }

    /// A path in words: `registered` or `labels[0].granted`.
    #[must_use]
    pub fn path(&self, path: FactPath) -> String {
        let Some(fact) = self.get(path.fact) else {
            return String::new();
        };
        match (path.field, &fact.kind) {
            (Some((record, field)), FactKind::List(fields)) => {
                let field = fields.get(field).map_or("", |field| field.name);
                format!("{}[{record}].{field}", fact.name)
            }
            _ => fact.name.to_owned(),
        }
    }
}

impl Facts {
    /// No answer to anything.
    #[must_use]
    pub fn none() -> Facts {
        Facts::default()
    }

    /// The answer to a fact, if there is one.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<&Value> {
        self.values.get(usize::from(fact.0))?.as_ref()
    }

    /// Puts an answer in its place, or takes it away.
    pub fn set(&mut self, fact: FactId, value: Option<Value>) {
        let place = usize::from(fact.0);
        if self.values.len() <= place {
            self.values.resize(place + 1, None);
        }
        if let Some(slot) = self.values.get_mut(place) {
            *slot = value;
        }
    }
}
