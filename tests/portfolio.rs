//! The portfolio: changes, fields, what people type, what is odd, and the facts that follow.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;
#[path = "portfolio/changes.rs"]
mod changes;
#[path = "portfolio/example.rs"]
mod example;
#[path = "portfolio/facts.rs"]
mod facts;
#[path = "portfolio/fields.rs"]
mod fields;
#[path = "portfolio/items.rs"]
mod items;
#[path = "portfolio/odd.rs"]
mod odd;
#[path = "portfolio/typed.rs"]
mod typed;

use waymark::portfolio::{Answer, ItemId};

fn text(words: &str) -> Answer {
    Answer::Text(words.into())
}

fn item(id: &str) -> ItemId {
    ItemId::parse(id).unwrap_or_else(|| panic!("{id}: no id"))
}

fn named(shape: &str) -> String {
    shape.replace('#', "3").replace('*', "p1")
}
