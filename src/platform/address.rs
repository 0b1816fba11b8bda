//! The address line: the base under which the program lives, and the history.

use wasm_bindgen::JsValue;

use super::page::meta;

/// The path under which the program lives, with slashes at both ends: `/` or `/waymark/`. The build wrote it into the page.
#[must_use]
pub fn base_path() -> String {
    let base = meta("waymark-base");
    if base.ends_with('/') { base } else { "/".to_owned() }
}

/// The path below the base and the part behind `#`, without it.
#[must_use]
pub fn path_and_hash() -> (String, String) {
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return (String::new(), String::new());
    };
    let path = location.pathname().unwrap_or_default();
    let below = path.strip_prefix(&base_path()).unwrap_or(&path).to_owned();
    let hash = location.hash().unwrap_or_default();
    (below, hash.trim_start_matches('#').to_owned())
}

/// The host with its protocol, such as `https://school.example`.
#[must_use]
pub fn origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Adds an address to the history.
pub fn go(path: &str) {
    if let Some(history) = history() {
        // Refused only after hundreds of calls in seconds; the page itself has changed all the same.
        drop(history.push_state_with_url(&JsValue::NULL, "", Some(path)));
    }
}

/// Puts an address in the place of the present one.
pub fn replace(path: &str) {
    if let Some(history) = history() {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(path)));
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}
