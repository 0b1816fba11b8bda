//! What this is, the two doors, and where the reader left off.

use leptos::prelude::*;

use crate::domain::Outcome;
use crate::i18n::{Message, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::sample::{SampleNames, sample};
use crate::reading;
use crate::route::Page;
use crate::state::{Place, Session, Standing};
use crate::ui::parts::{outcome_status, shape, status};
use crate::ui::t;

/// The start page.
pub(super) fn page(session: Session, place: Place) -> AnyView {
    let door = |page: Page, name: Message, text: &str| {
        view! { <li><a href=place.address(&page)><strong>{t(&name)}</strong>{t(&Message::named(text))}</a></li> }
    };
    let short = |name: Message, text: &str| view! { <section><h2>{t(&name)}</h2><p>{t(&Message::named(text))}</p></section> };
    view! {
        <div class="wrap hero">
            <div>
                <h1 id="title" tabindex="-1">{t(&msg::start_title())}</h1>
                <p class="lead">{t(&msg::start_lead())}</p>
                <nav aria-label=t(&msg::start_doors())><ul class="post">
                    {door(Page::Teacher, msg::start_teacher(), "start-teacher.text")}
                    {door(Page::School, msg::start_school(), "start-school.text")}
                </ul></nav>
            </div>
            <div class="map"><img src="map.svg" alt="" width="520" height="560"/></div>
        </div>
        {move || carry_on(session, place)}
        <div class="wrap three">
            {short(msg::start_sources(), "start-sources.text")}
            {short(msg::start_unknown(), "start-unknown.text")}
            {short(msg::start_private(), "start-private.text")}
        </div>
        {move || (!session.sample.get()).then(|| view! {
            <section class="wrap sec" aria-labelledby="example">
                <h2 id="example">{t(&msg::start_sample())}</h2>
                <p class="prose">{t(&msg::start_sample_text())}</p>
                <p class="gap"><button type="button" class="ds-button" data-variant="secondary" on:click=move |_| load(session)>{t(&msg::sample_load())}</button></p>
            </section>
        })}
    }
    .into_any()
}

/// Puts the worked example in place.
fn load(session: Session) {
    let words = |message: Message| t(&message);
    let (school, project, second_project) = (words(msg::sample_school()), words(msg::sample_project()), words(msg::sample_second_project()));
    let (evidence, place, practice) = (words(msg::sample_evidence()), words(msg::sample_place()), words(msg::sample_practice()));
    let names = SampleNames {
        school: &school,
        project: &project,
        second_project: &second_project,
        evidence: &evidence,
        place: &place,
        practice: &practice,
    };
    session.show_sample(sample(session.today, &names));
}

/// The next step of each scheme in which something has been entered.
fn carry_on(session: Session, place: Place) -> AnyView {
    let (teacher, school) = session.with(|portfolio| (0 < portfolio.count("teacher."), 0 < portfolio.count("school.")));
    let edition = session.school.with(|standing| standing.parts().map(|(edition, _)| edition.id.to_string()).unwrap_or_default());
    let rows: Vec<AnyView> = [
        teacher.then(|| row(session.teacher, place.address(&Page::Teacher), t(&msg::start_row_teacher()))),
        school.then(|| row(session.school, place.address(&Page::School), t(&msg::start_row_school(edition)))),
    ]
    .into_iter()
    .flatten()
    .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="cont" aria-labelledby="continue"><div class="wrap">
            <h2 id="continue">{t(&msg::start_continue())}</h2>
            <ul class="rows">{rows}</ul>
        </div></section>
    }
    .into_any()
}

fn row(standing: Memo<Standing>, href: String, whose: String) -> AnyView {
    standing.with(|standing| {
        let Some((edition, verdict)) = standing.parts() else { return ().into_any() };
        let next = reading::next(&BrowserTexts, edition, verdict);
        let href = next.requirement.as_ref().map_or_else(|| href.clone(), |id| format!("{href}#req-{id}"));
        let met = u32::try_from(verdict.findings.iter().filter(|finding| finding.outcome == Outcome::Met).count()).unwrap_or_default();
        let of = u32::try_from(verdict.findings.len()).unwrap_or_default();
        let shown = |n: u32| number(&BrowserTexts, n);
        let state = if of == 0 { outcome_status(verdict.outcome) } else { status(shape(verdict.outcome), t(&msg::status_some_met(shown(met), shown(of)))) };
        view! { <li><h3><a href=href>{next.text}</a></h3>{state}<p class="note">{whose}</p></li> }.into_any()
    })
}
