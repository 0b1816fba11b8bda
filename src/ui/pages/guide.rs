//! Guide pages, and the page about the program: whole pages from the build. The program takes the text out of such a page.

use super::{button, name_window, title};
use crate::i18n::msg;
use crate::platform::{self, fetch_document};
use crate::route::Page;
use crate::state::{Live, Place, address};
use crate::ui::html::{Node, all, classed, guide_text, live, words};
use crate::ui::t;

#[derive(Clone)]
enum Text {
    Coming,
    Here(Node),
    Failed,
}

/// A guide page, the list of all, or the page about the program.
pub(super) fn page(place: Place, page: &Page) -> Node {
    let address = place.language.with_untracked(|language| address(&language.code, page));
    // The first page that is opened has its text already.
    let here = guide_text(None, &address);
    let name = title(page);
    let is_here = here.is_some();
    let text = Live::new(here.map_or(Text::Coming, Text::Here));
    let fetch = move || {
        let address = address.clone();
        leptos::task::spawn_local(async move {
            // A host that answers unknown paths with another page has no such text in it.
            let found = fetch_document(&format!("{address}/")).await.and_then(|document| guide_text(Some(&document), &address));
            // The reader may have left the page meanwhile; then there is nothing to set.
            if text.is_gone() {
                return;
            }
            let here = found.is_some();
            text.set(found.map_or(Text::Failed, Text::Here));
            if here {
                leptos::task::tick().await;
                arrive(place);
            }
        });
    };
    if is_here {
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            arrive(place);
        });
    } else {
        fetch();
    }
    let again = move || {
        text.set(Text::Coming);
        fetch();
    };
    live(move || match text.get() {
        Text::Coming => words("p", t(&msg::loading())).attr("class", "head").attr("role", "status").done(),
        Text::Here(text) => text,
        Text::Failed => {
            let heading = words("h1", t(&name)).id("title").attr("tabindex", "-1");
            all(vec![
                classed("div", "head").add(heading).done(),
                words("p", t(&msg::guide_failed())).attr("class", "prose").attr("role", "alert").done(),
                classed("p", "gap").add(button(msg::try_again(), None, again.clone())).done(),
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
