//! Links to the pages a statement rests on, named by their host so that they read the same in every language.

use crate::domain::{Edition, Note, Source, SourceKey, SourceKind};
use crate::i18n::{Key, Message, msg};
use crate::ui::html::{Node, classed, el, nothing, words};
use crate::ui::parts::status;
use crate::ui::t;

/// The sources of a statement on one line. Pages of the same host are told apart by a number.
pub(crate) fn sources(edition: &Edition, keys: &[SourceKey]) -> Node {
    let found: Vec<&Source> = keys.iter().filter_map(|key| edition.source(key)).collect();
    source_links(&found)
}

/// The same for a document that is no edition; `find` looks its sources up.
pub(crate) fn sources_by(find: impl Fn(&str) -> Option<&'static Source>, keys: &[SourceKey]) -> Node {
    let found: Vec<&Source> = keys.iter().filter_map(|key| find(key)).collect();
    source_links(&found)
}

/// The same for sources that have been looked up.
pub(crate) fn source_links(sources: &[&Source]) -> Node {
    let mut links: Vec<Node> = Vec::with_capacity(sources.len());
    let mut hosts: Vec<&str> = Vec::with_capacity(sources.len());
    for source in sources {
        let Some(address) = source.address else { continue };
        let host = host(address);
        let before = hosts.iter().filter(|other| **other == host).count();
        hosts.push(host);
        let name = if before == 0 { t(&msg::source_link(host)) } else { format!("{host} {}", before + 1) };
        let link = words("a", name).attr("href", address).attr("rel", "external noreferrer");
        links.push(el("li").add(link).add(format!(" ({})", t(&weight(source.kind)))).done());
    }
    if links.is_empty() { nothing() } else { classed("ul", "srcs").attr("aria-label", t(&msg::sources_label())).add(links).done() }
}

fn weight(kind: SourceKind) -> Key {
    match kind {
        SourceKind::Central => msg::source_central(),
        SourceKind::National => msg::source_national(),
        SourceKind::Press => msg::source_press(),
        SourceKind::Derived => msg::source_derived(),
    }
}

/// What sources say differently, beside who says it.
pub(crate) fn disputed(edition: &Edition, message: &str, keys: &[SourceKey]) -> Node {
    disputed_by(message, sources(edition, keys))
}

/// The same with the links to who says it.
pub(crate) fn disputed_by(message: &str, links: Node) -> Node {
    classed("div", "flag")
        .attr("data-s", "disputed")
        .add(status("disputed", t(&msg::status_disputed())))
        .add(words("p", t(&Message::named(message))))
        .add(links)
        .done()
}

/// A sentence with its sources, as a row of a list.
pub(crate) fn note(edition: &Edition, it: &Note) -> Node {
    el("li").add(t(&Message::named(it.message))).add(sources(edition, it.sources)).done()
}

/// The host of an address, without `www.`.
fn host(address: &str) -> &str {
    // The scheme, nothing between two slashes, and the host; by single letters, because the search for words weighs more.
    let host = address.split('/').nth(2).unwrap_or(address);
    host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.')
}
