//! Links to the pages a statement rests on, named by their host so that they read the same in every language.

use crate::domain::{Edition, Note, Source, SourceKey, SourceKind};
use crate::i18n::{Message, msg};
use crate::ui::html::{Node, classed, el, words};
use crate::ui::parts::status;
use crate::ui::t;

/// The sources of a statement on one line.
pub(crate) fn sources(edition: &Edition, keys: &[SourceKey]) -> Node {
    let links: Vec<Node> = keys.iter().filter_map(|key| edition.source(key)).filter_map(link).collect();
    classed("ul", "srcs").attr("aria-label", t(&msg::sources_label())).add(links).done()
}

fn link(source: &Source) -> Option<Node> {
    let address = source.address?;
    let weight = match source.kind {
        SourceKind::Central => msg::source_central(),
        SourceKind::National => msg::source_national(),
        SourceKind::Press => msg::source_press(),
        SourceKind::Derived => msg::source_derived(),
    };
    let link = words("a", t(&msg::source_link(host(address)))).attr("href", address).attr("rel", "external noreferrer");
    Some(el("li").add(link).add(format!(" ({})", t(&weight))).done())
}

/// What sources say differently, beside who says it.
pub(crate) fn disputed(edition: &Edition, message: &str, keys: &[SourceKey]) -> Node {
    classed("div", "flag")
        .attr("data-s", "disputed")
        .add(status("disputed", t(&msg::status_disputed())))
        .add(words("p", t(&Message::named(message))))
        .add(sources(edition, keys))
        .done()
}

/// A sentence with its sources, as a row of a list.
pub(crate) fn note(edition: &Edition, it: &Note) -> Node {
    el("li").add(t(&Message::named(it.message))).add(sources(edition, it.sources)).done()
}

/// The host of an address, without `www.`.
fn host(address: &str) -> &str {
    let behind = address.split_once("://").map_or(address, |(_, behind)| behind);
    let host = behind.split('/').next().unwrap_or(behind);
    host.trim_start_matches("www.").trim_end_matches('.')
}
