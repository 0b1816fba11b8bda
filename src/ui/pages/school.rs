//! The School Label: the round, the three checks against its printed dates, the form, and when to apply again.

use leptos::prelude::*;

use super::{head, project, school_form, school_side};
use crate::domain::{Edition, Finding, Outcome, PartialDate, Requirement};
use crate::i18n::{Message, date, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field, SCHOOL};
use crate::reading;
use crate::route::Page;
use crate::rules::catalog;
use crate::state::{SCHOOL_EDITION, Session, Standing, school_standing};
use crate::ui::layout::error_summary;
use crate::ui::parts::{
    Opener, choice_field, date_field, disputed, mark, notes, number_field, outcome_status, shape, sources, status, text_field, tick_field,
    verdict_panel,
};
use crate::ui::t;

/// The school's page.
pub(super) fn page(session: Session) -> AnyView {
    let opener = Opener::new();
    let edition = Memo::new(move |_| session.school.with(|standing| standing.edition().map(|edition| edition.id.to_string())));
    let name = session.get(Field::school("name"));
    let above = move || match name.get().as_ref().and_then(Answer::text) {
        Some(name) => t(&msg::school_eyebrow_named(name)),
        None => t(&msg::school_eyebrow()),
    };
    view! {
        {head(view! { <p class="eyebrow">{above}</p> }.into_any(), &msg::school_title())}
        {error_summary(Page::School, |field| field.starts_with("school.") || field.starts_with("project."))}
        {verdict_panel(session.school, move |requirement| opener.open(requirement))}
        <div class="cols">
            <div>
                {choice_field(session, &Field::school("edition"), t(&msg::question_round()), SCHOOL_EDITION.to_owned(), rounds())}
                {move || { edition.track(); round_line(session) }}
                <div class="gap">{text_field(session, &Field::school("name"), t(&msg::question_school_name()), None, 1)}</div>
                {move || { edition.track(); steps(session, opener) }}
            </div>
            {move || { edition.track(); school_side::side(session) }}
        </div>
    }
    .into_any()
}

/// The rounds as entries of the choice, newest first.
fn rounds() -> Vec<(String, String)> {
    let words = |it: PartialDate| date(&BrowserTexts, it);
    let entry = |id: &'static str| {
        let edition = catalog().edition(SCHOOL, id).ok();
        let dates = edition.as_ref().and_then(|it| Some((it.opens.as_ref()?.date?, it.closes.as_ref()?.date?)));
        let label = match (edition.is_some_and(|it| it.held), dates) {
            (false, _) => msg::round_option_not_held(id),
            (true, Some((opens, closes))) => msg::round_option_dates(id, words(opens), words(closes)),
            (true, None) => msg::round_option(id),
        };
        (id.to_owned(), t(&label))
    };
    let mut rounds: Vec<(String, String)> = catalog().editions(SCHOOL).map(entry).collect();
    rounds.reverse();
    rounds
}

/// Whether the round is open, and whether its cut-off dates are printed.
fn round_line(session: Session) -> AnyView {
    let Some(edition) = session.school.with_untracked(Standing::edition) else { return ().into_any() };
    if !edition.held {
        return ().into_any();
    }
    let day = |milestone: &Option<crate::domain::Milestone>| milestone.as_ref().and_then(|it| it.date);
    let state = match (day(&edition.opens), day(&edition.closes)) {
        (_, Some(closes)) if closes.latest() < session.today => msg::round_is_closed(),
        (Some(opens), _) if session.today < opens.earliest() => msg::round_is_coming(),
        (Some(_), Some(_)) => msg::round_is_open(),
        _ => msg::round_undated(),
    };
    let undated = edition.requirement("registered").is_some_and(|it| it.condition.terms().until.is_none());
    view! { <p class="note">{t(&state)}" "{undated.then(|| t(&msg::round_no_cut_offs()))}</p> }.into_any()
}

fn steps(session: Session, opener: Opener) -> AnyView {
    let Some(edition) = session.school.with_untracked(Standing::edition) else { return ().into_any() };
    if !edition.held {
        let list: Vec<AnyView> = edition.notes.iter().map(|it| crate::ui::parts::note(&edition, it)).collect();
        return view! { <section class="sec prose"><ul class="dots">{list}</ul></section> }.into_any();
    }
    let form = edition.requirements.iter().filter(|it| edition.steps.get(it.step).is_some_and(|step| &*step.id == "step-2"));
    let rows: Vec<AnyView> = form.map(|requirement| school_form::form_row(session, opener, &edition, requirement)).collect();
    view! {
        <section class="sec" aria-labelledby="step-one">
            <h2 id="step-one">{t(&msg::step_one())}</h2>
            <p class="prose">{t(&msg::step_one_intro())}</p>
            <div class="gap"><ol class="trail">
                {check(session, &edition, "registered", 1)}
                {check(session, &edition, "active-teachers", 2)}
                {check(session, &edition, "quality-label", 3)}
            </ol></div>
        </section>
        {compare(session, &edition)}
        <section class="sec" aria-labelledby="step-two">
            <h2 id="step-two">{t(&msg::step_two())}</h2>
            <p class="prose">{t(&msg::step_two_intro())}</p>
            <ol class="rows">{rows}</ol>
        </section>
    }
    .into_any()
}

/// One of the three checks: the answer beside the rule as printed, the reason, the source, the field.
fn check(session: Session, edition: &Edition, id: &'static str, place: u32) -> AnyView {
    let Some(requirement) = edition.requirement(id).cloned() else { return ().into_any() };
    let finding = Memo::new(move |_| session.school.with(|it| it.finding(id).map(|(_, finding)| finding.clone())));
    let outcome = Memo::new(move |_| finding.with(|finding| finding.as_ref().map_or(Outcome::Unknown, |finding| finding.outcome)));
    let state = move || {
        let unpublished = finding.with(|finding| finding.as_ref().is_some_and(|finding| finding.unpublished && finding.missing.is_empty()));
        if unpublished { status("unknown", t(&msg::status_not_published())) } else { outcome_status(outcome.get()) }
    };
    let edition_id = edition.id.to_string();
    let answer = {
        let edition_id = edition_id.clone();
        move || answer_words(session, id, &edition_id)
    };
    let before = requirement.changed_from.as_deref().and_then(|previous| before(previous, id));
    let reasons = {
        let (edition, requirement) = (edition.clone(), requirement.clone());
        move || finding.get().map(|finding| reason(session, &edition, &requirement, &finding))
    };
    let disputes = {
        let (edition, requirement) = (edition.clone(), requirement.clone());
        // A dispute that would change this outcome stands open; the others can be looked up in the list of sources.
        move || {
            let alternatives = requirement.alternatives.iter().map(|other| disputed(&edition, &other.message, &other.sources)).collect_view();
            view! { {alternatives}{notes(&edition, &requirement.notes)} }
        }
    };
    let fields = match id {
        "registered" => date_field(session, &Field::school("registered"), t(&msg::question_registered()), Some(t(&msg::question_registered_hint()))),
        "active-teachers" => {
            number_field(session, &Field::teachers(&edition_id), t(&msg::question_teachers()), Some(t(&msg::question_teachers_hint())))
        }
        _ => view! {
            {project::all_projects(session)}
            {tick_field(session, &Field::school("no-labels"), t(&msg::question_no_labels()))}
        }
        .into_any(),
    };
    view! {
        <li data-s=move || shape(outcome.get()) id=format!("req-{id}")>
            {move || mark(outcome.get())}
            <div class="hd"><h3><span class="no">{place.to_string()}</span>" "{t(&Message::named(&requirement.topic))}</h3>{state}</div>
            <dl class="ar">
                <div><dt>{t(&msg::rule_your_answer())}</dt><dd>{answer}</dd></div>
                <div><dt>{t(&msg::rule_printed())}</dt><dd>{reading::rule(&BrowserTexts, &requirement)}</dd></div>
            </dl>
            <div class="why">
                {reasons}
                {before.map(|before| view! { <p class="note">{before}</p> })}
                {sources(edition, &requirement.sources)}
            </div>
            {disputes}
            <div class="edit">{fields}</div>
        </li>
    }
    .into_any()
}

/// Why the outcome is what it is, and what would change it.
fn reason(session: Session, edition: &Edition, requirement: &Requirement, finding: &Finding) -> AnyView {
    let missing = session.school.with(|standing| reading::missing(&BrowserTexts, edition, finding, |path| standing.is_answered(path)));
    let missing = (!missing.is_empty()).then(|| format!("{} {}", t(&msg::missing_title()), missing.join(", ")));
    let next = (finding.outcome == Outcome::NotMet).then(|| t(&Message::named(&format!("{}.next", requirement.topic))));
    view! {
        {missing.map(|missing| view! { <p>{missing}</p> })}
        {next.map(|next| view! { <p>{next}</p> })}
        {finding.unpublished.then(|| view! { <p>{t(&msg::ask_nso())}</p> })}
    }
    .into_any()
}

/// What the rule was in an earlier round.
pub(super) fn before(edition: &str, requirement: &str) -> Option<String> {
    let edition = catalog().edition(SCHOOL, edition).ok()?;
    let rule = reading::rule(&BrowserTexts, edition.requirement(requirement)?);
    Some(t(&msg::rule_before(&*edition.id, rule)))
}

/// The answer to a check in words.
fn answer_words(session: Session, id: &str, edition: &str) -> String {
    let shown = |n: u32| number(&BrowserTexts, n);
    session.with(|portfolio| match id {
        "registered" => portfolio.get(&Field::school("registered")).and_then(Answer::date).map(|it| date(&BrowserTexts, it)),
        "active-teachers" => {
            portfolio.get(&Field::teachers(edition)).and_then(Answer::number).map(|n| t(&msg::answer_teachers(n, shown(n))))
        }
        _ => {
            let labels: Vec<String> = portfolio
                .projects()
                .into_iter()
                .filter(|project| project.labelled == Some(true))
                .map(|project| {
                    let title = project::title_or_none(project.title);
                    project.awarded.map_or_else(|| title.clone(), |awarded| format!("{title}, {}", date(&BrowserTexts, awarded)))
                })
                .collect();
            let none = portfolio.get(&Field::school("no-labels")) == Some(&Answer::Flag(true));
            match (labels.is_empty(), none) {
                (false, _) => Some(labels.join("; ")),
                (true, true) => Some(t(&msg::answer_no_labels())),
                (true, false) => None,
            }
        }
    })
    .unwrap_or_else(|| t(&msg::answer_none()))
}

/// The same answers under the round chosen and its neighbours that were held.
fn compare(session: Session, edition: &Edition) -> AnyView {
    let held: Vec<&'static str> =
        catalog().editions(SCHOOL).filter(|id| catalog().edition(SCHOOL, id).is_ok_and(|edition| edition.held)).collect();
    let place = held.iter().position(|id| **id == *edition.id).unwrap_or_default();
    let from = place.saturating_sub(1).min(held.len().saturating_sub(3));
    let rounds: Vec<&'static str> = held.into_iter().skip(from).take(3).collect();
    let heads = rounds.iter().map(|id| view! { <th scope="col" class="nw">{*id}</th> }).collect_view();
    let rows = ["registered", "active-teachers", "quality-label"].map(|id| {
        let name = edition.requirement(id).map(|requirement| t(&Message::named(&requirement.topic))).unwrap_or_default();
        let cells: Vec<AnyView> = rounds
            .iter()
            .map(|round| {
                let round = *round;
                let cell = Memo::new(move |_| {
                    let standing = session.with(|portfolio| school_standing(portfolio, round, session.today));
                    standing.finding(id).map(|(requirement, finding)| (finding.outcome, reading::rule(&BrowserTexts, requirement)))
                });
                view! { <td>{move || cell.get().map(|(outcome, rule)| view! { {outcome_status(outcome)}<br/><span class="note">{rule}</span> })}</td> }
                    .into_any()
            })
            .collect();
        view! { <tr><th scope="row">{name}</th>{cells}</tr> }
    });
    let title = t(&msg::compare_title());
    view! {
        <section class="sec" aria-labelledby="compare">
            <h2 id="compare">{title.clone()}</h2>
            <div class="scroll" role="region" tabindex="0" aria-label=title>
                <table>
                    <thead><tr><th scope="col">{t(&msg::compare_check())}</th>{heads}</tr></thead>
                    <tbody>{rows.into_iter().collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

