//! Texts that nobody wrote: cut off, changed, or anything at all. None of them does harm, and what is read can be kept.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use serde_json::{Value as Json, json};
use waymark::domain::PartialDate;
use waymark::portfolio::{Command, Field};
use waymark::record::{Cause, ImportProblem, Replica, Restored, Stamp, Step, encode, read_backup, restore};

use crate::answers::{SHAPES, date, field, portfolio};
use crate::documents::{V1, named, read, runner};
use crate::format::v2;

#[test]
fn a_document_cut_off_anywhere_is_never_read_in_part() {
    for text in [V1.to_owned(), v2()] {
        for end in 0..text.trim_end().len() {
            let cut = String::from_utf8_lossy(&text.as_bytes()[..end]);
            let restored = restore(&cut);
            assert!(matches!(restored, Restored::Damaged | Restored::Foreign), "cut at {end}: {restored:?}");
            let problem = read_backup(&cut);
            assert!(matches!(problem, Err(ImportProblem::Damaged | ImportProblem::Foreign)), "cut at {end}: {problem:?}");
        }
    }
}

#[test]
fn a_backup_of_ours_that_is_cut_off_is_not_called_foreign() {
    let text = v2();
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    assert_eq!(read_backup(&half), Err(ImportProblem::Damaged), "{half}");
}

#[test]
fn any_changed_byte_of_a_document_of_the_first_version_does_no_harm() {
    let text = V1.to_owned();
    for place in 0..text.len() {
        for mask in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff] {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= mask;
            check_harmless(&String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn any_byte_taken_out_of_a_document_of_the_first_version_does_no_harm() {
    let text = V1.to_owned();
    for place in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes.remove(place);
        check_harmless(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn a_document_with_a_sum_of_which_any_byte_changed_is_the_same_or_is_not_read() {
    let text = v2();
    for place in 0..text.len() {
        for mask in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff] {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= mask;
            check_same_or_not_read(&text, &bytes);
        }
    }
}

#[test]
fn a_document_with_a_sum_in_which_any_byte_became_a_digit_a_sign_or_white_space_is_the_same_or_is_not_read() {
    let text = v2();
    for place in 0..text.len() {
        for byte in *b"0123 \"\\,}\n" {
            let mut bytes = text.clone().into_bytes();
            bytes[place] = byte;
            check_same_or_not_read(&text, &bytes);
        }
    }
}

#[test]
fn a_document_with_a_sum_without_any_one_byte_or_with_one_more_is_the_same_or_is_not_read() {
    let text = v2();
    for place in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        let taken = bytes.remove(place);
        check_same_or_not_read(&text, &bytes);
        for byte in [b' ', b'\n', b'0', taken] {
            let mut bytes = text.clone().into_bytes();
            bytes.insert(place, byte);
            check_same_or_not_read(&text, &bytes);
        }
    }
}

#[test]
fn a_document_with_a_sum_without_any_one_line_or_with_one_twice_is_not_read() {
    let text = v2();
    let lines: Vec<&str> = text.trim_end().lines().collect();
    for place in 0..lines.len() {
        let (mut without, mut twice) = (lines.clone(), lines.clone());
        without.remove(place);
        twice.insert(place, lines[place]);
        for lines in [without, twice] {
            let text = lines.join("\n");
            assert!(matches!(restore(&text), Restored::Damaged | Restored::Foreign), "line {place}");
        }
    }
}

#[test]
fn any_bytes_do_no_harm() {
    check_all(&vec(any::<u8>(), 0..300).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()));
}

#[test]
fn any_json_does_no_harm() {
    check_all(&any_json().prop_map(|json| json.to_string()));
}

#[test]
fn any_json_in_the_place_of_the_answers_does_no_harm() {
    let version = prop_oneof![4 => Just(json!(1)), 1 => any_json()];
    check_all(
        &(version, any_answers())
            .prop_map(|(version, answers)| json!({"format": "waymark", "version": version, "answers": answers}).to_string()),
    );
}

#[test]
fn any_json_in_the_place_of_the_stamps_does_no_harm() {
    check_all(&(any_answers(), any_stamps()).prop_map(|(answers, stamps)| {
        with_sum(&format!("{{\"format\":\"waymark\",\"version\":2,\"answers\":{answers},\"changed\":{stamps},"))
    }));
}

#[test]
fn a_stamp_that_cannot_be_read_is_named_and_costs_no_answer() {
    for stamp in [
        "\"1-0\"",
        "\"\"",
        "\"ffffffffffff-0-0\"",
        "\"1-80000000-0\"",
        "\"1-0-100000000\"",
        "\"-1-0-0\"",
        "1",
        "null",
        "\"1-0-0-0\"",
        "\"A-0-0\"",
        "\"+1-0-0\"",
    ] {
        let text = with_sum(
            &"{\"format\":\"waymark\",\"version\":2,\"answers\":{\"school.name\":\"x\",\"teacher.selfie\":\"2024-01\"},CHANGED"
                .replace("CHANGED", &format!("\"changed\":{{\"school.name\":{stamp},\"teacher.selfie\":\"1-0-0\"}},")),
        );
        let Restored::Read { replica, lost, .. } = restore(&text) else { panic!("{stamp}") };
        assert_eq!(
            (replica.portfolio(), lost),
            (&portfolio("school.name = x; teacher.selfie = 2024-01"), vec!["school.name".to_owned()]),
            "{stamp}"
        );
        assert_eq!((replica.stamp(&field("school.name")), replica.stamps().len()), (Stamp::BEFORE_ALL, 1));
        check_harmless(&text);
    }
}

#[test]
fn an_answer_that_cannot_be_read_is_not_taken_away_from_another_copy() {
    let text = with_sum("{\"format\":\"waymark\",\"version\":2,\"answers\":{\"school.name\":7},\"changed\":{\"school.name\":\"9-0-0\"},");
    let Restored::Read { replica, lost, .. } = restore(&text) else { panic!("not read") };
    assert_eq!(lost, ["school.name"]);
    let mut other = Replica::new(portfolio("school.name = x"), vec![(field("school.name"), Stamp::parse("1-0-0").unwrap())]);
    assert_eq!(other.join(&replica), []);
}

#[test]
fn a_field_whose_answer_and_stamp_are_both_unknown_is_named_once() {
    let text = with_sum(
        "{\"format\":\"waymark\",\"version\":2,\"answers\":{\"teacher.shoe-size\":43},\"changed\":{\"teacher.shoe-size\":\"1-0-0\"},",
    );
    assert_eq!(read(&text).1, ["teacher.shoe-size"]);
}

#[test]
fn hostile_steps_of_a_history_do_no_harm() {
    let step = Step { at: 5, cause: Cause::Merge, changes: portfolio("").changes(&Command::Replace(read(&v2()).0)) };
    let text = step.encode();
    assert_eq!(Step::parse(&text), Some(step));
    for place in 0..text.len() {
        let check = |bytes: &[u8]| {
            if let Some(step) = Step::parse(&String::from_utf8_lossy(bytes)) {
                assert_eq!(Step::parse(&step.encode()), Some(step));
            }
        };
        check(&text.as_bytes()[..place]);
        for mask in [0x01, 0x04, 0x10, 0x20, 0x80] {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= mask;
            check(&bytes);
        }
    }
    for text in [
        "",
        "{}",
        "null",
        "{\"at\":1,\"cause\":\"edit\",\"changes\":{}}",
        "{\"at\":-1,\"cause\":\"edit\",\"changes\":{\"school.name\":[null,\"x\"]}}",
        "{\"at\":1,\"cause\":\"magic\",\"changes\":{\"school.name\":[null,\"x\"]}}",
        "{\"at\":1,\"cause\":\"edit\",\"changes\":{\"school.name\":[null]}}",
        "{\"at\":1,\"cause\":\"edit\",\"changes\":{\"teacher.shoe-size\":[null,1]}}",
        "{\"at\":1,\"cause\":\"edit\",\"changes\":{\"school.name\":[null,1]}}",
        "{\"at\":1,\"cause\":\"edit\",\"changes\":[]}",
        "{\"at\":1,\"cause\":\"edit\",\"changes\":{\"school.name\":{\"0\":null}}}",
    ] {
        assert_eq!(Step::parse(text), None, "{text}");
    }
    let any_step = (any_json(), any_json(), any_answers())
        .prop_map(|(at, cause, changes)| json!({"at": at, "cause": cause, "changes": changes}).to_string());
    let checked = runner(500).run(&any_step, |text| {
        let _ = Step::parse(&text);
        Ok(())
    });
    checked.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn deep_nesting_does_no_harm() {
    for (open, close) in [("[", "]"), ("{\"answers\":", "}")] {
        for depth in [100, 127, 128, 129, 100_000] {
            check_harmless(&open.repeat(depth));
            check_harmless(&format!("{}1{}", open.repeat(depth), close.repeat(depth)));
            check_harmless(&format!("{{\"format\":\"waymark\",\"version\":1,\"answers\":{}", open.repeat(depth)));
        }
    }
}

#[test]
fn a_field_that_stands_twice_counts_once() {
    let text = "{\"format\":\"waymark\",\"version\":1,\"answers\":{\"school.name\":\"One\",\"school.name\":\"Two\"}}";
    assert_eq!(read(text).0.answers().len(), 1);
}

/// What is read can be written and read again; what is lost is not among it; a backup is taken whole or not at all.
fn check_harmless(text: &str) {
    match restore(text) {
        Restored::Read { replica, written, lost } => {
            let written = written.unwrap_or(today());
            let again = restore(&encode(&replica, written));
            assert_eq!(again, Restored::Read { replica: replica.clone(), written: Some(written), lost: vec![] }, "{text:.300}");
            // What is lost has no answer, or an answer without a stamp.
            let known = |name: &String| {
                Field::parse(name)
                    .is_some_and(|field| replica.portfolio().get(&field).is_some() && replica.stamp(&field) != Stamp::BEFORE_ALL)
            };
            assert!(!lost.iter().any(known), "{text:.300}");
            assert_eq!(read_backup(text).is_ok(), lost.is_empty(), "{text:.300}");
        }
        Restored::Newer(_) | Restored::Damaged | Restored::Foreign => assert!(read_backup(text).is_err() || text.starts_with('\u{feff}')),
    }
}

/// A document of version 2 is never read as something else than it was.
fn check_same_or_not_read(text: &str, changed: &[u8]) {
    let changed = String::from_utf8_lossy(changed);
    if let restored @ Restored::Read { .. } = restore(&changed) {
        assert_eq!(restored, restore(text), "{changed}");
        let white = |text: &str| text.split_ascii_whitespace().collect::<String>();
        assert_eq!(white(&changed), white(text), "not in white space only");
    }
}

/// A document laid out without white space, with the check sum that belongs to it.
fn with_sum(before: &str) -> String {
    let sum = before.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{before}\"sum\":\"{sum:016x}\"}}")
}

fn check_all(texts: &impl Strategy<Value = String>) {
    let checked = runner(500).run(texts, |text| {
        check_harmless(&text);
        Ok(())
    });
    checked.unwrap_or_else(|failure| panic!("{failure}"));
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
        select(vec!["waymark", "2024-01", "2024-02-30", "none", "p1"]).prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let keys = prop_oneof![select(vec!["format", "version", "answers", "written"]).prop_map(str::to_owned), any::<String>()];
        prop_oneof![vec(inner.clone(), 0..6).prop_map(Json::from), btree_map(keys, inner, 0..6).prop_map(object)]
    })
}

fn any_answers() -> impl Strategy<Value = Json> {
    let names = prop_oneof![
        4 => (select(SHAPES.as_slice()), 0..8_u32, "[a-zA-Z0-9.-]{0,4}").prop_map(|((shape, _), area, id)| named(shape, area, &id)),
        1 => any::<String>(),
    ];
    btree_map(names, any_json(), 0..12).prop_map(object)
}

fn any_stamps() -> impl Strategy<Value = Json> {
    let names = (select(SHAPES.as_slice()), 0..8_u32, "[a-z0-9.-]{0,4}").prop_map(|((shape, _), area, id)| named(shape, area, &id));
    let stamps = prop_oneof![4 => "[0-9a-f]{1,13}-[0-9a-f]{1,9}-[0-9a-f]{1,9}".prop_map(Json::from), 1 => any_json()];
    btree_map(names, stamps, 0..12).prop_map(object)
}

fn object(entries: BTreeMap<String, Json>) -> Json {
    Json::Object(entries.into_iter().collect())
}

fn today() -> PartialDate {
    date("2026-11-24")
}
