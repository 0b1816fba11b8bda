//! Keeps the portfolio in a store: opens it, saves it, and never writes over a text that could not be read.

use crate::domain::PartialDate;
use crate::portfolio::Portfolio;
use crate::record::{Restored, Store, StoreError, encode, restore};

/// The one key of the portfolio. Other programs may share the origin, so every key of ours begins with `waymark.`.
const PORTFOLIO: &str = "waymark.portfolio";
/// Texts put aside because they could not be read.
const KEPT: &str = "waymark.kept.";
/// The person's own answers while the example is shown.
const OWN: &str = "waymark.own";

/// The portfolio's place in a store.
pub struct Vault<S> {
    store: S,
    /// Why nothing is written: a text stands in the portfolio's place that could not be read, or not be put aside.
    blocked: Option<StoreError>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The answers; empty when there are none to be had.
    pub portfolio: Portfolio,
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
    /// The stored text was written by a newer version and was put aside.
    Newer,
    /// The stored text could not be read nor put aside; nothing is saved over it.
    NotKept,
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
    /// Opens the portfolio. Never fails: what cannot be read is put aside and told.
    pub fn open(store: S) -> (Vault<S>, Opened) {
        let mut vault = Vault { store, blocked: None };
        let opened = vault.read();
        (vault, opened)
    }

    fn read(&mut self) -> Opened {
        let nothing = |notice| Opened { portfolio: Portfolio::default(), notice };
        let text = match self.store.read(PORTFOLIO) {
            Ok(None) => return nothing(None),
            Ok(Some(text)) => text,
            Err(error) => {
                // What stands there is unknown; writing over it later could lose it.
                self.blocked = Some(error);
                return nothing(Some(Notice::Store(error)));
            }
        };
        let (portfolio, notice) = match restore(&text) {
            Restored::Read { portfolio, lost, .. } if lost.is_empty() => return Opened { portfolio, notice: None },
            Restored::Read { portfolio, lost, .. } => (portfolio, Notice::Partly(lost.len())),
            Restored::Newer => (Portfolio::default(), Notice::Newer),
            Restored::Damaged | Restored::Foreign => (Portfolio::default(), Notice::Damaged),
        };
        let notice = match self.put_aside(&text) {
            Ok(()) => notice,
            Err(error) => {
                self.blocked = Some(error);
                Notice::NotKept
            }
        };
        Opened { portfolio, notice: Some(notice) }
    }

    /// Copies an unreadable text to a key of its own, unless it stands there already.
    fn put_aside(&self, text: &str) -> Result<(), StoreError> {
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

    /// Saves the portfolio. An empty one takes no room.
    ///
    /// # Errors
    /// When it is not kept; what was saved last still is.
    pub fn save(&self, portfolio: &Portfolio, today: PartialDate) -> Result<(), StoreError> {
        match self.blocked {
            Some(error) => Err(error),
            None if portfolio.is_empty() => self.store.remove(PORTFOLIO),
            None => self.store.write(PORTFOLIO, &encode(portfolio, today)),
        }
    }

    /// The texts put aside, and an unreadable one that still stands in the portfolio's place.
    #[must_use]
    pub fn kept(&self) -> Vec<Kept> {
        let mut keys = self.store.keys(KEPT).unwrap_or_default();
        if self.blocked.is_some() {
            keys.push(PORTFOLIO.to_owned());
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
        } else if key == PORTFOLIO && self.blocked.is_some() {
            self.store.remove(key)?;
            self.blocked = None;
            Ok(())
        } else {
            Ok(())
        }
    }

    /// Puts the person's own answers aside, before the example takes their place.
    ///
    /// # Errors
    /// When there is no room for them; then the example must not be shown.
    pub fn put_own_aside(&self, own: &Portfolio, today: PartialDate) -> Result<(), StoreError> {
        self.store.write(OWN, &encode(own, today))
    }

    /// Whether the example is shown.
    #[must_use]
    pub fn shows_sample(&self) -> bool {
        matches!(self.store.read(OWN), Ok(Some(_)))
    }

    /// The person's own answers, back from where they were put. They stay there until [`Vault::forget_own`].
    #[must_use]
    pub fn own(&self) -> Portfolio {
        match self.store.read(OWN).ok().flatten().as_deref().map(restore) {
            Some(Restored::Read { portfolio, .. }) => portfolio,
            _ => Portfolio::default(),
        }
    }

    /// Takes away the copy of the person's own answers once they are saved in their place again. A copy that cannot be
    /// read whole is put aside first.
    ///
    /// # Errors
    /// When the store cannot be changed, or has no room to put the copy aside; then it stays.
    pub fn forget_own(&self) -> Result<(), StoreError> {
        if let Some(text) = self.store.read(OWN)? {
            let whole = matches!(restore(&text), Restored::Read { lost, .. } if lost.is_empty());
            if !whole {
                self.put_aside(&text)?;
            }
        }
        self.store.remove(OWN)
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
