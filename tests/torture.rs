//! Many more arbitrary texts than the tests in `record` have time for: `cargo xtask torture` runs it with `TORTURE_DOCUMENTS`.
//!
//! Each text stands where the answers are stored, is chosen as a file, and is joined with a real portfolio. Nothing panics, what is read
//! can be written and read again, and no original is lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use waymark::domain::PartialDate;
use waymark::record::{MAIN, MemoryStore, Notice, Replica, Restored, Store, Vault, encode, read_backup, restore};

const V1: &str = include_str!("record/v1.json");
const V2: &str = include_str!("record/v2.json");
const PLACE: &str = "waymark.portfolio";

#[test]
fn some_arbitrary_documents_do_no_harm() {
    check_many(1_000);
}

#[test]
#[ignore = "takes minutes; `cargo xtask torture` runs it"]
fn many_arbitrary_documents_do_no_harm() {
    check_many(std::env::var("TORTURE_DOCUMENTS").map_or(100_000, |count| count.parse().expect("a whole number")));
}

#[test]
#[ignore = "takes a minute; `cargo xtask torture` runs it"]
fn every_byte_of_a_stored_document_changed_to_every_other_does_no_harm() {
    let today = PartialDate::parse("2026-11-22").unwrap();
    for text in [V1, V2] {
        for place in 0..text.len() {
            for mask in 1..=255 {
                let mut bytes = text.as_bytes().to_vec();
                bytes[place] ^= mask;
                check_place(&String::from_utf8_lossy(&bytes), today);
            }
        }
    }
}

fn check_many(count: u32) {
    let config = Config { cases: count, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let today = PartialDate::parse("2026-11-22").unwrap();
    let checked = runner.run(&documents(), |text| {
        check_place(&text, today);
        check_file(&text, today);
        check_joining(&text);
        Ok(())
    });
    checked.unwrap_or_else(|failure| panic!("{failure}"));
}

/// Where the answers are stored: it is read or put aside, and stays there when an answer is saved.
fn check_place(text: &str, today: PartialDate) {
    let store = MemoryStore::default();
    store.write(PLACE, text).unwrap();
    let (vault, opened) = Vault::open(store, MAIN);
    let kept = |vault: &Vault<MemoryStore>| vault.kept().iter().any(|kept| kept.text == text);
    match opened.notice {
        None => assert!(!kept(&vault)),
        Some(Notice::Newer) => assert!(vault.save(&opened.replica, today).is_err()),
        Some(_) => {
            assert!(kept(&vault), "{text:.300}");
            vault.save(&opened.replica, today).unwrap();
            assert!(kept(&vault), "{text:.300}");
        }
    }
}

/// As a file: taken whole or not at all.
fn check_file(text: &str, today: PartialDate) {
    if let Ok(backup) = read_backup(text) {
        assert_eq!(read_backup(&encode(&backup.replica, today)).map(|it| it.replica), Ok(backup.replica), "{text:.300}");
    }
}

/// As another copy: in either order and again, the outcome is the same.
fn check_joining(text: &str) {
    let Some(theirs) = read(text) else { return };
    let ours = read(V2).expect("a real document");
    let (mut one, mut other) = (ours.clone(), theirs.clone());
    one.join(&theirs);
    other.join(&ours);
    assert_eq!(one, other, "{text:.300}");
    assert!(one.join(&theirs).is_empty(), "{text:.300}");
}

fn read(text: &str) -> Option<Replica> {
    match restore(text) {
        Restored::Read { replica, .. } => Some(replica),
        _ => None,
    }
}

/// Real documents with pieces changed, taken out, doubled or put in, and texts that have nothing of them.
fn documents() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "-1",
        "1e9",
        "\"\\ud800\"",
        "\"answers\": {",
        "\"changed\": {",
        "\"sum\": \"",
        "\"version\": 9",
        "\"school.name\": \"x\"",
        "\"school.name\": \"19a7afd21e8-1-7\"",
        "\"2024-02-30\"",
        "\u{feff}",
        "\0",
        "\u{202e}",
    ]);
    let piece = prop_oneof![3 => pieces.prop_map(str::to_owned), 1 => any::<String>(), 1 => Just(String::new())];
    let changes = vec((any::<Index>(), 0..40_usize, piece), 0..6);
    // The first version has no check sum, so what is changed there is often still read.
    let changed = (select(vec![V1, V1, V2]), changes).prop_map(|(text, changes)| {
        let mut signs: Vec<char> = text.chars().collect();
        for (place, length, piece) in changes {
            let from = place.index(signs.len() + 1);
            let to = signs.len().min(from + length);
            signs.splice(from..to, piece.chars());
        }
        signs.into_iter().collect()
    });
    prop_oneof![8 => changed, 1 => any::<String>(), 1 => vec(any::<u8>(), 0..400).prop_map(|it| String::from_utf8_lossy(&it).into_owned())]
}
