//! The stored document: versioned JSON that a person can read. Restoring cannot fail; it can only report.

use serde_json::{Map, Value as Json};

use crate::domain::PartialDate;
use crate::portfolio::{Answer, Command, Field, FieldKind, MAX_NUMBER, MAX_TEXT, Portfolio};

/// The version this program writes. A change of the format adds a migration and a fixture of the version before.
pub const VERSION: u64 = 1;

/// The word by which a file is known as ours.
const FORMAT: &str = "waymark";
/// More fields than anyone enters by hand.
const MAX_FIELDS: usize = 20_000;

/// What a text holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Restored {
    /// A portfolio. `lost` names the fields that could not be read.
    Read {
        /// Everything that could be read.
        portfolio: Portfolio,
        /// The day on which it was written.
        written: Option<PartialDate>,
        /// The fields that could not be read.
        lost: Vec<String>,
    },
    /// Written by a newer version of the program.
    Newer,
    /// Of our format, and broken; or cut off.
    Damaged,
    /// Something else.
    Foreign,
}

/// The portfolio as text, laid out for people: the same on this device and in a backup file.
///
/// What it is stands first, so that a file that was cut off can still be told from a foreign one.
#[must_use]
pub fn encode(portfolio: &Portfolio, written: PartialDate) -> String {
    let mut answers = Map::new();
    for (field, answer) in portfolio.answers() {
        let answer = match answer {
            Answer::Flag(flag) => Json::Bool(*flag),
            Answer::Number(number) => Json::from(*number),
            Answer::Date(date) => Json::String(date.to_string()),
            Answer::Text(text) => Json::String(text.to_string()),
        };
        answers.insert(field.as_str().to_owned(), answer);
    }
    // A map of ours always has a text.
    let answers = serde_json::to_string_pretty(&Json::Object(answers)).unwrap_or_default();
    format!("{{\n\"format\": \"{FORMAT}\",\n\"version\": {VERSION},\n\"written\": \"{written}\",\n\"answers\": {answers}\n}}")
}

/// Reads a text that may be anything.
#[must_use]
pub fn restore(text: &str) -> Restored {
    let document: Json = match serde_json::from_str(text) {
        Ok(document) => document,
        // A text of ours that was cut off still begins like one.
        Err(_) if text.trim_start().starts_with('{') && text.contains("\"waymark\"") => return Restored::Damaged,
        Err(_) => return Restored::Foreign,
    };
    if document.get("format").and_then(Json::as_str) != Some(FORMAT) {
        return Restored::Foreign;
    }
    match document.get("version").and_then(Json::as_u64) {
        Some(VERSION) => {}
        Some(version) if VERSION < version => return Restored::Newer,
        _ => return Restored::Damaged,
    }
    let Some(answers) = document.get("answers").and_then(Json::as_object) else {
        return Restored::Damaged;
    };
    if MAX_FIELDS < answers.len() {
        return Restored::Damaged;
    }
    let mut portfolio = Portfolio::default();
    let mut lost = Vec::new();
    for (name, answer) in answers {
        match Field::parse(name).and_then(|field| Some((read_answer(field.kind(), answer)?, field))) {
            Some((answer, field)) => {
                portfolio.apply(Command::Answer(field, answer));
            }
            None => lost.push(name.clone()),
        }
    }
    let written = document.get("written").and_then(Json::as_str).and_then(|date| PartialDate::parse(date).ok());
    Restored::Read { portfolio, written, lost }
}

fn read_answer(kind: FieldKind, json: &Json) -> Option<Answer> {
    match kind {
        FieldKind::Flag => json.as_bool().map(Answer::Flag),
        FieldKind::Number => {
            json.as_u64().and_then(|number| u32::try_from(number).ok()).filter(|number| *number <= MAX_NUMBER).map(Answer::Number)
        }
        FieldKind::Date => json.as_str().and_then(|text| PartialDate::parse(text).ok()).map(Answer::Date),
        FieldKind::Text => json.as_str().filter(|text| text.chars().count() <= MAX_TEXT).map(|text| Answer::Text(text.into())),
        FieldKind::Choice => json.as_str().filter(|text| text.len() <= 40).map(|text| Answer::Text(text.into())),
    }
}
