//! How many schools were awarded in each round: a picture, and a table that says all of it with its sources.

use super::super::round_facts::{award, award_words};
use super::{round_row, table};
use crate::domain::{Award, Edition};
use crate::i18n::{Key, listed_long, msg};
use crate::platform::BrowserTexts;
use crate::rounds::{Awarded, awarded};
use crate::ui::html::{Node, classed, drawn, el, words};
use crate::ui::parts::shapes::{label_at, percent};
use crate::ui::parts::{note, status};
use crate::ui::t;
use crate::window::HUNDREDTHS;

/// The height of a round in the picture.
const ROUND: usize = 46;

/// The picture: a bar for each round, and where sources disagree a lighter part from the lowest figure to the highest.
pub(super) fn picture(editions: &[&'static Edition]) -> Node {
    let most = editions.iter().flat_map(|edition| edition.awarded).map(|award| award.count).max().unwrap_or(1).max(1);
    let mut said: Vec<String> = Vec::new();
    let mut shapes: Vec<Node> = Vec::new();
    for (place, edition) in editions.iter().enumerate() {
        said.push(t(&msg::rounds_figure(edition.id, figure_words(edition))));
        bar(&mut shapes, edition, place * ROUND, most);
    }
    let title = drawn("title", &[("id", "rounds-picture")]).add(t(&msg::rounds_picture(listed_long(&BrowserTexts, said))));
    let height = (editions.len() * ROUND).to_string();
    let svg = drawn("svg", &[("class", "flip"), ("height", &height), ("role", "img"), ("aria-labelledby", "rounds-picture")]);
    let key = |class: &str, name: Key| {
        let shape = drawn("rect", &[("class", class), ("x", "1"), ("y", "1"), ("width", "18"), ("height", "12")]);
        el("li").add(el("span").add(drawn("svg", &[("viewBox", "0 0 20 14")]).add(shape))).add(t(&name)).done()
    };
    let keys = vec![key("f", msg::rounds_key_figure()), key("band", msg::rounds_key_range())];
    classed("figure", "win")
        .add(el("div").add(svg.add(title).add(shapes)))
        .add(classed("ul", "key note").attr("aria-hidden", "true").add(keys))
        .done()
}

/// A round in the picture: its name and figure on one line, the bar below.
fn bar(shapes: &mut Vec<Node>, edition: &'static Edition, top: usize, most: u32) {
    let text = (top + 14).to_string();
    shapes.push(label_at("em", "0", &text, "start", edition.id));
    shapes.push(label_at("q", "100%", &text, "end", &short_words(edition)));
    let (Some(low), Some(high)) = ends(edition.awarded) else { return };
    let width = |count: u32| i64::from(count) * HUNDREDTHS / i64::from(most);
    let y = (top + 22).to_string();
    let mut part = |class: &str, from: i64, until: i64| {
        let (x, width) = (percent(from), percent(until - from));
        shapes.push(drawn("rect", &[("class", class), ("x", &x), ("y", &y), ("width", &width), ("height", "14")]).done());
    };
    part("f", 0, width(low.count));
    if low.count != high.count {
        part("band", width(low.count), width(high.count));
    }
}

/// The lowest figure and the highest.
fn ends(figures: &'static [Award]) -> (Option<&'static Award>, Option<&'static Award>) {
    (figures.iter().min_by_key(|it| it.count), figures.iter().max_by_key(|it| it.count))
}

/// The figure of a round in few words.
fn short_words(edition: &'static Edition) -> String {
    match (awarded(edition), ends(edition.awarded)) {
        (Awarded::Disputed(_), (Some(low), Some(high))) => t(&msg::rounds_range(award_words(low), award_words(high))),
        _ => figure_words(edition),
    }
}

/// The figures of a round in words, each of them.
fn figure_words(edition: &'static Edition) -> String {
    match awarded(edition) {
        Awarded::NotHeld => t(&msg::rounds_not_held()),
        Awarded::Unpublished => t(&msg::not_found()),
        Awarded::One(award) => award_words(award),
        Awarded::Disputed(figures) => {
            let mut said = String::new();
            for figure in figures {
                let figure = award_words(figure);
                said = if said.is_empty() { figure } else { t(&msg::rounds_or(said, figure)) };
            }
            t(&msg::rounds_disputed(said))
        }
    }
}

/// The table of figures.
pub(super) fn figures(editions: &[&'static Edition]) -> Node {
    let cell = |edition: &'static Edition| match awarded(edition) {
        Awarded::NotHeld => {
            let notes: Vec<Node> = edition.notes.iter().map(|it| note(edition, it)).collect();
            words("td", t(&msg::rounds_not_held())).add(classed("ul", "note").add(notes))
        }
        Awarded::Unpublished => words("td", t(&msg::not_found())),
        Awarded::One(figure) => el("td").add(award("div", edition, figure)),
        Awarded::Disputed(figures) => {
            let figures: Vec<Node> = figures.iter().map(|figure| award("div", edition, figure)).collect();
            el("td").add(status("disputed", t(&msg::status_disputed()))).add(figures)
        }
    };
    let rows = editions.iter().map(|edition| round_row(edition, vec![cell(edition).done()])).collect();
    table(msg::rounds_awarded_label(), vec![t(&msg::rounds_column()), t(&msg::round_awarded())], rows)
}
