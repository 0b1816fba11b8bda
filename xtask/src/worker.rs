//! Finishes the service worker: the list of all files it keeps, by content, and a version made of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::html::replace_once;
use crate::languages::Language;
use crate::manifest::MANIFEST;
use crate::sent::parts::{COMMON, PARTS};

/// What the browser runs.
const WORKER: &str = include_str!("worker.js");
const FILE: &str = "worker.js";
/// The group of files that every language needs.
const CORE: &str = "core";
/// Without these nothing starts.
const NEEDED: &[&str] = &["", "404.html"];

/// What a page is made of.
const KINDS: &[&str] = &[".html", ".css", ".js", ".wasm", ".svg", ".png", ".ftl", MANIFEST];

/// Digits of a file's hash: 128 bits, which nobody can make another file for, at half the length.
const DIGITS: usize = 32;

/// Files by their address below the base: hash and size.
type Files = BTreeMap<String, (String, usize)>;

/// Writes the worker. The last step of a build: a file that is changed later would not be kept.
pub(crate) fn finish(dist: &Path, languages: &[Language]) -> Result<()> {
    let mut files = Vec::new();
    list(dist, "", &mut files)?;
    let folders: Vec<(&str, String)> = languages.iter().map(|it| (it.code.as_str(), it.folder_name())).collect();
    let mut groups: BTreeMap<&str, Files> = BTreeMap::new();
    for path in files {
        if let Some(group) = group(&path, &folders) {
            let content = fs::read(dist.join(&path)).with_context(|| format!("{path} cannot be read"))?;
            groups.entry(group).or_default().insert(address(&path).to_owned(), (hash(&content), content.len()));
        }
    }
    complete(&groups, &folders)?;
    fs::write(dist.join(FILE), filled(WORKER, &groups)?).context("the service worker cannot be written")
}

/// Paths below a folder, with slashes.
fn list(folder: &Path, below: &str, files: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let entry = entry?;
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// The group of a file; none for what no page needs: the rule documents to download, pictures of the site for those who install
/// it, settings of the host, packed copies.
fn group<'a>(path: &str, languages: &[(&'a str, String)]) -> Option<&'a str> {
    if path == FILE || !KINDS.iter().any(|end| path.ends_with(end)) {
        return None;
    }
    let (folder, below) = path.split_once('/').unwrap_or(("", path));
    let first = |code: &str| languages.first().is_some_and(|(first, _)| *first == code);
    let of_language = |(code, texts): &(&'a str, String)| match folder {
        "" => (below.strip_suffix(MANIFEST) == Some(code)).then_some(*code),
        "lang" => {
            let file = below.strip_prefix(texts.as_str())?.strip_prefix('/')?;
            // The first language stands in for one that cannot be had.
            Some(if first(code) && file.ends_with(".ftl") { CORE } else { code })
        }
        _ => (folder == *code).then_some(*code),
    };
    languages.iter().find_map(of_language).or_else(|| matches!(folder, "" | "icons").then_some(CORE))
}

/// A page is asked for as a folder; the texts of the guide, below `lang`, as the files they are.
fn address(path: &str) -> &str {
    if path.starts_with("lang/") { path } else { path.strip_suffix("index.html").unwrap_or(path) }
}

fn hash(content: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(content) {
        // Writing to a text cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits.truncate(DIGITS);
    digits
}

/// What a page could not do without must be there, so that a change of a folder's name does not go unnoticed.
fn complete(groups: &BTreeMap<&str, Files>, languages: &[(&str, String)]) -> Result<()> {
    let has = |group: &str, name: &str| groups.get(group).is_some_and(|files| files.contains_key(name));
    let names = || std::iter::once(COMMON).chain(PARTS.iter().map(|(part, _)| *part));
    for name in NEEDED {
        if !has(CORE, name) {
            bail!("the site holds no `{name}` for the service worker to keep");
        }
    }
    for (code, texts) in languages {
        let start = format!("{code}/");
        if !has(code, &start) {
            bail!("the site holds no `{start}` for the service worker to keep");
        }
        for texts in names().map(|name| format!("lang/{texts}/{name}.ftl")) {
            if !has(code, &texts) && !has(CORE, &texts) {
                bail!("the site holds no `{texts}` for the service worker to keep");
            }
        }
    }
    Ok(())
}

fn filled(worker: &str, groups: &BTreeMap<&str, Files>) -> Result<String> {
    let list = json!(groups).to_string();
    let version = hash(list.as_bytes());
    let worker = replace_once(worker, "BUILT.version", &json!(version[..8]).to_string())?;
    replace_once(&worker, "BUILT.groups", &list)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Vec<(&'static str, String)> {
        vec![("en", "en-01".to_owned()), ("nb", "nb-02".to_owned())]
    }

    #[test]
    fn files_are_grouped_by_what_needs_them() {
        let group = |path| group(path, &languages());
        for path in [
            "index.html",
            "404.html",
            "waymark-01.wasm",
            "app-01.css",
            "logo.svg",
            "icons/512.png",
            "lang/en-01/messages.ftl",
            "lang/en-01/teacher.ftl",
        ] {
            assert_eq!(group(path), Some("core"), "{path}");
        }
        assert_eq!(group("lang/en-01/guide/index.html"), Some("en"));
        for path in [
            "nb/index.html",
            "nb.webmanifest",
            "nb/guide/one/index.html",
            "lang/nb-02/messages.ftl",
            "lang/nb-02/teacher.ftl",
            "lang/nb-02/guide/one.html",
        ] {
            assert_eq!(group(path), Some("nb"), "{path}");
        }
        for path in
            ["worker.js", "rules/sources.json", "icons/wide.jpg", "lang/nb-01/messages.ftl", "_headers", "a.wasm.br", "nb/index.html.br"]
        {
            assert_eq!(group(path), None, "{path}");
        }
    }

    #[test]
    fn a_page_is_named_as_it_is_asked_for() {
        assert_eq!(address("index.html"), "");
        assert_eq!(address("nb/teacher/index.html"), "nb/teacher/");
        assert_eq!(address("404.html"), "404.html");
        assert_eq!(address("lang/nb-02/guide/index.html"), "lang/nb-02/guide/index.html");
    }

    #[test]
    fn the_version_changes_with_any_file() {
        let groups = |content: &[u8]| BTreeMap::from([(CORE, Files::from([("a.js".to_owned(), (hash(content), content.len()))]))]);
        let filled = |content: &[u8]| filled("BUILT.version BUILT.groups", &groups(content)).unwrap_or_default();
        assert_ne!(filled(b"one").get(..10), filled(b"two").get(..10));
        assert_eq!(filled(b"one"), filled(b"one"));
        assert!(filled(b"one").contains("{\"core\":{\"a.js\":[\"7692c3ad3540bb803c020b3aee66cd88\",3]}}"));
    }

    #[test]
    fn a_site_without_a_page_for_a_language_is_refused() {
        let file = |name: &str| (name.to_owned(), (String::new(), 0));
        let texts = |folder: &str| {
            let names = std::iter::once(COMMON).chain(PARTS.iter().map(|(part, _)| *part));
            names.map(|name| file(&format!("lang/{folder}/{name}.ftl"))).collect::<Vec<_>>()
        };
        let core = ["", "404.html"].map(file).into_iter().chain(texts("en-01")).collect();
        let nb = [file("nb/")].into_iter().chain(texts("nb-02")).collect();
        let whole = [("core", core), ("en", Files::from([file("en/")])), ("nb", nb)];
        let mut groups = BTreeMap::from(whole);
        assert!(complete(&groups, &languages()).is_ok());
        groups.get_mut("nb").map(|nb| nb.remove("lang/nb-02/teacher.ftl"));
        assert!(complete(&groups, &languages()).is_err_and(|it| it.to_string().contains("teacher.ftl")));
        groups.remove("nb");
        assert!(complete(&groups, &languages()).is_err_and(|it| it.to_string().contains("`nb/`")));
        groups.remove("core");
        assert!(complete(&groups, &languages()).is_err());
    }
}
