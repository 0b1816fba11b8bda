//! The editions of a scheme side by side: what each asks, what changed, and how many were awarded.

use crate::domain::{Award, Edition, Requirement};

/// Editions side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The editions, in the order given.
    pub editions: Vec<&'static Edition>,
    /// A row for each requirement that any of them has.
    pub rows: Vec<Row>,
}

/// A requirement in all editions.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its id.
    pub id: &'static str,
    /// The message that names it.
    pub topic: &'static str,
    /// One for each edition; none where the edition does not ask for it.
    pub cells: Vec<Option<Cell>>,
}

/// A requirement in one edition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// The requirement as this edition has it.
    pub requirement: &'static Requirement,
    /// How it differs from the edition to its left that was held.
    pub change: Change,
}

/// How a requirement differs from the edition to its left that was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// There is none to its left.
    First,
    /// It asks the same.
    Same,
    /// It asks something else than this edition.
    Changed(&'static str),
    /// It was not asked in this edition.
    New(&'static str),
}

/// How many were awarded in an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awarded {
    /// The edition was not held.
    NotHeld,
    /// No figure was found.
    Unpublished,
    /// One figure.
    One(&'static Award),
    /// Sources give different figures; none is chosen here.
    Disputed(&'static [Award]),
}

/// Puts editions of one scheme side by side. Rows come in the order in which the requirements first appear.
#[must_use]
pub fn compare(editions: &[&'static Edition]) -> Compared {
    let mut rows: Vec<Row> = Vec::new();
    for requirement in editions.iter().flat_map(|edition| edition.requirements) {
        if !rows.iter().any(|row| row.id == requirement.id) {
            rows.push(Row { id: requirement.id, topic: requirement.topic, cells: cells(editions, requirement.id) });
        }
    }
    Compared { editions: editions.to_vec(), rows }
}

fn cells(editions: &[&'static Edition], id: &str) -> Vec<Option<Cell>> {
    let mut before: Option<&'static Edition> = None;
    let mut cells = Vec::new();
    for edition in editions {
        cells.push(edition.requirement(id).map(|requirement| Cell { requirement, change: change(edition, requirement, before) }));
        if edition.held {
            before = Some(edition);
        }
    }
    cells
}

fn change(edition: &Edition, requirement: &Requirement, before: Option<&'static Edition>) -> Change {
    let Some(before) = before else { return Change::First };
    let Some(other) = before.requirement(requirement.id) else { return Change::New(before.id) };
    let changed = if edition.previous == Some(before.id) {
        requirement.changed_from.is_some()
    } else {
        // Editions that do not follow each other are marked by no document; what marks a change there marks it here.
        (&requirement.condition, requirement.message, requirement.period) != (&other.condition, other.message, other.period)
    };
    if changed { Change::Changed(before.id) } else { Change::Same }
}

/// How many were awarded. "Almost 1000" beside 933 is a dispute as well: each source stands for itself.
#[must_use]
pub fn awarded(edition: &'static Edition) -> Awarded {
    match edition.awarded {
        _ if !edition.held => Awarded::NotHeld,
        [] => Awarded::Unpublished,
        [one] => Awarded::One(one),
        many => Awarded::Disputed(many),
    }
}
