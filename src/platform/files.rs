//! Files: one saved to the reader's disk, one chosen by the reader.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// Why a chosen file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadProblem {
    /// Larger than allowed.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// The media type of backup files, and of texts put aside, which were meant to be the same.
pub const JSON: &str = "application/json";

/// Offers a text as a file of this media type to save; false when the browser does not let it.
pub fn download(name: &str, media_type: &str, text: &str) -> bool {
    offer(name, media_type, text).is_some()
}

/// Offers bytes as a file to save; false when the browser does not let it.
pub fn download_bytes(name: &str, bytes: &[u8]) -> bool {
    blob_of(bytes).is_some_and(|blob| download_blob(name, &blob))
}

/// Bytes as the browser keeps them.
#[must_use]
pub fn blob_of(bytes: &[u8]) -> Option<Blob> {
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).ok()
}

/// Offers what the browser keeps as a file to save; false when the browser does not let it.
pub fn download_blob(name: &str, blob: &Blob) -> bool {
    offer_blob(name, blob).is_some()
}

fn offer(name: &str, media_type: &str, text: &str) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    offer_blob(name, &Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind).ok()?)
}

fn offer_blob(name: &str, blob: &Blob) -> Option<()> {
    // A file that somebody else made is saved and never shown: as a page of this site it could read what is stored here.
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The address is not taken back: some browsers read it only after the click, and a backup is small.
    Some(())
}

/// The file chosen in the field of this id.
#[must_use]
pub fn chosen_file(id: &str) -> Option<File> {
    field(id)?.files()?.get(0)
}

/// The files chosen in the field of this id.
#[must_use]
pub fn chosen_files(id: &str) -> Vec<File> {
    let Some(files) = field(id).and_then(|field| field.files()) else { return Vec::new() };
    (0..files.length()).filter_map(|place| files.get(place)).collect()
}

/// Empties the field of this id, so that the same file can be chosen again.
pub fn empty_field(id: &str) {
    if let Some(field) = field(id) {
        field.set_value("");
    }
}

fn field(id: &str) -> Option<HtmlInputElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The text of a file of at most so many bytes. A larger one is not opened.
///
/// # Errors
/// When it is too large, or the browser cannot read it.
pub async fn read_file(file: &File, max_bytes: u32) -> Result<String, ReadProblem> {
    if f64::from(max_bytes) < file.size() {
        return Err(ReadProblem::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| ReadProblem::Unreadable)?;
    text.as_string().ok_or(ReadProblem::Unreadable)
}

/// The bytes of a file of at most so many. A larger one is not opened.
///
/// # Errors
/// When it is too large, or the browser cannot read it.
pub async fn read_bytes(file: &Blob, max_bytes: u32) -> Result<Vec<u8>, ReadProblem> {
    if f64::from(max_bytes) < file.size() {
        return Err(ReadProblem::TooLarge);
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| ReadProblem::Unreadable)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
