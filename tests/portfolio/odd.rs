//! Answers that hardly fit together.

use crate::answers::portfolio;
use waymark::portfolio::warnings;

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

fn check_warnings(answers: &str, expected: &[&str]) {
    let found: Vec<String> =
        warnings(&portfolio(answers)).iter().map(|warning| format!("{} {:?}", warning.field.as_str(), warning.kind)).collect();
    assert_eq!(found, expected, "{answers}");
}
