//! A portfolio that can be joined with another copy of itself, field by field.
//!
//! Each field has the stamp of its last change, also one whose answer was taken away. Joining takes the later of the two, so it does
//! not matter in which order, how often, or in which groups copies are joined (`tests/record/joining.rs`).

use crate::portfolio::{Answer, Change, Command, Field, Portfolio, place_in};
use crate::record::{Clock, Stamp};

/// A portfolio, and when each of its fields was changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replica {
    portfolio: Portfolio,
    /// In the order of their fields. A field without a stamp was stored before there were stamps, or never answered.
    stamps: Vec<(Field, Stamp)>,
}

/// How a field differs between here and another copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// The answer here.
    pub here: Option<Answer>,
    /// The answer there.
    pub there: Option<Answer>,
    /// Whether the one from there would be taken: it is the later one.
    pub taken: bool,
}

impl Replica {
    /// A portfolio with the stamps of its fields, in any order; of several for one field the latest counts.
    #[must_use]
    pub fn new(portfolio: Portfolio, stamps: Vec<(Field, Stamp)>) -> Replica {
        let mut replica = Replica { portfolio, stamps: Vec::new() };
        // Earlier than all is what a field without a stamp is anyway, and equal copies have to be equal.
        replica.set_stamps(stamps.into_iter().filter(|(_, stamp)| *stamp != Stamp::BEFORE_ALL).collect());
        replica
    }

    /// The answers.
    #[must_use]
    pub fn portfolio(&self) -> &Portfolio {
        &self.portfolio
    }

    /// When a field was changed last.
    #[must_use]
    pub fn stamp(&self, field: &Field) -> Stamp {
        let place = self.stamps.binary_search_by(|(other, _)| other.cmp(field)).ok();
        place.and_then(|place| self.stamps.get(place)).map_or(Stamp::BEFORE_ALL, |(_, stamp)| *stamp)
    }

    /// All stamps, in the order of their fields.
    pub fn stamps(&self) -> impl ExactSizeIterator<Item = (&Field, Stamp)> {
        self.stamps.iter().map(|(field, stamp)| (field, *stamp))
    }

    /// The latest stamp of all.
    #[must_use]
    pub fn latest(&self) -> Stamp {
        self.stamps.iter().map(|(_, stamp)| *stamp).max().unwrap_or_default()
    }

    /// The earliest stamp of an answer that is there.
    #[must_use]
    pub fn oldest(&self) -> Stamp {
        let mut stamps = self.stamps.iter();
        // Both lists are in the order of their fields.
        let of = |(field, _): (&Field, &Answer)| match stamps.find(|(other, _)| other >= field) {
            Some((other, stamp)) if other == field => *stamp,
            _ => Stamp::BEFORE_ALL,
        };
        self.portfolio.answers().map(of).min().unwrap_or_default()
    }

    /// Makes a change here and now, and says what it changed; nothing when it changes nothing.
    pub fn change(&mut self, command: Command, clock: &mut Clock, now: u64) -> Vec<Change> {
        let changes = self.portfolio.changes(&command);
        if !changes.is_empty() {
            // Whatever was changed here before was seen by who changes it now.
            changes.iter().for_each(|change| clock.see(self.stamp(&change.field)));
            let stamp = clock.tick(now);
            self.set_stamps(changes.iter().map(|change| (change.field.clone(), stamp)).collect());
            self.portfolio.make(&changes);
        }
        changes
    }

    /// Takes from another copy what was changed later there, and says what changed here.
    pub fn join(&mut self, other: &Replica) -> Vec<Change> {
        let differences = self.differences(other);
        let changes: Vec<Change> = differences
            .into_iter()
            .filter(|difference| difference.taken)
            .map(|difference| Change { field: difference.field, before: difference.here, after: difference.there })
            .collect();
        self.portfolio.make(&changes);
        self.set_stamps(other.stamps.iter().filter(|(field, stamp)| self.stamp(field) < *stamp).cloned().collect());
        changes
    }

    /// The fields whose answers differ, in their order, and which of the two is the later.
    #[must_use]
    pub fn differences(&self, other: &Replica) -> Vec<Difference> {
        let changes = self.portfolio.changes(&Command::Replace(other.portfolio.clone()));
        let compared = |change: Change| {
            let (ours, theirs) = (self.stamp(&change.field), other.stamp(&change.field));
            // Two answers from before there were stamps: which is later is not known, and one of them has to win everywhere alike.
            let taken = (ours, &change.before) < (theirs, &change.after);
            Difference { field: change.field, here: change.before, there: change.after, taken }
        };
        changes.into_iter().map(compared).collect()
    }

    /// The same without some fields, as if they had never been answered.
    #[must_use]
    pub fn without(&self, fields: &[Field]) -> Replica {
        let mut rest = self.clone();
        rest.portfolio.apply(Command::Set(fields.iter().map(|field| (field.clone(), None)).collect()));
        rest.stamps.retain(|(field, _)| !fields.contains(field));
        rest
    }

    /// Puts stamps in their places; of several for one field the latest counts.
    fn set_stamps(&mut self, new: Vec<(Field, Stamp)>) {
        for (field, stamp) in new {
            match place_in(&self.stamps, &field) {
                Ok(place) => self.stamps.get_mut(place).into_iter().for_each(|(_, old)| *old = (*old).max(stamp)),
                Err(place) => self.stamps.insert(place, (field, stamp)),
            }
        }
    }
}

impl From<Portfolio> for Replica {
    /// A portfolio from before there were stamps.
    fn from(portfolio: Portfolio) -> Replica {
        Replica { portfolio, stamps: Vec::new() }
    }
}
