//! The stored document: versioned JSON that a person can read. Restoring cannot fail; it can only report.

use super::json::{self, Value};
use super::migrations::migrate;
use crate::domain::PartialDate;
use crate::portfolio::{Answer, Field, FieldKind, MAX_NUMBER, MAX_TEXT, Portfolio};
use crate::record::{Replica, Stamp};

/// The version this program writes. A change of the format, or of the fields there are, adds a migration and a fixture.
pub const VERSION: u64 = 2;

/// The word by which a file is known as ours.
const FORMAT: &str = "waymark";
/// A document in which more than this cannot be read is damaged as a whole.
const MAX_LOST: usize = 1_000;
/// What stands before the check sum, the last entry of a document.
const SUM: &str = "\"sum\"";

/// What a text holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Restored {
    /// A portfolio. `lost` names what could not be read.
    Read {
        /// Everything that could be read.
        replica: Replica,
        /// The day on which it was written.
        written: Option<PartialDate>,
        /// The fields whose answer or stamp could not be read, in the order of their names.
        lost: Vec<String>,
    },
    /// Written by a newer version of the program: what this one can read of it, to be looked at and not to be written.
    Newer(Replica),
    /// Of our format, and broken; or cut off.
    Damaged,
    /// Something else.
    Foreign,
}

/// The portfolio as text, laid out for people: the same on this device and in a backup file.
///
/// What it is stands first, so that a file that was cut off can still be told from a foreign one.
#[must_use]
pub fn encode(replica: &Replica, written: PartialDate) -> String {
    let mut text = format!("{{\n\"format\": \"{FORMAT}\",\n\"version\": {VERSION},\n\"written\": \"{written}\",\n\"answers\": {{");
    let mut first = true;
    let mut name = |field: &Field, text: &mut String| {
        text.push_str(if first { "\n  " } else { ",\n  " });
        first = false;
        json::write(field.as_str(), text);
        text.push_str(": ");
    };
    for (field, answer) in replica.portfolio().answers() {
        name(field, &mut text);
        write_answer(answer, &mut text);
    }
    text.push_str("\n},\n\"changed\": {");
    let mut first = true;
    for (field, stamp) in replica.stamps() {
        text.push_str(if first { "\n  " } else { ",\n  " });
        first = false;
        json::write(field.as_str(), &mut text);
        text += &format!(": \"{stamp}\"");
    }
    text.push_str("\n},\n");
    let sum = sum(&text);
    text += &format!("{SUM}: \"{sum:016x}\"\n}}");
    text
}

/// Reads a text that may be anything.
#[must_use]
pub fn restore(text: &str) -> Restored {
    let mut document = match json::read(text) {
        Some(document) => document,
        // A text of ours that was cut off still begins like one.
        None if text.trim_start().starts_with('{') && last_place(text, "\"waymark\"").is_some() => return Restored::Damaged,
        None => return Restored::Foreign,
    };
    if document.get("format").and_then(Value::text) != Some(FORMAT) {
        return Restored::Foreign;
    }
    let Some(version) = document.get("version").and_then(Value::whole) else { return Restored::Damaged };
    if VERSION < version {
        return Restored::Newer(read_fields(&document).map(|(replica, _)| replica).unwrap_or_default());
    }
    // The first version had no check sum. A document that has one is never taken for one of the first version.
    let whole = if document.get("sum").is_some() { has_its_sum(text) } else { version < 2 };
    if !whole || !migrate(&mut document, version) {
        return Restored::Damaged;
    }
    let Some((replica, lost)) = read_fields(&document) else { return Restored::Damaged };
    let written = document.get("written").and_then(Value::text).and_then(|date| PartialDate::parse(date).ok());
    Restored::Read { replica, written, lost }
}

/// The answers and stamps of a document, and the names that cannot be read; none where the document is not laid out like one.
fn read_fields(document: &Value<'_>) -> Option<(Replica, Vec<String>)> {
    let (Some(Value::Object(answers)), Some(Value::Object(stamps))) = (document.get("answers"), document.get("changed")) else {
        return None;
    };
    let mut portfolio = Portfolio::default();
    let mut lost: Vec<String> = Vec::new();
    for (name, answer) in answers {
        match Field::with_kind(name).and_then(|(field, kind)| Some((field, read_answer(kind, answer)?))) {
            Some((field, answer)) => portfolio.put(&field, Some(answer)),
            None if lost.len() < MAX_LOST => lost.push(name.clone()),
            None => return None,
        }
    }
    let mut read = Vec::with_capacity(stamps.len());
    for (name, stamp) in stamps {
        match (Field::parse(name), stamp.text().and_then(Stamp::parse)) {
            // It was not taken away: with its stamp it would be, wherever this copy is joined.
            _ if lost.contains(name) => {}
            (Some(field), Some(stamp)) => read.push((field, stamp)),
            _ if lost.len() < MAX_LOST => lost.push(name.clone()),
            _ => return None,
        }
    }
    Some((Replica::new(portfolio, read), lost))
}

/// An answer in a document.
pub(super) fn write_answer(answer: &Answer, to: &mut String) {
    match answer {
        Answer::Flag(flag) => to.push_str(if *flag { "true" } else { "false" }),
        Answer::Number(number) => to.push_str(&number.to_string()),
        Answer::Date(date) => json::write(&date.to_string(), to),
        Answer::Text(words) => json::write(words, to),
    }
}

/// An answer of a kind in a document, if it is one.
pub(super) fn read_answer(kind: FieldKind, value: &Value<'_>) -> Option<Answer> {
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

/// Whether a document ends with the check sum of all that stands before it, and with nothing else.
fn has_its_sum(text: &str) -> bool {
    let Some((before, end)) = last_place(text, SUM).and_then(|end| text.split_at_checked(end)) else { return false };
    let end: String = end.split_ascii_whitespace().collect();
    end == format!("{SUM}:\"{:016x}\"}}", sum(before))
}

/// Where words stand last in a text. The search of the standard library is made for long words, and weighs 0.6 KB in each first visit.
fn last_place(text: &str, words: &str) -> Option<usize> {
    text.as_bytes().windows(words.len()).rposition(|it| it == words.as_bytes())
}

/// FNV-1a over 64 bits: finds every single byte that changed, and nearly every other accident; it is no seal against a forger.
///
/// White space counts inside words only: a mail program or an editor may lay the text out anew.
fn sum(text: &str) -> u64 {
    let mut sum = 0xcbf2_9ce4_8422_2325;
    let (mut in_words, mut escaped) = (false, false);
    for byte in text.bytes() {
        if in_words || !byte.is_ascii_whitespace() {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        in_words ^= byte == b'"' && !escaped;
        escaped = in_words && byte == b'\\' && !escaped;
    }
    sum
}
