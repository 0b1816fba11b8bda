//! The teacher's own rating of their competences: a private reflection, by area and over time.

mod areas;
mod map;
mod progress;
mod words;

use super::head;
use crate::competence::{Rating, ratings};
use crate::i18n::{Key, Message, msg, number};
use crate::platform::BrowserTexts;
use crate::rules::{self, Framework, Level};
use crate::state::{Place, Session};
use crate::ui::html::{El, Node, all, classed, el, live_plain, words as say};
use crate::ui::parts::{columns_of, scrolled, sources_by};
use crate::ui::t;

/// The id of the part with the picture.
const MAP: &str = "map";

/// The page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let framework = rules::framework();
    let rated = move || {
        let rated = framework.competences().filter(|it| words::last(session, it).is_some()).count();
        let said = if rated == 0 {
            t(&msg::competences_empty())
        } else {
            t(&msg::competences_rated(shown(rated), shown(framework.competences().count())))
        };
        say("p", said).attr("class", "prose gap").done()
    };
    let to_map = say("a", t(&msg::competences_to_map())).attr("href", format!("{}#{MAP}", place.address(&place.page.get_untracked())));
    all(vec![
        head(None, msg::competences_title()),
        say("p", t(&msg::competences_lead())).attr("class", "lead").done(),
        say("p", t(&msg::competences_no_proof())).attr("class", "note gap").done(),
        live_plain(rated),
        el("p").add(to_map).done(),
        levels(framework),
        areas::areas(session, framework),
        map::map(session, place, framework),
        progress::progress(session, framework),
    ])
}

/// A table with its name above it.
fn table(name: &Key, columns: Vec<String>, rows: Vec<Node>) -> Node {
    let name = t(name);
    let table = el("table").add(say("caption", &name)).add(columns_of(columns)).add(el("tbody").add(rows));
    classed("div", "gap").add(scrolled(&name, table)).done()
}

/// What the levels mean, for those who ask.
fn levels(framework: &'static Framework) -> Node {
    let about = |level: &'static Level| -> El {
        let is_target = level.id == framework.target.level;
        let target = is_target.then(|| {
            let sources = sources_by(|key| framework.source(key), framework.target.sources);
            all(vec![say("p", t(&msg::competences_target())).done(), sources])
        });
        el("dd")
            .add(t(&Message::named(&format!("{}.text", level.message))))
            .add(sources_by(|key| framework.source(key), level.sources))
            .add(target)
    };
    let pair = |level: &'static Level| all(vec![say("dt", words::level(level)).done(), about(level).done()]);
    let list = classed("dl", "prose gap").add(framework.levels.iter().map(pair).collect::<Vec<Node>>());
    classed("details", "ds-details").add(say("summary", t(&msg::competences_levels()))).add(list).done()
}

/// All ratings up to today.
fn until_today(session: Session, framework: &'static Framework) -> Vec<Rating> {
    let mut found = session.with(|portfolio| ratings(portfolio, framework));
    // Another device may live in a day that has not come here.
    found.retain(|rating| rating.day <= session.today);
    found
}

/// A count as shown.
fn shown(count: usize) -> String {
    number(&BrowserTexts, u32::try_from(count).unwrap_or_default())
}
