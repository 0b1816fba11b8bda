//! What only a browser can show: its storage, its formatter of texts, its address line.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "web/address.rs"]
mod address;
#[path = "web/storage.rs"]
mod storage;
#[path = "web/texts.rs"]
mod texts;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
