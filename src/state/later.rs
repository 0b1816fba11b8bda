//! What a page does not need to be shown: the journal, other windows, undoing, profiles. Its code comes as a part of its own, after
//! the first page can be used (docs/adr/0005-parts-by-page.md); what is asked before it is here waits for it.

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::files::FileAct;
use super::{SaveStatus, Session};
use crate::domain::PartialDate;
use crate::portfolio::{Command, Field, Portfolio};
use crate::record::{Cause, History, Replica, StoreError};

/// Something to be done by the part that comes later.
pub(super) enum Act {
    /// Read the journal and hear other windows.
    Begin,
    /// Something was changed here.
    Changed,
    /// Take back the last thing done.
    Undo,
    /// Do again what was taken back last.
    Redo,
    /// Bring back the state before the step at this place of the history.
    RestoreBefore(usize),
    /// Take from another person's copy what was changed later there.
    Merge(Replica),
    /// Open this profile.
    Open(String),
    /// Show the worked example.
    Sample(Portfolio),
    /// Take the open profile off this device.
    EraseProfile,
    /// Take everything off this device.
    Erase,
    /// Something with files.
    Files(FileAct),
    /// A backup file was saved.
    BackedUp,
}

/// Does it.
pub(super) type Run = fn(Session, Act);

/// The part could not be fetched.
pub(super) struct NotLoaded;

impl From<SplitLoaderError> for NotLoaded {
    fn from(_: SplitLoaderError) -> NotLoaded {
        NotLoaded
    }
}

#[wasm_split(keeping, fallible)]
fn keeping() -> Result<Run, NotLoaded> {
    Ok(|session, act| match act {
        Act::Begin => session.begin_keeping(),
        Act::Changed => session.keep_on_disk(),
        Act::Undo => session.step(Cause::Undo, History::undo),
        Act::Redo => session.step(Cause::Redo, History::redo),
        Act::RestoreBefore(place) => {
            session.drafts.clear();
            session.step(Cause::Restore, |history| history.restore_before(place));
        }
        Act::Merge(other) => {
            if !session.read_only.get_untracked() && session.join(Cause::Merge, &other) {
                session.keep();
            }
        }
        Act::Open(profile) => session.turn_to_profile(&profile),
        Act::Sample(sample) => session.put_sample(sample),
        Act::EraseProfile => session.take_profile_off(),
        Act::Erase => session.take_all_off(),
        Act::Files(act) => session.act_on_files(act),
        Act::BackedUp => session.remember_backup(),
    })
}

impl Session {
    /// Does something with the part that comes later, now if it is here.
    pub(super) fn ask(&self, act: Act) {
        if let Some(run) = self.keeping.run.get() {
            // That was done when the part came.
            if !matches!(act, Act::Begin) {
                run(*self, act);
            }
            return;
        }
        let session = *self;
        leptos::task::spawn_local(async move {
            match keeping().await {
                Ok(run) => {
                    // Whatever brings the part, the journal is read before anything is written.
                    if session.keeping.run.replace(Some(run)).is_none() {
                        run(session, Act::Begin);
                    }
                    if !matches!(act, Act::Begin) {
                        run(session, act);
                    }
                }
                // Local storage has a change, and the journal may have more than is shown; what is done next asks for the part again.
                Err(NotLoaded) if matches!(act, Act::Begin | Act::Changed) => {
                    let error = session.keeping.aside.get();
                    session.save.set(error.map_or(SaveStatus::Half { on_disk: false, error: StoreError::Failed }, SaveStatus::Failed));
                }
                Err(NotLoaded) => {
                    match act {
                        // Saving a backup works always, if need be without its files.
                        Act::Files(FileAct::Backup(name)) => session.save_without_files(&name),
                        Act::Files(FileAct::Read(_, take)) => take(Vec::new()),
                        _ => {}
                    }
                }
            }
        });
    }

    /// Saves everything to a file of this name without its ending: an archive when there are files, else the document alone.
    pub fn save_backup(&self, name: String) {
        if self.with_untracked(|portfolio| portfolio.files(None).is_empty()) {
            self.save_without_files(&name);
        } else {
            self.ask(Act::Files(FileAct::Backup(name)));
        }
    }

    fn step(&self, cause: Cause, find: impl FnOnce(&History) -> Option<Command>) {
        if let Some(command) = self.history.with_untracked(find) {
            self.dispatch_as(cause, command);
        }
    }

    /// Takes back the last thing done.
    pub fn undo(&self) {
        self.ask(Act::Undo);
    }

    /// Does again what was taken back last.
    pub fn redo(&self) {
        self.ask(Act::Redo);
    }

    /// Brings back the state before the step at this place of the history.
    pub fn restore_before(&self, place: usize) {
        self.ask(Act::RestoreBefore(place));
    }

    /// Takes from another person's copy what was changed later there, save these fields.
    pub fn merge(&self, other: &Replica, without: &[Field]) {
        self.ask(Act::Merge(other.without(without)));
    }

    /// Opens another profile in this window.
    pub fn open_profile(&self, profile: &str) {
        self.ask(Act::Open(profile.to_owned()));
    }

    /// Opens a new profile.
    pub fn new_profile(&self) {
        self.ask(Act::Open(self.fresh('u').as_str().to_owned()));
    }

    /// Shows a worked example in a profile of its own.
    pub fn show_sample(&self, sample: Portfolio) {
        self.ask(Act::Sample(sample));
    }

    /// Whether the worked example is shown.
    #[must_use]
    pub fn shows_sample(&self) -> bool {
        self.profile.with(|profile| profile == super::EXAMPLE)
    }

    /// Takes the open profile off this device; the example gives way to the person's own answers.
    pub fn erase_profile(&self) {
        self.ask(Act::EraseProfile);
    }

    /// Takes everything of ours off this device.
    pub fn erase(&self) {
        self.ask(Act::Erase);
    }

    /// Remembers that a backup file was saved.
    pub fn note_backup(&self) {
        self.ask(Act::BackedUp);
    }

    /// The day of the last backup file.
    #[must_use]
    pub fn backed_up(&self) -> Option<PartialDate> {
        self.backup_due.track();
        self.vault.borrow().backed_up()
    }
}
