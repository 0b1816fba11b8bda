//! What another date would change. It is tried on a copy: nothing typed here is kept.

use std::rc::Rc;

use leptos::prelude::event_target_value;

use super::later::Entered;
use crate::domain::{Edition, PartialDate};
use crate::i18n::{Key, Message, date, msg};
use crate::plan::{Flip, WhatIf, what_if};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Command, Field, InputProblem, Portfolio, TEACHER, read_date};
use crate::state::{Live, Session};
use crate::ui::html::{Node, all, classed, el, live_plain, nothing, words};
use crate::ui::parts::{DateBoxes, problem_text, shape, status, typed_parts, word};
use crate::ui::t;

/// The id of the group of boxes.
const DATE: &str = "try-date";
/// The id of the choice of the date.
pub(super) const WHICH: &str = "try-which";

/// The dates that can be tried, each with its question.
const SELFIE: &str = "selfie";
const ASKED: &str = "asked";
const AWARDED: &str = "awarded";

/// The choice, the boxes of the date, and below them what would change.
pub(super) fn fields(session: Session, entered: Entered) -> Node {
    let which = Live::new(SELFIE.to_owned());
    let typed: Live<Result<Option<PartialDate>, InputProblem>> = Live::new(Ok(None));
    let option = |(value, name): (&'static str, Key)| words("option", t(&name)).attr("value", value).done();
    let options = [(SELFIE, msg::plan_try_selfie()), (ASKED, msg::plan_try_asked()), (AWARDED, msg::plan_try_awarded())];
    let choice = classed("select", "ds-input")
        .id(WHICH)
        .attr("autocomplete", "off")
        .on("change", move |event| which.set(event_target_value(&event)))
        .add(options.map(option).into_iter().collect::<Vec<Node>>());
    let label = words("label", t(&msg::plan_try_which())).attr("class", "ds-label").attr("for", WHICH);
    let error = move || match typed.get() {
        Err(problem) => classed("p", "ds-validation-message").id(format!("{DATE}-error")).add(problem_text(problem)).done(),
        Ok(_) => nothing(),
    };
    let boxes =
        DateBoxes { id: DATE.to_owned(), question: msg::plan_try_date(), hint: Some(msg::plan_try_hint()), below: vec![live_plain(error)] };
    // Dates to come are what is tried here.
    let left = move || {
        let [day, month, year] = typed_parts(DATE);
        typed.renew(read_date(&day, &month, &year, chrono::NaiveDate::MAX));
    };
    // What was typed stays; another choice keeps the date.
    let boxes = boxes.show(Rc::new(|_| String::new()), Rc::new(move || typed.with(Result::is_err)), Box::new(left));
    let found = move || match typed.get() {
        Ok(Some(date)) => session.with(|portfolio| outcome(session, entered(portfolio), portfolio, &which.get(), date)),
        _ => nothing(),
    };
    classed("div", "edit")
        .add(classed("div", "ds-field").add(label).add(choice))
        .add(boxes)
        .add(el("div").id("try-outcome").attr("role", "status").add(live_plain(found)))
        .done()
}

/// What the date would change, under the text and the round chosen.
fn outcome(session: Session, (teacher, school): (bool, bool), portfolio: &Portfolio, which: &str, tried: PartialDate) -> Node {
    let chosen = [
        session.teacher.with(|standing| standing.edition()).filter(|_| teacher),
        session.school.with(|standing| standing.edition()).filter(|_| school),
    ];
    let editions: Vec<&'static Edition> = chosen.into_iter().flatten().collect();
    // A date to come is judged as of that day: before it, it would not count.
    let day = session.today.max(tried.latest());
    let found = what_if(portfolio, &changes(session, portfolio, which, tried), &editions, day);
    let changed: Vec<Node> = found.iter().map(effect).collect();
    let as_of = t(&msg::plan_try_as_of(date(&BrowserTexts, PartialDate::Day(day))));
    let none = found.iter().all(|it| it.flips.is_empty() && it.deadline.0 == it.deadline.1);
    all(vec![
        words("p", as_of).done(),
        if none { words("p", t(&msg::plan_try_none())).done() } else { all(changed) },
        words("p", t(&msg::plan_try_not_kept())).attr("class", "note").done(),
    ])
}

fn changes(session: Session, portfolio: &Portfolio, which: &str, tried: PartialDate) -> Vec<Command> {
    let answer = |field: Field, answer: Answer| Command::Answer(field, answer);
    if which == SELFIE {
        return vec![answer(Field::selfie(), Answer::Date(tried))];
    }
    // Without a project the date is tried on a new one, which lives in the copy alone.
    let id = portfolio.teacher_project().map_or_else(|| session.fresh('p'), |project| project.id);
    if which == ASKED {
        return vec![answer(Field::project(&id, ASKED), Answer::Date(tried))];
    }
    vec![answer(Field::project(&id, "labelled"), Answer::Flag(true)), answer(Field::project(&id, AWARDED), Answer::Date(tried))]
}

fn effect(it: &WhatIf) -> Node {
    let name = if it.edition.scheme == TEACHER { msg::page_title_teacher() } else { msg::page_title_school() };
    let flip = |flip: &Flip| {
        let topic = it.edition.requirement(flip.requirement).map_or_else(String::new, |it| t(&Message::named(it.topic)));
        let said = msg::plan_try_flip(topic, t(&word(flip.before)), t(&word(flip.after)));
        el("li").add(status(shape(flip.after), t(&said))).done()
    };
    let end = match it.deadline {
        (before, Some(after)) if before != Some(after) => words("p", t(&msg::plan_try_deadline(date(&BrowserTexts, after)))).done(),
        _ => nothing(),
    };
    if it.flips.is_empty() && it.deadline.0 == it.deadline.1 {
        return nothing();
    }
    all(vec![words("h3", t(&name)).done(), end, classed("ul", "dots").add(it.flips.iter().map(flip).collect::<Vec<Node>>()).done()])
}
