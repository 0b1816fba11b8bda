//! A link that carries answers: made here, and looked at where it is opened. Opening it changes nothing by itself.

use leptos::prelude::{on_cleanup, window_event_listener};

use super::task;
use crate::domain::Edition;
use crate::i18n::{Key, msg};
use crate::naming::change_words;
use crate::platform::{self, BrowserTexts};
use crate::portfolio::{Answer, Command, Field, Portfolio, SCHOOL};
use crate::record::Cause;
use crate::route::Page;
use crate::share::{LinkProblem, Shared, link, read};
use crate::state::{Live, Place, Session};
use crate::ui::html::{Node, all, classed, live, live_plain, nothing, words};
use crate::ui::pages::button;
use crate::ui::t;

/// What stands before the answers in an address, behind `#`.
const MARK: &str = "answers=";

/// The links for what is entered.
pub(super) fn section(session: Session, place: Place) -> Node {
    let links = move || {
        let of = |id: &'static str, name: Key, start: &str, edition: Option<&'static Edition>| {
            session.with(|portfolio| field(place, id, name, portfolio, start, edition?)).unwrap_or_else(nothing)
        };
        all(vec![
            of("share-teacher", msg::share_teacher(), "teacher.", session.teacher.with(|standing| standing.edition())),
            of("share-school", msg::share_school(), "school.", session.school.with(|standing| standing.edition())),
        ])
    };
    task(msg::share_title(), msg::share_text()).add(classed("div", "wide").add(live_plain(links))).done()
}

/// A link in a field from which it can be copied; none while there is nothing to share.
fn field(place: Place, id: &'static str, name: Key, portfolio: &Portfolio, start: &str, edition: &Edition) -> Option<Node> {
    let belongs = |field: &Field| field.as_str().starts_with(start) || field.as_str().starts_with("project.");
    let answers = portfolio.answers().filter(|(field, _)| belongs(field));
    let answers: Portfolio = answers.map(|(field, answer)| (field.clone(), answer.clone())).collect();
    if answers.count(start) == 0 {
        return None;
    }
    let mut address = platform::origin();
    for part in [&place.address(&Page::MyData), "#", MARK, &link(&answers, edition)] {
        address.push_str(part);
    }
    let label = words("label", t(&name)).attr("class", "ds-label").attr("for", id);
    let input = classed("input", "ds-input").attr("type", "text").attr("readonly", "").id(id).attr("value", address);
    Some(classed("div", "ds-field gap").add(label).add(input).done())
}

/// What a link that was opened carries: looked at first, then taken or left.
pub(super) fn arrived(session: Session) -> Node {
    let hash = || platform::path_and_hash().1;
    let carried = Live::new(hash());
    let left = Live::new(None::<Key>);
    // A link may be put into the address line of a page that is open already.
    let listener = window_event_listener(leptos::ev::hashchange, move |_| {
        left.set(None);
        carried.set(hash());
    });
    on_cleanup(move || listener.remove());
    live(move || {
        let carried = carried.get();
        let Some(carried) = carried.strip_prefix(MARK) else { return nothing() };
        match (left.get(), read(carried)) {
            (Some(said), _) => words("p", t(&said)).attr("role", "status").done(),
            (None, Ok(shared)) => preview(session, left, &shared),
            (None, Err(problem)) => classed("div", "ds-error-summary gapb")
                .attr("role", "alert")
                .add(words("h2", t(&msg::share_refused())))
                .add(words("p", t(&problem_message(problem))))
                .done(),
        }
    })
}

fn preview(session: Session, left: Live<Option<Key>>, shared: &Shared) -> Node {
    let changes: Vec<(Field, Option<Answer>)> = session.with(|portfolio| {
        let other = shared.answers.answers().filter(|(field, answer)| portfolio.get(field) != Some(answer));
        other.map(|(field, answer)| (field.clone(), Some(answer.clone()))).collect()
    });
    // The texts of the other scheme are named by their own choice, which travels as an answer.
    let round = (shared.edition.scheme == SCHOOL).then(|| words("p", t(&msg::share_round(shared.edition.id))));
    let head = task(msg::share_arrived(), msg::share_arrived_text()).add(round);
    if changes.is_empty() {
        return head.add(words("p", t(&msg::share_same()))).done();
    }
    let row = |(field, answer): &(Field, Option<Answer>)| {
        let here = session.with(|portfolio| portfolio.get(field).cloned());
        words("li", change_words(&BrowserTexts, &shared.answers, field, here.as_ref(), answer.as_ref())).done()
    };
    let rows: Vec<Node> = changes.iter().map(row).collect();
    let take = move || {
        session.dispatch_as(Cause::Import, Command::Set(changes.clone()));
        left.set(Some(msg::share_taken()));
    };
    let leave = move || left.set(Some(msg::share_left()));
    let acts = classed("p", "acts gap").add(button(msg::share_take(), None, take)).add(button(msg::share_leave(), Some("tertiary"), leave));
    head.add(classed("div", "wide").add(classed("ul", "dots").add(rows)).add(acts)).done()
}

fn problem_message(problem: LinkProblem) -> Key {
    match problem {
        LinkProblem::TooLong => msg::share_too_long(),
        LinkProblem::NotLink | LinkProblem::Damaged => msg::share_damaged(),
        LinkProblem::Newer => msg::share_newer(),
        LinkProblem::CutOff => msg::share_cut(),
        LinkProblem::UnknownRules => msg::share_unknown_rules(),
        LinkProblem::NotAllowed => msg::share_not_allowed(),
    }
}
