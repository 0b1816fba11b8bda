//! The facts that the rules are asked with.

use crate::answers::portfolio;
use waymark::domain::{FactKind, Facts, Value, Vocabulary};
use waymark::portfolio::{SCHOOL, TEACHER, school_facts, teacher_facts};
use waymark::rules;

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
