//! Nothing is left in English, save what is meant to be.

use super::Asked;
use super::finding::Finding;
use super::sides::sides;

pub(crate) fn check(asked: &Asked<'_>) -> Vec<Finding> {
    if std::ptr::eq(asked.english, asked.own) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for sides in sides(asked.english, asked.own) {
        // The same word for each direction of writing.
        if sides.key == "language-dir" {
            continue;
        }
        let same = sides.own.iter().find(|it| sides.english.contains(it) && !is_name(it, &asked.data.names));
        if let Some(text) = same {
            found.push(sides.here().finding("same", format!("is the same as in English: {text}")));
        }
    }
    found
}

/// Whether a text is made of names, numbers, signs, units and abbreviations alone.
fn is_name(text: &str, names: &[String]) -> bool {
    let mut names: Vec<&String> = names.iter().collect();
    // The longer ones first: a name may be a part of another.
    names.sort_by_key(|it| std::cmp::Reverse(it.len()));
    let left = names.into_iter().fold(text.to_owned(), |left, name| left.replace(name.as_str(), ""));
    let word = |it: &str| 2 < it.chars().count() && it.chars().any(char::is_lowercase);
    !left.split(|it: char| !it.is_alphabetic()).any(word)
}
