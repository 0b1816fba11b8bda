//! A date typed as day, month and year. The day may stay empty where the month is enough.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Event, FocusEvent};

use super::beside::warning_for;
use super::problem::error_below;
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
    let commit = {
        let id = id.clone();
        move || {
            let typed = typed_parts(&id);
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
    let below = vec![error_below(&id, field), warning_for(session, field.field())];
    let boxes = DateBoxes { id, question, hint, below };
    boxes.show(Rc::new(shown), Rc::new(move || field.draft().is_some()), Box::new(commit))
}

/// The three boxes of a date, whatever becomes of it.
pub(crate) struct DateBoxes {
    /// The id of the group; those of the boxes end in `-d`, `-m` and `-y`.
    pub(crate) id: String,
    /// What is asked.
    pub(crate) question: Key,
    /// A word on how to answer.
    pub(crate) hint: Option<Key>,
    /// What stands below the boxes.
    pub(crate) below: Vec<Node>,
}

impl DateBoxes {
    /// The boxes; `left` is called when the reader has left all three.
    pub(crate) fn show(self, shown: Rc<dyn Fn(usize) -> String>, invalid: Rc<dyn Fn() -> bool>, mut left: Box<dyn FnMut()>) -> Node {
        let id = self.id;
        let labels = [("d", msg::field_day(), "2"), ("m", msg::field_month(), "2"), ("y", msg::field_year(), "4")];
        let mut boxes = Vec::with_capacity(3);
        for (place, (part, label, size)) in labels.into_iter().enumerate() {
            let (name, shown, invalid) = (format!("{id}-{part}"), shown.clone(), invalid.clone());
            let label = words("label", t(&label)).attr("class", "ds-label").attr("for", name.clone());
            let input = classed("input", "ds-input")
                .id(name)
                .attr("type", "text")
                .attr("inputmode", "numeric")
                .attr("autocomplete", "off")
                .attr("size", size)
                .attr("maxlength", "8")
                .attr("aria-describedby", format!("{id}-hint {id}-error"))
                .live_attr("aria-invalid", move || invalid().then(|| "true".to_owned()))
                .value(move || shown(place));
            boxes.push(classed("div", "ds-field").add(label).add(input).done());
        }
        let leave = move |event: Event| {
            if !stays_inside(&event) {
                left();
            }
        };
        classed("fieldset", "ds-fieldset")
            .id(id.clone())
            .on("focusout", leave)
            .add(classed("legend", "ds-label").add(t(&self.question)))
            .add(self.hint.map(|hint| words("p", t(&hint)).attr("class", "note").id(format!("{id}-hint"))))
            .add(classed("div", "date").add(boxes))
            .add(self.below)
            .done()
    }
}

/// What stands in the boxes of a date, by the id of their group: day, month, year.
pub(crate) fn typed_parts(id: &str) -> [String; 3] {
    ["d", "m", "y"].map(|part| platform::typed(&format!("{id}-{part}")))
}

/// Whether focus moves from one box of the group to another.
fn stays_inside(event: &Event) -> bool {
    let group = event.current_target().and_then(|group| group.dyn_into::<web_sys::Node>().ok());
    let next = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target).and_then(|next| next.dyn_into::<web_sys::Node>().ok());
    group.is_some_and(|group| next.is_some() && group.contains(next.as_ref()))
}
