//! Moves between pages without leaving the program: links, back and forward, focus and scrolling.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use crate::i18n::choose;
use crate::platform;
use crate::route::{Page, Route};
use crate::state::{Live, Place, address};
use crate::ui::pages::{self, Part};

/// Puts the settled address into the address line, where the one given lacked a language or had an unknown one.
pub(super) fn settle(language: &str, page: &Page, hash: &str) {
    let path = format!("{}{}", platform::base_path(), platform::path_and_hash().0);
    let settled = address(language, page);
    if *page != Page::Unknown && path.trim_end_matches('/') != settled.trim_end_matches('/') {
        let hash = if hash.is_empty() { String::new() } else { format!("#{hash}") };
        platform::replace(&format!("{settled}{hash}"));
    }
}

/// Follows links and the history for as long as the program runs.
pub(super) fn listen(place: Place, part: Live<Part>) {
    drop(window_event_listener(ev::click, move |event| follow(place, part, &event)));
    drop(window_event_listener(ev::popstate, move |_| {
        let (path, hash) = platform::path_and_hash();
        open(place, part, Route::parse(&path), &hash, Arrival::History);
    }));
}

/// Moves focus to an element of the page once the page has been written.
pub(super) fn focus_soon(id: String) {
    once_written(move || platform::focus(&id));
}

/// Shows an element of the page once the page has been written.
pub(super) fn show_soon(id: String) {
    once_written(move || platform::show(&id));
}

/// Does it when the page has been written; once more when what it needs came, or was written anew, with what follows from a change.
fn once_written(act: impl Fn() -> bool + 'static) {
    leptos::task::spawn_local(async move {
        leptos::task::tick().await;
        let found = act();
        platform::drawn().await;
        leptos::task::tick().await;
        if !found || platform::is_focus_lost() {
            act();
        }
    });
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Arrival {
    Link,
    History,
}

fn follow(place: Place, part: Live<Part>, event: &MouseEvent) {
    let ours = event.button() == 0 && !event.meta_key() && !event.ctrl_key() && !event.shift_key() && !event.alt_key();
    if !ours || event.default_prevented() {
        return;
    }
    let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = clicked.and_then(|element| element.closest("a[href]").ok().flatten());
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else { return };
    let here = web_sys::window().and_then(|window| window.location().origin().ok());
    if link.has_attribute("download") || !link.target().is_empty() || here.as_deref() != Some(&*link.origin()) {
        return;
    }
    let path = link.pathname();
    let Some(below) = path.strip_prefix(&platform::base_path()) else { return };
    let route = Route::parse(below);
    // A link to a file of ours, such as a rule document, is the browser's business.
    if route.language.is_none() || below.rsplit('/').next().is_some_and(|last| last.contains('.')) {
        return;
    }
    event.prevent_default();
    let hash = link.hash();
    let hash = hash.trim_start_matches('#');
    platform::go(&format!("{path}{}", link.hash()));
    open(place, part, route, hash, Arrival::Link);
}

fn open(place: Place, part: Live<Part>, route: Route, hash: &str, arrival: Arrival) {
    let offered = place.languages.get_untracked();
    let shown = place.language.get_untracked();
    let wanted = route.language.as_deref().and_then(|code| choose(&offered, [code])).filter(|wanted| wanted.code != shown.code).cloned();
    let hash = hash.to_owned();
    leptos::task::spawn_local(async move {
        if arrival == Arrival::Link {
            // The link shows that it was clicked before a whole page is written.
            platform::drawn().await;
        }
        let moved = place.page.get_untracked() != route.page;
        // A page whose part did not come is tried again by a second link to it.
        let is_shown = |page: &Page| place.page.get_untracked() == *page && matches!(part.get_untracked(), Part::Here(_));
        let mut fetched = None;
        if !is_shown(&route.page) {
            // The old page stays until the new one can be written.
            fetched = Some(pages::part(place, &route.page).await);
            // The reader may have gone elsewhere meanwhile, and that page is on its way.
            if Route::parse(&platform::path_and_hash().0) != route {
                return;
            }
        }
        let spoke = match wanted {
            Some(language) => place.speak(language, &route.page).await,
            None => false,
        };
        let (path, here) = platform::path_and_hash();
        let now = Route::parse(&path);
        if now != route {
            // The language came after the reader had gone elsewhere: it stays, and what they went to too.
            if now.page == place.page.get_untracked() {
                place.language.with_untracked(|language| settle(&language.code, &now.page, &here));
            }
            return;
        }
        if let Some(fetched) = fetched.filter(|_| !is_shown(&route.page)) {
            part.set(fetched);
        }
        place.page.maybe_update(|page| {
            let changed = *page != route.page;
            *page = route.page;
            changed
        });
        place.language.with_untracked(|language| settle(&language.code, &place.page.get_untracked(), &hash));
        leptos::task::tick().await;
        if !hash.is_empty() && platform::show(&hash) {
            return;
        }
        // A new language keeps the place on the page; a new page begins at its heading.
        if arrival == Arrival::Link && (moved || !spoke) {
            platform::scroll_top();
            place.awaits_heading.set(!platform::focus("title"));
        }
    });
}
