//! Waymark's core: rules, records, texts and routes as plain Rust, and a thin browser shell around them.
//!
//! Everything above the line compiles natively in seconds and knows no browser; the shell below it exists only for wasm32.

pub mod archive;
pub mod calendar;
pub mod competence;
pub mod domain;
pub mod i18n;
pub mod naming;
pub mod pack;
pub mod plan;
pub mod portfolio;
pub mod prepare;
pub mod reading;
pub mod record;
pub mod rounds;
pub mod route;
pub mod rules;
pub mod share;
pub mod window;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(all(target_arch = "wasm32", feature = "app"))]
pub mod state;
#[cfg(all(target_arch = "wasm32", feature = "app"))]
pub mod ui;
