//! Guide pages: written in Markdown, turned into HTML when the program is built, fetched when opened.

use super::{button, name_window};
use crate::i18n::msg;
use crate::platform::{self, fetch_text};
use crate::state::{Live, Place};
use crate::ui::html::{Node, all, classed, el, live, words};
use crate::ui::t;

#[derive(Clone, PartialEq)]
enum Text {
    Coming,
    Here(String),
    Failed,
}

/// The guide page of this name; `index` is the list of all.
pub(super) fn page(place: Place, topic: &str) -> Node {
    let language = place.language.get_untracked();
    let address = format!("lang/{}-{}/guide/{topic}.html", language.code, language.version);
    let text = Live::new(Text::Coming);
    let fetch = move || {
        let address = address.clone();
        text.set(Text::Coming);
        leptos::task::spawn_local(async move {
            // A host that answers unknown paths with a whole page would otherwise put that page here.
            let found = fetch_text(&address).await.filter(|text| text.starts_with("<div class=\"head\""));
            let here = found.is_some();
            // The reader may have left the page meanwhile; then there is nothing to set.
            if text.is_gone() {
                return;
            }
            text.set(found.map_or(Text::Failed, Text::Here));
            if here {
                leptos::task::tick().await;
                arrive(place);
            }
        });
    };
    fetch();
    live(move || match text.get() {
        Text::Coming => words("p", t(&msg::loading())).attr("class", "head").attr("role", "status").done(),
        Text::Here(html) => el("div").html(&html).done(),
        Text::Failed => {
            let heading = words("h1", t(&msg::page_title_guide())).id("title").attr("tabindex", "-1");
            all(vec![
                classed("div", "head").add(heading).done(),
                words("p", t(&msg::guide_failed())).attr("class", "prose").attr("role", "alert").done(),
                classed("p", "gap").add(button(msg::try_again(), None, fetch.clone())).done(),
            ])
        }
    })
}

/// Names the window after the page that has come, and goes to the place the address asks for.
fn arrive(place: Place) {
    if let Some(title) = platform::attribute("#main .head", "data-title") {
        name_window(&title);
    }
    let (_, hash) = platform::path_and_hash();
    if !hash.is_empty() {
        platform::show(&hash);
    } else if place.awaits_heading.get_untracked() {
        platform::focus("title");
    }
    place.awaits_heading.set(false);
}
