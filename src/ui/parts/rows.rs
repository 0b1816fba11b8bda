//! A row of a task list: what, its state, and the fields that open below it.

use crate::i18n::msg;
use crate::platform;
use crate::state::Live;
use crate::ui::html::{El, Node, classed, el, live_by, live_words, nothing};
use crate::ui::t;

/// Which rows of a page are open.
#[derive(Clone, Copy)]
pub(crate) struct Opener {
    open: Live<Vec<String>>,
    /// Those whose fields are written: the button says that the row is open before they come, in the next picture.
    written: Live<Vec<String>>,
}

impl Opener {
    /// No row is open.
    pub(crate) fn new() -> Opener {
        Opener { open: Live::new(Vec::new()), written: Live::new(Vec::new()) }
    }

    /// Opens a row, or closes it.
    fn turn(self, row: &str) {
        self.open.update(|open| match open.iter().position(|it| it == row) {
            Some(place) => drop(open.remove(place)),
            None => open.push(row.to_owned()),
        });
        platform::after_drawing(Box::new(move || {
            if !self.open.is_gone() {
                self.written.renew(self.open.get_untracked());
            }
        }));
    }

    /// Opens a row if it is closed.
    pub(crate) fn open(self, row: &str) {
        if !self.open.with_untracked(|open| has(open, row)) {
            self.turn(row);
        }
    }
}

fn has(rows: &[String], row: &str) -> bool {
    rows.iter().any(|it| it == row)
}

/// A row in the making.
pub(crate) struct Row {
    /// Its id; the element's id is `req-` and this.
    pub(crate) id: String,
    /// Its heading.
    pub(crate) heading: El,
    /// Its name, for telling its button from those of other rows.
    pub(crate) name: Node,
    /// Its state.
    pub(crate) state: Node,
    /// The small line below its heading.
    pub(crate) note: Node,
}

impl Row {
    /// The row. `answered` chooses between "change" and "answer"; `fields` is written only while the row is open.
    pub(crate) fn show(self, opener: Opener, answered: Box<dyn Fn() -> bool>, fields: Box<dyn Fn() -> Node>) -> Node {
        let (turned, below) = (self.id.clone(), format!("edit-{}", self.id));
        let among = |rows: Live<Vec<String>>| {
            let row = self.id.clone();
            move || rows.with(|rows| has(rows, &row))
        };
        let (named, told) = (among(opener.open), among(opener.open));
        let (written, shown) = (among(opener.written), among(opener.written));
        let act = move || {
            t(&match (named(), answered()) {
                (true, _) => msg::act_close(),
                (false, true) => msg::act_change(),
                (false, false) => msg::act_answer(),
            })
        };
        let button = classed("button", "act")
            .attr("type", "button")
            .live_attr("aria-expanded", move || Some(told().to_string()))
            .on("click", move |_| opener.turn(&turned))
            .add(live_words(act))
            .add(classed("span", "vh").add(" ").add(self.name));
        el("li")
            .id(format!("req-{}", self.id))
            .add(self.heading)
            .add(classed("div", "state").add(self.state))
            .add(classed("div", "note").add(self.note))
            .add(button)
            .add(live_by(
                move || written().to_string(),
                move || if shown() { classed("div", "edit").id(below.clone()).add(fields()).done() } else { nothing() },
            ))
            .done()
    }
}
