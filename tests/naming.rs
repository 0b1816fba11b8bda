//! Answers by name: every field there is has one, in every language, and what was entered is told in words.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use waymark::domain::PartialDate;
use waymark::naming::{answer_words, change_words, field_name};
use waymark::portfolio::{Answer, Field, Portfolio};

#[path = "record/answers.rs"]
mod answers;
mod support;
#[path = "support/texts.rs"]
mod texts_of;

use answers::{SHAPES, field, portfolio};
use texts_of::texts;

#[test]
fn every_kind_of_field_has_a_name_of_its_own_in_every_language() {
    for language in ["en", "nb"] {
        let texts = texts(language);
        let mut seen = std::collections::BTreeSet::new();
        for (shape, _) in SHAPES.iter() {
            let name = shape.replace('#', "3").replace("*.*", "2.2026-11-22").replace('*', "x1");
            let said = field_name(&texts, &Portfolio::default(), &field(&name));
            assert!(!said.is_empty() && !said.contains(name.as_str()), "{language}: {name} is called {said}");
            assert!(seen.insert(said.clone()), "{language}: {name} is called {said} like another");
        }
    }
}

#[test]
fn a_project_and_an_item_are_told_by_what_they_are_called() {
    let here = portfolio("project.p1.title = Water stories; evidence.e1.title = Photos; teacher.project = p1");
    let texts = texts("en");
    assert!(field_name(&texts, &here, &field("project.p1.awarded")).contains("Water stories"));
    assert!(field_name(&texts, &here, &field("evidence.e1.date")).contains("Photos"));
    assert_eq!(answer_words(&texts, &here, here.get(&Field::teacher_project())), "Water stories");
}

#[test]
fn a_change_is_told_from_before_to_after() {
    let texts = texts("en");
    let day = Answer::Date(PartialDate::parse("2026-03-14").unwrap());
    let said = change_words(&texts, &Portfolio::default(), &Field::selfie(), None, Some(&day));
    assert_eq!(said, "Date of the self-reflection: no answer → 14 March 2026");
}

#[test]
fn a_long_answer_is_told_in_part() {
    let long = Answer::Text("å".repeat(500).into());
    let said = answer_words(&texts("en"), &Portfolio::default(), Some(&long));
    assert_eq!((said.chars().count(), said.ends_with('…')), (61, true));
}
