//! The messages of one language: all its files read, made small, and formatted for the pages that are written at build time.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};
use unic_langid::LanguageIdentifier;

use crate::frontmatter::ReadOn;
use crate::isolate;
use crate::sent::{Files, parts};

pub(crate) struct Texts {
    /// By file, without the notes for translators, which only the source needs.
    pub(crate) minified: Files,
    bundle: FluentBundle<FluentResource>,
    pub(crate) right_to_left: bool,
}

impl Texts {
    /// Reads every file of a language; one that belongs to nothing is refused, because nobody would ever see its messages.
    pub(crate) fn read(code: &str, folder: &Path) -> Result<Texts> {
        let mut files = Files::new();
        for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "ftl") {
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                if !parts::BUILD_ONLY.contains(&name.as_str()) && !parts::files().contains(&name.as_str()) {
                    bail!("src/i18n/parts.rs does not say which part {} belongs to", path.display());
                }
                files.insert(name, fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?);
            }
        }
        Texts::parse(code, &files).with_context(|| format!("in {}", folder.display()))
    }

    pub(crate) fn parse(code: &str, files: &Files) -> Result<Texts> {
        let language: LanguageIdentifier = code.parse().with_context(|| format!("`{code}` is no language code"))?;
        let mut bundle = FluentBundle::new(vec![language]);
        // The marks around values are for mixed writing directions on the page; titles and files go without.
        bundle.set_use_isolating(false);
        let mut minified = Files::new();
        // The direction stands in a message without values, which is read before all others.
        let right_to_left = files.values().any(|it| it.lines().any(|line| line.trim_end() == "language-dir = rtl"));
        for (file, text) in files {
            let isolated = if right_to_left { Some(isolate::messages(text).with_context(|| format!("in {file}.ftl"))?) } else { None };
            let text = minify(isolated.as_ref().unwrap_or(text)).with_context(|| format!("in {file}.ftl"))?;
            let resource = FluentResource::try_new(text.clone()).map_err(|(_, problems)| anyhow!("{}", listed(&problems)))?;
            bundle.add_resource(resource).map_err(|problems| anyhow!("in {file}.ftl: {}", listed(&problems)))?;
            minified.insert(file.clone(), text);
        }
        Ok(Texts { minified, bundle, right_to_left })
    }

    /// The words of a message, or of its attribute behind a dot.
    pub(crate) fn say(&self, id: &str, values: &[(&str, &str)]) -> Result<String> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
        let message = self.bundle.get_message(message);
        let pattern = match attribute {
            Some(attribute) => message.and_then(|it| it.get_attribute(attribute)).map(|it| it.value()),
            None => message.and_then(|it| it.value()),
        };
        let pattern = pattern.with_context(|| format!("no file has a message `{id}`"))?;
        let args: FluentArgs = values.iter().copied().collect();
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned();
        if problems.is_empty() { Ok(text) } else { bail!("message `{id}`: {}", listed(&problems)) }
    }

    pub(crate) fn date(&self, date: &ReadOn) -> Result<String> {
        let month = self.say(&format!("month-{}", date.month), &[])?;
        let (day, year) = (date.day.to_string(), date.year.to_string());
        if date.day == 1 {
            return self.say("date-first", &[("month", month.as_str()), ("year", year.as_str())]);
        }
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

    fn file(text: &str) -> Files {
        Files::from([("messages".to_owned(), text.to_owned())])
    }

    fn texts() -> Texts {
        Texts::parse("nb", &file(TEXTS)).unwrap_or_else(|problem| unreachable!("{problem:#}"))
    }

    #[test]
    fn notes_are_left_out_and_every_message_stays() {
        let minified = texts().minified.remove("messages").unwrap_or_default();
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
        let problem = Texts::parse("nb", &file("one = One\ntwo Two\n")).err().map(|it| format!("{it:#}"));
        assert!(problem.as_deref().is_some_and(|it| it.starts_with("in messages.ftl: line 2")), "{problem:?}");
    }

    #[test]
    fn a_message_in_two_files_is_refused() {
        let files = Files::from(["messages", "start"].map(|name| (name.to_owned(), "one = One\n".to_owned())));
        assert!(Texts::parse("nb", &files).is_err());
    }
}
