//! Texts in the browser: fetched by language, formatted by Mozilla's Fluent with the browser's own plural rules.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

use crate::i18n::{Arg, ENGLISH, Texts, split_id};

#[wasm_bindgen(module = "/src/platform/fluent.bundle.js")]
extern "C" {
    #[wasm_bindgen(js_name = readTexts)]
    fn read_texts(place: u32, language: &str, text: &str) -> bool;
    #[wasm_bindgen(js_name = formatMessage)]
    fn format_message(place: u32, id: &str, attribute: &str, args: &Array) -> Option<String>;
}

const ENGLISH_PLACE: u32 = 0;
const READER_PLACE: u32 = 1;

/// The texts of the reader's language, with English behind them.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserTexts;

impl BrowserTexts {
    /// Reads the English texts, which are in the program.
    pub fn read_english() {
        read_texts(ENGLISH_PLACE, "en", ENGLISH);
    }

    /// Makes these the reader's texts; false when they are no texts, and then nothing changes.
    #[must_use]
    pub fn read(language: &str, text: &str) -> bool {
        read_texts(READER_PLACE, language, text)
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
        let attribute = attribute.unwrap_or_default();
        let words = |place| format_message(place, id, attribute, &values);
        words(READER_PLACE).or_else(|| words(ENGLISH_PLACE))
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
