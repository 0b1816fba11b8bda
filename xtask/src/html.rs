//! Small operations on HTML text.

use anyhow::{Result, bail};

/// For text and for attribute values in double quotes.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Refuses when the place is not there exactly once, so that a change elsewhere cannot go unnoticed.
pub(crate) fn replace_once(page: &str, old: &str, new: &str) -> Result<String> {
    match page.matches(old).count() {
        1 => Ok(page.replacen(old, new, 1)),
        found => bail!("the page holds `{old}` {found} times instead of once"),
    }
}

/// The value of an attribute in the text of a tag.
pub(crate) fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split('"').next()
}

/// Takes the white space between lines away.
pub(crate) fn tighten(page: &str) -> String {
    page.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
