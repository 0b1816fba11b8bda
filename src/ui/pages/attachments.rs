//! The files of an item of evidence: added, saved to disk again, taken away.

use crate::i18n::{Message, msg, number};
use crate::platform::{self, BrowserTexts};
use crate::portfolio::{AttachedFile, ItemId};
use crate::record::StoreError;
use crate::state::{FileProblem, Live, MAX_ALL, MAX_FILE, MAX_FILES, Session, Told, kilobytes};
use crate::ui::html::{Node, classed, el, live_by, live_plain, live_words, nothing, words};
use crate::ui::router::focus_soon;
use crate::ui::t;

/// The field for files and the list of those that are there.
pub(super) fn attachments(session: Session, item: &ItemId) -> Node {
    let input_id = format!("evidence-{item}-files");
    let (hint, problem_id) = (format!("{input_id}-hint"), format!("{input_id}-error"));
    let problem: Live<Option<String>> = Live::new(None);
    session.look_for_files();
    let (added, chosen) = (item.clone(), input_id.clone());
    let add = move |_| {
        let (item, files, chosen) = (added.clone(), platform::chosen_files(&chosen), chosen.clone());
        problem.set(None);
        session.attach(item, files, tell(problem));
        // So that the same file can be chosen again.
        platform::empty_field(&chosen);
    };
    let limits = msg::question_evidence_files_hint(number(&BrowserTexts, MAX_FILE / 1_000_000), number(&BrowserTexts, MAX_ALL / 1_000_000));
    let input = classed("input", "ds-input")
        .id(&input_id)
        .attr("type", "file")
        .attr("multiple", "")
        .attr("aria-describedby", format!("{hint} {problem_id}"))
        .live_attr("aria-invalid", move || problem.get().map(|_| "true".to_owned()))
        .on("change", add);
    let below = move || match problem.get() {
        Some(text) => words("p", text).attr("class", "ds-validation-message").id(&problem_id).done(),
        None => nothing(),
    };
    let (listed, keyed) = (item.clone(), item.clone());
    let key = move || {
        session.with_item("evidence", &keyed, |portfolio| {
            portfolio.files(Some(&keyed)).iter().fold(String::new(), |key, file| key + file.id.as_str())
        })
    };
    let (back, told) = (input_id.clone(), problem);
    let list = move || {
        let files = session.with_untracked(|portfolio| portfolio.files(Some(&listed)));
        if files.is_empty() {
            return nothing();
        }
        classed("ul", "files").add(files.into_iter().map(|file| row(session, file, told, &back)).collect::<Vec<Node>>()).done()
    };
    classed("div", "ds-field")
        .add(words("label", t(&msg::question_evidence_files())).attr("class", "ds-label").attr("for", &input_id))
        .add(words("p", t(&limits)).attr("class", "note").id(&hint))
        .add(input)
        .add(el("div").attr("role", "alert").add(live_plain(below)))
        .add(live_by(key, list))
        .done()
}

fn row(session: Session, file: AttachedFile, problem: Live<Option<String>>, back: &str) -> Node {
    let (name, id) = (file.name.to_string(), file.id.clone());
    let size = move || match session.held.with(|held| held.size(&id)) {
        Some(bytes) => t(&msg::evidence_file_size(number(&BrowserTexts, kilobytes(bytes)))),
        None => t(&msg::evidence_file_missing()),
    };
    let (saved, removed, back) = (file.clone(), file.field.clone(), back.to_owned());
    let save = move |_| {
        session.save_file(saved.clone(), tell(problem));
    };
    let remove = move |_| {
        session.answer(removed.clone(), None);
        focus_soon(back.clone());
    };
    let button = |label: Message, text: String| classed("button", "act").attr("type", "button").attr("aria-label", t(&label)).add(text);
    el("li")
        .add(words("span", &name).attr("dir", "auto"))
        .add(el("span").attr("class", "note").add(live_words(size)))
        .add(button(msg::evidence_file_save_named(name.clone()), t(&msg::evidence_file_save())).on("click", save))
        .add(button(msg::evidence_file_remove_named(name), t(&msg::evidence_file_remove())).on("click", remove))
        .done()
}

/// Says which file did not become what it should, and why.
fn tell(problem: Live<Option<String>>) -> Told {
    Box::new(move |ended| {
        if let (Err((name, why)), false) = (ended, problem.is_gone()) {
            problem.set(Some(t(&problem_message(&why, name))));
        }
    })
}

fn problem_message(problem: &FileProblem, name: String) -> Message {
    let megabytes = |bytes: u32| number(&BrowserTexts, bytes / 1_000_000);
    match problem {
        FileProblem::TooLarge => msg::file_too_large(name, megabytes(MAX_FILE)),
        FileProblem::TooMuch => {
            let most = u32::try_from(MAX_FILES).unwrap_or(u32::MAX);
            msg::file_too_much(name, number(&BrowserTexts, most), megabytes(MAX_ALL))
        }
        FileProblem::NotKept(StoreError::Full) => msg::file_no_room(name),
        FileProblem::NotKept(_) => msg::file_not_kept(name),
        FileProblem::Missing => msg::file_missing(name),
    }
}
