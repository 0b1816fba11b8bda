//! The flag before a disputed or unpublished point: a shape and a word, never colour alone.

use crate::html::escape;

/// The shapes stand in the page itself: a reference to a shape elsewhere would depend on the page's address.
pub(crate) const DISPUTED: &str =
    r#"<path class="g" stroke-linejoin="round" d="M5 18.5V2.5h11.5l-3 4 3 4H5"/><path fill="currentColor" d="M5 2.5h11.5l-3 4H5z"/>"#;
pub(crate) const UNKNOWN: &str = r#"<circle class="g" cx="10" cy="10" r="8" stroke-dasharray="4.3 4.08"/>"#;

/// The opening of a flag; the caller closes the `div`.
pub(crate) fn flag(state: &str, shape: &str, word: &str) -> String {
    let word = escape(word);
    format!(
        r#"<div class="flag" data-s="{state}"><span class="st" data-s="{state}"><svg viewBox="0 0 20 20" aria-hidden="true">{shape}</svg>{word}</span>"#
    )
}
