//! The teacher's part of a plan: the two years and the study time in them.

use chrono::NaiveDate;

use crate::domain::{Condition, Edition, PartialDate, Requirement, Source};
use crate::plan::{Asked, Entry, EntryKind, Made, NoWindow, OpenPoint, Reason, Sureness, When, sources};
use crate::portfolio::{Answer, Field, Portfolio};

/// The two years.
#[derive(Clone, Debug, PartialEq)]
pub struct TwoYears {
    /// The self-reflection.
    pub start: PartialDate,
    /// The last day or month, as precise as the start.
    pub deadline: PartialDate,
    /// Their length in calendar months.
    pub months: u32,
    /// The full weeks from today to the first day on which they may end; 0 when that day has passed.
    pub weeks_left: u32,
    /// How the end was worked out, where it was.
    pub reason: Option<Reason>,
    /// The edition that gives the length.
    pub edition: &'static Edition,
    /// Who says how long they are.
    pub sources: Vec<&'static Source>,
}

/// The study time still to come.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    /// Courses without a tick.
    pub courses_left: u32,
    /// Hours for them, at least and at most.
    pub hours: (u32, u32),
    /// Hours a week in the weeks left, at least and at most, rounded up; none without two years or when no full week is left.
    pub per_week: Option<(u32, u32)>,
    /// The edition that gives the hours of a course.
    pub edition: &'static Edition,
    /// Who says so.
    pub sources: Vec<&'static Source>,
}

/// The two years of the person, or why there are none.
pub(super) fn two_years(asked: &Asked<'_>) -> Result<TwoYears, NoWindow> {
    let text = asked.teacher.ok_or(NoWindow::NoText)?;
    let start = asked.portfolio.get(&Field::selfie()).and_then(Answer::date).ok_or(NoWindow::NoStart)?;
    if asked.today < start.earliest() {
        return Err(NoWindow::StartInFuture);
    }
    let others = asked.editions.iter().filter(|edition| edition.scheme == text.scheme);
    let of = |edition: &'static Edition| edition.requirements.iter().find_map(|it| Some((edition, it, months(&it.condition)?)));
    let (edition, requirement, months): (&Edition, &Requirement, u32) =
        of(text).or_else(|| others.rev().find_map(of)).ok_or(NoWindow::Unpublished)?;
    let deadline = start.plus_months(months);
    let reason = if edition.id != text.id {
        Some(Reason::OtherText(edition.id))
    } else {
        // The only example published counts in months.
        start.day().map(|_| Reason::DayOfTwoYears)
    };
    let weeks_left = weeks(asked.today, deadline.earliest());
    Ok(TwoYears { start, deadline, months, weeks_left, reason, edition, sources: sources(edition, requirement.sources) })
}

/// Adds the start, the end and what is left; gives the study time.
pub(super) fn add(asked: &Asked<'_>, two_years: &Result<TwoYears, NoWindow>, made: &mut Made) -> Option<Study> {
    match two_years {
        Err(why) => made.open.push(OpenPoint::NoWindow(*why)),
        Ok(window) => {
            made.add(Entry::new(EntryKind::Start, When::On(window.start)));
            let sureness = if window.reason.is_some() { Sureness::Derived } else { Sureness::Stated };
            let deadline = Entry::new(EntryKind::Deadline, When::On(window.deadline)).because(sureness, window.reason);
            made.add(Entry { edition: Some(window.edition), sources: window.sources.clone(), ..deadline });
            if window.deadline.latest() < asked.today {
                made.open.push(OpenPoint::WindowOver(window.deadline));
            }
        }
    }
    study(asked, two_years.as_ref().map_or(0, |window| window.weeks_left))
}

/// The hours of the courses that are left. The chosen text's figure, else the newest of its scheme.
fn study(asked: &Asked<'_>, weeks_left: u32) -> Option<Study> {
    let text = asked.teacher?;
    let others = asked.editions.iter().filter(|edition| edition.scheme == text.scheme).rev();
    let of = |edition: &'static Edition| edition.study_hours.as_ref().map(|hours| (edition, hours));
    let (edition, hours) = of(text).or_else(|| others.map(of).find_map(|it| it))?;
    let courses_left = courses_left(asked.portfolio);
    let total = (courses_left * hours.from, courses_left * hours.until);
    let per_week = (0 < weeks_left).then(|| (total.0.div_ceil(weeks_left), total.1.div_ceil(weeks_left)));
    Some(Study { courses_left, hours: total, per_week, edition, sources: sources(edition, hours.sources) })
}

fn courses_left(portfolio: &Portfolio) -> u32 {
    let done = |area: &u32| portfolio.get(&Field::course(*area, "done")).and_then(Answer::flag) == Some(true);
    (1..=6).map(|area| u32::from(!done(&area))).sum()
}

/// The length of the window that a condition sets.
fn months(condition: &Condition) -> Option<u32> {
    match condition {
        Condition::MonthsAfter { months, .. } => Some(*months),
        Condition::AtLeast { of, .. } => of.iter().find_map(months),
        _ => None,
    }
}

fn weeks(from: NaiveDate, until: NaiveDate) -> u32 {
    u32::try_from((until - from).num_days() / 7).unwrap_or(0)
}
