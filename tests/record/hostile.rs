//! Texts that nobody wrote: cut off, changed, or anything at all. None of them does harm, and what is read can be kept.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use serde_json::{Value as Json, json};
use waymark::domain::PartialDate;
use waymark::record::{ImportProblem, Restored, encode, read_backup, restore};

use crate::answers::{SHAPES, date};
use crate::documents::{V1, named, read, runner};

#[test]
fn a_document_cut_off_anywhere_is_never_read_in_part() {
    let text = document();
    for end in 0..text.len() {
        let cut = String::from_utf8_lossy(&text.as_bytes()[..end]);
        let restored = restore(&cut);
        assert!(matches!(restored, Restored::Damaged | Restored::Foreign), "cut at {end}: {restored:?}");
        let problem = read_backup(&cut);
        assert!(matches!(problem, Err(ImportProblem::Damaged | ImportProblem::Foreign)), "cut at {end}: {problem:?}");
    }
}

#[test]
fn a_backup_of_ours_that_is_cut_off_is_not_called_foreign() {
    let text = document();
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    assert_eq!(read_backup(&half), Err(ImportProblem::Damaged), "{half}");
}

#[test]
fn any_changed_byte_of_a_document_does_no_harm() {
    let text = document();
    for place in 0..text.len() {
        for mask in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff] {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= mask;
            check_harmless(&String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn any_byte_taken_out_of_a_document_does_no_harm() {
    let text = document();
    for place in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes.remove(place);
        check_harmless(&String::from_utf8_lossy(&bytes));
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
        Restored::Read { portfolio, written, lost } => {
            let again = encode(&portfolio, written.unwrap_or(today()));
            assert_eq!(read(&again), (portfolio.clone(), vec![]), "{text:.300}");
            assert!(!portfolio.answers().any(|(field, _)| lost.iter().any(|lost| lost == field.as_str())), "{text:.300}");
            assert_eq!(read_backup(text).is_ok(), lost.is_empty(), "{text:.300}");
        }
        Restored::Newer | Restored::Damaged | Restored::Foreign => assert!(read_backup(text).is_err() || text.starts_with('\u{feff}')),
    }
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
        4 => (select(SHAPES), 0..8_u32, "[a-zA-Z0-9.-]{0,4}").prop_map(|((shape, _), area, id)| named(shape, area, &id)),
        1 => any::<String>(),
    ];
    btree_map(names, any_json(), 0..12).prop_map(object)
}

fn object(entries: BTreeMap<String, Json>) -> Json {
    Json::Object(entries.into_iter().collect())
}

/// A real document as the program writes it.
fn document() -> String {
    encode(&read(V1).0, today())
}

fn today() -> PartialDate {
    date("2026-11-24")
}
