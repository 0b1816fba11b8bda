//! The line of a teacher's two years: its ends, its bands, what lies on it, and how many months are left.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;

use waymark::domain::PartialDate;
use waymark::window::{HUNDREDTHS, Line, What, Window};

use answers::{date, day, portfolio};

const MONTHS: u32 = 24;

#[test]
fn without_a_self_reflection_there_is_no_window() {
    assert_eq!(Window::of(&portfolio("teacher.submitted = 2025-01-01"), MONTHS, day("2025-06-01")), None);
}

#[test]
fn a_window_is_as_precise_as_its_start() {
    check_ends("2024-01-15", "2026-01-15");
    check_ends("2024-01", "2026-01");
}

#[test]
fn a_leap_day_ends_on_the_last_day_of_february() {
    check_ends("2024-02-29", "2026-02-28");
    check_ends("2022-02-28", "2024-02-28");
    check_ends("2022-02", "2024-02");
    check_ends("2024-12-31", "2026-12-31");
}

#[test]
fn without_bands_the_days_are_the_ends_of_the_line() {
    assert_eq!(window("2024-01-15", "", "2024-01-15").bands, (0, HUNDREDTHS));
    assert_eq!(window("2024-02-29", "", "2024-01-15").bands, (0, HUNDREDTHS));
}

#[test]
fn a_month_that_starts_the_window_is_a_band_at_either_end() {
    // From 1 February 2024 to 28 February 2026 are 758 days; the bands are 29 days and the last 27.
    assert_eq!(window("2024-02", "", "2025-01-01").bands, (29 * HUNDREDTHS / 758, 731 * HUNDREDTHS / 758));
    for start in 1..=12 {
        let (first, last) = window(&format!("2023-{start:02}"), "", "2025-01-01").bands;
        assert!(0 < first && first < last && last < HUNDREDTHS, "month {start}: {first} and {last}");
    }
}

#[test]
fn today_lies_on_the_line_or_beyond_its_ends() {
    let today = |today: &str| window("2024-01-01", "", today).today;
    assert_eq!((today("2024-01-01"), today("2026-01-01")), (0, HUNDREDTHS));
    assert_eq!(today("2025-01-01"), 366 * HUNDREDTHS / 731);
    assert!(today("2023-12-31") < 0);
    assert!(HUNDREDTHS < today("2026-01-02"));
}

#[test]
fn what_has_happened_lies_on_the_line_in_order() {
    let answers = "teacher.course.3.done = yes; teacher.course.3.completed = 2024-03-01
                   teacher.course.1.done = yes; teacher.course.1.completed = 2025-05
                   project.p1.labelled = yes; project.p1.asked = 2024-12-24; project.p1.awarded = 2025-03-03
                   teacher.submitted = 2025-12-31";
    assert_eq!(
        written(&window("2024-01-01", answers, "2026-01-01")),
        ["Course(3) 2024-03-01", "Asked 2024-12-24", "Awarded 2025-03-03", "Course(1) 2025-05", "Submitted 2025-12-31"]
    );
}

#[test]
fn days_within_the_two_years_lie_inside_the_line_and_rise_with_it() {
    let days = ["2024-02-29", "2024-03-01", "2024-12-31", "2025-01-01", "2025-07-15", "2026-02-28"];
    for start in ["2024-02-29", "2024-02"] {
        let answers: Vec<String> = days
            .iter()
            .zip(1..)
            .map(|(day, area)| format!("teacher.course.{area}.done = yes; teacher.course.{area}.completed = {day}"))
            .collect();
        let places: Vec<i64> = window(start, &answers.join(";"), "2025-01-01").events.iter().map(|event| event.at).collect();
        assert_eq!(places.len(), days.len());
        assert!(places.is_sorted_by(|one, next| one < next), "{places:?}");
        assert!(places.iter().all(|at| (0..=HUNDREDTHS).contains(at)), "{places:?}");
    }
}

#[test]
fn a_month_lies_in_its_middle() {
    let answers = "teacher.course.1.done = yes; teacher.course.1.completed = 2024-06";
    let events = window("2024-01-01", answers, "2025-01-01").events;
    assert_eq!(events[0].at, i64::midpoint(152 * HUNDREDTHS / 731, 181 * HUNDREDTHS / 731));
}

#[test]
fn what_lies_before_or_after_the_two_years_lies_outside_the_line() {
    let answers = "teacher.course.1.done = yes; teacher.course.1.completed = 2023-12-31; teacher.submitted = 2026-01-02";
    let places: Vec<i64> = window("2024-01-01", answers, "2026-02-01").events.iter().map(|event| event.at).collect();
    assert!(matches!(places[..], [before, after] if before < 0 && HUNDREDTHS < after), "{places:?}");
}

#[test]
fn two_things_of_one_day_keep_their_order() {
    let answers = "teacher.course.2.done = yes; teacher.course.2.completed = 2024-06-01
                   teacher.course.1.done = yes; teacher.course.1.completed = 2024-06-01; teacher.submitted = 2024-06-01";
    let whats: Vec<What> = window("2024-01-01", answers, "2025-01-01").events.iter().map(|event| event.what).collect();
    assert_eq!(whats, [What::Course(1), What::Course(2), What::Submitted]);
}

#[test]
fn a_course_that_is_not_ticked_or_not_dated_is_not_on_the_line() {
    for answers in [
        "teacher.course.1.completed = 2024-06-01",
        "teacher.course.1.done = no; teacher.course.1.completed = 2024-06-01",
        "teacher.course.1.done = yes",
    ] {
        assert_eq!(window("2024-01-01", answers, "2025-01-01").events, [], "{answers}");
    }
}

#[test]
fn a_label_that_has_not_been_awarded_is_not_on_the_line() {
    let answers = "project.p1.labelled = no; project.p1.asked = 2024-06-01; project.p1.awarded = 2024-09-01";
    assert_eq!(written(&window("2024-01-01", answers, "2025-01-01")), ["Asked 2024-06-01"]);
}

#[test]
fn only_the_project_that_is_used_is_on_the_line() {
    let answers = "project.p1.awarded = 2024-06-01; project.p2.awarded = 2024-09-01; teacher.project = p2";
    assert_eq!(written(&window("2024-01-01", answers, "2025-01-01")), ["Awarded 2024-09-01"]);
}

#[test]
fn full_months_are_left_until_the_last_day() {
    check_left("2024-01-15", "2024-01-15", Some(24));
    check_left("2024-01-15", "2024-01-16", Some(23));
    check_left("2024-01-15", "2025-12-14", Some(1));
    check_left("2024-01-15", "2025-12-15", Some(1));
    check_left("2024-01-15", "2025-12-16", Some(0));
    check_left("2024-01-15", "2026-01-14", Some(0));
    check_left("2024-01-15", "2026-01-15", Some(0));
    check_left("2024-01-15", "2026-01-16", None);
}

#[test]
fn with_a_month_the_first_day_on_which_it_may_end_counts() {
    check_left("2024-01", "2025-12-01", Some(1));
    check_left("2024-01", "2025-12-02", Some(0));
    check_left("2024-01", "2026-01-01", Some(0));
    check_left("2024-01", "2026-01-02", None);
}

#[test]
fn months_are_left_from_a_leap_day_and_from_the_end_of_a_month() {
    check_left("2024-02-29", "2024-02-29", Some(24));
    check_left("2024-02-29", "2024-03-01", Some(23));
    check_left("2024-02-29", "2026-01-28", Some(1));
    check_left("2024-02-29", "2026-01-31", Some(1));
    check_left("2024-02-29", "2026-02-01", Some(0));
    check_left("2024-02-29", "2026-02-28", Some(0));
    check_left("2024-02-29", "2026-03-01", None);
}

#[test]
fn never_more_months_are_left_than_the_window_has() {
    check_left("2024-01-15", "2020-01-01", Some(24));
}

#[test]
fn a_line_around_dates_has_a_month_to_spare() {
    let line = Line::around(&[date("2024-03"), date("2024-01-15")]).unwrap();
    assert_eq!((line.from, line.until), (day("2023-12-15"), day("2024-04-30")));
    assert_eq!((line.at(line.from), line.at(line.until)), (0, HUNDREDTHS));
    assert_eq!(Line::around(&[]), None);
}

fn window(start: &str, answers: &str, today: &str) -> Window {
    Window::of(&portfolio(&format!("teacher.selfie = {start}; {answers}")), MONTHS, day(today)).unwrap()
}

fn written(window: &Window) -> Vec<String> {
    window.events.iter().map(|event| format!("{:?} {}", event.what, event.date)).collect()
}

fn check_ends(start: &str, end: &str) {
    let window = window(start, "", "2025-01-01");
    let ends: (PartialDate, PartialDate, u32) = (window.start, window.end, window.months);
    assert_eq!(ends, (date(start), date(end), MONTHS));
}

fn check_left(start: &str, today: &str, months: Option<u32>) {
    assert_eq!(window(start, "", today).months_left(day(today)), months, "from {start}, on {today}");
}
