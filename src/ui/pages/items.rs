//! What every list of the person's items needs.

use crate::i18n::msg;
use crate::portfolio::ItemId;
use crate::ui::t;

/// A project's name, or words for one without.
pub(super) fn title_or_none(title: Option<Box<str>>) -> String {
    title.map_or_else(|| t(&msg::project_untitled()), String::from)
}

/// These items in one word: while it stays the same, what was written for them stands.
pub(super) fn key(items: &[ItemId]) -> String {
    items.iter().fold(String::new(), |key, item| key + item.as_str() + " ")
}
