//! Beside the teacher's stages: what to hand in, what is left, and which text is used.

use leptos::prelude::*;

use crate::domain::Outcome;
use crate::i18n::{Message, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Field, TEACHER};
use crate::rules::catalog;
use crate::state::{Session, Standing, TEACHER_EDITION};
use crate::ui::parts::{choice_field, note, outcome_status, shape, status};
use crate::ui::t;
use crate::window::Window;

/// How many hours a course takes, from and to, as the newer page states it.
const HOURS: (u32, u32) = (15, 20);

/// The column beside the stages.
pub(super) fn side(session: Session) -> AnyView {
    let editions: Vec<(String, String)> = catalog()
        .editions(TEACHER)
        .map(|edition| (edition.to_owned(), t(&Message::named(&format!("edition-{edition}")))))
        .collect();
    let edition = Memo::new(move |_| session.teacher.with(|standing| standing.edition().map(|edition| edition.id.to_string())));
    view! {
        <div class="side">
            <section aria-labelledby="hand-in"><h2 id="hand-in">{t(&msg::hand_in_title())}</h2>{move || hand_in(session)}<p class="note">{t(&msg::hand_in_note())}</p></section>
            <section aria-labelledby="left"><h2 id="left">{t(&msg::left_title())}</h2>{move || left(session)}</section>
            <section aria-labelledby="rules-used"><h2 id="rules-used">{t(&msg::rules_used())}</h2>
                {choice_field(session, &Field::teacher_edition(), t(&msg::rules_choose()), TEACHER_EDITION.to_owned(), editions)}
                {move || { edition.track(); about_text(session) }}
            </section>
            <section aria-labelledby="differ"><h2 id="differ">{t(&msg::rules_differ())}</h2>{differences()}</section>
        </div>
    }
    .into_any()
}

fn courses_met(session: Session) -> u32 {
    let met = |standing: &Standing| {
        let met = (1..=6).filter(|area| standing.finding(&format!("course-{area}")).is_some_and(|(_, finding)| finding.outcome == Outcome::Met));
        u32::try_from(met.count()).unwrap_or_default()
    };
    session.teacher.with(met)
}

fn hand_in(session: Session) -> AnyView {
    let shown = |n: u32| number(&BrowserTexts, n);
    let have = courses_met(session);
    let label = session.teacher.with(|standing| {
        let outcome = |id: &str| standing.finding(id).map_or(Outcome::Unknown, |(_, finding)| finding.outcome);
        Outcome::all([outcome("label-awarded"), outcome("special-indication")])
    });
    let courses = if have == 6 { Outcome::Met } else { Outcome::NotMet };
    view! {
        <ul>
            <li>{status(shape(courses), t(&msg::hand_in_certificates(shown(have), shown(6))))}</li>
            <li>{status(shape(label), t(&msg::hand_in_label()))}</li>
        </ul>
    }
    .into_any()
}

fn left(session: Session) -> AnyView {
    let shown = |n: u32| number(&BrowserTexts, n);
    let courses = 6 - courses_met(session).min(6);
    let study = if courses == 0 { msg::left_study_none() } else { msg::left_study_hours(shown(courses * HOURS.0), shown(courses * HOURS.1)) };
    let window = session.with(|portfolio| Window::of(portfolio, session.today));
    let time = match window.map(|window| window.months_left(session.today)) {
        None => msg::left_window_unknown(),
        Some(None) => msg::left_window_over(),
        Some(Some(0)) => msg::left_window_short(),
        Some(Some(months)) => msg::left_window_months(months, shown(months)),
    };
    view! {
        <dl><dt>{t(&msg::left_study())}</dt><dd>{t(&study)}</dd><dt>{t(&msg::left_window())}</dt><dd>{t(&time)}</dd></dl>
    }
    .into_any()
}

fn about_text(session: Session) -> AnyView {
    let Some(edition) = session.teacher.with_untracked(Standing::edition) else { return ().into_any() };
    let verdict = session.teacher.with(|standing| standing.parts().map(|(_, verdict)| verdict.outcome));
    let unpublished = edition.unpublished.iter().map(|message| view! { <li>{t(&Message::named(message))}</li> }).collect_view();
    let own: Vec<AnyView> = edition.notes.iter().filter(|it| !it.message.starts_with("differs-")).map(|it| note(&edition, it)).collect();
    view! {
        <p>{verdict.map(outcome_status)}</p>
        <ul class="dots">{own}</ul>
        <h3>{t(&msg::unpublished_title())}</h3>
        <ul class="dots">{unpublished}</ul>
    }
    .into_any()
}

/// What the two texts say differently, as the newer text's document lists it.
fn differences() -> AnyView {
    let Ok(edition) = catalog().edition(TEACHER, "in-force") else { return ().into_any() };
    let list: Vec<AnyView> = edition.notes.iter().filter(|it| it.message.starts_with("differs-")).map(|it| note(&edition, it)).collect();
    view! { <ul class="dots">{list}</ul> }.into_any()
}
