//! How the areas have changed: the median of each after every day of rating.

use super::super::section;
use super::words::{day, median, short};
use super::{table, until_today};
use crate::competence;
use crate::i18n::{Message, msg};
use crate::rules::Framework;
use crate::state::Session;
use crate::ui::html::{Node, el, live_plain, words};
use crate::ui::t;

/// The part on progress.
pub(super) fn progress(session: Session, framework: &'static Framework) -> Node {
    let shown = move || {
        let days = competence::progress(&until_today(session, framework), framework);
        if days.len() < 2 {
            return words("p", t(&msg::competences_progress_none())).done();
        }
        let mut columns = vec![t(&msg::competences_column_day())];
        columns.extend(framework.areas.iter().map(|area| [area.id, " ", &t(&Message::named(area.message))].concat()));
        let mut rows = Vec::with_capacity(days.len());
        for (of_day, results) in days {
            let mut row = el("tr").add(words("th", day(of_day)).attr("scope", "row"));
            for result in results {
                let said = result.levels.map(|levels| median(levels, |place| short(framework, place)));
                row = row.add(words("td", said.unwrap_or_else(|| t(&msg::competences_not_rated()))));
            }
            rows.push(row.done());
        }
        table(&msg::competences_progress_table(), columns, rows)
    };
    section("progress", msg::competences_progress(), vec![live_plain(shown)])
}
