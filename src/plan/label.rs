//! The label's part of a plan: the last safe day to apply, the answer that is awaited, and the country's calls.

use chrono::{Months, NaiveDate};

use crate::domain::{PartialDate, Source};
use crate::plan::{Asked, Entry, EntryKind, Made, OpenPoint, Reason, Sureness, TwoYears, When, answered_by, last_safe};
use crate::portfolio::{Answer, Field, Project};
use crate::rules::{AnswerTime, LabelGuide, Takes};

/// Adds what the label needs; nothing once it has been awarded.
pub(super) fn add(asked: &Asked<'_>, window: Option<&TwoYears>, made: &mut Made) {
    let project = asked.portfolio.teacher_project();
    if project.as_ref().is_some_and(|project| project.labelled == Some(true) || awarded(project)) {
        return;
    }
    let country = asked.portfolio.get(&Field::country()).and_then(Answer::text);
    let time = country.and_then(|country| asked.label.times.iter().find(|time| time.country == country));
    match (country, time) {
        (None, _) => made.open.push(OpenPoint::NoCountry),
        (Some(_), None) => made.open.push(OpenPoint::NoAnswerTime),
        (Some(_), Some(AnswerTime { takes: Takes::Month { month }, .. })) => made.open.push(OpenPoint::LastDayUnpublished(*month)),
        _ => {}
    }
    let deadline = window.map(|window| window.deadline.earliest());
    match project.and_then(|project| project.asked) {
        Some(sent) => add_answer(asked.label, time, sent, deadline, made),
        None => {
            if let Some(deadline) = deadline {
                add_safe_date(asked, time, deadline, made);
            }
            if let Some(country) = country {
                add_calls(asked, country, made);
            }
        }
    }
}

fn awarded(project: &Project) -> bool {
    project.awarded.is_some() && project.labelled != Some(false)
}

fn add_safe_date(asked: &Asked<'_>, time: Option<&'static AnswerTime>, deadline: NaiveDate, made: &mut Made) {
    let published = time.and_then(|time| Some((time, last_safe(time.takes, deadline)?)));
    let (day, sureness, reason, keys) = match published {
        Some((time, day)) => {
            let answer = answered_by(time.takes, day).unwrap_or(day);
            let (sureness, reason) = how(time.takes, day, answer);
            (day, sureness, reason, time.sources)
        }
        None => {
            let estimate = &asked.label.estimate;
            let day = deadline.checked_sub_months(Months::new(estimate.months)).unwrap_or(deadline);
            (day, Sureness::Estimate, estimated(asked.label), estimate.sources)
        }
    };
    let entry = Entry::new(EntryKind::SafeLabelDate, When::On(PartialDate::Day(day)));
    made.add(Entry { sources: sources(asked.label, keys), ..entry.because(sureness, Some(reason)) });
    if day < asked.today {
        made.open.push(OpenPoint::SafeDatePassed(day));
    }
}

/// The time in which an answer can come, and whether that may be too late.
fn add_answer(
    label: &'static LabelGuide,
    time: Option<&'static AnswerTime>,
    sent: PartialDate,
    deadline: Option<NaiveDate>,
    made: &mut Made,
) {
    let published = time.and_then(|time| Some((time, answered_by(time.takes, sent.latest())?)));
    let (last, sureness, reason, keys) = match published {
        Some((time, last)) => {
            let (sureness, reason) = how(time.takes, sent.latest(), last);
            (last, sureness, reason, time.sources)
        }
        None => {
            let last = sent.latest().checked_add_months(Months::new(label.estimate.months)).unwrap_or(sent.latest());
            (last, Sureness::Estimate, estimated(label), label.estimate.sources)
        }
    };
    let entry = Entry::new(EntryKind::AnswerExpected, When::Span(sent, Some(PartialDate::Day(last))));
    made.add(Entry { sources: sources(label, keys), ..entry.because(sureness, Some(reason)) });
    if deadline.is_some_and(|deadline| deadline < last) {
        made.open.push(OpenPoint::AnswerMayBeLate);
    }
}

/// How sure a day is that rests on a published time, and why.
fn how(takes: Takes, applied: NaiveDate, answer: NaiveDate) -> (Sureness, Reason) {
    match takes {
        Takes::Yearly { last_year, answer_year, .. } => {
            let same = |day: NaiveDate, year: u32| i32::try_from(year) == Ok(PartialDate::Day(day).year());
            let sure = same(applied, last_year) && same(answer, answer_year);
            let sureness = if sure { Sureness::Derived } else { Sureness::Estimate };
            (sureness, Reason::AsInYears { last: last_year, answer: answer_year })
        }
        Takes::WorkingDays { .. } | Takes::Month { .. } => (Sureness::Derived, Reason::WorkingDays),
    }
}

fn estimated(label: &LabelGuide) -> Reason {
    Reason::Estimated { months: label.estimate.months, message: label.estimate.message }
}

/// The country's calls: those to come with their day, those at any time, else the last one that is known.
fn add_calls(asked: &Asked<'_>, country: &str, made: &mut Made) {
    let (mut coming, mut over) = (0_usize, None);
    for call in asked.label.calls.iter().filter(|call| call.country == country) {
        match call.closes {
            _ if call.any_time => {
                coming += 1;
                made.open.push(OpenPoint::AnyTime(call));
            }
            Some(date) if asked.today <= date.latest() => {
                coming += 1;
                let entry = Entry { time: call.time, ..Entry::new(EntryKind::CallCloses, When::On(date)) };
                made.add(Entry { sources: sources(asked.label, call.sources), ..entry });
            }
            _ => over = Some(call),
        }
    }
    match (coming, over) {
        (0, Some(call)) => made.open.push(OpenPoint::CallOver(call)),
        (0, None) => made.open.push(OpenPoint::NoCall),
        _ => {}
    }
}

fn sources(label: &'static LabelGuide, keys: &[&str]) -> Vec<&'static Source> {
    keys.iter().filter_map(|key| label.source(key)).collect()
}
