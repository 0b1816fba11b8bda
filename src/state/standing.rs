//! An edition with the verdict on somebody's facts.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::{Edition, FactPath, Facts, Finding, Requirement, Value, Verdict, Vocabulary, evaluate};
use crate::rules::catalog;

/// Where somebody stands with an edition; none inside when the edition's document is broken, which tests rule out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing(Option<Arc<Inner>>);

#[derive(Debug, PartialEq)]
struct Inner {
    edition: Arc<Edition>,
    facts: Facts,
    verdict: Verdict,
}

impl Standing {
    /// Judges facts by an edition.
    #[must_use]
    pub fn of(scheme: &str, edition: &str, today: NaiveDate, facts: impl FnOnce(&Vocabulary) -> Facts) -> Standing {
        let Ok(edition) = catalog().edition(scheme, edition) else {
            return Standing(None);
        };
        let facts = facts(&edition.vocabulary);
        let verdict = evaluate(&edition, &facts, today);
        Standing(Some(Arc::new(Inner { edition, facts, verdict })))
    }

    /// The edition and the verdict.
    #[must_use]
    pub fn parts(&self) -> Option<(&Edition, &Verdict)> {
        self.0.as_deref().map(|inner| (&*inner.edition, &inner.verdict))
    }

    /// The edition, shared.
    #[must_use]
    pub fn edition(&self) -> Option<Arc<Edition>> {
        self.0.as_deref().map(|inner| Arc::clone(&inner.edition))
    }

    /// A requirement and the finding on it.
    #[must_use]
    pub fn finding(&self, requirement: &str) -> Option<(&Requirement, &Finding)> {
        let (edition, verdict) = self.parts()?;
        edition.requirements.iter().zip(&verdict.findings).find(|(it, _)| &*it.id == requirement)
    }

    /// Whether a fact has an answer, be it one that does not settle the matter.
    #[must_use]
    pub fn is_answered(&self, path: FactPath) -> bool {
        let Some(inner) = self.0.as_deref() else { return false };
        match (inner.facts.get(path.fact), path.field) {
            (Some(Value::List(records)), Some((place, field))) => {
                records.get(usize::from(place)).is_some_and(|record| record.get(field).is_some())
            }
            (answer, None) => answer.is_some(),
            _ => false,
        }
    }
}
