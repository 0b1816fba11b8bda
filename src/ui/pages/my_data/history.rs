//! What was changed last, and the way back to each state.

use super::{Changes, task};
use crate::i18n::{Key, date, listed_long, msg, number};
use crate::naming::change_words;
use crate::platform::{self, BrowserTexts};
use crate::portfolio::Change;
use crate::record::{Cause, Step};
use crate::state::{Live, Session};
use crate::ui::html::{Node, all, classed, el, live, live_by, nothing, words};
use crate::ui::t;

/// How many changes of a step are told one by one.
const TOLD: usize = 3;

/// The task, and in it the list once its part of the program has come.
pub(super) fn section(session: Session, changes: Live<Option<Changes>>) -> Node {
    let list = move || changes.get().map_or_else(|| words("p", t(&msg::data_history_empty())).done(), |changes| (changes.history)(session));
    task(msg::data_history(), msg::data_history_text()).add(classed("div", "wide").add(live(list))).done()
}

/// The list of steps, newest first.
pub(super) fn list(session: Session) -> Node {
    let key = move || session.history.with(|history| format!("{} {:?}", history.steps().len(), history.steps().last().map(|step| step.at)));
    let list = move || {
        let steps = session.history.with_untracked(|history| history.steps().to_vec());
        if steps.is_empty() {
            return words("p", t(&msg::data_history_empty())).done();
        }
        let rows: Vec<Node> = steps.iter().enumerate().rev().map(|(place, step)| row(session, place, step)).collect();
        classed("ol", "rows dated").add(rows).done()
    };
    live_by(key, list)
}

fn row(session: Session, place: usize, step: &Step) -> Node {
    let (day, time) = platform::local(step.at);
    let when = format!("{} {time}", date(&BrowserTexts, day));
    let cause: Option<Key> = match step.cause {
        Cause::Edit => None,
        Cause::Import => Some(msg::step_import()),
        Cause::Merge => Some(msg::step_merge()),
        Cause::Elsewhere => Some(msg::step_elsewhere()),
        Cause::Restore => Some(msg::step_restore()),
        Cause::Undo => Some(msg::step_undo()),
        Cause::Redo => Some(msg::step_redo()),
    };
    let told = |change: &Change| {
        let Change { field, before, after } = change;
        session.with_untracked(|portfolio| change_words(&BrowserTexts, portfolio, field, before.as_ref(), after.as_ref()))
    };
    let mut changes: Vec<String> = step.changes.iter().take(TOLD).map(told).collect();
    let more = u32::try_from(step.changes.len().saturating_sub(TOLD)).unwrap_or(u32::MAX);
    if 0 < more {
        changes.push(t(&msg::data_history_more(more, number(&BrowserTexts, more))));
    }
    // What stands before the oldest step is known too: each row leads to the state before it.
    let back = classed("button", "act")
        .attr("type", "button")
        .add(t(&msg::data_history_restore()))
        .add(words("span", format!(" {}", listed_long(&BrowserTexts, changes.clone()))).attr("class", "vh"))
        .on("click", move |_| session.restore_before(place));
    let lines: Vec<Node> = changes.iter().map(|change| words("p", change).attr("class", "note").done()).collect();
    let cause = cause.map_or_else(nothing, |cause| words("p", t(&cause)).done());
    let what = el("div").add(words("h3", when)).add(all(vec![cause, all(lines)]));
    el("li").add(what).add(classed("div", "acts").add(back)).done()
}
