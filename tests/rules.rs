//! The rules: scenarios that a teacher could check, boundary days, the documents, their schema, and what always holds.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

#[path = "rules/boundaries.rs"]
mod boundaries;
#[path = "rules/dates.rs"]
mod dates;
#[path = "rules/documents.rs"]
mod documents;
#[path = "rules/laws.rs"]
mod laws;
#[path = "rules/loading.rs"]
mod loading;
#[path = "rules/reasons.rs"]
mod reasons;
#[path = "rules/scenarios.rs"]
mod scenarios;
#[path = "rules/schema.rs"]
mod schema;
