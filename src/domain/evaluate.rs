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
    let mut steps = vec![StepFinding { outcome: Outcome::Met, met: 0, of: 0 }; edition.steps.len()];
    for (requirement, finding) in edition.requirements.iter().zip(&findings) {
        if let Some(step) = steps.get_mut(requirement.step) {
            step.outcome = step.outcome.min(finding.outcome);
            step.met += u32::from(finding.outcome == Outcome::Met);
            step.of += 1;
        }
    }
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

impl<'a> Case<'a> {
    /// Reasons are looked for when the outcome is known, and only where it comes from: most of what is judged is a reason for nothing,
    /// and lists of it on the way up took most of the time.
    fn finding(self, requirement: &Requirement) -> Finding {
        let outcome = self.judge(&requirement.condition, None);
        let disputed = requirement.alternatives.iter().any(|other| self.judge(&other.condition, None) != outcome);
        let mut finding = Finding { outcome, disputed, because: Vec::new(), missing: Vec::new(), unpublished: false, changes: Vec::new() };
        self.explain(&requirement.condition, None, outcome, true, &mut finding);
        finding
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

    fn judge(self, condition: &Condition, record: Option<Record<'a>>) -> Outcome {
        match condition {
            Condition::AtLeast { n, of } => Outcome::at_least(*n, of.iter().map(|part| self.judge(part, record))),
            Condition::Flag(fact) => match self.value(*fact, record) {
                Some(value) => met_if(matches!(value, Value::Flag(true))),
                None => Outcome::Unknown,
            },
            Condition::CountAtLeast { fact, n } => match self.value(*fact, record) {
                Some(Value::Number(number)) => met_if(n <= number),
                _ => Outcome::Unknown,
            },
            Condition::NumberIs { fact, n } => match self.value(*fact, record) {
                Some(value) => met_if(matches!(value, Value::Number(number) if number == n)),
                None => Outcome::Unknown,
            },
            Condition::EditionIs { fact, edition } => match self.value(*fact, record) {
                Some(value) => met_if(matches!(value, Value::Edition(held) if **held == **edition)),
                None => Outcome::Unknown,
            },
            Condition::Happened(fact) => match self.value(*fact, record) {
                // What has taken place cannot lie after today, so of a month only the days up to today remain.
                Some(value) => met_if(matches!(value, Value::Date(date) if date.earliest() <= self.today)),
                None => Outcome::Unknown,
            },
            Condition::DateOnOrBefore { fact, date } => self.lies_within(*fact, record, NaiveDate::MIN, *date),
            Condition::DateWithin { fact, from, until } => self.lies_within(*fact, record, *from, until.unwrap_or(NaiveDate::MAX)),
            Condition::DateNotBefore { fact, other } => self.not_before(*fact, *other, record),
            Condition::MonthsAfter { start, months, event } => self.months_after(*start, *months, *event, record),
            Condition::AnyRecord { list, filter } => self.any_record(*list, filter),
            Condition::NoRecord { list, filter } => !self.any_record(*list, filter),
            Condition::Waived { .. } => Outcome::Met,
            Condition::Unpublished => Outcome::Unknown,
        }
    }

    fn value(&self, fact: FactRef, record: Option<Record<'a>>) -> Option<&'a Value> {
        match fact {
            FactRef::Case(fact) => self.facts.get(fact),
            FactRef::Field(field) => record?.fields.get(field),
        }
    }

    /// How many changes would turn a condition that is not met, the nearest way.
    fn distance(self, condition: &Condition, record: Option<Record<'a>>) -> usize {
        match condition {
            Condition::AtLeast { n, of } => {
                let (parts, lacking) = self.nearest(*n, of, record);
                parts.iter().take(lacking).map(|(distance, _)| distance).sum()
            }
            Condition::NumberIs { .. } | Condition::EditionIs { .. } => 0,
            _ => 1,
        }
    }

    /// The parts that are not met, the nearest to being met first, and how many of them would have to be.
    fn nearest<'b>(self, n: usize, of: &'b [Condition], record: Option<Record<'a>>) -> (Vec<(usize, &'b Condition)>, usize) {
        let mut parts: Vec<(usize, &Condition)> = Vec::new();
        for part in of.iter().filter(|part| self.judge(part, record) == Outcome::NotMet) {
            let distance = self.distance(part, record);
            // A sort would bring much code with it.
            let place = parts.iter().rposition(|(nearer, _)| *nearer <= distance).map_or(0, |last| last + 1);
            parts.insert(place, (distance, part));
        }
        let lacking = n.saturating_sub(of.len() - parts.len());
        (parts, lacking)
    }

    fn lies_within(self, fact: FactRef, record: Option<Record<'a>>, from: NaiveDate, until: NaiveDate) -> Outcome {
        match self.value(fact, record) {
            Some(Value::Date(date)) => {
                let (earliest, latest) = (date.earliest(), date.latest());
                if from <= earliest && latest <= until {
                    Outcome::Met
                } else if from <= latest && earliest <= until {
                    Outcome::Unknown
                } else {
                    Outcome::NotMet
                }
            }
            Some(_) => Outcome::NotMet,
            None => Outcome::Unknown,
        }
    }

    fn not_before(self, fact: FactRef, other: FactRef, record: Option<Record<'a>>) -> Outcome {
        match (self.value(fact, record), self.value(other, record)) {
            (Some(Value::Date(date)), Some(Value::Date(other))) => {
                if other.latest() <= date.earliest() {
                    Outcome::Met
                } else if date.latest() < other.earliest() {
                    Outcome::NotMet
                } else {
                    Outcome::Unknown
                }
            }
            // Without the other there is nothing to lie before it; one that has not taken place will lie later.
            (Some(Value::Date(_)) | None, None) | (None, Some(_)) => Outcome::Unknown,
            (Some(_), _) => Outcome::NotMet,
        }
    }

    fn months_after(self, start: FactRef, months: u32, event: FactRef, record: Option<Record<'a>>) -> Outcome {
        let start = match self.value(start, record) {
            Some(Value::Date(start)) => start,
            Some(_) => return Outcome::NotMet,
            None => return Outcome::Unknown,
        };
        let last = |day: NaiveDate| PartialDate::Day(day).plus_months(months).earliest();
        let event = self.event(event, record);
        if event.latest() <= last(start.earliest()) {
            Outcome::Met
        } else if last(start.latest()) < event.earliest() {
            Outcome::NotMet
        } else {
            Outcome::Unknown
        }
    }

    /// As long as what a window waits for has not taken place, today stands for it.
    fn event(self, event: FactRef, record: Option<Record<'a>>) -> PartialDate {
        match self.value(event, record) {
            Some(Value::Date(date)) => *date,
            _ => PartialDate::Day(self.today),
        }
    }

    /// The records of a list; none when the list is not given.
    fn records(self, list: FactId) -> Option<impl ExactSizeIterator<Item = Record<'a>>> {
        let records = match self.facts.get(list)? {
            Value::List(records) => records.as_slice(),
            _ => &[],
        };
        Some(records.iter().enumerate().map(move |(place, fields)| Record { list, place, fields }))
    }

    fn any_record(self, list: FactId, filter: &Condition) -> Outcome {
        let Some(records) = self.records(list) else { return Outcome::Unknown };
        Outcome::at_least(1, records.map(|record| self.judge(filter, Some(record))))
    }

    /// Adds what makes the outcome what it is. `turning` is whether to say as well what would turn it.
    fn explain(self, condition: &Condition, record: Option<Record<'a>>, outcome: Outcome, turning: bool, to: &mut Finding) {
        match condition {
            Condition::AtLeast { n, of } if outcome == Outcome::NotMet => {
                let (parts, lacking) = self.nearest(*n, of, record);
                for (place, (_, part)) in parts.into_iter().enumerate() {
                    // And no more changes than are lacking.
                    self.explain(part, record, outcome, turning && place < lacking, to);
                }
            }
            Condition::AtLeast { n, of } => {
                let all = outcome == Outcome::Met && *n == of.len();
                for part in of.iter().filter(|part| all || self.judge(part, record) == outcome) {
                    self.explain(part, record, outcome, turning, to);
                }
            }
            Condition::AnyRecord { list, filter } => self.explain_list(*list, filter, outcome, to, turning.then_some(Change::Record)),
            // It is met by what leaves the other unmet, and the other way round.
            Condition::NoRecord { list, filter } => {
                self.explain_list(*list, filter, !outcome, to, None);
                if outcome == Outcome::NotMet && turning {
                    to.changes.push(Change::WithoutRecord(FactPath { fact: *list, field: None }));
                }
            }
            Condition::Waived { .. } => {}
            Condition::Unpublished => to.unpublished = true,
            _ => self.explain_fact(condition, record, outcome, turning, to),
        }
    }

    fn explain_list(self, list: FactId, filter: &Condition, found: Outcome, to: &mut Finding, change: Option<fn(FactPath) -> Change>) {
        let here = FactPath { fact: list, field: None };
        let Some(records) = self.records(list) else { return add(&mut to.missing, here) };
        if found == Outcome::NotMet {
            add(&mut to.because, here);
            return to.changes.extend(change.map(|change| change(here)));
        }
        for record in records.filter(|record| self.judge(filter, Some(*record)) == found) {
            self.explain(filter, Some(record), found, false, to);
        }
    }

    fn explain_fact(self, condition: &Condition, record: Option<Record<'a>>, outcome: Outcome, turning: bool, to: &mut Finding) {
        let (fact, change) = match *condition {
            Condition::Flag(fact) => (fact, Change::Yes(path(fact, record))),
            Condition::CountAtLeast { fact, n } => {
                let number = match self.value(fact, record) {
                    Some(Value::Number(number)) => *number,
                    _ => 0,
                };
                (fact, Change::More { fact: path(fact, record), by: n.saturating_sub(number) })
            }
            // Which record it is about is no reason for a no, and nothing that could be changed.
            Condition::NumberIs { .. } | Condition::EditionIs { .. } if outcome == Outcome::NotMet => return,
            Condition::NumberIs { fact, .. } | Condition::EditionIs { fact, .. } | Condition::Happened(fact) => {
                (fact, Change::Happen(path(fact, record)))
            }
            Condition::DateOnOrBefore { fact, date } => (fact, Change::By { fact: path(fact, record), until: PartialDate::Day(date) }),
            Condition::DateWithin { fact, from, until } => {
                let (from, until) = (PartialDate::Day(from), until.map(PartialDate::Day));
                (fact, Change::Within { fact: path(fact, record), from, until })
            }
            Condition::DateNotBefore { fact, other } => {
                if outcome == Outcome::Unknown {
                    return self.open_ends(fact, other, record, to);
                }
                (fact, Change::Happen(path(fact, record)))
            }
            Condition::MonthsAfter { start, months, event } => match self.value(start, record) {
                Some(Value::Date(date)) if outcome == Outcome::Unknown => {
                    add_if(date.day().is_none(), &mut to.missing, path(start, record));
                    return add_if(self.event(event, record).day().is_none(), &mut to.missing, path(event, record));
                }
                Some(Value::Date(date)) => (start, Change::By { fact: path(event, record), until: date.plus_months(months) }),
                _ => (start, Change::Happen(path(start, record))),
            },
            _ => return,
        };
        match outcome {
            Outcome::Unknown => add(&mut to.missing, path(fact, record)),
            Outcome::Met => add(&mut to.because, path(fact, record)),
            Outcome::NotMet => {
                add(&mut to.because, path(fact, record));
                to.changes.extend(turning.then_some(change));
            }
        }
    }

    /// What keeps open which of two dates comes first: the one that is not given, or else the days of months.
    fn open_ends(self, fact: FactRef, other: FactRef, record: Option<Record<'a>>, to: &mut Finding) {
        let values = [fact, other].map(|fact| (fact, self.value(fact, record)));
        let given = values.iter().all(|(_, value)| value.is_some());
        for (fact, value) in values {
            let open = match value {
                Some(Value::Date(date)) => given && date.day().is_none(),
                Some(_) => false,
                None => true,
            };
            add_if(open, &mut to.missing, path(fact, record));
        }
    }
}

fn met_if(met: bool) -> Outcome {
    if met { Outcome::Met } else { Outcome::NotMet }
}

fn path(fact: FactRef, record: Option<Record<'_>>) -> FactPath {
    match (fact, record) {
        (FactRef::Case(fact), _) => FactPath { fact, field: None },
        (FactRef::Field(field), Some(record)) => FactPath { fact: record.list, field: Some((record.place, field)) },
        // A field outside a list cannot be loaded from a document; naming it as a fact is harmless.
        (FactRef::Field(field), None) => FactPath { fact: field, field: None },
    }
}

fn add(to: &mut Vec<FactPath>, path: FactPath) {
    if !to.contains(&path) {
        to.push(path);
    }
}

fn add_if(wanted: bool, to: &mut Vec<FactPath>, path: FactPath) {
    if wanted {
        add(to, path);
    }
}
