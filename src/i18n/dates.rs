//! Dates and numbers in words. Browsers lack formats for several of our languages, so the patterns are messages.

use crate::domain::PartialDate;
use crate::i18n::{Say as _, Texts, msg};

/// A date in words: "9 January 2023", or "January 2023" when the day is not known.
#[must_use]
pub fn date(texts: &dyn Texts, date: PartialDate) -> String {
    let year = date.year().to_string();
    let words = match date.day() {
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
