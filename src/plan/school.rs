//! The school's part of a plan: the chosen round, its dates, and the label the school holds.

use chrono::NaiveDate;

use crate::domain::{Certainty, Condition, Edition, Milestone, PartialDate, Requirement};
use crate::plan::{Asked, Entry, EntryKind, Made, MilestoneKind, OpenPoint, Reason, Sureness, When};
use crate::portfolio::{Answer, Field};

/// The next round a school may enter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NextRound {
    /// It is published and has not closed.
    Published(&'static Edition),
    /// Nothing is published of it; holds the first year of the labels it would give.
    NotAnnounced(i32),
}

/// Adds the round's dates and those of the label held.
pub(super) fn add(asked: &Asked<'_>, made: &mut Made) {
    let Some(round) = asked.school else { return };
    if round.held {
        add_milestone(round, EntryKind::RoundOpens, MilestoneKind::Opens, round.opens.as_ref(), made);
        add_milestone(round, EntryKind::RoundCloses, MilestoneKind::Closes, round.closes.as_ref(), made);
        add_milestone(round, EntryKind::RoundResults, MilestoneKind::Results, round.results.as_ref(), made);
        round.requirements.iter().for_each(|requirement| add_requirement(round, requirement, made));
    } else {
        made.open.push(OpenPoint::NotHeld(round));
    }
    add_held(asked, round.scheme, made);
}

fn add_milestone(round: &'static Edition, kind: EntryKind, open: MilestoneKind, milestone: Option<&'static Milestone>, made: &mut Made) {
    let Some((milestone, date)) = milestone.and_then(|milestone| Some((milestone, milestone.date?))) else {
        made.open.push(OpenPoint::NoMilestone(round, open));
        return;
    };
    let entry = Entry::new(kind, When::On(date)).said_in(round, milestone.sources);
    made.add(Entry { time: milestone.time, conflicts: milestone.conflicts, ..entry });
}

/// The days a requirement prints: those of its condition, or the time in which what it counts must lie.
fn add_requirement(round: &'static Edition, requirement: &'static Requirement, made: &mut Made) {
    let terms = requirement.condition.terms();
    let period = requirement.period;
    let (from, until) = (terms.from.or(period.map(|it| it.from)), terms.until.or(period.and_then(|it| it.until)));
    let entry = match (from, until) {
        (Some(from), until) => Entry::new(EntryKind::Within(requirement.id), When::Span(from, until)),
        (None, Some(until)) => Entry::new(EntryKind::CutOff(requirement.id), When::On(until)),
        (None, None) => {
            if requirement.certainty == Certainty::Unpublished || is_count(&requirement.condition) {
                made.open.push(OpenPoint::NoCutOff(round, requirement.id));
            }
            return;
        }
    };
    let sureness = if requirement.certainty == Certainty::Derived { Sureness::Derived } else { Sureness::Stated };
    made.add(entry.because(sureness, None).said_in(round, requirement.sources));
}

/// A number that is counted in some time: without a period, that time is not published.
fn is_count(condition: &Condition) -> bool {
    matches!(condition, Condition::CountAtLeast { .. })
}

fn add_held(asked: &Asked<'_>, scheme: &str, made: &mut Made) {
    let held = match asked.portfolio.get(&Field::school("held")).and_then(Answer::text) {
        None => {
            made.open.push(OpenPoint::HeldUnknown);
            return;
        }
        Some("none") => None,
        Some(id) => asked.editions.iter().find(|edition| edition.scheme == scheme && edition.id == id),
    };
    let validity = held.and_then(|held| Some((held, held.validity.as_ref()?)));
    if let Some((held, validity)) = validity {
        let derived = validity.certainty != Certainty::Stated;
        let (sureness, reason) = if derived { (Sureness::Derived, Some(Reason::CalendarYears)) } else { (Sureness::Stated, None) };
        let entry = Entry::new(EntryKind::HeldUntil, When::On(validity.until)).because(sureness, reason);
        made.add(entry.said_in(held, validity.sources));
    }
    match next_round(asked.editions, scheme, validity.map(|(_, validity)| validity.until), asked.today) {
        Some(NextRound::Published(round)) => {
            if let Some((milestone, date)) = round.opens.as_ref().and_then(|it| Some((it, it.date?))) {
                let entry = Entry::new(EntryKind::NextRoundOpens, When::On(date)).said_in(round, milestone.sources);
                let reason = validity.map(|_| Reason::AfterHeld);
                let sureness = if reason.is_some() { Sureness::Derived } else { Sureness::Stated };
                made.add(Entry { time: milestone.time, conflicts: milestone.conflicts, ..entry.because(sureness, reason) });
            }
        }
        Some(NextRound::NotAnnounced(year)) => made.open.push(OpenPoint::RoundNotAnnounced(year)),
        None => {}
    }
}

/// The first round whose labels begin after the one held has ended and that can still be entered today; none for a scheme without rounds.
///
/// A round is named after the years of its labels, such as `2025-2026`. Worked out: only for 2026-2027 a source says that holders of an
/// overlapping label may not apply.
#[must_use]
pub fn next_round(editions: &'static [Edition], scheme: &str, held_until: Option<PartialDate>, today: NaiveDate) -> Option<NextRound> {
    let rounds =
        || editions.iter().filter(|edition| edition.scheme == scheme).filter_map(|edition| Some((edition, first_year(edition.id)?)));
    let last = rounds().map(|(_, year)| year).max()?;
    let from = held_until.map_or(i32::MIN, |until| until.year() + 1);
    let enters =
        |edition: &Edition| edition.held && edition.closes.as_ref().and_then(|it| it.date).is_some_and(|closes| today <= closes.latest());
    let open = rounds().filter(|(edition, year)| from <= *year && enters(edition)).min_by_key(|(_, year)| *year);
    Some(match open {
        Some((edition, _)) => NextRound::Published(edition),
        None => NextRound::NotAnnounced(from.max(last + 1)),
    })
}

/// The first year of a round's name.
fn first_year(id: &str) -> Option<i32> {
    let (first, second) = id.split_once('-')?;
    let (first, second): (u32, u32) = (first.parse().ok()?, second.parse().ok()?);
    if first.checked_add(1)? == second { first.try_into().ok() } else { None }
}
