//! The doors to what helps to get ready, for a teacher and for a school.

use super::{head, section};
use crate::i18n::{Key, msg};
use crate::route::Page;
use crate::state::Place;
use crate::ui::html::{Node, all, classed, el, words};
use crate::ui::t;

/// The page.
pub(super) fn page(place: Place) -> Node {
    let door = |(page, name, text): (Page, Key, Key)| {
        let link = words("a", t(&name)).attr("href", place.address(&page));
        el("li").add(el("h3").add(link)).add(words("p", t(&text)).attr("class", "note")).done()
    };
    let group = |id: &'static str, title: Key, doors: Vec<(Page, Key, Key)>| {
        let rows: Vec<Node> = doors.into_iter().map(door).collect();
        section(id, title, vec![classed("ul", "rows").add(rows).done()])
    };
    all(vec![
        head(None, msg::prepare_title()),
        words("p", t(&msg::prepare_lead())).attr("class", "lead").done(),
        group(
            "teacher",
            msg::page_title_teacher(),
            vec![
                (Page::Competences, msg::prepare_competences(), msg::prepare_competences_text()),
                (Page::Label, msg::prepare_label(), msg::prepare_label_text()),
                (Page::TeacherPack, msg::prepare_teacher_pack(), msg::prepare_teacher_pack_text()),
            ],
        ),
        group(
            "school",
            msg::page_title_school(),
            vec![
                (Page::Rounds, msg::prepare_rounds(), msg::prepare_rounds_text()),
                (Page::Draft, msg::prepare_draft(), msg::prepare_draft_text()),
                (Page::SchoolPack, msg::prepare_school_pack(), msg::prepare_school_pack_text()),
            ],
        ),
    ])
}
