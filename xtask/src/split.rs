//! Cuts the linked program into a main file and parts, at the functions that `src/ui/pages/load.rs` marks.
//!
//! What several parts have in common would get files of its own. Each is a request more, and code that is cut apart compresses
//! worse: with all of them apart the heaviest page grew by 5 %. So what is common goes back into the main file, save a few large
//! files that most pages do without (docs/performance.md has the measurements).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use wasm_split_cli_support::{Options, SplitWasm};

use crate::names;

/// Which files a part consists of, without their ending.
pub(crate) type Parts = BTreeMap<String, Vec<String>>;

pub(crate) const MAIN: &str = "waymark";

/// The parts that come when a page stands already.
const LATER: [&str; 6] = ["archive", "calendar", "changes", "keeping", "packing", "trying"];
/// The heaviest pages: those that show rules, and fields for the answers to them.
const RULES: [&str; 3] = ["plan", "school", "teacher"];
/// Below so many bytes a file costs more than it saves: about 800 of them are in any file.
const SMALLEST: usize = 5_000;
/// The same where the heaviest pages are spared and the others have room.
const SMALLEST_ELSEWHERE: usize = 500;

/// Writes the main file and those of the parts into a folder.
pub(crate) fn split(wasm: &[u8], folder: &Path) -> Result<Parts> {
    let parts = cut(wasm, folder)?;
    let mut common = BTreeSet::new();
    for file in common_files(&parts) {
        let content = fs::read(path(folder, file))?;
        if stays_apart(&users(&parts, file), content.len()) {
            continue;
        }
        common.extend(names::functions(&content)?.into_iter().map(|(_, name)| name));
    }
    // What the program exports stays in the main file; exports that nobody uses are taken off later.
    let named = names::functions(wasm)?;
    let common: Vec<u32> = named.into_iter().filter(|(_, name)| common.contains(name)).map(|(index, _)| index).collect();
    cut(&names::exporting(wasm, &common)?, folder)
}

pub(crate) fn path(folder: &Path, file: &str) -> PathBuf {
    folder.join(format!("{file}.wasm"))
}

fn cut(wasm: &[u8], folder: &Path) -> Result<Parts> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let main = path(folder, MAIN);
    let mut options = Options::new(wasm);
    options.output_dir = folder;
    options.main_out_path = &main;
    let SplitWasm { prefetch_map, .. } = wasm_split_cli_support::transform(options).map_err(|problem| anyhow!("{problem:#}"))?;
    Ok(prefetch_map.into_iter().collect())
}

/// The parts that need a file.
fn users<'a>(parts: &'a Parts, file: &str) -> Vec<&'a str> {
    parts.iter().filter(|(_, files)| files.iter().any(|it| it == file)).map(|(part, _)| part.as_str()).collect()
}

/// Whether code that these parts have in common is worth a file of its own: when only the pages that show rules need it, which are the
/// heaviest, or when they do not need it at once.
fn stays_apart(users: &[&str], bytes: usize) -> bool {
    let at_once: Vec<&str> = users.iter().copied().filter(|part| !LATER.contains(part)).collect();
    let rules = at_once.iter().filter(|part| RULES.contains(part)).count();
    if rules == 0 { SMALLEST_ELSEWHERE <= bytes } else { SMALLEST <= bytes && rules == at_once.len() }
}

/// The files that several parts need.
fn common_files(parts: &Parts) -> Vec<&str> {
    let mut users: BTreeMap<&str, usize> = BTreeMap::new();
    for file in parts.values().flatten() {
        *users.entry(file).or_default() += 1;
    }
    users.into_iter().filter(|(_, users)| *users > 1).map(|(file, _)| file).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_several_parts_need_is_common() {
        let files = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let parts = Parts::from([
            ("records".to_owned(), files(&["all", "records"])),
            ("school".to_owned(), files(&["all", "forms", "school"])),
            ("teacher".to_owned(), files(&["all", "forms", "teacher"])),
        ]);
        assert_eq!(common_files(&parts), ["all", "forms"]);
        assert_eq!(users(&parts, "forms"), ["school", "teacher"]);
    }

    #[test]
    fn what_most_pages_do_without_is_not_in_the_main_file() {
        for (users, bytes, apart) in [
            (&["changes", "keeping"][..], 9_000, true),
            (&["data", "keeping"], 9_000, true),
            (&["data", "keeping"], 1_000, false),
            (&["data", "records"], 2_000, true),
            (&["changes", "teacher"], 2_000, false),
            (&["school", "teacher"], 9_000, true),
            (&["records", "school", "teacher"], 50_000, false),
        ] {
            assert_eq!(stays_apart(users, bytes), apart, "{users:?}");
        }
    }
}
