//! Beside the school's checks: the round's dates and figures, when to apply again, what is not published.

use super::round_facts::{self, award, notes_aside};
use super::{aside, plan_link};
use crate::domain::{Certainty, Edition, Milestone};
use crate::i18n::{Key, date, msg};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field, SCHOOL};
use crate::rules;
use crate::state::{Place, Session};
use crate::ui::html::{El, Node, all, classed, el, live_plain, live_words, nothing, words};
use crate::ui::parts::{choice_field, finding_status, sources};
use crate::ui::t;

/// The column beside the checks.
pub(super) fn side(session: Session, place: Place, edition: &'static Edition) -> Node {
    let invite = aside("invite", msg::invite_title(), vec![words("p", t(&msg::invite_title_text())).done()]);
    let mut parts = vec![apply(session), invite];
    if edition.held {
        parts.insert(0, aside("round", msg::round_title(), vec![figures(edition), plan_link(place)]));
        parts.extend(notes_aside(edition));
    }
    classed("div", "side").add(parts).done()
}

fn figures(edition: &'static Edition) -> Node {
    let pair = |name: Key, said: El| all(vec![words("dt", t(&name)).done(), said.done()]);
    let milestone = |name: Key, it: &'static Option<Milestone>| {
        it.as_ref().map_or_else(nothing, |it| pair(name, round_facts::milestone("dd", edition, it)))
    };
    let awarded: Vec<Node> = edition.awarded.iter().map(|it| award("dd", edition, it)).collect();
    let none = edition.awarded.is_empty().then(|| words("dd", t(&msg::not_found())));
    let form = if edition.requirement("esafety").is_some() { msg::round_form_principles() } else { msg::round_form_criteria() };
    let valid = edition.validity.as_ref().map(|validity| {
        let until = date(&BrowserTexts, validity.until);
        let said = if validity.certainty == Certainty::Stated { until } else { t(&msg::derived_mark(until)) };
        pair(msg::round_valid(), words("dd", said).add(sources(edition, validity.sources)))
    });
    el("dl")
        .add(milestone(msg::round_opened(), &edition.opens))
        .add(milestone(msg::round_closed(), &edition.closes))
        .add(milestone(msg::round_results(), &edition.results))
        .add(pair(msg::round_form(), words("dd", t(&form))))
        .add(words("dt", t(&msg::round_awarded())))
        .add(awarded)
        .add(none)
        .add(valid)
        .add(pair(msg::round_points(), words("dd", t(&msg::status_not_published()))))
        .done()
}

/// When a holder may apply again: worked out from the last day of the label held.
fn apply(session: Session) -> Node {
    let mut options = vec![(String::new(), t(&msg::choice_empty())), ("none".to_owned(), t(&msg::held_none()))];
    options.extend(rules::editions(SCHOOL).filter(|it| it.held).map(|it| (it.id.to_owned(), t(&msg::round_option(it.id)))));
    let held = session.get(Field::school("held"));
    let when = move || match held.get().as_ref().and_then(Answer::text) {
        None => t(&msg::apply_unknown()),
        Some("none") => t(&msg::apply_none()),
        Some(held) => apply_after(held).unwrap_or_else(|| t(&msg::apply_unknown())),
    };
    // The sentence on holders is shown with every round, so its source is too.
    let rule = rules::editions(SCHOOL).find_map(|it| Some(sources(it, it.requirement("no-overlap")?.sources)));
    let content = vec![
        classed("p", "state").add(live_plain(move || session.school.with(|standing| finding_status(standing, "no-overlap")))).done(),
        choice_field(session, &Field::school("held"), msg::question_held(), String::new(), options),
        el("p").add(live_words(when)).done(),
        words("p", t(&msg::apply_rule())).attr("class", "note").done(),
        rule.unwrap_or_else(nothing),
    ];
    el("div").id("req-no-overlap").add(aside("apply", msg::apply_title(), content)).done()
}

/// The first round whose label begins after the one held has ended.
fn apply_after(held: &str) -> Option<String> {
    let until = rules::edition(SCHOOL, held)?.validity.as_ref()?.until;
    let next = format!("{}-{}", until.year() + 1, until.year() + 2);
    Some(t(&msg::apply_after(held, date(&BrowserTexts, until), next)))
}
