//! The browser behind plain functions: storage, journal, other windows, the service worker, texts, addresses, files, focus and the clock. Only the nodes
//! of the page themselves, and the events on them, are handled elsewhere (`ui/html.rs`, `ui/router.rs`, `ui/parts`).

mod address;
mod clock;
mod files;
mod frame;
mod journal;
mod offline;
mod page;
mod storage;
mod texts;

pub use address::{base_path, go, origin, path_and_hash, replace};
pub use clock::{draw, local, now, time_of_day, today};
pub use files::{
    JSON, ReadProblem, blob_of, chosen_file, chosen_files, download, download_blob, download_bytes, empty_field, read_bytes, read_file,
};
pub use frame::{after_drawing, drawn};
pub use journal::{
    Journaled, erase_journal, held_files, is_lasting, journal_profiles, keep_file, kept_file, listen_to_windows, read_journal, sweep_files,
    tell_windows, write_journal,
};
pub use offline::{install, keep_all, leave_field, start_offline, take_version};
pub use page::{
    attribute, focus, is_focus_lost, languages_meta, say_that_nothing_starts, scroll_top, set_language, set_title, show, typed,
    wanted_languages,
};
pub use storage::{browser_store, set_tab_profile, tab_profile};
pub use texts::{BrowserTexts, Fetched, Fetching, fetch_document, fetch_texts};
