//! Status in a word, a shape and a colour. The word stays in ink, so that a page of open points does not shout.

use crate::domain::Outcome;
use crate::i18n::{Key, msg};
use crate::ui::html::{El, Node, classed, drawn};
use crate::ui::t;

/// The name of an outcome's shape, which also sets its colour.
pub(crate) fn shape(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::NotMet => "no",
        Outcome::Unknown => "unknown",
    }
}

/// The word of an outcome.
pub(crate) fn word(outcome: Outcome) -> Key {
    match outcome {
        Outcome::Met => msg::status_met(),
        Outcome::NotMet => msg::status_not_met(),
        Outcome::Unknown => msg::status_unknown(),
    }
}

/// A status: shape and word.
pub(crate) fn status(shape: &'static str, word: String) -> Node {
    classed("span", "st").attr("data-s", shape).add(icon(shape)).add(word).done()
}

/// The status of an outcome in its usual word.
pub(crate) fn outcome_status(outcome: Outcome) -> Node {
    status(shape(outcome), t(&word(outcome)))
}

/// The shape alone, as the mark on the trail.
pub(crate) fn mark(outcome: Outcome) -> Node {
    let shape = shape(outcome);
    classed("span", "mk").attr("data-s", shape).add(symbol(shape)).done()
}

/// A shape, to stand before words.
pub(crate) fn icon(shape: &'static str) -> Node {
    classed("span", "s").add(symbol(shape)).done()
}

/// A shape by its name: the page as the build wrote it holds them all (`public/symbols.svg`).
fn symbol(name: &str) -> El {
    drawn("svg", &[("aria-hidden", "true")]).add(drawn("use", &[("href", &format!("#{name}"))]))
}
