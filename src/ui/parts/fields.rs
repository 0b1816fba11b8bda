//! Fields for words, numbers, ticks, yes and no, and choices. Each sends its answer as soon as it is given.

use leptos::prelude::*;

use super::problem::{error_below, warning_for};
use crate::i18n::msg;
use crate::portfolio::{Answer, Field, InputProblem, read_number, read_text};
use crate::state::{Draft, Session};
use crate::ui::t;

/// One line of words, or several.
pub(crate) fn text_field(session: Session, field: &Field, question: String, hint: Option<String>, lines: u32) -> AnyView {
    typed_field(session, field, question, hint, lines, |text| read_text(text).map(|text| text.map(|text| Answer::Text(text.into()))))
}

/// A whole number.
pub(crate) fn number_field(session: Session, field: &Field, question: String, hint: Option<String>) -> AnyView {
    typed_field(session, field, question, hint, 0, |text| read_number(text).map(|number| number.map(Answer::Number)))
}

/// A field whose text is read into an answer; `lines` is 0 for a number, 1 for a line, more for a box.
fn typed_field(
    session: Session,
    field: &Field,
    question: String,
    hint: Option<String>,
    lines: u32,
    read: fn(&str) -> Result<Option<Answer>, InputProblem>,
) -> AnyView {
    let id = field.dom_id();
    let draft = session.drafts.get(field.clone());
    let answer = session.get(field.clone());
    let shown = Memo::new(move |_| match (draft.get(), answer.get()) {
        (Some(draft), _) => draft.boxes.concat(),
        (None, Some(Answer::Text(text))) => text.into_string(),
        (None, Some(Answer::Number(number))) => number.to_string(),
        (None, _) => String::new(),
    });
    let commit = {
        let field = field.clone();
        move |event: leptos::ev::Event| {
            let typed = event_target_value(&event);
            match read(&typed) {
                Ok(answer) => {
                    session.drafts.drop_one(&field);
                    session.answer(field.clone(), answer);
                }
                Err(problem) => session.drafts.keep(&field, Draft { boxes: vec![typed], problem }),
            }
        }
    };
    let invalid = move || draft.with(Option::is_some).then_some("true");
    let described = format!("{id}-hint {id}-error");
    let control = match lines {
        0 => view! {
            <input class="ds-input num" id=id.clone() type="text" inputmode="numeric" autocomplete="off" size=5 maxlength=12
                prop:value=move || shown.get() aria-invalid=invalid aria-describedby=described on:change=commit/>
        }
        .into_any(),
        1 => view! {
            <input class="ds-input" id=id.clone() type="text" autocomplete="off" prop:value=move || shown.get()
                aria-invalid=invalid aria-describedby=described on:change=commit/>
        }
        .into_any(),
        lines => view! {
            <textarea class="ds-input" id=id.clone() rows=lines prop:value=move || shown.get()
                aria-invalid=invalid aria-describedby=described on:change=commit></textarea>
        }
        .into_any(),
    };
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id.clone()>{question}</label>
            {hint.map(|hint| view! { <p class="note" id=format!("{id}-hint")>{hint}</p> })}
            {control}
            {error_below(&id, move || draft.get().map(|draft| draft.problem))}
        </div>
    }
    .into_any()
}

/// A tick box: ticked is yes. Taking the tick away answers no.
pub(crate) fn tick_field(session: Session, field: &Field, question: String) -> AnyView {
    let id = field.dom_id();
    let answer = session.get(field.clone());
    let field = field.clone();
    view! {
        <div class="ds-field">
            <input class="ds-input" type="checkbox" id=id.clone() prop:checked=move || answer.get() == Some(Answer::Flag(true))
                on:change=move |event| session.answer(field.clone(), Some(Answer::Flag(event_target_checked(&event))))/>
            <label class="ds-label" for=id.clone()>{question}</label>
        </div>
    }
    .into_any()
}

/// A question answered with yes or no, which can also be left open again.
pub(crate) fn flag_field(session: Session, field: &Field, question: String, hint: Option<String>) -> AnyView {
    view! {
        <fieldset class="ds-fieldset" id=field.dom_id()>
            <legend class="ds-label">{question}</legend>
            {hint.map(|hint| view! { <p class="note">{hint}</p> })}
            {yes_no(session, field)}
            {warning_for(session, field.clone())}
        </fieldset>
    }
    .into_any()
}

/// The two answers of a question, and the way to take an answer away.
fn yes_no(session: Session, field: &Field) -> AnyView {
    let answer = session.get(field.clone());
    let option = |value: bool, label: String| {
        let (field, name) = (field.clone(), field.dom_id());
        let id = format!("{name}-{}", if value { "yes" } else { "no" });
        view! {
            <div class="ds-field">
                <input class="ds-input" type="radio" id=id.clone() name=name
                    prop:checked=move || answer.get() == Some(Answer::Flag(value))
                    on:change=move |_| session.answer(field.clone(), Some(Answer::Flag(value)))/>
                <label class="ds-label" for=id>{label}</label>
            </div>
        }
        .into_any()
    };
    let (yes, no) = (option(true, t(&msg::answer_yes())), option(false, t(&msg::answer_no())));
    let clear = field.clone();
    view! {
        <div class="yesno">
            {yes}{no}
            {move || {
                let field = clear.clone();
                answer.get().map(|_| view! {
                    <button type="button" class="act" on:click=move |_| session.answer(field.clone(), None)>{t(&msg::answer_clear())}</button>
                })
            }}
        </div>
    }
    .into_any()
}

/// A choice among several. `usual` is shown as chosen while there is no answer; an empty value takes the answer away.
pub(crate) fn choice_field(session: Session, field: &Field, question: String, usual: String, options: Vec<(String, String)>) -> AnyView {
    let id = field.dom_id();
    let answer = session.get(field.clone());
    let chosen = Memo::new(move |_| match answer.get() {
        Some(Answer::Text(text)) => text.into_string(),
        _ => usual.clone(),
    });
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|(value, label)| {
            let own = value.clone();
            view! { <option value=value prop:selected=move || chosen.get() == own>{label}</option> }.into_any()
        })
        .collect();
    let field = field.clone();
    let choose = move |event: leptos::ev::Event| {
        let value = event_target_value(&event);
        session.answer(field.clone(), (!value.is_empty()).then(|| Answer::Text(value.into())));
    };
    view! {
        <div class="ds-field">
            <label class="ds-label" for=id.clone()>{question}</label>
            <select class="ds-input" id=id.clone() on:change=choose>{options}</select>
        </div>
    }
    .into_any()
}
