//! The published documents: each loads, stands where it says, names its sources, its texts and what it changed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::Value as Json;
use waymark::i18n::{FluentTexts, Message, Say as _};
use waymark::rules::{all, edition, load_edition, load_vocabulary, vocabulary};

use crate::support::{ends_in, entries, json, languages, place, stem, text};

/// Every edition's file: the scheme's folder, the edition, the document.
pub(crate) fn documents() -> Vec<(String, String, PathBuf)> {
    let mut found = Vec::new();
    for folder in entries(place("public/rules")).into_iter().filter(|folder| folder.is_dir()) {
        for file in entries(&folder).into_iter().filter(|file| ends_in(file, "json") && stem(file) != "scheme") {
            found.push((stem(&folder), stem(&file), file));
        }
    }
    found
}

/// Every scheme's file: the scheme's folder, the document.
pub(crate) fn schemes() -> Vec<(String, PathBuf)> {
    let folders = entries(place("public/rules")).into_iter().filter(|folder| folder.is_dir());
    folders.map(|folder| (stem(&folder), folder.join("scheme.json"))).collect()
}

#[test]
fn every_document_loads_without_a_problem() {
    for (scheme, file) in schemes() {
        let vocabulary = load_vocabulary(&text(&file)).unwrap_or_else(|problems| panic!("{scheme}: {problems:#?}"));
        for (_, edition, file) in documents().into_iter().filter(|(known, ..)| *known == scheme) {
            load_edition(&text(&file), &vocabulary).unwrap_or_else(|problems| panic!("{scheme}, {edition}: {problems:#?}"));
        }
    }
}

#[test]
fn every_document_stands_in_the_place_it_names() {
    for (scheme, file) in schemes() {
        assert_eq!(json(&file)["id"], scheme.as_str(), "{}", file.display());
    }
    for (scheme, edition, file) in documents() {
        let document = json(&file);
        assert_eq!((&document["scheme"], &document["id"]), (&Json::from(scheme), &Json::from(edition)), "{}", file.display());
        assert_eq!(document["$schema"], "../edition.schema.json", "{}", file.display());
    }
}

#[test]
fn every_document_is_built_into_the_program_in_the_order_of_its_name() {
    let published: Vec<(String, String)> = documents().into_iter().map(|(scheme, edition, _)| (scheme, edition)).collect();
    let built_in: Vec<(String, String)> = all().iter().map(|it| (it.scheme.to_owned(), it.id.to_owned())).collect();
    assert_eq!(built_in, published);
}

#[test]
fn every_constant_is_what_the_document_says() {
    for (scheme, file) in schemes() {
        let facts = load_vocabulary(&text(&file)).unwrap();
        assert_eq!(vocabulary(&scheme), Some(&facts), "{scheme}");
        for (_, id, file) in documents().into_iter().filter(|(known, ..)| *known == scheme) {
            let loaded = load_edition(&text(&file), &facts).unwrap();
            assert!(edition(&scheme, &id) == Some(&loaded), "{scheme}, {id}: the constant differs from {}", file.display());
        }
    }
}

#[test]
fn what_is_not_published_is_not_there() {
    assert_eq!(edition("school-label", "1999-2000"), None);
    assert_eq!(edition("teacher-recognition", "2025-2026"), None);
    assert_eq!(vocabulary("school"), None);
}

#[test]
fn every_source_of_a_document_is_the_one_in_the_list_of_sources() {
    let sources = json(place("public/rules/sources.json"));
    for (_, _, file) in documents() {
        for (key, source) in json(&file)["sources"].as_object().unwrap() {
            assert_eq!(Some(source), sources.get(key), "{}: {key}", file.display());
        }
    }
}

#[test]
fn every_source_in_the_list_is_used_by_a_document_or_a_guide_page() {
    let mut used = guide_marks();
    for (_, _, file) in documents() {
        used.extend(json(&file)["sources"].as_object().unwrap().keys().cloned());
    }
    let known = source_keys();
    assert_eq!(known.difference(&used).collect::<Vec<_>>(), Vec::<&String>::new(), "nobody uses these");
}

#[test]
fn every_mark_in_a_guide_page_names_a_source() {
    let (marks, known) = (guide_marks(), source_keys());
    assert_eq!(marks.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "no such sources");
}

#[test]
fn every_source_a_document_lists_is_used_in_it() {
    for (_, _, file) in documents() {
        let document = json(&file);
        let mut named = BTreeSet::new();
        each(&document, "sources", &mut |sources| {
            named.extend(sources.as_array().into_iter().flatten().map(|key| key.as_str().unwrap().to_owned()));
        });
        let listed: BTreeSet<String> = document["sources"].as_object().unwrap().keys().cloned().collect();
        assert_eq!(listed, named, "{}", file.display());
    }
}

#[test]
fn every_text_a_document_names_exists_in_every_language() {
    for (code, texts) in readers() {
        for (_, _, file) in documents() {
            for key in text_keys(&json(&file)) {
                assert!(has(&texts, &key), "{code} lacks {key}, named in {}", file.display());
            }
        }
    }
}

#[test]
fn every_fact_has_a_name_in_every_language() {
    for (code, texts) in readers() {
        for (scheme, file) in schemes() {
            for key in fact_keys(&json(&file)) {
                assert!(has(&texts, &key), "{code} lacks {key}, a fact of {scheme}");
            }
        }
    }
}

#[test]
fn a_change_is_marked_exactly_where_the_edition_before_asked_something_else() {
    for (scheme, _, file) in documents() {
        let document = json(&file);
        let Some(previous) = document["previous"].as_str() else {
            for requirement in document["requirements"].as_array().unwrap() {
                assert_eq!(requirement.get("changed_from"), None, "{}: {}", file.display(), requirement["id"]);
            }
            continue;
        };
        let before = json(place(&format!("public/rules/{scheme}/{previous}.json")));
        for requirement in document["requirements"].as_array().unwrap() {
            let same = before["requirements"].as_array().unwrap().iter().find(|other| other["id"] == requirement["id"]);
            let changed =
                same.is_some_and(|other| ["condition", "message", "period"].iter().any(|part| other.get(*part) != requirement.get(*part)));
            let marked = requirement.get("changed_from").and_then(Json::as_str);
            assert_eq!(marked, changed.then_some(previous), "{}: {}", file.display(), requirement["id"]);
        }
    }
}

#[test]
fn the_edition_before_is_the_last_one_that_was_held() {
    for (scheme, _) in schemes() {
        // Of the two texts of the teacher's scheme the one named after a year is the older, so the names are in order here too.
        let mut held: Option<String> = None;
        for (_, edition, file) in documents().into_iter().filter(|(known, ..)| *known == scheme) {
            let document = json(&file);
            assert_eq!(document["previous"].as_str(), held.as_deref(), "{scheme}, {edition}");
            if document["held"] == true {
                held = Some(edition);
            }
        }
    }
}

#[test]
fn a_round_that_was_not_held_asks_for_nothing_and_says_why() {
    for (scheme, edition, file) in documents() {
        let document = json(&file);
        let held = document["held"] == true;
        assert_eq!(held, !document["requirements"].as_array().unwrap().is_empty(), "{scheme}, {edition}");
        assert_eq!(held, !document["steps"].as_array().unwrap().is_empty(), "{scheme}, {edition}");
        assert!(held || !document["notes"].as_array().unwrap().is_empty(), "{scheme}, {edition}");
    }
}

#[test]
fn only_what_is_marked_as_unpublished_rests_on_nothing_else() {
    for (_, _, file) in documents() {
        for requirement in json(&file)["requirements"].as_array().unwrap() {
            let mut kinds = Vec::new();
            each(&requirement["condition"], "kind", &mut |kind| kinds.push(kind.as_str().unwrap().to_owned()));
            // Evidence from before the reflection is an unpublished way around a rule that is itself stated.
            let way_around = kinds.iter().any(|kind| kind == "date_not_before");
            let unpublished = kinds.iter().any(|kind| kind == "unpublished") && !way_around;
            assert_eq!(requirement["certainty"] == "unpublished", unpublished, "{}: {}", file.display(), requirement["id"]);
            let alternatives = requirement.get("alternatives").and_then(Json::as_array).is_some_and(|others| !others.is_empty());
            assert_eq!(requirement["certainty"] == "disputed", alternatives, "{}: {}", file.display(), requirement["id"]);
        }
    }
}

/// Whether a text is there. The values it may need are given, so that it can be put together.
fn has(texts: &FluentTexts, key: &str) -> bool {
    let mut message = Message::named(key);
    for name in ["count", "left", "points"] {
        message = message.with(name, 2);
    }
    for name in ["count_text", "left_text", "points_text", "months_text", "from", "until", "edition"] {
        message = message.with(name, "2");
    }
    !message.say(texts).is_empty()
}

fn readers() -> Vec<(String, FluentTexts)> {
    let read = |(code, text): (String, String)| {
        let texts = FluentTexts::read(&code, &text, false).unwrap_or_else(|problem| panic!("{code}: {problem:?}"));
        (code, texts)
    };
    languages().into_iter().map(read).collect()
}

fn source_keys() -> BTreeSet<String> {
    json(place("public/rules/sources.json")).as_object().unwrap().keys().cloned().collect()
}

/// The keys between `[^` and `]` in all guide pages.
fn guide_marks() -> BTreeSet<String> {
    let mut marks = BTreeSet::new();
    for language in entries(place("public/lang")) {
        let pages = language.join("guide");
        for page in pages.is_dir().then(|| entries(&pages)).into_iter().flatten().filter(|page| ends_in(page, "md")) {
            for after in text(&page).split("[^").skip(1) {
                marks.insert(after.split(']').next().unwrap().to_owned());
            }
        }
    }
    marks
}

/// Every message id in a document, with the attributes the program asks for.
fn text_keys(document: &Json) -> BTreeSet<String> {
    let mut keys = BTreeSet::from([document["title"].as_str().unwrap().to_owned()]);
    each(document, "message", &mut |message| {
        keys.insert(message.as_str().unwrap().to_owned());
    });
    keys.extend(document["unpublished"].as_array().unwrap().iter().map(|message| message.as_str().unwrap().to_owned()));
    for step in document["steps"].as_array().unwrap() {
        keys.insert(format!("{}.intro", step["message"].as_str().unwrap()));
    }
    for requirement in document["requirements"].as_array().unwrap() {
        let topic = requirement["topic"].as_str().unwrap();
        keys.insert(requirement["evidence"].as_str().unwrap().to_owned());
        keys.insert(topic.to_owned());
        keys.extend(["because", "next", "ask"].map(|attribute| format!("{topic}.{attribute}")));
    }
    keys
}

/// The messages that name a scheme's facts: `fact-labels`, and `fact-labels-granted` for a field.
fn fact_keys(scheme: &Json) -> Vec<String> {
    fn add(facts: &Json, prefix: &str, keys: &mut Vec<String>) {
        for fact in facts.as_array().into_iter().flatten() {
            let key = format!("{prefix}-{}", fact["name"].as_str().unwrap().replace(['.', '_'], "-"));
            add(&fact["of"], &key, keys);
            keys.push(key);
        }
    }
    let mut keys = Vec::new();
    add(&scheme["facts"], "fact", &mut keys);
    keys
}

/// Calls `found` with every value that stands under this key, at any depth; the source list itself is no such place.
fn each(json: &Json, key: &str, found: &mut impl FnMut(&Json)) {
    match json {
        Json::Object(fields) => {
            for (name, value) in fields {
                if name == key && !value.is_object() {
                    found(value);
                }
                if !(name == "sources" && value.is_object()) {
                    each(value, key, found);
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| each(item, key, found)),
        _ => {}
    }
}

#[test]
fn facts_of_a_scheme_have_names_of_their_own() {
    for (scheme, file) in schemes() {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        for key in fact_keys(&json(&file)) {
            *seen.entry(key).or_default() += 1;
        }
        assert!(seen.values().all(|times| *times == 1), "{scheme}: {seen:?}");
    }
}
