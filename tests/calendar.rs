//! The calendar file: read back by a reader that shares no code with the writer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;
mod support;
#[path = "support/texts.rs"]
mod texts_of;

use calcard::common::IanaParse as _;
use calcard::icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use chrono::NaiveDateTime;
use proptest::prelude::*;
use waymark::calendar::{Event, events, file};
use waymark::plan::{Asked, Plan, plan};
use waymark::rules;

use answers::{day, portfolio};
use texts_of::{check_snapshot, texts};

const ANSWERS: &str = "teacher.selfie = 2025-06-15; teacher.country = pl; school.held = none; teacher.course.1.done = yes";

#[test]
fn a_whole_calendar_in_english_and_in_norwegian_is_as_it_was() {
    for language in ["en", "nb"] {
        let texts = texts(language);
        let plan = planned("2026-01-05");
        let found = events(&texts, &plan, Some(day("2026-02-05")), day("2026-01-05"));
        let name = waymark::i18n::Say::say(&waymark::i18n::msg::calendar_name(), &texts);
        // Git may change the ends of lines in a text file; the test on line ends is another.
        check_snapshot(&format!("plan-{language}.ics"), &file(&name, written(), &found).replace("\r\n", "\n"));
    }
}

#[test]
fn the_dates_to_come_are_whole_days_with_reminders() {
    let found = events(&texts("en"), &planned("2026-01-05"), Some(day("2026-02-05")), day("2026-01-05"));
    let ids: Vec<(&str, String)> = found.iter().map(|event| (event.id.as_str(), event.day.to_string())).collect();
    let expected = [
        ("backup", "2026-02-05"),
        ("round-opens-school-label-2026-2027", "2026-02-12"),
        ("round-closes-school-label-2026-2027", "2026-03-10"),
        ("safe-label-date", "2027-03-23"),
        ("deadline-teacher-recognition-2025-prelaunch", "2027-06-15"),
    ];
    assert_eq!(ids, expected.map(|(id, day)| (id, day.to_owned())));
    let calendar = read(&file("Plan", written(), &found));
    let days: Vec<String> = of_kind(&calendar, &ICalendarComponentType::VEvent).iter().map(|event| raw(event, "DTSTART")).collect();
    assert_eq!(days, ["2026-02-05", "2026-02-12", "2026-03-10", "2027-03-23", "2027-06-15"]);
    assert_eq!(of_kind(&calendar, &ICalendarComponentType::VAlarm).len(), 1 + 1 + 2 + 2 + 3);
}

#[test]
fn what_lies_in_the_past_is_no_event() {
    let found = events(&texts("en"), &planned("2026-11-22"), Some(day("2026-01-01")), day("2026-11-22"));
    assert!(found.iter().all(|event| day("2026-11-22") <= event.day), "{found:?}");
    assert!(!found.iter().any(|event| event.id == "backup"));
}

#[test]
fn the_same_event_keeps_its_identifier_when_its_day_moves() {
    let one = events(&texts("en"), &planned("2026-01-05"), None, day("2026-01-05"));
    let moved = plan_of(&ANSWERS.replace("2025-06-15", "2025-08-01"), "2026-01-05");
    let other = events(&texts("nb"), &moved, None, day("2026-01-05"));
    let ids = |events: &[Event]| -> Vec<String> { events.iter().map(|event| event.id.clone()).collect() };
    assert_eq!(ids(&one), ids(&other));
}

#[test]
fn the_file_is_the_same_for_the_same_answers() {
    let one = events(&texts("en"), &planned("2026-01-05"), None, day("2026-01-05"));
    assert_eq!(file("Plan", written(), &one), file("Plan", written(), &one), "no clock and no random number");
}

#[test]
fn reminders_come_at_nine_in_the_morning() {
    let event = Event { days_before: &[0, 1, 30], ..event("x", "y") };
    let text = file("Plan", written(), &[event]);
    let triggers: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("TRIGGER:")).collect();
    // Nine hours after the day begins; fifteen hours before it; thirty days less nine hours before it.
    assert_eq!(triggers.iter().map(|it| seconds(it)).collect::<Vec<_>>(), [32_400, -54_000, -2_559_600], "{triggers:?}");
}

#[test]
fn a_reminder_holds_nothing_that_the_standard_does_not_list() {
    let text = file("Plan", written(), &[Event { days_before: &[7], ..event("x", "y") }]);
    let alarm = text.split("BEGIN:VALARM").nth(1).unwrap().split("END:VALARM").next().unwrap();
    let names: Vec<&str> = alarm.lines().filter(|line| !line.is_empty()).map(|line| line.split([':', ';']).next().unwrap()).collect();
    assert!(names.iter().all(|name| ["ACTION", "DESCRIPTION", "TRIGGER", "UID"].contains(name)), "{names:?}");
}

#[test]
fn long_lines_are_folded_at_seventy_five_bytes_and_never_inside_a_letter() {
    for text in ["x".repeat(500), "å".repeat(300), "🦉".repeat(200), format!("{}ø", "y".repeat(74)), format!("{} ", "z ".repeat(200))] {
        for cut in 0..4 {
            let text: String = text.chars().skip(cut).collect();
            let file = file(&text, written(), &[event(&text, &text)]);
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{text}");
            assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "a bare end of line");
            assert_eq!(summary(&file), text);
        }
    }
}

#[test]
fn a_name_that_looks_like_a_line_of_the_file_stays_a_name() {
    let hostile = "Plan\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x;y,z\\n";
    let file = file(hostile, written(), &[event(hostile, hostile)]);
    let calendar = read(&file);
    assert_eq!(of_kind(&calendar, &ICalendarComponentType::VEvent).len(), 1);
    assert_eq!(summary(&file), hostile.replace("\r\n", "\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_as_it_was(name in "[^\\p{Cc}]{0,120}", text in "([^\\p{Cc}]|\n|\t){0,400}") {
        let file = file(&name, written(), &[event(&name, &text)]);
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
        let calendar = read(&file);
        let events = of_kind(&calendar, &ICalendarComponentType::VEvent);
        prop_assert_eq!(raw(events[0], "SUMMARY"), name);
        prop_assert_eq!(raw(events[0], "DESCRIPTION"), text);
    }

    #[test]
    fn any_bytes_of_text_make_a_file_that_can_be_read(name in any::<String>(), text in any::<String>()) {
        let file = file(&name, written(), &[event(&name, &text)]);
        let calendar = read(&file);
        prop_assert_eq!(of_kind(&calendar, &ICalendarComponentType::VEvent).len(), 1);
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
    }
}

fn event(name: &str, text: &str) -> Event {
    Event { id: "test".to_owned(), day: day("2026-11-22"), name: name.to_owned(), text: text.to_owned(), days_before: &[7] }
}

fn written() -> NaiveDateTime {
    "2026-11-22T10:15:00".parse().unwrap()
}

fn planned(today: &str) -> Plan {
    plan_of(ANSWERS, today)
}

fn plan_of(answers: &str, today: &str) -> Plan {
    let portfolio = portfolio(answers);
    let (teacher, school) = (rules::edition("teacher-recognition", "2025-prelaunch"), rules::edition("school-label", "2026-2027"));
    plan(&Asked { portfolio: &portfolio, teacher, school, editions: rules::all(), label: rules::label_guide(), today: day(today) })
}

fn read(text: &str) -> Vec<ICalendarComponent> {
    check_structure(text);
    // Its strict way of reading takes no component inside another, so what is strict stands above.
    let mut parser = calcard::Parser::new(text);
    let calendar = match parser.entry() {
        calcard::Entry::ICalendar(calendar) => calendar,
        other => panic!("{other:?} instead of a calendar: {text}"),
    };
    assert!(matches!(parser.entry(), calcard::Entry::Eof), "something follows the calendar");
    calendar.components
}

/// Every line has a name before its value, and what begins ends in the opposite order.
fn check_structure(text: &str) {
    let mut open = Vec::new();
    assert!(text.ends_with("\r\n"), "the last line has no end");
    let unfolded = text.trim_end_matches("\r\n").replace("\r\n ", "");
    for line in unfolded.split("\r\n") {
        let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("no name: {line:?}"));
        let name = name.split(';').next().unwrap();
        assert!(!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-'), "{line:?}");
        match name {
            "BEGIN" => open.push(value),
            "END" => assert_eq!(open.pop(), Some(value)),
            _ => assert!(!open.is_empty(), "{line:?} stands outside"),
        }
        assert!(!value.chars().any(|it| it.is_control() && it != '\t'), "{line:?}");
    }
    assert!(open.is_empty(), "{open:?} never end");
}

fn of_kind<'a>(calendar: &'a [ICalendarComponent], kind: &ICalendarComponentType) -> Vec<&'a ICalendarComponent> {
    calendar.iter().filter(|component| component.component_type == *kind).collect()
}

fn summary(text: &str) -> String {
    raw(of_kind(&read(text), &ICalendarComponentType::VEvent)[0], "SUMMARY")
}

/// A property as text; nothing where it is empty.
fn raw(component: &ICalendarComponent, name: &str) -> String {
    let wanted = ICalendarProperty::parse(name.as_bytes()).unwrap();
    let entry = component.entries.iter().find(|entry| entry.name == wanted).unwrap_or_else(|| panic!("no {name}"));
    match entry.values.first() {
        None => String::new(),
        Some(ICalendarValue::Text(text)) => text.clone(),
        Some(ICalendarValue::PartialDateTime(date)) => {
            format!("{:04}-{:02}-{:02}", date.year.unwrap(), date.month.unwrap(), date.day.unwrap())
        }
        Some(other) => panic!("{name} holds {other:?}"),
    }
}

/// The length of a duration such as `-PT15H` or `-P1DT2H`.
fn seconds(text: &str) -> i64 {
    let (sign, rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (mut total, mut number) = (0, 0);
    for letter in rest.chars() {
        if let Some(digit) = letter.to_digit(10) {
            number = number * 10 + i64::from(digit);
            continue;
        }
        total += number
            * match letter {
                'W' => 604_800,
                'D' => 86_400,
                'H' => 3_600,
                'M' => 60,
                'S' => 1,
                _ => 0,
            };
        number = 0;
    }
    sign * total
}
