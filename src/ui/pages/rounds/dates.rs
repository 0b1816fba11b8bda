//! When each round opened and closed, and when its results came.

use super::super::round_facts::milestone;
use super::{round_row, table};
use crate::domain::{Edition, Milestone};
use crate::i18n::msg;
use crate::ui::html::{Node, words};
use crate::ui::t;

/// The table of dates.
pub(super) fn dates(editions: &[&'static Edition]) -> Node {
    let row = |edition: &&'static Edition| {
        let cell = |it: &'static Option<Milestone>| match it {
            Some(it) => milestone("td", edition, it).done(),
            None if edition.held => words("td", t(&msg::not_found())).done(),
            None => words("td", t(&msg::rounds_not_held())).attr("class", "note").done(),
        };
        round_row(edition, vec![cell(&edition.opens), cell(&edition.closes), cell(&edition.results)])
    };
    let heads = vec![t(&msg::rounds_column()), t(&msg::round_opened()), t(&msg::round_closed()), t(&msg::round_results())];
    table(msg::rounds_dates_label(), heads, editions.iter().map(row).collect())
}
