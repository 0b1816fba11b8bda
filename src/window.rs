//! The teacher's two years as a line: what lies on it, and where, in hundredths of a per cent of its length.

use chrono::{Months, NaiveDate};

use crate::domain::PartialDate;
use crate::portfolio::{Answer, Field, Portfolio};

/// The length of the line. Whole numbers do: a picture needs no more.
pub const HUNDREDTHS: i64 = 10_000;

/// The two years of a teacher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// The self-reflection.
    pub start: PartialDate,
    /// The end, as precise as the start.
    pub end: PartialDate,
    /// Its length in calendar months.
    pub months: u32,
    /// Where the first band ends and the last band begins; the ends of the line when the days are known.
    pub bands: (i64, i64),
    /// Where today lies, perhaps outside the line.
    pub today: i64,
    /// What has happened, in order of its date.
    pub events: Vec<Event>,
}

/// Something that has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What.
    pub what: What,
    /// When.
    pub date: PartialDate,
    /// Where, perhaps outside the line.
    pub at: i64,
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
    /// The window of a portfolio, so many calendar months long; none without the date of the self-reflection.
    #[must_use]
    pub fn of(portfolio: &Portfolio, months: u32, today: NaiveDate) -> Option<Window> {
        let date = |field: Field| portfolio.get(&field).and_then(Answer::date);
        let start = date(Field::selfie())?;
        let end = start.plus_months(months);
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
        let mut events: Vec<Event> = Vec::with_capacity(found.len());
        for (what, date) in found {
            let place = events.partition_point(|event| event.date.earliest() <= date.earliest());
            events.insert(place, Event { what, date, at: line.middle(date) });
        }
        let day_after = |day: NaiveDate| day.succ_opt().unwrap_or(day);
        let bands = match start {
            PartialDate::Day(_) => (0, HUNDREDTHS),
            PartialDate::Month(_) => (line.at(day_after(start.latest())), line.at(end.earliest())),
        };
        Some(Window { start, end, months, bands, today: line.at(today), events })
    }

    /// The full months from today to the first day on which the window may end; none when that day has passed.
    #[must_use]
    pub fn months_left(&self, today: NaiveDate) -> Option<u32> {
        let end = self.end.earliest();
        if end < today {
            return None;
        }
        let later = |months: u32| PartialDate::Day(today).plus_months(months).earliest();
        (0..=self.months).take_while(|months| later(*months) <= end).last()
    }
}

/// A line from its first to its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
}

impl Line {
    /// A line on which these dates lie, with a month to spare at both ends.
    #[must_use]
    pub fn around(dates: &[PartialDate]) -> Option<Line> {
        let from = dates.iter().map(|date| date.earliest()).min()?.checked_sub_months(Months::new(1))?;
        let until = dates.iter().map(|date| date.latest()).max()?.checked_add_months(Months::new(1))?;
        Some(Line { from, until })
    }

    /// Where a day lies, perhaps outside the line.
    #[must_use]
    pub fn at(&self, day: NaiveDate) -> i64 {
        let all = (self.until - self.from).num_days().max(1);
        (day - self.from).num_days() * HUNDREDTHS / all
    }

    /// Where the middle of a date lies.
    #[must_use]
    pub fn middle(&self, date: PartialDate) -> i64 {
        i64::midpoint(self.at(date.earliest()), self.at(date.latest()))
    }
}
