//! Every item of evidence once, used wherever it counts.

use super::attachments::attachments;
use super::items::{key, title_or_none};
use super::{button, button_with_id, head, section};
use crate::domain::PartialDate;
use crate::i18n::{Message, date, msg, number};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Command, Field, ItemId, Portfolio};
use crate::state::{Place, Session};
use crate::ui::html::{Node, all, classed, el, live_by, live_plain, live_words, nothing, words};
use crate::ui::parts::{Opener, Row, date_field, error_summary, status, text_field, tick_field};
use crate::ui::router::{focus_soon, show_soon};
use crate::ui::t;

/// The id of the button that adds an item.
const ADD: &str = "add-evidence";

/// The evidence page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let opener = Opener::new();
    let own = move || session.with(|portfolio| portfolio.items("evidence"));
    let add = move || {
        let id = session.fresh('e');
        // An item lives through its fields, so it begins with one.
        session.answer(Field::evidence(&id, "for.school"), Some(Answer::Flag(false)));
        opener.open(id.as_str());
        show_soon(Field::evidence(&id, "title").dom_id());
    };
    let derived = move || {
        let rows = session.with(from_answers);
        if rows.is_empty() && own().is_empty() {
            words("p", t(&msg::evidence_empty())).attr("class", "gap").done()
        } else if rows.is_empty() {
            nothing()
        } else {
            section("from-answers", msg::evidence_from_answers(), vec![classed("ul", "rows").add(rows).done()])
        }
    };
    let items = move || all(own().iter().map(|id| own_row(session, opener, id)).collect());
    let list = classed("ul", "rows long").add(live_by(move || key(&own()), items)).done();
    all(vec![
        head(None, msg::evidence_title()),
        words("p", t(&msg::evidence_lead())).attr("class", "lead").done(),
        error_summary(session, place, opener, Box::new(|field| field.starts_with("evidence."))),
        live_plain(derived),
        section(
            "own",
            msg::evidence_own(),
            vec![list, classed("p", "gap").add(button_with_id(ADD, msg::evidence_add(), None, add)).done()],
        ),
    ])
}

/// Whether an item counts for the teacher, for the school, or for both.
fn counts(teacher: bool, school: bool) -> Option<String> {
    let message = match (teacher, school) {
        (true, true) => msg::evidence_counts_both(),
        (true, false) => msg::evidence_counts_teacher(),
        (false, true) => msg::evidence_counts_school(),
        (false, false) => return None,
    };
    Some(t(&message))
}

fn dated(date_: Option<PartialDate>) -> String {
    date_.map_or_else(|| t(&msg::evidence_no_date()), |it| date(&BrowserTexts, it))
}

/// The items that follow from answers, as rows.
fn from_answers(portfolio: &Portfolio) -> Vec<Node> {
    let get = |field: Field| portfolio.get(&field).and_then(Answer::date);
    let mut rows = Vec::new();
    let mut add = |name: String, date: Option<PartialDate>, in_hand: bool, counts: Option<String>| {
        let state = if in_hand { status("met", t(&msg::status_in_hand())) } else { status("no", t(&msg::status_open())) };
        let note = format!("{} · {}", dated(date), counts.unwrap_or_default());
        let row = el("li").add(words("h3", name)).add(classed("div", "state").add(state));
        rows.push(row.add(words("p", note).attr("class", "note")).done());
    };
    if let Some(selfie) = get(Field::selfie()) {
        add(t(&msg::evidence_selfie()), Some(selfie), true, counts(true, false));
    }
    for area in 1..=6 {
        if let Some(done) = portfolio.get(&Field::course(area, "done")).and_then(Answer::flag) {
            let name = msg::evidence_course(t(&Message::named(&format!("topic-course-{area}"))));
            add(t(&name), get(Field::course(area, "completed")).filter(|_| done), done, counts(true, false));
        }
    }
    let used = portfolio.teacher_project().map(|project| project.id);
    for project in portfolio.projects() {
        let in_hand = project.labelled == Some(true);
        let name = msg::evidence_label(title_or_none(project.title));
        add(t(&name), project.awarded.filter(|_| in_hand), in_hand, counts(used.as_ref() == Some(&project.id), true));
    }
    for (field, answer) in portfolio.under("school.declaration.") {
        if let (Some(edition), Some(signed)) = (field.as_str().strip_prefix("school.declaration."), answer.flag()) {
            add(t(&msg::evidence_declaration(edition)), None, signed, counts(false, true));
        }
    }
    rows
}

fn own_row(session: Session, opener: Opener, id: &ItemId) -> Node {
    let (named, noted, edited) = (id.clone(), id.clone(), id.clone());
    let name = move || {
        session.with_item("evidence", &named, |all| all.evidence(&named).title).map_or_else(|| t(&msg::evidence_untitled()), String::from)
    };
    let note = move || {
        let (item, files) = session.with_item("evidence", &noted, |all| (all.evidence(&noted), all.files(Some(&noted)).len()));
        let files = u32::try_from(files).ok().filter(|count| *count > 0).map(|n| t(&msg::evidence_files(n, number(&BrowserTexts, n))));
        let parts = [Some(dated(item.date)), counts(item.for_teacher, item.for_school), item.place.map(String::from), files];
        parts.into_iter().flatten().collect::<Vec<String>>().join(" · ")
    };
    let fields = move || {
        let id = edited.clone();
        let place = Field::evidence(&id, "place");
        let supports = classed("fieldset", "ds-fieldset")
            .add(classed("legend", "ds-label").add(t(&msg::question_evidence_for())))
            .add(tick_field(session, &Field::evidence(&id, "for.teacher"), msg::teacher_eyebrow()))
            .add(tick_field(session, &Field::evidence(&id, "for.school"), msg::school_eyebrow()));
        all(vec![
            text_field(session, &Field::evidence(&id, "title"), msg::question_evidence_title(), None, 1),
            date_field(session, &Field::evidence(&id, "date"), msg::question_evidence_date(), None),
            text_field(session, &place, msg::question_evidence_place(), Some(msg::question_evidence_place_hint()), 1),
            attachments(session, &id),
            supports.done(),
            button(msg::evidence_remove(), Some("tertiary"), move || {
                session.dispatch(Command::RemoveItem(id.clone()));
                focus_soon(ADD.to_owned());
            }),
        ])
    };
    let row = Row {
        id: id.as_str().to_owned(),
        heading: el("h3").add(live_words(name.clone())),
        name: live_words(name.clone()),
        state: status("met", t(&msg::status_in_hand())),
        note: live_words(note),
    };
    row.show(opener, Box::new(|| true), Box::new(fields))
}
