//! The teacher's scheme: verdict, the two years, and the four stages as a task list.

use leptos::prelude::*;

use super::{eyebrow, head, project, teacher_side};
use crate::domain::Outcome;
use crate::i18n::{Message, date, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field};
use crate::reading;
use crate::route::Page;
use crate::state::{Session, Standing};
use crate::ui::layout::error_summary;
use crate::ui::parts::{
    Opener, date_field, disputed, mark, notes, outcome_status, row, shape, sources, status, text_field, tick_field, verdict_panel,
    window_section,
};
use crate::ui::t;

/// The teacher's page.
pub(super) fn page(session: Session) -> AnyView {
    let opener = Opener::new();
    let edition = Memo::new(move |_| session.teacher.with(|standing| standing.edition().map(|edition| edition.id.to_string())));
    view! {
        {head(eyebrow(t(&msg::teacher_eyebrow())), &msg::teacher_title())}
        {error_summary(Page::Teacher, |field| field.starts_with("teacher.") || field.starts_with("project."))}
        {verdict_panel(session.teacher, move |requirement| opener.open(requirement))}
        {window_section(session, move || session.teacher.with(|standing| standing.parts().is_some_and(|(edition, verdict)| {
            verdict.deadline.is_none() && edition.requirement("window").is_some_and(|it| it.condition == crate::domain::Condition::Unpublished)
        })))}
        <div class="cols">
            // Another text may have other stages, so they are written anew when it is chosen.
            {move || { edition.track(); stages(session, opener) }}
            {teacher_side::side(session)}
        </div>
    }
    .into_any()
}

fn stages(session: Session, opener: Opener) -> AnyView {
    let Some(edition) = session.teacher.with_untracked(Standing::edition) else { return ().into_any() };
    let stages: Vec<AnyView> = edition
        .steps
        .iter()
        .enumerate()
        .map(|(place, step)| {
            let finding = Memo::new(move |_| session.teacher.with(|it| it.parts().and_then(|(_, verdict)| verdict.steps.get(place).copied())));
            let outcome = Memo::new(move |_| finding.get().map_or(Outcome::Unknown, |step| step.outcome));
            let state = move || {
                finding.get().map(|step| {
                    let shown = |n: u32| number(&BrowserTexts, n);
                    if 1 < step.of && step.outcome != Outcome::Met {
                        status(shape(step.outcome), t(&msg::status_some_met(shown(step.met), shown(step.of))))
                    } else {
                        outcome_status(step.outcome)
                    }
                })
            };
            let rows: Vec<AnyView> = edition
                .requirements
                .iter()
                .filter(|requirement| requirement.step == place)
                .map(|requirement| requirement_row(session, opener, &requirement.id))
                .collect();
            let intro = Message::named(&format!("{}.intro", step.message));
            let number = u32::try_from(place + 1).unwrap_or_default().to_string();
            view! {
                <li data-s=move || shape(outcome.get())>
                    {move || mark(outcome.get())}
                    <div class="hd"><h3><span class="no">{number}</span>" "{t(&Message::named(&step.message))}</h3>{state}</div>
                    <p>{t(&intro)}</p>
                    <ol class="rows">{rows}</ol>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="trail">{stages}</ol> }.into_any()
}

/// A requirement as a row: its state, the answer so far, and behind it the rule, its sources and the fields.
fn requirement_row(session: Session, opener: Opener, id: &str) -> AnyView {
    let Some(edition) = session.teacher.with_untracked(Standing::edition) else { return ().into_any() };
    let Some(requirement) = edition.requirement(id).cloned() else { return ().into_any() };
    let name = t(&Message::named(&requirement.topic));
    let area = id.strip_prefix("course-").and_then(|area| area.parse::<u32>().ok());
    let number = area.map(|area| view! { <span class="no">{area.to_string()}" "</span> });
    let heading = view! { <h4>{number}{name.clone()}</h4> }.into_any();
    let finding = {
        let id = id.to_owned();
        Memo::new(move |_| session.teacher.with(|it| it.finding(&id).map(|(_, finding)| finding.clone())))
    };
    let state = move || {
        finding.get().map_or_else(
            || ().into_any(),
            |finding| {
                if finding.unpublished && finding.missing.is_empty() {
                    status("unknown", t(&msg::status_not_published()))
                } else if finding.outcome == Outcome::Unknown && !finding.missing.is_empty() {
                    status("unknown", t(&msg::status_unknown()))
                } else {
                    outcome_status(finding.outcome)
                }
            },
        )
    };
    let answered = {
        let id = id.to_owned();
        move || summary(session, &id).is_some()
    };
    let note = {
        let id = id.to_owned();
        let edition = edition.clone();
        move || {
            let said = summary(session, &id);
            let missing = session.teacher.with(|standing| {
                finding.with(|finding| finding.as_ref().map(|finding| reading::missing(&BrowserTexts, &edition, finding, |path| standing.is_answered(path))))
            });
            let missing = missing.filter(|list| !list.is_empty()).map(|list| format!("{} {}", t(&msg::missing_title()), list.join(", ")));
            view! { {said.map(|said| view! { <span>{said}</span><br/> })}{missing.map(|list| view! { <span>{list}</span> })} }.into_any()
        }
    };
    let fields = {
        let id = id.to_owned();
        move || {
            let unpublished = finding.with_untracked(|finding| finding.as_ref().is_some_and(|finding| finding.unpublished));
            let before = requirement.changed_from.as_ref().and_then(|previous| before(session, previous, &requirement.id));
            view! {
                {fields(session, &id)}
                <div class="why">
                    <p>{reading::rule(&BrowserTexts, &requirement)}</p>
                    {before.map(|before| view! { <p class="note">{before}</p> })}
                    {unpublished.then(|| view! { <p>{t(&msg::ask_nso())}</p> })}
                    <p class="note">{t(&msg::rule_evidence())}": "{t(&Message::named(&requirement.evidence))}</p>
                    {sources(&edition, &requirement.sources)}
                    {notes(&edition, &requirement.notes)}
                    {requirement.alternatives.iter().map(|other| disputed(&edition, &other.message, &other.sources)).collect_view()}
                </div>
            }
            .into_any()
        }
    };
    row(opener, id, heading, name, state, note, answered, fields)
}

/// What the rule was in another edition of the scheme.
fn before(_: Session, edition: &str, requirement: &str) -> Option<String> {
    let edition = crate::rules::catalog().edition(crate::portfolio::TEACHER, edition).ok()?;
    let rule = reading::rule(&BrowserTexts, edition.requirement(requirement)?);
    Some(t(&msg::rule_before(t(&Message::named(&edition.title)), rule)))
}

/// The answer so far, in words.
fn summary(session: Session, id: &str) -> Option<String> {
    let dated = |field: Field| session.with(|portfolio| portfolio.get(&field).and_then(Answer::date)).map(|it| date(&BrowserTexts, it));
    let project = || session.with(|portfolio| portfolio.teacher_project());
    let yes_no = |flag: bool| t(&if flag { msg::answer_yes() } else { msg::answer_no() });
    match id {
        "reflection" => dated(Field::selfie()),
        "window" => dated(Field::submitted()),
        "label-awarded" => {
            let project = project()?;
            let title = project.title.map_or_else(|| t(&msg::project_untitled()), String::from);
            let awarded = project.awarded.filter(|_| project.labelled != Some(false)).map(|it| date(&BrowserTexts, it));
            Some(awarded.map_or_else(|| title.clone(), |awarded| format!("{title}, {awarded}")))
        }
        "special-indication" => project()?.special.map(yes_no),
        _ => {
            let area = id.strip_prefix("course-")?.parse().ok()?;
            let done = session.with(|portfolio| portfolio.get(&Field::course(area, "done")).and_then(Answer::flag))?;
            let reference = session.with(|portfolio| portfolio.get(&Field::course(area, "reference")).and_then(Answer::text).map(str::to_owned));
            let parts = [done.then(|| dated(Field::course(area, "completed"))).flatten(), reference.filter(|_| done)];
            let said: Vec<String> = parts.into_iter().flatten().collect();
            (!said.is_empty()).then(|| said.join(", "))
        }
    }
}

/// The fields of a requirement.
fn fields(session: Session, id: &str) -> AnyView {
    match id {
        "reflection" => date_field(session, &Field::selfie(), t(&msg::question_selfie()), Some(t(&msg::question_selfie_hint()))),
        "window" => date_field(session, &Field::submitted(), t(&msg::question_submitted()), Some(t(&msg::question_submitted_hint()))),
        "label-awarded" => project::teacher_project(session),
        "special-indication" => project::special_indication(session),
        _ => match id.strip_prefix("course-").and_then(|area| area.parse().ok()) {
            Some(area) => view! {
                {tick_field(session, &Field::course(area, "done"), t(&msg::question_course_done()))}
                {date_field(session, &Field::course(area, "completed"), t(&msg::question_course_date()), Some(t(&msg::question_course_date_hint())))}
                {text_field(session, &Field::course(area, "reference"), t(&msg::question_course_reference()), None, 1)}
            }
            .into_any(),
            None => ().into_any(),
        },
    }
}
