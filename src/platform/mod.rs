//! The browser, and the only place that touches it: storage, texts, addresses, files and the clock.

mod address;
mod clock;
mod files;
mod page;
mod storage;
mod texts;

pub use address::{base_path, go, path_and_hash, replace};
pub use clock::{time_of_day, today};
pub use files::{ReadProblem, chosen_file, download, empty_field, read_file};
pub use page::{attribute, focus, languages_meta, scroll_top, set_language, set_title, show, typed, wanted_languages};
pub use storage::browser_store;
pub use texts::{BrowserTexts, fetch_text};
