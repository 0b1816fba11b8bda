//! All rounds of the School Label side by side: how many schools were awarded, when each ran, and what each asks.

mod awarded;
mod dates;
mod overview;
mod two;

use super::{head, section};
use crate::domain::Edition;
use crate::i18n::{Key, msg};
use crate::portfolio::SCHOOL;
use crate::rules;
use crate::ui::html::{El, Node, all, classed, drawn, el, words};
use crate::ui::parts;
use crate::ui::t;

/// The page. It is the same for everyone: nothing of it is an answer.
pub(super) fn page() -> Node {
    let editions: Vec<&'static Edition> = rules::editions(SCHOOL).collect();
    all(vec![
        head(Some(words("p", t(&msg::school_eyebrow())).attr("class", "eyebrow").done()), msg::rounds_title()),
        words("p", t(&msg::rounds_lead())).attr("class", "lead").done(),
        section("awarded", msg::rounds_awarded(), vec![awarded::picture(&editions), awarded::figures(&editions)]),
        section("dates", msg::rounds_dates(), vec![dates::dates(&editions)]),
        section("two", msg::rounds_two(), two::two(&editions)),
        section("overview", msg::rounds_overview(), overview::overview(&editions)),
    ])
}

/// A table of this page.
fn table(name: Key, columns: Vec<String>, rows: Vec<Node>) -> Node {
    classed("div", "rounds gap").add(parts::table(&t(&name), columns, rows)).done()
}

/// A row of a table that begins with a round.
fn round_row(edition: &Edition, cells: Vec<Node>) -> Node {
    el("tr").add(words("th", edition.id).attr("scope", "row").attr("class", "nw")).add(cells).done()
}

/// What became of a requirement from one round to another.
#[derive(Clone, Copy, PartialEq)]
enum Became {
    /// It asks the same.
    Same,
    /// It asks something else.
    Changed,
    /// It was not asked before.
    New,
    /// It is not asked any more.
    Gone,
}

impl Became {
    /// Its word, behind its shape: signs of sums, since the usual shapes stand for outcomes.
    fn shown(self) -> El {
        let (path, word) = match self {
            Became::Same => ("M3 7h14M3 13h14", msg::rounds_same()),
            Became::Changed => ("M3 7h14M3 13h14M6 18 14 2", msg::rounds_changed()),
            Became::New => ("M3 10h14M10 3v14", msg::rounds_new()),
            Became::Gone => ("M3 10h14", msg::rounds_gone()),
        };
        let shape = drawn("svg", &[("viewBox", "0 0 20 20"), ("aria-hidden", "true")]).add(drawn("path", &[("class", "g"), ("d", path)]));
        classed("span", "st").add(classed("span", "s").add(shape)).add(t(&word))
    }
}
