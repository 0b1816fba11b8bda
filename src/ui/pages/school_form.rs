//! Step two: the criteria of the older form, or eSafety and the five principles, and the declaration.

use crate::domain::{Condition, Edition, Outcome, Requirement};
use crate::i18n::{Key, Message, msg};
use crate::platform::BrowserTexts;
use crate::portfolio::Field;
use crate::reading;
use crate::state::Session;
use crate::ui::html::{Node, all, live_by, nothing, text, words};
use crate::ui::parts::{Opener, Row, flag_field, outcome_status, rule_and_sources, shape, status, text_field};
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
    let id = requirement.id;
    if id == "declaration" {
        let field = Field::declaration(edition.id);
        return flag_field(session, &field, msg::question_declaration(), Some(msg::question_declaration_hint()));
    }
    let text = |part: &str, question: Key| text_field(session, &Field::form(id, part), question, None, 4);
    let is_criterion = id.starts_with("criterion-");
    let question = if is_criterion { msg::question_criterion() } else { msg::question_principle() };
    // What everyone is given needs no yes or no; notes on it may still be kept.
    let met = match requirement.condition {
        Condition::Waived { .. } => nothing(),
        _ => flag_field(session, &Field::form(id, "met"), question, None),
    };
    let plan = if is_criterion || id == "esafety" { nothing() } else { text("plan", msg::question_plan()) };
    all(vec![met, text("practice", msg::question_practice()), text("proof", msg::question_proof()), plan])
}
