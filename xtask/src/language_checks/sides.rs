//! The same place in English and in another language, side by side. Blocks of pages that are built differently have no counterpart;
//! that is told by `structure`.

use super::structure;
use super::texts::{Piece, Spoken};

pub(crate) struct Sides<'a> {
    pub(crate) file: &'a str,
    pub(crate) key: &'a str,
    pub(crate) english: Vec<&'a str>,
    pub(crate) own: Vec<&'a str>,
    /// Whether a form is chosen, so that small numbers may stand in words in one language and in digits in the other.
    pub(crate) chosen: bool,
}

impl Sides<'_> {
    /// This place, for a finding.
    pub(crate) fn here(&self) -> Piece<'_> {
        Piece { file: self.file, key: self.key, text: "" }
    }
}

pub(crate) fn sides<'a>(english: &'a Spoken, own: &'a Spoken) -> Vec<Sides<'a>> {
    let texts = |it: &'a [String]| it.iter().map(String::as_str).collect::<Vec<_>>();
    let mut found = Vec::new();
    for said in &own.said {
        if let Some(original) = english.said(&said.key) {
            let chosen = 1 < said.forms.len() || 1 < original.forms.len();
            found.push(Sides { file: &said.file, key: &said.key, english: texts(&original.forms), own: texts(&said.forms), chosen });
        }
    }
    for (file, page) in &own.pages {
        let Some(original) = english.pages.get(file).filter(|it| structure::same_kinds(it, page)) else { continue };
        for (theirs, ours) in original.blocks.iter().zip(&page.blocks) {
            found.push(Sides { file, key: &ours.key, english: vec![&theirs.text], own: vec![&ours.text], chosen: false });
        }
    }
    found
}
