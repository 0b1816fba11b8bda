//! Links that carry answers: what goes in comes out, nothing else goes in, and no text breaks the reader.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;

use proptest::prelude::*;
use waymark::portfolio::{Answer, Command, FieldKind, Portfolio};
use waymark::rules;
use waymark::share::{LinkProblem, MAX_LENGTH, is_shared, link, read};

use answers::{SHAPES_OF_1, date, field, portfolio};

const ANSWERS: &str = "teacher.selfie = 2025-01; teacher.course.1.done = yes; teacher.course.1.completed = 2025-03-02
    teacher.course.2.done = no; teacher.project = p1; project.p1.two-countries = yes; project.p1.awarded = 2024-10-02
    school.registered = 2022-06; school.teachers.2025-2026 = 3; school.held = none; school.form.principle-1.met = yes";

#[test]
fn what_goes_in_comes_out_with_its_rules() {
    let answers = portfolio(ANSWERS);
    let edition = rules::edition("school-label", "2025-2026").unwrap();
    for start in ["", "#"] {
        let shared = read(&format!("{start}{}", link(&answers, edition))).unwrap();
        assert_eq!((shared.edition.id, shared.answers), ("2025-2026", answers.clone()));
    }
}

#[test]
fn a_link_written_today_can_still_be_read() {
    let edition = rules::edition("school-label", "2025-2026").unwrap();
    let answers = portfolio("school.registered = 2022-06-01; school.teachers.2025-2026 = 3; teacher.selfie = 2025-01; school.held = none");
    assert_eq!(link(&answers, edition), LINK, "version 1 is written otherwise: a new version needs a new number");
    assert_eq!(read(LINK).unwrap().answers, answers);
}

#[test]
fn words_and_evidence_never_travel() {
    let words = "; project.p1.title = SECRET; school.name = SECRET; school.form.principle-1.practice = SECRET
        teacher.course.1.reference = SECRET; evidence.e1.title = SECRET; evidence.e1.date = 2025-01; evidence.e1.for.school = yes
        teacher.country = pl; competence.2.3.2026-11-22 = b2";
    let edition = rules::edition("teacher-recognition", "in-force").unwrap();
    let link = link(&portfolio(&format!("{ANSWERS}{words}")), edition);
    assert_eq!(read(&link).unwrap().answers, portfolio(ANSWERS));
}

#[test]
fn the_fields_that_travel_are_these() {
    let names = SHAPES_OF_1.iter().map(|(shape, _)| shape.replace('#', "3").replace('*', "x1"));
    for (name, (_, kind)) in names.zip(SHAPES_OF_1) {
        let expected = *kind != FieldKind::Text && !name.starts_with("evidence.");
        assert_eq!(is_shared(&field(&name)), expected, "{name}");
    }
}

#[test]
fn a_choice_that_is_no_id_is_left_out() {
    let mut answers = portfolio("teacher.selfie = 2025-01");
    answers.apply(Command::Answer(field("school.held"), Answer::Text("Our Secret Garden!".into())));
    let edition = rules::edition("teacher-recognition", "in-force").unwrap();
    assert_eq!(read(&link(&answers, edition)).unwrap().answers, portfolio("teacher.selfie = 2025-01"));
}

#[test]
fn a_link_that_is_cut_off_or_changed_is_told_apart() {
    assert_eq!((read(""), read("#")), (Err(LinkProblem::NotLink), Err(LinkProblem::NotLink)));
    for length in 1..LINK.len() {
        let problem = read(&LINK[..length]).unwrap_err();
        // Bits that are left over at the end of a link are no link either.
        assert!(matches!(problem, LinkProblem::CutOff | LinkProblem::NotLink), "{length}: {problem:?}");
    }
    for place in 0..LINK.len() {
        let other = if &LINK[place..=place] == "A" { "B" } else { "A" };
        assert!(read(&format!("{}{other}{}", &LINK[..place], &LINK[place + 1..])).is_err(), "{place}");
    }
    assert!(matches!(read(&format!("{LINK}AAAA")), Err(LinkProblem::Damaged | LinkProblem::NotLink)));
}

#[test]
fn a_link_of_another_kind_has_its_own_reason() {
    assert_eq!(read("hello world"), Err(LinkProblem::NotLink));
    assert_eq!(read("#page=3"), Err(LinkProblem::NotLink));
    assert_eq!(read(&"A".repeat(MAX_LENGTH + 1)), Err(LinkProblem::TooLong));
    assert_eq!(read(&written(&[2, 0, 0, 0, 0, 0])), Err(LinkProblem::Newer));
    assert_eq!(read(&made("school-label", "1999-2000", &[])), Err(LinkProblem::UnknownRules));
    assert_eq!(read(&made("school-label", "2025-2026", &[])).map(|shared| shared.answers), Ok(Portfolio::default()));
}

#[test]
fn a_link_made_by_hand_may_not_carry_what_no_link_carries() {
    let flag = |name: &str| -> Vec<u8> { [&[0, u8::try_from(name.len()).unwrap()], name.as_bytes(), &[1]].concat() };
    for entries in [
        vec![flag("evidence.e1.for.school")],
        vec![flag("no.such.field")],
        vec![flag("teacher.selfie")],
        vec![flag("project.p1.special"), flag("project.p1.labelled")],
        vec![flag("project.p1.special"), flag("project.p1.special")],
        vec![[flag("project.p1.title"), vec![9]].concat()],
        vec![vec![9, 0, 1]],
    ] {
        let entries: Vec<&[u8]> = entries.iter().map(Vec::as_slice).collect();
        assert_eq!(read(&made("school-label", "2025-2026", &entries)), Err(LinkProblem::NotAllowed), "{entries:?}");
    }
    assert!(read(&made("school-label", "2025-2026", &[&flag("project.p1.special")])).is_ok());
}

#[test]
fn a_full_portfolio_needs_little_room() {
    let mut answers = Portfolio::default();
    for (shape, kind) in SHAPES_OF_1 {
        for place in 1..=6 {
            let name = shape.replace('#', &place.to_string()).replace('*', &format!("p{place}"));
            let answer = match kind {
                FieldKind::Flag => Answer::Flag(true),
                FieldKind::Number => Answer::Number(9_999),
                FieldKind::Date => Answer::Date(date("2026-12-31")),
                FieldKind::Text => Answer::Text("x".repeat(5_000).into()),
                FieldKind::Choice => Answer::Text("2025-2026".into()),
            };
            answers.apply(Command::Answer(field(&name), answer));
        }
    }
    let length = link(&answers, rules::edition("school-label", "2025-2026").unwrap()).len();
    assert!(length < MAX_LENGTH / 4, "{length}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_answers_that_may_travel_come_back(
        picked in prop::collection::vec((0..SHAPES_OF_1.len(), 1..7_u32, any::<bool>(), 0..10_000_u32, 0..300_i32, 1..13_u32, 0..32_u32), 0..40)
    ) {
        let mut all = Portfolio::default();
        let mut travel = Portfolio::default();
        for (shape, place, flag, number, year, month, day) in picked {
            let (shape, kind) = SHAPES_OF_1[shape];
            let field = field(&shape.replace('#', &place.to_string()).replace('*', &format!("p{place}")));
            let written = waymark::domain::PartialDate::from_parts(1900 + year, month, (day != 0).then_some(day));
            let answer = match kind {
                FieldKind::Flag => Answer::Flag(flag),
                FieldKind::Number => Answer::Number(number),
                FieldKind::Date => match written { Ok(date) => Answer::Date(date), Err(_) => continue },
                FieldKind::Text => Answer::Text("words".into()),
                FieldKind::Choice => Answer::Text(format!("p{place}").into()),
            };
            if is_shared(&field) {
                travel.apply(Command::Answer(field.clone(), answer.clone()));
            }
            all.apply(Command::Answer(field, answer));
        }
        let link = link(&all, rules::edition("teacher-recognition", "2025-prelaunch").unwrap());
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
        prop_assert_eq!(read(&link).unwrap().answers, travel);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), letters in "[A-Za-z0-9_-]{0,200}") {
        let _ = (read(&text), read(&letters));
    }

    #[test]
    fn any_body_with_a_right_check_sum_is_read_or_refused(body in prop::collection::vec(any::<u8>(), 0..100)) {
        let length = u8::try_from(body.len()).unwrap();
        if let Ok(shared) = read(&written(&[&[1, length], &body[..]].concat())) {
            prop_assert!(shared.answers.answers().all(|(field, _)| is_shared(field)));
        }
    }
}

/// Answers of four kinds in version 1.
const LINK: &str = "AWYMc2Nob29sLWxhYmVsCTIwMjUtMjAyNgQAC3NjaG9vbC5oZWxkBQRub25lBwpyZWdpc3RlcmVkA-YPlwEHEnRlYWNoZXJzLjIwMjUtMjAyNgIDAA50ZWFjaGVyLnNlbGZpZQTpDwHkX_j6";

/// A link with a body made by hand.
fn made(scheme: &str, edition: &str, entries: &[&[u8]]) -> String {
    let text = |text: &str| [&[u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
    let body = [text(scheme), text(edition), vec![u8::try_from(entries.len()).unwrap()], entries.concat()].concat();
    written(&[&[1, u8::try_from(body.len()).unwrap()], &body[..]].concat())
}

/// Bytes with their check sum, as a link.
fn written(bytes: &[u8]) -> String {
    let sum = bytes.iter().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let all = [bytes, &sum.to_le_bytes()].concat();
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: Vec<u8> = all.iter().flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1)).collect();
    bits.chunks(6)
        .map(|six| (0..6).fold(0, |number, place| number << 1 | six.get(place).copied().unwrap_or(0)))
        .map(|at: u8| char::from(letters[usize::from(at)]))
        .collect()
}
