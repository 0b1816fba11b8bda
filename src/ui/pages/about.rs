//! Sources, privacy, accessibility, translation, licence.

use super::head;
use crate::i18n::{Key, msg};
use crate::platform;
use crate::portfolio::{SCHOOL, TEACHER};
use crate::rules;
use crate::ui::html::{Node, all, classed, el, words};
use crate::ui::t;

/// The page about the program.
pub(super) fn page() -> Node {
    let part = |id: &'static str, name: Key, text: Key| all(vec![words("h2", t(&name)).id(id).done(), words("p", t(&text)).done()]);
    let document = |edition: &crate::domain::Edition| {
        let path = format!("rules/{}/{}.json", edition.scheme, edition.id);
        let href = format!("{}{path}", platform::base_path());
        el("li").add(words("a", path).attr("href", href)).done()
    };
    let documents: Vec<Node> = [TEACHER, SCHOOL].into_iter().flat_map(rules::editions).map(document).collect();
    let article = classed("article", "prose")
        .add(words("p", t(&msg::about_lead())).attr("class", "lead"))
        .add(part("sources", msg::about_sources(), msg::about_sources_text()))
        .add(words("h3", t(&msg::about_rules())))
        .add(el("ul").add(documents))
        .add(part("privacy", msg::about_privacy(), msg::about_privacy_text()))
        .add(part("accessibility", msg::about_accessibility(), msg::about_accessibility_text()))
        .add(part("translation", msg::about_translation(), msg::about_translation_text()))
        .add(part("licence", msg::about_licence(), msg::about_licence_text()));
    all(vec![head(None, msg::about_title()), article.done()])
}
