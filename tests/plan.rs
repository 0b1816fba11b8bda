//! The plan: two years, study time, the last safe day for the label, rounds, and what an answer would change.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;
mod support;
#[path = "support/texts.rs"]
mod texts_of;

use waymark::domain::Outcome;
use waymark::plan::{
    Asked, Contradiction, Entry, EntryKind, Flip, LENGTH, MilestoneKind, NextRound, NoWindow, OpenPoint, Plan, PlanLine, Reason, Sureness,
    When, answered_by, contradictions, last_safe, next_round, plan, what_if,
};
use waymark::portfolio::{Answer, Command};
use waymark::rules::{self, Takes};

use answers::{date, day, field, portfolio};

const POLAND: Takes = Takes::WorkingDays { days: 30, longer_days: 60, longer_from: 5, longer_until: 8 };
const OLDER: &str = "2025-prelaunch";

// ---- the document

#[test]
fn the_document_is_packed_as_it_was_written() {
    let guide = rules::label_guide();
    let document = support::json(support::place("public/rules/quality-label.json"));
    assert_eq!(guide.questions.len(), 5);
    assert_eq!(guide.criteria.len(), 5);
    assert_eq!(guide.criteria.iter().flat_map(|criterion| criterion.parts).count(), 3);
    for (question, written) in guide.questions.iter().zip(document["questions"].as_array().unwrap()) {
        assert_eq!((question.id, question.message), (written["id"].as_str().unwrap(), written["message"].as_str().unwrap()));
    }
    let poland = guide.times.iter().find(|time| time.country == "pl").unwrap();
    assert_eq!((poland.takes, poland.sources), (POLAND, &["PL_NSO"][..]));
    let czechia = guide.times.iter().find(|time| time.country == "cz").unwrap();
    let yearly = Takes::Yearly { last_month: 6, last_day: 30, last_year: 2024, answer_month: 9, answer_day: Some(7), answer_year: 2020 };
    assert_eq!(czechia.takes, yearly);
    assert_eq!(guide.calls.iter().filter(|call| call.any_time).map(|call| call.country).collect::<Vec<_>>(), ["es", "pl", "pt"]);
    assert_eq!(guide.calls[0].closes, Some(date("2024-06-30")));
}

#[test]
fn every_source_of_the_document_can_be_found() {
    let guide = rules::label_guide();
    let keys = guide.times.iter().flat_map(|it| it.sources).chain(guide.calls.iter().flat_map(|it| it.sources));
    let keys = keys.chain(guide.rules.iter().flat_map(|it| it.sources)).chain(guide.estimate.sources);
    for key in keys.chain(guide.questions.iter().flat_map(|it| it.sources)) {
        assert!(guide.source(key).is_some_and(|source| source.address.is_some() || *key == "NQL_EN"), "{key}");
    }
}

#[test]
fn every_country_with_a_time_or_a_call_has_a_name() {
    let guide = rules::label_guide();
    for country in guide.times.iter().map(|it| it.country).chain(guide.calls.iter().map(|it| it.country)) {
        assert!(guide.countries.iter().any(|it| it.id == country), "{country}");
    }
    assert!(guide.countries.iter().any(|it| it.id == guide.estimate.from));
}

// ---- when an answer comes

#[test]
fn working_days_leave_out_saturdays_and_sundays() {
    assert_eq!(answered_by(POLAND, day("2026-12-04")), Some(day("2027-01-15")));
    assert_eq!(answered_by(POLAND, day("2026-12-06")), Some(day("2027-01-15")), "a Sunday counts from Monday on");
    assert_eq!(answered_by(POLAND, day("2026-12-07")), Some(day("2027-01-18")));
}

#[test]
fn a_wait_that_touches_a_slow_month_takes_the_longer_time() {
    assert_eq!(answered_by(POLAND, day("2025-06-06")), Some(day("2025-08-29")));
    assert_eq!(answered_by(POLAND, day("2025-08-29")), Some(day("2025-11-21")));
    assert_eq!(answered_by(POLAND, day("2025-09-01")), Some(day("2025-10-13")));
    assert_eq!(answered_by(POLAND, day("2025-04-18")), Some(day("2025-07-11")), "sent in April, but judged in May");
}

#[test]
fn a_yearly_answer_comes_in_the_year_of_the_last_day_that_was_met() {
    let italy = Takes::Yearly { last_month: 6, last_day: 30, last_year: 2025, answer_month: 10, answer_day: None, answer_year: 2025 };
    assert_eq!(answered_by(italy, day("2025-06-30")), Some(day("2025-10-31")));
    assert_eq!(answered_by(italy, day("2025-07-01")), Some(day("2026-10-31")));
    let spring = Takes::Yearly { last_month: 11, last_day: 15, last_year: 2025, answer_month: 2, answer_day: None, answer_year: 2026 };
    assert_eq!(answered_by(spring, day("2025-11-15")), Some(day("2026-02-28")));
}

#[test]
fn the_last_safe_day_is_the_last_whose_answer_is_in_time() {
    for takes in rules::label_guide().times.iter().map(|time| time.takes) {
        for deadline in ["2025-01-31", "2025-08-29", "2025-10-01", "2025-10-31", "2026-02-28", "2027-12-31"].map(day) {
            let Some(last) = last_safe(takes, deadline) else {
                assert!(matches!(takes, Takes::Month { .. }));
                continue;
            };
            assert!(answered_by(takes, last).unwrap() <= deadline, "{takes:?} {deadline}");
            let later = last.iter_days().skip(1).take_while(|day| *day <= deadline);
            assert!(later.into_iter().all(|day| deadline < answered_by(takes, day).unwrap()), "{takes:?} {deadline}: not the last");
        }
    }
    assert_eq!(last_safe(POLAND, day("2025-10-01")), Some(day("2025-07-09")));
}

// ---- the two years

#[test]
fn the_two_years_end_as_precisely_as_they_begin() {
    let months = made("teacher.selfie = 2025-01", OLDER, "2026-11-22");
    let deadline = entry(&months, EntryKind::Deadline);
    assert_eq!((deadline.when, deadline.sureness, deadline.reason), (When::On(date("2027-01")), Sureness::Stated, None));
    assert_eq!(keys(deadline), ["A"]);
    let days = made("teacher.selfie = 2025-01-15", OLDER, "2026-11-22");
    let deadline = entry(&days, EntryKind::Deadline);
    assert_eq!(deadline.when, When::On(date("2027-01-15")));
    assert_eq!((deadline.sureness, deadline.reason), (Sureness::Derived, Some(Reason::DayOfTwoYears)));
    assert_eq!(entry(&days, EntryKind::Start).when, When::On(date("2025-01-15")));
    assert_eq!(entry(&days, EntryKind::Start).sources, [] as [&waymark::domain::Source; 0], "the person says when it was");
}

#[test]
fn a_text_without_the_two_years_takes_them_from_the_other_and_says_so() {
    let plan = made("teacher.selfie = 2025-01", "in-force", "2026-11-22");
    let deadline = entry(&plan, EntryKind::Deadline);
    assert_eq!((deadline.sureness, deadline.reason), (Sureness::Derived, Some(Reason::OtherText(OLDER))));
}

#[test]
fn without_two_years_the_plan_says_why_and_goes_on() {
    for (answers, teacher, why) in [
        ("", Some(OLDER), NoWindow::NoStart),
        ("teacher.selfie = 2027-01", Some(OLDER), NoWindow::StartInFuture),
        ("teacher.selfie = 2025-01", None, NoWindow::NoText),
    ] {
        let plan = of(answers, teacher, Some("2025-2026"), "2026-11-22");
        assert_eq!(plan.two_years, Err(why));
        assert!(plan.open.contains(&OpenPoint::NoWindow(why)), "{why:?}");
        assert!(find(&plan, EntryKind::Deadline).is_none() && find(&plan, EntryKind::SafeLabelDate).is_none());
        assert!(find(&plan, EntryKind::RoundCloses).is_some(), "the school's part is there all the same");
    }
}

#[test]
fn two_years_that_are_over_are_told() {
    let plan = made("teacher.selfie = 2024-01-15", OLDER, "2026-02-01");
    assert!(plan.open.contains(&OpenPoint::WindowOver(date("2026-01-15"))));
    assert_eq!(plan.two_years.unwrap().weeks_left, 0);
    assert_eq!(plan.study.unwrap().per_week, None);
}

// ---- study

#[test]
fn hours_a_week_are_the_hours_left_over_the_full_weeks_left() {
    let answers = "teacher.selfie = 2025-01-15; teacher.course.1.done = yes; teacher.course.2.done = no";
    let plan = made(answers, "in-force", "2026-11-22");
    let study = plan.study.unwrap();
    assert_eq!((study.courses_left, study.hours), (5, (75, 100)));
    // From 22 November to 15 January are 54 days.
    assert_eq!((plan.two_years.unwrap().weeks_left, study.per_week), (7, Some((11, 15))));
    assert_eq!(study.sources.iter().map(|source| source.key).collect::<Vec<_>>(), ["B"]);
}

#[test]
fn the_older_text_has_no_hours_so_those_of_the_newer_are_used_and_named() {
    let study = made("", OLDER, "2026-11-22").study.unwrap();
    assert_eq!((study.edition.id, study.courses_left, study.hours, study.per_week), ("in-force", 6, (90, 120), None));
}

// ---- the label

#[test]
fn the_last_safe_day_is_counted_back_in_the_country_s_own_time() {
    let plan = made("teacher.selfie = 2025-01-15; teacher.country = pl", OLDER, "2026-11-22");
    let safe = entry(&plan, EntryKind::SafeLabelDate);
    assert_eq!((safe.when, safe.sureness, safe.reason), (When::On(date("2026-12-06")), Sureness::Derived, Some(Reason::WorkingDays)));
    assert_eq!(keys(safe), ["PL_NSO"]);
    assert!(plan.open.iter().any(|point| matches!(point, OpenPoint::AnyTime(call) if call.country == "pl")));
}

#[test]
fn a_time_published_for_another_year_gives_an_estimate() {
    let plan = made("teacher.selfie = 2025-01; teacher.country = it", OLDER, "2026-03-01");
    let safe = entry(&plan, EntryKind::SafeLabelDate);
    let years = Some(Reason::AsInYears { last: 2025, answer: 2025 });
    assert_eq!((safe.when, safe.sureness, safe.reason), (When::On(date("2026-06-30")), Sureness::Estimate, years));
    let own_year = made("teacher.selfie = 2023-12; teacher.country = it", OLDER, "2025-03-01");
    let safe = entry(&own_year, EntryKind::SafeLabelDate);
    assert_eq!((safe.when, safe.sureness), (When::On(date("2025-06-30")), Sureness::Derived));
}

#[test]
fn a_month_counts_with_its_first_day_as_the_end() {
    let plan = made("teacher.selfie = 2024-10; teacher.country = it", OLDER, "2025-03-01");
    // The answer may come on 31 October 2026, the two years may end on the first.
    assert_eq!(entry(&plan, EntryKind::SafeLabelDate).when, When::On(date("2025-06-30")));
}

#[test]
fn without_a_published_time_there_is_an_estimate_with_its_reasoning() {
    for (country, point) in [
        ("", OpenPoint::NoCountry),
        ("; teacher.country = se", OpenPoint::NoAnswerTime),
        ("; teacher.country = cy", OpenPoint::LastDayUnpublished(10)),
    ] {
        let plan = made(&format!("teacher.selfie = 2025-01-15{country}"), OLDER, "2026-01-01");
        let safe = entry(&plan, EntryKind::SafeLabelDate);
        let reason = Some(Reason::Estimated { months: 4, message: "label-estimate" });
        assert_eq!((safe.when, safe.sureness, safe.reason), (When::On(date("2026-09-15")), Sureness::Estimate, reason));
        assert_eq!(keys(safe), ["IT_2025"]);
        assert!(plan.open.contains(&point), "{point:?} in {:?}", plan.open);
    }
}

#[test]
fn a_safe_day_that_has_passed_is_told() {
    let plan = made("teacher.selfie = 2025-01-15; teacher.country = it", OLDER, "2026-11-22");
    assert!(plan.open.contains(&OpenPoint::SafeDatePassed(day("2026-06-30"))));
}

#[test]
fn an_application_that_was_sent_waits_for_its_answer() {
    let answers = "teacher.selfie = 2025-01-15; teacher.country = pl; project.p1.asked = 2026-11-20";
    let plan = made(answers, OLDER, "2026-11-22");
    let answer = entry(&plan, EntryKind::AnswerExpected);
    assert_eq!(answer.when, When::Span(date("2026-11-20"), Some(date("2027-01-01"))));
    assert!(!plan.open.contains(&OpenPoint::AnswerMayBeLate));
    assert!(find(&plan, EntryKind::SafeLabelDate).is_none());
    let late = made(&answers.replace("2026-11-20", "2026-12-20"), OLDER, "2026-12-22");
    assert!(late.open.contains(&OpenPoint::AnswerMayBeLate));
}

#[test]
fn a_label_that_was_awarded_needs_no_planning() {
    for answers in ["project.p1.labelled = yes", "project.p1.awarded = 2026-01-10"] {
        let plan = made(&format!("teacher.selfie = 2025-01-15; {answers}"), OLDER, "2026-11-22");
        assert!(find(&plan, EntryKind::SafeLabelDate).is_none() && !plan.open.contains(&OpenPoint::NoCountry));
    }
}

#[test]
fn a_call_to_come_is_dated_and_one_that_is_over_is_named() {
    let before = made("teacher.country = it", OLDER, "2025-06-01");
    let call = entry(&before, EntryKind::CallCloses);
    assert_eq!((call.when, call.time, keys(call)), (When::On(date("2025-06-30")), Some("23:59 CEST"), vec!["IT_2025"]));
    let after = made("teacher.country = it", OLDER, "2026-11-22");
    assert!(find(&after, EntryKind::CallCloses).is_none());
    assert!(after.open.iter().any(|point| matches!(point, OpenPoint::CallOver(call) if call.closes == Some(date("2025-06-30")))));
    assert!(made("teacher.country = se", OLDER, "2026-11-22").open.contains(&OpenPoint::NoCall));
}

// ---- the school

#[test]
fn a_round_brings_its_dates_and_the_windows_of_its_requirements() {
    let plan = of("school.held = none", None, Some("2025-2026"), "2025-01-15");
    let opens = entry(&plan, EntryKind::RoundOpens);
    assert_eq!((opens.when, opens.sureness, keys(opens)), (When::On(date("2025-01-20")), Sureness::Stated, vec!["ECG25"]));
    let closes = entry(&plan, EntryKind::RoundCloses);
    assert_eq!((closes.when, closes.time), (When::On(date("2025-02-10")), Some("23:59 CET")));
    assert_eq!(entry(&plan, EntryKind::RoundResults).when, When::On(date("2025-03")));
    assert_eq!(entry(&plan, EntryKind::CutOff("registered")).when, When::On(date("2023-01-09")));
    assert_eq!(entry(&plan, EntryKind::Within("active-teachers")).when, When::Span(date("2023-01-09"), None));
    assert_eq!(entry(&plan, EntryKind::Within("quality-label")).when, When::Span(date("2022-11-09"), Some(date("2025-01-16"))));
}

#[test]
fn sources_that_disagree_stand_beside_the_date() {
    let plan = of("", None, Some("2024-2025"), "2024-02-01");
    let closes = entry(&plan, EntryKind::RoundCloses);
    assert_eq!(closes.when, When::On(date("2024-03-15")));
    assert_eq!(closes.conflicts.iter().map(|note| note.message).collect::<Vec<_>>(), ["conflict-2024-closes"]);
}

#[test]
fn what_a_round_does_not_publish_is_open() {
    let round = rules::edition("school-label", "2026-2027").unwrap();
    let plan = of("", None, Some("2026-2027"), "2026-11-22");
    for id in ["registered", "active-teachers", "quality-label"] {
        assert!(plan.open.contains(&OpenPoint::NoCutOff(round, id)), "{id}");
    }
    assert!(plan.open.contains(&OpenPoint::NoMilestone(round, MilestoneKind::Results)));
    assert!(plan.open.contains(&OpenPoint::HeldUnknown));
    let skipped = rules::edition("school-label", "2022-2023").unwrap();
    assert!(of("", None, Some("2022-2023"), "2026-11-22").open.contains(&OpenPoint::NotHeld(skipped)));
}

#[test]
fn a_label_held_lasts_two_calendar_years_and_then_a_new_round_may_be_entered() {
    let plan = of("school.held = 2025-2026", None, Some("2026-2027"), "2026-11-22");
    let held = entry(&plan, EntryKind::HeldUntil);
    assert_eq!((held.when, held.sureness, held.reason), (When::On(date("2026-12-31")), Sureness::Derived, Some(Reason::CalendarYears)));
    assert!(plan.open.contains(&OpenPoint::RoundNotAnnounced(2027)));
    let stated = of("school.held = 2018-2019", None, Some("2019-2020"), "2019-01-01");
    assert_eq!(entry(&stated, EntryKind::HeldUntil).sureness, Sureness::Stated);
}

#[test]
fn the_next_round_is_the_first_that_is_open_or_to_come() {
    let next = |held: Option<&str>, today: &str| next_round(rules::all(), "school-label", held.map(date), day(today)).unwrap();
    let published = |id: &str| NextRound::Published(rules::edition("school-label", id).unwrap());
    assert_eq!(next(None, "2025-01-01"), published("2025-2026"));
    assert_eq!(next(None, "2025-02-10"), published("2025-2026"), "the closing day is in time");
    assert_eq!(next(None, "2025-02-11"), published("2026-2027"));
    assert_eq!(next(Some("2025-12-31"), "2025-01-01"), published("2026-2027"));
    assert_eq!(next(Some("2026-12-31"), "2026-01-01"), NextRound::NotAnnounced(2027));
    assert_eq!(next(Some("2027-12-31"), "2026-11-22"), NextRound::NotAnnounced(2028));
    assert_eq!(next(None, "2026-11-22"), NextRound::NotAnnounced(2027));
    assert_eq!(next_round(rules::all(), "teacher-recognition", None, day("2026-11-22")), None);
}

#[test]
fn entries_come_in_the_order_of_their_days() {
    let answers = "teacher.selfie = 2025-01; teacher.country = pl; school.held = 2025-2026";
    let plan = of(answers, Some(OLDER), Some("2026-2027"), "2026-11-22");
    assert!(plan.entries.is_sorted_by_key(|entry| entry.when.first()), "{:?}", plan.entries);
    assert!(5 <= plan.entries.len());
}

// ---- what cannot be

#[test]
fn dates_that_contradict_each_other_are_named_with_their_fields() {
    for (answers, what, name, against) in [
        ("teacher.selfie = 2027-01", Contradiction::InFuture, "teacher.selfie", None),
        (
            "teacher.selfie = 2025-03-01; teacher.submitted = 2025-02-28",
            Contradiction::SubmittedBeforeStart,
            "teacher.submitted",
            Some("teacher.selfie"),
        ),
        (
            "teacher.course.2.done = yes; teacher.course.2.completed = 2025-03; teacher.submitted = 2025-02",
            Contradiction::SubmittedBeforeCourse,
            "teacher.submitted",
            Some("teacher.course.2.completed"),
        ),
        (
            "project.p1.asked = 2025-03-02; project.p1.awarded = 2025-03-01",
            Contradiction::AwardedBeforeAsked,
            "project.p1.awarded",
            Some("project.p1.asked"),
        ),
        (
            "project.p1.awarded = 2025-03-02; teacher.submitted = 2025-03-01",
            Contradiction::SubmittedBeforeLabel,
            "teacher.submitted",
            Some("project.p1.awarded"),
        ),
        (
            "project.p1.awarded = 2025-03-02; project.p1.labelled = no",
            Contradiction::AwardedAndNot,
            "project.p1.awarded",
            Some("project.p1.labelled"),
        ),
    ] {
        let found = contradictions(&portfolio(answers), day("2026-11-22"));
        let [odd] = &found[..] else { panic!("{answers}: {found:?}") };
        assert_eq!((odd.what, odd.field.as_str(), odd.against.as_ref().map(|it| it.as_str())), (what, name, against));
    }
}

#[test]
fn a_month_that_may_still_be_in_order_is_no_contradiction() {
    for answers in [
        "teacher.selfie = 2025-03-15; teacher.submitted = 2025-03",
        "teacher.selfie = 2026-11",
        "project.p1.asked = 2025-03; project.p1.awarded = 2025-03-01",
        "teacher.course.2.completed = 2025-03; teacher.submitted = 2025-02",
        "evidence.e1.date = 2030-01-01",
    ] {
        assert_eq!(contradictions(&portfolio(answers), day("2026-11-22")), [], "{answers}");
    }
}

// ---- what if

#[test]
fn a_changed_date_flips_what_hangs_on_it_and_nothing_else() {
    let before = portfolio("teacher.selfie = 2025-01-15; teacher.submitted = 2027-02-01");
    let edition = rules::edition("teacher-recognition", OLDER).unwrap();
    let change = [Command::Answer(field("teacher.submitted"), Answer::Date(date("2027-01-15")))];
    let compared = what_if(&before, &change, &[edition], day("2027-03-01"));
    let flip = Flip { requirement: "window", before: Outcome::NotMet, after: Outcome::Met };
    assert_eq!(compared[0].flips, [flip]);
    assert_eq!(compared[0].outcome, (Outcome::NotMet, Outcome::Unknown));
    assert_eq!(before, portfolio("teacher.selfie = 2025-01-15; teacher.submitted = 2027-02-01"), "the portfolio stays as it is");
}

#[test]
fn one_change_is_seen_under_every_edition_asked_for() {
    let before = portfolio("school.registered = 2022-06-01");
    let rounds: Vec<_> = ["2024-2025", "2025-2026"].map(|id| rules::edition("school-label", id).unwrap()).to_vec();
    let change = [Command::Answer(field("school.registered"), Answer::Date(date("2022-01-01")))];
    let compared = what_if(&before, &change, &rounds, day("2026-11-22"));
    assert_eq!(compared[0].flips, [Flip { requirement: "registered", before: Outcome::NotMet, after: Outcome::Met }]);
    assert_eq!(compared[1].flips, []);
}

#[test]
fn a_moved_self_reflection_moves_the_end_of_the_two_years() {
    let edition = rules::edition("teacher-recognition", OLDER).unwrap();
    let change = [Command::Answer(field("teacher.selfie"), Answer::Date(date("2025-06")))];
    let compared = what_if(&portfolio("teacher.selfie = 2025-01"), &change, &[edition], day("2026-11-22"));
    assert_eq!(compared[0].deadline, (Some(date("2027-01")), Some(date("2027-06"))));
}

#[test]
fn a_change_that_is_refused_changes_nothing() {
    let edition = rules::edition("teacher-recognition", OLDER).unwrap();
    let change = [Command::Answer(field("teacher.selfie"), Answer::Flag(true))];
    assert_eq!(what_if(&portfolio(""), &change, &[edition], day("2026-11-22"))[0].flips, []);
}

// ---- in words

#[test]
fn every_entry_and_every_open_point_can_be_said_in_both_languages() {
    let answers = "teacher.selfie = 2025-01; teacher.submitted = 2024-12-01; project.p1.asked = 2025-03-02; project.p1.labelled = no
        project.p1.awarded = 2025-03-01; school.held = 2025-2026; teacher.course.1.done = yes; teacher.course.1.completed = 2027-01-01";
    for language in ["en", "nb"] {
        let texts = texts_of::texts(language);
        for (country, school, today) in
            [("it", "2026-2027", "2026-11-22"), ("pl", "2025-2026", "2025-01-01"), ("se", "2022-2023", "2027-03-01")]
        {
            for answers in
                [answers, "school.held = none", "teacher.selfie = 2025-01-15", "teacher.selfie = 2024-11-22; teacher.submitted = 2029-01"]
            {
                let plan = of(&format!("{answers}; teacher.country = {country}"), Some("in-force"), Some(school), today);
                for entry in &plan.entries {
                    let said = [vec![waymark::plan::words::title(&texts, entry)], waymark::plan::words::lines(&texts, entry)].concat();
                    assert!(
                        said.iter().all(|line| !line.trim().is_empty() && !line.contains(['{', '}'])),
                        "{language}: {entry:?} {said:?}"
                    );
                }
                for point in &plan.open {
                    let said = waymark::plan::words::open_point(&texts, point);
                    assert!(20 < said.len() && !said.contains(['{', '}']), "{language}: {point:?} {said:?}");
                }
            }
        }
    }
}

#[test]
fn the_last_call_of_a_country_is_named_with_what_its_source_says() {
    let plan = made("teacher.country = it", OLDER, "2026-11-22");
    let point = plan.open.iter().find(|point| matches!(point, OpenPoint::CallOver(_))).unwrap();
    let said = waymark::plan::words::open_point(&texts_of::texts("en"), point);
    assert_eq!(
        said,
        "The last call known for your country closed: 30 June 2025. A newer one was not found. \
         To compete for the national prizes; later applications are assessed too."
    );
}

// ---- the line

#[test]
fn marks_of_one_row_do_not_touch_and_stay_on_the_line() {
    let plan = of("teacher.selfie = 2025-06-15; school.held = none", Some(OLDER), Some("2025-2026"), "2026-01-05");
    let line = PlanLine::of(&plan, day("2026-01-05")).unwrap();
    assert_eq!(line.marks.len(), plan.entries.len());
    assert!(line.rows.iter().all(|rows| 0 < *rows), "{line:?}");
    for (place, mark) in line.marks.iter().enumerate() {
        assert!((0..=LENGTH).contains(&mark.at) && mark.row < line.rows[usize::from(mark.school)], "{mark:?}");
        let same = line.marks[..place].iter().filter(|it| (it.school, it.row) == (mark.school, mark.row));
        assert!(same.into_iter().all(|it| it.until.unwrap_or(it.at) + 900 <= mark.at), "{line:?}");
    }
    assert!((0..=LENGTH).contains(&line.today));
    assert!(line.years.windows(2).all(|pair| pair[0].0 < pair[1].0) && line.years.len() <= 6, "{:?}", line.years);
}

#[test]
fn a_plan_without_dates_has_no_line() {
    let plan = Plan { entries: Vec::new(), ..of("", None, None, "2026-01-05") };
    assert_eq!(PlanLine::of(&plan, day("2026-01-05")), None);
}

fn made(answers: &str, teacher: &str, today: &str) -> Plan {
    of(answers, Some(teacher), None, today)
}

fn of(answers: &str, teacher: Option<&str>, school: Option<&str>, today: &str) -> Plan {
    let portfolio = portfolio(answers);
    let teacher = teacher.map(|id| rules::edition("teacher-recognition", id).unwrap());
    let school = school.map(|id| rules::edition("school-label", id).unwrap());
    plan(&Asked { portfolio: &portfolio, teacher, school, editions: rules::all(), label: rules::label_guide(), today: day(today) })
}

fn find(plan: &Plan, kind: EntryKind) -> Option<&Entry> {
    plan.entries.iter().find(|entry| entry.kind == kind)
}

fn entry(plan: &Plan, kind: EntryKind) -> &Entry {
    find(plan, kind).unwrap_or_else(|| panic!("no {kind:?} in {:?}", plan.entries))
}

fn keys(entry: &Entry) -> Vec<&'static str> {
    entry.sources.iter().map(|source| source.key).collect()
}
