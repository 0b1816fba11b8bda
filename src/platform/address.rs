//! The address line: the base under which the program lives, and the history.

use wasm_bindgen::JsValue;

/// The path under which the program lives, with slashes at both ends: `/` or `/waymark/`.
#[must_use]
pub fn base_path() -> String {
    let base = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.base_uri().ok().flatten())
        .and_then(|base| web_sys::Url::new(&base).ok())
        .map(|base| base.pathname());
    base.filter(|path| path.ends_with('/')).unwrap_or_else(|| "/".to_owned())
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

/// Adds an address below the base to the history.
pub fn go(path: &str) {
    if let Some(history) = history() {
        // Refused only after hundreds of calls in seconds; the page itself has changed all the same.
        drop(history.push_state_with_url(&JsValue::NULL, "", Some(&format!("{}{path}", base_path()))));
    }
}

/// Puts an address below the base in the place of the present one.
pub fn replace(path: &str) {
    if let Some(history) = history() {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("{}{path}", base_path()))));
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}
