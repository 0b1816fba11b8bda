//! Several people on one device: each profile has answers of its own.

use super::{SaveStatus, Session};
use crate::domain::PartialDate;
use crate::platform;
use crate::portfolio::{Command, Portfolio};
use crate::record::{Cause, History, MAIN, Notice, Opened, Replica, Restored, StoreError, name_of, restore};

/// The profile of the worked example.
pub const EXAMPLE: &str = "example";

/// A profile on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its id.
    pub id: String,
    /// The name it was given.
    pub name: Option<String>,
}

impl Session {
    /// The profiles on this device, the first one first, the example left out.
    pub async fn profiles(self) -> Vec<Profile> {
        let mut found: Vec<Profile> = self.vault.borrow().profiles().into_iter().map(|(id, name)| Profile { id, name }).collect();
        for (id, text) in platform::journal_profiles().await.unwrap_or_default() {
            let name = match restore(&text) {
                Restored::Read { replica, .. } | Restored::Newer(replica) => name_of(&replica),
                Restored::Damaged | Restored::Foreign => None,
            };
            match found.iter_mut().find(|profile| profile.id == id) {
                Some(profile) => profile.name = profile.name.take().or(name),
                None => found.push(Profile { id, name }),
            }
        }
        let open = self.profile.get_untracked();
        if !found.iter().any(|profile| profile.id == open) {
            found.push(Profile { id: open, name: None });
        }
        found.retain(|profile| profile.id != EXAMPLE);
        if let Some(main) = found.iter().position(|profile| profile.id == MAIN) {
            found.swap(0, main);
        }
        found
    }

    /// Opens another profile in this window.
    pub(super) fn turn_to_profile(&self, profile: &str) {
        self.show_profile(profile);
        self.read_journal();
    }

    /// Shows what local storage has of a profile.
    fn show_profile(&self, profile: &str) {
        let Opened { replica, notice } = self.vault.borrow_mut().turn_to(profile);
        self.profile.set(profile.to_owned());
        self.notice.set(notice);
        self.read_only.set(notice == Some(Notice::Newer));
        self.put_in_place(replica);
        self.save.set(self.with_untracked(|portfolio| SaveStatus::at_opening(notice, portfolio.is_empty())));
        platform::set_tab_profile(profile);
        if profile != EXAMPLE {
            // Only which profile opens next time hangs on it.
            let _forgotten = self.vault.borrow().choose();
        }
    }

    /// Shows a worked example in a profile of its own.
    pub(super) fn put_sample(&self, sample: Portfolio) {
        self.turn_to_profile(EXAMPLE);
        self.dispatch_as(Cause::Import, Command::Replace(sample));
    }

    /// Takes the open profile off this device, and opens the one before.
    pub(super) fn take_profile_off(&self) {
        let profile = self.profile.get_untracked();
        let erased = self.vault.borrow_mut().erase_profile();
        let back = if profile == EXAMPLE { self.vault.borrow().used_last() } else { MAIN.to_owned() };
        self.erase_journal(profile, erased, &back);
    }

    /// Takes everything of ours off this device.
    pub(super) fn take_all_off(&self) {
        let erased = self.vault.borrow_mut().erase();
        self.erase_journal(String::new(), erased, MAIN);
        self.erased.set(true);
    }

    /// Erases a profile's journal, or all for an empty name, tells other windows, and opens the profile that is left.
    fn erase_journal(&self, profile: String, erased: Result<(), StoreError>, next: &str) {
        platform::tell_windows("erased", &profile, "");
        self.show_profile(next);
        let session = *self;
        leptos::task::spawn_local(async move {
            let journal = match platform::erase_journal(&profile).await {
                // Without a journal there is nothing in it.
                Err(StoreError::Refused) => Ok(()),
                ended => ended,
            };
            // Not before: what is about to be erased would be read back.
            session.read_journal();
            if let Err(error) = erased.and(journal) {
                session.save.set(SaveStatus::Failed(error));
            }
        });
    }

    /// Another window has erased what is shown here.
    pub(super) fn forget(&self) {
        self.put_in_place(Replica::default());
        self.notice.set(None);
        self.save.set(SaveStatus::Nothing);
    }

    /// Shows another portfolio, as it was stored.
    fn put_in_place(&self, replica: Replica) {
        self.keeping.begin_anew();
        self.drafts.clear();
        let mut clock = self.clock.get();
        clock.see(replica.latest());
        self.clock.set(clock);
        self.history.set(History::default());
        self.replica.set(replica);
        self.text.take();
        self.derive();
        self.fields.all_changed();
        self.look_back();
    }

    /// Remembers that a backup file was saved.
    pub(super) fn remember_backup(&self) {
        // Without it the reminder comes again, which does no harm.
        let _forgotten = self.vault.borrow().note_backup(PartialDate::Day(self.today));
        self.look_back();
    }
}
