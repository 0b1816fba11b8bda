//! Waymark's rules as the bench calls them: many cases as whole numbers in one call, one byte for each outcome back.
//!
//! A fact is one number, in the order of the scheme's `scheme.json`: `value * 8 + tag`. A list is followed by its records. JavaScript
//! writes these numbers within the time that is measured (`bench/rules/waymark.mjs`), so the border is paid for both ways.

#![allow(unexpected_cfgs, reason = "the shared modules ask for a cfg that only the library needs")]

/// The program's own modules: the library for the browser would bring the whole program, which does nothing here.
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the program uses the rest")]
#[path = "../../../src/domain/mod.rs"]
pub mod domain;
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the program uses the rest")]
#[path = "../../../src/rules"]
mod rules {
    mod framework;
    mod label;
    mod packed;
    mod published;
    // The tests of the packed form ask for all.
    pub(crate) use published::{all, edition};
}

use chrono::NaiveDate;

use crate::domain::{Edition, FactKind, Facts, Outcome, PartialDate, Value, Vocabulary, evaluate};

/// The editions that are compared, by the number that opens each case.
const EDITIONS: [(&str, &str); 2] = [("teacher-recognition", "2025-prelaunch"), ("school-label", "2025-2026")];

const FLAG: i32 = 1;
const NUMBER: i32 = 2;
const DAY: i32 = 3;
const MONTH: i32 = 4;
const LIST: i32 = 5;

/// A case as read from the numbers.
pub struct Case {
    /// What it is held against.
    pub edition: &'static Edition,
    /// The day on which it is judged.
    pub today: NaiveDate,
    /// What is known.
    pub facts: Facts,
}

/// Reads cases one after the other; ends where the numbers end or make no sense.
pub struct Cases<'a> {
    words: std::slice::Iter<'a, i32>,
    editions: [Option<&'static Edition>; 2],
}

impl<'a> Cases<'a> {
    /// The cases in these numbers.
    #[must_use]
    pub fn new(words: &'a [i32]) -> Cases<'a> {
        Cases { words: words.iter(), editions: EDITIONS.map(|(scheme, id)| rules::edition(scheme, id)) }
    }

    fn facts(&mut self, vocabulary: &Vocabulary) -> Option<Facts> {
        let mut facts = Facts::none();
        if let Some((last, _)) = vocabulary.iter().last() {
            // Room for all answers at once.
            facts.set(last, None);
        }
        for (fact, declared) in vocabulary.iter() {
            let word = *self.words.next()?;
            let value = match (word & 7, word >> 3, &declared.kind) {
                (0, ..) => continue,
                (FLAG, flag, _) => Value::Flag(flag != 0),
                (NUMBER, number, _) => Value::Number(u32::try_from(number).ok()?),
                (DAY, day, _) => Value::Date(date(day / 100, Some(day % 100))?),
                (MONTH, month, _) => Value::Date(date(month, None)?),
                (LIST, length, FactKind::List(fields)) => Value::List((0..length).map(|_| self.facts(fields)).collect::<Option<_>>()?),
                _ => return None,
            };
            facts.set(fact, Some(value));
        }
        Some(facts)
    }
}

fn date(month: i32, day: Option<i32>) -> Option<PartialDate> {
    let part = |number: i32| u32::try_from(number).ok();
    let day = match day {
        Some(day) => Some(part(day)?),
        None => None,
    };
    PartialDate::from_parts(month / 100, part(month % 100)?, day).ok()
}

impl Iterator for Cases<'_> {
    type Item = Case;

    fn next(&mut self) -> Option<Case> {
        let edition = self.editions.get(usize::try_from(*self.words.next()?).ok()?).copied().flatten()?;
        let today = *self.words.next()?;
        let today = date(today / 100, Some(today % 100))?.earliest();
        let facts = self.facts(&edition.vocabulary)?;
        Some(Case { edition, today, facts })
    }
}

/// The outcomes of all requirements of a case, then of the whole: 0 not met, 1 unknown, 2 met.
pub fn outcomes(case: &Case, to: &mut Vec<u8>) {
    let number = |outcome: Outcome| match outcome {
        Outcome::NotMet => 0,
        Outcome::Unknown => 1,
        Outcome::Met => 2,
    };
    let verdict = evaluate(case.edition, &case.facts, case.today);
    to.extend(verdict.findings.iter().map(|it| number(it.outcome)));
    to.push(number(verdict.outcome));
}

/// The outcomes of many cases, one after the other.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen::prelude::wasm_bindgen)]
#[must_use]
pub fn judged(words: &[i32]) -> Vec<u8> {
    let mut bytes = Vec::new();
    Cases::new(words).for_each(|case| outcomes(&case, &mut bytes));
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_without_answers_has_an_outcome_for_each_requirement_and_the_whole() {
        let teacher = [0, 20_260_301, 0, 0, 0, 0, 0, 0, 0, 0];
        assert_eq!(judged(&teacher), [1; 11]);
    }

    #[test]
    fn answers_are_read_in_the_order_of_the_scheme() {
        let selfie = (20_250_115 << 3) | DAY;
        let course = [(1 << 3) | NUMBER, (202_503 << 3) | MONTH];
        let teacher = [0, 20_260_301, selfie, (1 << 3) | LIST, course[0], course[1], FLAG | 8, 0, FLAG, 0, 0, 0];
        assert_eq!(judged(&teacher), [2, 2, 0, 0, 0, 0, 0, 1, 0, 2, 0]);
    }

    #[test]
    fn numbers_that_make_no_sense_end_the_reading() {
        assert!(judged(&[7, 20_260_301]).is_empty());
        assert!(judged(&[0, 20_261_301, 0, 0, 0, 0, 0, 0, 0, 0]).is_empty());
        assert!(judged(&[0, 20_260_301, 6]).is_empty());
    }
}
