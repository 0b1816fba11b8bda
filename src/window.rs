//! The teacher's two years as a line: what lies on it, and where, in per cent of its length.

use chrono::NaiveDate;

use crate::domain::PartialDate;
use crate::portfolio::{Answer, Field, Portfolio};

/// The length of the window in calendar months, as the text of 2025 states it.
const MONTHS: u32 = 24;

/// The two years of a teacher.
#[derive(Clone, Debug, PartialEq)]
pub struct Window {
    /// The self-reflection.
    pub start: PartialDate,
    /// The end, as precise as the start.
    pub end: PartialDate,
    /// Where the first band ends and the last band begins; 0 and 100 when the days are known.
    pub bands: (f64, f64),
    /// Where today lies; below 0 or above 100 when it lies outside.
    pub today: f64,
    /// What has happened, in order of its date.
    pub events: Vec<Event>,
}

/// Something that has happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// What.
    pub what: What,
    /// When.
    pub date: PartialDate,
    /// Where on the line, 0 to 100, or outside it.
    pub at: f64,
}

/// What can lie on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The course of this area.
    Course(u32),
    /// The label was asked for.
    Asked,
    /// The label was awarded.
    Awarded,
    /// The evidence was handed in.
    Submitted,
}

impl Window {
    /// The window of a portfolio; none without the date of the self-reflection.
    #[must_use]
    pub fn of(portfolio: &Portfolio, today: NaiveDate) -> Option<Window> {
        let date = |field: Field| portfolio.get(&field).and_then(Answer::date);
        let start = date(Field::selfie())?;
        let end = start.plus_months(MONTHS);
        let line = Line { from: start.earliest(), until: end.latest() };
        let mut found = Vec::new();
        for area in 1..=6 {
            if portfolio.get(&Field::course(area, "done")).and_then(Answer::flag) == Some(true) {
                found.extend(date(Field::course(area, "completed")).map(|date| (What::Course(area), date)));
            }
        }
        if let Some(project) = portfolio.teacher_project() {
            found.extend(project.asked.map(|date| (What::Asked, date)));
            let awarded = project.awarded.filter(|_| project.labelled != Some(false));
            found.extend(awarded.map(|date| (What::Awarded, date)));
        }
        found.extend(date(Field::submitted()).map(|date| (What::Submitted, date)));
        found.sort_by_key(|(what, date)| (date.earliest(), *what));
        let events = found.into_iter().map(|(what, date)| Event { what, date, at: line.middle(date) }).collect();
        let day_after = |day: NaiveDate| day.succ_opt().unwrap_or(day);
        let bands = match start {
            PartialDate::Day(_) => (0.0, 100.0),
            PartialDate::Month(_) => (line.at(day_after(start.latest())), line.at(end.earliest())),
        };
        Some(Window { start, end, bands, today: line.at(today), events })
    }

    /// The full months from today to the first day on which the window may end; none when that day has passed.
    #[must_use]
    pub fn months_left(&self, today: NaiveDate) -> Option<u32> {
        let end = self.end.earliest();
        if end < today {
            return None;
        }
        let later = |months: u32| PartialDate::Day(today).plus_months(months).earliest();
        (0..=MONTHS).take_while(|months| later(*months) <= end).last()
    }
}

/// The line from its first to its last day.
struct Line {
    from: NaiveDate,
    until: NaiveDate,
}

impl Line {
    fn at(&self, day: NaiveDate) -> f64 {
        let days = |from: NaiveDate, until: NaiveDate| u32::try_from((until - from).num_days()).map_or(0.0, f64::from);
        let all = days(self.from, self.until).max(1.0);
        let before = if day < self.from { -days(day, self.from) } else { days(self.from, day) };
        before / all * 100.0
    }

    fn middle(&self, date: PartialDate) -> f64 {
        f64::midpoint(self.at(date.earliest()), self.at(date.latest()))
    }
}
