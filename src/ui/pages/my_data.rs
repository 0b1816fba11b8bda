//! What is stored on this device: save it to a file, bring it back, erase it.

use leptos::html;
use leptos::prelude::*;

use super::{eyebrow, head};
use crate::domain::PartialDate;
use crate::i18n::{Message, date, msg, number};
use crate::platform::{self, BrowserTexts, ReadProblem, chosen_file, read_file};
use crate::portfolio::{Command, Portfolio};
use crate::record::{Backup, ImportProblem, Kept, MAX_BACKUP_BYTES, read_backup, write_backup};
use crate::state::{SaveStatus, Session};
use crate::ui::layout::save_backup;
use crate::ui::t;

/// The page on stored data.
pub(super) fn page(session: Session) -> AnyView {
    let count = move || {
        let count = session.with(|portfolio| u32::try_from(portfolio.answers().len()).unwrap_or(u32::MAX));
        eyebrow(t(&msg::data_eyebrow(count, number(&BrowserTexts, count))))
    };
    let saved = move || match session.save.get() {
        SaveStatus::Nothing => t(&msg::save_nothing()),
        SaveStatus::Restored => t(&msg::save_restored()),
        SaveStatus::Saved { at } => t(&msg::save_done(at)),
        SaveStatus::Failed(_) => t(&msg::status_not_met()),
    };
    view! {
        {head(view! { {count} }.into_any(), &msg::data_title())}
        <div class="cols">
            <div>
                <section class="task"><div><h2>{t(&msg::data_backup())}</h2><p class="prose">{t(&msg::data_backup_text())}</p></div>
                    <div class="acts"><button type="button" class="ds-button" on:click=move |_| save_backup(session)>{t(&msg::save_backup())}</button></div>
                </section>
                {restore(session)}
                {erase(session)}
                {kept(session)}
            </div>
            <div class="side">
                <section aria-labelledby="state"><h2 id="state">{t(&msg::data_state())}</h2><dl>
                    <dt>{t(&msg::data_saved())}</dt><dd>{saved}</dd>
                    <dt>{t(&msg::data_where())}</dt><dd>{t(&msg::data_where_text())}</dd>
                </dl></section>
                <section aria-labelledby="good"><h2 id="good">{t(&msg::data_good())}</h2><p>{t(&msg::data_good_text())}</p></section>
            </div>
        </div>
    }
    .into_any()
}

/// How far a restore has come.
#[derive(Clone, PartialEq)]
enum Restore {
    Waiting,
    Refused(String),
    Preview(Backup),
    Done,
}

fn restore(session: Session) -> AnyView {
    let stage = RwSignal::new(Restore::Waiting);
    let input = NodeRef::<html::Input>::new();
    let refuse = move |message: &Message| {
        stage.set(Restore::Refused(t(message)));
        leptos::task::spawn_local(async {
            leptos::task::tick().await;
            platform::focus("restore-errors");
        });
    };
    let look = move |_| {
        let Some(file) = input.get_untracked().as_ref().and_then(|input| chosen_file(input)) else {
            return;
        };
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
    let replace = move |backup: Backup| {
        let today = PartialDate::Day(session.today);
        // What is here goes to a file first; without that file nothing is replaced.
        let here = session.with_untracked(|portfolio| write_backup(portfolio, today));
        let safe = session.with_untracked(Portfolio::is_empty) || platform::download(&format!("waymark-before-restore-{today}.waymark.json"), &here);
        if safe {
            session.drafts.clear();
            session.dispatch(Command::Replace(backup.portfolio));
            stage.set(Restore::Done);
        }
        clear(input);
    };
    let below = move || match stage.get() {
        Restore::Waiting | Restore::Refused(_) => ().into_any(),
        Restore::Done => view! { <p role="status">{t(&msg::data_restored())}</p> }.into_any(),
        Restore::Preview(backup) => {
            let table = preview(session, &backup);
            view! {
                {table}
                <p class="acts gap">
                    <button type="button" class="ds-button" on:click=move |_| replace(backup.clone())>{t(&msg::data_restore_do())}</button>
                    <button type="button" class="ds-button" data-variant="tertiary"
                        on:click=move |_| { stage.set(Restore::Waiting); clear(input); }>{t(&msg::data_restore_leave())}</button>
                </p>
            }
            .into_any()
        }
    };
    let problem = move || match stage.get() {
        Restore::Refused(words) => Some(words),
        _ => None,
    };
    view! {
        <section class="task">
            <div><h2>{t(&msg::data_restore())}</h2><p class="prose">{t(&msg::data_restore_text())}</p></div>
            <div class="wide">
                {move || problem().map(|words| view! {
                    <div class="ds-error-summary gapb" role="alert" tabindex="-1" id="restore-errors">
                        <h2>{t(&msg::errors_title(1, "1"))}</h2><p>{words}</p>
                    </div>
                })}
                <div class="ds-field">
                    <label class="ds-label" for="backup-file">{t(&msg::data_restore_label())}</label>
                    <p class="note" id="backup-hint">{t(&msg::data_restore_hint())}</p>
                    <input class="ds-input" id="backup-file" type="file" accept=".json,application/json" node_ref=input
                        aria-describedby="backup-hint backup-error" aria-invalid=move || problem().map(|_| "true") on:change=look/>
                    {move || problem().map(|words| view! { <p class="ds-validation-message" id="backup-error">{words}</p> })}
                </div>
                {below}
            </div>
        </section>
    }
    .into_any()
}

/// Empties the field, so that the same file can be chosen again.
fn clear(input: NodeRef<html::Input>) {
    if let Some(input) = input.get_untracked() {
        input.set_value("");
    }
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

/// What is here and what the file holds, part by part.
fn preview(session: Session, backup: &Backup) -> AnyView {
    let parts = [
        (msg::data_part_teacher(), "teacher."),
        (msg::data_part_projects(), "project."),
        (msg::data_part_school(), "school."),
        (msg::data_part_evidence(), "evidence."),
    ];
    let shown = |portfolio: &Portfolio, prefix: &str| {
        let count = match prefix {
            "project." | "evidence." => portfolio.items(prefix.trim_end_matches('.')).len(),
            _ => portfolio.count(prefix),
        };
        number(&BrowserTexts, u32::try_from(count).unwrap_or(u32::MAX))
    };
    let rows = parts
        .map(|(name, prefix)| {
            let here = session.with_untracked(|portfolio| shown(portfolio, prefix));
            view! { <tr><th scope="row">{t(&name)}</th><td>{here}</td><td>{shown(&backup.portfolio, prefix)}</td></tr> }
        })
        .into_iter()
        .collect_view();
    let caption = backup.written.map_or_else(|| t(&msg::data_preview_undated()), |day| t(&msg::data_preview(date(&BrowserTexts, day))));
    view! {
        <div class="scroll" role="region" tabindex="0" aria-label=caption.clone()>
            <table><caption>{caption.clone()}</caption>
                <thead><tr>
                    <th scope="col">{t(&msg::data_preview_part())}</th><th scope="col">{t(&msg::data_preview_here())}</th>
                    <th scope="col">{t(&msg::data_preview_file())}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn erase(session: Session) -> AnyView {
    let asked = RwSignal::new(false);
    let done = RwSignal::new(false);
    view! {
        <section class="task">
            <div><h2>{t(&msg::data_erase())}</h2><p class="prose">{t(&msg::data_erase_text())}</p></div>
            <div class="acts">
                <button type="button" class="ds-button danger" data-variant="secondary" aria-expanded=move || asked.get().to_string()
                    on:click=move |_| asked.set(true)>{t(&msg::data_erase_ask())}</button>
            </div>
            {move || asked.get().then(|| view! {
                <div class="wide edit" role="group" aria-labelledby="erase-sure">
                    <p id="erase-sure" role="alert">{t(&msg::data_erase_sure())}</p>
                    <p class="acts">
                        <button type="button" class="ds-button danger" data-variant="secondary"
                            on:click=move |_| { session.erase(); asked.set(false); done.set(true); }>{t(&msg::data_erase_do())}</button>
                        <button type="button" class="ds-button" on:click=move |_| save_backup(session)>{t(&msg::save_backup())}</button>
                        <button type="button" class="ds-button" data-variant="tertiary" on:click=move |_| asked.set(false)>{t(&msg::data_erase_leave())}</button>
                    </p>
                </div>
            })}
            {move || done.get().then(|| view! { <p class="wide" role="status">{t(&msg::data_erased())}</p> })}
        </section>
    }
    .into_any()
}

/// Texts put aside because they could not be read.
fn kept(session: Session) -> AnyView {
    let list = RwSignal::new(session.kept());
    view! {
        {move || {
            let texts = list.get();
            (!texts.is_empty()).then(|| view! {
                <section class="task">
                    <div><h2>{t(&msg::data_kept())}</h2><p class="prose">{t(&msg::data_kept_text())}</p></div>
                    <ul class="rows wide">{texts.into_iter().map(|text| kept_row(session, list, text)).collect_view()}</ul>
                </section>
            })
        }}
    }
    .into_any()
}

fn kept_row(session: Session, list: RwSignal<Vec<Kept>>, kept: Kept) -> AnyView {
    let (name, removed, key) = (kept.key.clone(), kept.key.clone(), kept.key.clone());
    let remove = move |_| {
        session.remove_kept(&removed);
        list.set(session.kept());
    };
    view! {
        <li><h3>{key}</h3><p class="acts">
            <button type="button" class="ds-button" data-variant="secondary"
                on:click=move |_| { platform::download(&format!("{name}.txt"), &kept.text); }>{t(&msg::data_kept_download())}</button>
            <button type="button" class="ds-button" data-variant="tertiary" on:click=remove>{t(&msg::data_kept_remove())}</button>
        </p></li>
    }
    .into_any()
}
