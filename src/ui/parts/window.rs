//! The picture of the teacher's two years, with the same dates as a table.

use super::shapes::{anchor, disc, label_at, percent};
use super::table::table as table_of;
use crate::domain::PartialDate;
use crate::i18n::{Key, Message, date, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::TEACHER;
use crate::rules;
use crate::state::{Session, TEACHER_EDITION};
use crate::ui::html::{El, Node, all, classed, drawn, el, live_plain, nothing, words};
use crate::ui::t;
use crate::window::{HUNDREDTHS, What, Window};

/// The section "your two years". `unread` says that the chosen text is silent on them.
pub(crate) fn window_section(session: Session, unread: impl Fn() -> bool + 'static) -> Node {
    let today = PartialDate::Day(session.today);
    let content = move || match session.with(|portfolio| window(portfolio, session)) {
        None => words("p", t(&msg::window_empty())).attr("class", "prose").done(),
        Some(window) => {
            let sentence = words("p", sentence(&window)).attr("class", "prose").done();
            all(vec![sentence, figure(&window, today), table(&window, today)])
        }
    };
    let silent = move || if unread() { words("p", t(&msg::window_text_unread())).attr("class", "note").done() } else { nothing() };
    classed("section", "sec")
        .attr("aria-labelledby", "window")
        .add(words("h2", t(&msg::window_title())).id("window"))
        .add(live_plain(content))
        .add(live_plain(silent))
        .done()
}

/// The teacher's window as the text of 2025 measures it: the only text that could be read on this point.
pub(crate) fn window(portfolio: &crate::portfolio::Portfolio, session: Session) -> Option<Window> {
    let months = rules::edition(TEACHER, TEACHER_EDITION)?.requirement("window")?.condition.terms().months?;
    Window::of(portfolio, months, session.today)
}

fn in_words(date_: PartialDate) -> String {
    date(&BrowserTexts, date_)
}

fn sentence(window: &Window) -> String {
    let (start, end) = (in_words(window.start), in_words(window.end));
    t(&if window.start.day().is_some() { msg::window_text_day(start, end) } else { msg::window_text_month(start, end) })
}

fn figure(window: &Window, today: PartialDate) -> Node {
    let key = |shape: El, name: Key| {
        let picture = el("span").add(drawn("svg", &[("viewBox", "0 0 20 14")]).add(shape));
        el("li").add(picture).add(t(&name)).done()
    };
    let mut keys = vec![key(drawn("circle", &[("class", "f"), ("cx", "10"), ("cy", "7"), ("r", "6")]), msg::window_key_done())];
    if window.start.day().is_none() {
        let band = drawn("rect", &[("class", "band"), ("x", "1"), ("y", "1"), ("width", "18"), ("height", "12")]);
        keys.push(key(band, msg::window_key_band()));
    }
    classed("figure", "win")
        .add(el("div").add(picture(window, today)))
        .add(classed("ul", "key note").attr("aria-hidden", "true").add(keys))
        .done()
}

fn picture(window: &Window, today: PartialDate) -> El {
    let on_line = |what: What| matches!(what, What::Course(_) | What::Submitted);
    let shown = |n: u32| number(&BrowserTexts, n);
    let done = window.events.iter().filter(|event| matches!(event.what, What::Course(_))).count();
    let title = msg::window_picture(
        in_words(window.start),
        in_words(window.end),
        in_words(today),
        shown(u32::try_from(done).unwrap_or_default()),
        shown(6),
    );
    let below = window.events.iter().any(|event| !on_line(event.what));
    let (height, now) = (if below { "164" } else { "108" }, percent(window.today));
    let mut shapes = vec![drawn("title", &[("id", "window-picture")]).add(t(&title)).done()];
    for (from, until) in [(0, window.bands.0), (window.bands.1, HUNDREDTHS)] {
        if from < until {
            let (x, width) = (percent(from), percent(until - from));
            shapes.push(drawn("rect", &[("class", "band"), ("x", &x), ("y", "52"), ("width", &width), ("height", "24")]).done());
        }
    }
    let mut line = |class: &'static str, x1: &str, x2: &str, y1: &'static str, y2: &'static str| {
        shapes.push(drawn("line", &[("class", class), ("x1", x1), ("x2", x2), ("y1", y1), ("y2", y2)]).done());
    };
    line("l w", "0", &now, "64", "64");
    line("l d", &now, "100%", "64", "64");
    line("t", &now, &now, "22", "86");
    let mut text = |class: &'static str, at: i64, y: &'static str, anchor: &str, words: &str| {
        shapes.push(label_at(class, &percent(at), y, anchor, words));
    };
    text("em", window.today, "14", anchor(window.today), &t(&msg::window_today(in_words(today))));
    text("em", 0, "98", "start", &in_words(window.start));
    text("em", HUNDREDTHS, "98", "end", &in_words(window.end));
    for event in &window.events {
        match event.what {
            What::Course(area) => text("q", event.at, "42", "middle", &shown(area)),
            What::Submitted => text("q", event.at, "42", anchor(event.at), &name(event.what)),
            What::Asked | What::Awarded => text("q", event.at, "154", anchor(event.at), &name(event.what)),
        }
    }
    shapes.extend(window.events.iter().map(|event| disc(event.at, if on_line(event.what) { 64 } else { 128 })));
    drawn("svg", &[("class", "flip"), ("height", height), ("role", "img"), ("aria-labelledby", "window-picture")]).add(shapes)
}

fn name(what: What) -> String {
    match what {
        What::Course(area) => t(&msg::window_row_course(t(&Message::named(&format!("topic-course-{area}"))))),
        What::Asked => t(&msg::window_row_asked()),
        What::Awarded => t(&msg::window_row_label()),
        What::Submitted => t(&msg::window_row_submitted()),
    }
}

fn table(window: &Window, today: PartialDate) -> Node {
    let mut rows: Vec<(PartialDate, String)> = Vec::with_capacity(window.events.len() + 3);
    let fixed =
        [(window.start, t(&msg::window_row_start())), (today, t(&msg::window_row_today())), (window.end, t(&msg::window_row_end()))];
    for (date, what) in fixed.into_iter().chain(window.events.iter().map(|event| (event.date, name(event.what)))) {
        let place = rows.partition_point(|(other, _)| other.earliest() <= date.earliest());
        rows.insert(place, (date, what));
    }
    let row = |(date, what): (PartialDate, String)| el("tr").add(words("td", in_words(date))).add(words("td", what)).done();
    let rows: Vec<Node> = rows.into_iter().map(row).collect();
    let caption = t(&msg::window_table());
    classed("details", "ds-details")
        .add(words("summary", caption.clone()))
        .add(table_of(&caption, vec![t(&msg::window_when()), t(&msg::window_what())], rows))
        .done()
}
