//! Status in a word, a shape and a colour. The word stays in ink, so that a page of open points does not shout.

use crate::domain::Outcome;
use crate::i18n::{Key, msg};
use crate::ui::html::{Node, classed, el};
use crate::ui::t;

/// The shapes and the program's mark, once on the page, to be used by name.
const SYMBOLS: &str = include_str!("symbols.svg");

/// The shapes, to stand once on the page.
pub(crate) fn symbols() -> Node {
    el("div").html(SYMBOLS).done()
}

/// The name of an outcome's shape, which also sets its colour.
pub(crate) fn shape(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::NotMet => "no",
        Outcome::Unknown => "unknown",
    }
}

/// The word of an outcome.
fn word(outcome: Outcome) -> Key {
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
    classed("span", "mk").attr("data-s", shape).html(&symbol(shape)).done()
}

/// A shape, to stand before words.
pub(crate) fn icon(shape: &'static str) -> Node {
    classed("span", "s").html(&symbol(shape)).done()
}

fn symbol(name: &str) -> String {
    format!("<svg aria-hidden=\"true\"><use href=\"#{name}\"/></svg>")
}
