//! What is stored on this device: save it to a file, bring it back, erase it.

use super::{aside, button, head, offline};
use crate::domain::PartialDate;
use crate::i18n::{Key, Message, date, msg, number};
use crate::platform::{self, BrowserTexts, ReadProblem, read_file};
use crate::portfolio::{Command, Portfolio};
use crate::record::{Backup, ImportProblem, Kept, MAX_BACKUP_BYTES, encode, read_backup};
use crate::state::{Live, Place, SaveStatus, Session};
use crate::ui::html::{El, Node, all, classed, el, live, live_plain, live_words, nothing, words};
use crate::ui::layout::{failure, save_backup};
use crate::ui::router::show_soon;
use crate::ui::t;

/// The id of the field for the backup file.
const FILE: &str = "backup-file";

/// The page on stored data.
pub(super) fn page(session: Session, place: Place) -> Node {
    let count = move || {
        let count = session.with(|portfolio| u32::try_from(portfolio.answers().len()).unwrap_or(u32::MAX));
        t(&msg::data_eyebrow(count, number(&BrowserTexts, count)))
    };
    let saved = move || match session.save.get() {
        SaveStatus::Nothing => t(&msg::save_nothing()),
        SaveStatus::Restored => t(&msg::save_restored()),
        SaveStatus::Saved { at } => t(&msg::save_done(at)),
        SaveStatus::Failed(error) => t(&failure(error)),
    };
    let state = el("dl")
        .add(words("dt", t(&msg::data_saved())))
        .add(el("dd").add(live_words(saved)))
        .add(words("dt", t(&msg::data_where())))
        .add(words("dd", t(&msg::data_where_text())));
    let backup = button(msg::save_backup(), None, move || save_backup(session));
    let tasks = el("div")
        .add(task(msg::data_backup(), msg::data_backup_text()).add(classed("div", "acts").add(backup)))
        .add(restore(session))
        .add(offline::section(session, place))
        .add(erase(session))
        .add(kept(session));
    let side = classed("div", "side").add(aside("state", msg::data_state(), vec![state.done()])).add(aside(
        "good",
        msg::data_good(),
        vec![words("p", t(&msg::data_good_text())).done()],
    ));
    all(vec![
        head(Some(classed("p", "eyebrow").add(live_words(count)).done()), msg::data_title()),
        classed("div", "cols").add(tasks).add(side).done(),
    ])
}

pub(super) fn task(title: Key, text: Key) -> El {
    let said = el("div").add(words("h2", t(&title))).add(words("p", t(&text)).attr("class", "prose"));
    classed("section", "task").add(said)
}

/// How far a restore has come.
#[derive(Clone, PartialEq)]
enum Restore {
    Waiting,
    Refused(String),
    Preview(Backup),
    Done,
}

fn restore(session: Session) -> Node {
    let stage = Live::new(Restore::Waiting);
    let refuse = move |message: &Message| {
        stage.set(Restore::Refused(t(message)));
        show_soon("restore-errors".to_owned());
    };
    let look = move |_| {
        let Some(file) = platform::chosen_file(FILE) else { return };
        leptos::task::spawn_local(async move {
            let name = file.name();
            match read_file(&file, MAX_BACKUP_BYTES).await {
                Ok(text) => match read_backup(&text) {
                    Ok(backup) => stage.set(Restore::Preview(backup)),
                    Err(problem) => refuse(&import_message(problem, name)),
                },
                Err(ReadProblem::TooLarge) => refuse(&import_message(ImportProblem::TooLarge, name)),
                Err(ReadProblem::Unreadable) => refuse(&msg::import_unreadable(name)),
            }
        });
    };
    let below = move || match stage.get() {
        Restore::Waiting | Restore::Refused(_) => nothing(),
        Restore::Done => words("p", t(&msg::data_restored())).attr("role", "status").done(),
        Restore::Preview(backup) => preview(session, stage, backup),
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
        .attr("accept", ".json,application/json")
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

fn import_message(problem: ImportProblem, name: String) -> Message {
    match problem {
        ImportProblem::TooLarge => msg::import_large(name, number(&BrowserTexts, MAX_BACKUP_BYTES / 1_000_000)),
        ImportProblem::Foreign => msg::import_foreign(name),
        ImportProblem::Damaged => msg::import_cut(name),
        ImportProblem::Newer => msg::import_newer(name),
        ImportProblem::Field(field) => msg::import_field(name, field),
    }
}

/// What is here and what the file holds, part by part, and the choice between them.
fn preview(session: Session, stage: Live<Restore>, backup: Backup) -> Node {
    let parts = [
        (msg::data_part_teacher(), "teacher"),
        (msg::data_part_projects(), "project"),
        (msg::data_part_school(), "school"),
        (msg::data_part_evidence(), "evidence"),
    ];
    let shown = |portfolio: &Portfolio, part: &str| {
        let count = match part {
            "project" | "evidence" => portfolio.items(part).len(),
            _ => portfolio.count(&format!("{part}.")),
        };
        number(&BrowserTexts, u32::try_from(count).unwrap_or(u32::MAX))
    };
    let row = |(name, part): (Key, &str)| {
        let here = session.with_untracked(|portfolio| shown(portfolio, part));
        let name = words("th", t(&name)).attr("scope", "row");
        el("tr").add(name).add(words("td", here)).add(words("td", shown(&backup.portfolio, part))).done()
    };
    let rows: Vec<Node> = parts.into_iter().map(row).collect();
    let head = |name: Key| words("th", t(&name)).attr("scope", "col");
    let heads = el("tr").add(head(msg::data_preview_part())).add(head(msg::data_preview_here())).add(head(msg::data_preview_file()));
    let caption = match backup.written {
        Some(day) => t(&msg::data_preview(date(&BrowserTexts, day))),
        None => t(&msg::data_preview_undated()),
    };
    let table = el("table").add(words("caption", caption.clone())).add(el("thead").add(heads)).add(el("tbody").add(rows));
    let leave = move || {
        stage.set(Restore::Waiting);
        platform::empty_field(FILE);
    };
    let acts = classed("p", "acts gap").add(button(msg::data_restore_do(), None, move || replace(session, stage, &backup))).add(button(
        msg::data_restore_leave(),
        Some("tertiary"),
        leave,
    ));
    let table = classed("div", "scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", caption).add(table);
    all(vec![table.done(), acts.done()])
}

/// Puts a backup in place. What is here goes to a file first; without that file nothing is replaced.
fn replace(session: Session, stage: Live<Restore>, backup: &Backup) {
    let today = PartialDate::Day(session.today);
    let here = session.with_untracked(|portfolio| (!portfolio.is_empty()).then(|| encode(portfolio, today)));
    let safe = here.is_none_or(|here| platform::download(&format!("waymark-before-restore-{today}.waymark.json"), &here));
    if safe {
        session.drafts.clear();
        session.dispatch(Command::Replace(backup.portfolio.clone()));
        stage.set(Restore::Done);
    }
    platform::empty_field(FILE);
}

fn erase(session: Session) -> Node {
    let asked = Live::new(false);
    let done = Live::new(false);
    let danger = |name: Key, act: Box<dyn FnMut()>| {
        let mut act = act;
        let button = classed("button", "ds-button danger").attr("type", "button").attr("data-variant", "secondary");
        button.add(t(&name)).on("click", move |_| act())
    };
    let sure = move || {
        if !asked.get() {
            return nothing();
        }
        let erase = move || {
            session.erase();
            asked.set(false);
            done.set(true);
        };
        let acts = classed("p", "acts")
            .add(danger(msg::data_erase_do(), Box::new(erase)))
            .add(button(msg::save_backup(), None, move || save_backup(session)))
            .add(button(msg::data_erase_leave(), Some("tertiary"), move || asked.set(false)));
        classed("div", "wide edit")
            .attr("role", "group")
            .attr("aria-labelledby", "erase-sure")
            .add(words("p", t(&msg::data_erase_sure())).id("erase-sure").attr("role", "alert"))
            .add(acts)
            .done()
    };
    let told = move || if done.get() { words("p", t(&msg::data_erased())).attr("role", "status").done() } else { nothing() };
    let ask =
        danger(msg::data_erase_ask(), Box::new(move || asked.set(true))).live_attr("aria-expanded", move || Some(asked.get().to_string()));
    task(msg::data_erase(), msg::data_erase_text()).add(classed("div", "acts").add(ask)).add(live(sure)).add(live_plain(told)).done()
}

/// Texts put aside because they could not be read.
fn kept(session: Session) -> Node {
    let list = Live::new(session.kept());
    live(move || {
        let texts = list.get();
        if texts.is_empty() {
            return nothing();
        }
        let rows: Vec<Node> = texts.into_iter().map(|text| kept_row(session, list, text)).collect();
        task(msg::data_kept(), msg::data_kept_text()).add(classed("ul", "rows wide").add(rows)).done()
    })
}

fn kept_row(session: Session, list: Live<Vec<Kept>>, kept: Kept) -> Node {
    let heading = words("h3", kept.key.clone());
    let removed = kept.key.clone();
    let remove = move || {
        session.remove_kept(&removed);
        list.set(session.kept());
    };
    let save = move || {
        platform::download(&format!("{}.txt", kept.key), &kept.text);
    };
    let acts = classed("div", "acts").add(button(msg::data_kept_download(), Some("secondary"), save)).add(button(
        msg::data_kept_remove(),
        Some("tertiary"),
        remove,
    ));
    el("li").add(heading).add(acts).done()
}
