//! The command line, as a National Support Organisation uses it: one case a line in, one verdict a line out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

use serde_json::{Value as Json, json};

/// The two cases of the contract, one line each.
const SCHOOL: &str = r#"{"id":"case-1","scheme":"school-label","edition":"2025-2026","today":"2025-01-25","facts":{"registered":"2019-09-01","active_teachers":3,"labels":[{"granted":"2024-10-02","european":true}],"held":[{"edition":"2023-2024"}],"criteria":{},"declaration_signed":null}}"#;
const TEACHER: &str = r#"{"id":"case-2","scheme":"teacher-recognition","edition":"2025-prelaunch","today":"2026-03-01","facts":{"selfie_completed":"2025-01","courses":[{"area":1,"completed":"2025-03-02"}],"project":{"founders_in_two_countries":true,"label_awarded":"2025-10-01","special_indication":true,"excellent_technology":true,"excellent_pedagogy":true},"submitted":null}}"#;

#[test]
fn the_school_of_the_contract_gets_its_verdict() {
    let requirement = |id: &str, outcome: &str, missing: &[&str], sources: &[&str]| json!({"id": id, "outcome": outcome, "disputed": false, "missing": missing, "sources": sources});
    let principle = |n: u32| {
        let missing = format!("facts.criteria.principle-{n}");
        requirement(&format!("principle-{n}"), "unknown", &[&missing], &["TR24", "IND24", "BEVL"])
    };
    let expected = json!({
        "id": "case-1",
        "verdict": "unknown",
        "steps": [{"id": "step-1", "outcome": "met"}, {"id": "step-2", "outcome": "unknown"}],
        "requirements": [
            requirement("registered", "met", &[], &["ECG25"]),
            requirement("active-teachers", "met", &[], &["ECG25"]),
            requirement("quality-label", "met", &[], &["ECG25"]),
            requirement("esafety", "unknown", &["facts.criteria.esafety"], &["TR24"]),
            principle(1),
            principle(2),
            principle(3),
            principle(4),
            principle(5),
            requirement("declaration", "unknown", &["facts.declaration_signed"], &["ECG24", "TR24"]),
        ],
        "deadline": null,
    });
    let run = assess(SCHOOL);
    assert_eq!(run.answers, [expected]);
    assert_eq!(run.status, 0);
}

#[test]
fn the_teacher_of_the_contract_gets_a_verdict_with_a_deadline() {
    let run = assess(TEACHER);
    let answer = &run.answers[0];
    assert_eq!(answer["id"], "case-2");
    assert_eq!(answer["verdict"], "not_met");
    assert_eq!(answer["deadline"], "2027-01");
    let outcomes: Vec<(&str, &str)> = parts(&answer["requirements"], "id", "outcome");
    assert_eq!(
        outcomes,
        [
            ("reflection", "met"),
            ("course-1", "met"),
            ("course-2", "not_met"),
            ("course-3", "not_met"),
            ("course-4", "not_met"),
            ("course-5", "not_met"),
            ("course-6", "not_met"),
            ("label-awarded", "met"),
            ("special-indication", "met"),
            ("window", "met"),
        ]
    );
    let steps = [("initiation", "met"), ("professional-development", "not_met"), ("project", "met"), ("verification", "met")];
    assert_eq!(parts(&answer["steps"], "id", "outcome"), steps);
    assert_eq!(run.status, 0);
}

#[test]
fn an_answer_has_the_fields_of_the_contract_and_no_others() {
    let run = assess(format!("{SCHOOL}\n{TEACHER}\n"));
    for answer in &run.answers {
        assert_eq!(fields(answer), ["deadline", "id", "requirements", "steps", "verdict"]);
        answer["steps"].as_array().unwrap().iter().for_each(|step| assert_eq!(fields(step), ["id", "outcome"]));
        for requirement in answer["requirements"].as_array().unwrap() {
            assert_eq!(fields(requirement), ["disputed", "id", "missing", "outcome", "sources"]);
            assert!(["met", "not_met", "unknown"].contains(&requirement["outcome"].as_str().unwrap()));
            assert!(requirement["missing"].as_array().unwrap().iter().all(|path| path.as_str().unwrap().starts_with("facts.")));
            assert!(!requirement["sources"].as_array().unwrap().is_empty());
        }
    }
}

#[test]
fn verdicts_come_one_a_line_in_the_order_of_the_cases() {
    let lines: String = (1..=200).map(|n| format!("{}\n", SCHOOL.replace("case-1", &format!("case-{n}")))).collect();
    let ids: Vec<String> = assess(&lines).answers.iter().map(|answer| answer["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, (1..=200).map(|n| format!("case-{n}")).collect::<Vec<_>>());
}

#[test]
fn a_disputed_outcome_is_marked() {
    let line = case(&json!({"active_teachers": 2}));
    let answers = assess(&line).answers;
    let disputed: Vec<&Json> = answers[0]["requirements"].as_array().unwrap().iter().filter(|it| it["disputed"] == true).collect();
    assert_eq!(disputed.len(), 1);
    assert_eq!((&disputed[0]["id"], &disputed[0]["outcome"]), (&json!("active-teachers"), &json!("not_met")));
}

#[test]
fn an_open_field_of_a_record_is_named_with_its_place() {
    let line = case(&json!({"labels": [{"granted": "2019-01-01", "european": true}, {"granted": "2024-10-02"}]}));
    let answers = assess(&line).answers;
    assert_eq!(answers[0]["requirements"][2]["missing"], json!(["facts.labels[1].european"]));
}

#[test]
fn a_round_that_was_not_held_is_answered_without_requirements() {
    let line = json!({"id": "x", "scheme": "school-label", "edition": "2022-2023", "today": "2022-11-01", "facts": {}}).to_string();
    let run = assess(&line);
    assert_eq!(run.answers, [json!({"id": "x", "verdict": "not_met", "steps": [], "requirements": [], "deadline": null})]);
    assert_eq!(run.status, 0);
}

#[test]
fn facts_may_be_null_or_left_out() {
    let bare = json!({"id": "x", "scheme": "school-label", "edition": "2025-2026", "today": "2025-01-25"});
    let mut null = bare.clone();
    null["facts"] = Json::Null;
    let run = assess(format!("{bare}\n{null}\n"));
    assert_eq!(run.answers[0], run.answers[1]);
    assert_eq!((run.answers[0]["verdict"].as_str(), run.status), (Some("unknown"), 0));
}

#[test]
fn a_bad_field_is_named_on_its_line_and_the_run_goes_on() {
    let long = "x".repeat(1_000_000);
    let whole = |key: &str, value: Json| {
        let mut line: Json = serde_json::from_str(SCHOOL).unwrap();
        line[key] = value;
        line.to_string()
    };
    let without = |key: &str| {
        let mut line: Json = serde_json::from_str(SCHOOL).unwrap();
        line.as_object_mut().unwrap().remove(key);
        line.to_string()
    };
    let bad: Vec<(String, &str)> = vec![
        (r#"{"id":"case-1","scheme":"#.to_owned(), ""),
        ("school-label".to_owned(), ""),
        ("[]".to_owned(), ""),
        ("null".to_owned(), ""),
        (format!("{SCHOOL}{SCHOOL}"), ""),
        (long.clone(), ""),
        ("[".repeat(1_000_000), ""),
        (format!("{{\"id\":\"{long}\""), ""),
        (without("id"), "id"),
        (whole("id", json!(7)), "id"),
        (without("scheme"), "scheme"),
        (whole("scheme", json!("pupil-label")), "scheme"),
        (without("edition"), "edition"),
        (whole("edition", json!("2030-2031")), "edition"),
        (whole("edition", json!(2025)), "edition"),
        (without("today"), "today"),
        (whole("today", json!(null)), "today"),
        (whole("today", json!("2025-01")), "today"),
        (whole("today", json!("2025-02-30")), "today"),
        (whole("today", json!("25 January 2025")), "today"),
        (whole("today", json!(20_250_125)), "today"),
        (whole("fakts", json!({})), "fakts"),
        (whole("facts", json!([])), "facts"),
        (whole("facts", json!("none")), "facts"),
        (case(&json!({"regstered": "2019-09-01"})), "facts.regstered"),
        (case(&json!({"registered": "2025-13"})), "facts.registered"),
        (case(&json!({"registered": "2025-02-30"})), "facts.registered"),
        (case(&json!({"registered": "2019"})), "facts.registered"),
        (case(&json!({"registered": 2019})), "facts.registered"),
        (case(&json!({"registered": true})), "facts.registered"),
        (case(&json!({"registered": ""})), "facts.registered"),
        (case(&json!({"active_teachers": -1})), "facts.active_teachers"),
        (case(&json!({"active_teachers": 3.5})), "facts.active_teachers"),
        (case(&json!({"active_teachers": "three"})), "facts.active_teachers"),
        (case(&json!({"active_teachers": "3"})), "facts.active_teachers"),
        (case(&json!({"active_teachers": 10_000})), "facts.active_teachers"),
        (case(&json!({"active_teachers": 1e300})), "facts.active_teachers"),
        (case(&json!({"active_teachers": true})), "facts.active_teachers"),
        (case(&json!({"labels": {}})), "facts.labels"),
        (case(&json!({"labels": "none"})), "facts.labels"),
        (case(&json!({"labels": false})), "facts.labels"),
        (case(&json!({"labels": [{"granted": "2024-10-02", "european": true}, "two"]})), "facts.labels[1]"),
        (case(&json!({"labels": [null]})), "facts.labels[0]"),
        (case(&json!({"labels": [{"granted": "2024-10-32"}]})), "facts.labels[0].granted"),
        (case(&json!({"labels": [{}, {"european": "yes"}]})), "facts.labels[1].european"),
        (case(&json!({"labels": [{"europan": true}]})), "facts.labels[0].europan"),
        (case(&json!({"held": [{"edition": ""}]})), "facts.held[0].edition"),
        (case(&json!({"held": [{"edition": 2025}]})), "facts.held[0].edition"),
        (case(&json!({"held": ["2025-2026"]})), "facts.held[0]"),
        (case(&json!({"criteria": []})), "facts.criteria"),
        (case(&json!({"criteria": {"criterion-z": true}})), "facts.criteria.criterion-z"),
        (case(&json!({"criteria": {"esafety": "yes"}})), "facts.criteria.esafety"),
        (case(&json!({"criteria": {"esafety": 1}})), "facts.criteria.esafety"),
        (case(&json!({"declaration_signed": "2025-01-01"})), "facts.declaration_signed"),
        (case(&json!({"": true})), "facts."),
        (TEACHER.replace("\"area\":1", "\"area\":7"), "facts.courses[0].area"),
        (TEACHER.replace("\"area\":1", "\"area\":0"), "facts.courses[0].area"),
        (TEACHER.replace("two_countries\":true", "two_countries\":\"yes\""), "facts.project.founders_in_two_countries"),
    ];
    let mut lines = String::new();
    for (line, _) in &bad {
        lines.push_str(&format!("{line}\n{SCHOOL}\n"));
    }
    let run = assess(&lines);
    assert_eq!(run.answers.len(), 2 * bad.len());
    for (place, (line, field)) in bad.iter().enumerate() {
        let answer = &run.answers[2 * place];
        let line: String = line.chars().take(300).collect();
        assert_eq!(fields(answer), ["error"], "{line}");
        assert_eq!(fields(&answer["error"]), ["field", "line", "message"], "{line}");
        assert_eq!((&answer["error"]["line"], &answer["error"]["field"]), (&json!(2 * place + 1), &json!(field)), "{line}");
        assert!(!answer["error"]["message"].as_str().unwrap().is_empty(), "{line}");
        assert_eq!(run.answers[2 * place + 1]["id"], "case-1", "after {line}");
    }
    assert_eq!(run.status, 1);
}

#[test]
fn the_message_says_what_would_be_right() {
    for (facts, message) in [
        (json!({"active_teachers": -1}), "must be a whole number from 0 to 9999, or null"),
        (json!({"registered": "2025-13"}), "must be a date that exists, YYYY-MM-DD or YYYY-MM, or null"),
        (json!({"labels": {}}), "must be a list or null"),
        (json!({"declaration_signed": "yes"}), "must be true, false or null"),
        (json!({"regstered": null}), "no such field"),
    ] {
        assert_eq!(assess(case(&facts)).answers[0]["error"]["message"], message, "{facts}");
    }
}

#[test]
fn blank_lines_are_skipped_and_counted() {
    let run = assess(format!("\n  \t\n{SCHOOL}\n\r\nnonsense\n\n"));
    assert_eq!(run.answers.len(), 2);
    assert_eq!(run.answers[1]["error"]["line"], 5);
    assert_eq!(run.status, 1);
}

#[test]
fn lines_that_are_no_text_are_told_and_the_run_goes_on() {
    let lines = [b"{\"id\":\"\xff\xfe\"}\n".as_slice(), SCHOOL.as_bytes()].concat();
    let run = assess(lines);
    assert_eq!((&run.answers[0]["error"]["line"], &run.answers[0]["error"]["field"]), (&json!(1), &json!("")));
    assert_eq!((&run.answers[1]["id"], run.status), (&json!("case-1"), 1));
}

#[test]
fn the_habits_of_other_systems_are_no_errors() {
    // A byte order mark, line ends of two characters, no line end at the end.
    let run = assess(format!("\u{feff}{SCHOOL}\r\n{TEACHER}"));
    assert_eq!(run.answers.len(), 2);
    assert_eq!(run.status, 0);
}

#[test]
fn a_long_line_with_a_case_is_answered() {
    let run = assess(SCHOOL.replace("case-1", &"x".repeat(1_000_000)));
    assert_eq!((run.answers[0]["id"].as_str().unwrap().len(), run.status), (1_000_000, 0));
}

#[test]
fn a_school_with_very_many_labels_is_answered() {
    let labels = vec![json!({"granted": "2010-01-01", "european": true}); 70_000];
    let run = assess(format!("{}\n{SCHOOL}\n", case(&json!({"labels": labels}))));
    assert_eq!(run.answers.len(), 2, "the run stopped at a long list");
    assert_eq!((run.answers[0]["requirements"][2]["outcome"].as_str(), run.status), (Some("not_met"), 0));
}

#[test]
fn nothing_in_gives_nothing_out() {
    let run = assess("");
    assert_eq!((run.answers.len(), run.status), (0, 0));
}

struct Run {
    answers: Vec<Json>,
    status: i32,
}

/// Runs the example on these lines. `cargo test` builds it beside the tests; `cargo test --test assess` alone does not.
fn assess(lines: impl AsRef<[u8]>) -> Run {
    let tests = std::env::current_exe().unwrap();
    let program: PathBuf = tests.ancestors().nth(2).unwrap().join("examples").join(format!("assess{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is not there: run `cargo build --example assess` first", program.display());
    let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let (mut input, lines) = (child.stdin.take().unwrap(), lines.as_ref().to_vec());
    // A program that stops early closes its end; the answers tell, not the pipe.
    let writer = thread::spawn(move || input.write_all(&lines).is_ok());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let answers = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    Run { answers, status: output.status.code().unwrap_or(-1) }
}

/// A school's line with these facts only.
fn case(facts: &Json) -> String {
    json!({"id": "x", "scheme": "school-label", "edition": "2025-2026", "today": "2025-01-25", "facts": facts}).to_string()
}

fn fields(json: &Json) -> Vec<&str> {
    let mut fields: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    fields.sort_unstable();
    fields
}

fn parts<'a>(list: &'a Json, first: &str, second: &str) -> Vec<(&'a str, &'a str)> {
    list.as_array().unwrap().iter().map(|it| (it[first].as_str().unwrap(), it[second].as_str().unwrap())).collect()
}
