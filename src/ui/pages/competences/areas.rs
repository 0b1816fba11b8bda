//! The competences by area, each as a row: the last rating, and behind it the choice of a level.

use super::words::{day, last, level, level_at, of};
use crate::competence::Rating;
use crate::i18n::{Message, msg};
use crate::portfolio::Field;
use crate::rules::{Area, Competence, Framework};
use crate::state::Session;
use crate::ui::html::{Node, all, classed, el, live_by, live_plain, live_words, nothing, text, words};
use crate::ui::parts::{Opener, Row, choice_field, sources_by, status};
use crate::ui::router::focus_soon;
use crate::ui::t;

/// All areas.
pub(super) fn areas(session: Session, framework: &'static Framework) -> Node {
    let opener = Opener::new();
    all(framework.areas.iter().map(|it| area(session, opener, framework, it)).collect())
}

fn area(session: Session, opener: Opener, framework: &'static Framework, area: &'static Area) -> Node {
    let id = ["area-", area.id].concat();
    let number = words("span", [area.id, " "].concat()).attr("class", "no");
    let heading = el("h2").id(&id).add(number).add(t(&Message::named(area.message)));
    let rows: Vec<Node> = area.competences.iter().map(|it| row(session, opener, framework, it)).collect();
    classed("section", "sec").attr("aria-labelledby", &id).add(heading).add(classed("ul", "rows").add(rows)).done()
}

fn row(session: Session, opener: Opener, framework: &'static Framework, competence: &'static Competence) -> Node {
    let name = t(&Message::named(competence.message));
    let state = move || match last(session, competence) {
        // A level is no outcome: nothing is met by A1, so no shape stands before it.
        Some(rating) => words("span", level_at(framework, rating.level)).attr("class", "st").done(),
        None => status("unknown", t(&msg::competences_not_rated())),
    };
    let note = move || last(session, competence).map_or_else(String::new, |rating| t(&msg::competences_rated_on(day(rating.day))));
    let row = Row {
        id: competence.id.replace('.', "-"),
        heading: words("h3", name.clone()),
        name: text(&name),
        state: live_plain(state),
        note: live_words(note),
    };
    let answered = move || last(session, competence).is_some();
    row.show(opener, Box::new(answered), Box::new(move || fields(session, framework, competence)))
}

/// What the competence is, the level of today, and what was rated before.
fn fields(session: Session, framework: &'static Framework, competence: &'static Competence) -> Node {
    let others = move || {
        let mut others = of(session, competence);
        others.retain(|rating| rating.day != session.today);
        others
    };
    // Today's rating is in the field itself: while the others stay, so does the field.
    let key = move || others().iter().fold(String::new(), |key, it| key + &it.day.to_string() + &it.level.to_string() + " ");
    let rating = move || {
        let others = others();
        all(vec![choice(session, framework, competence, &others), earlier(session, framework, competence, &others)])
    };
    all(vec![
        words("p", t(&Message::named(&[competence.message, ".text"].concat()))).done(),
        live_by(key, rating),
        sources_by(|key| framework.source(key), competence.sources),
    ])
}

/// The level of today. Its first entry takes today's rating away, so it says what then holds.
fn choice(session: Session, framework: &'static Framework, competence: &'static Competence, others: &[Rating]) -> Node {
    let before = others.iter().rfind(|rating| rating.day < session.today);
    let none = match before {
        Some(rating) => t(&msg::competences_as_before(level_at(framework, rating.level), day(rating.day))),
        None => t(&msg::competences_not_rated()),
    };
    let mut options = vec![(String::new(), none)];
    options.extend(framework.levels.iter().map(|it| (it.id.to_owned(), level(it))));
    choice_field(session, &Field::rating(competence.id, session.today), msg::competences_ask(), String::new(), options)
}

/// The ratings of other days, oldest first. Each can be taken away, because only today's can be changed.
fn earlier(session: Session, framework: &'static Framework, competence: &'static Competence, others: &[Rating]) -> Node {
    if others.is_empty() {
        return nothing();
    }
    let row = |rating: &Rating| {
        let of_day = rating.day;
        let remove = classed("button", "act")
            .attr("type", "button")
            .attr("aria-label", t(&msg::competences_remove_named(day(of_day))))
            .add(t(&msg::competences_remove()))
            .on("click", move |_| {
                session.answer(Field::rating(competence.id, of_day), None);
                // The button is gone, and focus with it.
                focus_soon(Field::rating(competence.id, session.today).dom_id());
            });
        let said = t(&msg::competences_earlier_row(day(of_day), level_at(framework, rating.level)));
        el("li").add(said).add(" ").add(remove).done()
    };
    let rows: Vec<Node> = others.iter().map(row).collect();
    all(vec![words("h4", t(&msg::competences_earlier())).done(), el("ul").add(rows).done()])
}
