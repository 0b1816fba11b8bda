//! Links to the pages a statement rests on, named by their host so that they read the same in every language.

use leptos::prelude::*;

use crate::domain::{Edition, Note, SourceKey, SourceKind};
use crate::i18n::msg;
use crate::ui::t;

/// The sources of a statement on one line.
pub(crate) fn sources(edition: &Edition, keys: &[SourceKey]) -> AnyView {
    let links: Vec<AnyView> = keys
        .iter()
        .filter_map(|key| edition.source(key))
        .filter_map(|source| {
            let address = source.address.clone()?;
            let weight = match source.kind {
                SourceKind::Central => msg::source_central(),
                SourceKind::National => msg::source_national(),
                SourceKind::Press => msg::source_press(),
                SourceKind::Derived => msg::source_derived(),
            };
            let name = t(&msg::source_link(host(&address)));
            Some(view! { <li><a href=address.to_string() rel="external noreferrer">{name}</a>" ("{t(&weight)}")"</li> }.into_any())
        })
        .collect();
    view! { <ul class="srcs" aria-label=t(&msg::sources_label())>{links}</ul> }.into_any()
}

/// What sources say differently, each beside who says it.
pub(crate) fn notes(edition: &Edition, list: &[Note]) -> Vec<AnyView> {
    list.iter().map(|it| disputed(edition, &it.message, &it.sources)).collect()
}

/// A dispute between sources.
pub(crate) fn disputed(edition: &Edition, message: &str, keys: &[SourceKey]) -> AnyView {
    view! {
        <div class="flag" data-s="disputed">
            {super::status::status("disputed", t(&msg::status_disputed()))}
            <p>{t(&crate::i18n::Message::named(message))}</p>
            {sources(edition, keys)}
        </div>
    }
    .into_any()
}

/// A sentence with its sources, as a row of a list.
pub(crate) fn note(edition: &Edition, it: &Note) -> AnyView {
    view! { <li>{t(&crate::i18n::Message::named(&it.message))}" "{sources(edition, &it.sources)}</li> }.into_any()
}

/// The host of an address, without `www.`.
fn host(address: &str) -> String {
    let behind = address.split_once("://").map_or(address, |(_, behind)| behind);
    let host = behind.split('/').next().unwrap_or(behind);
    host.trim_start_matches("www.").trim_end_matches('.').to_owned()
}
