//! The writing: letters of the language’s own script, and Latin ones only for names that English has in the same place.

use std::collections::BTreeSet;

use super::Asked;
use super::finding::Finding;
use super::fluent::VALUE;
use super::texts::{Piece, Spoken};
use super::words::{folded, words};

/// Of a file in another script, at least this share of the letters belongs to it, in percent.
const LEAST: usize = 60;

pub(crate) fn check(asked: &Asked<'_>) -> Vec<Finding> {
    let own = asked.convention.script.as_str();
    let mut found = Vec::new();
    for piece in asked.own.pieces() {
        let foreign: BTreeSet<char> = piece.text.chars().filter(|it| script(*it).is_some_and(|it| it != own && it != "Latn")).collect();
        // English itself names languages in their own letters where it has to.
        let english: String = original(asked.english, &piece);
        let foreign: String = foreign.into_iter().filter(|it| !english.contains(*it)).collect();
        if !foreign.is_empty() {
            found.push(piece.finding("script", format!("has letters of another script: {foreign}")));
        }
        if own != "Latn" {
            found.extend(latin(asked, &piece, &english, own));
        }
    }
    if own != "Latn" {
        found.extend(shares(asked, own));
    }
    found
}

fn latin(asked: &Asked<'_>, piece: &Piece<'_>, english: &str, own: &str) -> Vec<Finding> {
    // The names of files are Latin everywhere, and so is the word for the direction.
    if piece.key.starts_with("file-") || piece.key == "language-dir" {
        return Vec::new();
    }
    let names = asked.data.names.iter().chain(asked.data.terms.iter().flat_map(|it| &it.english)).flat_map(|it| words(it));
    let known: BTreeSet<String> = words(english).into_iter().chain(names).collect();
    let mut found = Vec::new();
    for word in piece.text.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty()) {
        // Arabic writes “and” or “in” together with the word behind it.
        let joined = if own == "Arab" { word.trim_start_matches(['و', 'ب', 'ل', 'ف', 'ك']) } else { word };
        let word = if joined.chars().all(|it| script(it) == Some("Latn")) { joined } else { word };
        let is_latin = word.chars().any(|it| script(it) == Some("Latn"));
        if is_latin && word.chars().any(|it| script(it) == Some(own)) {
            found.push(piece.finding("script", format!("mixes two scripts in one word: {word}")));
        } else if is_latin && 1 < word.chars().count() && !known.contains(&folded(word)) {
            found.push(piece.finding("script", format!("has a Latin word that English does not have here: {word}")));
        }
    }
    found
}

/// What English says in the place of a text; all of the page, because what belongs together may stand in the next block.
fn original(english: &Spoken, piece: &Piece<'_>) -> String {
    if let Some(said) = english.said(piece.key).filter(|it| it.file == piece.file) {
        return said.forms.join(" ").replace(VALUE, " ");
    }
    english
        .pages
        .get(piece.file)
        .map(|page| page.blocks.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" "))
        .unwrap_or_default()
}

fn shares(asked: &Asked<'_>, own: &str) -> Vec<Finding> {
    let mut files: std::collections::BTreeMap<&str, (usize, usize)> = std::collections::BTreeMap::new();
    for piece in asked.own.pieces() {
        let (ours, all) = files.entry(piece.file).or_default();
        *ours += piece.text.chars().filter(|it| script(*it) == Some(own)).count();
        *all += piece.text.chars().filter(|it| script(*it).is_some()).count();
    }
    let few = files.into_iter().filter(|(_, (ours, all))| ours * 100 < all * LEAST);
    few.map(|(file, (ours, all))| Finding::new(file, "", "script", format!("only {ours} of {all} letters are of the language’s script")))
        .collect()
}

/// The script of a letter; none for other signs.
pub(crate) fn script(sign: char) -> Option<&'static str> {
    let name = match sign {
        'ª' | 'º' | 'ʼ' => return None,
        'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => "Latn",
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "Grek",
        '\u{400}'..='\u{52f}' => "Cyrl",
        '\u{530}'..='\u{58f}' => "Armn",
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' => "Arab",
        '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' => "Geor",
        _ => "other",
    };
    sign.is_alphabetic().then_some(name)
}
