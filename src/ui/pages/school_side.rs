//! Beside the school's checks: the round's dates and figures, when to apply again, what is not published.

use leptos::prelude::*;

use crate::domain::{AwardCount, Certainty, Edition, Milestone};
use crate::i18n::{Message, date, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field, SCHOOL};
use crate::rules::catalog;
use crate::state::{Session, Standing};
use crate::ui::parts::{choice_field, disputed, note, outcome_status, sources};
use crate::ui::t;

/// The column beside the checks.
pub(super) fn side(session: Session) -> AnyView {
    let Some(edition) = session.school.with_untracked(Standing::edition) else { return ().into_any() };
    let unpublished = edition.unpublished.iter().map(|message| view! { <li>{t(&Message::named(message))}</li> }).collect_view();
    let list: Vec<AnyView> = edition.notes.iter().map(|it| note(&edition, it)).collect();
    view! {
        <div class="side">
            {edition.held.then(|| view! {
                <section aria-labelledby="round"><h2 id="round">{t(&msg::round_title())}</h2>{figures(&edition)}</section>
            })}
            {apply(session, &edition)}
            <section aria-labelledby="invite"><h2 id="invite">{t(&msg::invite_title())}</h2><p>{t(&msg::invite_title_text())}</p></section>
            {edition.held.then(|| view! {
                <section aria-labelledby="notes"><h2 id="notes">{t(&msg::notes_title())}</h2><ul class="dots">{list}</ul></section>
                <section aria-labelledby="unpublished"><h2 id="unpublished">{t(&msg::unpublished_title())}</h2><ul class="dots">{unpublished}</ul></section>
            })}
        </div>
    }
    .into_any()
}

fn figures(edition: &Edition) -> AnyView {
    let milestone = |name: Message, it: &Option<Milestone>| {
        let Some(it) = it else { return ().into_any() };
        let day = it.date.map_or_else(|| t(&msg::not_found()), |day| date(&BrowserTexts, day));
        let time = it.time.as_deref().map(|time| format!(", {time}"));
        let conflicts: Vec<AnyView> = it.conflicts.iter().map(|other| disputed(edition, &other.message, &other.sources)).collect();
        view! { <dt>{t(&name)}</dt><dd>{day}{time}{sources(edition, &it.sources)}{conflicts}</dd> }.into_any()
    };
    let awarded = edition
        .awarded
        .iter()
        .map(|award| {
            let count = number(&BrowserTexts, award.count);
            let words = match award.precision {
                AwardCount::Exactly => msg::awarded_exactly(count),
                AwardCount::Almost => msg::awarded_almost(count),
                AwardCount::Over => msg::awarded_over(count),
            };
            view! { <dd>{t(&words)}{sources(edition, &award.sources)}</dd> }
        })
        .collect_view();
    let form = if edition.requirement("esafety").is_some() { msg::round_form_principles() } else { msg::round_form_criteria() };
    let valid = edition.validity.as_ref().map(|validity| {
        let until = date(&BrowserTexts, validity.until);
        let words = if validity.certainty == Certainty::Stated { until } else { t(&msg::derived_mark(until)) };
        view! { <dt>{t(&msg::round_valid())}</dt><dd>{words}{sources(edition, &validity.sources)}</dd> }
    });
    view! {
        <dl>
            {milestone(msg::round_opened(), &edition.opens)}
            {milestone(msg::round_closed(), &edition.closes)}
            {milestone(msg::round_results(), &edition.results)}
            <dt>{t(&msg::round_form())}</dt><dd>{t(&form)}</dd>
            <dt>{t(&msg::round_awarded())}</dt>
            {if edition.awarded.is_empty() { view! { <dd>{t(&msg::not_found())}</dd> }.into_any() } else { awarded.into_any() }}
            {valid}
            <dt>{t(&msg::round_points())}</dt><dd>{t(&msg::status_not_published())}</dd>
        </dl>
    }
    .into_any()
}

/// When a holder may apply again: worked out from the last day of the label held.
fn apply(session: Session, edition: &Edition) -> AnyView {
    let mut options = vec![(String::new(), t(&msg::choice_empty())), ("none".to_owned(), t(&msg::held_none()))];
    let held_rounds = || catalog().editions(SCHOOL).filter(|id| catalog().edition(SCHOOL, id).is_ok_and(|edition| edition.held));
    options.extend(held_rounds().map(|id| (id.to_owned(), t(&msg::round_option(id)))));
    let held = session.get(Field::school("held"));
    let words = move || match held.get().as_ref().and_then(Answer::text) {
        None => t(&msg::apply_unknown()),
        Some("none") => t(&msg::apply_none()),
        Some(held) => {
            let until = catalog().edition(SCHOOL, held).ok().and_then(|edition| edition.validity.clone()).map(|validity| validity.until);
            until.map_or_else(
                || t(&msg::apply_unknown()),
                |until| {
                    let next = format!("{}-{}", until.year() + 1, until.year() + 2);
                    t(&msg::apply_after(held, date(&BrowserTexts, until), next))
                },
            )
        }
    };
    let finding = Memo::new(move |_| session.school.with(|it| it.finding("no-overlap").map(|(_, finding)| finding.outcome)));
    let rule = edition.requirement("no-overlap").map(|it| sources(edition, &it.sources));
    view! {
        <section aria-labelledby="apply" id="req-no-overlap"><h2 id="apply">{t(&msg::apply_title())}</h2>
            {move || finding.get().map(|outcome| view! { <p>{outcome_status(outcome)}</p> })}
            {choice_field(session, &Field::school("held"), t(&msg::question_held()), String::new(), options)}
            <p>{words}</p>
            <p class="note">{t(&msg::apply_rule())}</p>
            {rule}
        </section>
    }
    .into_any()
}
