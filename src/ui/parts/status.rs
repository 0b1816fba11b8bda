//! Status in a word, a shape and a colour. The word stays in ink, so that a page of open points does not shout.

use leptos::prelude::*;

use crate::domain::Outcome;
use crate::i18n::{Message, msg};
use crate::ui::t;

/// The shapes, once on the page, to be used by name.
#[component]
pub(crate) fn Symbols() -> impl IntoView {
    view! {
        <svg width="0" height="0" class="vh" aria-hidden="true" focusable="false"><defs>
            <symbol id="met" viewBox="0 0 20 20"><path fill="currentColor" fill-rule="evenodd" d="M10 .9a9.1 9.1 0 1 1 0 18.2A9.1 9.1 0 0 1 10 .9zM5.1 10.3l1.5-1.5 2.3 2.3 4.7-5 1.5 1.5-6.2 6.5z"/></symbol>
            <symbol id="no" viewBox="0 0 20 20"><path class="g" stroke-linejoin="round" d="M10 1.8 18.2 10 10 18.2 1.8 10z"/></symbol>
            <symbol id="unknown" viewBox="0 0 20 20"><circle class="g" cx="10" cy="10" r="8" stroke-dasharray="4.3 4.08"/></symbol>
            <symbol id="disputed" viewBox="0 0 20 20"><path class="g" stroke-linejoin="round" d="M5 18.5V2.5h11.5l-3 4 3 4H5"/><path fill="currentColor" d="M5 2.5h11.5l-3 4H5z"/></symbol>
            <symbol id="mark" viewBox="0 0 32 32"><path class="c" fill-rule="evenodd" d="M11.7 9.3c-1.6-.5-2.2-1.9-1.6-3.5C11 3.5 13.4 1.6 16.4 1.7c3 .1 5.3 1.9 5.3 4.1 0 1.9-1.3 3.1-3.3 3.4-2 .3-5.2.4-6.7.1zM7.7 20.3c-2-.5-2.7-2.3-2.2-4.4.6-2.7 2.9-4.6 6.3-5.1 3.7-.5 7.7-.3 10.5.8 2.6 1 3.9 2.7 3.7 4.7-.2 2.2-1.7 3.5-4.1 3.9-3.7.6-11.2.6-14.2.1zM13.9 12.7l-.2 3.1.3 2.9 4.6-.2-.2-3.1.3-3zM4.6 30.4c-2.5-.5-3.7-2.2-3.2-4.3.5-2.3 2.6-3.7 6.1-4.1 5.2-.6 11.7-.6 17 .1 3.6.5 5.7 1.9 6.2 4 .5 2.2-1 3.8-3.5 4.2-5.5.8-17.7.8-22.6.1z"/><path class="b" d="M13.9 12.7l-.2 3.1.3 2.9 4.6-.2-.2-3.1.3-3z"/></symbol>
        </defs></svg>
    }
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
pub(crate) fn word(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Met => msg::status_met(),
        Outcome::NotMet => msg::status_not_met(),
        Outcome::Unknown => msg::status_unknown(),
    }
}

/// A status: shape and word.
pub(crate) fn status(shape: &'static str, word: String) -> AnyView {
    view! { <span class="st" data-s=shape>{icon(shape, "")}{word}</span> }.into_any()
}

/// The status of an outcome in its usual word.
pub(crate) fn outcome_status(outcome: Outcome) -> AnyView {
    status(shape(outcome), t(&word(outcome)))
}

/// The shape alone, as the mark on the trail.
pub(crate) fn mark(outcome: Outcome) -> AnyView {
    let shape = shape(outcome);
    view! { <svg class="mk" data-s=shape aria-hidden="true"><use href=format!("#{shape}")/></svg> }.into_any()
}

/// A shape.
pub(crate) fn icon(shape: &'static str, class: &'static str) -> AnyView {
    view! { <svg class=class aria-hidden="true"><use href=format!("#{shape}")/></svg> }.into_any()
}
