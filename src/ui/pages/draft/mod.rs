//! The School Label's form, written together by colleagues before it opens.

mod form_part;
mod progress;
mod sign;

use super::round_choice::{not_held, round_choice, round_line};
use super::round_facts::notes_aside;
use super::{aside, head, section};
use crate::domain::Edition;
use crate::i18n::msg;
use crate::portfolio::{Field, SCHOOL};
use crate::prepare::form_parts;
use crate::route::Page;
use crate::rules;
use crate::state::{Place, Session};
use crate::ui::html::{Node, all, classed, el, live_by, nothing, words};
use crate::ui::parts::{Opener, error_summary, text_field};
use crate::ui::t;

/// The page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let round = move || session.school.with(|standing| standing.edition().map(|edition| edition.id).unwrap_or_default());
    let of_round = move |write: fn(Session, Place, &'static Edition) -> Node| {
        let write = move || rules::edition(SCHOOL, round()).map_or_else(nothing, |edition| write(session, place, edition));
        live_by(move || round().to_owned(), write)
    };
    let main = el("div")
        .add(round_choice(session, msg::draft_round()))
        .add(of_round(|session, _, edition| round_line(session, edition)))
        .add(classed("div", "gap").add(text_field(session, &Field::school("name"), msg::question_school_name(), None, 1)))
        .add(of_round(form));
    all(vec![
        head(Some(words("p", t(&msg::school_eyebrow())).attr("class", "eyebrow").done()), msg::draft_title()),
        words("p", t(&msg::draft_lead())).attr("class", "lead gapb").done(),
        error_summary(session, place, Opener::new(), Box::new(|field| field.starts_with("school.form.") || field == "school.name")),
        classed("div", "cols").add(main).add(of_round(beside)).done(),
    ])
}

/// The form of a round, from how far it is to what the head signs.
fn form(session: Session, place: Place, edition: &'static Edition) -> Node {
    if !edition.held {
        return all(vec![words("p", t(&msg::verdict_not_held(edition.id))).attr("class", "gap").done(), not_held(edition)]);
    }
    let parts = form_parts(edition).map(|requirement| form_part::form_part(session, place, edition, requirement)).collect();
    all(vec![
        section("progress", msg::draft_progress(), progress::progress(session, place, edition)),
        all(parts),
        section("sign", msg::draft_sign(), sign::sign(session, place, edition)),
    ])
}

/// How to work together, and what to know of the round.
fn beside(_: Session, place: Place, edition: &'static Edition) -> Node {
    let link = words("a", t(&msg::draft_data_link())).attr("href", place.address(&Page::MyData));
    let together = vec![words("p", t(&msg::draft_together_text())).done(), el("p").add(link).done()];
    let more = if edition.held { notes_aside(edition) } else { Vec::new() };
    classed("div", "side").add(aside("together", msg::draft_together(), together)).add(more).done()
}

/// The address of a part of the form on this page.
fn way_to(place: Place, part: &str) -> String {
    place.address(&Page::Draft) + "#" + &section_id(part)
}

/// The id of the section on a part of the form.
fn section_id(part: &str) -> String {
    String::from("part-") + part
}
