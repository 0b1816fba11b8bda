//! The calendar file itself (RFC 5545): written by the `icalendar` crate, and put right where that leaves the standard.

use chrono::{Datelike as _, Duration, NaiveDate, NaiveDateTime, Timelike as _};
use icalendar::{Alarm, Calendar, Component as _, Event as Written, EventLike as _, Property};

/// The end of every identifier. The same event of the next file replaces the one of the last.
const OWNER: &str = "waymark";
/// Reminders come at this hour of the day, where a whole day begins at midnight.
const HOUR: i64 = 9;
/// The longest line in bytes, without its end.
const LINE: usize = 75;

/// A whole day with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is, the same in every file: letters, digits and hyphens.
    pub id: String,
    /// The day.
    pub day: NaiveDate,
    /// Its name.
    pub name: String,
    /// What there is to say of it; lines are parted by `\n`.
    pub text: String,
    /// How many days before the day to remind of it; 0 is the day itself.
    pub days_before: &'static [u32],
}

/// A calendar file. `written` is the time of writing in UTC; control characters in names and texts, which the format cannot hold, are left
/// out.
#[must_use]
pub fn file(name: &str, written: NaiveDateTime, events: &[Event]) -> String {
    let stamp = stamp(written);
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Waymark//Plan//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("X-WR-CALNAME", escaped(&plain(name))));
    for event in events {
        calendar.push(component(event, &stamp));
    }
    standard(&calendar.to_string())
}

fn component(event: &Event, stamp: &str) -> Written {
    let (name, text) = (plain(&event.name), plain(&event.text));
    let mut written = Written::new();
    written.uid(&format!("{}@{OWNER}", event.id)).summary(&name).description(&text).starts(event.day);
    written.add_property("DTSTAMP", stamp).add_property("TRANSP", "TRANSPARENT");
    for (place, days) in event.days_before.iter().enumerate() {
        let mut alarm = Alarm::display(&name, Duration::hours(HOUR) - Duration::days(i64::from(*days)));
        // The crate takes the clock and a random number for what is not given.
        alarm.add_property("DTSTAMP", stamp).add_property("UID", format!("{}-{place}@{OWNER}", event.id));
        written.alarm(alarm.done());
    }
    written.done()
}

/// The text without what a content line cannot hold: every end of a line becomes `\n`, other control characters go.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|it| matches!(it, '\n' | '\t') || !it.is_control()).collect()
}

/// For a property that the crate does not know to be text.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n")
}

/// `20261122T101500Z`.
fn stamp(time: NaiveDateTime) -> String {
    let (year, month, day) = (time.year(), time.month(), time.day());
    format!("{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z", time.hour(), time.minute(), time.second())
}

/// The same calendar as the standard has it: lines of at most 75 bytes (the crate folds the last one at 76), and no time of writing in a
/// reminder (the crate writes one; the standard lists none).
fn standard(calendar: &str) -> String {
    let mut out = String::with_capacity(calendar.len());
    let mut in_alarm = false;
    for line in calendar.replace("\r\n ", "").split("\r\n").filter(|line| !line.is_empty()) {
        in_alarm = (in_alarm || line == "BEGIN:VALARM") && line != "END:VALARM";
        if !(in_alarm && line.starts_with("DTSTAMP:")) {
            fold(line, &mut out);
        }
    }
    out
}

fn fold(line: &str, out: &mut String) {
    let mut length = 0;
    for letter in line.chars() {
        if LINE < length + letter.len_utf8() {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
}
