//! Projects and their labels: entered once, counted for the teacher and for the school.

use leptos::prelude::*;

use crate::i18n::msg;
use crate::portfolio::{Answer, Command, Field, ItemId};
use crate::state::Session;
use crate::ui::parts::{choice_field, date_field, flag_field, text_field, tick_field};
use crate::ui::t;

/// The project used for the teacher's scheme: which one, and its fields.
pub(super) fn teacher_project(session: Session) -> AnyView {
    let list = Memo::new(move |_| session.with(|portfolio| portfolio.projects().into_iter().map(|it| (it.id, it.title)).collect::<Vec<_>>()));
    let used = Memo::new(move |_| session.with(|portfolio| portfolio.teacher_project().map(|project| project.id)));
    let choice = move || {
        let projects = list.get();
        (1 < projects.len()).then(|| {
            let first = projects.first().map(|(id, _)| id.as_str().to_owned()).unwrap_or_default();
            let options = projects.into_iter().map(|(id, title)| (id.as_str().to_owned(), title_or_none(title))).collect();
            choice_field(session, &Field::teacher_project(), t(&msg::question_project()), first, options)
        })
    };
    view! {
        {choice}
        {move || used.get().map_or_else(
            || view! { <p>{t(&msg::project_none_yet())}</p> }.into_any(),
            |id| project_fields(session, &id),
        )}
        {add_button(session, true)}
    }
    .into_any()
}

/// The special indication of the teacher's project.
pub(super) fn special_indication(session: Session) -> AnyView {
    let used = Memo::new(move |_| session.with(|portfolio| portfolio.teacher_project().map(|project| project.id)));
    view! {
        {move || used.get().map_or_else(
            || view! { <p>{t(&msg::project_none_yet())}</p>{add_button(session, true)} }.into_any(),
            |id| special_fields(session, &id),
        )}
    }
    .into_any()
}

/// All projects, for the school.
pub(super) fn all_projects(session: Session) -> AnyView {
    let ids = Memo::new(move |_| session.with(|portfolio| portfolio.items("project")));
    view! {
        <For each=move || ids.get() key=ItemId::clone let:id>
            <div class="item">{project_fields(session, &id)}</div>
        </For>
        {add_button(session, false)}
    }
    .into_any()
}

/// A project's name, or words for one without.
pub(super) fn title_or_none(title: Option<Box<str>>) -> String {
    title.map_or_else(|| t(&msg::project_untitled()), String::from)
}

fn project_fields(session: Session, id: &ItemId) -> AnyView {
    let labelled = session.get(Field::project(id, "labelled"));
    let (for_date, for_removal) = (id.clone(), id.clone());
    view! {
        {text_field(session, &Field::project(id, "title"), t(&msg::question_project_title()), None, 1)}
        {flag_field(session, &Field::project(id, "two-countries"), t(&msg::question_two_countries()), Some(t(&msg::question_two_countries_hint())))}
        {date_field(session, &Field::project(id, "asked"), t(&msg::question_label_asked()), None)}
        {flag_field(session, &Field::project(id, "labelled"), t(&msg::question_label_state()), None)}
        {move || (labelled.get() == Some(Answer::Flag(true)))
            .then(|| date_field(session, &Field::project(&for_date, "awarded"), t(&msg::question_label_date()), None))}
        <button type="button" class="ds-button" data-variant="tertiary"
            on:click=move |_| session.dispatch(Command::RemoveItem(for_removal.clone()))>{t(&msg::project_remove())}</button>
    }
    .into_any()
}

fn special_fields(session: Session, id: &ItemId) -> AnyView {
    let id = id.clone();
    let item = id.clone();
    let likely = move || {
        let project = session.with(|portfolio| portfolio.project(&item));
        (project.technology == Some(true) && project.pedagogy == Some(true) && project.special.is_none())
            .then(|| view! { <p class="note">{t(&msg::hint_special_likely())}</p> })
    };
    view! {
        {flag_field(session, &Field::project(&id, "special"), t(&msg::question_special()), Some(t(&msg::question_special_hint())))}
        <fieldset class="ds-fieldset">
            <legend class="ds-label">{t(&msg::question_excellent())}</legend>
            <p class="note">{t(&msg::question_excellent_hint())}</p>
            {tick_field(session, &Field::project(&id, "technology"), t(&msg::question_excellent_technology()))}
            {tick_field(session, &Field::project(&id, "pedagogy"), t(&msg::question_excellent_pedagogy()))}
            {likely}
        </fieldset>
    }
    .into_any()
}

/// Adds a project; the teacher's page also chooses it at once. An item lives through its fields, so it begins with one.
fn add_button(session: Session, choose: bool) -> AnyView {
    let add = move |_| {
        let id = session.with_untracked(|portfolio| ItemId::unused('p', &portfolio.items("project")));
        session.answer(Field::project(&id, "labelled"), Some(Answer::Flag(false)));
        if choose {
            session.answer(Field::teacher_project(), Some(Answer::Text(id.as_str().into())));
        }
        let first = Field::project(&id, "title").dom_id();
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            crate::platform::show(&first);
        });
    };
    view! { <p><button type="button" class="ds-button" data-variant="secondary" on:click=add>{t(&msg::project_add())}</button></p> }.into_any()
}
