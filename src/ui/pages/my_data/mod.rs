//! What is stored on this device: save it to a file, bring it back or join it, go back, change who it belongs to, erase it.

mod history;
mod profiles;
mod restore;

use super::{aside, button, head, offline};
use crate::domain::PartialDate;
use crate::i18n::{Key, date, msg, number};
use crate::platform::{self, BrowserTexts};
use crate::record::Kept;
use crate::state::{Live, Place, Session};
use crate::ui::html::{El, Node, all, classed, el, live, live_plain, live_words, nothing, words};
use crate::ui::layout::{save_backup, saved_words};
use crate::ui::t;

/// The page on stored data.
pub(super) fn page(session: Session, place: Place) -> Node {
    let count = move || {
        let count = session.with(|portfolio| u32::try_from(portfolio.answers().len()).unwrap_or(u32::MAX));
        t(&msg::data_eyebrow(count, number(&BrowserTexts, count)))
    };
    let lasting = move || match session.lasting.get() {
        Some(true) => t(&msg::data_lasting_yes()),
        Some(false) => t(&msg::data_lasting_no()),
        None => String::new(),
    };
    let last = move || match session.backed_up() {
        Some(PartialDate::Day(day)) => date(&BrowserTexts, PartialDate::Day(day)),
        _ => t(&msg::data_last_backup_none()),
    };
    let row = |name: Key, said: Node| all(vec![words("dt", t(&name)).done(), el("dd").add(said).done()]);
    let state = el("dl")
        .add(row(msg::data_saved(), live_words(move || saved_words(session))))
        .add(row(msg::data_last_backup(), live_words(last)))
        .add(row(msg::data_lasting(), live_words(lasting)))
        .add(row(msg::data_where(), words("span", t(&msg::data_where_text())).done()));
    let backup = button(msg::save_backup(), None, move || save_backup(session));
    let tasks = el("div")
        .add(task(msg::data_backup(), msg::data_backup_text()).add(classed("div", "acts").add(backup)))
        .add(restore::section(session))
        .add(history::section(session))
        .add(profiles::section(session))
        .add(offline::section(session, place))
        .add(erase(session))
        .add(kept(session));
    let side = classed("div", "side").add(aside("state", msg::data_state(), vec![state.done()])).add(aside(
        "good",
        msg::data_good(),
        vec![words("p", t(&msg::data_good_text())).done()],
    ));
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

fn erase(session: Session) -> Node {
    let asked = Live::new(false);
    let done = Live::new(false);
    let sure = move || {
        if !asked.get() {
            return nothing();
        }
        let erase = move || {
            session.erase();
            asked.set(false);
            done.set(true);
        };
        let acts = classed("p", "acts")
            .add(danger(msg::data_erase_do(), Box::new(erase)))
            .add(button(msg::save_backup(), None, move || save_backup(session)))
            .add(button(msg::data_erase_leave(), Some("tertiary"), move || asked.set(false)));
        classed("div", "wide edit")
            .attr("role", "group")
            .attr("aria-labelledby", "erase-sure")
            .add(words("p", t(&msg::data_erase_sure())).id("erase-sure").attr("role", "alert"))
            .add(acts)
            .done()
    };
    let told = move || if done.get() { words("p", t(&msg::data_erased())).attr("role", "status").done() } else { nothing() };
    let ask =
        danger(msg::data_erase_ask(), Box::new(move || asked.set(true))).live_attr("aria-expanded", move || Some(asked.get().to_string()));
    task(msg::data_erase(), msg::data_erase_text()).add(classed("div", "acts").add(ask)).add(live(sure)).add(live_plain(told)).done()
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
