//! What a case comes to: outcomes, what decided them, what is missing, and what would turn them.

use crate::domain::{FactPath, Outcome, PartialDate};

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
