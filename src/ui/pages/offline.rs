//! What works without a connection: what is kept, what is not and why, and a button for the rest; and installing the site.

use super::button;
use super::my_data::task;
use crate::i18n::{Key, msg, number};
use crate::platform::{self, BrowserTexts};
use crate::state::{Group, KeptOffline, Offline, Place, Session, Work, groups};
use crate::ui::html::{Node, classed, el, live, live_by, live_words, nothing, words};
use crate::ui::parts::status;
use crate::ui::t;

/// The id of the sentence on the state.
const STATE: &str = "offline-state";

/// The part of the page on stored data.
pub(super) fn section(session: Session, place: Place) -> Node {
    let offline = session.offline;
    let said = move || offline.kept.with(|kept| t(&sentence(kept, &place.language.get().code)));
    let said = words("p", "").id(STATE).attr("class", "prose").attr("role", "status").attr("tabindex", "-1").add(live_words(said));
    // The numbers stand outside of what a screen reader is told, which would say each of them.
    let wide = classed("div", "wide")
        .add(said)
        .add(live(move || offline.kept.with(|kept| list(kept, place))))
        .add(classed("div", "acts gap").add(acts(offline)))
        .add(live(move || install(offline)));
    task(msg::offline(), msg::offline_text()).add(wide).done()
}

/// The state in a sentence.
fn sentence(kept: &KeptOffline, language: &str) -> Key {
    match kept {
        KeptOffline::Asked => msg::offline_asked(),
        KeptOffline::Impossible(why) => match why.as_str() {
            "unsupported" => msg::offline_unsupported(),
            "refused" => msg::offline_refused(),
            _ => msg::offline_failed(),
        },
        KeptOffline::Here { work: Work::Busy, .. } => msg::offline_busy(),
        KeptOffline::Here { work, counted } => {
            let groups = groups(counted);
            let lacks = |group: &Group| group.kept < group.bytes;
            let needed = |group: &Group| group.language.as_deref().is_none_or(|code| code == language);
            if groups.is_empty() || groups.iter().any(|group| needed(group) && lacks(group)) {
                msg::offline_failed()
            } else if !groups.iter().any(lacks) {
                msg::offline_all()
            } else if *work == Work::Failed {
                msg::offline_some_failed()
            } else {
                msg::offline_ready()
            }
        }
    }
}

/// What is kept, group by group.
fn list(kept: &KeptOffline, place: Place) -> Node {
    let KeptOffline::Here { counted, .. } = kept else { return nothing() };
    let rows: Vec<Node> = groups(counted).iter().map(|group| row(group, place)).collect();
    if rows.is_empty() { nothing() } else { classed("ul", "dots gap").add(rows).done() }
}

fn row(group: &Group, place: Place) -> Node {
    let name = match &group.language {
        None => t(&msg::offline_program()),
        Some(code) => {
            let own = |it: &crate::i18n::Language| (it.code == *code).then(|| it.name.clone());
            place.languages.with_untracked(|offered| offered.iter().find_map(own)).unwrap_or_else(|| code.clone())
        }
    };
    let size = kilobytes(group.bytes);
    let (shape, said) = match group.kept {
        0 => ("unknown", msg::offline_row_none(name, size)),
        kept if kept < group.bytes => ("unknown", msg::offline_row_part(name, kilobytes(kept), size)),
        _ => ("met", msg::offline_row_kept(name, size)),
    };
    el("li").add(status(shape, t(&said))).done()
}

/// At least one, so that nothing seems to weigh nothing.
fn kilobytes(bytes: u32) -> String {
    number(&BrowserTexts, bytes.div_ceil(1_000))
}

/// What can be done just now.
#[derive(Clone, Copy)]
enum Act {
    Nothing,
    Wait,
    KeepAll,
    Again,
}

fn act(kept: &KeptOffline) -> Act {
    match kept {
        KeptOffline::Impossible(why) if why == "failed" => Act::Again,
        KeptOffline::Asked | KeptOffline::Impossible(_) => Act::Nothing,
        KeptOffline::Here { work: Work::Failed, .. } => Act::Again,
        KeptOffline::Here { work, counted } => match groups(counted).iter().all(|group| group.kept >= group.bytes) {
            true => Act::Nothing,
            false if *work == Work::Busy => Act::Wait,
            false => Act::KeepAll,
        },
    }
}

/// The button for what is not kept, or how far the fetching is.
fn acts(offline: Offline) -> Node {
    let now = move || offline.kept.with(act);
    let view = move || {
        let ask = |name: Key| {
            let ask = || {
                platform::keep_all();
                // The button goes, and focus would go with it.
                platform::focus(STATE);
            };
            button(name, Some("secondary"), ask)
        };
        match offline.kept.with_untracked(act) {
            Act::Nothing => nothing(),
            Act::Wait => progress(offline),
            Act::KeepAll => ask(msg::offline_keep_all()),
            Act::Again => ask(msg::try_again()),
        }
    };
    // Written anew only when it is another: a button that is being pressed stays.
    live_by(move || (now() as u8).to_string(), view)
}

fn progress(offline: Offline) -> Node {
    let sums = move || match offline.kept.get() {
        KeptOffline::Here { counted, .. } => {
            groups(&counted).iter().fold((0, 0), |(kept, bytes), group| (kept + group.kept, bytes + group.bytes))
        }
        _ => (0, 0),
    };
    el("progress")
        .attr("aria-label", t(&msg::offline_busy()))
        .live_attr("max", move || Some(sums().1.to_string()))
        .live_attr("value", move || Some(sums().0.to_string()))
        .done()
}

/// The button that passes the browser's offer to install the site on, while there is one.
fn install(offline: Offline) -> Node {
    if !offline.installable.get() {
        return nothing();
    }
    let note = words("p", t(&msg::offline_install_text())).attr("class", "note");
    classed("div", "gap").add(button(msg::offline_install(), Some("secondary"), platform::install)).add(note).done()
}
