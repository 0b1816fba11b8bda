//! Why an outcome is what it is: the facts that decided it, those that are missing, and the nearest change that would turn it.

use super::{Case, Record};
use crate::domain::{Change, Condition, FactId, FactPath, FactRef, Finding, Outcome, PartialDate, Value};

impl<'a> Case<'a> {
    /// Adds what makes the outcome what it is. `turning` is whether to say as well what would turn it.
    pub(super) fn explain(self, condition: &Condition, record: Option<Record<'a>>, outcome: Outcome, turning: bool, to: &mut Finding) {
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
