//! Keeps the answers in two places, and two windows in step.
//!
//! Local storage is written at once and read first; the journal is durable, and "saved" is said only when it has answered. Both hold
//! the whole document with its stamps, so that whichever is there is enough, and two are joined field by field.

use std::cell::{Cell, RefCell};

use super::later::Run;
use super::{SaveStatus, Session};
use crate::platform;
use crate::portfolio::Portfolio;
use crate::record::{Cause, History, MAX_STEPS, Notice, Replica, Restored, Step, StoreError, backup_due, restore};

/// How far the keeping has come.
#[derive(Default)]
pub(super) struct Keeping {
    /// What this part of the program is asked through, once it has come.
    pub(super) run: Cell<Option<Run>>,
    /// Steps that are not in the history yet.
    pub(super) fresh: RefCell<Vec<Step>>,
    /// Why local storage was not written the last time.
    pub(super) aside: Cell<Option<StoreError>>,
    /// The number under which the journal was written or read last.
    pub(super) seen: Cell<f64>,
    /// Steps that are not in the journal yet.
    steps: RefCell<Vec<String>>,
    /// Whether the journal is being written.
    busy: Cell<bool>,
    /// Whether there is something newer than what is being written.
    waiting: Cell<bool>,
    /// Grows with each profile that is opened and each erasing: what comes back for an earlier one is of no use.
    turn: Cell<u32>,
    /// Whether the browser has been asked to keep what is stored.
    asked: Cell<bool>,
}

impl Keeping {
    /// Forgets what belongs to the profile that was open.
    pub(super) fn begin_anew(&self) {
        self.seen.set(0.0);
        self.fresh.borrow_mut().clear();
        self.steps.borrow_mut().clear();
        self.waiting.set(false);
        self.turn.set(self.turn.get().wrapping_add(1));
    }
}

impl Session {
    /// Begins: reads the journal, hears other windows, and keeps the site.
    pub(super) fn begin_keeping(&self) {
        let session = *self;
        self.offline.start(self.drafts);
        platform::listen_to_windows(move |what, profile, is_newer, text| session.heard(&what, &profile, is_newer, &text));
        self.read_journal();
    }

    /// Takes from another copy what was changed later there.
    pub(super) fn join(&self, cause: Cause, other: &Replica) -> bool {
        let mut clock = self.clock.get();
        clock.see(other.latest());
        self.clock.set(clock);
        self.write(cause, platform::now(), |replica| replica.join(other))
    }

    /// Puts what was done into the history, and what was done here into the journal's queue.
    fn note(&self) {
        let fresh = self.keeping.fresh.take();
        let mut steps = self.keeping.steps.borrow_mut();
        for step in &fresh {
            if step.cause != Cause::Elsewhere {
                steps.push(step.encode());
            }
        }
        let surplus = steps.len().saturating_sub(MAX_STEPS);
        steps.drain(..surplus);
        drop(steps);
        self.history.update(|history| fresh.into_iter().for_each(|step| history.add(step)));
        // The first change brings two buttons into the header, and everything below them moves.
        let session = *self;
        platform::after_drawing(Box::new(move || session.look_back()));
    }

    /// What can be undone, and whether a backup is due.
    pub(super) fn look_back(&self) {
        let ways = self.history.with_untracked(|history| {
            // Yesterday's last step is in the list on the page of stored data, not on a button of every page.
            let here = history.steps().last().is_some_and(|step| self.opened <= step.at);
            (here && history.undo().is_some(), here && history.redo().is_some())
        });
        self.back_and_forth.renew(ways);
        let lasting = self.lasting.get_untracked().unwrap_or(true);
        let last = self.vault.borrow().backed_up();
        let due = self.replica.with_untracked(|replica| backup_due(replica, last, self.today, lasting));
        self.backup_due.renew(due.filter(|_| !self.shows_sample()));
    }

    /// Joins the journal of the open profile with what is here, and writes it if it lacks something.
    pub(super) fn read_journal(&self) {
        let (session, turn) = (*self, self.keeping.turn.get());
        leptos::task::spawn_local(async move {
            let profile = session.profile.get_untracked();
            let found = platform::read_journal(&profile).await;
            if session.keeping.turn.get() != turn {
                return;
            }
            match found {
                Ok(found) => {
                    let mut steps: Vec<Step> = found.steps.iter().rev().map_while(|step| Step::parse(step)).collect();
                    // Those before one that cannot be read lead to states that are not known.
                    steps.reverse();
                    steps.extend(session.history.with_untracked(|history| history.steps().to_vec()));
                    session.history.set(History::new(steps));
                    session.look_back();
                    let before = session.replica();
                    let taken = session.take(found.number, &found.text);
                    session.mend(&before);
                    if session.save.get_untracked() == SaveStatus::Nothing && !session.with_untracked(Portfolio::is_empty) {
                        session.save.set(SaveStatus::Restored);
                    }
                    let journaled = if let Restored::Read { replica, .. } = restore(&found.text) { replica } else { Replica::default() };
                    match taken {
                        Ok(()) if session.replica() != journaled => session.keep_on_disk(),
                        Ok(()) => {}
                        Err(error) => session.say(Err(error)),
                    }
                }
                // Where there is no journal, that is said when there is something to save.
                Err(StoreError::Refused) if session.with_untracked(Portfolio::is_empty) => {}
                // Otherwise it may hold answers that are not shown.
                Err(error) => session.say(Err(error)),
            }
            session.lasting.set(Some(platform::is_lasting(false).await));
            session.look_back();
            session.sweep_files().await;
        });
    }

    /// Says that nothing is lost when local storage was damaged and the journal had it all.
    fn mend(&self, before: &Replica) {
        let damaged = matches!(self.notice.get_untracked(), Some(Notice::Damaged | Notice::Partly(_)));
        if damaged && *before != self.replica() {
            self.notice.set(Some(Notice::Mended));
        }
    }

    /// Tells the other windows of a change, and writes it to the journal.
    pub(super) fn keep_on_disk(&self) {
        self.note();
        self.erased.renew(false);
        platform::tell_windows("changed", &self.profile.get_untracked(), &self.encoded());
        self.keeping.waiting.set(true);
        if !self.keeping.busy.replace(true) {
            let session = *self;
            leptos::task::spawn_local(async move {
                let ended = session.write_journal().await;
                session.keeping.busy.set(false);
                session.say(ended);
                if session.keeping.waiting.get() {
                    session.keep_on_disk();
                }
            });
        }
    }

    /// Writes until there is nothing newer than what was written.
    async fn write_journal(&self) -> Result<(), StoreError> {
        while self.keeping.waiting.replace(false) {
            if self.read_only.get_untracked() {
                return Err(StoreError::Newer);
            }
            let (turn, seen) = (self.keeping.turn.get(), self.keeping.seen.get());
            let steps = self.keeping.steps.take();
            let (profile, text) = (self.profile.get_untracked(), self.encoded());
            let written = platform::write_journal(&profile, seen, &text, &steps).await;
            if self.keeping.turn.get() != turn {
                continue;
            }
            match written {
                Ok(true) => self.keeping.seen.set(seen + 1.0),
                failed => {
                    // They are written with the next document.
                    self.keeping.steps.borrow_mut().splice(0..0, steps);
                    failed?;
                    // Another window was quicker, or the browser has emptied the journal: what is there is joined first.
                    let found = platform::read_journal(&profile).await?;
                    if self.keeping.turn.get() == turn {
                        self.take(found.number, &found.text)?;
                        self.keeping.waiting.set(true);
                    }
                }
            }
        }
        Ok(())
    }

    /// Says where the answers are, after the journal has answered.
    fn say(&self, journal: Result<(), StoreError>) {
        let status = match (journal, self.keeping.aside.get()) {
            _ if self.read_only.get_untracked() => SaveStatus::Failed(StoreError::Newer),
            (Ok(()), None) if self.replica.with_untracked(|replica| *replica == Replica::default()) => SaveStatus::Nothing,
            (Ok(()), None) => SaveStatus::Saved { at: platform::time_of_day() },
            (Ok(()), Some(error)) => SaveStatus::Half { on_disk: true, error },
            (Err(error), None) => SaveStatus::Half { on_disk: false, error },
            (Err(_), Some(error)) => SaveStatus::Failed(error),
        };
        let saved = matches!(status, SaveStatus::Saved { .. });
        self.save.set(status);
        if saved && !self.keeping.asked.replace(true) {
            let session = *self;
            // After the first thing that is worth keeping, and not before: some browsers ask the person.
            leptos::task::spawn_local(async move { session.lasting.set(Some(platform::is_lasting(true).await)) });
        }
    }

    /// Joins the journal's document with what is here. One that cannot be read may be written over only when it was put aside.
    fn take(&self, number: f64, text: &str) -> Result<(), StoreError> {
        // Never the number of a document, so nothing is written before this one has been looked at again.
        self.keeping.seen.set(-1.0);
        let damage = match restore(text) {
            _ if text.is_empty() => None,
            Restored::Read { replica, lost, .. } => {
                self.join_from_elsewhere(&replica);
                (!lost.is_empty()).then_some(Notice::Partly(lost.len()))
            }
            Restored::Newer(_) => {
                self.give_way();
                None
            }
            Restored::Damaged | Restored::Foreign => Some(Notice::Damaged),
        };
        if let Some(notice) = damage {
            let kept = self.vault.borrow().put_aside(text);
            self.notice.set(Some(match kept {
                Ok(()) if self.with_untracked(Portfolio::is_empty) => notice,
                Ok(()) => Notice::Mended,
                Err(_) => Notice::NotKept,
            }));
            kept?;
        }
        self.keeping.seen.set(number);
        Ok(())
    }

    fn join_from_elsewhere(&self, replica: &Replica) -> bool {
        let changed = self.join(Cause::Elsewhere, replica);
        if changed {
            self.note();
            self.keep_aside();
        }
        changed
    }

    fn heard(&self, what: &str, profile: &str, is_newer: bool, text: &str) {
        if is_newer {
            return self.give_way();
        }
        let ours = self.profile.with_untracked(|own| own == profile);
        match what {
            "changed" if ours => {
                if let Restored::Read { replica, lost, .. } = restore(text)
                    && lost.is_empty()
                    && self.join_from_elsewhere(&replica)
                    && !self.keeping.busy.get()
                {
                    self.save.set(SaveStatus::Restored);
                }
            }
            "erased" if ours || profile.is_empty() => self.forget(),
            _ => {}
        }
    }

    /// Stops writing: a newer version of the program writes here.
    fn give_way(&self) {
        self.vault.borrow_mut().give_way();
        self.read_only.set(true);
        self.notice.set(Some(Notice::Newer));
        self.save.set(SaveStatus::Failed(StoreError::Newer));
        self.fields.all_changed();
    }
}
