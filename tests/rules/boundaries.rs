//! The days on which an outcome turns, from both sides, for every edition. Written down by hand from the announcements.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};
use waymark::domain::{Finding, Verdict, evaluate};
use waymark::rules::{self, read_facts};

const SCHOOL: &str = "school-label";
const TEACHER: &str = "teacher-recognition";
const MET: &str = "met";
const NOT_MET: &str = "not_met";
/// Unknown, and the day is asked for.
const DAY: &str = "unknown: the day";

/// When a school must have been registered: "on or before" a printed day.
const REGISTERED: &[(&str, &str, &str)] = &[
    ("2023-2024", "2020-08-31", MET),
    ("2023-2024", "2020-09-01", MET),
    ("2023-2024", "2020-09-02", NOT_MET),
    ("2023-2024", "2020-08", MET),
    ("2023-2024", "2020-09", DAY),
    ("2023-2024", "2020-10", NOT_MET),
    ("2024-2025", "2021-12-31", MET),
    ("2024-2025", "2022-01-01", MET),
    ("2024-2025", "2022-01-02", NOT_MET),
    ("2024-2025", "2021-12", MET),
    ("2024-2025", "2022-01", DAY),
    ("2024-2025", "2022-02", NOT_MET),
    ("2025-2026", "2023-01-08", MET),
    ("2025-2026", "2023-01-09", MET),
    ("2025-2026", "2023-01-10", NOT_MET),
    ("2025-2026", "2022-12", MET),
    ("2025-2026", "2023-01", DAY),
    ("2025-2026", "2023-02", NOT_MET),
];

/// When the label of a European project must have been granted. Two windows open on the first day of a month,
/// so that month lies in them as a whole; only that of 2025-2026 has a last day.
const GRANTED: &[(&str, &str, &str)] = &[
    ("2023-2024", "2020-06-30", NOT_MET),
    ("2023-2024", "2020-07-01", MET),
    ("2023-2024", "2020-07-02", MET),
    ("2023-2024", "2020-06", NOT_MET),
    ("2023-2024", "2020-07", MET),
    ("2023-2024", "2020-08", MET),
    ("2024-2025", "2021-10-31", NOT_MET),
    ("2024-2025", "2021-11-01", MET),
    ("2024-2025", "2021-11-02", MET),
    ("2024-2025", "2021-10", NOT_MET),
    ("2024-2025", "2021-11", MET),
    ("2024-2025", "2021-12", MET),
    ("2025-2026", "2022-11-08", NOT_MET),
    ("2025-2026", "2022-11-09", MET),
    ("2025-2026", "2022-11-10", MET),
    ("2025-2026", "2022-10", NOT_MET),
    ("2025-2026", "2022-11", DAY),
    ("2025-2026", "2022-12", MET),
    ("2025-2026", "2025-01-15", MET),
    ("2025-2026", "2025-01-16", MET),
    ("2025-2026", "2025-01-17", NOT_MET),
    ("2025-2026", "2024-12", MET),
    ("2025-2026", "2025-01", DAY),
    ("2025-2026", "2025-02", NOT_MET),
];

/// How many active teachers the central text of a round asks for.
const TEACHERS: &[(&str, u32)] = &[
    ("2018-2019", 2),
    ("2019-2020", 2),
    ("2020-2021", 2),
    ("2021-2022", 2),
    ("2023-2024", 3),
    ("2024-2025", 3),
    ("2025-2026", 3),
    ("2026-2027", 3),
];

/// Rounds of which no cut-off day and no window is published.
const WITHOUT_DAYS: &[&str] = &["2018-2019", "2019-2020", "2020-2021", "2021-2022", "2026-2027"];

/// The reflection, and the last day on which all evidence may be handed in.
const WINDOWS: &[(&str, &str)] = &[
    ("2024-02-29", "2026-02-28"),
    ("2024-02-28", "2026-02-28"),
    ("2024-03-01", "2026-03-01"),
    ("2025-01-15", "2027-01-15"),
    ("2025-01-31", "2027-01-31"),
    ("2025-08-31", "2027-08-31"),
    ("2026-02-28", "2028-02-28"),
    ("2022-12-31", "2024-12-31"),
];

/// The month of the reflection, and the month whose day decides.
const WINDOW_MONTHS: &[(&str, &str)] = &[("2024-02", "2026-02"), ("2025-01", "2027-01"), ("2024-12", "2026-12"), ("2026-02", "2028-02")];

#[test]
fn a_school_is_in_time_up_to_the_cut_off_day() {
    for (edition, registered, expected) in REGISTERED {
        let got = outcome(SCHOOL, edition, "registered", "2030-01-01", json!({"registered": registered}), "registered");
        assert_eq!(got, *expected, "{edition}, registered {registered}");
    }
}

#[test]
fn a_label_counts_from_the_first_day_of_the_window_to_the_last() {
    for (edition, granted, expected) in GRANTED {
        let facts = json!({"labels": [{"granted": granted, "european": true}]});
        let got = outcome(SCHOOL, edition, "quality-label", "2030-01-01", facts, "labels[0].granted");
        assert_eq!(got, *expected, "{edition}, granted {granted}");
    }
}

#[test]
fn a_national_project_counts_on_no_day_of_the_window() {
    for (edition, granted, _) in GRANTED {
        let facts = json!({"labels": [{"granted": granted, "european": false}]});
        assert_eq!(outcome(SCHOOL, edition, "quality-label", "2030-01-01", facts, ""), NOT_MET, "{edition}, granted {granted}");
    }
}

#[test]
fn rounds_without_printed_days_are_unknown_for_every_day() {
    for edition in WITHOUT_DAYS {
        for date in ["1990-01-01", "2015-06", "2020-09-01", "2025-01-16", "2199-12-31"] {
            for (requirement, facts) in
                [("registered", json!({"registered": date})), ("quality-label", json!({"labels": [{"granted": date, "european": true}]}))]
            {
                let got = outcome(SCHOOL, edition, requirement, "2030-01-01", facts, "");
                assert_eq!(got, "unknown: not published", "{edition}, {requirement} {date}");
            }
        }
    }
}

#[test]
fn one_teacher_fewer_than_asked_is_too_few() {
    for (edition, n) in TEACHERS {
        for (teachers, expected) in [(0, NOT_MET), (n - 1, NOT_MET), (*n, MET), (n + 1, MET), (9999, MET)] {
            let facts = json!({"active_teachers": teachers});
            let got = outcome(SCHOOL, edition, "active-teachers", "2030-01-01", facts, "");
            assert_eq!(got, expected, "{edition}, {teachers} teachers");
        }
    }
}

#[test]
fn the_tables_speak_of_every_round_that_was_held() {
    let held: Vec<&str> = rules::editions(SCHOOL).map(|it| it.id).filter(|id| *id != "2022-2023").collect();
    assert_eq!(TEACHERS.iter().map(|(edition, _)| *edition).collect::<Vec<_>>(), held);
    for edition in held {
        let printed = REGISTERED.iter().any(|(known, ..)| *known == edition) && GRANTED.iter().any(|(known, ..)| *known == edition);
        assert_ne!(printed, WITHOUT_DAYS.contains(&edition), "{edition}");
    }
}

#[test]
fn a_teacher_may_hand_in_up_to_the_last_day_of_the_window() {
    for (selfie, last) in WINDOWS {
        let last = day(last);
        for (submitted, expected) in [(last.pred_opt().unwrap(), MET), (last, MET), (last.succ_opt().unwrap(), NOT_MET)] {
            let facts = json!({"selfie_completed": selfie, "submitted": submitted.to_string()});
            let got = outcome(TEACHER, "2025-prelaunch", "window", "2030-01-01", facts, "");
            assert_eq!(got, expected, "reflection {selfie}, handed in {submitted}");
        }
    }
}

#[test]
fn today_stands_for_what_is_not_handed_in_yet() {
    for (selfie, last) in WINDOWS {
        let last = day(last);
        for (today, expected) in [(last.pred_opt().unwrap(), MET), (last, MET), (last.succ_opt().unwrap(), NOT_MET)] {
            for submitted in [json!(null), json!(false)] {
                let facts = json!({"selfie_completed": selfie, "submitted": submitted});
                let got = outcome(TEACHER, "2025-prelaunch", "window", &today.to_string(), facts, "");
                assert_eq!(got, expected, "reflection {selfie}, today {today}, handed in {submitted}");
            }
        }
    }
}

#[test]
fn the_deadline_is_as_precise_as_the_reflection() {
    for (selfie, last) in WINDOWS.iter().chain(WINDOW_MONTHS) {
        let verdict = verdict(TEACHER, "2025-prelaunch", "2026-01-01", &json!({"selfie_completed": selfie}));
        assert_eq!(verdict.deadline.map(|date| date.to_string()).as_deref(), Some(*last), "reflection {selfie}");
    }
}

#[test]
fn with_only_the_month_of_the_reflection_its_day_decides_in_the_last_month() {
    for (selfie, month) in WINDOW_MONTHS {
        let first = day(&format!("{month}-01"));
        let next = first + chrono::Months::new(1);
        let cases = [
            (first.pred_opt().unwrap(), MET),
            (first, MET),
            (first.succ_opt().unwrap(), DAY),
            (day(&format!("{month}-28")), DAY),
            (next, NOT_MET),
        ];
        for (submitted, expected) in cases {
            let facts = json!({"selfie_completed": selfie, "submitted": submitted.to_string()});
            let got = outcome(TEACHER, "2025-prelaunch", "window", "2030-01-01", facts, "selfie_completed");
            assert_eq!(got, expected, "reflection {selfie}, handed in {submitted}");
        }
    }
}

#[test]
fn with_only_the_month_of_handing_in_its_day_decides_in_the_last_month() {
    for (submitted, expected) in [("2026-12", MET), ("2027-01", DAY), ("2027-02", NOT_MET)] {
        let facts = json!({"selfie_completed": "2025-01-15", "submitted": submitted});
        let got = outcome(TEACHER, "2025-prelaunch", "window", "2030-01-01", facts, "submitted");
        assert_eq!(got, expected, "handed in {submitted}");
    }
}

#[test]
fn evidence_counts_from_the_day_of_the_reflection() {
    for edition in ["2025-prelaunch", "in-force"] {
        for (date, expected) in [
            ("2025-01-14", "unknown: not published"),
            ("2025-01-15", MET),
            ("2025-01-16", MET),
            ("2024-12", "unknown: not published"),
            ("2025-01", DAY),
            ("2025-02", MET),
        ] {
            let course = json!({"selfie_completed": "2025-01-15", "courses": [{"area": 1, "completed": date}]});
            assert_eq!(outcome(TEACHER, edition, "course-1", "2030-01-01", course, "courses[0].completed"), expected, "course {date}");
            let label = json!({"selfie_completed": "2025-01-15", "project": {"founders_in_two_countries": true, "label_awarded": date}});
            assert_eq!(outcome(TEACHER, edition, "label-awarded", "2030-01-01", label, "project.label_awarded"), expected, "label {date}");
        }
    }
}

#[test]
fn what_has_taken_place_lies_not_after_today() {
    for (today, selfie, expected) in [
        ("2026-03-15", "2026-03-14", MET),
        ("2026-03-15", "2026-03-15", MET),
        ("2026-03-15", "2026-03-16", NOT_MET),
        ("2026-03-15", "2026-02", MET),
        ("2026-03-15", "2026-03", MET),
        ("2026-03-15", "2026-04", NOT_MET),
        ("2026-03-31", "2026-04", NOT_MET),
        ("2026-04-01", "2026-04", MET),
    ] {
        let got = outcome(TEACHER, "2025-prelaunch", "reflection", today, json!({"selfie_completed": selfie}), "");
        assert_eq!(got, expected, "today {today}, reflection {selfie}");
    }
}

/// The outcome in a word; an unknown one says whether exactly `asked` is missing, or something unpublished keeps it open.
fn outcome(scheme: &str, edition: &str, requirement: &str, today: &str, facts: Json, asked: &str) -> &'static str {
    let rules = rules::edition(scheme, edition).unwrap();
    let verdict = verdict(scheme, edition, today, &facts);
    let place = rules.requirements.iter().position(|it| *it.id == *requirement).unwrap();
    let Finding { outcome, missing, unpublished, .. } = &verdict.findings[place];
    let missing: Vec<String> = missing.iter().map(|path| rules.vocabulary.path(*path)).collect();
    match outcome.as_str() {
        "unknown" if missing == [asked] => DAY,
        "unknown" if missing.is_empty() && *unpublished => "unknown: not published",
        "unknown" => panic!("{edition}, {requirement}, {facts}: missing {missing:?}"),
        settled => settled,
    }
}

fn verdict(scheme: &str, edition: &str, today: &str, facts: &Json) -> Verdict {
    let edition = rules::edition(scheme, edition).unwrap();
    evaluate(edition, &read_facts(facts, &edition.vocabulary).unwrap(), day(today))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
