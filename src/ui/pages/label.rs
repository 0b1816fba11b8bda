//! A project on its way to the quality label.

use super::head;
use crate::i18n::msg;
use crate::state::{Place, Session};
use crate::ui::html::Node;

/// The page.
pub(super) fn page(_session: Session, _place: Place) -> Node {
    head(None, msg::label_title())
}
