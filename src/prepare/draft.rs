//! The draft of the school's form: how far each of its parts is.

use super::words;
use crate::domain::{Condition, Edition, Requirement};
use crate::portfolio::{Answer, Field, Portfolio};

/// The step that is the form.
const FORM: &str = "step-2";

/// A part of the form and what has been written for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drafted {
    /// The part.
    pub requirement: &'static Requirement,
    /// Whether the round asks for it; one that everybody is given needs no text.
    pub asked: bool,
    /// How many words there are in all answers to it.
    pub words: u32,
    /// How many items of evidence show it.
    pub evidence: u32,
    /// Whether something is noted as still to be done.
    pub open: bool,
}

/// The questions of a part of the form that are answered in words, each by the last part of its field's name. The older form and the
/// question on eSafety ask for no plan.
#[must_use]
pub fn questions(part: &str) -> &'static [&'static str] {
    if part.starts_with("criterion-") || part == "esafety" { &["practice", "proof"] } else { &["practice", "proof", "plan"] }
}

/// The parts of a round's form, without the declaration.
pub fn form_parts(edition: &'static Edition) -> impl Iterator<Item = &'static Requirement> {
    let of_form = |requirement: &&'static Requirement| edition.steps.get(requirement.step).is_some_and(|step| step.id == FORM);
    edition.requirements.iter().filter(of_form).filter(|requirement| requirement.id != "declaration")
}

/// How far each part of a round's form is, in its order.
#[must_use]
pub fn drafted(portfolio: &Portfolio, edition: &'static Edition) -> Vec<Drafted> {
    let items = portfolio.items("evidence");
    let of_part = |requirement: &'static Requirement| {
        let text = |part: &str| portfolio.get(&Field::form(requirement.id, part)).and_then(Answer::text).unwrap_or_default();
        let shown = items.iter().filter(|item| portfolio.get(&Field::shows(item, requirement.id)) == Some(&Answer::Flag(true)));
        Drafted {
            requirement,
            asked: !matches!(requirement.condition, Condition::Waived { .. }),
            words: questions(requirement.id).iter().fold(0, |sum: u32, part| sum.saturating_add(words(text(part)))),
            evidence: u32::try_from(shown.count()).unwrap_or(u32::MAX),
            open: !text("open").is_empty(),
        }
    };
    form_parts(edition).map(of_part).collect()
}
