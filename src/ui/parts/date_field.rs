//! A date typed as day, month and year. The day may stay empty where the month is enough.

use leptos::prelude::*;
use leptos::{ev, html};
use wasm_bindgen::JsCast;
use web_sys::Node;

use super::problem::{error_below, warning_for};
use crate::i18n::msg;
use crate::portfolio::{Answer, Field, read_date};
use crate::state::{Draft, Session};
use crate::ui::t;

/// The three boxes of a date with their question, hint, error and warning.
///
/// A date is saved as soon as it is one. What is none yet is an error only once the reader has left all three boxes.
pub(crate) fn date_field(session: Session, field: &Field, question: String, hint: Option<String>) -> AnyView {
    let id = field.dom_id();
    let draft = session.drafts.get(field.clone());
    let answer = session.get(field.clone());
    let boxes: [NodeRef<html::Input>; 3] = std::array::from_fn(|_| NodeRef::new());
    let shown = Memo::new(move |_| match (draft.get(), answer.get().and_then(|answer| answer.date())) {
        (Some(draft), _) => draft.boxes,
        (None, Some(date)) => {
            vec![date.day().map(|day| day.to_string()).unwrap_or_default(), date.month().to_string(), date.year().to_string()]
        }
        (None, None) => vec![String::new(); 3],
    });
    let commit = {
        let field = field.clone();
        move |left: bool| {
            let typed = boxes.map(|input| input.get_untracked().map(|input| input.value()).unwrap_or_default());
            let [day, month, year] = &typed;
            match read_date(day, month, year, session.today) {
                Ok(date) => {
                    session.drafts.drop_one(&field);
                    session.answer(field.clone(), date.map(Answer::Date));
                }
                Err(problem) if left => session.drafts.keep(&field, Draft { boxes: typed.to_vec(), problem }),
                Err(_) => {}
            }
        }
    };
    let labels = [(msg::field_day(), 2, "d"), (msg::field_month(), 2, "m"), (msg::field_year(), 4, "y")];
    let parts: Vec<AnyView> = labels
        .into_iter()
        .zip(boxes)
        .enumerate()
        .map(|(place, ((label, size, part), input))| {
            let part_id = format!("{id}-{part}");
            let invalid = move || draft.with(Option::is_some).then_some("true");
            let value = move || shown.with(|boxes| boxes.get(place).cloned().unwrap_or_default());
            let commit = commit.clone();
            view! {
                <div class="ds-field">
                    <label class="ds-label" for=part_id.clone()>{t(&label)}</label>
                    <input class="ds-input" id=part_id type="text" inputmode="numeric" autocomplete="off" size=size maxlength=8 node_ref=input
                        prop:value=value aria-invalid=invalid aria-describedby=format!("{id}-hint {id}-error") on:change=move |_| commit(false)/>
                </div>
            }
            .into_any()
        })
        .collect();
    let leave = move |event: ev::FocusEvent| {
        let group = event.current_target().and_then(|group| group.dyn_into::<Node>().ok());
        let next = event.related_target().and_then(|next| next.dyn_into::<Node>().ok());
        let stays = group.is_some_and(|group| next.is_some() && group.contains(next.as_ref()));
        if !stays {
            commit(true);
        }
    };
    view! {
        <fieldset class="ds-fieldset" id=id.clone() on:focusout=leave>
            <legend class="ds-label">{question}</legend>
            {hint.map(|hint| view! { <p class="note" id=format!("{id}-hint")>{hint}</p> })}
            <div class="date">{parts}</div>
            {error_below(&id, move || draft.get().map(|draft| draft.problem))}
            {warning_for(session, field.clone())}
        </fieldset>
    }
    .into_any()
}
