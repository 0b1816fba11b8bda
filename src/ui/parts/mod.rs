//! Parts that pages share.

mod date_field;
mod fields;
mod problem;
mod rows;
mod sources;
mod status;
mod verdict;
mod window;

pub(crate) use date_field::date_field;
pub(crate) use fields::{choice_field, flag_field, number_field, text_field, tick_field};
pub(crate) use problem::problem_text;
pub(crate) use rows::{Opener, row};
pub(crate) use sources::{disputed, note, notes, sources};
pub(crate) use status::{Symbols, icon, mark, outcome_status, shape, status};
pub(crate) use verdict::verdict_panel;
pub(crate) use window::window_section;
