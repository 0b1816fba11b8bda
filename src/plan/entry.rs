//! The parts of a plan: dated entries and open points.

use chrono::NaiveDate;

use crate::domain::{Edition, Note, PartialDate, Source};
use crate::plan::Odd;
use crate::rules::Call;

/// Something with a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What.
    pub kind: EntryKind,
    /// When.
    pub when: When,
    /// How sure the date is.
    pub sureness: Sureness,
    /// How it was worked out, where it was.
    pub reason: Option<Reason>,
    /// The hour and zone as printed.
    pub time: Option<&'static str>,
    /// The edition it belongs to.
    pub edition: Option<&'static Edition>,
    /// Who says so; empty for what the person entered.
    pub sources: Vec<&'static Source>,
    /// What others say; their sources are the edition's.
    pub conflicts: &'static [Note],
}

/// What can be dated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// The self-reflection, which opens the two years. Entered by the person.
    Start,
    /// The end of the two years.
    Deadline,
    /// The last day to apply for the label so that the answer can come before the two years end.
    SafeLabelDate,
    /// The time in which the answer to an application that was sent can come.
    AnswerExpected,
    /// The last day of a national call for label applications.
    CallCloses,
    /// The round of the school's label opens.
    RoundOpens,
    /// It closes.
    RoundCloses,
    /// Its results come.
    RoundResults,
    /// The cut-off of a requirement, by its id: on this day or before it.
    CutOff(&'static str),
    /// The time in which what a requirement asks for must lie, by its id.
    Within(&'static str),
    /// The label that the school holds lasts to this day.
    HeldUntil,
    /// The next round the school may enter opens.
    NextRoundOpens,
}

/// A date or a span, as precise as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A day or a month.
    On(PartialDate),
    /// From a first day on, to a last day where there is one; both included.
    Span(PartialDate, Option<PartialDate>),
}

/// How sure a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sureness {
    /// A source states it, or the person entered it.
    Stated,
    /// Worked out from what sources state.
    Derived,
    /// Reckoned with a figure that was published for something else: another year or another country.
    Estimate,
}

/// How a date was worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The source gives an example in months; that the day counts too is worked out.
    DayOfTwoYears,
    /// The chosen text does not show this; it is taken from this one.
    OtherText(&'static str),
    /// Counted back in the working days that the country publishes; public holidays are not counted out.
    WorkingDays,
    /// As in the years for which the country published its last day and its answer.
    AsInYears {
        /// The year of the last day.
        last: u32,
        /// The year of the answer.
        answer: u32,
    },
    /// So many months before, as the label's document estimates; its message gives the reasoning.
    Estimated {
        /// The months.
        months: u32,
        /// The message.
        message: &'static str,
    },
    /// A label lasts so many calendar years; the day is worked out.
    CalendarYears,
    /// The first round after the label held has ended.
    AfterHeld,
}

/// What is not known, or stands in the way.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenPoint {
    /// The person's dates contradict each other.
    Odd(Odd),
    /// There are no two years to plan by.
    NoWindow(NoWindow),
    /// The two years ended on this day at the latest.
    WindowOver(PartialDate),
    /// The last day to apply in time has passed.
    SafeDatePassed(NaiveDate),
    /// The answer to an application that was sent may come after the two years end.
    AnswerMayBeLate,
    /// No country is chosen, so its times are not used.
    NoCountry,
    /// Nothing was found on how long an answer takes in the country chosen.
    NoAnswerTime,
    /// The country judges in this month, 1 to 12; its last day to apply is not published.
    LastDayUnpublished(u32),
    /// The country takes applications at any time.
    AnyTime(&'static Call),
    /// The last known call of the country is over; a newer one was not found.
    CallOver(&'static Call),
    /// No call of the country was found.
    NoCall,
    /// A date of the chosen round was not found.
    NoMilestone(&'static Edition, MilestoneKind),
    /// A requirement of the chosen round has no published date, by its id.
    NoCutOff(&'static Edition, &'static str),
    /// The chosen round was not held.
    NotHeld(&'static Edition),
    /// It is not known which label the school holds.
    HeldUnknown,
    /// The next round the school may enter is not announced; holds its first year.
    RoundNotAnnounced(i32),
}

/// A date of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MilestoneKind {
    /// It opens.
    Opens,
    /// It closes.
    Closes,
    /// Its results.
    Results,
}

/// Why there are no two years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWindow {
    /// No text of the scheme is chosen.
    NoText,
    /// The date of the self-reflection is not entered.
    NoStart,
    /// The self-reflection is dated after today.
    StartInFuture,
    /// No text of the scheme gives a length.
    Unpublished,
}

impl When {
    /// The first day it may be.
    #[must_use]
    pub fn first(&self) -> NaiveDate {
        match self {
            When::On(date) | When::Span(date, _) => date.earliest(),
        }
    }

    /// The last day it may be; none when it goes on.
    #[must_use]
    pub fn last(&self) -> Option<NaiveDate> {
        match self {
            When::On(date) => Some(date.latest()),
            When::Span(_, until) => until.map(PartialDate::latest),
        }
    }
}

impl Entry {
    /// An entry that is stated, by nobody yet.
    pub(crate) fn new(kind: EntryKind, when: When) -> Entry {
        Entry { kind, when, sureness: Sureness::Stated, reason: None, time: None, edition: None, sources: Vec::new(), conflicts: &[] }
    }

    /// The same, worked out.
    pub(crate) fn because(self, sureness: Sureness, reason: Option<Reason>) -> Entry {
        Entry { sureness, reason, ..self }
    }

    /// The same, of an edition and said by these of its sources.
    pub(crate) fn said_in(self, edition: &'static Edition, keys: &[&str]) -> Entry {
        Entry { edition: Some(edition), sources: super::sources(edition, keys), ..self }
    }
}
