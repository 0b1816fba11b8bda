//! The calendar file. What writes it is heavy and comes as a part of its own, at the click (docs/adr/0012-calendar-and-pack.md).

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use wasm_split_helpers::wasm_split;

use super::super::load::NotLoaded;
use super::planned;
use crate::calendar::{events, file};
use crate::domain::PartialDate;
use crate::i18n::{Key, msg};
use crate::plan::Plan;
use crate::platform::{self, BrowserTexts};
use crate::state::{Live, Session};
use crate::ui::html::{Node, classed, el, live_plain, nothing, words};
use crate::ui::t;

/// Writes a calendar: its name, the time of writing, the plan, today; nothing when no date is to come.
type Writer = fn(&str, NaiveDateTime, &Plan, NaiveDate) -> Option<String>;

#[wasm_split(calendar, fallible)]
fn writer() -> Result<Writer, NotLoaded> {
    Ok(|name, written, plan, today| {
        let found = events(&BrowserTexts, plan, None, today);
        (!found.is_empty()).then(|| file(name, written, &found))
    })
}

/// What became of the file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Saved {
    /// Nobody asked for it.
    Not,
    /// The part is being fetched.
    Coming,
    /// It was handed to the browser.
    Done,
    /// There is no date to come.
    NoDates,
    /// The part did not come.
    NotFetched,
    /// The browser did not take it.
    Refused,
}

/// The button, and below it what became of the file.
pub(super) fn button(session: Session) -> Vec<Node> {
    let saved = Live::new(Saved::Not);
    let save = move || {
        saved.renew(Saved::Coming);
        saved.becomes(Box::pin(offer(session)));
    };
    let said = move || {
        let (key, kind): (Key, &'static str) = match saved.get() {
            Saved::Not => return nothing(),
            Saved::Coming => (msg::loading(), "note"),
            Saved::Done => (msg::plan_calendar_done(), "note"),
            Saved::NoDates => (msg::plan_calendar_no_dates(), "note"),
            Saved::NotFetched => (msg::plan_calendar_not_fetched(), "ds-validation-message"),
            Saved::Refused => (msg::plan_calendar_refused(), "ds-validation-message"),
        };
        words("p", t(&key)).attr("class", kind).done()
    };
    vec![
        words("p", t(&msg::plan_calendar_text())).done(),
        classed("p", "gap").add(super::super::button(msg::plan_calendar_save(), Some("secondary"), save)).done(),
        el("div").attr("role", "status").add(live_plain(said)).done(),
    ]
}

async fn offer(session: Session) -> Saved {
    let Ok(write) = writer().await else { return Saved::NotFetched };
    let written = i64::try_from(platform::now()).ok().and_then(DateTime::from_timestamp_millis).unwrap_or_default().naive_utc();
    let name = format!("{}-{}.ics", t(&msg::file_plan()), PartialDate::Day(session.today));
    let Some(text) = write(&t(&msg::calendar_name()), written, &planned(session), session.today) else { return Saved::NoDates };
    if platform::download(&name, "text/calendar", &text) { Saved::Done } else { Saved::Refused }
}
