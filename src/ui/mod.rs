//! The pages and their parts. Thin: they show what the session derives and send commands; no rule stands here.

mod layout;
mod pages;
mod parts;
mod router;

use std::sync::Arc;

use leptos::mount::mount_to_body;
use leptos::prelude::*;

use crate::i18n::{Language, Message, Texts, choose, languages};
use crate::platform::{self, BrowserTexts};
use crate::route::{Page, Route};
use crate::state::{Place, Session, read_language};

/// A message in the reader's language.
pub(crate) fn t(message: &Message) -> String {
    BrowserTexts.format(message).unwrap_or_default()
}

/// Starts the program: finds the language, fetches its texts, shows the page.
pub fn start() {
    leptos::task::spawn_local(async {
        BrowserTexts::read_english();
        let offered = languages(&platform::languages_meta());
        let (path, hash) = platform::path_and_hash();
        let route = Route::parse(&path);
        // The address decides; an address without a language leaves it to the browser.
        let wanted = route.language.map_or_else(platform::wanted_languages, |code| vec![code]);
        let Some(mut language) = choose(&offered, &wanted).cloned() else { return };
        let mut failed = None;
        if !read_language(&language).await {
            failed = Some(language.name.clone());
            if let Some(english) = choose(&offered, ["en"]) {
                language = english.clone();
            }
        }
        platform::set_language(&language.code, language.direction);
        router::settle(&language.code, &route.page, &hash);
        mount_to_body(move || view! { <App page=route.page language offered failed hash/> });
    });
}

/// The whole page. It is written anew when the language or the page changes.
#[component]
fn App(page: Page, language: Language, offered: Vec<Language>, failed: Option<String>, hash: String) -> impl IntoView {
    let session = Session::open();
    let place = Place {
        page: RwSignal::new(page),
        language: RwSignal::new(Arc::new(language)),
        languages: StoredValue::new(offered),
        failed: RwSignal::new(failed),
    };
    provide_context(session);
    provide_context(place);
    router::listen(place);
    if !hash.is_empty() {
        router::show_soon(hash);
    }
    view! {
        <parts::Symbols/>
        {move || {
            let language = place.language.get();
            layout::header(&language.code)
        }}
        {move || {
            place.language.track();
            pages::show(&place.page.get())
        }}
        {move || {
            place.language.track();
            layout::footer()
        }}
    }
}
