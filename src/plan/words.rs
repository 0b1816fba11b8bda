//! Entries of a plan in words: a title, and the lines that say when, how sure, why and who says so.

use crate::domain::{Edition, Source};
use crate::i18n::{Message, Say as _, Texts, date, msg, number};
pub use crate::plan::open_words::open_point;
use crate::plan::{Entry, EntryKind, Reason, Sureness, When};

/// The entry in a few words.
#[must_use]
pub fn title(texts: &dyn Texts, entry: &Entry) -> String {
    let edition = entry.edition.map_or("", |edition| edition.id);
    let topic = |id: &str| {
        let requirement = entry.edition.and_then(|edition| edition.requirement(id));
        requirement.map_or_else(String::new, |requirement| Message::named(requirement.topic).say(texts))
    };
    match entry.kind {
        EntryKind::Start => msg::plan_start().say(texts),
        EntryKind::Deadline => msg::plan_deadline().say(texts),
        EntryKind::SafeLabelDate => msg::plan_safe_label_date().say(texts),
        EntryKind::AnswerExpected => msg::plan_answer_expected().say(texts),
        EntryKind::CallCloses => msg::plan_call_closes().say(texts),
        EntryKind::RoundOpens => msg::plan_round_opens(edition).say(texts),
        EntryKind::RoundCloses => msg::plan_round_closes(edition).say(texts),
        EntryKind::RoundResults => msg::plan_round_results(edition).say(texts),
        EntryKind::CutOff(id) => msg::plan_cut_off(topic(id)).say(texts),
        EntryKind::Within(id) => msg::plan_within(topic(id)).say(texts),
        EntryKind::HeldUntil => msg::plan_held_until(edition).say(texts),
        EntryKind::NextRoundOpens => msg::plan_next_round_opens(edition).say(texts),
    }
}

/// All else there is to say of an entry, a line each: when, how sure, why, what others say, and the sources.
#[must_use]
pub fn lines(texts: &dyn Texts, entry: &Entry) -> Vec<String> {
    let mut lines = vec![when(texts, &entry.when)];
    lines.extend(entry.time.map(|time| msg::plan_time(time).say(texts)));
    lines.extend(certainty(texts, entry));
    lines.extend(entry.conflicts.iter().map(|note| msg::plan_conflict(Message::named(note.message).say(texts)).say(texts)));
    lines.extend(entry.sources.iter().map(|it| source(texts, it)));
    lines
}

/// How sure an entry's date is and, where it was worked out, how.
#[must_use]
pub fn certainty(texts: &dyn Texts, entry: &Entry) -> Vec<String> {
    let entered = entry.kind == EntryKind::Start;
    let sure = match entry.sureness {
        Sureness::Stated if entered => msg::plan_entered(),
        Sureness::Stated => msg::plan_stated(),
        Sureness::Derived => msg::plan_derived(),
        Sureness::Estimate => msg::plan_estimate(),
    };
    let why = entry.reason.map(|why| reason(texts, entry.edition, why));
    [sure.say(texts)].into_iter().chain(why).collect()
}

/// A date or a span in words.
#[must_use]
pub fn when(texts: &dyn Texts, when: &When) -> String {
    match when {
        When::On(day) => msg::plan_date(date(texts, *day)).say(texts),
        When::Span(from, Some(until)) => msg::plan_span(date(texts, *from), date(texts, *until)).say(texts),
        When::Span(from, None) => msg::plan_span_open(date(texts, *from)).say(texts),
    }
}

/// Where a source can be read, or who it is from.
#[must_use]
pub fn source(texts: &dyn Texts, source: &Source) -> String {
    match source.address {
        Some(address) => msg::plan_source(address).say(texts),
        // The program for the web does without titles; the key always stands.
        None => msg::plan_source_bare(if source.title.is_empty() { source.key } else { source.title }).say(texts),
    }
}

fn reason(texts: &dyn Texts, edition: Option<&Edition>, reason: Reason) -> String {
    match reason {
        Reason::DayOfTwoYears => msg::plan_reason_day().say(texts),
        Reason::OtherText(id) => {
            let name = edition.map_or_else(|| id.to_owned(), |it| Message::named(it.title).with("edition", id).say(texts));
            msg::plan_reason_other_text(name).say(texts)
        }
        Reason::WorkingDays => msg::plan_reason_working_days().say(texts),
        Reason::AsInYears { last, answer } => msg::plan_reason_years(last.to_string(), answer.to_string()).say(texts),
        Reason::Estimated { months, message } => Message::named(message).with("months_text", number(texts, months)).say(texts),
        Reason::CalendarYears => msg::plan_reason_calendar_years().say(texts),
        Reason::AfterHeld => msg::plan_reason_after_held().say(texts),
    }
}
