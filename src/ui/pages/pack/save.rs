//! The pack as one file. What writes it weighs as much as all the rest and comes at the click (docs/adr/0012-calendar-and-pack.md).

use chrono::NaiveDate;
use wasm_split_helpers::wasm_split;

use super::super::load::NotLoaded;
use super::{Paper, file_name};
use crate::archive::write_zip;
use crate::i18n::{Key, Message, msg, number};
use crate::pack::{Pack, files};
use crate::platform::{self, BrowserTexts};
use crate::portfolio::AttachedFile;
use crate::state::{Live, Place, Session};
use crate::ui::html::{Node, classed, el, live_plain, nothing, words};
use crate::ui::t;

/// Writes a pack with the contents of its files; nothing when it would be too large.
type Writer = fn(&Pack, Vec<(AttachedFile, Vec<u8>)>, NaiveDate) -> Option<Vec<u8>>;

#[wasm_split(packing, fallible)]
fn writer() -> Result<Writer, NotLoaded> {
    Ok(|pack, contents, day| {
        let item = |file: &AttachedFile| pack.attached.iter().find(|(other, _)| other.id == file.id).map(|(_, item)| *item);
        let attachments = contents.into_iter().map(|(file, bytes)| (file.name.to_string(), bytes, item(&file))).collect();
        write_zip(&files(&BrowserTexts, pack, attachments), day).ok()
    })
}

/// What became of the pack.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Saved {
    /// Nobody asked for it.
    Not,
    /// It is being made.
    Coming,
    /// It was handed to the browser, save for so many files that are not on this device.
    Done(usize),
    /// The part did not come.
    NotFetched,
    /// It is too large, or the browser did not take it.
    Refused,
}

/// The button, and below it what became of the pack.
pub(super) fn button(session: Session, place: Place, paper: Paper) -> Vec<Node> {
    session.look_for_files();
    let saved = Live::new(Saved::Not);
    let save = move || {
        let Some(pack) = paper.pack(session, place) else { return };
        saved.renew(Saved::Coming);
        let named = pack.attached.iter().map(|(file, _)| file.clone()).collect();
        let take = move |contents: Vec<(AttachedFile, Vec<u8>)>| {
            saved.becomes(Box::pin(async move { offer(&pack, contents, &file_name(session, paper), session.today).await }));
        };
        session.read_files(named, Box::new(take));
    };
    let said = move || {
        let (said, kind): (Message, &'static str) = match saved.get() {
            Saved::Not => return nothing(),
            Saved::Coming => (msg::loading().into(), "note"),
            Saved::Done(0) => (msg::pack_save_done().into(), "note"),
            Saved::Done(left) => {
                (msg::pack_save_left(number(&BrowserTexts, u32::try_from(left).unwrap_or_default())), "ds-validation-message")
            }
            Saved::NotFetched => (msg::pack_save_not_fetched().into(), "ds-validation-message"),
            Saved::Refused => (msg::pack_save_refused().into(), "ds-validation-message"),
        };
        words("p", t(&said)).attr("class", kind).done()
    };
    let name: Key = msg::pack_save();
    vec![
        words("p", t(&msg::pack_save_text())).done(),
        classed("p", "gap").add(super::super::button(name, None, save)).done(),
        el("div").attr("role", "status").add(live_plain(said)).done(),
    ]
}

async fn offer(pack: &Pack, contents: Vec<(AttachedFile, Vec<u8>)>, name: &str, day: NaiveDate) -> Saved {
    let left = pack.attached.len() - contents.len().min(pack.attached.len());
    let Ok(write) = writer().await else { return Saved::NotFetched };
    match write(pack, contents, day) {
        Some(bytes) if platform::download_bytes(name, &bytes) => Saved::Done(left),
        _ => Saved::Refused,
    }
}
