//! The browser's clock and time zone.

use chrono::{Local, NaiveDate, Timelike};

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
