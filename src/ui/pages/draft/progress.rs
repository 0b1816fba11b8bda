//! How far the form is: in numbers, and part by part with a link to each.

use super::super::dots;
use super::way_to;
use crate::domain::Edition;
use crate::i18n::{Message, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field, Portfolio};
use crate::prepare::{Drafted, drafted};
use crate::state::{Place, Session};
use crate::ui::html::{Node, all, classed, el, live_plain, words};
use crate::ui::parts::status;
use crate::ui::t;

/// The section on how far the form is.
pub(super) fn progress(session: Session, place: Place, edition: &'static Edition) -> Vec<Node> {
    let shown = move || session.with(|portfolio| written(portfolio, place, edition));
    vec![
        words("p", t(&msg::draft_progress_text())).attr("class", "prose").done(),
        live_plain(shown),
        words("p", t(&msg::draft_no_limit())).attr("class", "note gap").done(),
    ]
}

fn written(portfolio: &Portfolio, place: Place, edition: &'static Edition) -> Node {
    let parts = drafted(portfolio, edition);
    let shown = |count: u32| number(&BrowserTexts, count);
    let count = |belongs: fn(&&Drafted) -> bool| u32::try_from(parts.iter().filter(belongs).count()).unwrap_or_default();
    let total = count(|part| part.asked);
    let (text, evidence) = (count(|part| part.asked && part.words != 0), count(|part| part.asked && part.evidence != 0));
    let open = count(|part| part.open);
    let all_words = parts.iter().fold(0, |sum: u32, part| sum.saturating_add(part.words));
    let sentences = [
        msg::draft_parts_text(shown(text), shown(total)),
        msg::draft_parts_evidence(shown(evidence), shown(total)),
        msg::draft_parts_open(shown(open)),
        msg::draft_all_words(shown(all_words)),
    ];
    let rows: Vec<Node> = parts.iter().map(|part| row(portfolio, place, part)).collect();
    all(vec![dots(sentences.iter().map(|sentence| words("li", t(sentence)).done()).collect()), classed("ol", "rows").add(rows).done()])
}

/// A part on one line: its name as a link, its state, and what there is of it.
fn row(portfolio: &Portfolio, place: Place, part: &Drafted) -> Node {
    let shown = |count: u32| number(&BrowserTexts, count);
    let id = part.requirement.id;
    let state = match part {
        Drafted { open: true, .. } => status("unknown", t(&msg::draft_state_open())),
        Drafted { words: 0, asked: false, .. } => status("met", t(&msg::draft_state_not_asked())),
        Drafted { words: 0, .. } => status("unknown", t(&msg::draft_state_empty())),
        _ => status("met", t(&msg::draft_state_text())),
    };
    let mut said = t(&msg::draft_words(part.words, shown(part.words)));
    said.push_str(" · ");
    said.push_str(&t(&msg::draft_items(part.evidence, shown(part.evidence))));
    if let Some(who) = portfolio.get(&Field::form(id, "who")).and_then(Answer::text) {
        said.push_str(" · ");
        said.push_str(who);
    }
    let link = words("a", t(&Message::named(part.requirement.topic))).attr("href", way_to(place, id));
    el("li").add(el("div").add(link)).add(classed("div", "state").add(state)).add(words("p", said).attr("class", "note")).done()
}
