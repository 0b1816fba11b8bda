//! Texts in the browser: fetched by language, formatted by Mozilla's Fluent with the browser's own plural rules.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, XmlHttpRequest, XmlHttpRequestResponseType};

use crate::i18n::{Arg, Texts, split_id};

#[wasm_bindgen(module = "/src/platform/fluent.bundle.js")]
extern "C" {
    #[wasm_bindgen(js_name = readTexts)]
    fn read_texts(language: &str, text: &str) -> bool;
    #[wasm_bindgen(js_name = formatMessage)]
    fn format_message(id: &str, attribute: &str, args: &Array) -> Option<String>;
}

/// The texts of the reader's language. What a language lacks, the build fills in from English.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserTexts;

impl BrowserTexts {
    /// Makes these the reader's texts; false when they are no texts, and then nothing changes.
    #[must_use]
    pub fn read(language: &str, text: &str) -> bool {
        read_texts(language, text)
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

/// Fetches a file of ours; none when it is not there or not text.
pub async fn fetch_text(address: &str) -> Option<String> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let answer: web_sys::Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
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
