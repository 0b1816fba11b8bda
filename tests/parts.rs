//! Every page fetches the texts that it says (docs/adr/0011-texts-by-part.md): whatever the code of a page can reach names messages
//! from the common file and from the files of the page's part only. One from elsewhere would be an empty sentence.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "parts/code.rs"]
mod code;
mod support;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;
use waymark::domain::{FactKind, FactPath};
use waymark::i18n::parts::{BUILD_ONLY, COMMON, PARTS, files};
use waymark::i18n::split_id;
use waymark::reading::fact_message;
use waymark::route::Page;
use waymark::rules;

use code::{Path, Program};
use support::{ends_in, entries, json, place, text};

/// The pages, each with the module that writes it. Those that need a part of the program are brought in by `src/ui/pages/load.rs`.
fn pages() -> Vec<(Page, &'static str)> {
    vec![
        (Page::Start, "start"),
        (Page::Teacher, "teacher"),
        (Page::School, "school"),
        (Page::Evidence, "evidence"),
        (Page::Plan, "plan"),
        (Page::Prepare, "prepare"),
        (Page::Label, "label"),
        (Page::Competences, "competences"),
        (Page::TeacherPack, "teacher_pack"),
        (Page::Draft, "draft"),
        (Page::SchoolPack, "school_pack"),
        (Page::Rounds, "rounds"),
        (Page::MyData, "my_data"),
        (Page::Guide, "guide"),
        (Page::Topic(String::new()), "guide"),
        (Page::About, "guide"),
    ]
}

/// What of a scheme's documents the pages of a part say.
#[derive(PartialEq)]
enum Says {
    /// All that they name.
    All,
    /// The names of requirements, with what to do next.
    Next,
    /// The names of requirements and editions, and what sources say differently of a round's dates.
    Dates,
    /// All that a document beside the schemes names.
    Guide,
}

/// The parts that say messages which rule documents name, and of which schemes or documents beside them.
const RULES: &[(&str, &str, Says)] = &[
    ("start", "teacher-recognition", Says::Next),
    ("start", "school-label", Says::Next),
    ("teacher", "teacher-recognition", Says::All),
    ("school", "school-label", Says::All),
    ("plan", "teacher-recognition", Says::Dates),
    ("plan", "school-label", Says::Dates),
    ("label", "quality-label", Says::Guide),
    ("competences", "digcompedu", Says::Guide),
    ("teacher-pack", "teacher-recognition", Says::All),
    ("draft", "school-label", Says::All),
    ("school-pack", "school-label", Says::All),
    ("rounds", "school-label", Says::All),
];

/// Beginnings of names that go on with the scheme or one of its facts: what [`RULES`] stands for.
const BY_SCHEME: [&str; 3] = ["fact-", "next-", "verdict-"];

#[test]
fn a_page_says_what_its_part_of_the_texts_holds() {
    let (program, messages) = (Program::read(), Messages::read());
    for (page, module) in pages() {
        let files = allowed(page.texts());
        messages.check(&program, &path(&["ui", "pages", module]), &files);
    }
}

#[test]
fn what_stands_around_every_page_needs_the_common_file_alone() {
    let (program, messages) = (Program::read(), Messages::read());
    messages.check(&program, &path(&["ui"]), &allowed(None));
    let (page, reached) = (path(&["ui", "pages"]), program.reached(&path(&["ui"]), &border()));
    assert!(reached.contains_key(&page) && reached.contains_key(&path(&["i18n", "dates"])), "{reached:?}");
}

#[test]
fn every_page_that_is_brought_in_is_one_that_is_checked() {
    let brought: BTreeSet<Path> =
        Program::read().named_by(&border()).into_iter().filter(|it| it.starts_with(&path(&["ui", "pages"]))).collect();
    let checked = pages().into_iter().map(|(_, module)| path(&["ui", "pages", module]));
    // The page on unknown addresses stands in the module around them.
    assert_eq!(brought, checked.chain([path(&["ui", "pages"])]).collect());
}

#[test]
fn a_part_that_says_rules_has_all_that_their_documents_name() {
    let (program, messages) = (Program::read(), Messages::read());
    for (page, module) in pages() {
        let reached = program.reached(&path(&["ui", "pages", module]), &border());
        let says_rules: Vec<&String> = reached.iter().filter(|(it, _)| program.module(it).says_rules).map(|(_, way)| way).collect();
        let declared = RULES.iter().any(|(part, ..)| page.texts() == Some(part));
        assert_eq!(!says_rules.is_empty(), declared, "{module}: RULES must say which rules it says: {says_rules:?}");
    }
    for (part, scheme, says) in RULES {
        let files = allowed(Some(part));
        let mut names = messages.named_in(scheme, says);
        if matches!(says, Says::All | Says::Next) {
            names.insert(format!("next-{scheme}-done"));
        }
        if *says == Says::All {
            names.extend(["met", "not-met", "unknown"].map(|end| format!("verdict-{scheme}-{end}")));
            names.extend(facts(scheme));
        }
        assert!(10 < names.len(), "{scheme} names {names:?}");
        for name in names {
            messages.is_in(&name, &files, part);
        }
    }
}

#[test]
fn what_only_the_build_says_is_not_in_the_program() {
    for (part, files) in PARTS {
        assert!(!files.contains(&COMMON) && !files.iter().any(|it| BUILD_ONLY.contains(it)), "{part}");
    }
}

#[test]
fn every_language_has_every_file_with_the_messages_of_english() {
    let english = Messages::read();
    let known: BTreeSet<&str> = files().into_iter().chain(BUILD_ONLY.iter().copied()).collect();
    for folder in entries(place("public/lang")) {
        let found = support::files(&folder);
        assert_eq!(found.keys().map(String::as_str).collect::<BTreeSet<_>>(), known, "{}", folder.display());
        for (file, text) in &found {
            for name in named(text) {
                assert_eq!(english.0.get(&name), Some(file), "{}: {name}", folder.display());
            }
        }
    }
}

#[test]
fn the_browser_is_compared_on_every_file() {
    let test = text(place("tests/web/texts.rs"));
    for file in files() {
        assert!(test.contains(&format!("\"{file}\"")), "tests/web/texts.rs lacks {file}.ftl");
    }
}

// ---- messages

/// Every message with its file.
struct Messages(BTreeMap<String, String>);

impl Messages {
    fn read() -> Messages {
        let found = support::files(&place("public/lang/en"));
        Messages(found.iter().flat_map(|(file, text)| named(text).into_iter().map(|name| (name, file.clone()))).collect())
    }

    /// All messages that the modules reached from one name lie in these files.
    fn check(&self, program: &Program, from: &Path, files: &BTreeSet<&str>) {
        let functions: BTreeMap<String, &str> = self.0.keys().map(|name| (name.replace(['-', '.'], "_"), &**name)).collect();
        let mut said = 0;
        for (path, place) in program.reached(from, &border()) {
            let module = program.module(&path);
            for function in &module.functions {
                // `NAMES` is the list of all, which says nothing.
                if let Some(name) = functions.get(function) {
                    self.is_in(name, files, &place);
                    said += 1;
                } else {
                    assert!(function == "NAMES", "{place} names {function}, which is no message");
                }
            }
            module.names.iter().for_each(|name| self.is_in(name, files, &place));
            for beginning in &module.composed {
                assert!(self.0.keys().any(|name| name.starts_with(beginning.as_str())), "{place}: no message begins with {beginning}");
            }
            for beginning in module.beginnings.iter().filter(|it| !BY_SCHEME.contains(&&***it)) {
                self.0.keys().filter(|name| name.starts_with(beginning.as_str())).for_each(|name| self.is_in(name, files, &place));
            }
        }
        assert!(20 < said, "{from:?} says only {said} messages: the sources are not read as they should be");
    }

    fn is_in(&self, name: &str, files: &BTreeSet<&str>, place: &str) {
        let file = self.0.get(name).unwrap_or_else(|| panic!("{place}: no file holds {name}"));
        assert!(files.contains(file.as_str()), "{place} says {name} of {file}.ftl, which the page does not fetch: {files:?}");
    }

    /// The messages that a scheme's documents name.
    fn named_in(&self, scheme: &str, says: &Says) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        let folder = place("public/rules").join(scheme);
        let files = if *says == Says::Guide { vec![folder.with_extension("json")] } else { entries(folder) };
        for file in files.iter().filter(|file| ends_in(file, "json")) {
            self.strings(&json(file), "", says, &mut names);
        }
        names
    }

    fn strings(&self, json: &Json, key: &str, says: &Says, names: &mut BTreeSet<String>) {
        match json {
            Json::Object(fields) => {
                // What stands inside a conflict is of the conflict.
                let inside = |own| if key == "conflicts" { key } else { own };
                fields.iter().for_each(|(own, value)| self.strings(value, inside(own), says, names));
            }
            Json::Array(items) => items.iter().for_each(|item| self.strings(item, key, says, names)),
            Json::String(text) if self.0.contains_key(split_id(text).0) => {
                let dates = *says == Says::Dates && ["title", "conflicts"].contains(&key);
                if matches!(says, Says::All | Says::Guide) || key == "topic" || dates {
                    names.insert(text.clone());
                }
            }
            _ => {}
        }
    }
}

/// The messages of a text, and each attribute as `message.attribute`.
fn named(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut message = "";
    for line in text.lines() {
        let Some((head, _)) = line.split_once(" =") else { continue };
        if head.starts_with(|first: char| first.is_ascii_lowercase()) {
            message = head;
            names.push(head.to_owned());
        } else if let Some(attribute) = head.trim_start().strip_prefix('.') {
            names.push(format!("{message}.{attribute}"));
        }
    }
    names
}

/// The names of a scheme's facts.
fn facts(scheme: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for edition in rules::all().iter().filter(|it| it.scheme == scheme) {
        for (fact, declared) in edition.vocabulary.iter() {
            let fields: Vec<_> =
                if let FactKind::List(fields) = declared.kind { fields.iter().map(|it| Some((0, it.0))).collect() } else { Vec::new() };
            names.extend(fields.into_iter().chain([None]).map(|field| fact_message(edition, FactPath { fact, field })));
        }
    }
    names
}

fn allowed(part: Option<&str>) -> BTreeSet<&'static str> {
    let files = part.map(|part| PARTS.iter().find(|(name, _)| *name == part).unwrap_or_else(|| panic!("no part {part}")).1);
    files.into_iter().flatten().copied().chain([COMMON]).collect()
}

/// Behind this module each page is a part of its own.
fn border() -> Path {
    path(&["ui", "pages", "load"])
}

fn path(names: &[&str]) -> Path {
    names.iter().map(|name| (*name).to_owned()).collect()
}
