//! Dates, numbers and lists in words. Browsers lack formats for several of our languages, so the patterns are messages.

use crate::domain::PartialDate;
use crate::i18n::{Say as _, Texts, msg};

/// A date in words: "9 January 2023", or "January 2023" when the day is not known.
#[must_use]
pub fn date(texts: &dyn Texts, date: PartialDate) -> String {
    let year = date.year().to_string();
    let words = match date.day() {
        Some(1) => msg::date_first(month_name(texts, date.month()), year).say(texts),
        Some(day) => msg::date_day(day.to_string(), month_name(texts, date.month()), year).say(texts),
        None => {
            let alone = texts.format(&format!("month-{}.alone", date.month()), &[]);
            msg::date_month(alone.unwrap_or_default(), year).say(texts)
        }
    };
    if words.is_empty() { date.to_string() } else { words }
}

/// The name of a month, 1 to 12, as it stands inside a date.
#[must_use]
pub fn month_name(texts: &dyn Texts, month: u32) -> String {
    texts.format(&format!("month-{month}"), &[]).unwrap_or_else(|| month.to_string())
}

/// Entries of a list in a row, with the language's mark between them.
#[must_use]
pub fn listed(texts: &dyn Texts, entries: Vec<String>) -> String {
    entries.into_iter().reduce(|before, next| msg::list_next(before, next).say(texts)).unwrap_or_default()
}

/// Entries that hold commas of their own.
#[must_use]
pub fn listed_long(texts: &dyn Texts, entries: Vec<String>) -> String {
    entries.into_iter().reduce(|before, next| msg::list_next_long(before, next).say(texts)).unwrap_or_default()
}

/// A whole number with the language's mark between groups of three digits.
#[must_use]
pub fn number(texts: &dyn Texts, number: u32) -> String {
    let mark = msg::number_grouping().say(texts);
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + 4);
    for (place, digit) in digits.chars().enumerate() {
        if 0 < place && (digits.len() - place).is_multiple_of(3) {
            text.push_str(&mark);
        }
        text.push(digit);
    }
    text
}
