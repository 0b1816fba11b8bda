//! A calendar file from a plan: a whole day for each date to come, with reminders before it.

mod file;

pub use file::{Event, file};

use chrono::NaiveDate;

use crate::i18n::{Say as _, Texts, msg};
use crate::plan::{Entry, EntryKind, Plan, When, words};

/// The events of a plan from today on, in its order; `backup` is the day of a reminder to save a file, if one is wanted.
///
/// A month becomes its first day, the cautious end of it, and the text names the month. What the person has already done and the windows of
/// requirements are no events.
#[must_use]
pub fn events(texts: &dyn Texts, plan: &Plan, backup: Option<NaiveDate>, today: NaiveDate) -> Vec<Event> {
    // The next round that may be entered is often the chosen one; one event is enough.
    let opens = |entry: &Entry| plan.entries.iter().any(|other| other.kind == EntryKind::RoundOpens && other.edition == entry.edition);
    let once = plan.entries.iter().filter(|entry| entry.kind != EntryKind::NextRoundOpens || !opens(entry));
    let mut events: Vec<Event> = once.filter_map(|entry| event(texts, entry)).filter(|event| today <= event.day).collect();
    if let Some(day) = backup.filter(|day| today <= *day) {
        let text = [msg::plan_backup_why().say(texts), msg::calendar_foot().say(texts)].join("\n");
        let place = events.partition_point(|event| event.day <= day);
        let name = msg::plan_backup().say(texts);
        events.insert(place, Event { id: "backup".to_owned(), day, name, text, days_before: &[0] });
    }
    events
}

fn event(texts: &dyn Texts, entry: &Entry) -> Option<Event> {
    let (name, days_before): (&str, &'static [u32]) = match entry.kind {
        EntryKind::Deadline => ("deadline", &[90, 30, 7]),
        EntryKind::SafeLabelDate => ("safe-label-date", &[30, 7]),
        EntryKind::CallCloses => ("call-closes", &[30, 7]),
        EntryKind::RoundOpens => ("round-opens", &[7]),
        EntryKind::RoundCloses => ("round-closes", &[7, 1]),
        EntryKind::RoundResults => ("round-results", &[]),
        EntryKind::NextRoundOpens => ("next-round-opens", &[30, 7]),
        EntryKind::HeldUntil => ("held-until", &[90]),
        EntryKind::Start | EntryKind::AnswerExpected | EntryKind::CutOff(_) | EntryKind::Within(_) => return None,
    };
    let When::On(date) = entry.when else { return None };
    let mut lines = words::lines(texts, entry);
    lines.push(msg::calendar_foot().say(texts));
    // The edition keeps the events of two rounds apart; the day is left out, so that a date that moves moves the same event.
    let id = entry.edition.map_or_else(|| name.to_owned(), |edition| format!("{name}-{}-{}", edition.scheme, edition.id));
    Some(Event { id, day: date.earliest(), name: words::title(texts, entry), text: lines.join("\n"), days_before })
}
