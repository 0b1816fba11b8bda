//! All rounds of the School Label side by side.

use super::head;
use crate::i18n::msg;
use crate::state::{Place, Session};
use crate::ui::html::Node;

/// The page.
pub(super) fn page(_session: Session, _place: Place) -> Node {
    head(None, msg::rounds_title())
}
