//! The errors of a page in one list.

use super::{Opener, problem_text};
use crate::i18n::{msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::Field;
use crate::state::{Draft, Place, Session};
use crate::ui::html::{Node, classed, el, nothing, words};
use crate::ui::t;

/// Whether a field, by its name, is on the page.
pub(crate) type Concerns = dyn Fn(&str) -> bool;

/// The errors of a page in one list, each with a link to its field; nothing while there is none.
pub(super) fn summary(session: Session, place: Place, opener: Opener, concerns: &Concerns) -> Node {
    let mut drafts = session.drafts.all();
    drafts.retain(|(field, _)| concerns(field.as_str()));
    let count = u32::try_from(drafts.len()).unwrap_or_default();
    if count == 0 {
        return nothing();
    }
    let base = place.address(&place.page.get());
    let row = |(field, draft): (Field, Draft)| {
        let link = words("a", problem_text(draft.problem)).attr("href", format!("{base}#{}", field.dom_id()));
        let open = move |_| {
            if let Some(row) = row_of(field.as_str()) {
                opener.open(row);
            }
        };
        el("li").add(link.on("click", open)).done()
    };
    let title = words("h2", t(&msg::errors_title(count, number(&BrowserTexts, count))));
    let rows: Vec<Node> = drafts.into_iter().map(row).collect();
    let summary = classed("div", "ds-error-summary gapb").attr("role", "alert").attr("tabindex", "-1");
    summary.add(title).add(el("ul").add(rows)).done()
}

/// The row in which a field is asked for; none where it always stands open.
fn row_of(field: &str) -> Option<&str> {
    let mut parts = field.split('.');
    match (parts.next()?, parts.next()?, parts.next()) {
        ("teacher", "selfie", _) => Some("reflection"),
        ("teacher", "submitted", _) => Some("window"),
        ("teacher", "course", Some(area)) => {
            ["course-1", "course-2", "course-3", "course-4", "course-5", "course-6"].into_iter().find(|row| row.ends_with(area))
        }
        ("project", ..) => Some("label-awarded"),
        ("school", "form", requirement) => requirement,
        ("evidence", item, _) => Some(item),
        _ => None,
    }
}
