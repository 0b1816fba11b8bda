//! Open points of a plan in words.

use crate::domain::{Edition, PartialDate};
use crate::i18n::{Message, Say as _, Texts, date, month_name, msg};
use crate::plan::{Contradiction, MilestoneKind, NoWindow, OpenPoint};

/// An open point as sentences: what is open and, of a call, what else its source says.
#[must_use]
pub fn open_point(texts: &dyn Texts, point: &OpenPoint) -> String {
    let day = |day: PartialDate| date(texts, day);
    match point {
        OpenPoint::Odd(odd) => contradiction(texts, odd.what),
        OpenPoint::NoWindow(why) => no_window(texts, *why),
        OpenPoint::WindowOver(end) => msg::plan_open_window_over(day(*end)).say(texts),
        OpenPoint::SafeDatePassed(last) => msg::plan_open_safe_date_passed(day(PartialDate::Day(*last))).say(texts),
        OpenPoint::AnswerMayBeLate => msg::plan_open_answer_late().say(texts),
        OpenPoint::NoCountry => msg::plan_open_no_country().say(texts),
        OpenPoint::NoAnswerTime => msg::plan_open_no_answer_time().say(texts),
        OpenPoint::LastDayUnpublished(month) => msg::plan_open_last_day(month_name(texts, *month)).say(texts),
        OpenPoint::AnyTime(call) => with_more(texts, msg::plan_open_any_time().say(texts), call.message),
        OpenPoint::CallOver(call) => {
            let closed = call.closes.map_or_else(String::new, day);
            with_more(texts, msg::plan_open_call_over(closed).say(texts), call.message)
        }
        OpenPoint::NoCall => msg::plan_open_no_call().say(texts),
        OpenPoint::NoMilestone(round, MilestoneKind::Opens) => msg::plan_open_no_opens(round.id).say(texts),
        OpenPoint::NoMilestone(round, MilestoneKind::Closes) => msg::plan_open_no_closes(round.id).say(texts),
        OpenPoint::NoMilestone(round, MilestoneKind::Results) => msg::plan_open_no_results(round.id).say(texts),
        OpenPoint::NoCutOff(round, id) => no_cut_off(texts, round, id),
        OpenPoint::NotHeld(round) => msg::plan_open_not_held(round.id).say(texts),
        OpenPoint::HeldUnknown => msg::plan_open_held_unknown().say(texts),
        OpenPoint::RoundNotAnnounced(year) => msg::plan_open_not_announced(format!("{year}-{}", year + 1)).say(texts),
    }
}

fn no_cut_off(texts: &dyn Texts, round: &Edition, id: &str) -> String {
    let topic = round.requirement(id).map_or_else(String::new, |requirement| Message::named(requirement.topic).say(texts));
    msg::plan_open_no_cut_off(topic, round.id).say(texts)
}

fn with_more(texts: &dyn Texts, sentence: String, more: Option<&'static str>) -> String {
    match more {
        Some(more) => format!("{sentence} {}", Message::named(more).say(texts)),
        None => sentence,
    }
}

fn no_window(texts: &dyn Texts, why: NoWindow) -> String {
    let key = match why {
        NoWindow::NoText => msg::plan_open_no_text(),
        NoWindow::NoStart => msg::plan_open_no_start(),
        NoWindow::StartInFuture => msg::plan_open_start_in_future(),
        NoWindow::Unpublished => msg::plan_open_window_unpublished(),
    };
    key.say(texts)
}

fn contradiction(texts: &dyn Texts, what: Contradiction) -> String {
    let key = match what {
        Contradiction::InFuture => msg::plan_open_in_future(),
        Contradiction::SubmittedBeforeStart => msg::plan_open_submitted_before_start(),
        Contradiction::SubmittedBeforeCourse => msg::plan_open_submitted_before_course(),
        Contradiction::SubmittedBeforeLabel => msg::plan_open_submitted_before_label(),
        Contradiction::AwardedBeforeAsked => msg::plan_open_awarded_before_asked(),
        Contradiction::AwardedAndNot => msg::plan_open_awarded_and_not(),
    };
    key.say(texts)
}
