//! `cargo xtask languages --find "words"`: where a sentence stands, for whoever wants to correct it. Prints the file, the key and the
//! text in each language that was asked about.

use std::path::Path;

use anyhow::{Result, bail};

use super::codes;
use super::fluent::VALUE;
use super::texts::{Piece, Spoken};

pub(crate) fn search(texts: &Path, only: Option<&str>, wanted: &str) -> Result<()> {
    let languages: Vec<Spoken> = codes(texts)?.iter().map(|code| Spoken::read(&texts.join(code), code)).collect::<Result<_>>()?;
    let asked = languages.iter().filter(|it| only.is_none_or(|only| only == it.code));
    let mut places: Vec<(String, String)> = Vec::new();
    for language in asked {
        let here = language.pieces().filter(|it| says(it.text, wanted));
        places.extend(here.map(|it| (it.file.to_owned(), it.key.to_owned())));
    }
    places.sort();
    places.dedup();
    if places.is_empty() {
        bail!("no text says this; try fewer words, and leave out numbers, dates and names that are filled in");
    }
    for (file, key) in places {
        println!("{file} {key}");
        for language in &languages {
            let Some(piece) = language.pieces().find(|it| (it.file, it.key) == (&*file, &*key)) else { continue };
            println!("  {:<3} {}", language.code, shown(&piece));
        }
    }
    Ok(())
}

fn says(text: &str, wanted: &str) -> bool {
    text.to_lowercase().contains(&wanted.to_lowercase())
}

fn shown(piece: &Piece<'_>) -> String {
    piece.text.replace(VALUE, "…").replace('\n', " ")
}
