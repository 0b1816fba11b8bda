//! Small pictures of an answer beside its rule. They repeat what the words say, so screen readers pass them by.

use super::window::{anchor, escaped, percent};
use crate::domain::{PartialDate, Requirement};
use crate::i18n::{date, msg};
use crate::platform::BrowserTexts;
use crate::ui::html::{Node, el, nothing};
use crate::ui::t;
use crate::window::{HUNDREDTHS, Line};

/// As many teachers as are drawn one by one.
const MOST: u32 = 8;

/// A date against a cut-off: a month is a band, and a band across the cut-off is the picture of "give the day".
pub(crate) fn cut_off(requirement: &Requirement, answer: Option<PartialDate>) -> Node {
    let (Some(cut_off), Some(answer)) = (requirement.condition.terms().until, answer) else { return nothing() };
    let Some(line) = Line::around(&[cut_off, answer]) else { return nothing() };
    let x = percent(line.at(cut_off.earliest()));
    let label = escaped(&t(&msg::gauge_cut_off(in_words(cut_off))));
    let mark = format!(
        "<line class=\"t\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"36\"/><text class=\"em\" x=\"{x}\" y=\"50\" text-anchor=\"{}\">{label}</text>",
        anchor(line.at(cut_off.earliest()))
    );
    picture(52, 18, &format!("{}{mark}", spot(line, answer, 18)))
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
    let mut svg = format!("<rect class=\"band\" x=\"{}\" y=\"6\" width=\"{}\" height=\"20\"/>", percent(start), percent(end - start));
    for answer in answers {
        svg += &spot(line, *answer, 16);
    }
    svg += &format!("<text class=\"q\" x=\"{}\" y=\"48\">{}</text>", percent(start), escaped(&in_words(from)));
    if let Some(until) = terms.until {
        svg += &format!("<text class=\"q\" x=\"{}\" y=\"48\" text-anchor=\"end\">{}</text>", percent(end), escaped(&in_words(until)));
    }
    picture(52, 16, &svg)
}

/// A number against the number asked for: a disc for each there is, an open diamond for each still lacking.
pub(crate) fn heads(requirement: &Requirement, answer: Option<u32>) -> Node {
    let (Some(asked), Some(have)) = (requirement.condition.terms().count, answer) else { return nothing() };
    let mut svg = "<svg class=\"gauge\" height=\"34\" aria-hidden=\"true\">".to_owned();
    for place in 0..have.max(asked).min(MOST) {
        let x = 13 + 38 * place;
        svg += &if place < have {
            format!("<circle class=\"f\" cx=\"{x}\" cy=\"15\" r=\"12\"/>")
        } else {
            format!("<path class=\"r\" d=\"M{x} 3l12 12-12 12-12-12z\"/>")
        };
    }
    el("div").html(&(svg + "</svg>")).done()
}

/// A day as a disc, a month as a band.
fn spot(line: Line, date: PartialDate, y: u32) -> String {
    match date {
        PartialDate::Day(day) => format!("<circle class=\"f\" cx=\"{}\" cy=\"{y}\" r=\"7\"/>", percent(line.at(day))),
        PartialDate::Month(_) => {
            let (from, until) = (line.at(date.earliest()), line.at(date.latest()));
            let top = y - 10;
            format!("<rect class=\"band\" x=\"{}\" y=\"{top}\" width=\"{}\" height=\"20\"/>", percent(from), percent(until - from))
        }
    }
}

fn picture(height: u32, line: u32, inside: &str) -> Node {
    let end = percent(HUNDREDTHS);
    el("div")
        .html(&format!(
            "<svg class=\"gauge flip\" height=\"{height}\" aria-hidden=\"true\"><line class=\"l\" x1=\"0\" x2=\"{end}\" y1=\"{line}\" y2=\"{line}\"/>{inside}</svg>"
        ))
        .done()
}

fn in_words(it: PartialDate) -> String {
    date(&BrowserTexts, it)
}
