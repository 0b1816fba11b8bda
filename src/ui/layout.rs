//! What stands around every page: header with navigation and languages, what is to be said of saving, footer.

use std::cell::Cell;

use wasm_split_helpers::wasm_split;

use super::notices;
use super::pages::{NotLoaded, title};
use super::parts::{icon, status};
use crate::domain::PartialDate;
use crate::i18n::{Key, Language, msg};
use crate::record::StoreError;
use crate::route::Page;
use crate::state::{Live, Place, SaveStatus, Session, address};
use crate::ui::html::{El, Node, all, classed, drawn, el, live, live_plain, nothing, words};
use crate::ui::t;

/// The pages in the header.
static NAVIGATION: [Page; 7] = [Page::Teacher, Page::School, Page::Evidence, Page::Plan, Page::Prepare, Page::Guide, Page::MyData];

/// The header in a language.
pub(super) fn header(session: Session, place: Place, language: &Language) -> Node {
    let link = |page: &'static Page| {
        let link = words("a", t(&title(page))).attr("href", address(&language.code, page));
        let current = move || place.page.with(|shown| page == shown.door()).then(|| "page".to_owned());
        el("li").add(link.live_attr("aria-current", current)).done()
    };
    let links: Vec<Node> = NAVIGATION.iter().map(link).collect();
    let code = language.code.clone();
    let skip = move || {
        let page = place.page.get();
        let path = if page == Page::Unknown { String::new() } else { address(&code, &page) };
        Some(format!("{path}#main"))
    };
    let mark = drawn("svg", &[("viewBox", "0 0 32 32"), ("aria-hidden", "true")]).add(drawn("use", &[("href", "#mark")]));
    let mark = el("span").add(mark);
    let brand = classed("a", "brand")
        .attr("href", address(&language.code, &Page::Start))
        .attr("aria-label", t(&msg::brand_start()))
        .add(mark)
        .add("Waymark");
    let nav = classed("nav", "nav").attr("aria-label", t(&msg::nav_main())).add(el("ul").add(links));
    let bar = classed("div", "bar").add(brand).add(nav).add(language_menu(place, language));
    all(vec![
        classed("a", "ds-skip-link").live_attr("href", skip).add(t(&msg::skip_link())).done(),
        classed("header", "top").add(classed("div", "wrap").add(bar).add(saved_line(session)).add(before_the_page(session, place))).done(),
    ])
}

fn language_menu(place: Place, shown: &Language) -> Node {
    let links = move || {
        let page = place.page.get();
        let link = |language: &Language| {
            let link = words("a", language.name.clone())
                .attr("href", address(&language.code, &page))
                .attr("lang", language.code.clone())
                .attr("hreflang", language.code.clone())
                .attr("dir", language.direction.as_str());
            el("li").add(link).done()
        };
        all(place.languages.with_untracked(|languages| languages.iter().map(link).collect()))
    };
    let arrow = drawn("svg", &[("width", "10"), ("height", "7"), ("viewBox", "0 0 10 7"), ("aria-hidden", "true")])
        .add(drawn("path", &[("class", "g"), ("d", "M1 1l4 4 4-4")]));
    let summary = el("summary")
        .add(words("span", format!("{} ", t(&msg::language_label()))).attr("class", "vh"))
        .add(shown.name.clone())
        .add(el("span").add(arrow));
    classed("details", "lang").add(summary).add(el("ul").add(live_plain(links))).done()
}

fn saved_line(session: Session) -> Node {
    let line = move || match session.save.get() {
        SaveStatus::Nothing | SaveStatus::Saving => words("span", saved_words(session)).done(),
        SaveStatus::Restored | SaveStatus::Saved { .. } => status("met", saved_words(session)),
        SaveStatus::Half { .. } => status("unknown", saved_words(session)),
        SaveStatus::Failed(_) => status("no", saved_words(session)),
    };
    let line = classed("p", "saved").attr("role", "status").add(live_plain(line));
    classed("div", "keeping").add(line).add(live(move || back_and_forth(session))).done()
}

/// The buttons for what was done last in this window.
fn back_and_forth(session: Session) -> Node {
    let (back, forth) = session.back_and_forth.get();
    let button = |name: Key, act: fn(&Session)| {
        classed("button", "act").attr("type", "button").add(t(&name)).on("click", move |_| act(&session)).done()
    };
    all(vec![
        if back { button(msg::act_undo(), Session::undo) } else { nothing() },
        if forth { button(msg::act_redo(), Session::redo) } else { nothing() },
    ])
}

/// Where the answers are, in words.
pub(super) fn saved_words(session: Session) -> String {
    match session.save.get() {
        SaveStatus::Nothing => t(&msg::save_nothing()),
        SaveStatus::Restored => t(&msg::save_restored()),
        SaveStatus::Saving => t(&msg::save_saving()),
        SaveStatus::Saved { at } => t(&msg::save_done(at)),
        SaveStatus::Half { on_disk, error } => half(on_disk, error),
        SaveStatus::Failed(error) => t(&failure(error)),
    }
}

/// That the answers are in one of the two places only.
fn half(on_disk: bool, error: StoreError) -> String {
    let reason = t(&match error {
        StoreError::Refused => msg::save_reason_refused(),
        StoreError::Full => msg::save_reason_full(),
        StoreError::Failed | StoreError::Newer => msg::save_reason_failed(),
    });
    t(&if on_disk { msg::save_half_disk(reason) } else { msg::save_half_quick(reason) })
}

/// Why nothing is saved.
fn failure(error: StoreError) -> Key {
    match error {
        StoreError::Refused => msg::save_refused(),
        StoreError::Full => msg::save_full(),
        StoreError::Failed => msg::save_failed(),
        StoreError::Newer => msg::save_newer(),
    }
}

/// Writes what the reader should know before reading on. It comes with the part that keeps the answers.
type Above = fn(Session, Place) -> Node;

#[wasm_split(keeping, fallible)]
fn above() -> Result<Above, NotLoaded> {
    Ok(notices::notices)
}

thread_local! {
    /// It, once it has come.
    static ABOVE: Cell<Option<Above>> = const { Cell::new(None) };
}

/// What the reader should know before reading on. That answers are not saved is said in any case; the rest comes after the page.
fn before_the_page(session: Session, place: Place) -> Node {
    let came = Live::new(ABOVE.get().is_some());
    if ABOVE.get().is_none() {
        came.becomes(Box::pin(async {
            ABOVE.set(above().await.ok());
            ABOVE.get().is_some()
        }));
    }
    let unsaved = move || {
        let shape = match session.save.get() {
            SaveStatus::Failed(_) => "no",
            SaveStatus::Half { .. } => "disputed",
            _ => return nothing(),
        };
        banner(shape, saved_words(session), nothing()).add(backup_button(session)).done()
    };
    let rest = move || {
        came.track();
        ABOVE.get().map_or_else(nothing, |above| above(session, place))
    };
    all(vec![live(unsaved), live(rest)])
}

/// A line above the page, told at once.
pub(super) fn banner(shape: &'static str, text: String, more: Node) -> El {
    let text = el("p").add(icon(shape)).add(text).add(more);
    classed("div", "banner").attr("data-s", shape).attr("role", "alert").add(text)
}

/// The button that saves everything to a file.
pub(super) fn backup_button(session: Session) -> Node {
    let button = classed("button", "ds-button").attr("type", "button").attr("data-variant", "secondary").add(t(&msg::save_backup()));
    button.on("click", move |_| save_backup(session)).done()
}

/// Saves everything to a file named after the day.
pub(super) fn save_backup(session: Session) {
    let today = PartialDate::Day(session.today);
    session.save_backup(format!("{}-{today}.waymark", t(&msg::file_backup())));
}

/// The footer.
pub(super) fn footer(place: Place) -> Node {
    let about = place.address(&Page::About);
    let parts = [
        ("sources", msg::about_sources()),
        ("privacy", msg::about_privacy()),
        ("accessibility", msg::about_accessibility()),
        ("translation", msg::about_translation()),
        ("licence", msg::about_licence()),
    ];
    let link = |(part, name): (&str, Key)| el("li").add(words("a", t(&name)).attr("href", format!("{about}#{part}"))).done();
    let links: Vec<Node> = parts.into_iter().map(link).collect();
    let text = words("p", t(&msg::footer_unofficial())).attr("class", "prose");
    classed("footer", "foot").add(classed("div", "wrap").add(text).add(el("ul").add(links))).done()
}
