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
pub use items::{AttachedFile, EvidenceItem, Project};

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
    /// Give or take away several answers at once, each field once; those that do not fit their fields stay as they are.
    Set(Vec<(Field, Option<Answer>)>),
}

/// What became of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The field.
    pub field: Field,
    /// The answer it had.
    pub before: Option<Answer>,
    /// The answer it has.
    pub after: Option<Answer>,
}

impl Portfolio {
    /// Makes a change; false when it changes nothing.
    pub fn apply(&mut self, command: Command) -> bool {
        let changes = self.changes(&command);
        self.make(&changes);
        !changes.is_empty()
    }

    /// Makes changes that were found before, for this portfolio as it is.
    pub(crate) fn make(&mut self, changes: &[Change]) {
        changes.iter().for_each(|change| self.put(&change.field, change.after.clone()));
    }

    /// What a change would change; nothing where an answer is not of its field's kind.
    #[must_use]
    pub fn changes(&self, command: &Command) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut add = |field: &Field, after: Option<&Answer>| {
            let before = self.get(field);
            if before != after && after.is_none_or(|answer| answer.fits(field.kind())) {
                changes.push(Change { field: field.clone(), before: before.cloned(), after: after.cloned() });
            }
        };
        match command {
            Command::Answer(field, answer) => add(field, Some(answer)),
            Command::Clear(field) => add(field, None),
            Command::Set(answers) => answers.iter().for_each(|(field, answer)| add(field, answer.as_ref())),
            Command::RemoveItem(item) => self.of_item(item).for_each(|field| add(field, None)),
            Command::Replace(other) => return self.against(other),
        }
        changes
    }

    /// The fields of an item, and those that choose it.
    fn of_item(&self, item: &ItemId) -> impl Iterator<Item = &Field> {
        let belongs = |field: &Field, answer: &Answer| {
            let chooses = field.kind() == FieldKind::Choice && answer.text() == Some(item.as_str());
            field.item() == Some(item.as_str()) || chooses
        };
        self.answers.iter().filter(move |(field, answer)| belongs(field, answer)).map(|(field, _)| field)
    }

    /// What another portfolio has otherwise, both being in order.
    fn against(&self, other: &Portfolio) -> Vec<Change> {
        let (mut ours, mut theirs) = (self.answers.iter().peekable(), other.answers.iter().peekable());
        let mut changes = Vec::new();
        loop {
            let (one, two) = (ours.peek(), theirs.peek());
            let (here, there) = match (one, two) {
                (Some((field, _)), Some((other, _))) => (field <= other, other <= field),
                (one, two) => (one.is_some(), two.is_some()),
            };
            let (here, there) = (here.then(|| ours.next()).flatten(), there.then(|| theirs.next()).flatten());
            let Some((field, _)) = here.or(there) else { return changes };
            let (before, after) = (here.map(|(_, answer)| answer), there.map(|(_, answer)| answer));
            if before != after {
                changes.push(Change { field: field.clone(), before: before.cloned(), after: after.cloned() });
            }
        }
    }

    /// Gives or takes away an answer of the field's kind.
    pub(crate) fn put(&mut self, field: &Field, answer: Option<Answer>) {
        match (self.place(field), answer) {
            (Ok(place), Some(answer)) => {
                if let Some((_, old)) = self.answers.get_mut(place) {
                    *old = answer;
                }
            }
            (Ok(place), None) => drop(self.answers.remove(place)),
            (Err(place), Some(answer)) => self.answers.insert(place, (field.clone(), answer)),
            (Err(_), None) => {}
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
        self.under(prefix).count()
    }

    /// The answers in fields that begin so. They stand together, so only those are looked at.
    pub fn under<'a>(&'a self, prefix: &str) -> impl Iterator<Item = (&'a Field, &'a Answer)> {
        let first = self.answers.partition_point(|(field, _)| field.as_str() < prefix);
        let rest = self.answers.get(first..).unwrap_or_default();
        let end = rest.partition_point(|(field, _)| field.as_str().starts_with(prefix));
        rest.iter().take(end).map(|(field, answer)| (field, answer))
    }

    /// Where a field's answer is, or where it would be.
    fn place(&self, field: &Field) -> Result<usize, usize> {
        place_in(&self.answers, field)
    }
}

impl FromIterator<(Field, Answer)> for Portfolio {
    /// A portfolio of these answers. Of several for one field the last counts; those that do not fit their fields are left out.
    fn from_iter<I: IntoIterator<Item = (Field, Answer)>>(answers: I) -> Portfolio {
        let mut portfolio = Portfolio::default();
        for (field, answer) in answers {
            if answer.fits(field.kind()) {
                portfolio.put(&field, Some(answer));
            }
        }
        portfolio
    }
}

/// Where a field stands in a list in the order of fields, or where it would. Stored lists come in order, so the end is tried first.
pub(crate) fn place_in<T>(list: &[(Field, T)], field: &Field) -> Result<usize, usize> {
    match list.last() {
        Some((last, _)) if *last < *field => Err(list.len()),
        _ => list.binary_search_by(|(other, _)| other.cmp(field)),
    }
}
