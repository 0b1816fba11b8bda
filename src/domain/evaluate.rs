//! Decides which requirements are met. Knows no files, no clock, no language.

mod explain;

use chrono::NaiveDate;

use crate::domain::{Condition, Edition, FactId, FactRef, Facts, Finding, Outcome, PartialDate, Requirement, StepFinding, Value, Verdict};

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
}

fn met_if(met: bool) -> Outcome {
    if met { Outcome::Met } else { Outcome::NotMet }
}
