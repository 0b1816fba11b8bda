//! Fields for words, numbers, ticks, yes and no, and choices. Each sends its answer as soon as it is given.

use leptos::prelude::*;

use super::beside::warning_for;
use super::problem::error_below;
use crate::i18n::{Key, msg};
use crate::portfolio::{Answer, Field, InputProblem, read_number, read_text};
use crate::state::{Draft, Session};
use crate::ui::html::{Child, El, Node, classed, live, nothing, text, words};
use crate::ui::router::focus_soon;
use crate::ui::t;

/// One line of words, or several.
pub(crate) fn text_field(session: Session, field: &Field, question: Key, hint: Option<Key>, lines: u32) -> Node {
    typed_field(session, field, question, hint, lines, |text| read_text(text).map(|text| text.map(|text| Answer::Text(text.into()))))
}

/// A whole number.
pub(crate) fn number_field(session: Session, field: &Field, question: Key, hint: Option<Key>) -> Node {
    typed_field(session, field, question, hint, 0, |text| read_number(text).map(|number| number.map(Answer::Number)))
}

/// A field whose text is read into an answer; `lines` is 0 for a number, 1 for a line, more for a box.
fn typed_field(
    session: Session,
    field: &Field,
    question: Key,
    hint: Option<Key>,
    lines: u32,
    read: fn(&str) -> Result<Option<Answer>, InputProblem>,
) -> Node {
    let id = field.dom_id();
    let field = session.get(field.clone());
    let shown = move || match (field.draft(), field.get()) {
        (Some(draft), _) => draft.boxes.concat(),
        (None, Some(Answer::Text(text))) => text.into_string(),
        (None, Some(Answer::Number(number))) => number.to_string(),
        (None, _) => String::new(),
    };
    let commit = move |event: web_sys::Event| {
        let typed = event_target_value(&event);
        match read(&typed) {
            Ok(answer) => {
                session.drafts.drop_one(field.field());
                session.answer(field.field().clone(), answer);
            }
            Err(problem) => session.drafts.keep(field.field(), Draft { boxes: vec![typed], problem }),
        }
    };
    let control = match lines {
        0 => classed("input", "ds-input num").attr("type", "text").attr("inputmode", "numeric").attr("size", "5").attr("maxlength", "12"),
        1 => classed("input", "ds-input").attr("type", "text"),
        lines => classed("textarea", "ds-input").attr("rows", lines.to_string()),
    };
    let control = control
        .id(id.clone())
        .attr("autocomplete", "off")
        .attr("aria-describedby", format!("{id}-hint {id}-error"))
        .live_attr("aria-invalid", move || field.draft().map(|_| "true".to_owned()))
        .value(shown)
        .on("change", commit);
    classed("div", "ds-field")
        .add(label(&id, t(&question)))
        .add(hint.map(|hint| words("p", t(&hint)).attr("class", "note").id(format!("{id}-hint"))))
        .add(control)
        .add(error_below(&id, field))
        .done()
}

fn label(id: &str, words: impl Child) -> El {
    classed("label", "ds-label").attr("for", id).add(words)
}

/// A tick box: ticked is yes. Taking the tick away answers no.
pub(crate) fn tick_field(session: Session, field: &Field, question: Key) -> Node {
    tick_named(session, field, text(&t(&question)))
}

/// The same with words that are no message of their own, such as what the person called something.
pub(crate) fn tick_named(session: Session, field: &Field, name: Node) -> Node {
    let id = field.dom_id();
    let field = session.get(field.clone());
    let input = classed("input", "ds-input")
        .attr("type", "checkbox")
        .id(id.clone())
        .flag("checked", move || field.get() == Some(Answer::Flag(true)))
        .on("change", move |event| session.answer(field.field().clone(), Some(Answer::Flag(event_target_checked(&event)))));
    classed("div", "ds-field").add(input).add(label(&id, name)).done()
}

/// A question answered with yes or no, which can also be left open again.
pub(crate) fn flag_field(session: Session, field: &Field, question: Key, hint: Option<Key>) -> Node {
    flag_named(session, field, t(&question), hint)
}

/// The same with a question that comes from a rule document.
pub(crate) fn flag_named(session: Session, field: &Field, question: String, hint: Option<Key>) -> Node {
    let id = field.dom_id();
    let field = session.get(field.clone());
    let clear = move || match field.get() {
        Some(_) => classed("button", "act")
            .attr("type", "button")
            .add(t(&msg::answer_clear()))
            .on("click", move |_| {
                session.answer(field.field().clone(), None);
                focus_soon(format!("{}-yes", field.field().dom_id()));
            })
            .done(),
        None => nothing(),
    };
    let option = |value: bool, text: Key| {
        let own = format!("{id}-{}", if value { "yes" } else { "no" });
        let input = classed("input", "ds-input")
            .attr("type", "radio")
            .attr("name", id.clone())
            .id(own.clone())
            .flag("checked", move || field.get() == Some(Answer::Flag(value)))
            .on("change", move |_| session.answer(field.field().clone(), Some(Answer::Flag(value))));
        classed("div", "ds-field").add(input).add(label(&own, t(&text)))
    };
    let answers = classed("div", "yesno").add(option(true, msg::answer_yes())).add(option(false, msg::answer_no())).add(live(clear));
    classed("fieldset", "ds-fieldset")
        .id(id.clone())
        .add(classed("legend", "ds-label").add(question))
        .add(hint.map(|hint| words("p", t(&hint)).attr("class", "note")))
        .add(answers)
        .add(warning_for(session, field.field()))
        .done()
}

/// A choice among several. `usual` is shown as chosen while there is no answer; an empty value takes the answer away.
pub(crate) fn choice_field(session: Session, field: &Field, question: Key, usual: String, options: Vec<(String, String)>) -> Node {
    let id = field.dom_id();
    let field = session.get(field.clone());
    let mut entries = Vec::with_capacity(options.len());
    for (value, text) in options {
        let (own, usual) = (value.clone(), usual.clone());
        let is_chosen = move || match field.get() {
            Some(Answer::Text(chosen)) => *chosen == *own,
            _ => usual == own,
        };
        entries.push(words("option", text).attr("value", value).flag("selected", is_chosen).done());
    }
    let choose = move |event: web_sys::Event| {
        let value = event_target_value(&event);
        session.answer(field.field().clone(), (!value.is_empty()).then(|| Answer::Text(value.into())));
    };
    let select = classed("select", "ds-input").id(id.clone()).on("change", choose).add(entries);
    classed("div", "ds-field").add(label(&id, t(&question))).add(select).done()
}
