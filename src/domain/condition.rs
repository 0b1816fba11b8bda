//! The closed set of things a rule can ask. A new kind is added when a real rule needs it; a rule never stands in code.

use chrono::NaiveDate;

use crate::domain::{FactId, PartialDate};

/// What a requirement asks of the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// At least `n` of these. `all` is all of them, `any` is one of them.
    AtLeast {
        /// How many are enough.
        n: usize,
        /// The parts.
        of: &'static [Condition],
    },
    /// The answer is yes.
    Flag(FactRef),
    /// The number is this or more.
    CountAtLeast {
        /// The number asked for.
        fact: FactRef,
        /// What is enough.
        n: u32,
    },
    /// The number is exactly this: tells the records of a list apart.
    NumberIs {
        /// The number asked for.
        fact: FactRef,
        /// What it must be.
        n: u32,
    },
    /// The edition named is this one.
    EditionIs {
        /// The edition asked for.
        fact: FactRef,
        /// What it must be.
        edition: &'static str,
    },
    /// It has taken place by today.
    Happened(FactRef),
    /// It took place on this day or before it.
    DateOnOrBefore {
        /// When it took place.
        fact: FactRef,
        /// The cut-off; the day itself is in time.
        date: NaiveDate,
    },
    /// It did not take place before something else did.
    DateNotBefore {
        /// When it took place.
        fact: FactRef,
        /// What must not lie after it.
        other: FactRef,
    },
    /// It took place between two days, both included; without an end, on the first day or after it.
    DateWithin {
        /// When it took place.
        fact: FactRef,
        /// The first day.
        from: NaiveDate,
        /// The last day, where one is printed.
        until: Option<NaiveDate>,
    },
    /// It took place within some calendar months of a start; as long as it has not, today stands for it.
    MonthsAfter {
        /// What opens the window.
        start: FactRef,
        /// Its length in calendar months.
        months: u32,
        /// What must lie on or before its end.
        event: FactRef,
    },
    /// Some record of the list meets the condition.
    AnyRecord {
        /// The list.
        list: FactId,
        /// What the record must meet.
        filter: &'static Condition,
    },
    /// No record of the list meets the condition.
    NoRecord {
        /// The list.
        list: FactId,
        /// What no record may meet.
        filter: &'static Condition,
    },
    /// Given to everyone, with this many points.
    Waived {
        /// The points everyone gets.
        points: u32,
    },
    /// The organisers have not published what would decide it.
    Unpublished,
}

/// A fact as a condition names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactRef {
    /// A fact of the whole case.
    Case(FactId),
    /// A field of the record at hand.
    Field(FactId),
}

/// The numbers and dates a condition prints, for the sentence that states the rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// How many are enough.
    pub count: Option<u32>,
    /// The first day.
    pub from: Option<PartialDate>,
    /// The last day, or the cut-off.
    pub until: Option<PartialDate>,
    /// The length of a window in months.
    pub months: Option<u32>,
    /// The points given to everyone.
    pub points: Option<u32>,
}

impl Condition {
    /// The numbers and dates printed in this condition, the first of each kind.
    #[must_use]
    pub fn terms(&self) -> Terms {
        let mut terms = Terms::default();
        self.add_terms(&mut terms);
        terms
    }

    fn add_terms(&self, terms: &mut Terms) {
        match self {
            Condition::AtLeast { of, .. } => of.iter().for_each(|part| part.add_terms(terms)),
            Condition::AnyRecord { filter, .. } | Condition::NoRecord { filter, .. } => filter.add_terms(terms),
            Condition::CountAtLeast { n, .. } => terms.count = terms.count.or(Some(*n)),
            Condition::DateOnOrBefore { date, .. } => terms.until = terms.until.or(Some(PartialDate::Day(*date))),
            Condition::DateWithin { from, until, .. } => {
                terms.from = terms.from.or(Some(PartialDate::Day(*from)));
                terms.until = terms.until.or(until.map(PartialDate::Day));
            }
            Condition::MonthsAfter { months, .. } => terms.months = terms.months.or(Some(*months)),
            Condition::Waived { points } => terms.points = terms.points.or(Some(*points)),
            Condition::Flag(_)
            | Condition::NumberIs { .. }
            | Condition::EditionIs { .. }
            | Condition::Happened(_)
            | Condition::DateNotBefore { .. }
            | Condition::Unpublished => {}
        }
    }
}
