//! What is stored on this device: save it to a file, bring it back or join it, go back, change who it belongs to, erase it.

mod history;
mod joining;
mod profiles;
mod restore;
mod share;

use wasm_split_helpers::wasm_split;

use super::load::NotLoaded;
use super::{aside, button, head, offline};
use crate::i18n::{Key, date, msg, number};
use crate::platform::{self, BrowserTexts};
use crate::record::{Kept, Replica};
use crate::state::{Live, MAX_ALL, Place, Session, kilobytes};
use crate::ui::html::{El, Node, all, classed, el, live, live_plain, live_words, nothing, words};
use crate::ui::layout::{save_backup, saved_words};
use crate::ui::t;

/// What tells answers by name: it needs much code and is below what one comes here for, so it comes when the page stands.
#[derive(Clone, Copy)]
struct Changes {
    history: fn(Session) -> Node,
    comparison: fn(Session, &Replica) -> Node,
    share: fn(Session, Place) -> Node,
    arrived: fn(Session) -> Node,
}

#[wasm_split(changes, fallible)]
fn changes_part() -> Result<Changes, NotLoaded> {
    Ok(Changes { history: history::list, comparison: joining::comparison, share: share::section, arrived: share::arrived })
}

/// The page on stored data.
pub(super) fn page(session: Session, place: Place) -> Node {
    let changes = Live::new(None);
    // Without it there is no list to go back by, no joining and no sharing; all else works.
    changes.becomes(Box::pin(async { changes_part().await.ok() }));
    let count = move || {
        let count = session.with(|portfolio| u32::try_from(portfolio.answers().len()).unwrap_or(u32::MAX));
        t(&msg::data_eyebrow(count, number(&BrowserTexts, count)))
    };
    let lasting = move || match session.lasting.get() {
        Some(true) => t(&msg::data_lasting_yes()),
        Some(false) => t(&msg::data_lasting_no()),
        None => String::new(),
    };
    let last = move || session.backed_up().map_or_else(|| t(&msg::data_last_backup_none()), |day| date(&BrowserTexts, day));
    session.look_for_files();
    let files = move || {
        let named = session.with(|portfolio| portfolio.files(None));
        let bytes: f64 = session.held.with(|held| named.iter().filter_map(|file| held.size(&file.id)).sum());
        let (count, all) = (u32::try_from(named.len()).unwrap_or(u32::MAX), number(&BrowserTexts, MAX_ALL / 1_000_000));
        t(&msg::data_files_size(count, number(&BrowserTexts, count), number(&BrowserTexts, kilobytes(bytes)), all))
    };
    let row = |name: Key, said: Node| all(vec![words("dt", t(&name)).done(), el("dd").add(said).done()]);
    let state = el("dl")
        .add(row(msg::data_saved(), live_words(move || saved_words(session))))
        .add(row(msg::data_last_backup(), live_words(last)))
        .add(row(msg::data_files(), live_words(files)))
        .add(row(msg::data_where(), words("span", t(&msg::data_where_text())).done()));
    let backup = button(msg::save_backup(), None, move || save_backup(session));
    let share = move || changes.get().map_or_else(nothing, |changes| (changes.share)(session, place));
    let arrived = move || changes.get().map_or_else(nothing, |changes| (changes.arrived)(session));
    let tasks = el("div")
        .add(live(arrived))
        .add(task(msg::data_backup(), msg::data_backup_text()).add(classed("div", "acts").add(backup)))
        .add(restore::section(session, changes))
        .add(history::section(session, changes))
        .add(live(share))
        .add(profiles::section(session))
        .add(offline::section(session, place))
        .add(erase(session))
        .add(kept(session));
    // The browser answers late what it promises: that stands last, where it moves nothing.
    let side = classed("div", "side")
        .add(aside("state", msg::data_state(), vec![state.done()]))
        .add(aside("good", msg::data_good(), vec![words("p", t(&msg::data_good_text())).done()]))
        .add(aside("lasting", msg::data_lasting(), vec![el("p").add(live_words(lasting)).done()]));
    all(vec![
        head(Some(classed("p", "eyebrow").add(live_words(count)).done()), msg::data_title()),
        classed("div", "cols").add(tasks).add(side).done(),
    ])
}

pub(super) fn task(title: Key, text: Key) -> El {
    let said = el("div").add(words("h2", t(&title))).add(words("p", t(&text)).attr("class", "prose"));
    classed("section", "task").add(said)
}

/// A button that takes something away.
fn danger(name: Key, mut act: Box<dyn FnMut()>) -> El {
    let button = classed("button", "ds-button danger").attr("type", "button").attr("data-variant", "secondary");
    button.add(t(&name)).on("click", move |_| act())
}

/// A button that takes something away, once it is asked whether it really should: the button, and the question.
fn after_asking(session: Session, name: Key, id: &'static str, question: Box<dyn Fn() -> String>, act: fn(&Session)) -> (Node, Node) {
    let asked = Live::new(false);
    let sure = move || {
        if !asked.get() {
            return nothing();
        }
        let really = move || {
            asked.set(false);
            act(&session);
        };
        let acts = classed("p", "acts")
            .add(danger(msg::data_erase_do(), Box::new(really)))
            .add(button(msg::save_backup(), None, move || save_backup(session)))
            .add(button(msg::data_erase_leave(), Some("tertiary"), move || asked.set(false)));
        classed("div", "wide edit")
            .attr("role", "group")
            .attr("aria-labelledby", id)
            .add(words("p", question()).id(id).attr("role", "alert"))
            .add(acts)
            .done()
    };
    let ask = danger(name, Box::new(move || asked.set(true))).live_attr("aria-expanded", move || Some(asked.get().to_string()));
    (ask.done(), live(sure))
}

fn erase(session: Session) -> Node {
    let (ask, sure) = after_asking(session, msg::data_erase_ask(), "erase-sure", Box::new(|| t(&msg::data_erase_sure())), Session::erase);
    let told = move || if session.erased.get() { words("p", t(&msg::data_erased())).attr("role", "status").done() } else { nothing() };
    task(msg::data_erase(), msg::data_erase_text()).add(classed("div", "acts").add(ask)).add(sure).add(live_plain(told)).done()
}

/// Texts put aside because they could not be read.
fn kept(session: Session) -> Node {
    let list = Live::new(session.kept());
    live(move || {
        let texts = list.get();
        if texts.is_empty() {
            return nothing();
        }
        let rows: Vec<Node> = texts.into_iter().map(|text| kept_row(session, list, text)).collect();
        task(msg::data_kept(), msg::data_kept_text()).add(classed("ul", "rows wide").add(rows)).done()
    })
}

fn kept_row(session: Session, list: Live<Vec<Kept>>, kept: Kept) -> Node {
    let heading = words("h3", kept.key.clone());
    let removed = kept.key.clone();
    let remove = move || {
        session.remove_kept(&removed);
        list.set(session.kept());
    };
    let save = move || {
        platform::download(&format!("{}.txt", kept.key), platform::JSON, &kept.text);
    };
    let acts = classed("div", "acts").add(button(msg::data_kept_download(), Some("secondary"), save)).add(button(
        msg::data_kept_remove(),
        Some("tertiary"),
        remove,
    ));
    el("li").add(heading).add(acts).done()
}
