//! A plan as a line: what lies where, in hundredths of a per cent of its length, and in which row beside it.

use chrono::{Datelike as _, NaiveDate};

use crate::plan::{EntryKind, Plan};

/// The length of the line.
pub const LENGTH: i64 = 10_000;

/// Free at both ends, so that no mark sticks out of a narrow picture.
const MARGIN: i64 = 500;
/// What a mark takes up: 26 of 288 pixels, the narrowest picture.
const MARK: i64 = 900;
/// More years than this are not all named.
const YEARS: i64 = 6;

/// A plan as a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// The first day that counts.
    pub from: NaiveDate,
    /// The last.
    pub until: NaiveDate,
    /// Where today lies.
    pub today: i64,
    /// Where years begin.
    pub years: Vec<(i64, i32)>,
    /// The entries of the plan, in its order.
    pub marks: Vec<Mark>,
    /// The rows needed on the teacher's side and on the school's.
    pub rows: [usize; 2],
}

/// An entry's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it begins.
    pub at: i64,
    /// Where it ends, if it is a span.
    pub until: Option<i64>,
    /// Whether it lies on the school's side.
    pub school: bool,
    /// Its row on that side, the nearest first. Marks of one row do not touch.
    pub row: usize,
}

impl PlanLine {
    /// The line of a plan; none when nothing has a date.
    #[must_use]
    pub fn of(plan: &Plan, today: NaiveDate) -> Option<PlanLine> {
        let whens = || plan.entries.iter().map(|entry| &entry.when);
        let from = whens().map(|when| when.first()).min()?.min(today);
        let until = whens().map(|when| when.last().unwrap_or_else(|| when.first())).max()?.max(today);
        let days = (until - from).num_days().max(1);
        let at = |day: NaiveDate| MARGIN + (LENGTH - 2 * MARGIN) * (day - from).num_days() / days;
        let mut ends: [Vec<i64>; 2] = [Vec::new(), Vec::new()];
        let mut marks = Vec::with_capacity(plan.entries.len());
        for entry in &plan.entries {
            let (first, last) = (entry.when.first(), entry.when.last());
            let span = if last.is_some_and(|last| at(last) <= at(first) + MARK / 2) { None } else { Some(last.map_or(LENGTH, at)) };
            let (place, school) = (at(first), is_school(entry.kind));
            let Some(rows) = ends.get_mut(usize::from(school)) else { continue };
            let end = span.unwrap_or(place) + MARK;
            let row = rows.iter().position(|end| *end <= place).unwrap_or(rows.len());
            match rows.get_mut(row) {
                Some(free) => *free = end,
                None => rows.push(end),
            }
            marks.push(Mark { at: place, until: span, school, row });
        }
        let (first, last) = (i64::from(from.year()) + 1, i64::from(until.year()));
        let step = usize::try_from((last - first) / YEARS + 1).unwrap_or(1);
        let begins = |year: i64| i32::try_from(year).ok().and_then(|year| Some((at(NaiveDate::from_ymd_opt(year, 1, 1)?), year)));
        let years = (first..=last).step_by(step.max(1)).filter_map(begins).collect();
        Some(PlanLine { from, until, today: at(today), years, marks, rows: ends.map(|rows| rows.len()) })
    }
}

/// Whether an entry belongs to the school's label.
fn is_school(kind: EntryKind) -> bool {
    match kind {
        EntryKind::Start | EntryKind::Deadline | EntryKind::SafeLabelDate | EntryKind::AnswerExpected | EntryKind::CallCloses => false,
        EntryKind::RoundOpens
        | EntryKind::RoundCloses
        | EntryKind::RoundResults
        | EntryKind::CutOff(_)
        | EntryKind::Within(_)
        | EntryKind::HeldUntil
        | EntryKind::NextRoundOpens => true,
    }
}
