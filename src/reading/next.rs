//! The next best step of a verdict. A file of its own, because the start page says this and nothing else of a verdict: what a page
//! reaches decides what texts it fetches (`tests/parts.rs`).

use crate::domain::{Edition, Finding, Outcome, Requirement, Verdict};
use crate::i18n::{Message, Say as _, Texts, msg};

/// What to do next, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The sentence.
    pub text: String,
    /// The id of the requirement it is about, for jumping there.
    pub requirement: Option<&'static str>,
}

/// The next best step: the first thing that is not met, else the first that is not answered, else what to ask or to do.
#[must_use]
pub fn next(texts: &dyn Texts, edition: &Edition, verdict: &Verdict) -> Next {
    let find = |test: &dyn Fn(&Finding) -> bool| {
        edition.requirements.iter().zip(&verdict.findings).find(|(_, finding)| test(finding)).map(|(requirement, _)| requirement)
    };
    let about = |requirement: &Requirement, attribute: &str| Next {
        text: Message::named(&format!("{}.{attribute}", requirement.topic)).say(texts),
        requirement: Some(requirement.id),
    };
    let plain = |text: String| Next { text, requirement: None };
    if !edition.held {
        plain(msg::next_not_held().say(texts))
    } else if let Some(requirement) = find(&|finding| finding.outcome == Outcome::NotMet) {
        about(requirement, "next")
    } else if let Some(requirement) = find(&|finding| !finding.missing.is_empty()) {
        about(requirement, "ask")
    } else if let Some(requirement) = find(&|finding| finding.unpublished) {
        Next { requirement: Some(requirement.id), ..plain(msg::next_ask().say(texts)) }
    } else {
        plain(Message::named(&format!("next-{}-done", edition.scheme)).say(texts))
    }
}
