//! Projects and their labels: entered once, counted for the teacher and for the school.

use super::items::{key, title_or_none};
use super::{button, button_with_id};
use crate::i18n::msg;
use crate::portfolio::{Answer, Command, Field, ItemId};
use crate::state::Session;
use crate::ui::html::{Node, all, classed, live_by, live_plain, nothing, words};
use crate::ui::parts::{choice_field, date_field, flag_field, text_field, tick_field};
use crate::ui::router::{focus_soon, show_soon};
use crate::ui::t;

/// The id of the button that adds a project.
const ADD: &str = "add-project";

/// The project used for the teacher's scheme: which one, and its fields.
pub(super) fn teacher_project(session: Session) -> Node {
    let fields = move || used(session).map_or_else(none_yet, |id| project_fields(session, &id));
    all(vec![choice(session), live_by(move || key(used(session).as_slice()), fields), add_button(session, true)])
}

/// Which project is used for the scheme; nothing where there is no choice.
pub(super) fn choice(session: Session) -> Node {
    let named = move || session.with(|portfolio| portfolio.projects().into_iter().map(|it| (it.id, title_or_none(it.title))).collect());
    // While the projects and their names stay, so does the field, and focus with it.
    let key = move || {
        let named: Vec<(ItemId, String)> = named();
        named.iter().fold(String::new(), |key, (id, title)| key + id.as_str() + " " + title + " ")
    };
    let field = move || {
        let named: Vec<(ItemId, String)> = named();
        let Some((first, _)) = named.first().filter(|_| 1 < named.len()) else { return nothing() };
        let first = first.as_str().to_owned();
        let options = named.into_iter().map(|(id, title)| (id.as_str().to_owned(), title)).collect();
        choice_field(session, &Field::teacher_project(), msg::question_project(), first, options)
    };
    live_by(key, field)
}

/// The special indication of the teacher's project.
pub(super) fn special_indication(session: Session) -> Node {
    let empty = move || all(vec![none_yet(), add_button(session, true)]);
    let fields = move || used(session).map_or_else(empty, |id| special_fields(session, &id));
    live_by(move || key(used(session).as_slice()), fields)
}

/// All projects, for the school.
pub(super) fn all_projects(session: Session) -> Node {
    let ids = move || session.with(|portfolio| portfolio.items("project"));
    let list = move || all(ids().iter().map(|id| classed("div", "item").add(project_fields(session, id)).done()).collect());
    all(vec![live_by(move || key(&ids()), list), add_button(session, false)])
}

/// The project used for the scheme.
pub(super) fn used(session: Session) -> Option<ItemId> {
    session.with(|portfolio| portfolio.teacher_project().map(|project| project.id))
}

fn none_yet() -> Node {
    words("p", t(&msg::project_none_yet())).done()
}

fn project_fields(session: Session, id: &ItemId) -> Node {
    let (for_key, for_date, for_removal) = (id.clone(), id.clone(), id.clone());
    let is_labelled = move |id: &ItemId| session.with(|portfolio| portfolio.project(id).labelled == Some(true));
    let date = move || {
        if is_labelled(&for_date) {
            date_field(session, &Field::project(&for_date, "awarded"), msg::question_label_date(), None)
        } else {
            nothing()
        }
    };
    all(vec![
        text_field(session, &Field::project(id, "title"), msg::question_project_title(), None, 1),
        flag_field(session, &Field::project(id, "two-countries"), msg::question_two_countries(), Some(msg::question_two_countries_hint())),
        date_field(session, &Field::project(id, "asked"), msg::question_label_asked(), None),
        flag_field(session, &Field::project(id, "labelled"), msg::question_label_state(), None),
        live_by(move || is_labelled(&for_key).to_string(), date),
        button(msg::project_remove(), Some("tertiary"), move || {
            session.dispatch(Command::RemoveItem(for_removal.clone()));
            focus_soon(ADD.to_owned());
        }),
    ])
}

fn special_fields(session: Session, id: &ItemId) -> Node {
    let item = id.clone();
    let likely = move || {
        let project = session.with(|portfolio| portfolio.project(&item));
        if project.technology == Some(true) && project.pedagogy == Some(true) && project.special.is_none() {
            words("p", t(&msg::hint_special_likely())).attr("class", "note").done()
        } else {
            nothing()
        }
    };
    let excellent = classed("fieldset", "ds-fieldset")
        .add(classed("legend", "ds-label").add(t(&msg::question_excellent())))
        .add(words("p", t(&msg::question_excellent_hint())).attr("class", "note"))
        .add(tick_field(session, &Field::project(id, "technology"), msg::question_excellent_technology()))
        .add(tick_field(session, &Field::project(id, "pedagogy"), msg::question_excellent_pedagogy()))
        .add(live_plain(likely));
    let special = flag_field(session, &Field::project(id, "special"), msg::question_special(), Some(msg::question_special_hint()));
    all(vec![special, excellent.done()])
}

/// Adds a project and shows its name; where it is used for the scheme it is chosen at once. An item lives through its fields, so it begins with one.
pub(super) fn add_button(session: Session, choose: bool) -> Node {
    button_with_id(ADD, msg::project_add(), Some("secondary"), move || {
        let id = session.fresh('p');
        session.answer(Field::project(&id, "labelled"), Some(Answer::Flag(false)));
        if choose {
            session.answer(Field::teacher_project(), Some(Answer::Text(id.as_str().into())));
        }
        show_soon(Field::project(&id, "title").dom_id());
    })
}
