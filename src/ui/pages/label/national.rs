//! What the country chosen has published on assessments and calls.

use crate::domain::{PartialDate, SourceKey};
use crate::i18n::{Key, Message, date, month_name, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field};
use crate::rules::{AnswerTime, Call, Takes, label_guide};
use crate::state::Session;
use crate::ui::html::{Node, classed, el, live_plain, words};
use crate::ui::parts::sources_by;
use crate::ui::t;

/// What was found for the country.
pub(super) fn national(session: Session) -> Node {
    let country = session.get(Field::country());
    live_plain(move || match country.get().as_ref().and_then(Answer::text) {
        Some(country) => found(session, country),
        None => words("p", t(&msg::label_national_choose())).done(),
    })
}

fn found(session: Session, country: &str) -> Node {
    let guide = label_guide();
    let times = guide.times.iter().filter(|it| it.country == country).map(|it| said(time(it), it.sources)).collect();
    let calls = guide.calls.iter().filter(|it| it.country == country).map(|it| said(call(session, it), it.sources)).collect();
    let part = |name: Key, none: Key, said: Vec<Node>| {
        let none = said.is_empty().then(|| words("dd", t(&none)));
        el("div").add(words("dt", t(&name))).add(none).add(said)
    };
    classed("dl", "stack")
        .add(part(msg::label_national_time(), msg::label_national_no_time(), times))
        .add(part(msg::label_national_call(), msg::label_national_no_call(), calls))
        .done()
}

fn said(lines: Vec<String>, keys: &[SourceKey]) -> Node {
    let lines: Vec<Node> = lines.into_iter().map(|line| words("p", line).done()).collect();
    el("dd").add(lines).add(sources_by(|key| label_guide().source(key), keys)).done()
}

/// How long an answer takes.
fn time(time: &AnswerTime) -> Vec<String> {
    let own = time.message.map(|message| t(&Message::named(message)));
    let general = match time.takes {
        Takes::Month { month } => t(&msg::label_national_month(month_name(&BrowserTexts, month))),
        Takes::Yearly { last_month, last_day, last_year, answer_month, answer_day, answer_year } => {
            let last = in_words(last_year, last_month, Some(last_day));
            t(&msg::label_national_yearly(last, in_words(answer_year, answer_month, answer_day)))
        }
        // Its own message tells of the months too.
        Takes::WorkingDays { .. } if own.is_some() => String::new(),
        Takes::WorkingDays { days, longer_days, .. } => {
            t(&msg::label_national_days(number(&BrowserTexts, days), number(&BrowserTexts, longer_days)))
        }
    };
    [Some(general).filter(|it| !it.is_empty()), own].into_iter().flatten().collect()
}

/// When to apply.
fn call(session: Session, call: &Call) -> Vec<String> {
    let own = call.message.map(|message| t(&Message::named(message)));
    let mut lines = Vec::new();
    if call.any_time && own.is_none() {
        lines.push(t(&msg::label_national_any_time()));
    }
    if let Some(closes) = call.closes {
        let day = date(&BrowserTexts, closes);
        let is_over = closes.latest() < session.today;
        lines.push(t(&if is_over { msg::label_national_closed(day) } else { msg::label_national_closes(day) }));
    }
    lines.extend(call.time.map(|hour| t(&msg::label_national_hour(hour))));
    lines.extend(own);
    lines
}

fn in_words(year: u32, month: u32, day: Option<u32>) -> String {
    let year = i32::try_from(year).unwrap_or_default();
    PartialDate::from_parts(year, month, day).map(|it| date(&BrowserTexts, it)).unwrap_or_default()
}
