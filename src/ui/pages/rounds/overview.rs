//! All rounds and all that any of them asks, in one table.

use super::{Became, table};
use crate::domain::Edition;
use crate::i18n::{Message, msg};
use crate::rounds::{Cell, Change, compare};
use crate::ui::html::{Node, el, words};
use crate::ui::t;

/// The table with what its words stand for.
pub(super) fn overview(editions: &[&'static Edition]) -> Vec<Node> {
    let compared = compare(editions);
    let mut heads = vec![t(&msg::rounds_asked_for())];
    heads.extend(editions.iter().map(|edition| edition.id.to_owned()));
    let rows = compared.rows.iter().map(|row| {
        let cells: Vec<Node> = editions.iter().zip(&row.cells).map(|(edition, it)| cell(edition, it.as_ref())).collect();
        el("tr").add(words("th", t(&Message::named(row.topic))).attr("scope", "row")).add(cells).done()
    });
    vec![
        words("p", t(&msg::rounds_overview_text())).attr("class", "prose").done(),
        table(msg::rounds_overview_label(), heads, rows.collect()),
    ]
}

/// One requirement in one round, in a word.
fn cell(edition: &Edition, it: Option<&Cell>) -> Node {
    match it.map(|cell| cell.change) {
        _ if !edition.held => words("td", t(&msg::rounds_no_round())).attr("class", "note").done(),
        None => words("td", t(&msg::rounds_cell_not_asked())).attr("class", "note").done(),
        Some(Change::First | Change::Same) => words("td", t(&msg::rounds_cell_asked())).done(),
        Some(Change::Changed(_)) => el("td").add(Became::Changed.shown()).done(),
        Some(Change::New(_)) => el("td").add(Became::New.shown()).done(),
    }
}
