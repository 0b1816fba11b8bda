//! One part of the form: the rule, the answers in words with their length, the evidence, who writes it and what is still open.

use leptos::prelude::event_target_value;

use super::super::form_fields::{asked_in_words, met};
use super::super::items::key;
use super::section_id;
use crate::domain::{Edition, Requirement};
use crate::i18n::{Key, Message, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field, ItemId};
use crate::prepare::words as count_words;
use crate::route::Page;
use crate::state::{Live, Place, Session};
use crate::ui::html::{Node, all, classed, el, live_by, live_words, words};
use crate::ui::parts::{rule_and_sources, text_field, tick_named};
use crate::ui::t;

/// The section of a part.
pub(super) fn form_part(session: Session, place: Place, edition: &'static Edition, requirement: &'static Requirement) -> Node {
    let id = requirement.id;
    let section = section_id(id);
    let heading = section.clone() + "-name";
    let answers: Vec<Node> = asked_in_words(id).into_iter().map(|(field, question)| counted(session, &field, question)).collect();
    let fields = classed("div", "edit")
        .add(answers)
        .add(evidence(session, place, id))
        .add(text_field(session, &Field::form(id, "who"), msg::draft_who(), None, 1))
        .add(text_field(session, &Field::form(id, "open"), msg::draft_open(), Some(msg::draft_open_hint()), 3))
        .add(met(session, requirement));
    classed("section", "sec")
        .id(section)
        .attr("aria-labelledby", heading.clone())
        .add(words("h2", t(&Message::named(requirement.topic))).id(heading))
        .add(rule_and_sources(edition, requirement, true))
        .add(fields)
        .done()
}

/// An answer in words, and below it how many there are, also while somebody is writing.
fn counted(session: Session, field: &Field, question: Key) -> Node {
    let watched = session.get(field.clone());
    let typing: Live<Option<u32>> = Live::new(None);
    let kept = move || match (watched.draft(), watched.get()) {
        (Some(draft), _) => count_words(&draft.boxes.concat()),
        (None, answer) => answer.as_ref().and_then(Answer::text).map_or(0, count_words),
    };
    let said = move || {
        let count = typing.get().unwrap_or_else(kept);
        t(&msg::draft_words(count, number(&BrowserTexts, count)))
    };
    el("div")
        .on("input", move |event| typing.renew(Some(count_words(&event_target_value(&event)))))
        .on("focusout", move |_| typing.renew(None))
        .add(text_field(session, field, question, None, 6))
        .add(classed("p", "note").id(field.dom_id() + "-words").add(live_words(said)))
        .done()
}

/// The school's own items of evidence, to be ticked for this part.
fn evidence(session: Session, place: Place, part: &'static str) -> Node {
    let items = move || session.with(|portfolio| portfolio.items("evidence"));
    let tick = move |item: &ItemId| {
        let id = item.clone();
        let title = move || session.with_item("evidence", &id, |portfolio| portfolio.evidence(&id).title);
        let name = move || title().map_or_else(|| t(&msg::draft_evidence_untitled()), String::from);
        tick_named(session, &Field::shows(item, part), el("span").add(live_words(name)).done())
    };
    let ticks = move || match &items()[..] {
        [] => words("p", t(&msg::draft_evidence_none())).attr("class", "note").done(),
        items => all(items.iter().map(tick).collect()),
    };
    let link = words("a", t(&msg::draft_evidence_link())).attr("href", place.address(&Page::Evidence));
    classed("fieldset", "ds-fieldset")
        .add(classed("legend", "ds-label").add(t(&msg::draft_evidence())))
        .add(live_by(move || key(&items()), ticks))
        .add(el("p").add(link))
        .done()
}
