//! The School Label's form, written together.

use super::head;
use crate::i18n::msg;
use crate::state::{Place, Session};
use crate::ui::html::Node;

/// The page.
pub(super) fn page(_session: Session, _place: Place) -> Node {
    head(None, msg::draft_title())
}
