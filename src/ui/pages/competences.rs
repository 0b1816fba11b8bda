//! The teacher's own rating of their competences.

use super::head;
use crate::i18n::msg;
use crate::state::{Place, Session};
use crate::ui::html::Node;

/// The page.
pub(super) fn page(_session: Session, _place: Place) -> Node {
    head(None, msg::competences_title())
}
