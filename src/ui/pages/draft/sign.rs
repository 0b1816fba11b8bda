//! What the head signs, and what is to be looked at before.

use super::super::dots;
use super::super::form_fields::declaration;
use super::way_to;
use crate::domain::Edition;
use crate::i18n::{Message, msg};
use crate::portfolio::{Answer, Field, Portfolio, SCHOOL};
use crate::prepare::{ToSign, drafted, to_sign};
use crate::route::Page;
use crate::rules;
use crate::state::{Place, Session};
use crate::ui::html::{Node, all, classed, el, live_plain, nothing, words};
use crate::ui::parts::{edition_name, rule_and_sources, status};
use crate::ui::t;

/// The section on the declaration.
pub(super) fn sign(session: Session, place: Place, edition: &'static Edition) -> Vec<Node> {
    let asked = session.with_untracked(|portfolio| to_sign(portfolio, [edition]));
    let rule = asked.first().and_then(|it| edition.requirement(it.requirement));
    let link = words("a", t(&msg::draft_pack_link())).attr("href", place.address(&Page::SchoolPack));
    vec![
        rule.map_or_else(nothing, |requirement| rule_and_sources(edition, requirement, true)),
        live_plain(move || session.with(|portfolio| before(portfolio, place, edition))),
        classed("div", "edit").add(declaration(session, edition)).done(),
        live_plain(move || session.with(|portfolio| others(portfolio, edition))),
        classed("p", "gap").add(link).done(),
    ]
}

/// Parts without text and parts with open points.
fn before(portfolio: &Portfolio, place: Place, edition: &'static Edition) -> Node {
    let mut rows: Vec<Node> = Vec::new();
    for part in drafted(portfolio, edition) {
        let id = part.requirement.id;
        let mut say = |sentence: String| {
            let link = words("a", t(&Message::named(part.requirement.topic))).attr("href", way_to(place, id));
            rows.push(el("li").add(link).add(": ").add(sentence).done());
        };
        if part.asked && part.words == 0 {
            say(t(&msg::draft_sign_empty()));
        }
        if part.open {
            let open = Field::form(id, "open");
            say(t(&msg::draft_sign_open(portfolio.get(&open).and_then(Answer::text).unwrap_or_default())));
        }
    }
    if rows.is_empty() {
        return classed("p", "gap").add(t(&msg::draft_sign_ready())).done();
    }
    all(vec![classed("p", "gap").add(t(&msg::draft_sign_before())).done(), dots(rows)])
}

/// The other rounds for which somebody has said whether the declaration is signed.
fn others(portfolio: &Portfolio, edition: &'static Edition) -> Node {
    let row = |it: &ToSign| {
        let signed = it.signed.filter(|_| it.edition.id != edition.id)?;
        let state = if signed { status("met", t(&msg::draft_signed())) } else { status("no", t(&msg::draft_not_signed())) };
        Some(el("li").add(t(&edition_name(it.edition))).add(": ").add(state).done())
    };
    let rows: Vec<Node> = to_sign(portfolio, rules::editions(SCHOOL)).iter().filter_map(row).collect();
    if rows.is_empty() {
        return nothing();
    }
    all(vec![words("h3", t(&msg::draft_sign_others())).attr("class", "gap").done(), dots(rows)])
}
