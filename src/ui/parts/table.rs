//! Tables that are moved sideways where they are wider than the window.

use crate::ui::html::{El, Node, classed, el, words};

/// A table whose columns have names.
pub(crate) fn table(name: &str, columns: Vec<String>, rows: Vec<Node>) -> El {
    scrolled(name, el("table").add(columns_of(columns)).add(el("tbody").add(rows)))
}

/// The names above the columns of a table.
pub(crate) fn columns_of(names: Vec<String>) -> El {
    let heads: Vec<Node> = names.into_iter().map(|name| words("th", name).attr("scope", "col").done()).collect();
    el("thead").add(el("tr").add(heads))
}

/// The place of a table: whoever reads with the keyboard moves it by the arrow keys, so it has focus and a name.
pub(crate) fn scrolled(name: &str, table: El) -> El {
    classed("div", "scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", name).add(table)
}
