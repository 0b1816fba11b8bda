//! The evidence pack: what an edition asks for with what the person has, as data; and from that a page, lists, and an archive.

mod files;
mod lists;
mod making;
mod page;
pub mod school;
pub mod teacher;

pub use files::{Inside, files};
pub use lists::{csv, json};
pub use page::page;

use chrono::NaiveDate;

use crate::domain::{Edition, Outcome, PartialDate};
use crate::i18n::{Direction, Key, msg};
use crate::portfolio::AttachedFile;

/// An evidence pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// What it is.
    pub title: String,
    /// The code of its language.
    pub language: String,
    /// The direction of its language.
    pub direction: Direction,
    /// The name of the school, if it is the school's and has one.
    pub school: Option<String>,
    /// The rules it follows.
    pub edition: &'static Edition,
    /// The day on which it was put together.
    pub made: NaiveDate,
    /// What is asked, in the edition's order.
    pub parts: Vec<Part>,
    /// The evidence in order; the first has the number 1.
    pub items: Vec<Item>,
    /// The files that belong to the evidence, in order, each with the place of its item in [`Pack::items`].
    pub attached: Vec<(AttachedFile, usize)>,
    /// Whether it ends with lines to sign on.
    pub to_sign: bool,
}

/// One thing that is asked, and what the person has for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The requirement's id.
    pub id: &'static str,
    /// Its name.
    pub heading: String,
    /// The rule as printed.
    pub rule: String,
    /// Where the person stands with it.
    pub outcome: Outcome,
    /// What was answered: a label, and the words; empty words for what is not answered.
    pub answers: Vec<Said>,
    /// The places of its evidence in [`Pack::items`].
    pub items: Vec<usize>,
}

/// An answer in a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What was asked.
    pub label: String,
    /// The answer; empty when there is none.
    pub text: String,
    /// Whether it is a text to be copied into a form, whose words are counted.
    pub draft: bool,
}

/// An item of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub what: String,
    /// Its date.
    pub date: Option<PartialDate>,
    /// Where it is kept, or its number.
    pub place: String,
    /// What it is for: names of requirements, or nothing for evidence of no single one.
    pub for_parts: Vec<String>,
}

/// The columns of the list of evidence, wherever it is written.
#[must_use]
pub fn columns() -> [Key; 6] {
    [
        msg::pack_column_number(),
        msg::pack_column_what(),
        msg::pack_column_date(),
        msg::pack_column_place(),
        msg::pack_column_for(),
        msg::pack_column_file(),
    ]
}
