//! The browser's clock and time zone, and its random numbers.

use chrono::{Local, NaiveDate, TimeZone, Timelike};

use crate::domain::PartialDate;

/// Today, where the reader is.
#[must_use]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// The time of day, such as `14:05`.
#[must_use]
pub fn time_of_day() -> String {
    let now = Local::now();
    format!("{:02}:{:02}", now.hour(), now.minute())
}

/// A time in milliseconds since 1970 as the day and the time of day here.
#[must_use]
pub fn local(time: u64) -> (PartialDate, String) {
    let then = i64::try_from(time).ok().and_then(|time| Local.timestamp_millis_opt(time).single()).unwrap_or_else(Local::now);
    (PartialDate::Day(then.date_naive()), format!("{:02}:{:02}", then.hour(), then.minute()))
}

/// Milliseconds since 1970.
#[must_use]
pub fn now() -> u64 {
    u64::try_from(Local::now().timestamp_millis()).unwrap_or_default()
}

/// A number that no other page has drawn, as good as certainly.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the product lies between 0 and the largest number")]
pub fn draw() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
