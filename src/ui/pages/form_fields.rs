//! The questions on a part of the form, for all pages that ask them.

use crate::domain::{Condition, Edition, Requirement};
use crate::i18n::{Key, msg};
use crate::portfolio::Field;
use crate::prepare::questions;
use crate::state::Session;
use crate::ui::html::{Node, nothing};
use crate::ui::parts::flag_field;

/// Whether the head has signed for a round.
pub(super) fn declaration(session: Session, edition: &Edition) -> Node {
    flag_field(session, &Field::declaration(edition.id), msg::question_declaration(), Some(msg::question_declaration_hint()))
}

/// Whether a part of the form is met.
pub(super) fn met(session: Session, requirement: &Requirement) -> Node {
    let id = requirement.id;
    let question = if id.starts_with("criterion-") { msg::question_criterion() } else { msg::question_principle() };
    // What everyone is given needs no yes or no; notes on it may still be kept.
    match requirement.condition {
        Condition::Waived { .. } => nothing(),
        _ => flag_field(session, &Field::form(id, "met"), question, None),
    }
}

/// What a part of the form asks for in words: each field with its question.
pub(super) fn asked_in_words(part: &str) -> Vec<(Field, Key)> {
    let keys = [msg::question_practice(), msg::question_proof(), msg::question_plan()];
    questions(part).iter().zip(keys).map(|(question, key)| (Field::form(part, question), key)).collect()
}
