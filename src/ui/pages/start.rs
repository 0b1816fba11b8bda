//! What this is, the two doors, and where the reader left off.

use super::{button, plan_link};
use crate::domain::Outcome;
use crate::i18n::{Key, msg, number};
use crate::platform::{self, BrowserTexts};
use crate::portfolio::sample::{SampleNames, sample};
use crate::reading;
use crate::route::Page;
use crate::state::{Live, Place, Session, Standing};
use crate::ui::html::{Node, all, classed, el, live, live_plain, nothing, words};
use crate::ui::parts::{outcome_status, shape, status};
use crate::ui::t;

/// The start page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let door = |page: Page, name: Key, text: Key| {
        let link = el("a").attr("href", place.address(&page)).add(words("strong", t(&name))).add(t(&text));
        el("li").add(link).done()
    };
    let doors = vec![
        door(Page::Teacher, msg::start_teacher(), msg::start_teacher_text()),
        door(Page::School, msg::start_school(), msg::start_school_text()),
    ];
    let said = el("div")
        .add(words("h1", t(&msg::start_title())).id("title").attr("tabindex", "-1"))
        .add(words("p", t(&msg::start_lead())).attr("class", "lead"))
        .add(el("nav").attr("aria-label", t(&msg::start_doors())).add(classed("ul", "post").add(doors)));
    let map = el("img").attr("src", format!("{}map.svg", platform::base_path())).attr("alt", "").attr("width", "520").attr("height", "560");
    let short = |name: Key, text: Key| el("section").add(words("h2", t(&name))).add(words("p", t(&text))).done();
    let three = vec![
        short(msg::start_sources(), msg::start_sources_text()),
        short(msg::start_unknown(), msg::start_unknown_text()),
        short(msg::start_private(), msg::start_private_text()),
    ];
    all(vec![
        classed("div", "wrap hero").add(said).add(classed("div", "map").add(map)).done(),
        live_plain(move || carry_on(session, place)),
        classed("div", "wrap three").add(three).done(),
        live(move || if session.shows_sample() { nothing() } else { example(session) }),
    ])
}

/// The offer of the worked example.
fn example(session: Session) -> Node {
    classed("section", "wrap sec")
        .attr("aria-labelledby", "example")
        .add(words("h2", t(&msg::start_sample())).id("example"))
        .add(words("p", t(&msg::start_sample_text())).attr("class", "prose"))
        .add(classed("p", "gap").add(button(msg::sample_load(), Some("secondary"), move || load(session))))
        .done()
}

/// Puts the worked example in place.
fn load(session: Session) {
    let words = |name: Key| t(&name);
    let (school, project, second_project) =
        (words(msg::sample_school()), words(msg::sample_project()), words(msg::sample_second_project()));
    let (evidence, place, practice) = (words(msg::sample_evidence()), words(msg::sample_place()), words(msg::sample_practice()));
    let names = SampleNames {
        school: &school,
        project: &project,
        second_project: &second_project,
        evidence: &evidence,
        place: &place,
        practice: &practice,
    };
    session.show_sample(sample(session.today, &names));
}

/// The next step of each scheme in which something has been entered.
fn carry_on(session: Session, place: Place) -> Node {
    let (teacher, school) = session.with(|portfolio| (0 < portfolio.count("teacher."), 0 < portfolio.count("school.")));
    let edition = session.school.with(|standing| standing.edition().map(|edition| edition.id).unwrap_or_default());
    let mut rows = Vec::new();
    if teacher {
        rows.push(row(session.teacher, place.address(&Page::Teacher), t(&msg::start_row_teacher())));
    }
    if school {
        rows.push(row(session.school, place.address(&Page::School), t(&msg::start_row_school(edition))));
    }
    if rows.is_empty() {
        return nothing();
    }
    let inside = classed("div", "wrap")
        .add(words("h2", t(&msg::start_continue())).id("continue"))
        .add(classed("ul", "rows").add(rows))
        .add(plan_link(place));
    classed("section", "cont").attr("aria-labelledby", "continue").add(inside).done()
}

fn row(standing: Live<Standing>, href: String, whose: String) -> Node {
    standing.with(|standing| {
        let Some((edition, verdict)) = standing.parts() else { return nothing() };
        let next = reading::next(&BrowserTexts, edition, verdict);
        let href = next.requirement.map_or_else(|| href.clone(), |id| format!("{href}#req-{id}"));
        let count = |n: usize| number(&BrowserTexts, u32::try_from(n).unwrap_or_default());
        let met = verdict.findings.iter().filter(|finding| finding.outcome == Outcome::Met).count();
        let state = if verdict.findings.is_empty() {
            outcome_status(verdict.outcome)
        } else {
            status(shape(verdict.outcome), t(&msg::status_some_met(count(met), count(verdict.findings.len()))))
        };
        let heading = el("h3").add(words("a", next.text).attr("href", href));
        el("li").add(heading).add(state).add(words("p", whose).attr("class", "note")).done()
    })
}
