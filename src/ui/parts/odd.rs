//! What is odd with an answer, in words beside the field.

use crate::i18n::msg;
use crate::portfolio::{Field, WarningKind, warnings};
use crate::state::Session;
use crate::ui::html::{Node, classed, nothing};
use crate::ui::t;

/// What is odd with a field; nothing while nothing is.
pub(super) fn warning(session: Session, field: &Field) -> Node {
    let odd = session.with(|portfolio| warnings(portfolio).into_iter().find(|warning| warning.field == *field));
    let Some(odd) = odd else { return nothing() };
    let text = match odd.kind {
        WarningKind::BeforeReflection => msg::warn_before_reflection(),
        WarningKind::NoDate => msg::warn_course_date(),
        WarningKind::NationalProject => msg::warn_national_project(),
        WarningKind::SubmittedBefore => msg::warn_submitted_before(),
    };
    classed("p", "flag").attr("data-s", "disputed").add(t(&text)).done()
}
