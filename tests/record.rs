//! The record: what was entered comes back as it was, whatever a stored text or a file holds is met without harm, and nothing
//! that could not be read is ever written over.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

#[path = "record/answers.rs"]
mod answers;
#[path = "record/backups.rs"]
mod backups;
#[path = "record/documents.rs"]
mod documents;
#[path = "record/format.rs"]
mod format;
#[path = "record/history.rs"]
mod history;
#[path = "record/hostile.rs"]
mod hostile;
#[path = "record/joining.rs"]
mod joining;
#[path = "record/nudges.rs"]
mod nudges;
#[path = "record/vault.rs"]
mod vault;
