//! Step two: the criteria of the older form, or eSafety and the five principles, and the declaration.

use super::form_fields::{asked_in_words, declaration, met};
use crate::domain::{Edition, Outcome, Requirement};
use crate::i18n::{Key, Message, msg};
use crate::platform::BrowserTexts;
use crate::portfolio::Field;
use crate::reading;
use crate::state::Session;
use crate::ui::html::{Node, all, live_by, text, words};
use crate::ui::parts::{Opener, Row, outcome_status, rule_and_sources, shape, status, text_field};
use crate::ui::t;

/// A part of the form as a row.
pub(super) fn form_row(session: Session, opener: Opener, edition: &'static Edition, requirement: &'static Requirement) -> Node {
    let id = requirement.id;
    let name = t(&Message::named(requirement.topic));
    let started = move || session.with(|portfolio| 0 < portfolio.count(&format!("school.form.{id}.")));
    let outcome = move || session.school.with(|it| it.finding(id).map_or(Outcome::Unknown, |(_, finding)| finding.outcome));
    let state = move || match (outcome(), started()) {
        (Outcome::Unknown, true) => status("unknown", t(&msg::status_started())),
        (Outcome::Unknown, false) => status("unknown", t(&msg::status_not_answered())),
        (outcome, _) => outcome_status(outcome),
    };
    let row = Row {
        id: id.to_owned(),
        heading: words("h3", name.clone()),
        name: text(&name),
        state: live_by(move || format!("{}{}", shape(outcome()), started()), state),
        note: text(&reading::rule(&BrowserTexts, requirement)),
    };
    let answered = move || started() || outcome() != Outcome::Unknown;
    let below = move || all(vec![fields(session, edition, requirement), rule_and_sources(edition, requirement, false)]);
    row.show(opener, Box::new(answered), Box::new(below))
}

fn fields(session: Session, edition: &Edition, requirement: &Requirement) -> Node {
    if requirement.id == "declaration" {
        return declaration(session, edition);
    }
    let text = |(field, question): (Field, Key)| text_field(session, &field, question, None, 4);
    let asked = asked_in_words(requirement.id).into_iter().map(text).collect();
    all(vec![met(session, requirement), all(asked)])
}
