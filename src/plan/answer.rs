//! When the answer to an application can come, from the time a country publishes, and the last day that is early enough.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::domain::PartialDate;
use crate::rules::Takes;

/// How far back a last day is looked for. A yearly answer needs little more than two years.
const FAR: u64 = 800;

/// The last day on which the answer to an application of this day can come; none where the time published does not say.
///
/// Working days are Monday to Friday: public holidays differ by country and are not counted out.
#[must_use]
pub fn answered_by(takes: Takes, applied: NaiveDate) -> Option<NaiveDate> {
    match takes {
        Takes::WorkingDays { days, longer_days, longer_from, longer_until } => {
            let plain = working_days_after(applied, days)?;
            // Whether the slow months are those of applying or of judging is not said, so any day in them counts.
            let slow = applied.iter_days().take_while(|day| *day <= plain).any(|day| (longer_from..=longer_until).contains(&day.month()));
            if slow { working_days_after(applied, longer_days) } else { Some(plain) }
        }
        Takes::Yearly { last_month, last_day, answer_month, answer_day, .. } => {
            let last = |year: i32| NaiveDate::from_ymd_opt(year, last_month, last_day);
            let year = if applied <= last(applied.year())? { applied.year() } else { applied.year() + 1 };
            let answer = |year: i32| PartialDate::from_parts(year, answer_month, answer_day).ok().map(PartialDate::latest);
            let same_year = answer(year)?;
            if last(year)? <= same_year { Some(same_year) } else { answer(year + 1) }
        }
        Takes::Month { .. } => None,
    }
}

/// The last day on which to apply so that the answer comes by the deadline at the latest; none where the time published does not say.
#[must_use]
pub fn last_safe(takes: Takes, deadline: NaiveDate) -> Option<NaiveDate> {
    let back = |days: u64| deadline.checked_sub_days(Days::new(days));
    (0..=FAR).filter_map(back).find(|day| answered_by(takes, *day).is_some_and(|answer| answer <= deadline))
}

fn working_days_after(day: NaiveDate, days: u32) -> Option<NaiveDate> {
    let working = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    match usize::try_from(days).ok()?.checked_sub(1) {
        None => Some(day),
        Some(others) => day.iter_days().skip(1).filter(working).nth(others),
    }
}
