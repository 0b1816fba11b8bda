//! Sources, privacy, accessibility, translation, licence.

use leptos::prelude::*;

use super::head;
use crate::i18n::{Message, msg};
use crate::rules::DOCUMENTS;
use crate::ui::t;

/// The page about the program.
pub(super) fn page() -> AnyView {
    let part = |id: &'static str, name: Message, text: &str| {
        view! { <h2 id=id>{t(&name)}</h2><p>{t(&Message::named(text))}</p> }.into_any()
    };
    let documents = DOCUMENTS
        .iter()
        .map(|document| {
            let path = format!("rules/{}/{}.json", document.scheme, document.edition);
            view! { <li><a href=path.clone()>{path.clone()}</a></li> }
        })
        .collect_view();
    view! {
        {head(().into_any(), &msg::about_title())}
        <article class="prose">
            <p class="lead">{t(&msg::about_lead())}</p>
            {part("sources", msg::about_sources(), "about-sources.text")}
            <h3>{t(&msg::about_rules())}</h3>
            <ul>{documents}</ul>
            {part("privacy", msg::about_privacy(), "about-privacy.text")}
            {part("accessibility", msg::about_accessibility(), "about-accessibility.text")}
            {part("translation", msg::about_translation(), "about-translation.text")}
            {part("licence", msg::about_licence(), "about-licence.text")}
        </article>
    }
    .into_any()
}
