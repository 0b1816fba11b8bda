//! One plan over both schemes: what is dated, how sure each date is, and what stays open. Pure: today is an argument.
//!
//! The portfolio gives the person's dates, editions and the label's document everything else. Nothing here is a rule of its own; what is
//! worked out says how, and a figure that nobody published is an [`OpenPoint`] instead of a date.

mod answer;
mod contradiction;
mod entry;
mod label;
mod line;
mod open_words;
mod school;
mod teacher;
mod what_if;
pub mod words;

pub use answer::{answered_by, last_safe};
pub use contradiction::{Contradiction, Odd, contradictions};
pub use entry::{Entry, EntryKind, MilestoneKind, NoWindow, OpenPoint, Reason, Sureness, When};
pub use line::{LENGTH, Mark, PlanLine};
pub use school::{NextRound, next_round};
pub use teacher::{Study, TwoYears};
pub use what_if::{Flip, WhatIf, what_if};

use chrono::NaiveDate;

use crate::domain::Edition;
use crate::portfolio::Portfolio;
use crate::rules::LabelGuide;

/// What a plan is made from.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// What the person entered.
    pub portfolio: &'a Portfolio,
    /// The text of the teacher's scheme to plan by.
    pub teacher: Option<&'static Edition>,
    /// The round of the school's label to plan by.
    pub school: Option<&'static Edition>,
    /// All editions of both schemes, oldest first, for what the chosen ones leave open.
    pub editions: &'static [Edition],
    /// What is published on the quality label.
    pub label: &'static LabelGuide,
    /// The day of planning.
    pub today: NaiveDate,
}

/// A plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What is dated, earliest first.
    pub entries: Vec<Entry>,
    /// What is not known, or stands in the way, most pressing part first: the person's own dates, the teacher, the label, the school.
    pub open: Vec<OpenPoint>,
    /// The two years, or why there are none.
    pub two_years: Result<TwoYears, NoWindow>,
    /// The study time still to come; none without a published number of hours.
    pub study: Option<Study>,
}

/// The plan for a day. Total: any portfolio gives one.
#[must_use]
pub fn plan(asked: &Asked<'_>) -> Plan {
    let mut made = Made { entries: Vec::new(), open: Vec::new() };
    made.open.extend(contradictions(asked.portfolio, asked.today).into_iter().map(OpenPoint::Odd));
    let two_years = teacher::two_years(asked);
    let study = teacher::add(asked, &two_years, &mut made);
    label::add(asked, two_years.as_ref().ok(), &mut made);
    school::add(asked, &mut made);
    Plan { entries: made.entries, open: made.open, two_years, study }
}

/// A plan in the making.
struct Made {
    entries: Vec<Entry>,
    open: Vec<OpenPoint>,
}

impl Made {
    /// Puts an entry in its place; of two that begin on the same day the first stays first.
    fn add(&mut self, entry: Entry) {
        let place = self.entries.partition_point(|other| other.when.first() <= entry.when.first());
        self.entries.insert(place, entry);
    }
}

/// The sources of an edition by their keys.
fn sources(edition: &'static Edition, keys: &[&str]) -> Vec<&'static crate::domain::Source> {
    keys.iter().filter_map(|key| edition.source(key)).collect()
}
