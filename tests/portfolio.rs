//! The portfolio: changes, fields, what people type, what is odd, and the facts that follow.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;

use chrono::NaiveDate;
use waymark::domain::{Edition, FactKind, Facts, Outcome, Value, Verdict, Vocabulary, evaluate};
use waymark::portfolio::sample::{SampleNames, sample};
use waymark::portfolio::{
    Answer, Command, Field, FieldKind, InputProblem, ItemId, MAX_TEXT, Portfolio, SCHOOL, TEACHER, read_date, read_number, read_text,
    school_facts, teacher_facts, warnings,
};
use waymark::record::{Restored, VERSION, encode, restore};
use waymark::rules;

use answers::{SHAPES, date, day, field, portfolio};

// ---- changes

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

// ---- fields

#[test]
fn every_documented_shape_is_a_field_of_its_kind() {
    for (shape, kind) in SHAPES.iter() {
        for (area, id) in [("1", "p1"), ("6", "2025-2026"), ("3", "a"), ("4", "---"), ("5", &"x".repeat(40))] {
            let name = shape.replace('#', area).replace('*', id);
            let field = Field::parse(&name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!((field.kind(), field.as_str()), (*kind, name.as_str()));
        }
    }
}

#[test]
fn the_stored_format_is_the_one_that_belongs_to_its_version() {
    let mut shapes = Field::shapes().to_vec();
    shapes.sort_by_key(|(shape, _)| *shape);
    assert_eq!(VERSION, 2, "a new version has a list of its own new shapes in tests/record/answers.rs, and a fixture");
    assert_eq!(
        shapes, *SHAPES,
        "the fields of the stored format have changed. If version {VERSION} was released: raise VERSION in src/record/document.rs, add a \
         step to src/record/migrations.rs, a list of new shapes to tests/record/answers.rs and a fixture beside tests/record/v2.json. If \
         it was not: add the shape to NEW_IN_2 in tests/record/answers.rs and write the fixture again as tests/record/format.rs says."
    );
}

#[test]
fn other_names_are_no_fields() {
    for name in ["", ".", "*", "#", "teacher", "teacher.", "school.name.", ".school.name", "school..name", "School.name", "school.other"] {
        assert_eq!(Field::parse(name), None, "{name}");
    }
    for (shape, _) in SHAPES.iter() {
        let name = named(shape);
        for wrong in
            [format!("{name}.x"), format!("x.{name}"), format!(" {name}"), format!("{name} "), format!("{name}\n"), format!("{name}.")]
        {
            assert_eq!(Field::parse(&wrong), None, "{wrong}");
        }
        for area in ["0", "7", "01", "1 ", "", "a", "-1", "１"].iter().filter(|_| shape.contains('#')) {
            assert_eq!(Field::parse(&shape.replace('#', area)), None, "{shape}: {area}");
        }
        let long = "x".repeat(41);
        for id in ["", "P1", "p 1", "p_1", "å", "p.1", "<b>", "\u{200b}", &long].iter().filter(|_| shape.contains('*')) {
            assert_eq!(Field::parse(&shape.replace('*', id)), None, "{shape}: {id}");
        }
    }
}

#[test]
fn the_makers_of_fields_make_fields_of_the_documented_shapes() {
    let made = [
        Field::profile_name(),
        Field::teacher_edition(),
        Field::selfie(),
        Field::teacher_project(),
        Field::submitted(),
        Field::teachers("x"),
        Field::declaration("x"),
        Field::country(),
        Field::ready(&item("x"), "x"),
        field("competence.3.x.x"),
        Field::file(&item("x"), &item("x")),
        Field::shows(&item("x"), "x"),
    ];
    let courses = ["done", "completed", "reference"].map(|part| Field::course(3, part));
    let projects = ["title", "two-countries", "asked", "labelled", "awarded", "special", "technology", "pedagogy", "applications"]
        .map(|part| Field::project(&item("x"), part));
    let schools = ["name", "edition", "registered", "no-labels", "held"].map(Field::school);
    let forms = ["met", "practice", "proof", "plan", "who", "open"].map(|part| Field::form("x", part));
    let evidence = ["title", "date", "place", "for.teacher", "for.school"].map(|part| Field::evidence(&item("x"), part));
    let mut names: Vec<String> = made
        .iter()
        .chain(&courses)
        .chain(&projects)
        .chain(&schools)
        .chain(&forms)
        .chain(&evidence)
        .map(|field| field.as_str().to_owned())
        .collect();
    names.sort();
    let mut documented: Vec<String> = SHAPES.iter().map(|(shape, _)| shape.replace('#', "3").replace('*', "x")).collect();
    documented.sort();
    assert_eq!(names, documented);
}

#[test]
fn a_field_knows_its_item_and_its_id_on_the_page() {
    for (name, item, id) in [
        ("project.p1.two-countries", Some("p1"), "project-p1-two-countries"),
        ("evidence.e2.for.school", Some("e2"), "evidence-e2-for-school"),
        ("school.form.principle-1.met", None, "school-form-principle-1-met"),
        ("teacher.project", None, "teacher-project"),
    ] {
        assert_eq!((field(name).item(), field(name).dom_id().as_str()), (item, id), "{name}");
    }
}

// ---- items

#[test]
fn items_come_in_the_order_of_their_numbers() {
    let here = portfolio(
        "project.p10.title = Ten; project.p2.title = Two; project.p2.labelled = yes; project.p1.asked = 2024-01
         evidence.e3.title = Three; school.form.p7.met = yes",
    );
    assert_eq!(here.items("project"), [item("p1"), item("p2"), item("p10")]);
    assert_eq!(here.items("evidence"), [item("e3")]);
    assert_eq!(here.items("school"), []);
    assert_eq!(Portfolio::default().items("project"), []);
}

#[test]
fn a_new_item_has_an_id_that_no_other_time_or_page_gives() {
    let (times, writers) = ([0, 1, 15, 16, 1_795_000_000_000, 1_795_000_000_001, u64::MAX], [0, 1, 15, 16, 0x1a2b_3c4d, u32::MAX]);
    let ids: Vec<ItemId> = times.iter().flat_map(|now| writers.map(|writer| ItemId::fresh('p', *now, writer))).collect();
    for (place, id) in ids.iter().enumerate() {
        assert_eq!(ItemId::parse(id.as_str()).as_ref(), Some(id));
        assert!(!ids[..place].contains(id), "{id} again");
        assert!(Field::parse(Field::project(id, "title").as_str()).is_some());
    }
    assert_ne!(ItemId::fresh('p', 5, 5), ItemId::fresh('e', 5, 5));
    assert_eq!(ItemId::fresh('p', 0x19a_9f2c_1d3b, 0x1a2b_3c4d), item("p19a9f2c1d3b-1a2b3c4d"));
}

#[test]
fn new_items_come_in_the_order_of_their_age_whoever_made_them_and_after_those_with_numbers() {
    let year = 31_557_600_000;
    let times = [0, 1, 9, 10, year, 56 * year, 56 * year + 1, 200 * year, 500 * year, 700 * year, 8000 * year];
    let writers = [u32::MAX, 0, 0x1a2b_3c4d, 1, 0xfff_ffff];
    let made = times.iter().zip(writers.iter().cycle()).map(|(now, writer)| ItemId::fresh('p', *now, *writer));
    let expected: Vec<ItemId> = ["p1", "p2", "p10"].map(item).into_iter().chain(made).collect();
    let title = |id: &ItemId| (Field::project(id, "title"), text("x"));
    let here: Portfolio = expected.iter().rev().map(title).collect();
    assert_eq!(here.items("project"), expected);
}

#[test]
fn the_teachers_project_is_the_chosen_one_else_the_first() {
    let chosen = |answers: &str| portfolio(answers).teacher_project().map(|project| project.id.to_string());
    assert_eq!(chosen("school.name = x; teacher.project = p1"), None);
    assert_eq!(chosen("project.p2.title = Two"), Some("p2".to_owned()));
    assert_eq!(chosen("project.p10.title = Ten; project.p2.title = Two"), Some("p2".to_owned()));
    assert_eq!(chosen("project.p10.title = Ten; project.p2.title = Two; teacher.project = p10"), Some("p10".to_owned()));
    assert_eq!(chosen("project.p2.title = Two; teacher.project = p7"), Some("p2".to_owned()));
}

#[test]
fn a_project_and_an_item_of_evidence_hold_what_was_said_of_them() {
    let here = portfolio(
        "project.p1.title = Water; project.p1.two-countries = yes; project.p1.labelled = no; project.p1.awarded = 2024-10-02
         project.p1.asked = 2024-06; project.p1.special = no; project.p1.technology = yes; project.p1.pedagogy = no
         evidence.e1.title = Open day; evidence.e1.date = 2026-03; evidence.e1.place = Folder; evidence.e1.for.school = yes",
    );
    let project = here.project(&item("p1"));
    assert_eq!(
        (project.title.as_deref(), project.asked, project.awarded),
        (Some("Water"), Some(date("2024-06")), Some(date("2024-10-02")))
    );
    let said = [project.two_countries, project.labelled, project.special, project.technology, project.pedagogy];
    assert_eq!(said, [Some(true), Some(false), Some(false), Some(true), Some(false)]);
    let evidence = here.evidence(&item("e1"));
    assert_eq!(
        (evidence.title.as_deref(), evidence.date, evidence.place.as_deref()),
        (Some("Open day"), Some(date("2026-03")), Some("Folder"))
    );
    assert_eq!((evidence.for_teacher, evidence.for_school), (false, true));
    assert_eq!(here.project(&item("p9")).title, None);
}

// ---- what people type

#[test]
fn three_empty_fields_are_no_date() {
    assert_eq!(read("", "", ""), Ok(None));
    assert_eq!(read(" ", "\t", "\u{a0}"), Ok(None));
}

#[test]
fn a_date_is_read_with_or_without_its_day() {
    check_read("9", "1", "2023", "2023-01-09");
    check_read("09", "01", "2023", "2023-01-09");
    check_read(" 9 ", " 1 ", " 2023 ", "2023-01-09");
    check_read("", "1", "2023", "2023-01");
    check_read("29", "2", "2024", "2024-02-29");
    check_read("1", "1", "1900", "1900-01-01");
}

#[test]
fn the_first_field_that_cannot_be_is_named() {
    for (typed, problem) in [
        (["31", "2", "2024"], InputProblem::Day),
        (["29", "2", "2023"], InputProblem::Day),
        (["0", "1", "2023"], InputProblem::Day),
        (["32", "1", "2023"], InputProblem::Day),
        (["99999999999", "1", "2023"], InputProblem::Day),
        (["1", "13", "2023"], InputProblem::Month),
        (["31", "13", "2023"], InputProblem::Month),
        (["1", "0", "2023"], InputProblem::Month),
        (["1", "", "2023"], InputProblem::Month),
        (["", "", "2023"], InputProblem::Month),
        (["1", "1", "923"], InputProblem::Year),
        (["1", "1", "23"], InputProblem::Year),
        (["1", "1", "02023"], InputProblem::Year),
        (["1", "1", "1899"], InputProblem::Year),
        (["1", "1", "2200"], InputProblem::Year),
        (["1", "1", "0000"], InputProblem::Year),
        (["1", "1", ""], InputProblem::Year),
        (["1", "May", "2023"], InputProblem::NotNumber),
        (["1.", "5", "2023"], InputProblem::NotNumber),
        (["-1", "5", "2023"], InputProblem::NotNumber),
        (["+1", "5", "2023"], InputProblem::NotNumber),
        (["1", "5", "2O23"], InputProblem::NotNumber),
        (["1", "5", "٢٠٢٣"], InputProblem::NotNumber),
        (["<b>", "5", "2023"], InputProblem::NotNumber),
    ] {
        assert_eq!(read(typed[0], typed[1], typed[2]), Err(problem), "{typed:?}");
    }
}

#[test]
fn a_date_after_today_is_refused_and_the_current_month_is_not() {
    // Today is 24 November 2026.
    check_read("24", "11", "2026", "2026-11-24");
    check_read("", "11", "2026", "2026-11");
    assert_eq!(read("25", "11", "2026"), Err(InputProblem::Future));
    assert_eq!(read("", "12", "2026"), Err(InputProblem::Future));
    assert_eq!(read("1", "1", "2199"), Err(InputProblem::Future));
    // A day that does not exist is that first.
    assert_eq!(read("31", "2", "2027"), Err(InputProblem::Day));
}

#[test]
fn a_number_is_whole_and_not_too_large() {
    for (typed, number) in [("", Ok(None)), ("  ", Ok(None)), ("0", Ok(Some(0))), (" 3 ", Ok(Some(3))), ("9999", Ok(Some(9999)))] {
        assert_eq!(read_number(typed), number, "{typed}");
    }
    for typed in ["10000", "99999999999", "-1", "1.5", "1,5", "1e2", "three", "٣", "3 4", "0x3", "<b>"] {
        assert_eq!(read_number(typed), Err(InputProblem::Range), "{typed}");
    }
}

#[test]
fn a_text_is_kept_as_typed_up_to_its_limit() {
    for (typed, kept) in [("", None), (" \n\t ", None), ("a", Some("a")), ("  a b \n", Some("  a b")), ("\u{202e}<b>", Some("\u{202e}<b>"))]
    {
        assert_eq!(read_text(typed), Ok(kept), "{typed:?}");
    }
    for letter in ["x", "ø", "👩"] {
        let longest = letter.repeat(MAX_TEXT);
        assert_eq!(read_text(&longest), Ok(Some(longest.as_str())));
        assert_eq!(read_text(&format!("{longest} \n")), Ok(Some(longest.as_str())));
        assert_eq!(read_text(&format!("{longest}{letter}")), Err(InputProblem::Long));
    }
}

// ---- what is odd

#[test]
fn answers_that_fit_together_give_no_warning() {
    check_warnings("", &[]);
    check_warnings(
        "teacher.selfie = 2024-01; teacher.course.1.done = yes; teacher.course.1.completed = 2024-01; teacher.submitted = 2025-01-01
         project.p1.labelled = yes; project.p1.two-countries = yes; project.p1.awarded = 2025-01-01",
        &[],
    );
}

#[test]
fn a_course_without_a_date_is_odd_only_when_it_is_ticked() {
    check_warnings("teacher.course.2.done = yes", &["teacher.course.2.completed NoDate"]);
    check_warnings("teacher.course.2.done = no; teacher.course.3.reference = x", &[]);
}

#[test]
fn what_lies_before_the_self_reflection_is_odd() {
    let course = |selfie: &str, completed: &str| {
        format!("teacher.selfie = {selfie}; teacher.course.1.done = yes; teacher.course.1.completed = {completed}")
    };
    check_warnings(&course("2024-01-10", "2024-01-09"), &["teacher.course.1.completed BeforeReflection"]);
    check_warnings(&course("2024-01-10", "2024-01-10"), &[]);
    check_warnings(&course("2024-01-10", "2023-12"), &["teacher.course.1.completed BeforeReflection"]);
    // A month that may be before or after is not odd.
    check_warnings(&course("2024-01-10", "2024-01"), &[]);
    check_warnings(&course("2024-01", "2024-01-01"), &[]);
    check_warnings(
        "teacher.selfie = 2024-01-10; project.p1.labelled = yes; project.p1.awarded = 2024-01-01",
        &["project.p1.awarded BeforeReflection"],
    );
}

#[test]
fn a_label_that_the_teacher_does_not_use_or_does_not_have_is_not_odd_before_the_self_reflection() {
    check_warnings("teacher.selfie = 2024-01-10; project.p1.labelled = no; project.p1.awarded = 2023-01-01", &[]);
    check_warnings(
        "teacher.selfie = 2024-01-10; teacher.project = p2; project.p2.title = Two
         project.p1.labelled = yes; project.p1.awarded = 2023-01-01",
        &[],
    );
}

#[test]
fn a_label_of_a_project_inside_one_country_is_odd() {
    check_warnings("project.p1.labelled = yes; project.p1.two-countries = no", &["project.p1.two-countries NationalProject"]);
    check_warnings("project.p1.labelled = no; project.p1.two-countries = no", &[]);
    check_warnings("project.p1.two-countries = no", &[]);
}

#[test]
fn handing_in_before_something_was_completed_is_odd_once() {
    let courses = "teacher.course.1.done = yes; teacher.course.1.completed = 2024-05-02
                   teacher.course.2.done = yes; teacher.course.2.completed = 2024-06";
    check_warnings(&format!("{courses}; teacher.submitted = 2024-05-01"), &["teacher.submitted SubmittedBefore"]);
    check_warnings(&format!("{courses}; teacher.submitted = 2024-06-01"), &[]);
    check_warnings(&format!("{courses}; teacher.submitted = 2024-05"), &["teacher.submitted SubmittedBefore"]);
    check_warnings(&format!("{courses}; teacher.submitted = 2024-06"), &[]);
}

// ---- facts

#[test]
fn nothing_entered_is_no_fact() {
    check_teacher("", "");
    check_school("", "");
}

#[test]
fn a_teachers_answers_are_facts() {
    check_teacher(
        "teacher.selfie = 2024-01; teacher.submitted = 2025-12-31; project.p1.two-countries = yes; project.p1.labelled = yes
         project.p1.awarded = 2024-10-02; project.p1.special = no; project.p1.technology = yes; project.p1.pedagogy = no",
        "selfie_completed 2024-01, project.founders_in_two_countries yes, project.label_awarded 2024-10-02, \
         project.special_indication no, project.excellent_technology yes, project.excellent_pedagogy no, submitted 2025-12-31",
    );
}

#[test]
fn the_list_of_courses_is_given_only_when_a_course_has_been_answered() {
    check_teacher("school.name = x", "");
    check_teacher("teacher.course.2.done = no", "courses []");
    check_teacher("teacher.course.2.reference = PE-1", "courses []");
    check_teacher("teacher.course.2.completed = 2024-01", "courses []");
    check_teacher("teacher.course.2.done = yes", "courses [area 2]");
    check_teacher(
        "teacher.course.6.done = yes; teacher.course.6.completed = 2024-05; teacher.course.1.done = yes; teacher.course.3.done = no",
        "courses [area 1; area 6, completed 2024-05]",
    );
}

#[test]
fn a_label_that_has_not_been_awarded_is_a_no_whatever_its_date() {
    check_teacher("project.p1.labelled = no; project.p1.awarded = 2024-01", "project.label_awarded no");
    check_teacher("project.p1.labelled = no", "project.label_awarded no");
    check_teacher("project.p1.awarded = 2024-01", "project.label_awarded 2024-01");
    // Yes without a date leaves the date to be asked for.
    check_teacher("project.p1.labelled = yes", "");
}

#[test]
fn only_the_project_that_the_teacher_uses_gives_facts() {
    let projects = "project.p1.special = yes; project.p2.special = no";
    check_teacher(projects, "project.special_indication yes");
    check_teacher(&format!("{projects}; teacher.project = p2"), "project.special_indication no");
}

#[test]
fn a_schools_answers_are_facts() {
    check_school("school.registered = 2023-01; school.name = x; school.edition = 2025-2026", "registered 2023-01");
    check_school(
        "school.form.esafety.met = yes; school.form.principle-1.met = no; school.form.criterion-a.met = yes
         school.form.principle-2.plan = x",
        "criteria.criterion-a yes, criteria.esafety yes, criteria.principle-1 no",
    );
}

#[test]
fn what_belongs_to_a_round_is_a_fact_of_that_round_alone() {
    check_school("school.teachers.2025-2026 = 2; school.teachers.2024-2025 = 7", "active_teachers 2");
    check_school("school.declaration.2025-2026 = no; school.declaration.2024-2025 = yes", "declaration_signed no");
    check_school("school.teachers.2024-2025 = 7; school.declaration.2024-2025 = yes", "");
}

#[test]
fn the_list_of_labels_is_given_only_when_there_is_one_or_somebody_says_that_there_is_none() {
    check_school("school.no-labels = no", "");
    check_school("school.no-labels = yes", "labels []");
    check_school("project.p1.labelled = no; project.p1.awarded = 2024-01", "");
    check_school("project.p1.labelled = no; school.no-labels = yes", "labels []");
    check_school("project.p1.title = x", "labels [ ]");
    check_school(
        "project.p1.labelled = yes; project.p1.awarded = 2024-01; project.p2.two-countries = no; project.p3.labelled = no",
        "labels [granted 2024-01; european no]",
    );
    // A label that is entered counts, even beside the word that there is none.
    check_school("school.no-labels = yes; project.p1.labelled = yes; project.p1.awarded = 2024-01", "labels [granted 2024-01]");
}

#[test]
fn the_list_of_labels_held_is_given_only_when_the_question_is_answered() {
    check_school("school.held = none", "held []");
    check_school("school.held = 2023-2024", "held [edition 2023-2024]");
}

// ---- the worked example

#[test]
fn the_example_stands_the_same_on_every_day() {
    let mut today = day("2026-01-01");
    while today < day("2028-03-02") {
        let example = example(today);
        let (edition, verdict) = teacher_verdict("2025-prelaunch", &example, today);
        assert_eq!(verdict.outcome, Outcome::NotMet, "{today}");
        let courses = edition.steps.iter().position(|step| step.counted).unwrap();
        assert_eq!((verdict.steps[courses].met, verdict.steps[courses].of), (3, 6), "{today}");
        for (id, outcome) in [
            ("reflection", Outcome::Met),
            ("course-3", Outcome::Met),
            ("course-4", Outcome::NotMet),
            ("label-awarded", Outcome::NotMet),
            ("special-indication", Outcome::Unknown),
            ("window", Outcome::Met),
        ] {
            assert_eq!(found(edition, &verdict, id), (outcome, false), "{today}: {id}");
        }

        let (edition, verdict) = school_verdict("2025-2026", &example, today);
        assert_eq!(verdict.outcome, Outcome::NotMet, "{today}");
        for (id, expected) in [
            ("registered", (Outcome::Unknown, false)),
            ("active-teachers", (Outcome::NotMet, true)),
            ("quality-label", (Outcome::Met, false)),
            ("principle-1", (Outcome::Unknown, false)),
        ] {
            assert_eq!(found(edition, &verdict, id), expected, "{today}: {id}");
        }
        assert_eq!(warnings(&example), [], "{today}");
        today = today.succ_opt().unwrap();
    }
}

#[test]
fn the_example_can_be_kept_and_has_no_date_after_today() {
    for today in ["2026-01-31", "2026-11-24", "2028-02-29"].map(day) {
        let example = example(today);
        let latest = example.answers().filter_map(|(_, answer)| answer.date()).map(|date| date.earliest()).max().unwrap();
        assert!(latest <= today, "{latest}");
        let text = encode(&example.clone().into(), date("2026-11-24"));
        assert!(matches!(restore(&text), Restored::Read { replica, lost, .. } if *replica.portfolio() == example && lost.is_empty()));
    }
}

// ---- helpers

fn text(words: &str) -> Answer {
    Answer::Text(words.into())
}

fn item(id: &str) -> ItemId {
    ItemId::parse(id).unwrap_or_else(|| panic!("{id}: no id"))
}

fn named(shape: &str) -> String {
    shape.replace('#', "3").replace('*', "p1")
}

fn read(day: &str, month: &str, year: &str) -> Result<Option<waymark::domain::PartialDate>, InputProblem> {
    read_date(day, month, year, answers::day("2026-11-24"))
}

fn check_read(day: &str, month: &str, year: &str, expected: &str) {
    assert_eq!(read(day, month, year), Ok(Some(date(expected))), "{day} {month} {year}");
}

fn check_warnings(answers: &str, expected: &[&str]) {
    let found: Vec<String> =
        warnings(&portfolio(answers)).iter().map(|warning| format!("{} {:?}", warning.field.as_str(), warning.kind)).collect();
    assert_eq!(found, expected, "{answers}");
}

fn check_teacher(answers: &str, expected: &str) {
    let vocabulary = rules::vocabulary(TEACHER).unwrap();
    assert_eq!(written(&teacher_facts(&portfolio(answers), vocabulary), vocabulary), expected, "{answers}");
}

/// Judged for the round 2025-2026.
fn check_school(answers: &str, expected: &str) {
    let vocabulary = rules::vocabulary(SCHOOL).unwrap();
    assert_eq!(written(&school_facts(&portfolio(answers), "2025-2026", vocabulary), vocabulary), expected, "{answers}");
}

/// Facts in the order of the vocabulary: `selfie_completed 2024-01, courses [area 1; area 6, completed 2024-05]`.
fn written(facts: &Facts, vocabulary: &Vocabulary) -> String {
    let given = vocabulary.iter().filter_map(|(fact, declared)| {
        let value = match (facts.get(fact)?, &declared.kind) {
            (Value::Flag(flag), _) => if *flag { "yes" } else { "no" }.to_owned(),
            (Value::Number(number), _) => number.to_string(),
            (Value::Date(date), _) => date.to_string(),
            (Value::Edition(edition), _) => edition.to_string(),
            (Value::List(records), FactKind::List(fields)) => {
                let records: Vec<String> = records.iter().map(|record| written(record, fields)).collect();
                if records == [""] { "[ ]".to_owned() } else { format!("[{}]", records.join("; ")) }
            }
            (Value::List(_), kind) => panic!("{}: a list for {kind:?}", declared.name),
        };
        Some(format!("{} {value}", declared.name))
    });
    given.collect::<Vec<String>>().join(", ")
}

fn example(today: NaiveDate) -> Portfolio {
    let names = SampleNames { school: "S", project: "P", second_project: "Q", evidence: "E", place: "L", practice: "W" };
    sample(today, &names)
}

fn teacher_verdict(edition: &str, portfolio: &Portfolio, today: NaiveDate) -> (&'static Edition, Verdict) {
    let edition = rules::edition(TEACHER, edition).unwrap();
    (edition, evaluate(edition, &teacher_facts(portfolio, &edition.vocabulary), today))
}

fn school_verdict(edition: &str, portfolio: &Portfolio, today: NaiveDate) -> (&'static Edition, Verdict) {
    let edition = rules::edition(SCHOOL, edition).unwrap();
    (edition, evaluate(edition, &school_facts(portfolio, edition.id, &edition.vocabulary), today))
}

/// A requirement's outcome, and whether sources dispute it.
fn found(edition: &Edition, verdict: &Verdict, id: &str) -> (Outcome, bool) {
    let place = edition.requirements.iter().position(|requirement| requirement.id == id).unwrap_or_else(|| panic!("{id}"));
    (verdict.findings[place].outcome, verdict.findings[place].disputed)
}
