//! Small pictures of an answer beside its rule. They repeat what the words say, so screen readers pass them by.

use super::shapes::{anchor, disc, label_at, percent};
use crate::domain::{PartialDate, Requirement};
use crate::i18n::{date, msg};
use crate::platform::BrowserTexts;
use crate::ui::html::{Node, drawn, el, nothing};
use crate::ui::t;
use crate::window::{HUNDREDTHS, Line};

/// As many teachers as are drawn one by one.
const MOST: u32 = 8;

/// A date against a cut-off: a month is a band, and a band across the cut-off is the picture of "give the day".
pub(crate) fn cut_off(requirement: &Requirement, answer: Option<PartialDate>) -> Node {
    let (Some(cut_off), Some(answer)) = (requirement.condition.terms().until, answer) else { return nothing() };
    let Some(line) = Line::around(&[cut_off, answer]) else { return nothing() };
    let x = percent(line.at(cut_off.earliest()));
    let label = t(&msg::gauge_cut_off(in_words(cut_off)));
    let mark = drawn("line", &[("class", "t"), ("x1", &x), ("x2", &x), ("y1", "0"), ("y2", "36")]).done();
    let words = label_at("em", &x, "50", anchor(line.at(cut_off.earliest())), &label);
    picture(18, vec![spot(line, answer, 18), mark, words])
}

/// Labels against the time from which they count.
pub(crate) fn span(requirement: &Requirement, answers: &[PartialDate], today: PartialDate) -> Node {
    let terms = requirement.condition.terms();
    let Some(from) = terms.from else { return nothing() };
    let until = terms.until.unwrap_or(today);
    let mut dates = vec![from, until];
    dates.extend(answers);
    let Some(line) = Line::around(&dates) else { return nothing() };
    let (start, end) = (line.at(from.earliest()), line.at(until.latest()));
    let mut shapes = vec![band(start, end, 6)];
    shapes.extend(answers.iter().map(|answer| spot(line, *answer, 16)));
    shapes.push(label_at("q", &percent(start), "48", "start", &in_words(from)));
    if let Some(until) = terms.until {
        shapes.push(label_at("q", &percent(end), "48", "end", &in_words(until)));
    }
    picture(16, shapes)
}

/// A number against the number asked for: a disc for each there is, an open diamond for each still lacking.
pub(crate) fn heads(requirement: &Requirement, answer: Option<u32>) -> Node {
    let (Some(asked), Some(have)) = (requirement.condition.terms().count, answer) else { return nothing() };
    let shape = |place: u32| {
        let x = 13 + 38 * place;
        if place < have {
            drawn("circle", &[("class", "f"), ("cx", &x.to_string()), ("cy", "15"), ("r", "12")]).done()
        } else {
            drawn("path", &[("class", "r"), ("d", &format!("M{x} 3l12 12-12 12-12-12z"))]).done()
        }
    };
    let shapes: Vec<Node> = (0..have.max(asked).min(MOST)).map(shape).collect();
    let svg = drawn("svg", &[("class", "gauge"), ("height", "34"), ("aria-hidden", "true")]).add(shapes);
    el("div").add(svg).done()
}

/// A day as a disc, a month as a band.
fn spot(line: Line, date: PartialDate, y: u32) -> Node {
    match date {
        PartialDate::Day(day) => disc(line.at(day), y),
        PartialDate::Month(_) => band(line.at(date.earliest()), line.at(date.latest()), y - 10),
    }
}

/// A band between two places on the line.
fn band(from: i64, until: i64, top: u32) -> Node {
    let (x, width) = (percent(from), percent(until - from));
    drawn("rect", &[("class", "band"), ("x", &x), ("y", &top.to_string()), ("width", &width), ("height", "20")]).done()
}

fn picture(line: u32, inside: Vec<Node>) -> Node {
    let (end, y) = (percent(HUNDREDTHS), line.to_string());
    let svg = drawn("svg", &[("class", "gauge flip"), ("height", "52"), ("aria-hidden", "true")])
        .add(drawn("line", &[("class", "l"), ("x1", "0"), ("x2", &end), ("y1", &y), ("y2", &y)]))
        .add(inside);
    el("div").add(svg).done()
}

fn in_words(it: PartialDate) -> String {
    date(&BrowserTexts, it)
}
