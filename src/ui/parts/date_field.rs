//! A date typed as day, month and year. The day may stay empty where the month is enough.

use wasm_bindgen::JsCast;
use web_sys::{Event, FocusEvent};

use super::problem::{error_below, warning_for};
use crate::i18n::{Key, msg};
use crate::platform;
use crate::portfolio::{Answer, Field, read_date};
use crate::state::{Draft, Session};
use crate::ui::html::{Node, classed, words};
use crate::ui::t;

/// The three boxes of a date with their question, hint, error and warning.
///
/// The date is read when the reader leaves the three boxes: on the way there they hold dates that nobody meant.
pub(crate) fn date_field(session: Session, field: &Field, question: Key, hint: Option<Key>) -> Node {
    let id = field.dom_id();
    let field = session.get(field.clone());
    let shown = move |place: usize| match (field.draft(), field.get().and_then(|answer| answer.date())) {
        (Some(draft), _) => draft.boxes.get(place).cloned().unwrap_or_default(),
        (None, Some(date)) => match place {
            0 => date.day().map(|day| day.to_string()).unwrap_or_default(),
            1 => date.month().to_string(),
            _ => date.year().to_string(),
        },
        (None, None) => String::new(),
    };
    let names = ["d", "m", "y"].map(|part| format!("{id}-{part}"));
    let commit = {
        let names = names.clone();
        move || {
            let typed = names.each_ref().map(|name| platform::typed(name));
            let [day, month, year] = &typed;
            match read_date(day, month, year, session.today) {
                Ok(date) => {
                    session.drafts.drop_one(field.field());
                    session.answer(field.field().clone(), date.map(Answer::Date));
                }
                Err(problem) => session.drafts.keep(field.field(), Draft { boxes: typed.to_vec(), problem }),
            }
        }
    };
    let labels = [(msg::field_day(), "2"), (msg::field_month(), "2"), (msg::field_year(), "4")];
    let mut boxes = Vec::with_capacity(3);
    for (place, (name, (label, size))) in names.into_iter().zip(labels).enumerate() {
        let label = words("label", t(&label)).attr("class", "ds-label").attr("for", name.clone());
        let input = classed("input", "ds-input")
            .id(name)
            .attr("type", "text")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("size", size)
            .attr("maxlength", "8")
            .attr("aria-describedby", format!("{id}-hint {id}-error"))
            .live_attr("aria-invalid", move || field.draft().map(|_| "true".to_owned()))
            .value(move || shown(place));
        boxes.push(classed("div", "ds-field").add(label).add(input).done());
    }
    let leave = move |event: Event| {
        if !stays_inside(&event) {
            commit();
        }
    };
    classed("fieldset", "ds-fieldset")
        .id(id.clone())
        .on("focusout", leave)
        .add(classed("legend", "ds-label").add(t(&question)))
        .add(hint.map(|hint| words("p", t(&hint)).attr("class", "note").id(format!("{id}-hint"))))
        .add(classed("div", "date").add(boxes))
        .add(error_below(&id, field))
        .add(warning_for(session, field.field().clone()))
        .done()
}

/// Whether focus moves from one box of the group to another.
fn stays_inside(event: &Event) -> bool {
    let group = event.current_target().and_then(|group| group.dyn_into::<web_sys::Node>().ok());
    let next = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target).and_then(|next| next.dyn_into::<web_sys::Node>().ok());
    group.is_some_and(|group| next.is_some() && group.contains(next.as_ref()))
}
