//! Two rounds in detail: each rule as both print it, and what became of it.

use leptos::prelude::event_target_value;

use super::super::round_facts::{notes, unpublished};
use super::Became;
use crate::domain::Edition;
use crate::i18n::{Key, Message, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::SCHOOL;
use crate::reading;
use crate::rounds::{Cell, Change, Row, compare};
use crate::rules;
use crate::state::{Live, SCHOOL_EDITION};
use crate::ui::html::{Node, all, classed, el, live_plain, live_words, words};
use crate::ui::parts::{edition_name, rule_and_sources};
use crate::ui::t;

/// The round to the left and the one to the right, the older one first.
type Pair = [&'static Edition; 2];

/// The two choices, which are not stored, and below them the two rounds.
pub(super) fn two(editions: &[&'static Edition]) -> Vec<Node> {
    let held: Vec<&'static Edition> = editions.iter().copied().filter(|edition| edition.held).collect();
    let usual = held.iter().position(|edition| edition.id == SCHOOL_EDITION).unwrap_or_default();
    let of = |place: usize| held.get(place).map_or(SCHOOL_EDITION, |edition| edition.id).to_owned();
    let (one, other) = (Live::new(of(usual.saturating_sub(1))), Live::new(of(usual)));
    let pair = move || chosen(&one.get(), &other.get());
    let summary = move || pair().map_or_else(|| t(&msg::rounds_two_same_round()), summary);
    let compared = move || pair().map_or_else(|| all(Vec::new()), compared);
    let choices = classed("div", "two").add(choice("round-one", msg::rounds_one(), &held, one)).add(choice(
        "round-other",
        msg::rounds_other(),
        &held,
        other,
    ));
    vec![
        words("p", t(&msg::rounds_two_text())).attr("class", "prose").done(),
        classed("div", "edit gap").add(choices).done(),
        classed("p", "gap").attr("role", "status").add(live_words(summary)).done(),
        live_plain(compared),
    ]
}

fn choice(id: &'static str, name: Key, held: &[&'static Edition], chosen: Live<String>) -> Node {
    let option = |edition: &&'static Edition| {
        let id = edition.id;
        words("option", t(&edition_name(edition))).attr("value", id).flag("selected", move || chosen.with(|it| it == id)).done()
    };
    let select = classed("select", "ds-input")
        .id(id)
        .attr("autocomplete", "off")
        .on("change", move |event| chosen.set(event_target_value(&event)))
        .add(held.iter().rev().map(option).collect::<Vec<Node>>());
    let label = words("label", t(&name)).attr("class", "ds-label").attr("for", id);
    classed("div", "ds-field").add(label).add(select).done()
}

/// Both rounds in the order in which they took place; none where they are the same.
fn chosen(one: &str, other: &str) -> Option<Pair> {
    let mut found = rules::editions(SCHOOL).filter(|edition| edition.id == one || edition.id == other);
    Some([found.next()?, found.next()?])
}

/// What became of each requirement that either round has.
fn rows(pair: Pair) -> Vec<(Became, Row)> {
    let became = |row: &Row| match row.cells[..] {
        [_, Some(Cell { change: Change::Changed(_), .. })] => Became::Changed,
        [_, Some(Cell { change: Change::New(_), .. })] => Became::New,
        [_, None] => Became::Gone,
        _ => Became::Same,
    };
    compare(&pair).rows.into_iter().map(|row| (became(&row), row)).collect()
}

fn summary(pair: Pair) -> String {
    let rows = rows(pair);
    let count = |of: Became| number(&BrowserTexts, u32::try_from(rows.iter().filter(|(it, _)| *it == of).count()).unwrap_or_default());
    let [earlier, later] = pair.map(|edition| edition.id);
    t(&msg::rounds_summary(earlier, later, count(Became::Same), count(Became::Changed), count(Became::New), count(Became::Gone)))
}

fn compared(pair: Pair) -> Node {
    let list = rows(pair).into_iter().map(|(became, row)| requirement(pair, became, &row)).collect::<Vec<Node>>();
    let beside = |title: Key, of: fn(&'static Edition) -> Node| {
        let sides: Vec<Node> = pair.into_iter().map(|edition| side(edition, of(edition))).collect();
        all(vec![words("h3", t(&title)).attr("class", "gap").done(), classed("div", "two").add(sides).done()])
    };
    all(vec![classed("ul", "gap").add(list).done(), beside(msg::notes_title(), notes), beside(msg::unpublished_title(), unpublished)])
}

/// A requirement: its name, what became of it, and the rule in both rounds.
fn requirement(pair: Pair, became: Became, row: &Row) -> Node {
    let rule = |(edition, cell): (&'static Edition, &Option<Cell>)| {
        let said = match cell {
            Some(Cell { requirement, .. }) => {
                let rule = words("p", reading::rule(&BrowserTexts, requirement)).done();
                all(vec![rule, rule_and_sources(edition, requirement, false)])
            }
            None => words("p", t(&msg::rounds_not_asked())).done(),
        };
        side(edition, said)
    };
    let sides: Vec<Node> = pair.into_iter().zip(&row.cells).map(rule).collect();
    classed("li", "task")
        .id(String::from("rule-") + row.id)
        .add(words("h3", t(&Message::named(row.topic))))
        .add(el("p").add(became.shown()))
        .add(classed("div", "two wide").add(sides))
        .done()
}

/// What belongs to one of the two rounds, under its name.
fn side(edition: &Edition, content: Node) -> Node {
    el("div").add(words("p", t(&edition_name(edition))).attr("class", "note")).add(content).done()
}
