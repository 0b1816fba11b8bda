//! Why an outcome is what it is: the facts that decided it, and the nearest change that would turn it.

use serde_json::{Value as Json, json};
use waymark::domain::{Change, FactPath, Vocabulary, evaluate};
use waymark::rules::{self, read_facts};

#[test]
fn a_number_that_is_too_small_says_how_many_more() {
    check("2025-2026", "active-teachers", json!({"active_teachers": 1}), "because active_teachers; 2 more of active_teachers");
    check("2020-2021", "active-teachers", json!({"active_teachers": 1}), "because active_teachers; 1 more of active_teachers");
}

#[test]
fn a_day_that_is_too_late_says_the_last_day_in_time() {
    check("2025-2026", "registered", json!({"registered": "2024-05-01"}), "because registered; registered by 2023-01-09");
    check("2023-2024", "registered", json!({"registered": "2020-10"}), "because registered; registered by 2020-09-01");
}

#[test]
fn a_list_without_a_record_that_counts_asks_for_one() {
    check("2025-2026", "quality-label", json!({"labels": []}), "because labels; a record in labels");
    check(
        "2025-2026",
        "quality-label",
        json!({"labels": [{"granted": "2019-01-01", "european": true}]}),
        "because labels; a record in labels",
    );
}

#[test]
fn a_record_in_the_way_is_named() {
    check("2026-2027", "no-overlap", json!({"held": [{"edition": "2025-2026"}]}), "because held[0].edition; no such record in held");
}

#[test]
fn a_no_asks_for_a_yes() {
    check("2025-2026", "declaration", json!({"declaration_signed": false}), "because declaration_signed; yes to declaration_signed");
}

#[test]
fn a_met_requirement_names_what_decided_it_and_asks_for_nothing() {
    check("2025-2026", "registered", json!({"registered": "2019-09-01"}), "because registered; ");
    check("2025-2026", "active-teachers", json!({"active_teachers": 3}), "because active_teachers; ");
    check(
        "2025-2026",
        "quality-label",
        json!({"labels": [{"granted": "2019-01-01", "european": true}, {"granted": "2024-01-01", "european": true}]}),
        "because labels[1].european, labels[1].granted; ",
    );
}

#[test]
fn handing_in_too_late_says_the_end_of_the_two_years() {
    let facts = json!({"selfie_completed": "2024-02-29", "submitted": "2026-03-01"});
    check_teacher("window", facts, "because selfie_completed; submitted by 2026-02-28");
    check_teacher("window", json!({"selfie_completed": "2024-01"}), "because selfie_completed; submitted by 2026-01");
}

#[test]
fn what_is_still_to_happen_is_named() {
    check_teacher("reflection", json!({"selfie_completed": false}), "because selfie_completed; selfie_completed to take place");
    check_teacher("course-4", json!({"courses": []}), "because courses; a record in courses");
}

/// The facts that decided the outcome, and what would turn it.
fn check(edition: &str, requirement: &str, facts: Json, expected: &str) {
    assert_eq!(reasons("school-label", edition, requirement, &facts), expected, "{edition}, {requirement}, {facts}");
}

fn check_teacher(requirement: &str, facts: Json, expected: &str) {
    assert_eq!(reasons("teacher-recognition", "2025-prelaunch", requirement, &facts), expected, "{requirement}, {facts}");
}

fn reasons(scheme: &str, edition: &str, requirement: &str, facts: &Json) -> String {
    let edition = rules::edition(scheme, edition).unwrap();
    let facts = read_facts(facts, &edition.vocabulary).unwrap();
    let verdict = evaluate(edition, &facts, "2026-06-01".parse().unwrap());
    let place = edition.requirements.iter().position(|it| *it.id == *requirement).unwrap();
    let finding = &verdict.findings[place];
    let name = |path: &FactPath| edition.vocabulary.path(*path);
    let because: Vec<String> = finding.because.iter().map(name).collect();
    let changes: Vec<String> = finding.changes.iter().map(|change| words(&edition.vocabulary, change)).collect();
    format!("because {}; {}", because.join(", "), changes.join(", "))
}

fn words(vocabulary: &Vocabulary, change: &Change) -> String {
    let name = |path: &FactPath| vocabulary.path(*path);
    match change {
        Change::More { fact, by } => format!("{by} more of {}", name(fact)),
        Change::Yes(fact) => format!("yes to {}", name(fact)),
        Change::Happen(fact) => format!("{} to take place", name(fact)),
        Change::By { fact, until } => format!("{} by {until}", name(fact)),
        Change::Within { fact, from, until } => {
            format!("{} from {from} to {}", name(fact), until.map_or("any day".to_owned(), |until| until.to_string()))
        }
        Change::Record(list) => format!("a record in {}", name(list)),
        Change::WithoutRecord(list) => format!("no such record in {}", name(list)),
    }
}
