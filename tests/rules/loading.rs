//! Broken documents: each problem is told with its place, and all of them at once. Each is made from a published document.

use serde_json::{Value as Json, json};
use waymark::rules::RuleProblemKind::{
    Date, EmptySpan, Format, NoSource, TooMany, Twice, UnknownFact, UnknownSource, UnknownStep, WrongKind,
};
use waymark::rules::{RuleProblem, RuleProblemKind, load_edition, load_vocabulary, vocabulary};

use crate::support::{json as read, place};

const SCHOOL: &str = "school-label/2025-2026";
const TEACHER: &str = "teacher-recognition/2025-prelaunch";

#[test]
fn a_misspelt_fact_is_told() {
    check(SCHOOL, "/requirements/0/condition/fact", json!("registred"), "requirements[0].condition.fact", UnknownFact("registred".into()));
}

#[test]
fn a_misspelt_field_of_a_record_is_told() {
    let at = "requirements[2].condition.where.of[0].fact";
    check(SCHOOL, "/requirements/2/condition/where/of/0/fact", json!("europan"), at, UnknownFact("europan".into()));
}

#[test]
fn a_misspelt_list_is_told() {
    check(SCHOOL, "/requirements/2/condition/list", json!("label"), "requirements[2].condition.list", UnknownFact("label".into()));
}

#[test]
fn a_misspelt_fact_in_what_another_source_asks_is_told() {
    let at = "requirements[1].alternatives[0].condition.fact";
    check(SCHOOL, "/requirements/1/alternatives/0/condition/fact", json!("teachers"), at, UnknownFact("teachers".into()));
}

#[test]
fn a_misspelt_start_of_a_window_is_told_at_its_own_place() {
    check(TEACHER, "/requirements/9/condition/start", json!("selfie"), "requirements[9].condition.start", UnknownFact("selfie".into()));
}

#[test]
fn a_misspelt_event_of_a_window_is_told_at_its_own_place() {
    check(
        TEACHER,
        "/requirements/9/condition/event",
        json!("handed_in"),
        "requirements[9].condition.event",
        UnknownFact("handed_in".into()),
    );
}

#[test]
fn a_misspelt_other_date_is_told_at_its_own_place() {
    let at = "requirements[7].condition.of[2].of[0].other";
    check(TEACHER, "/requirements/7/condition/of/2/of/0/other", json!("selfie"), at, UnknownFact("selfie".into()));
}

#[test]
fn a_fact_of_another_kind_is_told() {
    let at = "requirements[0].condition.fact";
    check(SCHOOL, "/requirements/0/condition/fact", json!("active_teachers"), at, WrongKind("active_teachers".into()));
    check(SCHOOL, "/requirements/1/condition/fact", json!("registered"), "requirements[1].condition.fact", WrongKind("registered".into()));
    let at = "requirements[2].condition.where.of[0].fact";
    check(SCHOOL, "/requirements/2/condition/where/of/0/fact", json!("granted"), at, WrongKind("granted".into()));
}

#[test]
fn a_fact_that_is_no_list_is_told_where_a_list_is_needed() {
    check(SCHOOL, "/requirements/2/condition/list", json!("registered"), "requirements[2].condition.list", WrongKind("registered".into()));
}

#[test]
fn an_unknown_source_is_told_wherever_it_stands() {
    for (pointer, at) in [
        ("/requirements/0/sources", "requirements[0].sources"),
        ("/requirements/1/alternatives/0/sources", "requirements[1].alternatives[0].sources"),
        ("/opens/sources", "opens.sources"),
        ("/closes/sources", "closes.sources"),
        ("/validity/sources", "validity.sources"),
        ("/notes/0/sources", "notes[0].sources"),
    ] {
        check(SCHOOL, pointer, json!(["ECG99"]), at, UnknownSource("ECG99".into()));
    }
}

#[test]
fn a_statement_without_a_source_is_told_wherever_it_stands() {
    for (pointer, at) in [
        ("/requirements/0/sources", "requirements[0].sources"),
        ("/requirements/1/alternatives/0/sources", "requirements[1].alternatives[0].sources"),
        ("/opens/sources", "opens.sources"),
        ("/validity/sources", "validity.sources"),
        ("/notes/1/sources", "notes[1].sources"),
    ] {
        check(SCHOOL, pointer, json!([]), at, NoSource);
    }
}

#[test]
fn a_figure_without_a_source_is_told_with_its_place() {
    check(SCHOOL, "/awarded/1/sources", json!([]), "awarded[1].sources", NoSource);
}

#[test]
fn an_impossible_date_is_told() {
    for (pointer, date, at) in [
        ("/requirements/0/condition/date", "2023-02-30", "requirements[0].condition.date"),
        ("/requirements/0/condition/date", "9 January 2023", "requirements[0].condition.date"),
        ("/requirements/1/period/from", "2023-13", "requirements[1].period.from"),
        ("/opens/date", "2025-01-32", "opens.date"),
        ("/validity/until", "2026-11-31", "validity.until"),
    ] {
        check(SCHOOL, pointer, json!(date), at, Date(date.into()));
    }
}

#[test]
fn an_impossible_end_of_a_window_is_one_problem() {
    let at = "requirements[2].condition.where.of[1].until";
    check(SCHOOL, "/requirements/2/condition/where/of/1/until", json!("2025-00-16"), at, Date("2025-00-16".into()));
}

#[test]
fn a_cut_off_that_is_only_a_month_is_told() {
    check(SCHOOL, "/requirements/0/condition/date", json!("2023-01"), "requirements[0].condition.date", Date("2023-01".into()));
}

#[test]
fn a_window_that_ends_before_it_begins_is_told() {
    check(SCHOOL, "/requirements/2/condition/where/of/1/until", json!("2022-11-08"), "requirements[2].condition.where.of[1]", EmptySpan);
    let mut document = published(SCHOOL);
    document["requirements"][1]["period"]["until"] = json!("2023-01-08");
    assert_eq!(problems(SCHOOL, &document), [RuleProblem { at: "requirements[1].period".into(), kind: EmptySpan }]);
}

#[test]
fn a_window_of_one_day_is_a_window() {
    let mut document = published(SCHOOL);
    document["requirements"][2]["condition"]["where"]["of"][1]["until"] = json!("2022-11-09");
    assert_eq!(problems(SCHOOL, &document), []);
}

#[test]
fn an_unknown_step_is_told() {
    check(SCHOOL, "/requirements/3/step", json!("step-3"), "requirements[3].step", UnknownStep("step-3".into()));
}

#[test]
fn a_requirement_that_stands_twice_is_told() {
    check(SCHOOL, "/requirements/4/id", json!("esafety"), "requirements[4].id", Twice("esafety".into()));
}

#[test]
fn a_step_that_stands_twice_is_told() {
    let mut document = published(SCHOOL);
    let step = document["steps"][0].clone();
    document["steps"].as_array_mut().unwrap().push(step);
    assert_eq!(problems(SCHOOL, &document), [RuleProblem { at: "steps[2].id".into(), kind: Twice("step-1".into()) }]);
}

#[test]
fn asking_for_more_than_there_is_is_told() {
    let condition = json!({"kind": "at_least", "n": 2, "of": [{"kind": "flag", "fact": "declaration_signed"}]});
    check(SCHOOL, "/requirements/0/condition", condition, "requirements[0].condition.n", TooMany);
}

#[test]
fn a_field_nobody_knows_is_told() {
    for pointer in ["", "/requirements/0", "/requirements/0/condition", "/opens", "/validity", "/notes/0", "/steps/0", "/sources/ECG25"] {
        let mut document = published(SCHOOL);
        document.pointer_mut(pointer).unwrap()["pass_mark"] = json!(12);
        let problems = problems(SCHOOL, &document);
        let told = matches!(&problems[..], [RuleProblem { kind: Format(words), .. }] if words.contains("pass_mark"));
        assert!(told, "in {pointer:?}: {problems:?}");
    }
}

#[test]
fn a_condition_of_a_kind_nobody_knows_is_told() {
    let mut document = published(SCHOOL);
    document["requirements"][0]["condition"] = json!({"kind": "script", "code": "true"});
    let problems = problems(SCHOOL, &document);
    assert!(matches!(&problems[..], [RuleProblem { kind: Format(words), .. }] if words.contains("script")), "{problems:?}");
}

#[test]
fn all_problems_are_told_at_once() {
    let mut document = published(SCHOOL);
    document["requirements"][0]["condition"]["fact"] = json!("registred");
    document["requirements"][0]["sources"] = json!([]);
    document["requirements"][5]["step"] = json!("step-9");
    document["validity"]["until"] = json!("2026-13");
    let mut told: Vec<String> = problems(SCHOOL, &document).into_iter().map(|problem| problem.at).collect();
    told.sort();
    assert_eq!(told, ["requirements[0].condition.fact", "requirements[0].sources", "requirements[5].step", "validity.until"]);
}

#[test]
fn what_is_no_json_is_told() {
    let vocabulary = vocabulary("school-label").unwrap();
    for broken in ["", "{", "[]", "null", "\u{0}"] {
        assert!(matches!(load_edition(broken, vocabulary).unwrap_err()[..], [RuleProblem { kind: Format(_), .. }]), "{broken:?}");
        assert!(matches!(load_vocabulary(broken).unwrap_err()[..], [RuleProblem { kind: Format(_), .. }]), "{broken:?}");
    }
}

/// Puts `value` in a place of a published document and expects one problem.
fn check(document: &str, pointer: &str, value: Json, at: &str, kind: RuleProblemKind) {
    let mut edited = published(document);
    *edited.pointer_mut(pointer).unwrap_or_else(|| panic!("{document} has no {pointer}")) = value;
    assert_eq!(problems(document, &edited), [RuleProblem { at: at.to_owned(), kind }], "{document}: {pointer}");
}

fn published(document: &str) -> Json {
    read(place(&format!("public/rules/{document}.json")))
}

fn problems(document: &str, edited: &Json) -> Vec<RuleProblem> {
    let scheme = document.split('/').next().unwrap();
    load_edition(&edited.to_string(), vocabulary(scheme).unwrap()).err().unwrap_or_default()
}
