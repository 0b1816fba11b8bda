//! Texts in the browser: fetched by language, formatted by Mozilla's Fluent with the browser's own plural rules.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, XmlHttpRequest, XmlHttpRequestResponseType};

use crate::i18n::{Arg, Texts, split_id};

#[wasm_bindgen(module = "/src/platform/fluent.bundle.js")]
extern "C" {
    #[wasm_bindgen(js_name = fetchTexts)]
    fn fetch_files(addresses: &str) -> Promise;
    #[wasm_bindgen(js_name = readTexts)]
    fn read_texts(language: &str, texts: &JsValue, more: bool) -> bool;
    #[wasm_bindgen(js_name = formatMessage)]
    fn format_message(id: &str, attribute: &str, args: &Array) -> Option<String>;
}

/// The texts of the reader's language. What a language lacks, the build fills in from English.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserTexts;

/// Texts on their way from the host.
#[derive(Debug)]
pub struct Fetching(Promise);

/// What has come of them. Nobody has looked yet whether it is all there, and texts.
#[derive(Debug)]
pub struct Fetched(JsValue);

/// Begins to fetch those of these files whose texts are not here yet.
#[must_use]
pub fn fetch_texts(addresses: impl Iterator<Item = String>) -> Fetching {
    Fetching(fetch_files(&addresses.collect::<Vec<_>>().join("\n")))
}

impl Fetching {
    /// Waits for them.
    pub async fn come(self) -> Fetched {
        // The script says of a file that cannot be had that it is empty.
        JsFuture::from(self.0).await.map_or_else(|_| Fetched::from_text("", ""), Fetched)
    }
}

impl Fetched {
    /// A text as if it had come from this address.
    #[must_use]
    pub fn from_text(address: &str, text: &str) -> Fetched {
        Fetched(Array::of1(&Array::of2(&JsValue::from_str(address), &JsValue::from_str(text))).into())
    }
}

impl BrowserTexts {
    /// Makes these the reader's texts; false when one is missing or is no text, and then nothing changes.
    #[must_use]
    pub fn begin(language: &str, texts: &Fetched) -> bool {
        read_texts(language, &texts.0, false)
    }

    /// Adds these to the reader's texts; false, and nothing changes, also when those are of another language by now.
    #[must_use]
    pub fn add(language: &str, texts: &Fetched) -> bool {
        read_texts(language, &texts.0, true)
    }
}

impl Texts for BrowserTexts {
    fn format(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let values = Array::new();
        for (name, value) in args {
            values.push(&JsValue::from_str(name));
            values.push(&match value {
                Arg::Text(text) => JsValue::from_str(text),
                Arg::Number(number) => JsValue::from(*number),
            });
        }
        let (id, attribute) = split_id(id);
        format_message(id, attribute.unwrap_or_default(), &values)
    }
}

/// Fetches a page of ours as a document; its scripts do not run. None when it is not there.
pub async fn fetch_document(address: &str) -> Option<Document> {
    let request = XmlHttpRequest::new().ok()?;
    request.open("GET", address).ok()?;
    request.set_response_type(XmlHttpRequestResponseType::Document);
    let ended = Promise::new(&mut |tell, _| request.set_onloadend(Some(&tell)));
    request.send().ok()?;
    JsFuture::from(ended).await.ok()?;
    // `fetch` gives text, which only functions that the security policy forbids turn into a document.
    request.response_xml().ok().flatten().filter(|_| request.status() == Ok(200))
}
