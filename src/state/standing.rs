//! An edition with the verdict on somebody's facts.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{Condition, Edition, FactPath, FactRef, Facts, Finding, Outcome, Requirement, Value, Verdict, Vocabulary, evaluate};
use crate::rules;

/// Where somebody stands with an edition; nothing inside when there is no such edition.
#[derive(Clone, Debug, Default)]
pub struct Standing(Option<Arc<Inner>>);

#[derive(Debug)]
struct Inner {
    edition: &'static Edition,
    facts: Facts,
    verdict: Verdict,
}

impl PartialEq for Standing {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            // The same edition is the same constant; its verdict follows from the facts and the day.
            (Some(one), Some(other)) => {
                std::ptr::eq(one.edition, other.edition) && one.facts == other.facts && one.verdict == other.verdict
            }
            (None, None) => true,
            _ => false,
        }
    }
}

impl Standing {
    /// Judges facts by an edition.
    #[must_use]
    pub fn of(scheme: &str, edition: &str, today: NaiveDate, facts: impl FnOnce(&Vocabulary) -> Facts) -> Standing {
        let Some(edition) = rules::edition(scheme, edition) else {
            return Standing(None);
        };
        let facts = facts(&edition.vocabulary);
        let verdict = evaluate(edition, &facts, today);
        Standing(Some(Arc::new(Inner { edition, facts, verdict })))
    }

    /// The edition and the verdict.
    #[must_use]
    pub fn parts(&self) -> Option<(&'static Edition, &Verdict)> {
        self.0.as_deref().map(|inner| (inner.edition, &inner.verdict))
    }

    /// The edition.
    #[must_use]
    pub fn edition(&self) -> Option<&'static Edition> {
        self.0.as_deref().map(|inner| inner.edition)
    }

    /// A requirement and the finding on it.
    #[must_use]
    pub fn finding(&self, requirement: &str) -> Option<(&'static Requirement, &Finding)> {
        let (edition, verdict) = self.parts()?;
        edition.requirements.iter().zip(&verdict.findings).find(|(it, _)| it.id == requirement)
    }

    /// All that a page says of a requirement, in one word: while it stays the same, so do the words. Costs no text.
    #[must_use]
    pub fn signature(&self, requirement: &str) -> String {
        let Some((rule, finding)) = self.finding(requirement) else { return String::new() };
        let outcome = match finding.outcome {
            Outcome::Met => 'm',
            Outcome::NotMet => 'n',
            Outcome::Unknown => 'u',
        };
        let mut word = String::from(outcome);
        word.push(if finding.disputed { 'd' } else { '-' });
        word.push(if finding.unpublished { 'p' } else { '-' });
        // A window that nothing has closed yet is "in time so far".
        if let Condition::MonthsAfter { event: FactRef::Case(fact), .. } = rule.condition {
            word.push(if self.is_answered(FactPath { fact, field: None }) { '+' } else { '-' });
        }
        for path in &finding.missing {
            let (record, field) = path.field.map_or((0, 0), |(record, field)| (record + 1, field.0));
            word += &format!(" {}.{record}.{field}{}", path.fact.0, if self.is_answered(*path) { '+' } else { '-' });
        }
        word
    }

    /// Whether a fact has an answer, be it one that does not settle the matter.
    #[must_use]
    pub fn is_answered(&self, path: FactPath) -> bool {
        let Some(inner) = self.0.as_deref() else { return false };
        match (inner.facts.get(path.fact), path.field) {
            (Some(Value::List(records)), Some((place, field))) => records.get(place).is_some_and(|record| record.get(field).is_some()),
            (answer, None) => answer.is_some(),
            _ => false,
        }
    }
}
