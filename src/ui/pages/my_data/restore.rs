//! A backup file: looked at first, then put in the place of what is here, or joined with it.

use std::rc::Rc;

use web_sys::File;

use super::{Changes, task};
use crate::archive::Content;
use crate::domain::PartialDate;
use crate::i18n::{Key, Message, date, msg, number};
use crate::platform::{self, BrowserTexts, ReadProblem, read_file};
use crate::portfolio::{Command, Field, Portfolio};
use crate::record::{Backup, Cause, ImportProblem, MAX_BACKUP_BYTES, Replica, encode, read_backup};
use crate::state::{Live, MAX_ARCHIVE, OpenProblem, Session};
use crate::ui::html::{Node, all, classed, el, live, live_plain, nothing, words};
use crate::ui::pages::button;
use crate::ui::parts::{columns_of, scrolled};
use crate::ui::router::show_soon;
use crate::ui::t;

/// The files of evidence that came with a backup.
type Files = Rc<Vec<Content>>;

/// The id of the field for the backup file.
const FILE: &str = "backup-file";

/// How far a restore has come.
#[derive(Clone)]
enum Restore {
    Waiting,
    Refused(String),
    Preview(Backup, Files),
    /// With what to say.
    Done(Key),
}

/// The field for the file, and what becomes of it.
pub(super) fn section(session: Session, changes: Live<Option<Changes>>) -> Node {
    let stage = Live::new(Restore::Waiting);
    let refuse = move |message: &Message| {
        stage.set(Restore::Refused(t(message)));
        show_soon("restore-errors".to_owned());
    };
    let look = move |_| {
        let Some(file) = platform::chosen_file(FILE) else { return };
        if file.name().to_ascii_lowercase().ends_with(".zip") {
            let name = file.name();
            let told = move |read: Result<(Backup, Vec<Content>), OpenProblem>| match read {
                _ if stage.is_gone() => {}
                Ok((backup, files)) => stage.set(Restore::Preview(backup, Rc::new(files))),
                Err(problem) => refuse(&archive_message(problem, name)),
            };
            return session.open_archive(file, Box::new(told));
        }
        leptos::task::spawn_local(async move {
            match opened(&file).await {
                Ok(backup) => stage.set(Restore::Preview(backup, Files::default())),
                Err(message) => refuse(&message),
            }
        });
    };
    let below = move || match stage.get() {
        Restore::Waiting | Restore::Refused(_) => nothing(),
        Restore::Done(said) => words("p", t(&said)).attr("role", "status").done(),
        Restore::Preview(backup, files) => preview(session, stage, changes, backup, files),
    };
    let problem = move || match stage.get() {
        Restore::Refused(words) => Some(words),
        _ => None,
    };
    let summary = move || match problem() {
        None => nothing(),
        Some(text) => classed("div", "ds-error-summary gapb")
            .id("restore-errors")
            .attr("role", "alert")
            .attr("tabindex", "-1")
            .add(words("h2", t(&msg::errors_title(1, "1"))))
            .add(words("p", text))
            .done(),
    };
    let beside =
        move || problem().map_or_else(nothing, |text| words("p", text).attr("class", "ds-validation-message").id("backup-error").done());
    let input = classed("input", "ds-input")
        .id(FILE)
        .attr("type", "file")
        .attr("accept", ".json,.zip,application/json,application/zip")
        .attr("aria-describedby", "backup-hint backup-error")
        .live_attr("aria-invalid", move || problem().map(|_| "true".to_owned()))
        .on("change", look);
    let field = classed("div", "ds-field")
        .add(words("label", t(&msg::data_restore_label())).attr("class", "ds-label").attr("for", FILE))
        .add(words("p", t(&msg::data_restore_hint())).attr("class", "note").id("backup-hint"))
        .add(input)
        .add(live_plain(beside));
    let wide = classed("div", "wide").add(live_plain(summary)).add(field).add(live(below));
    task(msg::data_restore(), msg::data_restore_text()).add(wide).done()
}

/// What a chosen file holds, or why it is not taken.
async fn opened(file: &File) -> Result<Backup, Message> {
    let name = file.name();
    match read_file(file, MAX_BACKUP_BYTES).await {
        Ok(text) => read_backup(&text).map_err(|problem| import_message(problem, name, MAX_BACKUP_BYTES)),
        Err(ReadProblem::TooLarge) => Err(import_message(ImportProblem::TooLarge, name, MAX_BACKUP_BYTES)),
        Err(ReadProblem::Unreadable) => Err(msg::import_unreadable(name)),
    }
}

fn archive_message(problem: OpenProblem, name: String) -> Message {
    match problem {
        OpenProblem::Unreadable => msg::import_unreadable(name),
        OpenProblem::NotLoaded => msg::import_archive_part(name),
        OpenProblem::Import(problem) => import_message(problem, name, MAX_ARCHIVE),
    }
}

fn import_message(problem: ImportProblem, name: String, most: u32) -> Message {
    match problem {
        ImportProblem::TooLarge => msg::import_large(name, number(&BrowserTexts, most / 1_000_000)),
        ImportProblem::Foreign => msg::import_foreign(name),
        ImportProblem::Damaged => msg::import_cut(name),
        ImportProblem::Newer => msg::import_newer(name),
        ImportProblem::Field(field) => msg::import_field(name, field),
    }
}

/// What is here and what the file holds, part by part, and the choice between them.
fn preview(session: Session, stage: Live<Restore>, changes: Live<Option<Changes>>, backup: Backup, files: Files) -> Node {
    let parts = [
        (msg::data_part_teacher(), "teacher"),
        (msg::data_part_projects(), "project"),
        (msg::data_part_school(), "school"),
        (msg::data_part_evidence(), "evidence"),
        (msg::data_part_files(), "files"),
    ];
    let shown = |portfolio: &Portfolio, part: &str| {
        let count = match part {
            "project" | "evidence" => portfolio.items(part).len(),
            "files" => portfolio.files(None).len(),
            _ => portfolio.count(&format!("{part}.")),
        };
        number(&BrowserTexts, u32::try_from(count).unwrap_or(u32::MAX))
    };
    let row = |(name, part): (Key, &str)| {
        let here = session.with_untracked(|portfolio| shown(portfolio, part));
        let name = words("th", t(&name)).attr("scope", "row");
        el("tr").add(name).add(words("td", here)).add(words("td", shown(backup.replica.portfolio(), part))).done()
    };
    let rows: Vec<Node> = parts.into_iter().map(row).collect();
    let heads = [msg::data_preview_part(), msg::data_preview_here(), msg::data_preview_file()];
    let caption = match backup.written {
        Some(day) => t(&msg::data_preview(date(&BrowserTexts, day))),
        None => t(&msg::data_preview_undated()),
    };
    let table = el("table").add(words("caption", &caption)).add(columns_of(heads.iter().map(t).collect())).add(el("tbody").add(rows));
    let leave = move || {
        stage.set(Restore::Waiting);
        platform::empty_field(FILE);
    };
    let (file, joined, joined_files) = (backup.replica.clone(), backup.replica.clone(), files.clone());
    let comparison = live(move || changes.get().map_or_else(nothing, |changes| (changes.comparison)(session, &joined)));
    // Nobody joins what was not shown first.
    let join = live(move || {
        let (file, files) = (file.clone(), joined_files.clone());
        let act = move || {
            let file = file.clone();
            with_files(session, stage, &files, move || join(session, stage, &file));
        };
        changes.get().map_or_else(nothing, |_| button(msg::data_merge_do(), Some("secondary"), act))
    });
    let put = move || {
        let backup = backup.clone();
        with_files(session, stage, &files, move || replace(session, stage, &backup));
    };
    let acts = classed("p", "acts gap").add(button(msg::data_restore_do(), None, put)).add(join).add(button(
        msg::data_restore_leave(),
        Some("tertiary"),
        leave,
    ));
    all(vec![scrolled(&caption, table).done(), comparison, acts.done()])
}

/// Keeps the files first: answers that name files which are nowhere would be of no use.
fn with_files(session: Session, stage: Live<Restore>, files: &Files, act: impl FnOnce() + 'static) {
    if files.is_empty() {
        return act();
    }
    let told = move |taken| match taken {
        _ if stage.is_gone() => {}
        Ok(()) => act(),
        Err(_) => {
            stage.set(Restore::Refused(t(&msg::import_no_files())));
            show_soon("restore-errors".to_owned());
        }
    };
    session.take_files(files.clone(), Box::new(told));
}

/// Joins a file with what is here, after saving what is here to a file.
fn join(session: Session, stage: Live<Restore>, file: &Replica) {
    if saved_first(session) {
        session.merge(file, &[Field::profile_name()]);
        stage.set(Restore::Done(msg::data_merged()));
    }
    platform::empty_field(FILE);
}

/// Puts a backup in place, after saving what is here to a file.
fn replace(session: Session, stage: Live<Restore>, backup: &Backup) {
    if saved_first(session) {
        session.drafts.clear();
        session.dispatch_as(Cause::Import, Command::Replace(backup.replica.portfolio().clone()));
        stage.set(Restore::Done(msg::data_restored()));
    }
    platform::empty_field(FILE);
}

/// Saves what is here to a file; without that file nothing may be changed.
fn saved_first(session: Session) -> bool {
    let today = PartialDate::Day(session.today);
    let here = session.replica();
    here.portfolio().is_empty()
        || platform::download(&format!("waymark-before-restore-{today}.waymark.json"), platform::JSON, &encode(&here, today))
}
