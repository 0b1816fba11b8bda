//! Backup files: taken whole, or not at all and with the reason.

use serde_json::json;
use waymark::domain::PartialDate;
use waymark::record::{Backup, ImportProblem, MAX_BACKUP_BYTES, Replica, encode, read_backup};

use crate::answers::date;
use crate::documents::{V1, read, with, with_fields};

#[test]
fn a_backup_holds_the_answers_and_the_day() {
    assert_eq!(read_backup(V1), Ok(Backup { replica: read(V1).0.into(), written: Some(date("2026-11-24")) }));
}

#[test]
fn a_backup_of_nothing_is_a_backup() {
    let written = PartialDate::parse("2026-11-24").unwrap();
    let empty = Backup { replica: Replica::default(), written: Some(written) };
    assert_eq!(read_backup(&encode(&Replica::default(), written)), Ok(empty));
}

#[test]
fn a_byte_order_mark_and_white_space_around_it_do_no_harm() {
    for text in [format!("\u{feff}{V1}"), format!("\u{feff}\r\n{V1}\n\n"), format!("\t {V1}"), V1.replace('\n', "\r\n")] {
        assert_eq!(read_backup(&text), read_backup(V1), "{text}");
    }
}

#[test]
fn a_field_or_an_answer_that_is_not_known_refuses_the_whole_file() {
    check_refused(&with("teacher.shoe-size", json!(43)), ImportProblem::Field("teacher.shoe-size".to_owned()));
    check_refused(&with("teacher.selfie", json!("last spring")), ImportProblem::Field("teacher.selfie".to_owned()));
    check_refused(&with("school.teachers.2025-2026", json!(10_000)), ImportProblem::Field("school.teachers.2025-2026".to_owned()));
}

#[test]
fn a_long_name_is_told_in_part() {
    check_refused(&with(&"ø".repeat(70), json!(1)), ImportProblem::Field("ø".repeat(60)));
}

#[test]
fn a_file_of_another_kind_says_which() {
    check_refused("", ImportProblem::Foreign);
    check_refused("{\"format\":\"other\"}", ImportProblem::Foreign);
    check_refused("\u{feff}", ImportProblem::Foreign);
    check_refused(&V1.replace("\"version\": 1", "\"version\": 3"), ImportProblem::Newer);
    check_refused(&V1.replace("\"answers\"", "\"answer\""), ImportProblem::Damaged);
    check_refused(&with_fields(20_001), ImportProblem::Damaged);
}

#[test]
fn a_file_larger_than_any_backup_is_not_opened() {
    let max = usize::try_from(MAX_BACKUP_BYTES).unwrap();
    let padded = |bytes: usize| format!("{V1}{}", " ".repeat(bytes - V1.len()));
    assert_eq!(read_backup(&padded(max)), read_backup(V1));
    check_refused(&padded(max + 1), ImportProblem::TooLarge);
    check_refused(&"x".repeat(max + 1), ImportProblem::TooLarge);
}

fn check_refused(text: &str, problem: ImportProblem) {
    assert_eq!(read_backup(text), Err(problem), "{text:.300}");
}
