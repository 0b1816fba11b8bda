//! What a person has entered: answers by field, the items they belong to, and the facts that follow from them.
//!
//! One flat map of fields, so that saving, comparing, undoing and joining two files can all work field by field.

mod answer;
mod check;
mod facts;
mod field;
mod input;
mod items;
pub mod sample;

pub use answer::Answer;
pub use check::{Warning, WarningKind, warnings};
pub use facts::{SCHOOL, TEACHER, school_facts, teacher_facts};
pub use field::{Field, FieldKind, ItemId};
pub use input::{InputProblem, MAX_NUMBER, MAX_TEXT, read_date, read_number, read_text};
pub use items::{EvidenceItem, Project};

/// Everything a person has entered on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Portfolio {
    /// In the order of their fields, each field once. Looked up by halving: no map has less code to download.
    answers: Vec<(Field, Answer)>,
}

/// A change somebody wants to make. Every change to a portfolio is one of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Give an answer.
    Answer(Field, Answer),
    /// Take an answer away.
    Clear(Field),
    /// Take a project or an item of evidence away, with all its fields.
    RemoveItem(ItemId),
    /// Put another portfolio in the place of this one.
    Replace(Portfolio),
}

impl Portfolio {
    /// Makes a change; false when it changes nothing or the answer is not of the field's kind.
    pub fn apply(&mut self, command: Command) -> bool {
        match command {
            Command::Answer(field, answer) => {
                if !answer.fits(field.kind()) {
                    return false;
                }
                match self.place(&field) {
                    Ok(place) => self.answers.get_mut(place).is_some_and(|(_, old)| {
                        let changed = *old != answer;
                        *old = answer;
                        changed
                    }),
                    Err(place) => {
                        self.answers.insert(place, (field, answer));
                        true
                    }
                }
            }
            Command::Clear(field) => self.place(&field).map(|place| self.answers.remove(place)).is_ok(),
            Command::RemoveItem(item) => {
                let before = self.answers.len();
                self.answers.retain(|(field, answer)| {
                    let chooses = field.kind() == FieldKind::Choice && answer.text() == Some(item.as_str());
                    field.item() != Some(item.as_str()) && !chooses
                });
                self.answers.len() != before
            }
            Command::Replace(other) => {
                let changed = *self != other;
                *self = other;
                changed
            }
        }
    }

    /// The answer to a field.
    #[must_use]
    pub fn get(&self, field: &Field) -> Option<&Answer> {
        self.place(field).ok().and_then(|place| self.answers.get(place)).map(|(_, answer)| answer)
    }

    /// All answers in the order of their fields.
    pub fn answers(&self) -> impl ExactSizeIterator<Item = (&Field, &Answer)> {
        self.answers.iter().map(|(field, answer)| (field, answer))
    }

    /// Whether nothing has been entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// How many answers stand in fields that begin so.
    #[must_use]
    pub fn count(&self, prefix: &str) -> usize {
        self.answers.iter().filter(|(field, _)| field.as_str().starts_with(prefix)).count()
    }

    /// Where a field's answer is, or where it would be.
    fn place(&self, field: &Field) -> Result<usize, usize> {
        self.answers.binary_search_by(|(other, _)| other.cmp(field))
    }
}
