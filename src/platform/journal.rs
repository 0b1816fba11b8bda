//! The browser's durable storage, and the line to the other windows of this browser: `journal.js` holds what they do, and `later.js`
//! fetches it.

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Blob;

use crate::record::{MAX_STEPS, StoreError, VERSION};

#[wasm_bindgen(module = "/src/platform/later.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = readJournal)]
    async fn read(profile: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = writeJournal)]
    async fn write(profile: &str, seen: f64, text: &str, steps: Array, most: u32) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = journalProfiles)]
    async fn profiles() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = eraseJournal)]
    async fn erase(profile: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = listenToWindows)]
    fn listen(line: &str, report: &Closure<dyn FnMut(String, String, f64, String)>);
    #[wasm_bindgen(js_name = tellWindows)]
    fn tell(what: &str, profile: &str, version: f64, text: &str);
    #[wasm_bindgen(catch, js_name = putFile)]
    async fn put(profile: &str, id: &str, file: &Blob) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = getFile)]
    async fn got(profile: &str, id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = heldFiles)]
    async fn held(profile: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = sweepFiles)]
    async fn sweep(profile: &str, seen: f64, named: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn lasting(ask: bool) -> Result<JsValue, JsValue>;
}

/// What the journal holds of a profile.
pub struct Journaled {
    /// How often it was written; 0 when there is nothing.
    pub number: f64,
    /// The document.
    pub text: String,
    /// What was done, oldest first, as stored.
    pub steps: Vec<String>,
}

/// Reads a profile's journal.
///
/// # Errors
/// When the browser keeps none.
pub async fn read_journal(profile: &str) -> Result<Journaled, StoreError> {
    let found = Array::from(&read(profile).await.map_err(|error| problem(&error))?);
    let mut texts = found.iter().skip(1).filter_map(|text| text.as_string());
    let text = texts.next().unwrap_or_default();
    Ok(Journaled { number: found.get(0).as_f64().unwrap_or_default(), text, steps: texts.collect() })
}

/// Writes a profile's journal if it still is as it was seen last; true once it is on the disk, false when it is another.
///
/// # Errors
/// When it cannot be written; what stood there before still does.
pub async fn write_journal(profile: &str, seen: f64, text: &str, steps: &[String]) -> Result<bool, StoreError> {
    let steps: Array = steps.iter().map(|step| JsValue::from_str(step)).collect();
    let most = u32::try_from(MAX_STEPS).unwrap_or_default();
    let written = write(profile, seen, text, steps, most).await.map_err(|error| problem(&error))?;
    Ok(written.is_truthy())
}

/// The profiles in the journal, each with its document.
///
/// # Errors
/// When the browser keeps none.
pub async fn journal_profiles() -> Result<Vec<(String, String)>, StoreError> {
    let found = Array::from(&profiles().await.map_err(|error| problem(&error))?);
    let text = |place: u32| found.get(place).as_string().unwrap_or_default();
    Ok((0..found.length() / 2).map(|pair| (text(2 * pair), text(2 * pair + 1))).collect())
}

/// Takes a profile out of the journal, or everything when the name is empty.
///
/// # Errors
/// When the browser does not let it.
pub async fn erase_journal(profile: &str) -> Result<(), StoreError> {
    erase(profile).await.map(drop).map_err(|error| problem(&error))
}

/// Keeps a file of evidence; it is on the disk once this has ended.
///
/// # Errors
/// When there is no room or no journal; nothing is kept then.
pub async fn keep_file(profile: &str, id: &str, file: &Blob) -> Result<(), StoreError> {
    put(profile, id, file).await.map(drop).map_err(|error| problem(&error))
}

/// A file of evidence; none when it is not on this device.
///
/// # Errors
/// When the browser keeps none.
pub async fn kept_file(profile: &str, id: &str) -> Result<Option<Blob>, StoreError> {
    got(profile, id).await.map(|file| file.dyn_into().ok()).map_err(|error| problem(&error))
}

/// The files of evidence on this device: id and size in bytes.
///
/// # Errors
/// When the browser keeps none.
pub async fn held_files(profile: &str) -> Result<Vec<(String, f64)>, StoreError> {
    let found = Array::from(&held(profile).await.map_err(|error| problem(&error))?);
    let pair = |place: u32| (found.get(2 * place).as_string().unwrap_or_default(), found.get(2 * place + 1).as_f64().unwrap_or_default());
    Ok((0..found.length() / 2).map(pair).collect())
}

/// Takes away the files that nothing names any more: neither the document, whose files are `named`, nor what could be gone back to.
/// Nothing is taken when the journal is not as it was seen last.
pub async fn sweep_files(profile: &str, seen: f64, named: &str) {
    // It will be done next time.
    drop(sweep(profile, seen, named).await);
}

/// Hears what other windows tell: what, of which profile, by which version of the program, with which document.
pub fn listen_to_windows(mut heard: impl FnMut(String, String, bool, String) + 'static) {
    let report = move |what, profile, version: f64, text| heard(what, profile, as_float(VERSION) < version, text);
    let report = Closure::<dyn FnMut(String, String, f64, String)>::new(report);
    // A word goes along, because a function that is handed on as it is would carry the address of its module.
    listen("waymark", &report);
    // It hears for as long as the page is open.
    report.forget();
}

/// Tells the other windows something of a profile, with its document.
pub fn tell_windows(what: &str, profile: &str, text: &str) {
    tell(what, profile, as_float(VERSION), text);
}

/// Whether the browser has promised to keep what is stored. With `ask` it is asked to.
pub async fn is_lasting(ask: bool) -> bool {
    lasting(ask).await.is_ok_and(|answer| answer.is_truthy())
}

fn as_float(version: u64) -> f64 {
    // A version is a small number.
    u32::try_from(version).map_or(f64::MAX, f64::from)
}

/// What an error of the browser means.
fn problem(error: &JsValue) -> StoreError {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        name if name.starts_with("Quota") => StoreError::Full,
        // There is no such storage at all, or the page may not have it.
        "SecurityError" | "InvalidStateError" | "ReferenceError" | "TypeError" => StoreError::Refused,
        // Written by a later version of the program, with another layout.
        "VersionError" => StoreError::Newer,
        _ => StoreError::Failed,
    }
}
