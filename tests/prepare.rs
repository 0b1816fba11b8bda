//! Getting ready for the label and for a signature, words of a draft, rounds side by side, and the texts of all this.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;
mod support;
#[path = "support/texts.rs"]
mod texts_of;

use waymark::domain::{Edition, Outcome, PartialDate};
use waymark::i18n::{Message, Say as _};
use waymark::portfolio::{Command, Field, FieldKind, ItemId};
use waymark::prepare::{Drafted, Prepared, Ready, can_show, drafted, prepared, questions, to_sign, words};
use waymark::rounds::{Awarded, Change, awarded, compare};
use waymark::rules;

use answers::portfolio;
use texts_of::texts;

// ---- the label

#[test]
fn nothing_answered_is_unknown_and_everything_is_missing() {
    let found = of("project.p1.title = x");
    assert_eq!((found.may_apply, found.can_show, found.outcome), (Outcome::Unknown, Outcome::Unknown, Outcome::Unknown));
    // Five questions, three rules, five criteria and three of their parts.
    assert_eq!(found.missing.len(), 16);
}

#[test]
fn everything_answered_with_yes_is_ready() {
    let found = of(&everything());
    assert_eq!((found.outcome, found.missing.len()), (Outcome::Met, 0));
}

#[test]
fn one_no_settles_it() {
    for (name, point) in
        [("ready.finished", "question"), ("ready.personal", "rule"), ("ready.technology", "criterion"), ("ready.copyright", "part")]
    {
        let found = of(&everything().replace(&format!("project.p1.{name} = yes"), &format!("project.p1.{name} = no")));
        assert_eq!(found.outcome, Outcome::NotMet, "{name}");
        let [missing] = &found.missing[..] else { panic!("{name}: {:?}", found.missing) };
        let kind = match missing.point {
            Ready::Question(_) => "question",
            Ready::Rule(_) => "rule",
            Ready::Criterion(..) => "criterion",
            Ready::Part(_) => "part",
        };
        assert_eq!((kind, missing.field.as_str(), missing.outcome), (point, format!("project.p1.{name}").as_str(), Outcome::NotMet));
    }
}

#[test]
fn one_that_is_missing_keeps_it_unknown() {
    let found = of(&everything().replace("project.p1.ready.results = yes", ""));
    assert_eq!((found.may_apply, found.can_show, found.outcome), (Outcome::Met, Outcome::Unknown, Outcome::Unknown));
}

#[test]
fn a_criterion_is_shown_when_each_of_its_parts_is() {
    let guide = rules::label_guide();
    let outcome = |answers: &str| {
        let technology = guide.criteria.iter().find(|it| it.id == "technology").unwrap();
        can_show(&portfolio(answers), &project(), technology)
    };
    assert_eq!(outcome("project.p1.ready.technology = yes"), Outcome::Unknown, "its parts are open");
    assert_eq!(outcome("project.p1.ready.technology = yes; project.p1.ready.copyright = no"), Outcome::NotMet);
    assert_eq!(outcome(&everything()), Outcome::Met);
    assert_eq!(outcome(&everything().replace("ready.results = yes", "ready.results = no")), Outcome::Met, "another criterion");
}

#[test]
fn the_fifth_application_of_a_school_year_is_one_too_many() {
    for (sent, outcome) in [("0", Outcome::Met), ("3", Outcome::Met), ("4", Outcome::NotMet), ("9", Outcome::NotMet)] {
        let found = of(&everything().replace("project.p1.applications = 0", &format!("project.p1.applications = {sent}")));
        assert_eq!(found.may_apply, outcome, "{sent} sent before");
    }
}

#[test]
fn a_national_project_may_not_apply() {
    let found = of(&everything().replace("project.p1.two-countries = yes", "project.p1.two-countries = no"));
    assert_eq!(found.may_apply, Outcome::NotMet);
}

#[test]
fn every_id_of_the_document_is_the_name_of_one_field() {
    let mut ids: Vec<&str> = ids().collect();
    let many = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), many, "an id stands for two things");
}

#[test]
fn the_new_fields_have_their_kinds_and_belong_to_their_project() {
    for (field, name, kind) in [
        (Field::country(), "teacher.country", FieldKind::Choice),
        (Field::ready(&project(), "shared-aims"), "project.p1.ready.shared-aims", FieldKind::Flag),
        (Field::project(&project(), "applications"), "project.p1.applications", FieldKind::Number),
    ] {
        assert_eq!((field.as_str(), field.kind()), (name, kind));
        assert_eq!(Field::parse(name), Some(field));
    }
    assert_eq!(Field::ready(&project(), "finished").item(), Some("p1"), "removing the project removes its answers");
    let mut answers = portfolio(&everything());
    assert!(answers.apply(Command::RemoveItem(project())));
    assert!(answers.is_empty());
}

#[test]
fn the_new_fields_are_stored_and_read_again() {
    let answers = portfolio(&format!("{}; teacher.country = pl; competence.2.3.2026-11-22 = b2", everything()));
    let stored = waymark::record::encode(&answers.clone().into(), PartialDate::parse("2026-11-22").unwrap());
    let waymark::record::Restored::Read { replica, lost, .. } = waymark::record::restore(&stored) else { panic!("not read: {stored}") };
    assert_eq!((replica.portfolio(), lost), (&answers, Vec::new()));
}

// ---- the head, and drafts

#[test]
fn the_head_sees_what_is_to_be_signed_for_each_round() {
    let rounds: Vec<&'static Edition> =
        ["2022-2023", "2025-2026", "2026-2027"].map(|id| rules::edition("school-label", id).unwrap()).to_vec();
    let found = to_sign(&portfolio("school.declaration.2025-2026 = yes"), rounds);
    let seen: Vec<(&str, Option<bool>, &str)> = found.iter().map(|it| (it.edition.id, it.signed, it.field.as_str())).collect();
    let expected = [("2025-2026", Some(true), "school.declaration.2025-2026"), ("2026-2027", None, "school.declaration.2026-2027")];
    assert_eq!(seen, expected, "a round that was not held asks for no signature");
}

#[test]
fn the_teachers_scheme_has_nothing_for_the_head_to_sign() {
    assert_eq!(to_sign(&portfolio(""), rules::editions("teacher-recognition")), []);
}

#[test]
fn words_stand_between_white_space_of_any_kind() {
    for (text, count) in [
        ("", 0),
        ("  \n ", 0),
        ("one", 1),
        ("one two\nthree", 3),
        ("e\u{301}n\u{a0}to\u{2003}tre\u{3000}fire", 4),
        ("well-known, it’s – here", 4),
    ] {
        assert_eq!(words(text), count, "{text:?}");
    }
}

#[test]
fn a_draft_counts_words_evidence_and_open_points_part_by_part() {
    let answers = portfolio(
        "school.form.principle-1.practice = we meet weekly; school.form.principle-1.plan = more of it; \
         school.form.principle-1.open = dates; school.form.esafety.proof = policy; school.form.esafety.plan = not asked for; \
         evidence.e1.part.esafety = yes; evidence.e2.part.esafety = yes; evidence.e3.part.esafety = no; evidence.e1.title = x",
    );
    let found = drafted(&answers, rules::edition("school-label", "2025-2026").unwrap());
    let seen: Vec<(&str, u32, u32, bool)> = found.iter().map(|it| (it.requirement.id, it.words, it.evidence, it.open)).collect();
    let nothing = |id: &'static str| (id, 0, 0, false);
    let [three, four, five] = ["principle-3", "principle-4", "principle-5"].map(nothing);
    assert_eq!(seen, [("esafety", 1, 2, false), ("principle-1", 6, 0, true), nothing("principle-2"), three, four, five]);
}

#[test]
fn the_older_form_has_its_own_parts_and_a_part_given_to_everyone_is_not_asked_for() {
    let of = |id: &str| drafted(&portfolio("school.form.criterion-f.practice = one two"), rules::edition("school-label", id).unwrap());
    let asked = |found: &[Drafted]| found.iter().filter(|it| it.asked).count();
    let (usual, covid) = (of("2020-2021"), of("2021-2022"));
    assert_eq!((usual.len(), asked(&usual), covid.len(), asked(&covid)), (6, 6, 6, 5));
    assert!(!covid[5].asked && covid[5].words == 2, "what was written stays");
    assert_eq!(of("2022-2023"), [], "no form in a round that was not held");
    assert_eq!((questions("criterion-a"), questions("principle-1").len()), (questions("esafety"), 3));
}

// ---- rounds

#[test]
fn all_rounds_stand_side_by_side_with_what_changed() {
    let editions: Vec<&'static Edition> = rules::editions("school-label").collect();
    let table = compare(&editions);
    let row = |id: &str| table.rows.iter().find(|row| row.id == id).unwrap();
    assert!(table.rows.iter().all(|row| row.cells.len() == editions.len()));
    let changes = |id: &str| -> Vec<Option<Change>> { row(id).cells.iter().map(|cell| cell.map(|cell| cell.change)).collect() };
    let registered = changes("registered");
    assert_eq!(registered[0], Some(Change::First));
    assert_eq!((registered[4], registered[5]), (None, Some(Change::Changed("2021-2022"))), "over the round that was left out");
    assert_eq!((changes("esafety")[4], changes("esafety")[5]), (None, Some(Change::New("2021-2022"))));
    assert_eq!(changes("criterion-a")[5], None);
}

#[test]
fn two_rounds_that_do_not_follow_each_other_are_compared_by_what_they_ask() {
    let pick = |id: &str| rules::edition("school-label", id).unwrap();
    let table = compare(&[pick("2018-2019"), pick("2025-2026")]);
    let change = |id: &str| table.rows.iter().find(|row| row.id == id).unwrap().cells[1].map(|cell| cell.change);
    assert_eq!(change("active-teachers"), Some(Change::Changed("2018-2019")));
    assert_eq!(change("declaration"), Some(Change::Same));
    assert_eq!(change("criterion-a"), None);
    assert_eq!(compare(&[]).rows, []);
}

#[test]
fn figures_that_sources_give_differently_are_all_kept() {
    let awarded = |id: &str| awarded(rules::edition("school-label", id).unwrap());
    assert!(matches!(awarded("2018-2019"), Awarded::Disputed(figures) if figures.iter().map(|it| it.count).eq([1211, 1212])));
    assert!(matches!(awarded("2019-2020"), Awarded::One(figure) if figure.count == 1004));
    assert_eq!(awarded("2022-2023"), Awarded::NotHeld);
    assert_eq!(awarded("2026-2027"), Awarded::Unpublished);
}

// ---- texts

#[test]
fn every_text_that_the_documents_name_exists_in_both_languages() {
    let (guide, framework) = (rules::label_guide(), rules::framework());
    let mut names: Vec<&str> = guide.unpublished.iter().chain(framework.unpublished).copied().collect();
    names.extend(guide.questions.iter().map(|it| it.message));
    names.extend(guide.criteria.iter().flat_map(|it| std::iter::once(it.message).chain(it.parts.iter().map(|part| part.message))));
    names.extend(guide.rules.iter().flat_map(|it| std::iter::once(it.message).chain(it.others.iter().map(|said| said.message))));
    names.extend(guide.countries.iter().map(|it| it.message).chain([guide.estimate.message]));
    names.extend(guide.times.iter().filter_map(|it| it.message).chain(guide.calls.iter().filter_map(|it| it.message)));
    names.extend(framework.areas.iter().map(|it| it.message).chain(framework.levels.iter().map(|it| it.message)));
    names.extend(framework.competences().map(|it| it.message));
    for language in ["en", "nb"] {
        let texts = texts(language);
        for name in &names {
            assert!(!Message::named(name).say(&texts).is_empty(), "{language} lacks {name}");
        }
        for name in framework.levels.iter().map(|it| it.message).chain(framework.competences().map(|it| it.message)) {
            assert!(!Message::named(&format!("{name}.text")).say(&texts).is_empty(), "{language} does not say what {name} means");
        }
    }
}

#[test]
fn both_languages_have_the_same_texts_of_the_plan() {
    let names = |language: &str| -> Vec<String> {
        let text = support::text(support::place(&format!("public/lang/{language}/plan.ftl")));
        text.lines()
            .filter(|line| line.starts_with(|it: char| it.is_ascii_lowercase()))
            .map(|line| line.split(" =").next().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names("nb"), names("en"));
}

fn of(answers: &str) -> Prepared {
    prepared(&portfolio(answers), &project(), rules::label_guide())
}

fn project() -> ItemId {
    ItemId::parse("p1").unwrap()
}

/// The ids that are the end of a field's name.
fn ids() -> impl Iterator<Item = &'static str> {
    let guide = rules::label_guide();
    let criteria = guide.criteria.iter().flat_map(|it| std::iter::once(it.id).chain(it.parts.iter().map(|part| part.id)));
    guide.questions.iter().map(|it| it.id).chain(guide.rules.iter().map(|it| it.id)).chain(criteria)
}

fn everything() -> String {
    let ready: Vec<String> = ids().map(|id| format!("project.p1.ready.{id} = yes")).collect();
    format!("project.p1.two-countries = yes; project.p1.applications = 0; {}", ready.join("; "))
}
