//! The editions built into the program as constants. A new file in `public/rules` appears here by itself.

use chrono::NaiveDate;

use crate::domain::{
    Alternative, Award, AwardCount, Certainty, Condition, Edition, FactDecl, FactId, FactKind, FactRef, Milestone, Note, PartialDate,
    Period, Requirement, Source, SourceKind, Step, StudyHours, Validity, Vocabulary,
};

include!(concat!(env!("OUT_DIR"), "/editions.rs"));

/// The edition of this id.
#[must_use]
pub fn edition(scheme: &str, id: &str) -> Option<&'static Edition> {
    editions(scheme).find(|edition| edition.id == id)
}

/// A scheme's editions, oldest first.
pub fn editions(scheme: &str) -> impl Iterator<Item = &'static Edition> {
    EDITIONS.iter().filter(move |edition| edition.scheme == scheme)
}

/// The facts a scheme asks for.
#[must_use]
pub fn vocabulary(scheme: &str) -> Option<&'static Vocabulary> {
    editions(scheme).next().map(|edition| &edition.vocabulary)
}

/// A day as the constants write it: the build script took it from a date, so it exists, and a slip would not compile.
#[expect(clippy::panic, reason = "runs while compiling")]
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => panic!("no such day"),
    }
}

/// A month as the constants write it.
#[expect(clippy::panic, reason = "runs while compiling")]
const fn month(year: i32, month: u32) -> PartialDate {
    match PartialDate::from_parts(year, month, None) {
        Ok(month) => month,
        Err(_) => panic!("no such month"),
    }
}
