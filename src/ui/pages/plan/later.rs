//! Trying another date: wanted by few on a visit, so its fields come as a part of their own when they are asked for.

use wasm_split_helpers::wasm_split;

use super::super::load::NotLoaded;
use super::{entered, try_out};
use crate::i18n::msg;
use crate::portfolio::Portfolio;
use crate::state::{Live, Session};
use crate::ui::html::{Node, all, classed, el, live, words};
use crate::ui::router::focus_soon;
use crate::ui::t;

/// Whether something was entered for the teacher, and for the school.
pub(super) type Entered = fn(&Portfolio) -> (bool, bool);

/// Writes the fields. What both parts need is handed over, so that it does not move to the main file.
type Write = fn(Session, Entered) -> Node;

#[wasm_split(trying, fallible)]
fn trying() -> Result<Write, NotLoaded> {
    Ok(try_out::fields)
}

/// The part that writes the fields.
#[derive(Clone, Copy)]
enum Fields {
    /// Nobody asked for them.
    Not,
    /// They are being fetched.
    Coming,
    /// They are here.
    Here(Write),
    /// They did not come.
    Failed,
}

/// The button, and in its place the fields.
pub(super) fn what_if(session: Session) -> Vec<Node> {
    let fields = Live::new(Fields::Not);
    let fetch = move || {
        fields.set(Fields::Coming);
        fields.becomes(Box::pin(async {
            let came = trying().await.map_or(Fields::Failed, Fields::Here);
            // The button goes, and focus with it.
            focus_soon(try_out::WHICH.to_owned());
            came
        }));
    };
    let button = move || classed("p", "gap").add(super::super::button(msg::plan_try_button(), Some("secondary"), fetch)).done();
    let shown = move || match fields.get() {
        Fields::Not => button(),
        Fields::Coming => words("p", t(&msg::loading())).attr("role", "status").done(),
        Fields::Here(write) => write(session, entered),
        Fields::Failed => {
            let said = words("p", t(&msg::plan_try_not_fetched())).attr("class", "ds-validation-message").attr("role", "alert");
            all(vec![said.done(), button()])
        }
    };
    vec![words("p", t(&msg::plan_try_text())).attr("class", "prose").done(), el("div").add(live(shown)).done()]
}
