//! What the reader should know before reading on. It comes with the part that keeps the answers: nobody needs it to begin.

use super::layout::{backup_button, banner};
use super::parts::icon;
use crate::i18n::{date, msg, number};
use crate::platform::{self, BrowserTexts};
use crate::record::{BackupDue, Notice};
use crate::route::Page;
use crate::state::{Place, Session, Version};
use crate::ui::html::{Node, all, classed, el, live, nothing, text, words};
use crate::ui::t;

/// Texts put aside, the example, a language that did not come.
pub(super) fn notices(session: Session, place: Place) -> Node {
    let stored = move || {
        let message = match session.notice.get() {
            Some(Notice::Damaged) => t(&msg::notice_damaged()),
            Some(Notice::Partly(n)) => {
                let n = u32::try_from(n).unwrap_or(u32::MAX);
                t(&msg::notice_partly(n, number(&BrowserTexts, n)))
            }
            Some(Notice::FilesLeft(n)) => {
                let n = u32::try_from(n).unwrap_or(u32::MAX);
                t(&msg::notice_files_left(number(&BrowserTexts, n)))
            }
            Some(Notice::Mended) => t(&msg::notice_mended()),
            Some(Notice::NotKept) => t(&msg::notice_not_kept()),
            // The banner above says it already.
            Some(Notice::Newer | Notice::Store(_)) | None => return nothing(),
        };
        let link = words("a", t(&msg::notice_link())).attr("href", place.address(&Page::MyData));
        banner("disputed", message, all(vec![text(" "), link.done()])).done()
    };
    let language = move || match place.failed.get() {
        Some(name) => banner("disputed", t(&msg::language_failed(name)), nothing()).done(),
        None => nothing(),
    };
    let sample = move || {
        if session.shows_sample() {
            let button = classed("button", "ds-button").attr("type", "button").attr("data-variant", "secondary");
            let button = button.add(t(&msg::sample_remove())).on("click", move |_| session.erase_profile());
            let text = el("p").add(icon("unknown")).add(t(&msg::sample_loaded()));
            classed("div", "banner").attr("data-s", "unknown").add(text).add(button).done()
        } else {
            nothing()
        }
    };
    all(vec![live(stored), live(language), live(sample), live(move || backup_reminder(session)), version(session)])
}

/// That it is time for a backup file, on the pages where answers are.
fn backup_reminder(session: Session) -> Node {
    let said = match session.backup_due.get() {
        Some(BackupDue::Never) => t(&msg::backup_never()),
        Some(BackupDue::Since(day)) => t(&msg::backup_since(date(&BrowserTexts, day))),
        None => return nothing(),
    };
    classed("div", "banner").attr("data-s", "unknown").add(el("p").add(icon("unknown")).add(said)).add(backup_button(session)).done()
}

/// That a new version waits, and the button that puts it in place: never without the person, whose half-written fields would go.
fn version(session: Session) -> Node {
    let notice = move || {
        let said = match session.offline.version.get() {
            Version::Same => return nothing(),
            Version::Ready => msg::version_ready(),
            Version::Taken => msg::version_taken(),
        };
        let half_written =
            move || if session.drafts.all().is_empty() { nothing() } else { text(&format!(" {}", t(&msg::version_drafts()))) };
        let take = classed("button", "ds-button").attr("type", "button").attr("data-variant", "secondary").add(t(&msg::version_take()));
        let take = take.on("click", |_| platform::take_version());
        let said = el("p").add(icon("unknown")).add(t(&said)).add(live(half_written));
        classed("div", "banner").attr("data-s", "unknown").add(said).add(take).done()
    };
    // The region is there before the words come into it, so that a screen reader says them when it is silent.
    el("div").attr("role", "status").add(live(notice)).done()
}
