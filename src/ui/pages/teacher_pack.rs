//! What the teacher hands in.

use super::pack::{self, Paper};
use crate::i18n::{Message, msg};
use crate::pack::teacher::teacher_pack;
use crate::platform::BrowserTexts;
use crate::route::Page;
use crate::state::{Place, Session};
use crate::ui::html::Node;
use crate::ui::t;

/// The page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let made = |session: Session, language: (&str, _)| {
        let edition = session.teacher.with(|standing| standing.edition())?;
        Some(session.with(|portfolio| teacher_pack(&BrowserTexts, language, portfolio, edition, session.today)))
    };
    // The last step of the text chosen is where evidence goes.
    let whereto = |session: Session| {
        let last = session.teacher.with(|standing| standing.edition()?.steps.last());
        last.map(|step| t(&Message::named(&format!("{}.intro", step.message)))).unwrap_or_default()
    };
    let paper = Paper {
        made,
        eyebrow: msg::teacher_eyebrow,
        title: msg::pack_title_teacher,
        answers: || Page::Teacher,
        whereto,
        how: ("recognition-scheme", "evidence"),
        file: msg::file_pack_teacher,
    };
    pack::page(session, place, paper)
}
