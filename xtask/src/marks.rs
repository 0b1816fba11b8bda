//! The marks `[^KEY]` that cite sources: numbered before Markdown is parsed, made links afterwards.

use anyhow::{Context, Result};

use crate::html::escape;
use crate::markdown::Words;

/// A number between these two marks stands for a source while Markdown is parsed; neither occurs in text.
const MARK: (char, char) = ('\u{E000}', '\u{E001}');

pub(crate) fn number_sources(markdown: &str) -> Result<(String, Vec<String>)> {
    let mut sources: Vec<String> = Vec::new();
    let mut pieces = markdown.split("[^");
    let mut marked = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (key, rest) = piece.split_once(']').context("a source mark `[^` has no `]`")?;
        let number = sources.iter().position(|it| it == key).unwrap_or_else(|| {
            sources.push(key.to_owned());
            sources.len() - 1
        });
        marked += &mark(number + 1);
        marked += rest;
    }
    Ok((marked, sources))
}

pub(crate) fn mark(number: usize) -> String {
    format!("{}{number}{}", MARK.0, MARK.1)
}

pub(crate) fn source_link(number: usize, words: &Words) -> Result<String> {
    let name = escape(&(words.source_mark)(number)?);
    let here = words.here;
    Ok(format!(r##"<sup><a href="{here}#f{number}" aria-label="{name}">{number}</a></sup>"##))
}

/// For the places that name a heading in plain text.
pub(crate) fn without_marks(text: &str) -> String {
    let mut inside = false;
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            _ if letter == MARK.0 => inside = true,
            _ if letter == MARK.1 => inside = false,
            _ if !inside => plain.push(letter),
            _ => {}
        }
    }
    plain
}
