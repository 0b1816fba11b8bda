//! Guide pages: written in Markdown, turned into HTML when the program is built, fetched when opened.

use leptos::html;
use leptos::prelude::*;

use super::name_window;
use crate::i18n::msg;
use crate::platform::{self, fetch_text};
use crate::state::Place;
use crate::ui::t;

#[derive(Clone, PartialEq)]
enum Text {
    Coming,
    Here(String),
    Failed,
}

/// The guide page of this name; `index` is the list of all.
pub(super) fn page(place: Place, topic: &str) -> AnyView {
    let language = place.language.get_untracked();
    let address = format!("lang/{}-{}/guide/{topic}.html", language.code, language.version);
    let text = RwSignal::new(Text::Coming);
    let fetch = move || {
        let address = address.clone();
        text.set(Text::Coming);
        leptos::task::spawn_local(async move {
            // A host that answers unknown paths with a whole page would otherwise put that page here.
            let found = fetch_text(&address).await.filter(|text| text.starts_with("<div class=\"head\""));
            // The reader may have left the page meanwhile.
            text.try_set(found.map_or(Text::Failed, Text::Here));
        });
    };
    fetch();
    let again = fetch.clone();
    view! {
        {move || match text.get() {
            Text::Coming => view! { <p class="head" role="status">{t(&msg::loading())}</p> }.into_any(),
            Text::Here(html) => article(html),
            Text::Failed => {
                let again = again.clone();
                view! {
                    <div class="head"><h1 id="title" tabindex="-1">{t(&msg::page_title_guide())}</h1></div>
                    <p class="prose" role="alert">{t(&msg::guide_failed())}</p>
                    <p class="gap"><button type="button" class="ds-button" on:click=move |_| again()>{t(&msg::try_again())}</button></p>
                }
                .into_any()
            }
        }}
    }
    .into_any()
}

fn article(html: String) -> AnyView {
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let Some(head) = place.get().and_then(|article| article.query_selector("[data-title]").ok().flatten()) else { return };
        if let Some(title) = head.get_attribute("data-title") {
            name_window(&title);
        }
        let (_, hash) = platform::path_and_hash();
        if !hash.is_empty() {
            platform::show(&hash);
        }
    });
    view! { <div node_ref=place inner_html=html></div> }.into_any()
}
