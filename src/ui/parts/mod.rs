//! Parts that pages share.

mod beside;
mod date_field;
mod errors;
mod fields;
pub(crate) mod gauge;
mod odd;
mod problem;
mod requirement;
mod rows;
pub(crate) mod shapes;
mod sources;
mod status;
mod table;
mod verdict;
mod window;

pub(crate) use beside::error_summary;
pub(crate) use date_field::{DateBoxes, date_field, typed_parts};
pub(crate) use fields::{choice_field, flag_field, flag_named, number_field, text_field, tick_field, tick_named};
pub(crate) use problem::problem_text;
pub(crate) use requirement::{edition_name, finding_status, missing_line, rule_and_sources};
pub(crate) use rows::{Opener, Row};
pub(crate) use sources::{disputed, disputed_by, note, source_links, sources, sources_by};
pub(crate) use status::{icon, mark, outcome_status, shape, status, word};
pub(crate) use table::{columns_of, scrolled, table};
pub(crate) use verdict::verdict_panel;
pub(crate) use window::{window, window_section};
