//! The service worker that keeps the site in the browser, and the browser's offer to install it: `offline.js` and
//! `xtask/src/worker.js` hold what they do, because it is made of the browser's own events from end to end.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;

use super::base_path;

// Words are handed over and not functions of their own, because each of those would carry the address of the module.
#[wasm_bindgen(module = "/src/platform/later.js")]
extern "C" {
    #[wasm_bindgen(js_name = startOffline)]
    fn start(worker: &str, report: &Closure<dyn FnMut(String, String)>);
    #[wasm_bindgen(js_name = actOffline)]
    fn act(what: &str);
}

/// Begins to keep the site. What becomes of it is reported as a word and what belongs to it; `state/offline.rs` reads both.
pub fn start_offline(report: impl FnMut(String, String) + 'static) {
    let report = Closure::new(report);
    start(&format!("{}worker.js", base_path()), &report);
    // The worker reports for as long as the page is open.
    report.forget();
}

/// Keeps all languages, or tries once more where nothing could be kept.
pub fn keep_all() {
    act("keep");
}

/// Puts the new version in place and opens the page anew.
pub fn take_version() {
    act("take");
}

/// Takes focus from the field that is being written in, so that what was written becomes an answer or a draft.
pub fn leave_field() {
    act("leave");
}

/// Passes the browser's offer to install the site on to the person.
pub fn install() {
    act("install");
}
