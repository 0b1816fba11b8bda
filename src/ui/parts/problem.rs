//! What is wrong or odd with an answer, in words beside the field.

use leptos::prelude::*;

use crate::i18n::{msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Field, InputProblem, MAX_NUMBER, MAX_TEXT, WarningKind, warnings};
use crate::state::Session;
use crate::ui::t;

/// A problem in words.
pub(crate) fn problem_text(problem: InputProblem) -> String {
    let shown = |n: u32| number(&BrowserTexts, n);
    t(&match problem {
        InputProblem::NotNumber => msg::error_date_number(),
        InputProblem::Month => msg::error_date_month(),
        InputProblem::Year => msg::error_date_year(),
        InputProblem::Day => msg::error_date_day(),
        InputProblem::Future => msg::error_date_future(),
        InputProblem::Range => msg::error_number(shown(0), shown(MAX_NUMBER)),
        InputProblem::Long => msg::error_text_long(shown(u32::try_from(MAX_TEXT).unwrap_or(u32::MAX))),
    })
}

/// The place of an error below a field; empty while there is none.
pub(super) fn error_below(id: &str, problem: impl Fn() -> Option<InputProblem> + Send + 'static) -> AnyView {
    let id = format!("{id}-error");
    view! {
        {move || problem().map(|problem| view! { <p class="ds-validation-message" id=id.clone()>{problem_text(problem)}</p> })}
    }
    .into_any()
}

/// The place of a warning beside a field; empty while nothing is odd.
pub(crate) fn warning_for(session: Session, field: Field) -> AnyView {
    let kind = Memo::new(move |_| {
        session.with(|portfolio| warnings(portfolio).into_iter().find(|warning| warning.field == field).map(|warning| warning.kind))
    });
    let text = |kind: WarningKind| {
        t(&match kind {
            WarningKind::BeforeReflection => msg::warn_before_reflection(),
            WarningKind::NoDate => msg::warn_course_date(),
            WarningKind::NationalProject => msg::warn_national_project(),
            WarningKind::SubmittedBefore => msg::warn_submitted_before(),
        })
    };
    view! { {move || kind.get().map(|kind| view! { <p class="flag" data-s="disputed">{text(kind)}</p> })} }.into_any()
}
