//! What is wrong with an answer, in words beside the field.

use crate::i18n::{msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{InputProblem, MAX_NUMBER, MAX_TEXT};
use crate::state::Watched;
use crate::ui::html::{Node, classed, live_plain, nothing};
use crate::ui::t;

/// A problem in words.
pub(crate) fn problem_text(problem: InputProblem) -> String {
    let shown = |n: u32| number(&BrowserTexts, n);
    match problem {
        InputProblem::NotNumber => t(&msg::error_date_number()),
        InputProblem::Month => t(&msg::error_date_month()),
        InputProblem::Year => t(&msg::error_date_year()),
        InputProblem::Day => t(&msg::error_date_day()),
        InputProblem::Future => t(&msg::error_date_future()),
        InputProblem::Range => t(&msg::error_number(shown(0), shown(MAX_NUMBER))),
        InputProblem::Long => t(&msg::error_text_long(shown(u32::try_from(MAX_TEXT).unwrap_or(u32::MAX)))),
    }
}

/// The place of an error below a field; empty while there is none.
pub(super) fn error_below(id: &str, field: Watched) -> Node {
    let id = format!("{id}-error");
    live_plain(move || match field.draft() {
        Some(draft) => classed("p", "ds-validation-message").id(id.clone()).add(problem_text(draft.problem)).done(),
        None => nothing(),
    })
}
