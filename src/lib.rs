//! Waymark's core: rules, records, texts and routes as plain Rust, and a thin browser shell around them.
//!
//! Everything above the line compiles natively in seconds and knows no browser; the shell below it exists only for wasm32.

pub mod domain;
pub mod i18n;
pub mod naming;
pub mod portfolio;
pub mod reading;
pub mod record;
pub mod route;
pub mod rules;
pub mod window;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod state;
#[cfg(target_arch = "wasm32")]
pub mod ui;
