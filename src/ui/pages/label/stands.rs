//! Where a project stands, with a way to each point that is open.

use super::criteria::row_of;
use crate::domain::Outcome;
use crate::i18n::{Key, Message, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::ItemId;
use crate::prepare::{Missing, Prepared, Ready, prepared};
use crate::rules::label_guide;
use crate::state::{Place, Session};
use crate::ui::html::{El, Node, all, classed, el, live_by, live_words, nothing, words};
use crate::ui::parts::{Opener, outcome_status, shape};
use crate::ui::t;

/// How many points are open, and the two halves with their outcome and their open points.
pub(super) fn stands(session: Session, place: Place, opener: Opener, project: &ItemId) -> Node {
    let (of_count, of_key, of_rows) = (project.clone(), project.clone(), project.clone());
    let of = move |project: &ItemId| session.with(|portfolio| prepared(portfolio, project, label_guide()));
    let count = move || open_points(of(&of_count).missing.len());
    // The points that are open say all of it.
    let key = move || of(&of_key).missing.iter().fold(String::new(), |key, it| key + it.field.as_str() + shape(it.outcome));
    let rows = move || {
        let Prepared { may_apply, can_show, missing, .. } = of(&of_rows);
        let half = |criteria: bool| missing.iter().filter(|it| is_of_criteria(it) == criteria).map(|it| point(place, opener, it)).collect();
        let note = words("p", t(&msg::label_can_show_note())).done();
        classed("ul", "rows")
            .add(row(msg::label_may_apply(), may_apply, nothing(), half(false)))
            .add(row(msg::label_can_show(), can_show, note, half(true)))
            .done()
    };
    all(vec![
        // Only this is announced: the list below changes with each answer.
        el("p").attr("role", "status").add(live_words(count)).done(),
        live_by(key, rows),
    ])
}

fn open_points(open: usize) -> String {
    let open = u32::try_from(open).unwrap_or_default();
    if open == 0 { t(&msg::label_open_none()) } else { t(&msg::label_open(open, number(&BrowserTexts, open))) }
}

fn is_of_criteria(missing: &Missing) -> bool {
    matches!(missing.point, Ready::Criterion(..) | Ready::Part(_))
}

fn row(title: Key, outcome: Outcome, note: Node, open: Vec<Node>) -> El {
    let count = words("p", open_points(open.len()));
    let list = (!open.is_empty()).then(|| el("ul").add(open));
    el("li")
        .add(words("h3", t(&title)))
        .add(classed("div", "state").add(outcome_status(outcome)))
        .add(classed("div", "note").add(note).add(count).add(list))
}

/// An open point as a link to its field; the row that the field is in is opened first.
fn point(place: Place, opener: Opener, missing: &Missing) -> Node {
    let message = match missing.point {
        Ready::Question(point) | Ready::Part(point) => point.message,
        Ready::Rule(rule) => rule.message,
        Ready::Criterion(message, _) => message,
    };
    let said = t(&if missing.outcome == Outcome::NotMet { msg::label_said_no() } else { msg::label_not_answered() });
    let base = place.address(&place.page.get_untracked());
    let link = words("a", t(&Message::named(message))).attr("href", [&base, "#", &missing.field.dom_id()].concat());
    let row = missing.field.as_str().rsplit('.').next().and_then(row_of).filter(|_| is_of_criteria(missing));
    let open = move |_| {
        if let Some(row) = row {
            opener.open(row);
        }
    };
    el("li").add(link.on("click", open)).add([" (", &said, ")"].concat()).done()
}
