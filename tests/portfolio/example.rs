//! The worked example that the program shows.

use crate::answers::{date, day};
use chrono::NaiveDate;
use waymark::domain::{Edition, Outcome, Verdict, evaluate};
use waymark::portfolio::sample::{SampleNames, sample};
use waymark::portfolio::{Portfolio, SCHOOL, TEACHER, school_facts, teacher_facts, warnings};
use waymark::record::{Restored, encode, restore};
use waymark::rules;

#[test]
fn the_example_stands_the_same_on_every_day() {
    let mut today = day("2026-01-01");
    while today < day("2028-03-02") {
        let example = example(today);
        let (edition, verdict) = teacher_verdict("2025-prelaunch", &example, today);
        assert_eq!(verdict.outcome, Outcome::NotMet, "{today}");
        let courses = edition.steps.iter().position(|step| step.counted).unwrap();
        assert_eq!((verdict.steps[courses].met, verdict.steps[courses].of), (3, 6), "{today}");
        for (id, outcome) in [
            ("reflection", Outcome::Met),
            ("course-3", Outcome::Met),
            ("course-4", Outcome::NotMet),
            ("label-awarded", Outcome::NotMet),
            ("special-indication", Outcome::Unknown),
            ("window", Outcome::Met),
        ] {
            assert_eq!(found(edition, &verdict, id), (outcome, false), "{today}: {id}");
        }

        let (edition, verdict) = school_verdict("2025-2026", &example, today);
        assert_eq!(verdict.outcome, Outcome::NotMet, "{today}");
        for (id, expected) in [
            ("registered", (Outcome::Unknown, false)),
            ("active-teachers", (Outcome::NotMet, true)),
            ("quality-label", (Outcome::Met, false)),
            ("principle-1", (Outcome::Unknown, false)),
        ] {
            assert_eq!(found(edition, &verdict, id), expected, "{today}: {id}");
        }
        assert_eq!(warnings(&example), [], "{today}");
        today = today.succ_opt().unwrap();
    }
}

#[test]
fn the_example_can_be_kept_and_has_no_date_after_today() {
    for today in ["2026-01-31", "2026-11-24", "2028-02-29"].map(day) {
        let example = example(today);
        let latest = example.answers().filter_map(|(_, answer)| answer.date()).map(|date| date.earliest()).max().unwrap();
        assert!(latest <= today, "{latest}");
        let text = encode(&example.clone().into(), date("2026-11-24"));
        assert!(matches!(restore(&text), Restored::Read { replica, lost, .. } if *replica.portfolio() == example && lost.is_empty()));
    }
}

fn example(today: NaiveDate) -> Portfolio {
    let names = SampleNames { school: "S", project: "P", second_project: "Q", evidence: "E", place: "L", practice: "W" };
    sample(today, &names)
}

fn teacher_verdict(edition: &str, portfolio: &Portfolio, today: NaiveDate) -> (&'static Edition, Verdict) {
    let edition = rules::edition(TEACHER, edition).unwrap();
    (edition, evaluate(edition, &teacher_facts(portfolio, &edition.vocabulary), today))
}

fn school_verdict(edition: &str, portfolio: &Portfolio, today: NaiveDate) -> (&'static Edition, Verdict) {
    let edition = rules::edition(SCHOOL, edition).unwrap();
    (edition, evaluate(edition, &school_facts(portfolio, edition.id, &edition.vocabulary), today))
}

/// A requirement's outcome, and whether sources dispute it.
fn found(edition: &Edition, verdict: &Verdict, id: &str) -> (Outcome, bool) {
    let place = edition.requirements.iter().position(|requirement| requirement.id == id).unwrap_or_else(|| panic!("{id}"));
    (verdict.findings[place].outcome, verdict.findings[place].disputed)
}
