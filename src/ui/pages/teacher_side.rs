//! Beside the teacher's stages: what to hand in, what is left, and which text is used.

use super::{aside, dots, plan_link};
use crate::domain::{Edition, Note, Outcome};
use crate::i18n::{Message, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Field, TEACHER};
use crate::rules;
use crate::state::{Place, Session, TEACHER_EDITION};
use crate::ui::html::{Node, all, classed, el, live_plain, nothing, words};
use crate::ui::parts::{choice_field, edition_name, note, outcome_status, shape, sources, status, window};
use crate::ui::t;

/// The column beside the stages.
pub(super) fn side(session: Session, place: Place) -> Node {
    let texts = rules::editions(TEACHER).map(|edition| (edition.id.to_owned(), t(&edition_name(edition)))).collect();
    let choice = choice_field(session, &Field::teacher_edition(), msg::rules_choose(), TEACHER_EDITION.to_owned(), texts);
    let verdict = move || {
        let outcome = session.teacher.with(|standing| standing.parts().map(|(_, verdict)| verdict.outcome));
        outcome.map_or_else(nothing, outcome_status)
    };
    let proof = words("p", t(&msg::hand_in_note())).attr("class", "note").done();
    classed("div", "side")
        .add(aside("hand-in", msg::hand_in_title(), vec![live_plain(move || hand_in(session)), proof]))
        .add(aside("left", msg::left_title(), vec![live_plain(move || left(session)), plan_link(place)]))
        .add(aside(
            "rules-used",
            msg::rules_used(),
            vec![
                choice,
                el("p").add(live_plain(verdict)).done(),
                live_plain(move || session.teacher.with(|standing| standing.edition().map_or_else(nothing, about_text))),
            ],
        ))
        .add(classed("details", "ds-details").add(words("summary", t(&msg::rules_differ()))).add(differences()))
        .done()
}

/// How many of the six courses are met.
fn courses_met(session: Session) -> u32 {
    session.teacher.with(|standing| {
        let is_met = |area: &u32| standing.finding(&format!("course-{area}")).is_some_and(|(_, finding)| finding.outcome == Outcome::Met);
        u32::try_from((1..=6).filter(is_met).count()).unwrap_or_default()
    })
}

fn hand_in(session: Session) -> Node {
    let shown = |n: u32| number(&BrowserTexts, n);
    let have = courses_met(session);
    let label = session.teacher.with(|standing| {
        let outcome = |id: &str| standing.finding(id).map_or(Outcome::Unknown, |(_, finding)| finding.outcome);
        Outcome::all([outcome("label-awarded"), outcome("special-indication")])
    });
    let courses = if have == 6 { Outcome::Met } else { Outcome::NotMet };
    el("ul")
        .add(el("li").add(status(shape(courses), t(&msg::hand_in_certificates(shown(have), shown(6))))))
        .add(el("li").add(status(shape(label), t(&msg::hand_in_label()))))
        .done()
}

fn left(session: Session) -> Node {
    let shown = |n: u32| number(&BrowserTexts, n);
    let courses = 6 - courses_met(session).min(6);
    // The hours of a course stand in the newer text, whichever text is chosen.
    let hours = rules::editions(TEACHER).find_map(|edition| Some((edition, edition.study_hours.as_ref()?)));
    let said_by = hours.filter(|_| courses != 0).map(|(edition, hours)| sources(edition, hours.sources));
    let study = match hours {
        _ if courses == 0 => t(&msg::left_study_none()),
        Some((_, hours)) => t(&msg::left_study_hours(shown(courses * hours.from), shown(courses * hours.until))),
        None => t(&msg::status_not_published()),
    };
    let time = match session.with(|portfolio| window(portfolio, session)).map(|window| window.months_left(session.today)) {
        None => t(&msg::left_window_unknown()),
        Some(None) => t(&msg::left_window_over()),
        Some(Some(0)) => t(&msg::left_window_short()),
        Some(Some(months)) => t(&msg::left_window_months(months, shown(months))),
    };
    el("dl")
        .add(words("dt", t(&msg::left_study())))
        .add(words("dd", study).add(said_by))
        .add(words("dt", t(&msg::left_window())))
        .add(words("dd", time))
        .done()
}

/// What to know of the chosen text, and what it leaves open.
fn about_text(edition: &'static Edition) -> Node {
    let own = edition.notes.iter().filter(|it| !is_difference(it)).map(|it| note(edition, it)).collect();
    let unpublished = edition.unpublished.iter().map(|message| words("li", t(&Message::named(message))).done()).collect();
    all(vec![dots(own), words("h3", t(&msg::unpublished_title())).done(), dots(unpublished)])
}

/// What the two texts say differently, as the newer text's document lists it.
fn differences() -> Node {
    let Some(edition) = rules::editions(TEACHER).find(|edition| edition.notes.iter().any(is_difference)) else { return nothing() };
    dots(edition.notes.iter().filter(|it| is_difference(it)).map(|it| note(edition, it)).collect())
}

fn is_difference(note: &Note) -> bool {
    note.message.starts_with("differs-")
}
