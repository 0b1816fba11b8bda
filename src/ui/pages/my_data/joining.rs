//! What joining a file with what is here would do.

use crate::i18n::{Key, msg};
use crate::naming::change_words;
use crate::platform::BrowserTexts;
use crate::portfolio::Field;
use crate::record::{Difference, Replica};
use crate::state::Session;
use crate::ui::html::{Node, all, classed, nothing, words};
use crate::ui::t;

/// What of a file is taken when it is joined with what is here: never whose answers these are.
fn differences(session: Session, file: &Replica) -> Vec<Difference> {
    let mut differences = session.replica().differences(file);
    differences.retain(|difference| difference.field != Field::profile_name());
    differences
}

/// What joining would do, field by field.
pub(super) fn comparison(session: Session, file: &Replica) -> Node {
    let (here, differences) = (session.replica(), differences(session, file));
    let heading = words("h3", t(&msg::data_merge()));
    if differences.is_empty() {
        return all(vec![heading.done(), words("p", t(&msg::data_merge_same())).done()]);
    }
    let group = |title: Key, belongs: &dyn Fn(&Difference) -> bool| {
        let found: Vec<&Difference> = differences.iter().filter(|difference| belongs(difference)).collect();
        if found.is_empty() {
            return nothing();
        }
        let row = |difference: &&Difference| {
            let Difference { field, here: before, there, .. } = difference;
            // Names of projects and items are looked up where the answer is.
            let names = if there.is_some() { file } else { &here };
            words("li", change_words(&BrowserTexts, names.portfolio(), field, before.as_ref(), there.as_ref())).done()
        };
        let rows: Vec<Node> = found.iter().map(row).collect();
        all(vec![words("h4", t(&title)).done(), classed("ul", "dots").add(rows).done()])
    };
    all(vec![
        heading.done(),
        words("p", t(&msg::data_merge_text())).done(),
        group(msg::data_merge_new(), &|it| it.taken && it.here.is_none()),
        group(msg::data_merge_theirs(), &|it| it.taken && it.here.is_some()),
        group(msg::data_merge_ours(), &|it| !it.taken),
    ])
}
