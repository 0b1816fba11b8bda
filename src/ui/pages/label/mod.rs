//! A project on its way to the quality label: what is published on it, and what is still open.

mod criteria;
mod national;
mod questions;
mod stands;

use super::items::key;
use super::project::{add_button, choice, used};
use super::{aside, dots, head, plan_link, section};
use crate::i18n::{Message, msg};
use crate::portfolio::{Answer, Field, ItemId};
use crate::route::Page;
use crate::rules;
use crate::state::{Place, Session};
use crate::ui::html::{Node, all, classed, el, live_by, live_plain, nothing, words};
use crate::ui::parts::{Opener, error_summary, sources_by, text_field};
use crate::ui::t;

/// The topic of the guide that tells the same at length.
const TOPIC: &str = "quality-label";

/// The page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let opener = Opener::new();
    // Of the project only these fields stand here that can hold something wrong.
    let concerns = move |field: &str| {
        let used = used(session).is_some_and(|id| {
            field.strip_prefix("project.").and_then(|it| it.strip_prefix(id.as_str())).is_some_and(|it| it.starts_with('.'))
        });
        used && (field.ends_with(".title") || field.ends_with(".applications"))
    };
    let content = move || used(session).map_or_else(|| none(session, place), |id| of_project(session, place, opener, &id));
    let guide = rules::label_guide();
    let unpublished = guide.unpublished.iter().map(|message| words("li", t(&Message::named(message))).done()).collect();
    let in_guide = words("a", t(&msg::label_guide_link())).attr("href", place.address(&Page::Topic(TOPIC.to_owned())));
    let main = el("div").add(choice(session)).add(live_by(move || key(used(session).as_slice()), content));
    let side = classed("div", "side")
        .add(aside("country", msg::plan_country_title(), super::country::country(session)))
        .add(aside("national", msg::label_national(), vec![national::national(session), plan_link(place)]))
        .add(aside("unpublished", msg::unpublished_title(), vec![dots(unpublished)]));
    all(vec![
        head(None, msg::label_title()),
        words("p", t(&msg::label_lead())).attr("class", "lead").done(),
        words("p", t(&msg::label_no_form())).attr("class", "prose gap").done(),
        el("p").add(in_guide).done(),
        error_summary(session, place, opener, Box::new(concerns)),
        classed("div", "cols").add(main).add(side).done(),
    ])
}

/// Without a project: how to add one, and what will be asked of it.
fn none(session: Session, place: Place) -> Node {
    let guide = rules::label_guide();
    let row = |message: &str, sources: Option<Node>| words("li", t(&Message::named(message))).add(sources).done();
    let list = |points: Vec<(&'static str, &'static [&'static str])>| {
        let rows = points.iter().enumerate().map(|(at, (message, keys))| {
            // What the next one rests on too is said once.
            let again = points.get(at + 1).is_some_and(|(_, next)| next == keys);
            row(message, (!again).then(|| sources_by(|key| guide.source(key), keys)))
        });
        dots(rows.collect())
    };
    let link = words("a", t(&msg::label_teacher_link())).attr("href", place.address(&Page::Teacher));
    let start = vec![
        words("p", t(&msg::label_no_project())).attr("class", "prose").done(),
        classed("p", "gap").add(add_button(session, true)).done(),
        el("p").add(link).done(),
    ];
    let asked = vec![
        words("h3", t(&msg::label_questions())).done(),
        list(guide.questions.iter().map(|it| (it.message, it.sources)).collect()),
        words("h3", t(&msg::label_rules())).done(),
        list(guide.rules.iter().map(|it| (it.message, it.sources)).collect()),
        words("h3", t(&msg::label_criteria())).done(),
        list(guide.criteria.iter().map(|it| (it.message, it.sources)).collect()),
    ];
    all(vec![aside("project", msg::label_project(), start), section("asked", msg::label_asked(), asked)])
}

/// All that is asked of a project.
fn of_project(session: Session, place: Place, opener: Opener, id: &ItemId) -> Node {
    let labelled = session.get(Field::project(id, "labelled"));
    let already = move || match labelled.get() {
        Some(Answer::Flag(true)) => words("p", t(&msg::label_has_already())).attr("class", "note").done(),
        _ => nothing(),
    };
    let name = text_field(session, &Field::project(id, "title"), msg::question_project_title(), None, 1);
    all(vec![
        aside("project", msg::label_project(), vec![name, live_plain(already)]),
        section("stands", msg::label_stands(), vec![stands::stands(session, place, opener, id)]),
        section("questions", msg::label_questions(), vec![questions::questions(session, id)]),
        section("rules", msg::label_rules(), vec![questions::rules(session, id)]),
        section("criteria", msg::label_criteria(), vec![criteria::criteria(session, place, opener, id)]),
    ])
}
