//! The parts of the texts, so that a page fetches what it says and little else (docs/adr/0011-texts-by-part.md).
//!
//! The library, its build script and `xtask` all read this file, so that all of them mean the same files.

/// The file of a language that every page needs.
pub const COMMON: &str = "messages";

/// Each part with the files of a language it is made of: the program fetches it whole beside the common file, for the pages that name
/// it ([`crate::route::Page::texts`]). A file in several parts travels with each of them.
pub const PARTS: &[(&str, &[&str])] = &[
    ("start", &["start", "requirements-teacher", "requirements-school"]),
    ("teacher", &["teacher", "requirements-teacher", "rules", "projects", "answers"]),
    ("school", &["school", "requirements-school", "conflicts", "rules", "projects", "answers"]),
    ("records", &["records", "requirements-teacher", "answers"]),
    ("data", &["data", "answers"]),
    ("prepare", &["prepare"]),
    ("label", &["label", "countries", "rules", "projects", "answers"]),
    ("competences", &["competences", "requirements-teacher", "rules", "answers"]),
    ("teacher-pack", &["pack", "records", "teacher", "requirements-teacher", "rules", "projects", "answers"]),
    ("draft", &["draft", "school", "requirements-school", "conflicts", "rules", "answers"]),
    ("school-pack", &["pack", "records", "school", "requirements-school", "conflicts", "rules", "projects", "answers"]),
    ("rounds", &["rounds", "school", "requirements-school", "conflicts", "rules", "answers"]),
    ("plan", &["plan", "countries", "requirements-teacher", "requirements-school", "conflicts", "rules", "answers"]),
];

/// What the build itself says, in pages and lists: nothing in it belongs to the program.
pub const BUILD_ONLY: &[&str] = &["about", "site"];

/// The files of a language that the program knows, each once, in the order in which their messages are numbered.
#[must_use]
pub fn files() -> Vec<&'static str> {
    let mut files = vec![COMMON];
    for file in PARTS.iter().flat_map(|(_, files)| *files) {
        if !files.contains(file) {
            files.push(file);
        }
    }
    files
}
