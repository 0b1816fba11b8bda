//! What the ratings say of each area: a picture, and the table that tells all of it.

use super::super::section;
use super::{MAP, shown, table, until_today, words};
use crate::competence::{AreaResult, Radar, radar, results};
use crate::i18n::{Message, msg};
use crate::portfolio::{Answer, Field};
use crate::route::Page;
use crate::rules::Framework;
use crate::state::{Place, Session};
use crate::ui::html::{El, Node, all, classed, drawn, el, live_plain, words as say};
use crate::ui::parts::shapes::label_at;
use crate::ui::parts::status;
use crate::ui::t;

/// From the middle of the picture to its last ring.
const RADIUS: i64 = 130;
/// The picture's own measure: near that of the page, so that its words and strokes have the usual size.
const VIEW: &str = "-150 -150 300 300";

/// The part with the picture and the table.
pub(super) fn map(session: Session, place: Place, framework: &'static Framework) -> Node {
    let shown = move || {
        let results = results(&until_today(session, framework), framework, session.today);
        let rows = results.iter().map(|result| row(session, framework, result)).collect();
        let columns = [
            msg::competences_column_area(),
            msg::competences_column_median(),
            msg::competences_column_range(),
            msg::competences_column_rated(),
            msg::competences_column_course(),
        ];
        let table = table(&msg::competences_table(), columns.iter().map(t).collect(), rows);
        all(vec![picture(framework, &radar(&results, framework.levels.len())), table])
    };
    let unpublished = |message: &&'static str| {
        let what = t(&Message::named(message));
        say("p", t(&msg::competences_unpublished(what))).attr("class", "note").done()
    };
    let courses = say("a", t(&msg::competences_courses_link())).attr("href", place.address(&Page::Teacher));
    section(
        MAP,
        msg::competences_map(),
        vec![
            say("p", t(&msg::competences_reckoning())).attr("class", "prose").done(),
            all(framework.unpublished.iter().map(unpublished).collect()),
            live_plain(shown),
            classed("p", "gap").add(courses).done(),
        ],
    )
}

/// An area as a row of the table.
fn row(session: Session, framework: &'static Framework, result: &AreaResult) -> Node {
    let area = result.area;
    let level = |place: usize| words::level_at(framework, place);
    let none = || t(&msg::competences_not_rated());
    let range = result.levels.map_or_else(none, |levels| {
        let (lowest, highest) = (levels.lowest, levels.highest);
        if lowest == highest { level(lowest) } else { t(&msg::competences_range(level(lowest), level(highest))) }
    });
    let number = area.course.to_string();
    let course = match session.with(|portfolio| portfolio.get(&Field::course(area.course, "done")).and_then(Answer::flag)) {
        Some(true) => status("met", t(&msg::competences_course_done(number))),
        Some(false) => status("no", t(&msg::competences_course_open(number))),
        None => status("unknown", t(&msg::competences_course_unanswered(number))),
    };
    let name = [area.id, " ", &t(&Message::named(area.message))].concat();
    el("tr")
        .add(say("th", name).attr("scope", "row"))
        .add(say("td", result.levels.map_or_else(none, |levels| words::median(levels, level))))
        .add(say("td", range))
        .add(say("td", t(&msg::competences_of(shown(result.rated), shown(area.competences.len())))))
        .add(el("td").add(course))
        .done()
}

/// The areas as a web; a ring for each level.
fn picture(framework: &'static Framework, radar: &Radar) -> Node {
    let key = |shape: El, name: String| {
        let picture = el("span").add(drawn("svg", &[("viewBox", "0 0 20 14")]).add(shape));
        el("li").add(picture).add(name).done()
    };
    let median = drawn("circle", &[("class", "f"), ("cx", "10"), ("cy", "7"), ("r", "6")]);
    let target = drawn("line", &[("class", "t d"), ("x1", "0"), ("x2", "20"), ("y1", "7"), ("y2", "7")]);
    let target_name = framework.level(framework.target.level).map(|place| words::level_at(framework, place)).unwrap_or_default();
    let keys = vec![key(median, t(&msg::competences_key_median())), key(target, t(&msg::competences_key_target(target_name)))];
    classed("figure", "win web").add(drawing(framework, radar)).add(classed("ul", "key note").attr("aria-hidden", "true").add(keys)).done()
}

fn drawing(framework: &'static Framework, radar: &Radar) -> El {
    let level = |place: usize| words::level_at(framework, place);
    let with_median = radar.axes.iter().filter(|axis| axis.at.is_some()).count();
    let title =
        msg::competences_picture(level(0), level(framework.levels.len().saturating_sub(1)), shown(with_median), shown(radar.axes.len()));
    let mut shapes = vec![drawn("title", &[("id", "map-picture")]).add(t(&title)).done()];
    let target = framework.level(framework.target.level);
    for (place, ring) in radar.rings.iter().enumerate() {
        let class = if target == Some(place) { "l t d" } else { "l" };
        shapes.push(drawn("polygon", &[("class", class), ("points", &points(ring))]).done());
    }
    for (axis, area) in radar.axes.iter().zip(framework.areas) {
        shapes.push(line("l", (0, 0), axis.end));
        // A little further out than the axis itself.
        let (x, y) = (axis.end.0 * 11 / 10, axis.end.1 * 11 / 10);
        shapes.push(label_at("em", &scaled(x), &(y * RADIUS / 10_000 + 4).to_string(), "middle", area.id));
    }
    for (place, ring) in radar.rings.iter().enumerate() {
        let Some((_, y)) = ring.first() else { continue };
        shapes.push(label_at("q", "16", &(y * RADIUS / 10_000 + 4).to_string(), "middle", &words::short(framework, place)));
    }
    // Medians of neighbours are joined; across an area without one a line would say something that nobody rated.
    let next = radar.axes.iter().cycle().skip(1);
    for (axis, next) in radar.axes.iter().zip(next) {
        if let (Some(from), Some(until)) = (axis.at, next.at) {
            shapes.push(line("w", from, until));
        }
    }
    for (x, y) in radar.axes.iter().filter_map(|axis| axis.at) {
        shapes.push(drawn("circle", &[("class", "f"), ("cx", &scaled(x)), ("cy", &scaled(y)), ("r", "6")]).done());
    }
    drawn("svg", &[("viewBox", VIEW), ("role", "img"), ("aria-labelledby", "map-picture")]).add(shapes)
}

fn line(class: &str, from: (i64, i64), until: (i64, i64)) -> Node {
    let (x1, y1, x2, y2) = (scaled(from.0), scaled(from.1), scaled(until.0), scaled(until.1));
    drawn("line", &[("class", class), ("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)]).done()
}

/// A number of the radar in the picture's own measure.
fn scaled(at: i64) -> String {
    (at * RADIUS / 10_000).to_string()
}

fn points(corners: &[(i64, i64)]) -> String {
    let mut points = String::new();
    for (x, y) in corners {
        points.push_str(&scaled(*x));
        points.push(',');
        points.push_str(&scaled(*y));
        points.push(' ');
    }
    points
}
