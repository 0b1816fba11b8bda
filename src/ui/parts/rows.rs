//! A row of a task list: what, its state, and the fields that open below it.

use leptos::prelude::*;

use crate::ui::t;
use crate::i18n::msg;

/// Which rows of a page are open.
#[derive(Clone, Copy)]
pub(crate) struct Opener(RwSignal<Vec<String>>);

impl Opener {
    /// No row is open.
    pub(crate) fn new() -> Opener {
        Opener(RwSignal::new(Vec::new()))
    }

    /// Whether a row is open.
    pub(crate) fn is_open(self, row: &str) -> bool {
        self.0.with(|open| open.iter().any(|it| it == row))
    }

    /// Opens a row, or closes it.
    pub(crate) fn turn(self, row: &str) {
        self.0.update(|open| match open.iter().position(|it| it == row) {
            Some(place) => drop(open.remove(place)),
            None => open.push(row.to_owned()),
        });
    }

    /// Opens a row if it is closed.
    pub(crate) fn open(self, row: &str) {
        if !self.0.with_untracked(|open| open.iter().any(|it| it == row)) {
            self.turn(row);
        }
    }
}

/// A row. `answered` chooses between "change" and "answer"; `fields` is written only while the row is open.
pub(crate) fn row(
    opener: Opener,
    id: &str,
    heading: AnyView,
    name: String,
    state: impl Fn() -> AnyView + Send + 'static,
    note: impl Fn() -> AnyView + Send + 'static,
    answered: impl Fn() -> bool + Send + 'static,
    fields: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let (row, turned, shown) = (id.to_owned(), id.to_owned(), id.to_owned());
    let open = Memo::new(move |_| opener.is_open(&row));
    let act = move || match (open.get(), answered()) {
        (true, _) => t(&msg::act_close()),
        (false, true) => t(&msg::act_change()),
        (false, false) => t(&msg::act_answer()),
    };
    view! {
        <li id=format!("req-{id}")>
            {heading}
            <div class="state">{state}</div>
            <div class="note">{note}</div>
            <button type="button" class="act" aria-expanded=move || open.get().to_string() aria-controls=format!("edit-{id}")
                on:click=move |_| opener.turn(&turned)>{act}<span class="vh">" "{name}</span></button>
            {move || open.get().then(|| view! { <div class="edit" id=format!("edit-{shown}")>{fields()}</div> })}
        </li>
    }
    .into_any()
}
