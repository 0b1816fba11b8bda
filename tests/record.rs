//! The record: what was entered comes back as it was, whatever a stored text or a file holds is met without harm, and nothing
//! that could not be read is ever written over.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;
#[path = "record/backups.rs"]
mod backups;
#[path = "record/documents.rs"]
mod documents;
#[path = "record/hostile.rs"]
mod hostile;
#[path = "record/vault.rs"]
mod vault;
