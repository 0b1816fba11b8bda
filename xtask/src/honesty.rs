//! What a page says of its own translation: whether a native speaker has read it, where the English original is, and how to correct it.

use anyhow::{Context, Result};

use crate::corrections;
use crate::frontmatter::ReadOn;
use crate::html::escape;
use crate::language_checks::Native;
use crate::languages::SOURCE_LANGUAGE;
use crate::texts::Texts;

/// What is known of the texts of a language.
pub(crate) struct Honesty<'a> {
    pub(crate) code: &'a str,
    pub(crate) native: Option<&'a Native>,
    /// Where corrections go, if the owner of the site has said so.
    pub(crate) corrections: Option<&'a str>,
}

impl Honesty<'_> {
    /// The sentences for a page, as HTML. English pages are the original: they only lead to where corrections go.
    pub(crate) fn note(&self, slug: &str, texts: &Texts) -> Result<String> {
        let is_original = self.code == SOURCE_LANGUAGE;
        let suggestion = match self.corrections {
            Some(place) => self.suggestion(place, slug, texts)?,
            None if is_original => return Ok(String::new()),
            None => escape(&texts.say("translation-tell", &[])?),
        };
        if is_original {
            return Ok(format!("<p class=\"note\">{suggestion}</p>"));
        }
        let (status, original) = (escape(&self.status(texts)?), escape(&texts.say("translation-original", &[])?));
        let original = format!("<a href=\"{SOURCE_LANGUAGE}/{slug}\" hreflang=\"{SOURCE_LANGUAGE}\">{original}</a>");
        Ok(format!("<p class=\"note\">{status} {original}. {suggestion}</p>"))
    }

    fn status(&self, texts: &Texts) -> Result<String> {
        let Some(native) = self.native else { return texts.say("translation-unread", &[]) };
        let date = ReadOn::parse(&native.on).with_context(|| format!("`{}` is not a date like 2026-12-31", native.on))?;
        texts.say("translation-read", &[("name", native.by.as_str()), ("date", texts.date(&date)?.as_str())])
    }

    /// A link that carries language and page, so that whoever reads the correction knows where to look.
    fn suggestion(&self, place: &str, slug: &str, texts: &Texts) -> Result<String> {
        let title = format!("Waymark: {}/{slug}", self.code);
        let body = texts.say("translation-report", &[("code", self.code), ("page", slug)])?;
        let words = escape(&texts.say("translation-suggest", &[])?);
        Ok(format!("<a href=\"{}\" rel=\"external\">{words}</a>", escape(&corrections::link(place, &title, &body))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sent::Files;

    const TEXTS: &str = "\
translation-unread = Not checked yet.
translation-read = Checked by { $name } on { $date }.
translation-original = The English original
translation-suggest = Correct
translation-tell = Tell them.
translation-report = Language: { $code }, page: { $page }
month-12 = December
date-day = { $day } { $month } { $year }
";

    fn note(code: &str, native: Option<&Native>, corrections: Option<&str>) -> String {
        let files = Files::from([("site".to_owned(), TEXTS.to_owned())]);
        let texts = Texts::parse(code, &files).unwrap_or_else(|problem| unreachable!("{problem:#}"));
        Honesty { code, native, corrections }.note("guide/one", &texts).unwrap_or_else(|problem| problem.to_string())
    }

    #[test]
    fn a_page_says_that_nobody_has_checked_it_and_leads_to_the_original() {
        let original = "<a href=\"en/guide/one\" hreflang=\"en\">The English original</a>";
        assert_eq!(note("nb", None, None), format!("<p class=\"note\">Not checked yet. {original}. Tell them.</p>"));
        let issue = "https://example.org/new?title=Waymark%3A%20nb%2Fguide%2Fone&amp;body=Language%3A%20nb%2C%20page%3A%20guide%2Fone";
        let link = format!("<a href=\"{issue}\" rel=\"external\">Correct</a>");
        assert_eq!(note("nb", None, Some("https://example.org/new")), format!("<p class=\"note\">Not checked yet. {original}. {link}</p>"));
    }

    #[test]
    fn who_checked_it_and_when_is_said() {
        let native = Native { by: "Kari".to_owned(), on: "2026-12-31".to_owned() };
        assert!(note("nb", Some(&native), None).contains("Checked by Kari on 31 December 2026."));
        let wrong = Native { by: "Kari".to_owned(), on: "soon".to_owned() };
        assert!(note("nb", Some(&wrong), None).contains("not a date"));
    }

    #[test]
    fn english_is_the_original_and_takes_corrections_too() {
        assert_eq!(note("en", None, None), "");
        assert!(note("en", None, Some("mailto:a@example.org")).starts_with("<p class=\"note\"><a href=\"mailto:a@example.org?subject="));
    }
}
