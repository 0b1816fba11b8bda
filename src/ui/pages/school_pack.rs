//! What the school hands in: the draft of the form with its evidence, and the declaration.

use super::pack::{self, Paper};
use crate::i18n::msg;
use crate::pack::school::school_pack;
use crate::platform::BrowserTexts;
use crate::route::Page;
use crate::state::{Place, Session};
use crate::ui::html::Node;
use crate::ui::t;

/// The page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let made = |session: Session, language: (&str, _)| {
        let edition = session.school.with(|standing| standing.edition())?;
        Some(session.with(|portfolio| school_pack(&BrowserTexts, language, portfolio, edition, session.today)))
    };
    let paper = Paper {
        made,
        eyebrow: msg::school_eyebrow,
        title: msg::school_pack_title,
        answers: || Page::School,
        whereto: |_| t(&msg::pack_where_school()),
        how: ("school-label-step-two", "apply"),
        file: msg::file_pack_school,
    };
    pack::page(session, place, paper)
}
