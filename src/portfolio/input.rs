//! What people type, turned into answers, or into the name of what is wrong with it.

use chrono::NaiveDate;

use crate::domain::{DateProblem, PartialDate};

/// The largest number a field takes.
pub const MAX_NUMBER: u32 = 9999;
/// The longest text a field takes, in characters.
pub const MAX_TEXT: usize = 5000;

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputProblem {
    /// Something else than digits where a number belongs.
    NotNumber,
    /// There is no such month.
    Month,
    /// Not a year of four digits.
    Year,
    /// That month has no such day.
    Day,
    /// The date lies after today.
    Future,
    /// The number lies outside 0 to [`MAX_NUMBER`].
    Range,
    /// The text is longer than [`MAX_TEXT`].
    Long,
}

/// A date from three fields; none when all are empty. The day may be left out.
///
/// # Errors
/// Names the first field that cannot be, or a date after today.
pub fn read_date(day: &str, month: &str, year: &str, today: NaiveDate) -> Result<Option<PartialDate>, InputProblem> {
    let (day, month, year) = (day.trim(), month.trim(), year.trim());
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Ok(None);
    }
    let digits = |text: &str| text.chars().all(|digit| digit.is_ascii_digit());
    if ![day, month, year].into_iter().all(digits) {
        return Err(InputProblem::NotNumber);
    }
    let month = month.parse().map_err(|_| InputProblem::Month)?;
    if year.len() != 4 {
        return Err(InputProblem::Year);
    }
    let year = year.parse::<u32>().ok().and_then(|year| year.try_into().ok()).ok_or(InputProblem::Year)?;
    let day = if day.is_empty() { None } else { Some(day.parse().map_err(|_| InputProblem::Day)?) };
    let date = PartialDate::from_parts(year, month, day).map_err(|error| match error.0 {
        DateProblem::Year | DateProblem::Form => InputProblem::Year,
        DateProblem::Month => InputProblem::Month,
        DateProblem::Day => InputProblem::Day,
    })?;
    if today < date.earliest() { Err(InputProblem::Future) } else { Ok(Some(date)) }
}

/// A whole number; none when the field is empty.
///
/// # Errors
/// When it is not a whole number from 0 to [`MAX_NUMBER`].
pub fn read_number(text: &str) -> Result<Option<u32>, InputProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().ok().filter(|number| *number <= MAX_NUMBER).map(Some).ok_or(InputProblem::Range)
}

/// A text; none when the field is empty.
///
/// # Errors
/// When it is longer than [`MAX_TEXT`].
pub fn read_text(text: &str) -> Result<Option<&str>, InputProblem> {
    let text = text.trim_end();
    if MAX_TEXT < text.chars().count() {
        return Err(InputProblem::Long);
    }
    Ok((!text.is_empty()).then_some(text))
}
