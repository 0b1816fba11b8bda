//! What is handed in, to be looked through before it goes out: each part with its answers and evidence, the list of evidence, the
//! sources, and everything as one file. The same for both schemes.

mod save;

use super::{aside, head, headed, section};
use crate::domain::{Outcome, PartialDate};
use crate::i18n::{Direction, Key, Message, date, listed, msg, number};
use crate::pack::{Item, Pack, Part, Said, columns};
use crate::platform::BrowserTexts;
use crate::portfolio::AttachedFile;
use crate::prepare::words as count_words;
use crate::route::Page;
use crate::state::{Place, Session};
use crate::ui::html::{Node, all, classed, el, live_plain, nothing, words};
use crate::ui::parts::{edition_name, outcome_status, source_links, table};
use crate::ui::t;

/// What makes a pack a page.
#[derive(Clone, Copy)]
pub(super) struct Paper {
    /// Puts the pack together in the language shown, given as its code and direction.
    pub(super) made: fn(Session, (&str, Direction)) -> Option<Pack>,
    /// The scheme, small above the heading.
    pub(super) eyebrow: fn() -> Key,
    /// The heading of the page.
    pub(super) title: fn() -> Key,
    /// The page on which its answers are given.
    pub(super) answers: fn() -> Page,
    /// Where it is handed in.
    pub(super) whereto: fn(Session) -> String,
    /// The topic of the guide that tells how, and the heading there.
    pub(super) how: (&'static str, &'static str),
    /// The name of its file, without day and ending.
    pub(super) file: fn() -> Key,
}

impl Paper {
    fn pack(&self, session: Session, place: Place) -> Option<Pack> {
        let language = place.language.get();
        (self.made)(session, (&language.code, language.direction))
    }
}

/// The page.
pub(super) fn page(session: Session, place: Place, paper: Paper) -> Node {
    let shown = move || paper.pack(session, place).map_or_else(nothing, |pack| looked_through(session, place, paper, &pack));
    let (topic, heading) = paper.how;
    let how = format!("{}#{heading}", place.address(&Page::Topic(topic.to_owned())));
    let how = el("p").add(words("a", t(&msg::pack_where_guide())).attr("href", how)).done();
    let whereto = words("p", (paper.whereto)(session)).done();
    let side = classed("div", "side").add(aside("save", msg::pack_save_title(), save::button(session, place, paper))).add(aside(
        "whereto",
        msg::pack_where(),
        vec![whereto, how],
    ));
    all(vec![
        head(Some(words("p", t(&(paper.eyebrow)())).attr("class", "eyebrow").done()), (paper.title)()),
        words("p", t(&msg::pack_lead())).attr("class", "lead").done(),
        classed("div", "cols").add(el("div").add(live_plain(shown))).add(side).done(),
    ])
}

fn looked_through(session: Session, place: Place, paper: Paper, pack: &Pack) -> Node {
    let answers = place.address(&(paper.answers)());
    let parts: Vec<Node> = pack.parts.iter().map(|part| asked(part, &answers)).collect();
    let school = pack.school.as_deref().map(|name| words("p", t(&msg::pack_school(name))));
    let rules = words("p", t(&msg::pack_rules(t(&edition_name(pack.edition))))).attr("class", "note");
    all(vec![
        el("div").add(school).add(rules).done(),
        headed(classed("section", "gap"), "open", msg::pack_open(), vec![open(pack)]),
        section("answers", msg::pack_answers(), parts),
        // The table is the landmark; a second one of the same name around it would only be in the way.
        classed("div", "sec").add(words("h2", t(&msg::pack_evidence()))).add(evidence(session, place, pack)).done(),
        if pack.to_sign { section("sign", msg::pack_declaration(), sign()) } else { nothing() },
        section("sources", msg::pack_sources(), vec![source_links(pack.edition.sources)]),
    ])
}

/// What is not met, each leading to its part below.
fn open(pack: &Pack) -> Node {
    let row = |part: &Part| {
        let link = words("a", &part.heading).attr("href", format!("#asked-{}", part.id));
        el("li").add(el("h3").add(link)).add(classed("div", "state").add(outcome_status(part.outcome))).done()
    };
    let rows: Vec<Node> = pack.parts.iter().filter(|part| part.outcome != Outcome::Met).map(row).collect();
    if rows.is_empty() { words("p", t(&msg::pack_nothing_open())).done() } else { classed("ul", "rows").add(rows).done() }
}

fn asked(part: &Part, answers: &str) -> Node {
    let (named, plain): (Vec<&Said>, Vec<&Said>) = part.answers.iter().partition(|said| !said.label.is_empty());
    let named: Vec<Node> = named.into_iter().map(answer).collect();
    let plain: Vec<Node> = plain.into_iter().map(|said| words("p", &said.text).attr("class", "note").done()).collect();
    let change = el("a").attr("href", format!("{answers}#req-{}", part.id)).add(t(&msg::pack_change(part.heading.as_str())));
    classed("section", "part")
        .id(format!("asked-{}", part.id))
        .attr("tabindex", "-1")
        .add(classed("div", "hd").add(words("h3", &part.heading)).add(outcome_status(part.outcome)))
        .add(words("p", t(&msg::pack_rule(part.rule.as_str()))).attr("class", "note"))
        .add(if named.is_empty() { nothing() } else { el("dl").add(named).done() })
        .add(plain)
        .add(shown_by(part))
        .add(classed("p", "act").add(change))
        .done()
}

/// A question with its answer as it was written, line breaks and all.
fn answer(said: &Said) -> Node {
    let count = (said.draft && !said.text.is_empty()).then(|| {
        let count = count_words(&said.text);
        words("small", t(&msg::pack_words(count, number(&BrowserTexts, count)))).attr("class", "note")
    });
    let text = match (said.text.is_empty(), said.draft) {
        (false, _) => words("span", &said.text).attr("dir", "auto").attr("class", "written").done(),
        (true, true) => words("span", t(&msg::pack_empty())).attr("class", "note").done(),
        (true, false) => words("span", t(&msg::pack_not_answered())).attr("class", "note").done(),
    };
    all(vec![words("dt", &said.label).done(), el("dd").add(text).add(" ").add(count).done()])
}

/// The numbers of a part's evidence in the list.
fn shown_by(part: &Part) -> Node {
    if part.items.is_empty() {
        return nothing();
    }
    let numbers = part.items.iter().map(|place| t(&msg::pack_numbered(shown(*place + 1)))).collect();
    words("p", t(&msg::pack_part_evidence(listed(&BrowserTexts, numbers)))).done()
}

fn shown(count: usize) -> String {
    number(&BrowserTexts, u32::try_from(count).unwrap_or_default())
}

fn evidence(session: Session, place: Place, pack: &Pack) -> Vec<Node> {
    let change = words("a", t(&msg::pack_change_evidence())).attr("href", place.address(&Page::Evidence));
    let change = classed("p", "gap").add(change).done();
    if pack.items.is_empty() {
        return vec![words("p", t(&msg::pack_no_evidence())).done(), change];
    }
    let title = t(&msg::pack_evidence());
    let rows: Vec<Node> = pack.items.iter().enumerate().map(|(n, item)| evidence_row(session, pack, n, item)).collect();
    vec![table(&title, columns().iter().map(t).collect(), rows).done(), change]
}

fn evidence_row(session: Session, pack: &Pack, n: usize, item: &Item) -> Node {
    let cell = |text: &str| words("td", text).attr("dir", "auto").done();
    let day = item.date.map_or_else(|| t(&msg::evidence_no_date()), |day| date(&BrowserTexts, day));
    let file = |(file, _): &(AttachedFile, usize)| {
        if session.held.with(|held| held.size(&file.id).is_some()) {
            file.name.to_string()
        } else {
            format!("{} – {}", file.name, t(&msg::evidence_file_missing()))
        }
    };
    let files = listed(&BrowserTexts, pack.attached.iter().filter(|(_, of)| *of == n).map(file).collect());
    let number = words("th", shown(n + 1)).attr("scope", "row");
    el("tr")
        .add(number)
        .add(cell(&item.what))
        .add(words("td", day).attr("class", "nw"))
        .add(cell(&item.place))
        .add(cell(&listed(&BrowserTexts, item.for_parts.clone())))
        .add(cell(&files))
        .done()
}

/// The lines to sign on.
fn sign() -> Vec<Node> {
    let line = |name: Key| classed("p", "sign").add(t(&name)).done();
    let lines = [msg::pack_sign_place(), msg::pack_sign_name(), msg::pack_sign()].map(line);
    [words("p", t(&msg::pack_declaration_text())).done()].into_iter().chain(lines).collect()
}

/// The name of the file, with the day.
fn file_name(session: Session, paper: Paper) -> String {
    let message: Message = (paper.file)().into();
    format!("{}-{}.zip", t(&message), PartialDate::Day(session.today))
}
