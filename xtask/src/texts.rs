//! The messages of one language: read, made small, and formatted for the pages that are written at build time.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};
use unic_langid::LanguageIdentifier;

use crate::frontmatter::ReadOn;

pub(crate) struct Texts {
    /// Without the notes for translators, which only the source file needs.
    pub(crate) minified: String,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    pub(crate) fn read(code: &str, file: &Path) -> Result<Texts> {
        let name = file.display();
        let text = fs::read_to_string(file).with_context(|| format!("{name} is missing"))?;
        Texts::parse(code, &text).with_context(|| format!("in {name}"))
    }

    pub(crate) fn parse(code: &str, text: &str) -> Result<Texts> {
        let language: LanguageIdentifier = code.parse().with_context(|| format!("`{code}` is no language code"))?;
        let minified = minify(text)?;
        let resource = FluentResource::try_new(minified.clone()).map_err(|(_, problems)| anyhow!("{}", listed(&problems)))?;
        let mut bundle = FluentBundle::new(vec![language]);
        // The marks around values are for mixed writing directions on the page; titles and files go without.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|problems| anyhow!("{}", listed(&problems)))?;
        Ok(Texts { minified, bundle })
    }

    /// The words of a message, or of its attribute behind a dot.
    pub(crate) fn say(&self, id: &str, values: &[(&str, &str)]) -> Result<String> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
        let message = self.bundle.get_message(message);
        let pattern = match attribute {
            Some(attribute) => message.and_then(|it| it.get_attribute(attribute)).map(|it| it.value()),
            None => message.and_then(|it| it.value()),
        };
        let pattern = pattern.with_context(|| format!("messages.ftl has no message `{id}`"))?;
        let args: FluentArgs = values.iter().copied().collect();
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned();
        if problems.is_empty() { Ok(text) } else { bail!("message `{id}`: {}", listed(&problems)) }
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    pub(crate) fn date(&self, date: &ReadOn) -> Result<String> {
        let month = self.say(&format!("month-{}", date.month), &[])?;
        let (day, year) = (date.day.to_string(), date.year.to_string());
        self.say("date-day", &[("day", day.as_str()), ("month", month.as_str()), ("year", year.as_str())])
    }
}

fn minify(text: &str) -> Result<String> {
    let parsed = parser::parse(text);
    let resource = parsed.map_err(|(_, problems)| match problems.first() {
        Some(first) => {
            let line = text.get(..first.pos.start).unwrap_or_default().lines().count();
            anyhow!("line {}: {first}", line.max(1))
        }
        None => anyhow!("not Fluent"),
    })?;
    let body = resource.body.into_iter().filter_map(without_note).collect();
    Ok(serializer::serialize(&Resource { body }))
}

fn without_note(entry: Entry<&str>) -> Option<Entry<&str>> {
    match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            Some(Entry::Message(message))
        }
        Entry::Term(mut term) => {
            term.comment = None;
            Some(Entry::Term(term))
        }
        _ => None,
    }
}

fn listed<E: std::fmt::Display>(problems: &[E]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &str = "\
# A note for translators.
page-title = { $page } – Waymark

## A group
month-11 = november
date-day = { $day }. { $month } { $year }
left = { $left ->
    [one] one left
   *[other] { $left } left
 }
";

    fn texts() -> Texts {
        Texts::parse("nb", TEXTS).unwrap_or_else(|problem| unreachable!("{problem:#}"))
    }

    #[test]
    fn notes_are_left_out_and_every_message_stays() {
        let minified = texts().minified;
        assert!(!minified.contains('#'), "{minified}");
        assert_eq!(minified.matches(" =").count(), 4, "{minified}");
    }

    #[test]
    fn values_and_dates_enter_the_text() {
        let page = texts().say("page-title", &[("page", "Lærer")]);
        assert_eq!(page.ok().as_deref(), Some("Lærer – Waymark"));
        let date = texts().date(&ReadOn { year: 2026, month: 11, day: 2 });
        assert_eq!(date.ok().as_deref(), Some("2. november 2026"));
    }

    #[test]
    fn a_missing_message_and_a_missing_value_are_named() {
        assert!(texts().say("nothing", &[]).is_err_and(|it| it.to_string().contains("`nothing`")));
        assert!(texts().say("page-title", &[]).is_err_and(|it| it.to_string().contains("page")));
    }

    #[test]
    fn a_mistake_in_the_file_names_its_line() {
        let problem = Texts::parse("nb", "one = One\ntwo Two\n").err().map(|it| it.to_string());
        assert!(problem.as_deref().is_some_and(|it| it.starts_with("line 2")), "{problem:?}");
    }
}
