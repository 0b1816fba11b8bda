//! The School Label: the round, the three checks against its printed dates, the form, and when to apply again.

use super::items::title_or_none;
use super::round_choice::{not_held, round_choice, round_line};
use super::{head, project, school_form, school_side, section};
use crate::domain::{Edition, Outcome, PartialDate, Requirement};
use crate::i18n::{Key, Message, date, listed_long, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field, SCHOOL};
use crate::reading;
use crate::rules;
use crate::state::{Place, Session, Standing, school_standing};
use crate::ui::html::{Node, all, classed, el, live_by, live_plain, live_words, nothing, text, words};
use crate::ui::parts::{
    Opener, columns_of, date_field, error_summary, finding_status, gauge, mark, missing_line, number_field, outcome_status,
    rule_and_sources, scrolled, shape, text_field, tick_field, verdict_panel,
};
use crate::ui::t;

/// The checks of step one, in the order in which they are printed.
const CHECKS: [&str; 3] = ["registered", "active-teachers", "quality-label"];

/// The school's page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let opener = Opener::new();
    let edition = move || session.school.with(|standing| standing.edition().map(|edition| edition.id).unwrap_or_default());
    let name = session.get(Field::school("name"));
    let above = move || match name.get().as_ref().and_then(Answer::text) {
        Some(name) => t(&msg::school_eyebrow_named(name)),
        None => t(&msg::school_eyebrow()),
    };
    let of_round = move |write: fn(Session, Opener, &'static Edition) -> Node| {
        let write = move || rules::edition(SCHOOL, edition()).map_or_else(nothing, |edition| write(session, opener, edition));
        live_by(move || edition().to_owned(), write)
    };
    let beside = move || rules::edition(SCHOOL, edition()).map_or_else(nothing, |edition| school_side::side(session, place, edition));
    let content = el("div")
        .add(round_choice(session, msg::question_round()))
        .add(of_round(|session, _, edition| round_line(session, edition)))
        .add(classed("div", "gap").add(text_field(session, &Field::school("name"), msg::question_school_name(), None, 1)))
        .add(of_round(steps));
    all(vec![
        head(Some(classed("p", "eyebrow").add(live_words(above)).done()), msg::school_title()),
        error_summary(session, place, opener, Box::new(|field| field.starts_with("school.") || field.starts_with("project."))),
        verdict_panel(session.school, opener),
        classed("div", "cols").add(content).add(live_by(move || edition().to_owned(), beside)).done(),
    ])
}

fn steps(session: Session, opener: Opener, edition: &'static Edition) -> Node {
    if !edition.held {
        return not_held(edition);
    }
    let form = edition.requirements.iter().filter(|it| edition.steps.get(it.step).is_some_and(|step| step.id == "step-2"));
    let rows: Vec<Node> = form.map(|requirement| school_form::form_row(session, opener, edition, requirement)).collect();
    let checks: Vec<Node> = CHECKS
        .iter()
        .filter_map(|id| edition.requirement(id))
        .zip(1..)
        .map(|(requirement, place)| check(session, edition, requirement, place))
        .collect();
    let step = |id: &'static str, title: Key, intro: Key, content: Node| {
        section(id, title, vec![words("p", t(&intro)).attr("class", "prose").done(), content])
    };
    let checks = classed("div", "gap").add(classed("ol", "trail").add(checks)).done();
    all(vec![
        step("step-one", msg::step_one(), msg::step_one_intro(), checks),
        compare(session, edition),
        step("step-two", msg::step_two(), msg::step_two_intro(), classed("ol", "rows").add(rows).done()),
    ])
}

/// One of the three checks: the answer beside the rule as printed, the reason, the source, the field.
fn check(session: Session, edition: &'static Edition, requirement: &'static Requirement, place: u32) -> Node {
    let id = requirement.id;
    let outcome = move || session.school.with(|it| it.finding(id).map_or(Outcome::Unknown, |(_, finding)| finding.outcome));
    let heading = el("h3").add(words("span", format!("{place} ")).attr("class", "no")).add(t(&Message::named(requirement.topic)));
    let signature = move || session.school.with(|standing| standing.signature(id));
    let state = live_by(signature, move || session.school.with(|standing| finding_status(standing, id)));
    let side = |name: Key, said: Node| el("div").add(words("dt", t(&name))).add(el("dd").add(said));
    let answers = classed("dl", "ar")
        .add(side(msg::rule_your_answer(), live_words(move || answer_words(session, id, edition.id))))
        .add(side(msg::rule_printed(), text(&reading::rule(&BrowserTexts, requirement))));
    let fields = match id {
        "registered" => date_field(session, &Field::school(id), msg::question_registered(), Some(msg::question_registered_hint())),
        "active-teachers" => {
            number_field(session, &Field::teachers(edition.id), msg::question_teachers(), Some(msg::question_teachers_hint()))
        }
        _ => all(vec![project::all_projects(session), tick_field(session, &Field::school("no-labels"), msg::question_no_labels())]),
    };
    el("li")
        .id(format!("req-{id}"))
        .live_attr("data-s", move || Some(shape(outcome()).to_owned()))
        .add(live_plain(move || mark(outcome())))
        .add(classed("div", "hd").add(heading).add(state))
        .add(answers)
        .add(live_plain(move || drawn(session, edition, requirement)))
        .add(classed("div", "why").add(live_by(signature, move || reason(session, edition, requirement))))
        .add(rule_and_sources(edition, requirement, false))
        .add(classed("div", "edit").add(fields))
        .done()
}

/// The answer and the rule in a picture, where both have something to draw.
fn drawn(session: Session, edition: &'static Edition, requirement: &'static Requirement) -> Node {
    session.with(|portfolio| match requirement.id {
        "registered" => gauge::cut_off(requirement, portfolio.get(&Field::school("registered")).and_then(Answer::date)),
        "active-teachers" => gauge::heads(requirement, portfolio.get(&Field::teachers(edition.id)).and_then(Answer::number)),
        _ => {
            let labelled = portfolio.projects().into_iter().filter(|project| project.labelled == Some(true));
            let dates: Vec<PartialDate> = labelled.filter_map(|project| project.awarded).collect();
            if dates.is_empty() { nothing() } else { gauge::span(requirement, &dates, PartialDate::Day(session.today)) }
        }
    })
}

/// Why the outcome is what it is, and what would change it.
fn reason(session: Session, edition: &'static Edition, requirement: &'static Requirement) -> Node {
    session.school.with(|standing| {
        let Some((_, finding)) = standing.finding(requirement.id) else { return nothing() };
        let next = (finding.outcome == Outcome::NotMet).then(|| t(&Message::named(&format!("{}.next", requirement.topic))));
        let ask = (finding.unpublished && finding.missing.is_empty()).then(|| t(&msg::ask_nso()));
        let lines = [missing_line(standing, edition, finding), next, ask];
        all(lines.into_iter().flatten().map(|line| words("p", line).done()).collect())
    })
}

/// The answer to a check in words.
fn answer_words(session: Session, id: &str, edition: &str) -> String {
    let in_words = |it| date(&BrowserTexts, it);
    let said = session.with(|portfolio| match id {
        "registered" => portfolio.get(&Field::school("registered")).and_then(Answer::date).map(in_words),
        "active-teachers" => {
            let count = portfolio.get(&Field::teachers(edition)).and_then(Answer::number);
            count.map(|count| t(&msg::answer_teachers(count, number(&BrowserTexts, count))))
        }
        _ => {
            let with_label = portfolio.projects().into_iter().filter(|project| project.labelled == Some(true));
            let labels: Vec<String> = with_label
                .map(|project| {
                    let title = title_or_none(project.title);
                    project.awarded.map_or_else(|| title.clone(), |awarded| t(&msg::list_next(title.clone(), in_words(awarded))))
                })
                .collect();
            if !labels.is_empty() {
                Some(listed_long(&BrowserTexts, labels))
            } else {
                let none = portfolio.get(&Field::school("no-labels")) == Some(&Answer::Flag(true));
                none.then(|| t(&msg::answer_no_labels()))
            }
        }
    });
    said.unwrap_or_else(|| t(&msg::answer_none()))
}

/// The same answers under the round chosen and its neighbours that were held.
fn compare(session: Session, edition: &'static Edition) -> Node {
    let held: Vec<&'static Edition> = rules::editions(SCHOOL).filter(|edition| edition.held).collect();
    let place = held.iter().position(|it| it.id == edition.id).unwrap_or_default();
    let from = place.saturating_sub(1).min(held.len().saturating_sub(3));
    let rounds: Vec<&'static Edition> = held.into_iter().skip(from).take(3).collect();
    let mut columns = vec![t(&msg::compare_check())];
    columns.extend(rounds.iter().map(|round| round.id.to_owned()));
    let standings = move || -> Vec<Standing> {
        let judged = |round: &&'static Edition| session.with(|portfolio| school_standing(portfolio, round.id, session.today));
        rounds.iter().map(judged).collect()
    };
    let judged = standings.clone();
    let signature = move || {
        let of = |standing: &Standing| CHECKS.iter().fold(String::new(), |word, id| word + &standing.signature(id) + "/");
        judged().iter().map(of).collect()
    };
    let rows = move || {
        let standings = standings();
        let row = |id: &&'static str| {
            let name = edition.requirement(id).map(|requirement| t(&Message::named(requirement.topic))).unwrap_or_default();
            let cell = |standing: &Standing| {
                let Some((requirement, finding)) = standing.finding(id) else { return el("td").done() };
                let rule = words("span", reading::rule(&BrowserTexts, requirement)).attr("class", "note");
                el("td").add(outcome_status(finding.outcome)).add(el("br")).add(rule).done()
            };
            let cells: Vec<Node> = standings.iter().map(cell).collect();
            el("tr").add(words("th", name).attr("scope", "row")).add(cells).done()
        };
        all(CHECKS.iter().map(row).collect())
    };
    let title = t(&msg::compare_title());
    let table = el("table").add(columns_of(columns)).add(el("tbody").add(live_by(signature, rows)));
    // The table is the landmark; a second one of the same name around it would only be in the way.
    classed("div", "sec").add(words("h2", title.clone())).add(scrolled(&title, table)).done()
}
