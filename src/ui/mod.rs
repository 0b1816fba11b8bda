//! The pages and their parts. Thin: they show what the session derives and send commands; no rule stands here.

mod html;
mod layout;
mod notices;
mod pages;
mod parts;
mod router;

use leptos::mount::mount_to_body;

use crate::i18n::{Language, Say, choose, languages};
use crate::platform::{self, BrowserTexts};
use crate::route::Route;
use crate::state::{Live, Place, Session, read_language};
use crate::ui::html::{Node, all, live};
use crate::ui::pages::Part;

/// A message in the reader's language.
pub(crate) fn t(message: &impl Say) -> String {
    message.say(&BrowserTexts)
}

/// Starts the program: finds the language, fetches its texts, shows the page.
pub fn start() {
    // Not Leptos's own: its executor exists only once something is mounted.
    wasm_bindgen_futures::spawn_local(async {
        let offered = languages(&platform::languages_meta());
        let (path, hash) = platform::path_and_hash();
        let route = Route::parse(&path);
        // The address decides; an address without a language leaves it to the browser.
        let wanted = route.language.clone().map_or_else(platform::wanted_languages, |code| vec![code]);
        let Some(mut language) = choose(&offered, &wanted).cloned() else { return };
        let mut failed = None;
        if !read_language(&language, &route.page).await {
            failed = Some(language.name.clone());
            match choose(&offered, ["en"]) {
                Some(english) if read_language(english, &route.page).await => language = english.clone(),
                _ => return platform::say_that_nothing_starts(),
            }
        }
        let part = pages::program(&route.page).await;
        platform::set_language(&language.code, language.direction);
        router::settle(&language.code, &route.page, &hash);
        // Leptos starts its scheduler and keeps the owner of everything; the nodes are put in place by us.
        mount_to_body(move || html::show(&app(route, language, offered, failed, hash, part)));
    });
}

/// The whole page. Its parts are written anew when the language or the page changes.
fn app(route: Route, language: Language, offered: Vec<Language>, failed: Option<String>, hash: String, part: Part) -> Node {
    let session = Session::open();
    let place = Place::new(route.page, language, offered, failed);
    let part = Live::new(part);
    router::listen(place, part);
    if !hash.is_empty() {
        router::show_soon(hash);
    }
    let page = move || {
        place.language.track();
        pages::show(session, place, &place.page.get(), part)
    };
    let footer = move || {
        place.language.track();
        layout::footer(place)
    };
    all(vec![live(move || layout::header(session, place, &place.language.get())), live(page), live(footer)])
}
