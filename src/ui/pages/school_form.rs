//! Step two: the criteria of the older form, or eSafety and the five principles, and the declaration.

use leptos::prelude::*;

use super::school::before;
use crate::domain::{Condition, Edition, Outcome, Requirement};
use crate::i18n::{Message, msg};
use crate::platform::BrowserTexts;
use crate::portfolio::Field;
use crate::reading;
use crate::state::Session;
use crate::ui::parts::{Opener, flag_field, notes, outcome_status, row, sources, status, text_field};
use crate::ui::t;

/// A part of the form as a row.
pub(super) fn form_row(session: Session, opener: Opener, edition: &Edition, requirement: &Requirement) -> AnyView {
    let id = requirement.id.to_string();
    let name = t(&Message::named(&requirement.topic));
    let rule = reading::rule(&BrowserTexts, requirement);
    let started = {
        let prefix = format!("school.form.{id}.");
        Memo::new(move |_| session.with(|portfolio| 0 < portfolio.count(&prefix)))
    };
    let outcome = {
        let id = id.clone();
        Memo::new(move |_| session.school.with(|it| it.finding(&id).map(|(_, finding)| finding.outcome)))
    };
    let state = move || match (outcome.get(), started.get()) {
        (Some(Outcome::Unknown) | None, true) => status("unknown", t(&msg::status_started())),
        (Some(Outcome::Unknown) | None, false) => status("unknown", t(&msg::status_not_answered())),
        (Some(outcome), _) => outcome_status(outcome),
    };
    let answered = move || started.get() || outcome.get().is_some_and(|outcome| outcome != Outcome::Unknown);
    let fields = {
        let (edition, requirement) = (edition.clone(), requirement.clone());
        move || {
            let before = requirement.changed_from.as_deref().and_then(|previous| before(previous, &requirement.id));
            view! {
                {fields(session, &edition, &requirement)}
                <div class="why">
                    <p class="note">{t(&msg::rule_evidence())}": "{t(&Message::named(&requirement.evidence))}</p>
                    {before.map(|before| view! { <p class="note">{before}</p> })}
                    {sources(&edition, &requirement.sources)}
                    {notes(&edition, &requirement.notes)}
                </div>
            }
            .into_any()
        }
    };
    let heading = view! { <h3>{name.clone()}</h3> }.into_any();
    row(opener, &requirement.id, heading, name, state, move || view! { {rule.clone()} }.into_any(), answered, fields)
}

fn fields(session: Session, edition: &Edition, requirement: &Requirement) -> AnyView {
    let id = &*requirement.id;
    if id == "declaration" {
        return flag_field(session, &Field::declaration(&edition.id), t(&msg::question_declaration()), Some(t(&msg::question_declaration_hint())));
    }
    let text = |part: &str, question: Message| text_field(session, &Field::form(id, part), t(&question), None, 4);
    let principle = !id.starts_with("criterion-");
    let question = if principle { msg::question_principle() } else { msg::question_criterion() };
    // What everyone is given needs no yes or no; notes on it may still be kept.
    let asked = !matches!(requirement.condition, Condition::Waived { .. });
    view! {
        {asked.then(|| flag_field(session, &Field::form(id, "met"), t(&question), None))}
        {text("practice", msg::question_practice())}
        {text("proof", msg::question_proof())}
        {(principle && id != "esafety").then(|| text("plan", msg::question_plan()))}
    }
    .into_any()
}
