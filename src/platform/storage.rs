//! The browser's local storage behind the `Store` trait.

use gloo_storage::{LocalStorage, Storage as _};

use crate::record::{Store, StoreError};

/// Local storage, which has been seen to be there.
struct BrowserStore;

/// A browser that lets the page keep nothing: everything is refused, so that the page can say so.
struct RefusingStore;

/// The browser's storage; one that refuses everything where the browser does.
#[must_use]
pub fn browser_store() -> Box<dyn Store> {
    // `LocalStorage::raw` throws where access is denied, so it is asked for once, carefully.
    let allowed = web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
    if allowed { Box::new(BrowserStore) } else { Box::new(RefusingStore) }
}

const TAB_PROFILE: &str = "waymark.profile";

/// The profile of this tab, which outlives a reload.
#[must_use]
pub fn tab_profile() -> Option<String> {
    web_sys::window()?.session_storage().ok()??.get_item(TAB_PROFILE).ok()?
}

/// Remembers the profile of this tab. One that cannot remember opens the profile used last.
pub fn set_tab_profile(profile: &str) {
    if let Some(Ok(Some(tab))) = web_sys::window().map(|window| window.session_storage()) {
        drop(tab.set_item(TAB_PROFILE, profile));
    }
}

impl Store for Box<dyn Store> {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.as_ref().read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.as_ref().write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.as_ref().remove(key)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.as_ref().keys(prefix)
    }
}

impl Store for BrowserStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        LocalStorage::raw().get_item(key).map_err(|_| StoreError::Failed)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        LocalStorage::raw().set_item(key, text).map_err(|error| {
            // Every browser names it so; the older code numbers differ.
            let name = js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
            if name.as_deref().is_some_and(|name| name.starts_with("Quota")) { StoreError::Full } else { StoreError::Failed }
        })
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        LocalStorage::raw().remove_item(key).map_err(|_| StoreError::Failed)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let storage = LocalStorage::raw();
        let keys = (0..LocalStorage::length()).filter_map(|place| storage.key(place).ok().flatten());
        Ok(keys.filter(|key| key.starts_with(prefix)).collect())
    }
}

impl Store for RefusingStore {
    fn read(&self, _: &str) -> Result<Option<String>, StoreError> {
        Err(StoreError::Refused)
    }

    fn write(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Err(StoreError::Refused)
    }

    fn remove(&self, _: &str) -> Result<(), StoreError> {
        Err(StoreError::Refused)
    }

    fn keys(&self, _: &str) -> Result<Vec<String>, StoreError> {
        Err(StoreError::Refused)
    }
}
