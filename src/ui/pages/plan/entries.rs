//! The dates of a plan: a picture of the line, and the same dates as a list that tells everything.

use chrono::NaiveDate;

use crate::domain::PartialDate;
use crate::i18n::{Key, date, msg, number};
use crate::plan::{Entry, LENGTH, Mark, Plan, PlanLine, Sureness, When, words as plan_words};
use crate::platform::BrowserTexts;
use crate::ui::html::{El, Node, all, classed, drawn, el, nothing, words};
use crate::ui::parts::shapes::{anchor, label_at, percent};
use crate::ui::parts::{disputed, source_links};
use crate::ui::t;

/// The height of a row of marks.
const ROW: usize = 28;

fn shown(count: usize) -> String {
    number(&BrowserTexts, u32::try_from(count).unwrap_or_default())
}

/// The line, each entry as a mark with its number in the list.
pub(super) fn picture(plan: &Plan, today: NaiveDate) -> Node {
    let Some(line) = PlanLine::of(plan, today) else { return words("p", t(&msg::plan_no_dates())).done() };
    let key = |class: &str, name: Key| {
        let shape = drawn("circle", &[("class", class), ("cx", "10"), ("cy", "7"), ("r", "6")]);
        let picture = el("span").add(drawn("svg", &[("viewBox", "0 0 20 14")]).add(shape));
        el("li").add(picture).add(t(&name)).done()
    };
    let mut keys = vec![key("o", msg::plan_key_stated()), key("o d", msg::plan_key_reckoned())];
    if line.rows.iter().all(|rows| *rows != 0) {
        keys.push(words("li", t(&msg::plan_key_sides())).done());
    }
    classed("figure", "win")
        .add(el("div").add(drawing(plan, &line, today)))
        .add(classed("ul", "key note").attr("aria-hidden", "true").add(keys))
        .done()
}

fn drawing(plan: &Plan, line: &PlanLine, today: NaiveDate) -> El {
    let day = |day: NaiveDate| date(&BrowserTexts, PartialDate::Day(day));
    let axis = 26 + ROW * line.rows[0];
    let height = axis + 28 + ROW * line.rows[1];
    let row_of = |mark: &Mark| if mark.school { axis + 42 + ROW * mark.row } else { axis - 22 - ROW * mark.row };
    let title = msg::plan_picture(day(line.from), day(line.until), shown(line.marks.len()), day(today));
    let mut shapes = vec![drawn("title", &[("id", "plan-picture")]).add(t(&title)).done()];
    let mut stroke = |class: &str, from: i64, until: i64, y1: usize, y2: usize| {
        let (from, until, y1, y2) = (percent(from), percent(until), y1.to_string(), y2.to_string());
        shapes.push(drawn("line", &[("class", class), ("x1", &from), ("x2", &until), ("y1", &y1), ("y2", &y2)]).done());
    };
    stroke("l", 0, LENGTH, axis, axis);
    stroke("t", line.today, line.today, 20, height);
    line.years.iter().for_each(|(at, _)| stroke("l", *at, *at, axis - 5, axis + 5));
    for mark in &line.marks {
        if let Some(until) = mark.until {
            stroke("l w", mark.at, until, row_of(mark), row_of(mark));
        }
    }
    shapes.push(label_at("em", &percent(line.today), "14", anchor(line.today), &t(&msg::plan_today(day(today)))));
    for (at, year) in &line.years {
        shapes.push(label_at("q", &percent(*at), &(axis + 20).to_string(), "middle", &year.to_string()));
    }
    for (place, (mark, entry)) in line.marks.iter().zip(&plan.entries).enumerate() {
        let class = if entry.sureness == Sureness::Stated { "o" } else { "o d" };
        let (x, y) = (percent(mark.at), row_of(mark));
        shapes.push(drawn("circle", &[("class", class), ("cx", &x), ("cy", &y.to_string()), ("r", "11")]).done());
        shapes.push(label_at("em", &x, &(y + 4).to_string(), "middle", &shown(place + 1)));
    }
    drawn("svg", &[("class", "flip"), ("height", &height.to_string()), ("role", "img"), ("aria-labelledby", "plan-picture")]).add(shapes)
}

/// The entries with all that there is to say of each.
pub(super) fn list(plan: &Plan, today: NaiveDate) -> Node {
    let rows: Vec<Node> = plan.entries.iter().enumerate().map(|(place, entry)| row(place + 1, entry, today)).collect();
    classed("ol", "rows dated").add(rows).done()
}

fn row(place: usize, entry: &Entry, today: NaiveDate) -> Node {
    let number = words("span", format!("{} ", shown(place))).attr("class", "no");
    let line = |line: String| words("p", line).done();
    let mut said: Vec<Node> = plan_words::certainty(&BrowserTexts, entry).into_iter().map(line).collect();
    if let Some(edition) = entry.edition {
        said.extend(entry.conflicts.iter().map(|note| disputed(edition, note.message, note.sources)));
    }
    said.push(source_links(&entry.sources));
    let over = entry.when.last().is_some_and(|last| last < today);
    let time = entry.time.map_or_else(nothing, |time| words("p", t(&msg::plan_time(time))).attr("class", "note").done());
    el("li")
        .add(el("h3").add(number).add(plan_words::title(&BrowserTexts, entry)))
        .add(classed("div", "state").add(when(&entry.when)).add(time).add(if over { past() } else { nothing() }))
        .add(classed("div", "note").add(all(said)))
        .done()
}

fn past() -> Node {
    words("p", t(&msg::plan_past())).attr("class", "note").done()
}

fn when(when: &When) -> String {
    match when {
        When::On(day) => date(&BrowserTexts, *day),
        When::Span(..) => plan_words::when(&BrowserTexts, when),
    }
}
