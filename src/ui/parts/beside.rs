//! What is said of answers that are wrong or odd. Its code comes with the part that keeps the answers: until somebody has typed there is
//! nothing to say.

use std::cell::Cell;

use wasm_split_helpers::wasm_split;

use super::errors::{Concerns, summary};
use super::odd::warning;
use super::rows::Opener;
use crate::portfolio::Field;
use crate::state::{Live, Place, Session};
use crate::ui::html::{Node, live, nothing};
use crate::ui::pages::NotLoaded;

/// What writes it.
#[derive(Clone, Copy)]
struct Beside {
    warning: fn(Session, &Field) -> Node,
    summary: fn(Session, Place, Opener, &Concerns) -> Node,
}

#[wasm_split(keeping, fallible)]
fn beside() -> Result<Beside, NotLoaded> {
    Ok(Beside { warning, summary })
}

thread_local! {
    /// It, once it has come.
    static BESIDE: Cell<Option<Beside>> = const { Cell::new(None) };
}

/// The place of a warning beside a field; empty while nothing is odd.
pub(super) fn warning_for(session: Session, field: &'static Field) -> Node {
    when_here(Box::new(move |beside| (beside.warning)(session, field)))
}

/// The errors of a page in one list, each with a link to its field. A link opens the row its field is in, if it is in one.
pub(crate) fn error_summary(session: Session, place: Place, opener: Opener, concerns: Box<Concerns>) -> Node {
    when_here(Box::new(move |beside| (beside.summary)(session, place, opener, &*concerns)))
}

fn when_here(write: Box<dyn Fn(Beside) -> Node>) -> Node {
    let came = Live::new(BESIDE.get().is_some());
    if BESIDE.get().is_none() {
        came.becomes(Box::pin(async {
            BESIDE.set(beside().await.ok());
            BESIDE.get().is_some()
        }));
    }
    live(move || {
        came.track();
        BESIDE.get().map_or_else(nothing, &write)
    })
}
