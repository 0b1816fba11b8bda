//! A date as people and announcements give it: a day, or a month whose day nobody wrote down.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};

/// A day, or a month that stands for all its days.
///
/// Written `YYYY-MM-DD` or `YYYY-MM`. "Not answered" is `Option::None`, never a special date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartialDate {
    /// A whole date.
    Day(NaiveDate),
    /// A month; holds the first day of it.
    Month(FirstOfMonth),
}

/// The first day of a month. Made only by [`PartialDate::month`], so that equal months are equal values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FirstOfMonth(NaiveDate);

/// Why a text or three numbers are not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError(pub DateProblem);

/// What is wrong with a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// Not of the form `YYYY-MM-DD` or `YYYY-MM`.
    Form,
    /// The year lies outside [`PartialDate::YEARS`].
    Year,
    /// There is no such month.
    Month,
    /// That month has no such day.
    Day,
}

impl PartialDate {
    /// The years a date may have: wide enough for every school, narrow enough to catch a slip of the finger.
    pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

    /// A date from its parts, the day left out when it is not known.
    ///
    /// # Errors
    /// Names the first part that cannot be.
    pub const fn from_parts(year: i32, month: u32, day: Option<u32>) -> Result<PartialDate, DateError> {
        if year < *Self::YEARS.start() || *Self::YEARS.end() < year {
            return Err(DateError(DateProblem::Year));
        }
        if month < 1 || 12 < month {
            return Err(DateError(DateProblem::Month));
        }
        let first = if let Some(day) = day { day } else { 1 };
        match (NaiveDate::from_ymd_opt(year, month, first), day) {
            (Some(day), Some(_)) => Ok(PartialDate::Day(day)),
            (Some(first), None) => Ok(PartialDate::Month(FirstOfMonth(first))),
            (None, _) => Err(DateError(DateProblem::Day)),
        }
    }

    /// Reads `YYYY-MM-DD` or `YYYY-MM`.
    ///
    /// # Errors
    /// Says whether the form, the year, the month or the day is wrong.
    pub fn parse(text: &str) -> Result<PartialDate, DateError> {
        let form = DateError(DateProblem::Form);
        let mut parts = text.split('-');
        let (Some(year), Some(month), day, None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(form);
        };
        let number = |part: &str, digits: usize| -> Result<u32, DateError> {
            let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            if plain { part.parse().map_err(|_| form) } else { Err(form) }
        };
        let day = day.map(|part| number(part, 2)).transpose()?;
        Self::from_parts(i32::try_from(number(year, 4)?).map_err(|_| form)?, number(month, 2)?, day)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.earliest().year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.earliest().month()
    }

    /// The day of the month, if it is known.
    #[must_use]
    pub fn day(self) -> Option<u32> {
        match self {
            PartialDate::Day(day) => Some(day.day()),
            PartialDate::Month(_) => None,
        }
    }

    /// The first day this may be.
    #[must_use]
    pub fn earliest(self) -> NaiveDate {
        match self {
            PartialDate::Day(day) => day,
            PartialDate::Month(FirstOfMonth(first)) => first,
        }
    }

    /// The last day this may be.
    #[must_use]
    pub fn latest(self) -> NaiveDate {
        match self {
            PartialDate::Day(day) => day,
            PartialDate::Month(FirstOfMonth(first)) => {
                first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(first)
            }
        }
    }

    /// This many calendar months later, at the same precision; a day the month lacks becomes its last day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> PartialDate {
        let later = |day: NaiveDate| day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX);
        match self {
            PartialDate::Day(day) => PartialDate::Day(later(day)),
            PartialDate::Month(FirstOfMonth(first)) => PartialDate::Month(FirstOfMonth(later(first))),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())?;
        match self.day() {
            Some(day) => write!(f, "-{day:02}"),
            None => Ok(()),
        }
    }
}
