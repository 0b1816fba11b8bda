//! A teacher's own rating of their competences: ratings with a day, what they say of an area, and how that changes over time.
//!
//! How a level for an area follows from single answers is not published. So an area has a median and a range, which is our own way
//! ([`Certainty::Derived`]) and no official level.

mod radar;

pub use radar::{Axis, Radar, radar};

use chrono::NaiveDate;

use crate::domain::Certainty;
use crate::portfolio::{Answer, Field, Portfolio};
use crate::rules::{Area, Competence, Framework};

/// A rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// What was rated.
    pub competence: &'static Competence,
    /// The day of the rating.
    pub day: NaiveDate,
    /// The level, by its place in [`Framework::levels`], lowest first.
    pub level: usize,
}

/// What the ratings say of an area on some day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaResult {
    /// The area; its `course` is the one that serves it.
    pub area: &'static Area,
    /// How many of its competences are rated.
    pub rated: usize,
    /// The levels, by place; none without a rating.
    pub levels: Option<Levels>,
}

/// The levels of an area's competences, by place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels {
    /// The lowest.
    pub lowest: usize,
    /// The two in the middle: the same level twice where the number of ratings is odd or both agree.
    pub median: (usize, usize),
    /// The highest.
    pub highest: usize,
}

impl Levels {
    /// How sure a result for an area is: worked out by us.
    pub const CERTAINTY: Certainty = Certainty::Derived;
}

/// All ratings, oldest first, those of one day in the framework's order. What is no competence, no day or no level is left out.
#[must_use]
pub fn ratings(portfolio: &Portfolio, framework: &'static Framework) -> Vec<Rating> {
    let mut found: Vec<Rating> = Vec::new();
    for competence in framework.competences() {
        for rating in ratings_of(portfolio, competence, framework) {
            let place = found.partition_point(|other| other.day <= rating.day);
            found.insert(place, rating);
        }
    }
    found
}

/// The ratings of one competence, oldest first.
#[must_use]
pub fn ratings_of(portfolio: &Portfolio, competence: &'static Competence, framework: &Framework) -> Vec<Rating> {
    let start = format!("competence.{}.", competence.id);
    let read = |(field, answer): (&Field, &Answer)| rating(competence, field.as_str().strip_prefix(&start)?, answer, framework);
    // Days are written so that they sort by themselves.
    portfolio.under(&start).filter_map(read).collect()
}

fn rating(competence: &'static Competence, written: &str, answer: &Answer, framework: &Framework) -> Option<Rating> {
    let day = written.parse::<NaiveDate>().ok()?;
    // One way to write a day, so that a day has one rating.
    let plain = day.to_string() == written;
    plain.then_some(Rating { competence, day, level: framework.level(answer.text()?)? })
}

/// The results of all areas, from the last rating of each competence up to this day.
#[must_use]
pub fn results(ratings: &[Rating], framework: &'static Framework, until: NaiveDate) -> Vec<AreaResult> {
    let last = |competence: &Competence| {
        let of_competence = |rating: &&Rating| rating.competence.id == competence.id && rating.day <= until;
        ratings.iter().rfind(of_competence).map(|rating| rating.level)
    };
    framework.areas.iter().map(|area| result(area, area.competences.iter().filter_map(last).collect())).collect()
}

fn result(area: &'static Area, mut levels: Vec<usize>) -> AreaResult {
    levels.sort_unstable();
    let at = |place: usize| levels.get(place).copied();
    let count = levels.len();
    let middle = at(count.saturating_sub(1) / 2).zip(at(count / 2));
    let levels = middle.and_then(|median| Some(Levels { lowest: at(0)?, median, highest: at(count - 1)? }));
    AreaResult { area, rated: count, levels }
}

/// The results after each day on which something was rated, oldest first.
#[must_use]
pub fn progress(ratings: &[Rating], framework: &'static Framework) -> Vec<(NaiveDate, Vec<AreaResult>)> {
    let mut days: Vec<NaiveDate> = ratings.iter().map(|rating| rating.day).collect();
    days.dedup();
    days.into_iter().map(|day| (day, results(ratings, framework, day))).collect()
}
