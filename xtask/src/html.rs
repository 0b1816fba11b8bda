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

/// Puts the base before every address that counts from it, of links, pictures and texts of the guide: those without a host, a slash or a `#` at their beginning.
///
/// A `base` element would do the same, but the security policy forbids it.
pub(crate) fn with_base(page: &str, base: &str) -> String {
    let mut out = String::with_capacity(page.len() + page.len() / 8);
    let mut rest = page;
    while let Some((before, address)) = split_at_address(rest) {
        out += before;
        let whole = address.starts_with(['/', '#', '"']) || address.split('"').next().is_some_and(|it| it.contains(':'));
        if !whole {
            out += base;
        }
        rest = address;
    }
    out + rest
}

/// The text up to and with the quotation mark before the next address, and what follows it.
fn split_at_address(text: &str) -> Option<(&str, &str)> {
    let start = [" href=\"", " src=\"", " data-address=\""].iter().filter_map(|name| Some(text.find(name)? + name.len())).min()?;
    Some(text.split_at(start))
}

/// Takes the white space between lines away.
pub(crate) fn tighten(page: &str) -> String {
    page.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_base_stands_before_addresses_of_ours_alone() {
        let page = "<a href=\"nb/guide#x\">1</a><a href=\"#main\"><a href=\"https://a.example/\"><img src=\"map.svg\"><a href=\"/x/y\"><a href=\"\">";
        assert_eq!(
            with_base(page, "/x/"),
            "<a href=\"/x/nb/guide#x\">1</a><a href=\"#main\"><a href=\"https://a.example/\"><img src=\"/x/map.svg\"><a href=\"/x/y\"><a href=\"\">"
        );
    }
}
