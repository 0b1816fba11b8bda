//! The format of the present version: every shape of field, and byte for byte what the program writes.
//!
//! `v2.json` is made by the program itself. While version 2 is not released it may change, and is written again by
//!
//! ```sh
//! WAYMARK_WRITE_FIXTURE=1 cargo test --test record format
//! ```
//!
//! Once it is released it is never changed. Then a new shape needs a new version, with a migration and a fixture of its own.

use serde_json::json;
use waymark::portfolio::{Answer, Field, FieldKind, Portfolio};
use waymark::record::{Replica, Restored, Stamp, VERSION, encode, restore};

use crate::answers::{SHAPES, date, field};
use crate::documents::{V1, fits, json_of, named};
use crate::support::{place, text};

const FIXTURE: &str = "tests/record/v2.json";
const WHAT_TO_DO: &str = "the format has changed. If version 2 was released, tests/record/v2.json stays as it is: raise VERSION in \
     src/record/document.rs, add a step to src/record/migrations.rs and a fixture for the new version. If it was not: \
     WAYMARK_WRITE_FIXTURE=1 cargo test --test record format";

#[test]
fn the_program_writes_byte_for_byte_what_its_version_wrote() {
    let written = encode(&example(), date("2026-11-24"));
    if std::env::var_os("WAYMARK_WRITE_FIXTURE").is_some() {
        std::fs::write(place(FIXTURE), format!("{written}\n")).unwrap();
    }
    assert_eq!(VERSION, 2, "a new version needs a fixture of its own; that of version 2 is only read from now on");
    assert_eq!(text(place(FIXTURE)).trim_end(), written, "{WHAT_TO_DO}");
}

#[test]
fn the_document_of_the_present_version_is_restored_whole_and_written_again_the_same() {
    let stored = v2();
    let Restored::Read { replica, written: Some(written), lost } = restore(&stored) else { panic!("{WHAT_TO_DO}") };
    assert_eq!((&replica, lost), (&example(), vec![]), "{WHAT_TO_DO}");
    assert_eq!(encode(&replica, written), stored.trim_end(), "{WHAT_TO_DO}");
}

#[test]
fn the_document_of_the_present_version_has_every_kind_of_field_and_no_other() {
    let stored = json_of(&v2());
    let answers = stored["answers"].as_object().unwrap();
    for (shape, kind) in SHAPES.iter() {
        let is_of_shape = |name: &&String| Field::parse(name).is_some_and(|field| field.kind() == *kind) && fits(name, shape);
        assert_eq!(answers.keys().filter(is_of_shape).count(), 1, "{shape}: {WHAT_TO_DO}");
    }
    assert_eq!(answers.len(), SHAPES.len(), "{WHAT_TO_DO}");
}

#[test]
fn the_document_of_the_present_version_has_a_field_without_a_stamp_and_a_stamp_without_an_answer() {
    let stored = json_of(&v2());
    let (answers, stamps) = (stored["answers"].as_object().unwrap(), stored["changed"].as_object().unwrap());
    assert_eq!(answers.keys().filter(|name| !stamps.contains_key(*name)).collect::<Vec<_>>(), ["evidence.e1.date"]);
    assert_eq!(stamps.keys().filter(|name| !answers.contains_key(*name)).collect::<Vec<_>>(), ["project.p2.title"]);
}

#[test]
fn laid_out_anew_it_is_the_same_document() {
    let stored = v2();
    for other in [
        stored.replace('\n', "\r\n"),
        stored.replace("\n  ", "\n\t\t"),
        stored.replace('\n', ""),
        format!("\r\n {stored}\n\n"),
        stored.replace("\": ", "\" :\n\n").replace(",\n", "\n,"),
    ] {
        assert_eq!(restore(&other), restore(&stored), "{other}");
    }
}

#[test]
fn a_document_with_another_sum_or_none_or_with_something_behind_it_is_damaged() {
    let stored = v2();
    let (before, _) = stored.split_once("\"sum\"").unwrap();
    for end in ["\"sum\": \"0000000000000000\"}", "\"sum\": 1}", "\"sum\": null}", "\"end\": 1}", "\"sums\": \"\"}"] {
        assert_eq!(restore(&format!("{before}{end}")), Restored::Damaged, "{end}");
    }
    for (one, other) in [
        ("\n}\n", ",\n\"answers\": {}}\n"),
        ("\"version\": 2", "\"version\": 1"),
        ("\"version\": 2", "\"version\": 0"),
        ("One line\\nand another", "One line\\n and another"),
        ("Shared folder, ", "Shared folder,"),
        ("Shared folder, ", "Shared folder,\u{a0}"),
        ("\"school.no-labels\": false", "\"school.no-labels\": true"),
    ] {
        assert!(stored.contains(one), "{one}");
        assert_eq!(restore(&stored.replace(one, other)), Restored::Damaged, "{one}");
    }
    let mut first = json_of(V1);
    first["version"] = json!(2);
    assert_eq!(restore(&first.to_string()), Restored::Damaged, "a document of version 2 has a sum");
}

/// The document of version 2.
pub(crate) fn v2() -> String {
    text(place(FIXTURE))
}

/// What stands in the fixture: an answer to each shape of field, all but one with a stamp, and one that was taken away.
pub(crate) fn example() -> Replica {
    let mut answers = Vec::new();
    let mut stamps = vec![(field("project.p2.title"), Stamp::parse("19ab0c5d27f-3-9e3779b9").unwrap())];
    for (place, (shape, kind)) in SHAPES.iter().enumerate() {
        let id = match shape.split('.').next() {
            Some("evidence") => "e1",
            Some("project") => "p1",
            _ if shape.starts_with("school.form") => "principle-1",
            _ => "2025-2026",
        };
        let field = field(&named(shape, 1, id));
        let words = match *shape {
            "evidence.*.title" => "Åpen dag – فعالية – \u{202e}abc\u{200b} 👩‍🏫",
            "evidence.*.place" => "Shared folder, <b>subfolder</b> 4 & \"drawer\" \\ 2",
            "school.form.*.plan" => "One line\nand another",
            "teacher.project" => "p1",
            "school.edition" => "2025-2026",
            "school.held" => "none",
            _ => "\"sum\":{\u{0}}",
        };
        let answer = match kind {
            FieldKind::Flag => Answer::Flag(shape.len() % 2 == 1),
            FieldKind::Number => Answer::Number(9999),
            FieldKind::Date if shape.len() % 2 == 1 => Answer::Date(date("2024-02-29")),
            FieldKind::Date => Answer::Date(date("2025-09")),
            FieldKind::Text | FieldKind::Choice => Answer::Text(words.into()),
        };
        if *shape != "evidence.*.date" {
            let stamp = format!("{:x}-{:x}-{:x}", 1_763_000_000_000 + 1000 * place, place % 3, [0x1a2b_3c4d_u32, 7][place % 2]);
            stamps.push((field.clone(), Stamp::parse(&stamp).unwrap()));
        }
        answers.push((field, answer));
    }
    Replica::new(answers.into_iter().collect::<Portfolio>(), stamps)
}
