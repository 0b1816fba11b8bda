//! What is true: dates, facts, conditions, editions, and how they become a verdict.
//!
//! Knows no clock, no storage, no language and no scheme by name: today and the edition are arguments.

mod condition;
mod date;
mod edition;
mod evaluate;
mod facts;
mod outcome;
mod verdict;

pub use condition::{Condition, FactRef, Terms};
pub use date::{DateError, DateProblem, PartialDate};
pub use edition::{
    Alternative, Award, AwardCount, Certainty, Edition, Milestone, Note, Period, Requirement, Source, SourceKey, SourceKind, Step,
    StudyHours, Validity,
};
pub use evaluate::evaluate;
pub use facts::{FactDecl, FactId, FactKind, FactPath, Facts, Value, Vocabulary};
pub use outcome::Outcome;
pub use verdict::{Change, Finding, StepFinding, Verdict};
