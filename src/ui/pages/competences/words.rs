//! Ratings and levels in words.

use crate::competence::{Levels, Rating, ratings_of};
use crate::domain::PartialDate;
use crate::i18n::{Message, date, msg};
use crate::platform::BrowserTexts;
use crate::rules::{Competence, Framework, Level, framework};
use crate::state::Session;
use crate::ui::t;
use chrono::NaiveDate;

/// The last rating of a competence up to today.
pub(super) fn last(session: Session, competence: &'static Competence) -> Option<Rating> {
    of(session, competence).into_iter().rfind(|rating| rating.day <= session.today)
}

/// All ratings of a competence, oldest first.
pub(super) fn of(session: Session, competence: &'static Competence) -> Vec<Rating> {
    session.with(|portfolio| ratings_of(portfolio, competence, framework()))
}

/// A level with its role.
pub(super) fn level(level: &Level) -> String {
    t(&Message::named(level.message))
}

/// The level at this place with its role.
pub(super) fn level_at(framework: &Framework, place: usize) -> String {
    framework.levels.get(place).map(level).unwrap_or_default()
}

/// The short name of the level at this place, the same in every language.
pub(super) fn short(framework: &Framework, place: usize) -> String {
    framework.levels.get(place).map(|level| level.id.to_ascii_uppercase()).unwrap_or_default()
}

/// A median, each level as `name` says it.
pub(super) fn median(levels: Levels, name: impl Fn(usize) -> String) -> String {
    let (lower, higher) = levels.median;
    if lower == higher { name(lower) } else { t(&msg::competences_between(name(lower), name(higher))) }
}

/// A day in words.
pub(super) fn day(day: NaiveDate) -> String {
    date(&BrowserTexts, PartialDate::Day(day))
}
