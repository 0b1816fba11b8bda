//! The teacher's scheme: verdict, the two years, and the four stages as a task list.

use super::items::title_or_none;
use super::{head, project, teacher_side};
use crate::domain::{Edition, Outcome, Requirement};
use crate::i18n::{Message, date, listed, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field};
use crate::state::{Place, Session};
use crate::ui::html::{Node, all, classed, el, live_by, live_plain, nothing, text, words};
use crate::ui::parts::{
    Opener, Row, date_field, error_summary, finding_status, mark, missing_line, outcome_status, rule_and_sources, shape, status,
    text_field, tick_field, verdict_panel, window_section,
};
use crate::ui::t;

/// The teacher's page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let opener = Opener::new();
    // Another text may have other stages, so they are written anew when it is chosen, and only then.
    let edition = move || session.teacher.with(|standing| standing.edition().map(|edition| edition.id.to_owned()).unwrap_or_default());
    let stages = move || session.teacher.get().edition().map_or_else(nothing, |edition| stages(session, opener, edition));
    // Of the projects only the one used for the scheme has its fields here.
    let concerns = move |field: &str| {
        let used = session.with(|portfolio| portfolio.teacher_project()).map(|project| format!("project.{}.", project.id));
        field.starts_with("teacher.") || used.is_some_and(|used| field.starts_with(&used))
    };
    let silent = move || session.teacher.with(|standing| standing.parts().is_some_and(|(edition, _)| !has_window(edition)));
    all(vec![
        head(Some(words("p", t(&msg::teacher_eyebrow())).attr("class", "eyebrow").done()), msg::teacher_title()),
        error_summary(session, place, opener, Box::new(concerns)),
        verdict_panel(session.teacher, opener),
        window_section(session, silent),
        classed("div", "cols").add(live_by(edition, stages)).add(teacher_side::side(session, place)).done(),
    ])
}

/// Whether the text says how long the two years are.
fn has_window(edition: &Edition) -> bool {
    edition.requirement("window").is_some_and(|requirement| requirement.condition.terms().months.is_some())
}

fn stages(session: Session, opener: Opener, edition: &'static Edition) -> Node {
    let stage = |(place, step): (usize, &'static crate::domain::Step)| {
        let of_step = move || edition.requirements.iter().filter(move |requirement| requirement.step == place);
        let finding = move || session.teacher.with(|it| it.parts().and_then(|(_, verdict)| verdict.steps.get(place).copied()));
        let outcome = move || finding().map_or(Outcome::Unknown, |step| step.outcome);
        let state = move || {
            let Some(step) = finding() else { return nothing() };
            if let (Some(only), None) = (of_step().next(), of_step().nth(1)) {
                return session.teacher.with(|standing| finding_status(standing, only.id));
            }
            let shown = |n: u32| number(&BrowserTexts, n);
            if 1 < step.of && step.outcome != Outcome::Met {
                status(shape(step.outcome), t(&msg::status_some_met(shown(step.met), shown(step.of))))
            } else {
                outcome_status(step.outcome)
            }
        };
        let rows: Vec<Node> = of_step().map(|requirement| requirement_row(session, opener, edition, requirement)).collect();
        let heading = el("h3").add(words("span", format!("{} ", place + 1)).attr("class", "no")).add(t(&Message::named(step.message)));
        el("li")
            .live_attr("data-s", move || Some(shape(outcome()).to_owned()))
            .add(live_plain(move || mark(outcome())))
            .add(classed("div", "hd").add(heading).add(live_plain(state)))
            .add(words("p", t(&Message::named(&format!("{}.intro", step.message)))))
            .add(classed("ol", "rows").add(rows))
            .done()
    };
    classed("ol", "trail").add(edition.steps.iter().enumerate().map(stage).collect::<Vec<Node>>()).done()
}

/// A requirement as a row: its state, the answer so far, and behind it the fields, the rule and its sources.
fn requirement_row(session: Session, opener: Opener, edition: &'static Edition, requirement: &'static Requirement) -> Node {
    let id = requirement.id;
    let name = t(&Message::named(requirement.topic));
    let area = id.strip_prefix("course-").map(|area| words("span", format!("{area} ")).attr("class", "no"));
    let note = move || {
        let missing =
            session.teacher.with(|standing| standing.finding(id).and_then(|(_, finding)| missing_line(standing, edition, finding)));
        let lines = [summary(session, id), missing].into_iter().flatten().map(|line| words("p", line).done());
        all(lines.collect())
    };
    let signature = move || session.teacher.with(|standing| standing.signature(id));
    let row = Row {
        id: id.to_owned(),
        heading: el("h4").add(area).add(name.clone()),
        name: text(&name),
        state: live_by(signature, move || session.teacher.with(|standing| finding_status(standing, id))),
        note: live_by(move || format!("{} {}", signature(), summary(session, id).unwrap_or_default()), note),
    };
    let fields = move || {
        let unpublished = session
            .teacher
            .with_untracked(|standing| standing.finding(id).is_some_and(|(_, finding)| finding.unpublished && finding.missing.is_empty()));
        let ask = unpublished.then(|| words("p", t(&msg::ask_nso())).done());
        all(vec![fields(session, id), rule_and_sources(edition, requirement, true), ask.unwrap_or_else(nothing)])
    };
    row.show(opener, Box::new(move || summary(session, id).is_some()), Box::new(fields))
}

/// The answer so far, in words.
fn summary(session: Session, id: &str) -> Option<String> {
    let in_words = |it| date(&BrowserTexts, it);
    session.with(|portfolio| {
        let dated = |field: Field| portfolio.get(&field).and_then(Answer::date).map(in_words);
        match id {
            "reflection" => dated(Field::selfie()),
            "window" => dated(Field::submitted()),
            "label-awarded" => {
                let project = portfolio.teacher_project()?;
                let title = title_or_none(project.title);
                let awarded = project.awarded.filter(|_| project.labelled != Some(false)).map(in_words);
                Some(awarded.map_or_else(|| title.clone(), |awarded| t(&msg::list_next(title.clone(), awarded))))
            }
            "special-indication" => {
                let special = portfolio.teacher_project()?.special?;
                Some(t(&if special { msg::answer_yes() } else { msg::answer_no() }))
            }
            _ => {
                let area = id.strip_prefix("course-")?.parse().ok()?;
                portfolio.get(&Field::course(area, "done")).and_then(Answer::flag).filter(|done| *done)?;
                let reference = portfolio.get(&Field::course(area, "reference")).and_then(Answer::text).map(str::to_owned);
                let said: Vec<String> = [dated(Field::course(area, "completed")), reference].into_iter().flatten().collect();
                (!said.is_empty()).then(|| listed(&BrowserTexts, said))
            }
        }
    })
}

/// The fields of a requirement.
fn fields(session: Session, id: &str) -> Node {
    match id {
        "reflection" => date_field(session, &Field::selfie(), msg::question_selfie(), Some(msg::question_selfie_hint())),
        "window" => date_field(session, &Field::submitted(), msg::question_submitted(), Some(msg::question_submitted_hint())),
        "label-awarded" => project::teacher_project(session),
        "special-indication" => project::special_indication(session),
        _ => match id.strip_prefix("course-").and_then(|area| area.parse().ok()) {
            Some(area) => {
                let completed = Field::course(area, "completed");
                all(vec![
                    tick_field(session, &Field::course(area, "done"), msg::question_course_done()),
                    date_field(session, &completed, msg::question_course_date(), Some(msg::question_course_date_hint())),
                    text_field(session, &Field::course(area, "reference"), msg::question_course_reference(), None, 1),
                ])
            }
            None => nothing(),
        },
    }
}
