//! Keeps portfolios in a store: opens them, saves them, and never writes over a text that could not be read.

use crate::domain::PartialDate;
use crate::portfolio::{Answer, Field, ItemId};
use crate::record::{Replica, Restored, Store, StoreError, encode, restore};

/// The profile that everybody begins with.
pub const MAIN: &str = "main";

/// The key of the first profile's portfolio; those of the others begin with it. Other programs may share the origin, so every key
/// of ours begins with `waymark.`.
const PORTFOLIO: &str = "waymark.portfolio";
/// Texts put aside because they could not be read.
const KEPT: &str = "waymark.kept.";
/// The profile used last.
const CHOSEN: &str = "waymark.profile";
/// The day of the last backup file, by profile.
const BACKED_UP: &str = "waymark.backup.";
/// The person's own answers while the example was shown, in the first version. Now the example is a profile of its own.
const OWN: &str = "waymark.own";

/// The place of one profile's portfolio in a store.
pub struct Vault<S> {
    store: S,
    profile: Box<str>,
    /// Why nothing is written: a text stands in the portfolio's place that could not be read, or not be put aside.
    blocked: Option<StoreError>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The answers; empty when there are none to be had.
    pub replica: Replica,
    /// What the person should know.
    pub notice: Option<Notice>,
}

/// Something a person should know about what was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The stored text could not be read and was put aside.
    Damaged,
    /// This many stored answers could not be read; the text was put aside, the rest is here.
    Partly(usize),
    /// One of the two copies could not be read and was put aside; the other was used.
    Mended,
    /// The stored text was written by a newer version: it can be looked at, and is left as it is.
    Newer,
    /// The stored text could not be read nor put aside; nothing is saved over it.
    NotKept,
    /// This many files of evidence are not in the backup that was just saved.
    FilesLeft(usize),
    /// The store itself cannot be used.
    Store(StoreError),
}

/// A text put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its key in the store.
    pub key: String,
    /// The text, unchanged.
    pub text: String,
}

impl<S: Store> Vault<S> {
    /// Opens a profile. Never fails: what cannot be read is put aside and told.
    pub fn open(store: S, profile: &str) -> (Vault<S>, Opened) {
        let mut vault = Vault { store, profile: profile.into(), blocked: None };
        let opened = vault.read();
        (vault, opened)
    }

    /// Opens another profile in the same store.
    pub fn turn_to(&mut self, profile: &str) -> Opened {
        self.profile = profile.into();
        self.blocked = None;
        self.read()
    }

    /// The profile that is open.
    #[must_use]
    pub fn profile(&self) -> &str {
        &self.profile
    }

    fn read(&mut self) -> Opened {
        let nothing = |notice| Opened { replica: Replica::default(), notice };
        let text = match self.bring_own_back().and_then(|()| self.store.read(&self.key())) {
            Ok(None) => return nothing(None),
            Ok(Some(text)) => text,
            Err(error) => {
                // What stands there is unknown; writing over it later could lose it.
                self.blocked = Some(error);
                return nothing(Some(Notice::Store(error)));
            }
        };
        let (replica, notice) = match restore(&text) {
            Restored::Read { replica, lost, .. } if lost.is_empty() => return Opened { replica, notice: None },
            Restored::Newer(replica) => {
                self.blocked = Some(StoreError::Newer);
                return Opened { replica, notice: Some(Notice::Newer) };
            }
            Restored::Read { replica, lost, .. } => (replica, Notice::Partly(lost.len())),
            Restored::Damaged | Restored::Foreign => (Replica::default(), Notice::Damaged),
        };
        let notice = match self.put_aside(&text) {
            Ok(()) => notice,
            Err(error) => {
                self.blocked = Some(error);
                Notice::NotKept
            }
        };
        Opened { replica, notice: Some(notice) }
    }

    fn key(&self) -> String {
        key_of(&self.profile)
    }

    /// The first version kept the person's own answers elsewhere while the example was shown; if it was, they go home. What stands
    /// there is the example, or else a text that cannot be read.
    fn bring_own_back(&self) -> Result<(), StoreError> {
        if &*self.profile == MAIN
            && let Some(own) = self.store.read(OWN)?
        {
            if let Some(example) = self.store.read(PORTFOLIO)?
                && !matches!(restore(&example), Restored::Read { lost, .. } if lost.is_empty())
            {
                self.put_aside(&example)?;
            }
            self.store.write(PORTFOLIO, &own)?;
            self.store.remove(OWN)?;
        }
        Ok(())
    }

    /// Copies an unreadable text to a key of its own, unless it stands there already.
    ///
    /// # Errors
    /// When there is no room for it; then nothing may be written over the original.
    pub fn put_aside(&self, text: &str) -> Result<(), StoreError> {
        let kept = self.store.keys(KEPT)?;
        for key in &kept {
            if self.store.read(key)?.as_deref() == Some(text) {
                return Ok(());
            }
        }
        let last = kept.iter().filter_map(|key| key.strip_prefix(KEPT)?.parse::<u32>().ok()).max().unwrap_or(0);
        let free = |number: &u32| !kept.contains(&format!("{KEPT}{number}"));
        // Behind the largest number there is nothing; then a gap is found from the front.
        let next = last.checked_add(1).into_iter().chain(1..).find(free).unwrap_or_default();
        self.store.write(&format!("{KEPT}{next}"), text)
    }

    /// Saves the portfolio. One that was never changed takes no room.
    ///
    /// # Errors
    /// When it is not kept; what was saved last still is.
    pub fn save(&self, replica: &Replica, today: PartialDate) -> Result<(), StoreError> {
        self.keep((*replica != Replica::default()).then(|| encode(replica, today)).as_deref())
    }

    /// The same for a document that is encoded already; without one nothing is left.
    ///
    /// # Errors
    /// As for [`Vault::save`].
    pub fn keep(&self, document: Option<&str>) -> Result<(), StoreError> {
        match (self.blocked, document) {
            (Some(error), _) => Err(error),
            (None, None) => self.store.remove(&self.key()),
            (None, Some(text)) => self.store.write(&self.key(), text),
        }
    }

    /// The texts put aside, and an unreadable one that still stands in the portfolio's place.
    #[must_use]
    pub fn kept(&self) -> Vec<Kept> {
        let mut keys = self.store.keys(KEPT).unwrap_or_default();
        if self.blocked.is_some_and(|error| error != StoreError::Newer) {
            keys.push(self.key());
        }
        keys.into_iter().filter_map(|key| Some(Kept { text: self.store.read(&key).ok()??, key })).collect()
    }

    /// Takes away a text that was put aside.
    ///
    /// # Errors
    /// When the store cannot be changed.
    pub fn remove_kept(&mut self, key: &str) -> Result<(), StoreError> {
        if key.starts_with(KEPT) {
            self.store.remove(key)
        } else if key == self.key() && self.blocked.is_some_and(|error| error != StoreError::Newer) {
            self.store.remove(key)?;
            self.blocked = None;
            Ok(())
        } else {
            Ok(())
        }
    }

    /// The profile used last, if it still may be one.
    #[must_use]
    pub fn chosen(store: &S) -> String {
        let chosen = store.read(CHOSEN).ok().flatten();
        chosen.filter(|id| ItemId::parse(id).is_some()).unwrap_or_else(|| MAIN.to_owned())
    }

    /// The same for the store of this vault.
    #[must_use]
    pub fn used_last(&self) -> String {
        Self::chosen(&self.store)
    }

    /// Remembers that the open profile is the one used last.
    ///
    /// # Errors
    /// When the store cannot be changed.
    pub fn choose(&self) -> Result<(), StoreError> {
        if &*self.profile == MAIN { self.store.remove(CHOSEN) } else { self.store.write(CHOSEN, &self.profile) }
    }

    /// The profiles that have something in this store, with their names, in the order of their ids.
    #[must_use]
    pub fn profiles(&self) -> Vec<(String, Option<String>)> {
        let mut found = Vec::new();
        for key in self.store.keys(PORTFOLIO).unwrap_or_default() {
            let Some(profile) = profile_of(&key) else { continue };
            let text = self.store.read(&key).ok().flatten().unwrap_or_default();
            let name = match restore(&text) {
                Restored::Read { replica, .. } | Restored::Newer(replica) => name_of(&replica),
                Restored::Damaged | Restored::Foreign => None,
            };
            if let Err(place) = found.binary_search_by(|(other, _): &(String, _)| other.cmp(&profile)) {
                found.insert(place, (profile, name));
            }
        }
        found
    }

    /// Stops writing: somebody newer writes here now.
    pub fn give_way(&mut self) {
        self.blocked = Some(StoreError::Newer);
    }

    /// The day of the last backup file of the open profile.
    #[must_use]
    pub fn backed_up(&self) -> Option<PartialDate> {
        let day = self.store.read(&format!("{BACKED_UP}{}", self.profile)).ok()??;
        PartialDate::parse(&day).ok()
    }

    /// Remembers that a backup file was saved today.
    ///
    /// # Errors
    /// When the store cannot be changed.
    pub fn note_backup(&self, today: PartialDate) -> Result<(), StoreError> {
        self.store.write(&format!("{BACKED_UP}{}", self.profile), &today.to_string())
    }

    /// Takes away what belongs to the open profile, and nothing else.
    ///
    /// # Errors
    /// When the store cannot be changed.
    pub fn erase_profile(&mut self) -> Result<(), StoreError> {
        self.store.remove(&self.key())?;
        self.store.remove(&format!("{BACKED_UP}{}", self.profile))?;
        self.blocked = None;
        Ok(())
    }

    /// Takes away everything of ours, and nothing else.
    ///
    /// # Errors
    /// When the store cannot be changed.
    pub fn erase(&mut self) -> Result<(), StoreError> {
        for key in self.store.keys("waymark.")? {
            self.store.remove(&key)?;
        }
        self.blocked = None;
        Ok(())
    }
}

/// The name that a profile gave itself.
#[must_use]
pub fn name_of(replica: &Replica) -> Option<String> {
    replica.portfolio().get(&Field::profile_name()).and_then(Answer::text).map(str::to_owned)
}

fn key_of(profile: &str) -> String {
    if profile == MAIN { PORTFOLIO.to_owned() } else { format!("{PORTFOLIO}.{profile}") }
}

fn profile_of(key: &str) -> Option<String> {
    match key.strip_prefix(PORTFOLIO)? {
        "" => Some(MAIN.to_owned()),
        rest => rest.strip_prefix('.').filter(|id| *id != MAIN && ItemId::parse(id).is_some()).map(str::to_owned),
    }
}
