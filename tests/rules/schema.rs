//! The JSON Schema beside the documents: made from the Rust types, current, and met by every document.

use std::fs;
use std::path::Path;

use serde_json::{Value as Json, json};
use waymark::rules::raw::{RawEdition, RawScheme};

use crate::documents::{documents, schemes};
use crate::support::{json as read, place};

#[test]
fn the_schema_of_editions_is_current() {
    check("public/rules/edition.schema.json", &edition());
}

#[test]
fn the_schema_of_schemes_is_current() {
    check("public/rules/scheme.schema.json", &scheme());
}

#[test]
fn every_edition_keeps_to_the_schema() {
    let schema = jsonschema::validator_for(&edition()).unwrap();
    for (_, _, file) in documents() {
        keeps_to(&schema, &file);
    }
}

#[test]
fn every_scheme_keeps_to_the_schema() {
    let schema = jsonschema::validator_for(&scheme()).unwrap();
    for (_, file) in schemes() {
        keeps_to(&schema, &file);
    }
}

#[test]
fn the_schema_refuses_what_an_editor_should_mark() {
    let schema = jsonschema::validator_for(&edition()).unwrap();
    let document = read(place("public/rules/school-label/2025-2026.json"));
    assert!(schema.is_valid(&document));
    for (pointer, value) in [
        ("/held", json!("yes")),
        ("/requirements/0/certainty", json!("sure")),
        ("/requirements/0/condition/kind", json!("date_before")),
        ("/requirements/0/condition", json!({"kind": "flag"})),
        ("/requirements/0/condition", json!({"kind": "flag", "fact": "declaration_signed", "points": 3})),
        ("/requirements/1/condition/n", json!(-1)),
        ("/requirements/1/condition/n", json!("three")),
        ("/sources/ECG25/kind", json!("rumour")),
        ("/steps/0", json!({"id": "step-1"})),
        ("/notes/0", json!({"message": "note-relaunch", "sources": [], "points": 1})),
    ] {
        let mut edited = document.clone();
        *edited.pointer_mut(pointer).unwrap() = value.clone();
        assert!(!schema.is_valid(&edited), "{pointer} may be {value}");
    }
}

fn edition() -> Json {
    serde_json::to_value(schemars::schema_for!(RawEdition)).unwrap()
}

fn scheme() -> Json {
    serde_json::to_value(schemars::schema_for!(RawScheme)).unwrap()
}

fn check(path: &str, schema: &Json) {
    let file = place(path);
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(&file, format!("{schema:#}\n")).unwrap();
    }
    let published = if file.exists() { read(&file) } else { Json::Null };
    assert!(published == *schema, "{path} does not follow src/rules/raw.rs: run `UPDATE_SCHEMA=1 cargo test --test rules schema`");
}

fn keeps_to(schema: &jsonschema::Validator, file: &Path) {
    let problems: Vec<String> = schema.iter_errors(&read(file)).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(problems.is_empty(), "{}: {problems:#?}", file.display());
}
