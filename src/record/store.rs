//! A place that keeps texts by key: the browser's storage, or memory in its stead.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// Why a text could not be kept or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser lets the page keep nothing.
    Refused,
    /// There is no room left.
    Full,
    /// What stands there was written by a newer version of the program, and only that may write over it.
    Newer,
    /// Something else.
    Failed,
}

/// Keeps texts by key. A key stands alone: writing one never touches another.
pub trait Store {
    /// The text under a key.
    ///
    /// # Errors
    /// When the place cannot be read at all.
    fn read(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts a text under a key, whole or not at all.
    ///
    /// # Errors
    /// When it is not kept; what stood there before still does.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Takes a key away.
    ///
    /// # Errors
    /// When the place cannot be changed.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// The keys that begin so, in any order.
    ///
    /// # Errors
    /// When the place cannot be read at all.
    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError>;
}

/// A store in memory: for tests, and for a browser that refuses its own.
#[derive(Debug, Default)]
pub struct MemoryStore {
    texts: RefCell<BTreeMap<String, String>>,
    room: Option<usize>,
}

impl MemoryStore {
    /// A store with room for this many bytes of keys and texts together.
    #[must_use]
    pub fn with_room(bytes: usize) -> MemoryStore {
        MemoryStore { room: Some(bytes), ..MemoryStore::default() }
    }
}

impl Store for MemoryStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let mut texts = self.texts.borrow_mut();
        let others: usize = texts.iter().filter(|(other, _)| *other != key).map(|(key, text)| key.len() + text.len()).sum();
        if self.room.is_some_and(|room| room < others + key.len() + text.len()) {
            return Err(StoreError::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        Ok(self.texts.borrow().keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }
}
