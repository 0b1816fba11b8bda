//! The choice of a round, for the pages on one round's form.

use super::dots;
use crate::domain::{Edition, Milestone, PartialDate};
use crate::i18n::{Key, date, msg};
use crate::platform::BrowserTexts;
use crate::portfolio::{Field, SCHOOL};
use crate::rules;
use crate::state::{SCHOOL_EDITION, Session};
use crate::ui::html::{Node, classed, nothing, words};
use crate::ui::parts::{choice_field, note};
use crate::ui::t;

/// The choice of the round, and its question.
pub(super) fn round_choice(session: Session, question: Key) -> Node {
    choice_field(session, &Field::school("edition"), question, SCHOOL_EDITION.to_owned(), rounds())
}

/// The rounds as entries of the choice, newest first.
fn rounds() -> Vec<(String, String)> {
    let words = |it: PartialDate| date(&BrowserTexts, it);
    let entry = |edition: &'static Edition| {
        let dates = edition.opens.as_ref().and_then(|it| it.date).zip(edition.closes.as_ref().and_then(|it| it.date));
        let label = match dates {
            _ if !edition.held => msg::round_option_not_held(edition.id),
            Some((opens, closes)) => msg::round_option_dates(edition.id, words(opens), words(closes)),
            None => msg::round_option(edition.id),
        };
        (edition.id.to_owned(), t(&label))
    };
    let mut rounds: Vec<(String, String)> = rules::editions(SCHOOL).map(entry).collect();
    rounds.reverse();
    rounds
}

/// Whether the round is open, and whether its cut-off dates are printed.
pub(super) fn round_line(session: Session, edition: &'static Edition) -> Node {
    if !edition.held {
        return nothing();
    }
    let day = |milestone: &Option<Milestone>| milestone.as_ref().and_then(|it| it.date);
    let state = match (day(&edition.opens), day(&edition.closes)) {
        (_, Some(closes)) if closes.latest() < session.today => msg::round_is_closed(),
        (Some(opens), _) if session.today < opens.earliest() => msg::round_is_coming(),
        (Some(_), Some(_)) => msg::round_is_open(),
        _ => msg::round_undated(),
    };
    let undated = edition.requirement("registered").is_some_and(|it| it.condition.terms().until.is_none());
    let more = if undated { format!(" {}", t(&msg::round_no_cut_offs())) } else { String::new() };
    words("p", t(&state)).attr("class", "note").add(more).done()
}

/// What stands in the place of the form of a round that was not held.
pub(super) fn not_held(edition: &'static Edition) -> Node {
    let notes = edition.notes.iter().map(|it| note(edition, it)).collect();
    classed("section", "sec prose").add(dots(notes)).done()
}
