//! A backup file: looked at first, then put in the place of what is here, or joined with it.

use super::task;
use crate::domain::PartialDate;
use crate::i18n::{Key, Message, date, msg, number};
use crate::naming::change_words;
use crate::platform::{self, BrowserTexts, ReadProblem, read_file};
use crate::portfolio::{Command, Field, Portfolio};
use crate::record::{Backup, Cause, Difference, ImportProblem, MAX_BACKUP_BYTES, Replica, encode, read_backup};
use crate::state::{Live, Session};
use crate::ui::html::{Node, all, classed, el, live, live_plain, nothing, words};
use crate::ui::pages::button;
use crate::ui::router::show_soon;
use crate::ui::t;

/// The id of the field for the backup file.
const FILE: &str = "backup-file";
/// How many differences are listed one by one.
const LISTED: usize = 200;

/// How far a restore has come.
#[derive(Clone, PartialEq)]
enum Restore {
    Waiting,
    Refused(String),
    Preview(Backup),
    Done,
    Joined,
}

/// The field for the file, and what becomes of it.
pub(super) fn section(session: Session) -> Node {
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
        Restore::Joined => words("p", t(&msg::data_merged())).attr("role", "status").done(),
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
        el("tr").add(name).add(words("td", here)).add(words("td", shown(backup.replica.portfolio(), part))).done()
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
    let joined = comparison(session, &backup.replica);
    let file = backup.replica.clone();
    let acts = classed("p", "acts gap")
        .add(button(msg::data_restore_do(), None, move || replace(session, stage, &backup)))
        .add(button(msg::data_merge_do(), Some("secondary"), move || join(session, stage, &file)))
        .add(button(msg::data_restore_leave(), Some("tertiary"), leave));
    let table = classed("div", "scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", caption).add(table);
    all(vec![table.done(), joined, acts.done()])
}

/// What of a file is taken when it is joined with what is here: never whose answers these are.
fn differences(session: Session, file: &Replica) -> Vec<Difference> {
    let mut differences = session.replica().differences(file);
    differences.retain(|difference| difference.field != Field::profile_name());
    differences
}

/// What joining would do, field by field.
fn comparison(session: Session, file: &Replica) -> Node {
    let differences = differences(session, file);
    let heading = words("h3", t(&msg::data_merge()));
    if differences.is_empty() {
        return all(vec![heading.done(), words("p", t(&msg::data_merge_same())).done()]);
    }
    let group = |title: Key, belongs: &dyn Fn(&Difference) -> bool| {
        let found: Vec<&Difference> = differences.iter().filter(|difference| belongs(difference)).collect();
        if found.is_empty() {
            return nothing();
        }
        let row = |difference: &&Difference| {
            let names = if difference.there.is_some() { file.portfolio().clone() } else { session.replica().portfolio().clone() };
            let Difference { field, here, there, .. } = difference;
            words("li", change_words(&BrowserTexts, &names, field, here.as_ref(), there.as_ref())).done()
        };
        let mut rows: Vec<Node> = found.iter().take(LISTED).map(row).collect();
        let more = u32::try_from(found.len().saturating_sub(LISTED)).unwrap_or(u32::MAX);
        if 0 < more {
            rows.push(words("li", t(&msg::data_history_more(more, number(&BrowserTexts, more)))).done());
        }
        all(vec![words("h4", t(&title)).done(), classed("ul", "dots").add(rows).done()])
    };
    all(vec![
        heading.done(),
        words("p", t(&msg::data_merge_text())).done(),
        group(msg::data_merge_new(), &|it| it.taken && it.here.is_none()),
        group(msg::data_merge_theirs(), &|it| it.taken && it.here.is_some()),
        group(msg::data_merge_ours(), &|it| !it.taken),
    ])
}

/// Joins a file with what is here, after saving what is here to a file.
fn join(session: Session, stage: Live<Restore>, file: &Replica) {
    if saved_first(session) {
        session.merge(file, &[Field::profile_name()]);
        stage.set(Restore::Joined);
    }
    platform::empty_field(FILE);
}

/// Puts a backup in place, after saving what is here to a file.
fn replace(session: Session, stage: Live<Restore>, backup: &Backup) {
    if saved_first(session) {
        session.drafts.clear();
        session.dispatch_as(Cause::Import, Command::Replace(backup.replica.portfolio().clone()));
        stage.set(Restore::Done);
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
