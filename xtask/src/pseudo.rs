//! Two languages that nobody speaks, made from English for tests: `en-XA` with longer words, and `ar-XB` in Arabic script.
//!
//! The first shows labels that are clipped and words that no file of texts holds; the second, pages that run from right to left.
//! They are written to target/pseudo as if a translator had written them, and only `--pseudo` puts them on a site.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::markdown;

/// Names that stay in Latin letters in every language; what holds one of them stays whole.
const NAMES: &[&str] = &["waymark", "etwinning", "://"];

/// The messages that are no words.
const SIGNS: &[&str] = &["number-grouping", "language-dir", "language-name"];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Longer,
    RightToLeft,
}

/// Each language with its code, its own name and its direction.
const LANGUAGES: &[(Kind, &str, &str, &str)] =
    &[(Kind::Longer, "en-XA", "Ļóňģéŕ (test)", "ltr"), (Kind::RightToLeft, "ar-XB", "اختبار (test)", "rtl")];

/// Writes both languages and returns their folders.
pub(crate) fn write(root: &Path) -> Result<Vec<PathBuf>> {
    let english = root.join("public/lang/en");
    let mut folders = Vec::new();
    for (kind, code, name, direction) in LANGUAGES {
        let folder = root.join("target/pseudo").join(code);
        fs::create_dir_all(folder.join("guide"))?;
        for file in files(&english, "ftl")? {
            let signs = [("language-name", *name), ("language-dir", *direction)];
            let text = fluent(*kind, &fs::read_to_string(&file)?, &signs).with_context(|| format!("in {}", file.display()))?;
            fs::write(folder.join(file.file_name().unwrap_or_default()), text)?;
        }
        for file in files(&english.join("guide"), "md")? {
            let text = guide(*kind, &fs::read_to_string(&file)?).with_context(|| format!("in {}", file.display()))?;
            fs::write(folder.join("guide").join(file.file_name().unwrap_or_default()), text)?;
        }
        folders.push(folder);
    }
    Ok(folders)
}

fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))?;
    let paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    Ok(paths.into_iter().filter(|path| path.extension().is_some_and(|it| it == end)).collect())
}

/// A file of messages: only the words between values change.
fn fluent(kind: Kind, text: &str, signs: &[(&str, &str)]) -> Result<String> {
    let mut resource: Resource<String> = parser::parse(text.to_owned()).map_err(|(_, problems)| anyhow!("{problems:?}"))?;
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        let sign = signs.iter().find(|(name, _)| *name == message.id.name);
        if let Some((_, value)) = sign {
            message.value = Some(Pattern { elements: vec![PatternElement::TextElement { value: (*value).to_owned() }] });
        }
        if SIGNS.contains(&message.id.name.as_str()) {
            continue;
        }
        for pattern in message.value.iter_mut().chain(message.attributes.iter_mut().map(|it| &mut it.value)) {
            change(kind, pattern);
            bracket(kind, pattern);
        }
    }
    Ok(serializer::serialize(&resource))
}

fn change(kind: Kind, pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = words(kind, value),
            PatternElement::Placeable { expression } => variants(kind, expression),
        }
    }
}

fn variants(kind: Kind, expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|it| change(kind, &mut it.value)),
        Expression::Inline(_) => {}
    }
}

/// Marks around a longer text show on a page whether its end is there.
fn bracket(kind: Kind, pattern: &mut Pattern<String>) {
    let is_name = matches!(&pattern.elements[..], [PatternElement::TextElement { value }] if stays(value) && !value.contains(' '));
    if kind == Kind::Longer && !is_name {
        let sign = |value: &str| PatternElement::TextElement { value: value.to_owned() };
        pattern.elements.insert(0, sign("«"));
        pattern.elements.push(sign("»"));
    }
}

/// A page of the guide: its words change, and nothing that Markdown or we read as more than words.
fn guide(kind: Kind, text: &str) -> Result<String> {
    let rest = text.strip_prefix("---\n").context("the file does not begin with a line `---`")?;
    let (front, body) = rest.split_once("\n---\n").context("no second line `---`")?;
    let mut page = "---\n".to_owned();
    for line in front.lines() {
        let (key, value) = line.split_once(':').with_context(|| format!("`{line}` is not `key: value`"))?;
        let value = if matches!(key, "title" | "eyebrow" | "description") { words(kind, value) } else { value.to_owned() };
        page += &format!("{key}:{value}\n");
    }
    page += "---\n";
    let mut done = 0;
    for range in plain_text(body) {
        page += body.get(done..range.start).unwrap_or_default();
        page += &words(kind, body.get(range.clone()).unwrap_or_default());
        done = range.end;
    }
    Ok(page + body.get(done..).unwrap_or_default())
}

/// The places of words in Markdown, in order. Source marks such as `[^NQL_EN]` and signs such as `&amp;` are none.
fn plain_text(body: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut code = false;
    for (event, range) in Parser::new_ext(body, markdown::options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            // What stands for another sign has another length.
            Event::Text(text) if !code && text.len() == range.len() => match ranges.last_mut() {
                Some(last) if last.end == range.start => last.end = range.end,
                _ => ranges.push(range),
            },
            _ => {}
        }
    }
    ranges.into_iter().flat_map(|range| outside_marks(body, range)).collect()
}

fn outside_marks(body: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let (mut found, mut start) = (Vec::new(), range.start);
    while let Some(open) = body.get(start..range.end).and_then(|it| it.find("[^")) {
        found.push(start..start + open);
        let behind = body.get(start + open..range.end).and_then(|it| it.find(']'));
        start = behind.map_or(range.end, |close| start + open + close + 1);
    }
    found.push(start..range.end);
    found
}

fn stays(word: &str) -> bool {
    let word = word.to_lowercase();
    NAMES.iter().any(|name| word.contains(name))
}

fn words(kind: Kind, text: &str) -> String {
    let word = |word: &str| if stays(word) { word.to_owned() } else { word.chars().map(|sign| changed(kind, sign)).collect() };
    text.split_inclusive(char::is_whitespace).map(word).collect()
}

/// A letter of English in the other language; every other sign as it is.
fn changed(kind: Kind, sign: char) -> String {
    let (from, to): (&str, &[&str]) = match kind {
        Kind::Longer => (
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
            &[
                "áà", "ƀ", "ç", "đ", "éè", "ƒ", "ğ", "ħ", "íì", "ĵ", "ķ", "ļ", "ɱ", "ñ", "óò", "þ", "ʠ", "ŕ", "šs", "ťt", "úù", "ṽ", "ŵ",
                "ẋ", "ýy", "ž", "Áà", "Ɓ", "Ç", "Ð", "Éè", "Ƒ", "Ğ", "Ħ", "Íì", "Ĵ", "Ķ", "Ļ", "Ṁ", "Ñ", "Óò", "Þ", "Ɋ", "Ŕ", "Šs", "Ťt",
                "Úù", "Ṽ", "Ŵ", "Ẋ", "Ýy", "Ž",
            ],
        ),
        Kind::RightToLeft => (
            "abcdefghijklmnopqrstuvwxyz?,;",
            &[
                "ا", "ب", "چ", "د", "ي", "ف", "گ", "ه", "ي", "ج", "ك", "ل", "م", "ن", "و", "پ", "ق", "ر", "س", "ت", "و", "ڤ", "ۋ", "خ",
                "ى", "ز", "؟", "،", "؛",
            ],
        ),
    };
    let wanted = if kind == Kind::RightToLeft { sign.to_ascii_lowercase() } else { sign };
    from.chars().zip(to).find(|(it, _)| *it == wanted).map_or_else(|| sign.to_string(), |(_, there)| (*there).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &str = "\
# A note.
left = { $count ->
    [one] One course of { $all }
   *[other] { $count } courses
 }, see Waymark
    .more = Until 2027 at https://example.org/a
number-grouping = ,
file-plan = waymark-plan
language-dir = ltr
";

    fn changed_texts(kind: Kind) -> String {
        fluent(kind, TEXTS, &[("language-dir", "rtl")]).unwrap_or_else(|problem| unreachable!("{problem:#}"))
    }

    #[test]
    fn words_change_and_values_choices_numbers_names_and_addresses_do_not() {
        let texts = changed_texts(Kind::RightToLeft);
        for part in ["$count ->", "[one]", "*[other]", "{ $all }", "Waymark", "2027", "https://example.org/a"] {
            assert!(texts.contains(part), "{part} in {texts}");
        }
        for sign in ["number-grouping = ,\n", "file-plan = waymark-plan\n", "language-dir = rtl\n"] {
            assert!(texts.contains(sign), "{sign} in {texts}");
        }
        assert!(texts.contains("چوورسيس") && !texts.contains("course"), "{texts}");
    }

    #[test]
    fn longer_texts_stand_between_marks_and_can_be_read_again() {
        let texts = changed_texts(Kind::Longer);
        assert!(texts.contains(".more = «Úùñťtíìļ 2027 áàťt https://example.org/a»"), "{texts}");
        assert!(texts.contains("çóòúùŕšséèšs"), "{texts}");
        assert!(parser::parse(texts.as_str()).is_ok(), "{texts}");
        assert!(texts.contains("file-plan = waymark-plan\n") && texts.contains("number-grouping = ,\n"), "{texts}");
    }

    #[test]
    fn longer_means_four_tenths() {
        let english = "When a teacher or a school has met all requirements, both see when the next deadline is.";
        let (long, short) = (words(Kind::Longer, english).chars().count(), english.chars().count());
        assert!(long * 10 >= short * 14 && long * 10 <= short * 16, "{long} and {short}");
    }

    #[test]
    fn a_guide_page_keeps_its_marks_links_and_names() {
        let page = "---\ntitle: One\norder: 1\n---\nTwo [three](guide/four).[^NQL_EN][^A] `code` A &amp; b\n\n## Five[^B] {#six}\n\n\
                    > [!NOTE]\n> **Seven.** x\n\n| Eight | 9 |\n|---|---|\n| ten | https://example.org |\n";
        let other = guide(Kind::RightToLeft, page).unwrap_or_else(|problem| unreachable!("{problem:#}"));
        for part in
            ["](guide/four).[^NQL_EN][^A] `code` ", "&amp;", "[^B] {#six}", "> [!NOTE]\n> **", "|---|---|", "| https://example.org |"]
        {
            assert!(other.contains(part), "{part} in {other}");
        }
        assert!(other.starts_with("---\ntitle: وني\norder: 1\n---\nتۋو [تهريي]"), "{other}");
        assert!(["One", "Seven", "Eight", "ten "].iter().all(|word| !other.contains(word)), "{other}");
    }
}
