//! What changes a portfolio, and what a change leaves alone.

use crate::answers::{SHAPES, date, field, portfolio};
use crate::{item, named, text};
use waymark::portfolio::{Answer, Command, Field, FieldKind, Portfolio};

#[test]
fn an_answer_is_a_change_and_the_same_answer_again_is_none() {
    let mut portfolio = Portfolio::default();
    for (name, one, other) in [
        ("teacher.selfie", Answer::Date(date("2024-01")), Answer::Date(date("2024-01-01"))),
        ("school.teachers.2025-2026", Answer::Number(2), Answer::Number(3)),
        ("school.no-labels", Answer::Flag(true), Answer::Flag(false)),
        ("school.name", text("Fjellheim"), text("Fjellheim ")),
        ("school.held", text("none"), text("2025-2026")),
    ] {
        for (answer, changes) in [(&one, true), (&one, false), (&other, true), (&other, false), (&one, true)] {
            assert_eq!(portfolio.apply(Command::Answer(field(name), answer.clone())), changes, "{name} = {answer:?}");
            assert_eq!(portfolio.get(&field(name)), Some(answer));
        }
    }
    assert_eq!(portfolio.answers().len(), 5);
}

#[test]
fn an_answer_of_the_wrong_kind_is_refused() {
    let answers = [Answer::Flag(true), Answer::Number(1), Answer::Date(date("2024-01")), text("p1")];
    for (shape, kind) in SHAPES.iter() {
        let field = field(&named(shape));
        for answer in &answers {
            let fits = match answer {
                Answer::Flag(_) => *kind == FieldKind::Flag,
                Answer::Number(_) => *kind == FieldKind::Number,
                Answer::Date(_) => *kind == FieldKind::Date,
                Answer::Text(_) => matches!(kind, FieldKind::Text | FieldKind::Choice),
            };
            let mut portfolio = Portfolio::default();
            assert_eq!(portfolio.apply(Command::Answer(field.clone(), answer.clone())), fits, "{shape} = {answer:?}");
            assert_eq!(portfolio.is_empty(), !fits);
        }
    }
}

#[test]
fn a_refused_answer_leaves_the_earlier_one() {
    let mut here = portfolio("school.name = Fjellheim");
    assert!(!here.apply(Command::Answer(field("school.name"), Answer::Number(1))));
    assert_eq!(here, portfolio("school.name = Fjellheim"));
}

#[test]
fn clearing_takes_one_answer_away_once() {
    let mut here = portfolio("school.name = Fjellheim; school.no-labels = yes");
    assert!(here.apply(Command::Clear(field("school.name"))));
    assert!(!here.apply(Command::Clear(field("school.name"))));
    assert_eq!(here, portfolio("school.no-labels = yes"));
}

#[test]
fn removing_an_item_takes_all_its_fields_and_the_choice_of_it_and_nothing_else() {
    let rest = "project.p10.title = Ten; project.p1-1.title = Other; evidence.e1.title = p1; school.name = p1
                teacher.course.1.reference = p1; school.form.p1.met = yes; school.teachers.p1 = 3";
    let mut here = portfolio(&format!(
        "{rest}; project.p1.title = One; project.p1.labelled = yes; project.p1.awarded = 2024-01; teacher.project = p1"
    ));
    assert!(here.apply(Command::RemoveItem(item("p1"))));
    assert_eq!(here, portfolio(rest));
    assert!(!here.apply(Command::RemoveItem(item("p1"))));
}

#[test]
fn removing_an_item_leaves_the_choice_of_another() {
    let mut here = portfolio("project.p1.title = One; project.p2.title = Two; teacher.project = p2");
    here.apply(Command::RemoveItem(item("p1")));
    assert_eq!(here, portfolio("project.p2.title = Two; teacher.project = p2"));
}

#[test]
fn removing_an_item_of_evidence_takes_all_its_fields() {
    let mut here = portfolio("evidence.e1.title = One; evidence.e1.for.teacher = yes; evidence.e2.title = Two");
    assert!(here.apply(Command::RemoveItem(item("e1"))));
    assert_eq!(here, portfolio("evidence.e2.title = Two"));
}

#[test]
fn replacing_puts_the_other_in_its_place() {
    let (one, other) = (portfolio("school.name = One"), portfolio("teacher.selfie = 2024-01"));
    let mut here = one.clone();
    assert!(!here.apply(Command::Replace(one)));
    assert!(here.apply(Command::Replace(other.clone())));
    assert_eq!(here, other);
    assert!(here.apply(Command::Replace(Portfolio::default())));
    assert!(here.is_empty());
}

#[test]
fn setting_gives_and_takes_away_several_answers_at_once_and_leaves_the_rest() {
    let mut here = portfolio("school.name = One; school.no-labels = yes; teacher.selfie = 2024-01");
    let set = Command::Set(vec![
        (field("teacher.submitted"), Some(Answer::Date(date("2026-01")))),
        (field("school.name"), Some(text("Two"))),
        (field("school.no-labels"), None),
        (field("school.held"), None),
        (field("teacher.selfie"), Some(Answer::Number(3))),
    ]);
    assert!(here.apply(set.clone()));
    assert_eq!(here, portfolio("school.name = Two; teacher.selfie = 2024-01; teacher.submitted = 2026-01"));
    assert!(!here.apply(set), "the same again is no change");
    assert!(!here.apply(Command::Set(vec![])));
}

#[test]
fn what_a_change_would_change_is_told_before_and_is_all_that_it_changes() {
    let here = portfolio("project.p1.title = One; project.p1.labelled = yes; school.name = x; teacher.project = p1");
    let commands = [
        Command::Answer(field("school.name"), text("y")),
        Command::Answer(field("school.name"), text("x")),
        Command::Answer(field("school.name"), Answer::Flag(true)),
        Command::Clear(field("school.name")),
        Command::Clear(field("school.held")),
        Command::RemoveItem(item("p1")),
        Command::Replace(portfolio("project.p1.title = Two; teacher.selfie = 2024-01; teacher.project = p1")),
        Command::Replace(Portfolio::default()),
        Command::Set(vec![(field("teacher.selfie"), Some(Answer::Date(date("2024-01")))), (field("project.p1.title"), None)]),
    ];
    for command in commands {
        let changes = here.changes(&command);
        let mut after = here.clone();
        assert_eq!(after.apply(command.clone()), !changes.is_empty(), "{command:?}");
        let told = |field: &Field| changes.iter().find(|change| change.field == *field);
        for change in &changes {
            assert_ne!(change.before, change.after);
            assert_eq!((here.get(&change.field), after.get(&change.field)), (change.before.as_ref(), change.after.as_ref()));
        }
        for (field, _) in here.answers().chain(after.answers()).filter(|(field, _)| told(field).is_none()) {
            assert_eq!(here.get(field), after.get(field), "{command:?}: {field:?}");
        }
    }
}

#[test]
fn a_portfolio_made_of_answers_takes_the_last_to_each_field_and_none_that_does_not_fit() {
    let answers =
        [("school.name", text("One")), ("evidence.e1.title", text("y")), ("school.name", text("Two")), ("school.held", Answer::Number(1))];
    let made: Portfolio = answers.into_iter().map(|(name, answer)| (field(name), answer)).collect();
    assert_eq!(made, portfolio("evidence.e1.title = y; school.name = Two"));
}

#[test]
fn answers_come_in_the_order_of_their_fields_however_they_were_given() {
    let one = portfolio("school.name = x; evidence.e1.title = y; teacher.selfie = 2024-01; project.p1.title = z");
    let other = portfolio("project.p1.title = z; teacher.selfie = 2024-01; evidence.e1.title = y; school.name = x");
    assert_eq!(one, other);
    assert!(one.answers().map(|(field, _)| field).is_sorted());
    assert_eq!((one.count("school."), one.count("s"), one.count(""), one.count("teacher.course.")), (1, 1, 4, 0));
}
