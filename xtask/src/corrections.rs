//! Where readers send corrections of texts: the owner of the site names it at build time, an address for issues or for e-mail.

use anyhow::{Result, bail};

/// Refuses what a link could not lead to.
pub(crate) fn place(address: &str) -> Result<String> {
    let web = address.strip_prefix("https://").is_some_and(|rest| rest.contains('.') && !rest.contains(['"', ' ', '#']));
    let mail = address.strip_prefix("mailto:").is_some_and(|rest| rest.contains('@') && !rest.contains(['"', ' ', '?']));
    if web || mail {
        return Ok(address.to_owned());
    }
    bail!("--corrections needs https://…, where an issue is written, or mailto:name@example.org")
}

/// The address with a title and a text filled in. Trackers of issues and programs for e-mail call the two by different names.
pub(crate) fn link(place: &str, title: &str, body: &str) -> String {
    let (name, mark) = (if place.starts_with("mailto:") { "subject" } else { "title" }, if place.contains('?') { '&' } else { '?' });
    // E-mail ends a line with both signs; elsewhere they do no harm.
    format!("{place}{mark}{name}={}&body={}", encoded(title), encoded(&body.replace('\n', "\r\n")))
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out += &format!("%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_for_issues_or_e_mail_is_taken() {
        for fine in ["https://example.org/waymark/issues/new", "https://example.org/new?labels=texts", "mailto:texts@example.org"] {
            assert!(place(fine).is_ok(), "{fine}");
        }
        for wrong in ["http://example.org/", "example.org", "mailto:nobody", "javascript:alert(1)", "https://example.org/\" x", ""] {
            assert!(place(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn title_and_text_are_encoded() {
        let issue = link("https://example.org/new?labels=texts", "a & b", "é\n");
        assert_eq!(issue, "https://example.org/new?labels=texts&title=a%20%26%20b&body=%C3%A9%0D%0A");
        assert_eq!(link("mailto:a@example.org", "x", "y"), "mailto:a@example.org?subject=x&body=y");
    }
}
