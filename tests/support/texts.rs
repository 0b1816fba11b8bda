//! Texts of a language with every part, and snapshots: files under `tests/snapshots` that a test compares with.

#![allow(dead_code, reason = "each test file uses a part of this")]

use std::fs;

use waymark::i18n::FluentTexts;

use crate::support::{ends_in, entries, place, text};

/// The texts of a language, all its files together.
pub(crate) fn texts(language: &str) -> FluentTexts {
    let files = entries(place(&format!("public/lang/{language}"))).into_iter().filter(|file| ends_in(file, "ftl"));
    let all: Vec<String> = files.map(text).collect();
    FluentTexts::read(language, &all.join("\n"), false).unwrap()
}

/// Compares with the file of this name; `REWRITE_SNAPSHOTS=1` writes the files anew.
pub(crate) fn check_snapshot(name: &str, found: &str) {
    let file = place("tests/snapshots").join(name);
    if std::env::var_os("REWRITE_SNAPSHOTS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, found).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    for (number, (one, other)) in kept.split('\n').zip(found.split('\n')).enumerate() {
        assert_eq!(other, one, "{name}, line {}: look at the change, then run with REWRITE_SNAPSHOTS=1", number + 1);
    }
    assert!(kept == found, "{name} has another number of lines: look at the change, then run with REWRITE_SNAPSHOTS=1");
}
