//! The stored document: versioned JSON that a person can read. Restoring cannot fail; it can only report.

use super::json::{self, Value};
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
    let mut text = format!("{{\n\"format\": \"{FORMAT}\",\n\"version\": {VERSION},\n\"written\": \"{written}\",\n\"answers\": {{");
    let mut first = true;
    for (field, answer) in portfolio.answers() {
        text.push_str(if first { "\n  " } else { ",\n  " });
        first = false;
        json::write(field.as_str(), &mut text);
        text.push_str(": ");
        match answer {
            Answer::Flag(flag) => text.push_str(if *flag { "true" } else { "false" }),
            Answer::Number(number) => text.push_str(&number.to_string()),
            Answer::Date(date) => json::write(&date.to_string(), &mut text),
            Answer::Text(words) => json::write(words, &mut text),
        }
    }
    text.push_str(if first { "}\n}" } else { "\n}\n}" });
    text
}

/// Reads a text that may be anything.
#[must_use]
pub fn restore(text: &str) -> Restored {
    let document = match json::read(text) {
        Some(document) => document,
        // A text of ours that was cut off still begins like one.
        None if text.trim_start().starts_with('{') && text.contains("\"waymark\"") => return Restored::Damaged,
        None => return Restored::Foreign,
    };
    if document.get("format").and_then(Value::text) != Some(FORMAT) {
        return Restored::Foreign;
    }
    match document.get("version").and_then(Value::whole) {
        Some(VERSION) => {}
        Some(version) if VERSION < version => return Restored::Newer,
        _ => return Restored::Damaged,
    }
    let Some(Value::Object(answers)) = document.get("answers") else {
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
    let written = document.get("written").and_then(Value::text).and_then(|date| PartialDate::parse(date).ok());
    Restored::Read { portfolio, written, lost }
}

fn read_answer(kind: FieldKind, value: &Value<'_>) -> Option<Answer> {
    match (kind, value) {
        (FieldKind::Flag, Value::Flag(flag)) => Some(Answer::Flag(*flag)),
        (FieldKind::Number, value) => {
            value.whole().and_then(|number| u32::try_from(number).ok()).filter(|number| *number <= MAX_NUMBER).map(Answer::Number)
        }
        (FieldKind::Date, value) => value.text().and_then(|text| PartialDate::parse(text).ok()).map(Answer::Date),
        (FieldKind::Text, value) => value.text().filter(|text| text.chars().count() <= MAX_TEXT).map(|text| Answer::Text(text.into())),
        (FieldKind::Choice, value) => value.text().filter(|text| text.len() <= 40).map(|text| Answer::Text(text.into())),
        _ => None,
    }
}
