//! The criteria as rows: whether there is something to show for each, for its parts, and which evidence shows it.

use super::super::items::key;
use crate::i18n::{Message, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field, ItemId};
use crate::prepare::can_show;
use crate::route::Page;
use crate::rules::{Criterion, Point, label_guide};
use crate::state::{Place, Session};
use crate::ui::html::{Node, all, classed, el, live_by, live_plain, live_words, text, words};
use crate::ui::parts::{Opener, Row, flag_field, flag_named, outcome_status, sources_by, tick_named};
use crate::ui::t;

/// The criteria.
pub(super) fn criteria(session: Session, place: Place, opener: Opener, project: &ItemId) -> Node {
    let rows: Vec<Node> = label_guide().criteria.iter().map(|it| row(session, place, opener, project, it)).collect();
    all(vec![words("p", t(&msg::label_criteria_note())).attr("class", "note").done(), classed("ul", "rows").add(rows).done()])
}

/// The row of the criterion that asks for this point: its own, or that of a part.
pub(super) fn row_of(point: &str) -> Option<&'static str> {
    let asks = |it: &&Criterion| it.id == point || it.parts.iter().any(|part| part.id == point);
    label_guide().criteria.iter().find(asks).map(|it| it.id)
}

fn row(session: Session, place: Place, opener: Opener, project: &ItemId, criterion: &'static Criterion) -> Node {
    let name = t(&Message::named(criterion.message));
    let (of_state, of_answer, of_fields) = (project.clone(), project.clone(), project.clone());
    let state = move || outcome_status(session.with(|portfolio| can_show(portfolio, &of_state, criterion)));
    let note = move || {
        let is_shown = |item: &ItemId| ticked(session, item, criterion);
        let count = session.with(|portfolio| portfolio.items("evidence")).iter().filter(|item| is_shown(item)).count();
        let count = u32::try_from(count).unwrap_or_default();
        if count == 0 { String::new() } else { t(&msg::label_shown_by(count, number(&BrowserTexts, count))) }
    };
    let row = Row {
        id: criterion.id.to_owned(),
        heading: words("h3", name.clone()),
        name: text(&name),
        state: live_plain(state),
        note: live_words(note),
    };
    let answered = move || session.with(|portfolio| portfolio.get(&Field::ready(&of_answer, criterion.id)).is_some());
    row.show(opener, Box::new(answered), Box::new(move || fields(session, place, &of_fields, criterion)))
}

fn ticked(session: Session, item: &ItemId, criterion: &Criterion) -> bool {
    session.with(|portfolio| portfolio.get(&Field::shows(item, criterion.id)).and_then(Answer::flag)) == Some(true)
}

fn fields(session: Session, place: Place, project: &ItemId, criterion: &'static Criterion) -> Node {
    let parts: Vec<Node> = criterion.parts.iter().map(|it| part(session, project, it)).collect();
    all(vec![
        flag_field(session, &Field::ready(project, criterion.id), msg::label_ask_criterion(), None),
        sources_by(|key| label_guide().source(key), criterion.sources),
        all(parts),
        evidence(session, place, criterion),
    ])
}

/// A part of a criterion that needs a minimum.
fn part(session: Session, project: &ItemId, part: &'static Point) -> Node {
    let question = t(&msg::label_ask_part(t(&Message::named(part.message))));
    let placed = part.derived_place.then(|| words("p", t(&msg::label_part_place())).attr("class", "note"));
    el("div")
        .add(flag_named(session, &Field::ready(project, part.id), question, Some(msg::label_part_minimum())))
        .add(placed)
        .add(sources_by(|key| label_guide().source(key), part.sources))
        .done()
}

/// The person's own items of evidence, to be ticked for this criterion.
fn evidence(session: Session, place: Place, criterion: &'static Criterion) -> Node {
    let items = move || session.with(|portfolio| portfolio.items("evidence"));
    let tick = move |item: &ItemId| {
        let named = item.clone();
        let title = move || {
            let title = session.with_item("evidence", &named, |portfolio| portfolio.evidence(&named).title);
            title.map_or_else(|| t(&msg::label_untitled()), String::from)
        };
        tick_named(session, &Field::shows(item, criterion.id), live_words(title))
    };
    let list = move || {
        let items = items();
        if items.is_empty() {
            return words("p", t(&msg::label_evidence_none())).done();
        }
        let legend = classed("legend", "ds-label").add(t(&msg::label_evidence()));
        classed("fieldset", "ds-fieldset").add(legend).add(items.iter().map(tick).collect::<Vec<Node>>()).done()
    };
    let link = words("a", t(&msg::label_evidence_link())).attr("href", place.address(&Page::Evidence));
    el("div").add(live_by(move || key(&items()), list)).add(el("p").add(link)).done()
}
