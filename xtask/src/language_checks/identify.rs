//! Language identification: every page's text is in the language of its folder, and no paragraph is English.

use std::collections::BTreeMap;

use whatlang::{Detector, Lang};

use super::Asked;
use super::finding::Finding;
use super::fluent::VALUE;
use super::words::words;

/// Shorter texts say too little.
const ENOUGH: usize = 300;
/// A paragraph from here on is looked at by itself.
const PARAGRAPH: usize = 120;

pub(crate) fn check(asked: &Asked<'_>) -> Vec<Finding> {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    let mut found = Vec::new();
    for piece in asked.own.pieces() {
        let text = piece.text.replace(VALUE, " ");
        if asked.convention.code != "en" && PARAGRAPH <= text.chars().count() && is_english(&text) {
            found.push(piece.finding("language", "is English"));
        }
        let file = files.entry(piece.file).or_default();
        file.push_str(&text);
        file.push('\n');
    }
    for (file, text) in files {
        if ENOUGH <= text.chars().count() {
            found.extend(wrong(asked, &text).map(|what| Finding::new(file, "", "language", what)));
        }
    }
    found
}

fn is_english(text: &str) -> bool {
    whatlang::detect(text).is_some_and(|it| it.lang() == Lang::Eng && it.is_reliable())
}

/// What the text of a whole file is taken for, where that is something else than it should be.
fn wrong(asked: &Asked<'_>, text: &str) -> Option<String> {
    let convention = asked.convention;
    if convention.identified_as.is_empty() {
        // The library does not know the language: then its most frequent words have to be there, and it must not be English.
        let words = words(text);
        let there = convention.words.iter().filter(|it| words.contains(&it.replace('’', ""))).count();
        let enough = convention.words.len().div_ceil(2) <= there && !is_english(text);
        return (!enough).then(|| "has too few of the language’s frequent words".to_owned());
    }
    let known =
        asked.data.conventions.iter().flat_map(|it| &it.identified_as).map(String::as_str).chain(["rus"]).filter_map(Lang::from_code);
    let detected = Detector::with_allowlist(known.collect()).detect_lang(text).map_or("nothing", |it| it.code());
    (!convention.identified_as.iter().any(|it| it == detected)).then(|| format!("is taken for {detected}"))
}
