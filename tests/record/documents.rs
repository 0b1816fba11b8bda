//! Documents that a version of the program wrote: read back the same, or with the fields named that are lost.

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert_eq, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value as Json, json};
use waymark::domain::PartialDate;
use waymark::portfolio::{Answer, Command, Field, FieldKind, ItemId, MAX_NUMBER, MAX_TEXT, Portfolio};
use waymark::record::{Backup, Clock, ImportProblem, Replica, Restored, Stamp, encode, read_backup, restore};

use crate::answers::{SHAPES, SHAPES_OF_1, date, field, portfolio};

/// The document of the first released version. It is never changed.
pub(crate) const V1: &str = include_str!("v1.json");

/// Texts that have done harm elsewhere.
pub(crate) const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "javascript:alert(1)//</title></textarea><svg/onload=alert(1)>",
    "{{constructor.constructor('alert(1)')()}} ${alert(1)} {$count}",
    "'; DROP TABLE answers; --",
    "\",\"version\":2,\"answers\":{\"school.name\":\"other\"}}",
    "\u{202e}txt.exe\u{202c} \u{2066}isolated\u{2069}",
    "zero\u{200b}width\u{200d}joined\u{feff}\u{2060}",
    "\u{feff}begins with a mark",
    "\0\u{1}\u{7f}\u{1b}[31m\r\n\t\u{2028}\u{2029}",
    "Z\u{351}\u{36b}a\u{310}l\u{34b}g\u{33f}o\u{30e}",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "\\ \\\\ \\\" \\u0000 \\n",
    "…“”‘’«» اختبار בדיקה ทดสอบ",
    "\u{fffe}\u{ffff}\u{10ffff}",
    " ",
    "",
];

#[test]
fn whatever_is_entered_is_read_back_the_same() {
    let day = any_date();
    runner(300)
        .run(&(vec(answered(), 0..40), vec(any::<(u64, u32)>(), 40), day), |(answers, times, written)| {
            let mut replica = Replica::default();
            for (place, ((field, answer), (now, writer))) in answers.into_iter().zip(times).enumerate() {
                // Of every fifth the answer is taken away again and the stamp stays.
                replica.change(Command::Answer(field.clone(), answer), &mut Clock::new(writer), now);
                if place % 5 == 4 {
                    replica.change(Command::Clear(field), &mut Clock::new(writer), now);
                }
            }
            let text = encode(&replica, written);
            let expected = Restored::Read { replica: replica.clone(), written: Some(written), lost: vec![] };
            prop_assert_eq!(restore(&text), expected);
            prop_assert_eq!(read_backup(&text), Ok(Backup { replica, written: Some(written) }));
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn hostile_and_long_texts_are_read_back_the_same() {
    let long = ["x".repeat(MAX_TEXT), "\u{1f469}".repeat(MAX_TEXT), "\0".repeat(MAX_TEXT), "\u{202e}\"".repeat(MAX_TEXT / 2)];
    for text in HOSTILE.iter().copied().chain(long.iter().map(String::as_str)) {
        for (shape, _) in SHAPES.iter().filter(|(_, kind)| *kind == FieldKind::Text) {
            let portfolio = portfolio_of(vec![(field(&named(shape, 1, "a1")), Answer::Text(text.into()))]);
            assert_eq!(read(&encode(&portfolio.clone().into(), date("2026-11-24"))), (portfolio, vec![]), "{shape}: {text:?}");
        }
    }
}

#[test]
fn the_document_of_the_first_version_is_restored_whole() {
    let mut expected = portfolio(
        "evidence.e1.date = 2026-03; evidence.e1.for.school = yes; evidence.e1.for.teacher = no
         project.p1.asked = 2026-06-12; project.p1.awarded = 2024-10-02; project.p1.labelled = yes; project.p1.pedagogy = yes
         project.p1.special = no; project.p1.technology = yes; project.p1.title = Water stories; project.p1.two-countries = yes
         school.declaration.2025-2026 = yes; school.edition = 2025-2026; school.form.principle-1.met = no
         school.form.principle-1.practice = A team meets every month.
         school.form.principle-1.proof = https://example.org/?a=1&b=2
         school.held = none; school.name = Fjellheim skole; school.no-labels = no; school.registered = 2023-01
         school.teachers.2025-2026 = 9999; teacher.course.1.completed = 2024-02-29; teacher.course.1.done = yes
         teacher.course.1.reference = PE-0417; teacher.edition = 2025-prelaunch; teacher.project = p1; teacher.selfie = 2025-09
         teacher.submitted = 2026-11-20",
    );
    for (name, text) in [
        ("evidence.e1.place", "Shared folder, <b>subfolder</b> 4 & \"drawer\" \\ 2"),
        ("evidence.e1.title", "Åpen dag – فعالية – \u{202e}abc\u{200b} 👩‍🏫"),
        ("school.form.principle-1.plan", "One line\nand another"),
    ] {
        expected.apply(Command::Answer(field(name), Answer::Text(text.into())));
    }
    assert_eq!(restore(V1), Restored::Read { replica: expected.into(), written: Some(date("2026-11-24")), lost: vec![] });
}

#[test]
fn the_document_of_the_first_version_has_every_kind_of_field_it_knew_and_no_other() {
    let stored = json_of(V1);
    for (shape, kind) in SHAPES_OF_1 {
        let is_of_shape = |name: &&String| Field::parse(name).is_some_and(|field| field.kind() == *kind) && fits(name, shape);
        assert_eq!(stored["answers"].as_object().unwrap().keys().filter(is_of_shape).count(), 1, "{shape}");
    }
    assert_eq!(stored["answers"].as_object().unwrap().len(), SHAPES_OF_1.len());
}

#[test]
fn what_the_first_version_wrote_is_the_same_after_it_is_written_again() {
    let Restored::Read { replica, written: Some(written), .. } = restore(V1) else { panic!("not read") };
    assert_eq!(replica.stamps().len(), 0);
    let again = encode(&replica, written);
    assert_eq!(json_of(&again)["answers"], json_of(V1)["answers"]);
    assert_eq!(restore(&again), restore(V1));
}

#[test]
fn the_program_reads_all_that_it_writes_however_much_it_is() {
    let numbered = |letter: char| {
        let answer = |number: u32| (field(&format!("school.teachers.{letter}{number}")), Answer::Number(1));
        Replica::from((0..20_000).map(answer).collect::<Portfolio>())
    };
    let mut clock = Clock::new(1);
    let mut both = numbered('a');
    both.join(&numbered('b'));
    both.change(Command::Replace(numbered('c').portfolio().clone()), &mut clock, 5);
    both.change(Command::Replace(numbered('d').portfolio().clone()), &mut clock, 6);
    assert_eq!((both.portfolio().answers().len(), both.stamps().len()), (20_000, 80_000));
    both.join(&numbered('e'));
    let expected = Restored::Read { replica: both.clone(), written: Some(date("2026-11-24")), lost: vec![] };
    assert!(restore(&encode(&both, date("2026-11-24"))) == expected);
}

#[test]
fn a_thousand_items_of_evidence_with_their_stamps_are_read_back_the_same() {
    let mut clock = Clock::new(7);
    let mut replica = Replica::default();
    for number in 0..1000_u32 {
        let item = ItemId::fresh('e', 1_795_000_000_000 + u64::from(number / 3), number);
        let parts = [
            ("title", Answer::Text(format!("Item {number}").into())),
            ("place", Answer::Text(HOSTILE[number as usize % HOSTILE.len()].into())),
            ("date", Answer::Date(date("2026-03"))),
            ("for.school", Answer::Flag(number.is_multiple_of(2))),
        ];
        let set = parts.into_iter().map(|(part, answer)| (Field::evidence(&item, part), Some(answer))).collect();
        replica.change(Command::Set(set), &mut clock, 1_795_000_000_000 + u64::from(number));
        if number.is_multiple_of(10) {
            replica.change(Command::Clear(Field::evidence(&item, "date")), &mut clock, 0);
        }
    }
    let text = encode(&replica, date("2026-11-24"));
    let expected = Restored::Read { replica: replica.clone(), written: Some(date("2026-11-24")), lost: vec![] };
    assert!(restore(&text) == expected);
    assert_eq!(read_backup(&text).map(|backup| backup.replica.portfolio().items("evidence").len()), Ok(1000));
    assert_eq!((replica.portfolio().answers().len(), replica.stamps().len()), (3900, 4000));
}

#[test]
fn a_stored_field_that_is_not_known_is_named_and_the_rest_is_read() {
    for name in ["teacher.shoe-size", "", "school.name ", "teacher.course.7.done", "__proto__", "<b>"] {
        check_lost(name, json!("x"));
    }
}

#[test]
fn a_stored_answer_of_the_wrong_kind_is_named_and_the_rest_is_read() {
    for (shape, kind) in SHAPES.iter() {
        let wrong: &[Json] = match kind {
            FieldKind::Flag => &[json!("true"), json!(1), json!(null), json!([true]), json!({})],
            FieldKind::Number => {
                &[json!("3"), json!(3.5), json!(-1), json!(10_000), json!(1e300), json!(u64::MAX), json!(null), json!(true)]
            }
            FieldKind::Date => &[json!(2024), json!("2024"), json!("2024-02-30"), json!("24-01-01"), json!(" 2024-01"), json!(null)],
            FieldKind::Text => &[json!(1), json!(true), json!(null), json!(["x"]), json!("x".repeat(MAX_TEXT + 1))],
            FieldKind::Choice => &[json!(1), json!(false), json!(null), json!({"id": "p1"}), json!("x".repeat(41))],
        };
        for answer in wrong {
            check_lost(&named(shape, 2, "a2"), answer.clone());
        }
    }
}

#[test]
fn a_day_of_writing_that_cannot_be_read_costs_no_answers() {
    for written in [json!(null), json!("yesterday"), json!(2026), json!("2026-02-30")] {
        let mut document = json_of(V1);
        document["written"] = written.clone();
        let restored = restore(&document.to_string());
        assert_eq!(restored, Restored::Read { replica: read(V1).0.into(), written: None, lost: vec![] }, "{written}");
    }
}

#[test]
fn a_document_of_a_newer_version_is_newer_whatever_it_holds() {
    for version in [json!(3), json!(99), json!(u64::MAX)] {
        let mut document = json_of(V1);
        document["version"] = version.clone();
        document["answers"]["teacher.shoe-size"] = json!(43);
        document["changed"] = json!({"school.name": "1-0-1", "teacher.shoe-size": {"when": "yesterday"}});
        let known = Replica::new(read(V1).0, vec![(field("school.name"), Stamp::parse("1-0-1").unwrap())]);
        assert_eq!(restore(&document.to_string()), Restored::Newer(known), "{version}");
        document["answers"] = json!("laid out quite differently");
        assert_eq!(restore(&document.to_string()), Restored::Newer(Replica::default()), "{version}");
    }
}

#[test]
fn a_document_of_ours_without_what_it_needs_is_damaged() {
    for (key, value) in [
        ("version", json!(null)),
        ("version", json!("1")),
        ("version", json!(0)),
        ("version", json!(-1)),
        ("version", json!(1.5)),
        ("answers", json!(null)),
        ("answers", json!([])),
        ("answers", json!("x")),
    ] {
        let mut document = json_of(V1);
        document[key] = value.clone();
        assert_eq!(restore(&document.to_string()), Restored::Damaged, "{key} = {value}");
    }
}

#[test]
fn something_else_is_foreign() {
    for text in [
        "",
        " ",
        "null",
        "1",
        "\"waymark\"",
        "[]",
        "[\"waymark\"]",
        "{}",
        "{\"format\":\"other\",\"version\":1,\"answers\":{}}",
        "{\"format\":1}",
        "{\"format\":\"Waymark\"}",
        "{\"elements\":[],\"type\":\"drawing\"}",
        "<!DOCTYPE html><title>Not found</title>",
        "selfie;2024-01",
        "PK\u{3}\u{4}",
        "{\"a\":",
    ] {
        assert_eq!(restore(text), Restored::Foreign, "{text}");
    }
}

#[test]
fn more_fields_than_anyone_enters_are_refused_in_a_file() {
    assert_eq!(read(&with_fields(20_000)).0.answers().len(), 20_000);
    assert_eq!(read_backup(&with_fields(20_001)), Err(ImportProblem::Damaged));
}

/// What can be read of a text, and what is lost.
pub(crate) fn read(text: &str) -> (Portfolio, Vec<String>) {
    match restore(text) {
        Restored::Read { replica, lost, .. } => (replica.portfolio().clone(), lost),
        other => panic!("{other:?}: {text}"),
    }
}

/// The document of the first version with one more answer, or another one.
pub(crate) fn with(name: &str, answer: Json) -> String {
    let mut document = json_of(V1);
    document["answers"][name] = answer;
    document.to_string()
}

/// A document with so many fields.
pub(crate) fn with_fields(count: u32) -> String {
    let answers: Vec<String> = (0..count).map(|number| format!("\"school.teachers.a{number:05}\":1")).collect();
    format!("{{\"format\":\"waymark\",\"version\":1,\"answers\":{{{}}}}}", answers.join(","))
}

/// The same cases in every run.
pub(crate) fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// The name of a field of this shape.
pub(crate) fn named(shape: &str, area: u32, id: &str) -> String {
    shape.replace('#', &area.to_string()).replace('*', id)
}

pub(crate) fn json_of(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

fn check_lost(name: &str, answer: Json) {
    let shown = format!("{name} = {answer:.60}");
    let mut rest = read(V1).0;
    if let Some(field) = Field::parse(name) {
        rest.apply(Command::Clear(field));
    }
    assert_eq!(read(&with(name, answer)), (rest, vec![name.to_owned()]), "{shown}");
}

pub(crate) fn fits(name: &str, shape: &str) -> bool {
    let (name, shape): (Vec<&str>, Vec<&str>) = (name.split('.').collect(), shape.split('.').collect());
    name.len() == shape.len() && name.iter().zip(shape).all(|(part, shape)| ["#", "*"].contains(&shape) || *part == shape)
}

pub(crate) fn portfolio_of(answers: Vec<(Field, Answer)>) -> Portfolio {
    let mut portfolio = Portfolio::default();
    for (field, answer) in answers {
        assert!(answer.fits(field.kind()));
        portfolio.apply(Command::Answer(field, answer));
    }
    portfolio
}

pub(crate) fn answered() -> impl Strategy<Value = (Field, Answer)> {
    (select(SHAPES.as_slice()), 1..=6_u32, "[a-z0-9-]{1,40}").prop_flat_map(|((shape, kind), area, id)| {
        let answer = match kind {
            FieldKind::Flag => any::<bool>().prop_map(Answer::Flag).boxed(),
            FieldKind::Number => (0..=MAX_NUMBER).prop_map(Answer::Number).boxed(),
            FieldKind::Date => any_date().prop_map(Answer::Date).boxed(),
            FieldKind::Text => any_text().prop_map(|text| Answer::Text(text.into())).boxed(),
            FieldKind::Choice => "[ -~]{0,40}".prop_map(|text| Answer::Text(text.into())).boxed(),
        };
        (Just(field(&named(shape, area, &id))), answer)
    })
}

fn any_date() -> impl Strategy<Value = PartialDate> {
    let parts = (PartialDate::YEARS, 1..=12_u32, proptest::option::of(1..=31_u32));
    parts.prop_map(|(year, month, day)| {
        PartialDate::from_parts(year, month, day).unwrap_or_else(|_| PartialDate::from_parts(year, month, None).unwrap())
    })
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        select(HOSTILE).prop_map(str::to_owned),
        vec(any::<char>(), 0..60).prop_map(|chars| chars.into_iter().collect()),
        any::<char>().prop_map(|char| char.to_string().repeat(MAX_TEXT)),
    ]
}
