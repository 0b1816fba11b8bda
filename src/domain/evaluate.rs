//! Decides which requirements are met. Knows no files, no clock, no language.

use chrono::NaiveDate;

use crate::domain::{Condition, Edition, FactId, FactPath, FactRef, Facts, Outcome, PartialDate, Requirement, Value};

/// Where somebody stands with an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// All steps together. An edition that was not held is not met.
    pub outcome: Outcome,
    /// One for each step of the edition, in its order.
    pub steps: Vec<StepFinding>,
    /// One for each requirement of the edition, in its order.
    pub findings: Vec<Finding>,
    /// The end of the edition's window, as precise as its start; none without a window or a start.
    pub deadline: Option<PartialDate>,
}

/// Where somebody stands with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepFinding {
    /// All its requirements together.
    pub outcome: Outcome,
    /// How many of its requirements are met.
    pub met: u32,
    /// How many it has.
    pub of: u32,
}

/// Where somebody stands with a requirement, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What the central text gives.
    pub outcome: Outcome,
    /// Whether another stated value would give another outcome.
    pub disputed: bool,
    /// The facts that decided it.
    pub because: Vec<FactPath>,
    /// The facts that could still change an unknown outcome: those not given, and months whose day decides.
    pub missing: Vec<FactPath>,
    /// Whether something unpublished keeps it unknown.
    pub unpublished: bool,
    /// What would have to change to turn "not met", the nearest way.
    pub changes: Vec<Change>,
}

/// A change that would turn an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// This number would have to be larger.
    More {
        /// The number.
        fact: FactPath,
        /// By how much.
        by: u32,
    },
    /// The answer would have to be yes.
    Yes(FactPath),
    /// It would have to take place.
    Happen(FactPath),
    /// It would have to have taken place by then.
    By {
        /// What.
        fact: FactPath,
        /// The last day in time.
        until: PartialDate,
    },
    /// It would have to lie between these.
    Within {
        /// What.
        fact: FactPath,
        /// The first day.
        from: PartialDate,
        /// The last day, where there is one.
        until: Option<PartialDate>,
    },
    /// The list would need a record that meets the condition.
    Record(FactPath),
    /// The list holds a record that stands in the way.
    WithoutRecord(FactPath),
}

/// Where the facts stand with the edition today. Total: any facts give a verdict.
#[must_use]
pub fn evaluate(edition: &Edition, facts: &Facts, today: NaiveDate) -> Verdict {
    let case = Case { facts, today };
    let findings: Vec<Finding> = edition.requirements.iter().map(|requirement| case.finding(requirement)).collect();
    let of_step = |step: usize| {
        edition.requirements.iter().zip(&findings).filter(move |(requirement, _)| requirement.step == step).map(|(_, it)| it.outcome)
    };
    let steps: Vec<StepFinding> = (0..edition.steps.len())
        .map(|step| StepFinding {
            outcome: Outcome::all(of_step(step)),
            met: of_step(step).map(|outcome| u32::from(outcome == Outcome::Met)).sum(),
            of: of_step(step).map(|_| 1).sum(),
        })
        .collect();
    let outcome = if edition.held { Outcome::all(steps.iter().map(|step| step.outcome)) } else { Outcome::NotMet };
    Verdict { outcome, steps, findings, deadline: case.deadline(edition) }
}

/// The facts of one case and its day.
#[derive(Clone, Copy)]
struct Case<'a> {
    facts: &'a Facts,
    today: NaiveDate,
}

/// The record at hand while a list is read.
#[derive(Clone, Copy)]
struct Record<'a> {
    list: FactId,
    place: usize,
    fields: &'a Facts,
}

/// An outcome on its way up, with its reasons.
#[derive(Default)]
struct Judged {
    outcome: Option<Outcome>,
    because: Vec<FactPath>,
    missing: Vec<FactPath>,
    unpublished: bool,
    changes: Vec<Change>,
}

impl Judged {
    fn met(because: FactPath) -> Judged {
        Judged { outcome: Some(Outcome::Met), because: vec![because], ..Judged::default() }
    }

    fn not_met(because: FactPath, change: Change) -> Judged {
        Judged { outcome: Some(Outcome::NotMet), because: vec![because], changes: vec![change], ..Judged::default() }
    }

    fn missing(missing: Vec<FactPath>) -> Judged {
        Judged { missing, ..Judged::default() }
    }

    fn outcome(&self) -> Outcome {
        self.outcome.unwrap_or(Outcome::Unknown)
    }
}

impl Case<'_> {
    fn finding(self, requirement: &Requirement) -> Finding {
        let judged = self.judge(&requirement.condition, None);
        let outcome = judged.outcome();
        let disputed = requirement.alternatives.iter().any(|other| self.judge(&other.condition, None).outcome() != outcome);
        Finding {
            outcome,
            disputed,
            because: judged.because,
            missing: judged.missing,
            unpublished: judged.unpublished,
            changes: judged.changes,
        }
    }

    fn deadline(self, edition: &Edition) -> Option<PartialDate> {
        edition.requirements.iter().find_map(|requirement| match requirement.condition {
            Condition::MonthsAfter { start, months, .. } => match self.value(start, None)? {
                Value::Date(start) => Some(start.plus_months(months)),
                _ => None,
            },
            _ => None,
        })
    }

    fn judge(self, condition: &Condition, record: Option<Record<'_>>) -> Judged {
        match condition {
            Condition::AtLeast { n, of } => joined(*n, of.iter().map(|part| self.judge(part, record)).collect()),
            Condition::Flag(fact) => match self.value(*fact, record) {
                Some(Value::Flag(true)) => Judged::met(path(*fact, record)),
                Some(_) => Judged::not_met(path(*fact, record), Change::Yes(path(*fact, record))),
                None => Judged::missing(vec![path(*fact, record)]),
            },
            Condition::CountAtLeast { fact, n } => match self.value(*fact, record) {
                Some(Value::Number(number)) if n <= number => Judged::met(path(*fact, record)),
                Some(Value::Number(number)) => {
                    Judged::not_met(path(*fact, record), Change::More { fact: path(*fact, record), by: n - number })
                }
                _ => Judged::missing(vec![path(*fact, record)]),
            },
            Condition::NumberIs { fact, n } => match self.value(*fact, record) {
                Some(Value::Number(number)) if number == n => Judged::met(path(*fact, record)),
                Some(_) => Judged { outcome: Some(Outcome::NotMet), ..Judged::default() },
                None => Judged::missing(vec![path(*fact, record)]),
            },
            Condition::EditionIs { fact, edition } => match self.value(*fact, record) {
                Some(Value::Edition(held)) if **held == **edition => Judged::met(path(*fact, record)),
                Some(_) => Judged { outcome: Some(Outcome::NotMet), ..Judged::default() },
                None => Judged::missing(vec![path(*fact, record)]),
            },
            Condition::Happened(fact) => match self.value(*fact, record) {
                // What has taken place cannot lie after today, so of a month only the days up to today remain.
                Some(Value::Date(date)) if date.earliest() <= self.today => Judged::met(path(*fact, record)),
                Some(_) => Judged::not_met(path(*fact, record), Change::Happen(path(*fact, record))),
                None => Judged::missing(vec![path(*fact, record)]),
            },
            Condition::DateOnOrBefore { fact, date } => {
                let change = Change::By { fact: path(*fact, record), until: PartialDate::Day(*date) };
                self.lies_within(*fact, record, NaiveDate::MIN, *date, change)
            }
            Condition::DateWithin { fact, from, until } => {
                let change =
                    Change::Within { fact: path(*fact, record), from: PartialDate::Day(*from), until: until.map(PartialDate::Day) };
                self.lies_within(*fact, record, *from, until.unwrap_or(NaiveDate::MAX), change)
            }
            Condition::DateNotBefore { fact, other } => self.not_before(*fact, *other, record),
            Condition::MonthsAfter { start, months, event } => self.months_after(*start, *months, *event, record),
            Condition::AnyRecord { list, filter } => self.any_record(*list, filter),
            Condition::NoRecord { list, filter } => {
                let judged = self.any_record(*list, filter);
                let changes = match judged.outcome() {
                    Outcome::Met => vec![Change::WithoutRecord(FactPath { fact: *list, field: None })],
                    _ => vec![],
                };
                Judged { outcome: judged.outcome.map(|outcome| !outcome), changes, ..judged }
            }
            Condition::Waived { .. } => Judged { outcome: Some(Outcome::Met), ..Judged::default() },
            Condition::Unpublished => Judged { unpublished: true, ..Judged::default() },
        }
    }

    fn value<'a>(&'a self, fact: FactRef, record: Option<Record<'a>>) -> Option<&'a Value> {
        match fact {
            FactRef::Case(fact) => self.facts.get(fact),
            FactRef::Field(field) => record?.fields.get(field),
        }
    }

    fn lies_within(self, fact: FactRef, record: Option<Record<'_>>, from: NaiveDate, until: NaiveDate, change: Change) -> Judged {
        match self.value(fact, record) {
            Some(Value::Date(date)) if from <= date.earliest() && date.latest() <= until => Judged::met(path(fact, record)),
            Some(Value::Date(date)) if from <= date.latest() && date.earliest() <= until => Judged::missing(vec![path(fact, record)]),
            Some(_) => Judged::not_met(path(fact, record), change),
            None => Judged::missing(vec![path(fact, record)]),
        }
    }

    fn not_before(self, fact: FactRef, other: FactRef, record: Option<Record<'_>>) -> Judged {
        let here = path(fact, record);
        match (self.value(fact, record), self.value(other, record)) {
            (Some(Value::Date(date)), Some(Value::Date(other_date))) => {
                if other_date.latest() <= date.earliest() {
                    Judged::met(here)
                } else if date.latest() < other_date.earliest() {
                    Judged::not_met(here, Change::Happen(here))
                } else {
                    let vague = |date: &PartialDate| date.day().is_none();
                    let mut missing = Vec::new();
                    missing.extend(vague(date).then_some(here));
                    missing.extend(vague(other_date).then_some(path(other, record)));
                    Judged::missing(missing)
                }
            }
            // Without the other there is nothing to lie before it; one that has not taken place will lie later.
            (Some(Value::Date(_)), None) => Judged::missing(vec![path(other, record)]),
            (None, None) => Judged::missing(vec![here, path(other, record)]),
            (None, Some(_)) => Judged::missing(vec![here]),
            (Some(_), _) => Judged::not_met(here, Change::Happen(here)),
        }
    }

    fn months_after(self, start: FactRef, months: u32, event: FactRef, record: Option<Record<'_>>) -> Judged {
        let Some(start_value) = self.value(start, record) else {
            return Judged::missing(vec![path(start, record)]);
        };
        let Value::Date(start_date) = start_value else {
            return Judged::not_met(path(start, record), Change::Happen(path(start, record)));
        };
        let last = |day: NaiveDate| PartialDate::Day(day).plus_months(months).earliest();
        let (first_end, last_end) = (last(start_date.earliest()), last(start_date.latest()));
        let event_date = match self.value(event, record) {
            Some(Value::Date(date)) => *date,
            _ => PartialDate::Day(self.today),
        };
        if event_date.latest() <= first_end {
            Judged::met(path(start, record))
        } else if last_end < event_date.earliest() {
            Judged::not_met(path(start, record), Change::By { fact: path(event, record), until: start_date.plus_months(months) })
        } else {
            let mut missing = Vec::new();
            missing.extend(start_date.day().is_none().then_some(path(start, record)));
            missing.extend(event_date.day().is_none().then_some(path(event, record)));
            Judged::missing(missing)
        }
    }

    fn any_record(self, list: FactId, filter: &Condition) -> Judged {
        let here = FactPath { fact: list, field: None };
        let Some(value) = self.facts.get(list) else {
            return Judged::missing(vec![here]);
        };
        let records = match value {
            Value::List(records) => records.as_slice(),
            _ => &[],
        };
        let parts = records.iter().enumerate().map(|(place, fields)| self.judge(filter, Some(Record { list, place, fields }))).collect();
        let judged = joined(1, parts);
        match judged.outcome() {
            Outcome::NotMet => Judged::not_met(here, Change::Record(here)),
            Outcome::Met | Outcome::Unknown => judged,
        }
    }
}

fn path(fact: FactRef, record: Option<Record<'_>>) -> FactPath {
    match (fact, record) {
        (FactRef::Case(fact), _) => FactPath { fact, field: None },
        (FactRef::Field(field), Some(record)) => FactPath { fact: record.list, field: Some((record.place, field)) },
        // A field outside a list cannot be loaded from a document; naming it as a fact is harmless.
        (FactRef::Field(field), None) => FactPath { fact: field, field: None },
    }
}

/// At least `n` of these parts, with the reasons of those that carry the outcome.
fn joined(n: usize, parts: Vec<Judged>) -> Judged {
    let outcome = Outcome::at_least(n, parts.iter().map(Judged::outcome));
    let mut whole = Judged { outcome: Some(outcome), ..Judged::default() };
    let possible = parts.iter().filter(|part| part.outcome() != Outcome::NotMet).count();
    let not_met = outcome == Outcome::NotMet;
    let mut carrying: Vec<Judged> = Vec::new();
    for part in parts.into_iter().filter(|part| part.outcome() == outcome) {
        // The nearest way to turn it comes first: the parts that need the fewest changes. A sort would bring much code with it.
        let no_farther = |other: &Judged| !not_met || other.changes.len() <= part.changes.len();
        let place = carrying.iter().rposition(no_farther).map_or(0, |last| last + 1);
        carrying.insert(place, part);
    }
    if not_met {
        // And no more of them than are lacking.
        let lacking = n.saturating_sub(possible);
        for part in carrying.iter_mut().skip(lacking) {
            part.changes.clear();
        }
    }
    for part in carrying {
        add(&mut whole.because, part.because);
        add(&mut whole.missing, part.missing);
        whole.unpublished |= part.unpublished;
        whole.changes.extend(part.changes);
    }
    whole
}

fn add(to: &mut Vec<FactPath>, from: Vec<FactPath>) {
    for path in from {
        if !to.contains(&path) {
            to.push(path);
        }
    }
}
