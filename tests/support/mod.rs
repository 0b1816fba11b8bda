//! Where the tests find the published files, and how they read them.

#![allow(dead_code, reason = "each test file uses a part of this")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

/// A place in the project, from its root.
pub(crate) fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A text of the project.
pub(crate) fn text(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A JSON document of the project.
pub(crate) fn json(path: impl AsRef<Path>) -> Json {
    let path = path.as_ref();
    serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What stands in a folder, in the order of the names.
pub(crate) fn entries(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let folder = folder.as_ref();
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The last part of a path, without what follows the last dot.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// A file of this ending?
pub(crate) fn ends_in(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found == ending)
}

/// The languages that have texts: code, and the text of all files together.
pub(crate) fn languages() -> Vec<(String, String)> {
    entries(place("public/lang"))
        .into_iter()
        .filter(|folder| folder.join("messages.ftl").exists())
        .map(|folder| (stem(&folder), files(&folder).into_values().collect::<Vec<_>>().join("\n")))
        .collect()
}

/// The files with texts in the folder of a language, by name.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, String> {
    entries(folder).iter().filter(|file| ends_in(file, "ftl")).map(|file| (stem(file), text(file))).collect()
}

/// The text of all files of a language.
pub(crate) fn language(code: &str) -> String {
    languages().into_iter().find(|(known, _)| known == code).map(|(_, text)| text).unwrap()
}
