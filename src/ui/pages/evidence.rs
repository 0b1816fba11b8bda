//! Every item of evidence once, used wherever it counts.

use leptos::prelude::*;

use super::project::title_or_none;
use super::head;
use crate::domain::PartialDate;
use crate::i18n::{Message, date, msg};
use crate::platform::{self, BrowserTexts};
use crate::portfolio::{Answer, Command, Field, ItemId, Portfolio};
use crate::route::Page;
use crate::state::Session;
use crate::ui::layout::error_summary;
use crate::ui::parts::{Opener, date_field, row, status, text_field, tick_field};
use crate::ui::t;

/// The evidence page.
pub(super) fn page(session: Session) -> AnyView {
    let opener = Opener::new();
    let derived = Memo::new(move |_| session.with(from_answers));
    let own = Memo::new(move |_| session.with(|portfolio| portfolio.items("evidence")));
    let add = move |_| {
        let id = session.with_untracked(|portfolio| ItemId::unused('e', &portfolio.items("evidence")));
        session.answer(Field::evidence(&id, "for.school"), Some(Answer::Flag(false)));
        opener.open(id.as_str());
        let first = Field::evidence(&id, "title").dom_id();
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            platform::show(&first);
        });
    };
    view! {
        {head(().into_any(), &msg::evidence_title())}
        <p class="lead">{t(&msg::evidence_lead())}</p>
        {error_summary(Page::Evidence, |field| field.starts_with("evidence."))}
        {move || (derived.with(Vec::is_empty) && own.with(Vec::is_empty)).then(|| view! { <p class="gap">{t(&msg::evidence_empty())}</p> })}
        {move || (!derived.with(Vec::is_empty)).then(|| view! {
            <section class="sec" aria-labelledby="from-answers">
                <h2 id="from-answers">{t(&msg::evidence_from_answers())}</h2>
                <ul class="rows">{derived.get().into_iter().map(derived_row).collect_view()}</ul>
            </section>
        })}
        <section class="sec" aria-labelledby="own">
            <h2 id="own">{t(&msg::evidence_own())}</h2>
            <ul class="rows"><For each=move || own.get() key=ItemId::clone let:id>{own_row(session, opener, &id)}</For></ul>
            <p class="gap"><button type="button" class="ds-button" on:click=add>{t(&msg::evidence_add())}</button></p>
        </section>
    }
    .into_any()
}

/// An item that follows from an answer.
#[derive(Clone, PartialEq)]
struct Derived {
    name: String,
    date: Option<PartialDate>,
    in_hand: bool,
    counts: Counts,
}

#[derive(Clone, Copy, PartialEq)]
enum Counts {
    Teacher,
    School,
    Both,
}

fn from_answers(portfolio: &Portfolio) -> Vec<Derived> {
    let date = |field: Field| portfolio.get(&field).and_then(Answer::date);
    let mut items = Vec::new();
    let mut add = |message: &Message, date: Option<PartialDate>, in_hand: bool, counts: Counts| {
        items.push(Derived { name: t(message), date, in_hand, counts });
    };
    if let Some(selfie) = date(Field::selfie()) {
        add(&msg::evidence_selfie(), Some(selfie), true, Counts::Teacher);
    }
    for area in 1..=6 {
        if let Some(done) = portfolio.get(&Field::course(area, "done")).and_then(Answer::flag) {
            let name = msg::evidence_course(t(&Message::named(&format!("topic-course-{area}"))));
            add(&name, date(Field::course(area, "completed")).filter(|_| done), done, Counts::Teacher);
        }
    }
    let used = portfolio.teacher_project().map(|project| project.id);
    for project in portfolio.projects() {
        let counts = if used.as_ref() == Some(&project.id) { Counts::Both } else { Counts::School };
        let in_hand = project.labelled == Some(true);
        add(&msg::evidence_label(title_or_none(project.title)), project.awarded.filter(|_| in_hand), in_hand, counts);
    }
    for (field, answer) in portfolio.answers() {
        if let (Some(edition), Some(signed)) = (field.as_str().strip_prefix("school.declaration."), answer.flag()) {
            add(&msg::evidence_declaration(edition), None, signed, Counts::School);
        }
    }
    items
}

fn derived_row(item: Derived) -> AnyView {
    let state = if item.in_hand { status("met", t(&msg::status_in_hand())) } else { status("no", t(&msg::status_open())) };
    let counts = t(&match item.counts {
        Counts::Teacher => msg::evidence_counts_teacher(),
        Counts::School => msg::evidence_counts_school(),
        Counts::Both => msg::evidence_counts_both(),
    });
    let dated = item.date.map_or_else(|| t(&msg::evidence_no_date()), |it| date(&BrowserTexts, it));
    view! { <li><h3>{item.name}</h3><div class="state">{state}</div><p class="note">{dated}" · "{counts}</p></li> }.into_any()
}

fn own_row(session: Session, opener: Opener, id: &ItemId) -> AnyView {
    let item = {
        let id = id.clone();
        Memo::new(move |_| session.with(|portfolio| portfolio.evidence(&id)))
    };
    let name = move || item.with(|item| item.title.as_ref().map_or_else(|| t(&msg::evidence_untitled()), ToString::to_string));
    let note = move || {
        let item = item.get();
        let counts = match (item.for_teacher, item.for_school) {
            (true, true) => Some(msg::evidence_counts_both()),
            (true, false) => Some(msg::evidence_counts_teacher()),
            (false, true) => Some(msg::evidence_counts_school()),
            (false, false) => None,
        };
        let dated = item.date.map_or_else(|| t(&msg::evidence_no_date()), |it| date(&BrowserTexts, it));
        let parts = [Some(dated), counts.map(|counts| t(&counts)), item.place.map(String::from)];
        view! { {parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")} }.into_any()
    };
    let fields = {
        let id = id.clone();
        move || {
            let removed = id.clone();
            view! {
                {text_field(session, &Field::evidence(&id, "title"), t(&msg::question_evidence_title()), None, 1)}
                {date_field(session, &Field::evidence(&id, "date"), t(&msg::question_evidence_date()), None)}
                {text_field(session, &Field::evidence(&id, "place"), t(&msg::question_evidence_place()), Some(t(&msg::question_evidence_place_hint())), 1)}
                <fieldset class="ds-fieldset">
                    <legend class="ds-label">{t(&msg::question_evidence_for())}</legend>
                    {tick_field(session, &Field::evidence(&id, "for.teacher"), t(&msg::teacher_eyebrow()))}
                    {tick_field(session, &Field::evidence(&id, "for.school"), t(&msg::school_eyebrow()))}
                </fieldset>
                <button type="button" class="ds-button" data-variant="tertiary"
                    on:click=move |_| session.dispatch(Command::RemoveItem(removed.clone()))>{t(&msg::evidence_remove())}</button>
            }
            .into_any()
        }
    };
    let heading = view! { <h3>{name}</h3> }.into_any();
    row(opener, id.as_str(), heading, String::new(), || status("met", t(&msg::status_in_hand())), note, || true, fields)
}
