//! Official names: where English uses the name, the language uses its own official one. Endings may differ.

use super::Asked;
use super::conventions::{Official, Term};
use super::finding::Finding;
use super::texts::Spoken;
use super::words::{holds, words};

pub(crate) fn check(asked: &Asked<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let names: Vec<Vec<String>> = asked.data.terms.iter().flat_map(|it| &it.english).map(|it| as_written(it)).collect();
    let (english, own) = (in_words(asked.english, as_written), in_words(asked.own, words));
    for term in &asked.data.terms {
        let Some(official) = term.official.get(&asked.own.code) else { continue };
        let uses = |text: &[String]| term.english.iter().any(|name| uses(text, &as_written(name), &names));
        let says = |text: &[String]| forms(official).any(|form| holds(text, &form));
        let used = english.iter().any(|(_, text)| uses(text));
        if used && !own.iter().any(|(_, text)| says(text)) {
            found.push(Finding::new("", &term.id, "terms", told(term, official)));
            continue;
        }
        // A page that explains something gives its official name.
        for (file, text) in &own {
            let original = english.iter().find(|(it, _)| it == file);
            if file.starts_with("guide/") && original.is_some_and(|(_, it)| uses(it)) && !says(text) {
                found.push(Finding::new(file, &term.id, "terms", told(term, official)));
            }
        }
    }
    found
}

/// Whether English uses a name as it is written, in the singular or the plural, and not as a part of a longer one.
fn uses(text: &[String], name: &[String], names: &[Vec<String>]) -> bool {
    let same = |word: &String, wanted: &String| word == wanted || word.strip_suffix('s') == Some(wanted);
    let at = |start: usize, name: &[String]| {
        text.get(start..start + name.len()).is_some_and(|it| it.iter().zip(name).all(|(word, wanted)| same(word, wanted)))
    };
    let in_longer = |start: usize| {
        names.iter().filter(|longer| name.len() < longer.len()).any(|longer| {
            let places = (0..=longer.len() - name.len()).filter(|it| longer.get(*it..*it + name.len()) == Some(name));
            places.filter_map(|it| start.checked_sub(it)).any(|it| at(it, longer))
        })
    };
    (0..text.len()).any(|start| at(start, name) && !in_longer(start))
}

/// The words of a text with their capitals: the name of an area is no common noun.
fn as_written(text: &str) -> Vec<String> {
    text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

fn told(term: &Term, official: &Official) -> String {
    format!("English says {}, and the official {} is not here", term.english.join(" or "), official.form)
}

/// The official form and others that fit; what stands in brackets behind one is its abbreviation.
fn forms(official: &Official) -> impl Iterator<Item = Vec<String>> {
    let bare = |form: &String| words(form.split(" (").next().unwrap_or(form));
    std::iter::once(&official.form).chain(&official.also).map(bare)
}

/// The words of each file.
fn in_words(spoken: &Spoken, words: fn(&str) -> Vec<String>) -> Vec<(&str, Vec<String>)> {
    let mut found: Vec<(&str, Vec<String>)> = Vec::new();
    for piece in spoken.pieces() {
        if found.last().is_none_or(|(file, _)| *file != piece.file) {
            found.push((piece.file, Vec::new()));
        }
        // Something between two texts, so that no name is put together from the end of one and the beginning of the next.
        found.last_mut().into_iter().for_each(|(_, all)| all.extend(words(piece.text).into_iter().chain([String::new()])));
    }
    found
}
