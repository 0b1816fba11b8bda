//! A verdict in words: the headline, the next best step, what is missing, and the rule as printed.
//!
//! Puts together whole sentences that each language wrote for the purpose; knows no scheme by name and no browser.

mod next;

use crate::domain::{Change, Edition, FactKind, FactPath, Finding, Outcome, PartialDate, Requirement, Terms, Verdict};
use crate::i18n::{Message, Say, Texts, date, msg, number};

pub use next::{Next, next};

/// The sentence at the head of the page.
#[must_use]
pub fn headline(texts: &dyn Texts, edition: &Edition, verdict: &Verdict) -> String {
    if !edition.held {
        return words(texts, &msg::verdict_not_held(edition.id));
    }
    let key = match verdict.outcome {
        Outcome::Met => format!("verdict-{}-met", edition.scheme),
        Outcome::NotMet => format!("verdict-{}-not-met", edition.scheme),
        Outcome::Unknown => format!("verdict-{}-unknown", edition.scheme),
    };
    let missing = count(missing_everywhere(verdict).len());
    let message = Message::named(&key)
        .with("edition", edition.id)
        .with("because", because(texts, edition, verdict))
        .with("count", missing)
        .with("count_text", number(texts, missing));
    words(texts, &message)
}

/// The smaller sentences below the headline.
#[must_use]
pub fn asides(texts: &dyn Texts, verdict: &Verdict) -> Vec<String> {
    let how_many = |test: fn(&Finding) -> bool| count(verdict.findings.iter().filter(|finding| test(finding)).count());
    let mut found = Vec::new();
    let mut say = |n: u32, message: fn(u32, String) -> Message| {
        if 0 < n {
            found.push(words(texts, &message(n, number(texts, n))));
        }
    };
    // While an answer is missing it is too early to ask the organisers.
    say(how_many(|finding| finding.unpublished && finding.missing.is_empty()), msg::verdict_unpublished);
    say(how_many(|finding| finding.disputed), msg::verdict_disputed);
    if verdict.outcome == Outcome::NotMet {
        say(count(missing_everywhere(verdict).len()), msg::verdict_missing_too);
    }
    if let Some(deadline) = verdict.deadline {
        let date = date(texts, deadline);
        let message = if deadline.day().is_some() { msg::verdict_deadline_day(date) } else { msg::verdict_deadline(date) };
        found.push(words(texts, &message));
    }
    found
}

/// The rule as printed.
#[must_use]
pub fn rule(texts: &dyn Texts, requirement: &Requirement) -> String {
    let terms = terms(requirement);
    let dated = |date_: Option<PartialDate>| date_.map_or_else(String::new, |date_| date(texts, date_));
    let numbered = |n: Option<u32>| n.map_or_else(String::new, |n| number(texts, n));
    let message = Message::named(requirement.message)
        .with("count", terms.count.unwrap_or_default())
        .with("count_text", numbered(terms.count))
        .with("from", dated(terms.from))
        .with("until", dated(terms.until))
        .with("months_text", numbered(terms.months))
        .with("points", terms.points.unwrap_or_default())
        .with("points_text", numbered(terms.points));
    words(texts, &message)
}

/// The facts that are still needed for a requirement, each in words.
#[must_use]
pub fn missing(texts: &dyn Texts, edition: &Edition, finding: &Finding, answered: impl Fn(FactPath) -> bool) -> Vec<String> {
    let fact = |path: &FactPath| {
        let name = words(texts, &Message::named(&fact_message(edition, *path)));
        // A date that is answered and still missing is a month whose day decides.
        if answered(*path) { words(texts, &msg::missing_day(name)) } else { words(texts, &msg::missing_fact(name)) }
    };
    finding.missing.iter().map(fact).collect()
}

/// The message that names a fact.
#[must_use]
pub fn fact_message(edition: &Edition, path: FactPath) -> String {
    let Some(fact) = edition.vocabulary.get(path.fact) else {
        return String::new();
    };
    let mut name = format!("fact-{}", fact.name);
    if let (Some((_, field)), FactKind::List(fields)) = (path.field, &fact.kind) {
        name.push('-');
        name.push_str(fields.get(field).map_or("", |field| field.name));
    }
    name.replace(['.', '_'], "-")
}

/// The numbers and dates of a requirement: those of its condition, and the time in which what it counts must lie.
fn terms(requirement: &Requirement) -> Terms {
    let mut terms = requirement.condition.terms();
    if let Some(period) = requirement.period {
        terms.from = terms.from.or(Some(period.from));
        terms.until = terms.until.or(period.until);
    }
    terms
}

/// The reasons for "not met" as one clause.
fn because(texts: &dyn Texts, edition: &Edition, verdict: &Verdict) -> String {
    let clauses: Vec<String> = clauses(texts, edition, verdict);
    let mut clauses = clauses.into_iter();
    let (first, second, more) = (clauses.next().unwrap_or_default(), clauses.next(), count(clauses.len()));
    match (second, more) {
        (None, _) => first,
        (Some(second), 0) => words(texts, &msg::list_two(first, second)),
        (Some(second), more) => {
            let message = msg::list_more(more, first, second, number(texts, more));
            words(texts, &message)
        }
    }
}

fn clauses(texts: &dyn Texts, edition: &Edition, verdict: &Verdict) -> Vec<String> {
    let mut clauses = Vec::new();
    for (place, step) in edition.steps.iter().enumerate() {
        let not_met: Vec<(&Requirement, &Finding)> = edition
            .requirements
            .iter()
            .zip(&verdict.findings)
            .filter(|(requirement, finding)| requirement.step == place && finding.outcome == Outcome::NotMet)
            .collect();
        if step.counted && !not_met.is_empty() {
            let left = count(not_met.len());
            clauses.push(words(texts, &with_left(Message::named(&format!("{}.because", step.message)), texts, left)));
        } else {
            clauses.extend(not_met.iter().map(|(requirement, finding)| clause(texts, requirement, finding)));
        }
    }
    clauses
}

fn clause(texts: &dyn Texts, requirement: &Requirement, finding: &Finding) -> String {
    let left = finding.changes.iter().find_map(|change| match change {
        Change::More { by, .. } => Some(*by),
        _ => None,
    });
    let until = finding.changes.iter().find_map(|change| match change {
        Change::By { until, .. } => Some(*until),
        _ => None,
    });
    let until = until.or(terms(requirement).until).map_or_else(String::new, |until| date(texts, until));
    let message = Message::named(&format!("{}.because", requirement.topic)).with("until", until);
    words(texts, &with_left(message, texts, left.unwrap_or_default()))
}

fn with_left(message: Message, texts: &dyn Texts, left: u32) -> Message {
    message.with("left", left).with("left_text", number(texts, left))
}

fn missing_everywhere(verdict: &Verdict) -> Vec<FactPath> {
    let mut missing = Vec::new();
    for path in verdict.findings.iter().flat_map(|finding| &finding.missing) {
        if !missing.contains(path) {
            missing.push(*path);
        }
    }
    missing
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn words(texts: &dyn Texts, message: &impl Say) -> String {
    message.say(texts)
}
