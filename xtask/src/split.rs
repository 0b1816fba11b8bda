//! Cuts the linked program into a main file and parts, at the functions that `src/ui/pages/load.rs` marks.
//!
//! What several parts have in common comes out as files of their own, a hundred and more, and each that stays apart is a request and
//! compresses worse than it would in the main file; in the main file it is a burden to pages that do without it. Which of them stay
//! apart is worked out anew for each build (`chosen`, docs/performance.md).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use wasm_split_cli_support::{Options, SplitWasm};

use crate::names;

/// Which files a part consists of, without their ending.
pub(crate) type Parts = BTreeMap<String, Vec<String>>;

pub(crate) const MAIN: &str = "waymark";

/// What the pages of each part fetch beside the program, in bytes after compression. Other parts come when a page stands already.
pub(crate) type Beside = BTreeMap<&'static str, usize>;

// What follows is for choosing only, so it need not be exact. Measured: code in the main file compresses to half of what it does apart,
// because there is more like it around (docs/performance.md).

/// What stands in the main file in any case, after compression.
const IN_ANY_CASE: usize = 61_000;
/// How much of a file is about the file and not code, before compression.
const ABOUT: usize = 700;
/// What travels of a thousand bytes, which still have their names, in the main file.
const SENT_IN_MAIN: usize = 100;
/// The same in a file of its own.
const SENT_APART: usize = 185;
/// What a file of its own costs beside its code: its own beginning, and a request.
const FILE: usize = 180;
/// What it costs each page, needed or not: its name in the script.
const NAME: usize = 15;
/// The first visit and its wasm have budgets of their own (`size.rs`): a page with little beside the program counts as if it had so much.
const LEAST_BESIDE: usize = 5_500;

/// Writes the main file and those of the parts into a folder.
pub(crate) fn split(wasm: &[u8], folder: &Path, beside: &Beside) -> Result<Parts> {
    let parts = cut(wasm, folder)?;
    let mut files = Vec::new();
    for (file, users) in users(&parts) {
        let content = fs::read(path(folder, file))?;
        files.push(Common { bytes: content.len().saturating_sub(ABOUT), users, functions: names::functions(&content)? });
    }
    let (common, own): (Vec<Common<'_>>, Vec<Common<'_>>) = files.into_iter().partition(|file| file.users.len() > 1);
    let apart = chosen(&common, &own, beside);
    let main = common.iter().zip(apart).filter(|(_, apart)| !apart).flat_map(|(file, _)| &file.functions);
    let main: BTreeSet<&String> = main.map(|(_, name)| name).collect();
    // What the program exports stays in the main file; exports that nobody uses are taken off later.
    let named = names::functions(wasm)?;
    let main: Vec<u32> = named.iter().filter(|(_, name)| main.contains(name)).map(|(index, _)| *index).collect();
    cut(&names::exporting(wasm, &main)?, folder)
}

/// A file that parts need.
struct Common<'a> {
    /// How much code it holds, with names and before compression.
    bytes: usize,
    users: Vec<&'a str>,
    functions: Vec<(u32, String)>,
}

/// Which of the common files stay apart: those with which the heaviest first visits are the lightest. Each file is turned over as long
/// as that makes it better.
///
/// What the main file holds must find there what it calls in turn, and that is needed by the same parts and maybe by more. So with a
/// file that goes into the main file go all those whose users are its own and others, and the other way round.
fn chosen(common: &[Common<'_>], own: &[Common<'_>], beside: &Beside) -> Vec<bool> {
    let mut apart = vec![true; common.len()];
    let mut order: Vec<&Common<'_>> = common.iter().collect();
    order.sort_by_key(|file| std::cmp::Reverse(file.bytes));
    let mut best = burden(common, own, beside, &apart);
    loop {
        let before = best;
        for file in &order {
            for to in [true, false] {
                let turned = turned(common, &apart, file, to);
                let found = burden(common, own, beside, &turned);
                if found < best {
                    (best, apart) = (found, turned);
                }
            }
        }
        if before <= best {
            return apart;
        }
    }
}

/// The choice with a file apart or not, and those that go with it.
fn turned(common: &[Common<'_>], apart: &[bool], file: &Common<'_>, to: bool) -> Vec<bool> {
    let has_all = |one: &Common<'_>, other: &Common<'_>| other.users.iter().all(|user| one.users.contains(user));
    let goes_along = |other: &Common<'_>| if to { has_all(file, other) } else { has_all(other, file) };
    common.iter().zip(apart).map(|(other, apart)| if goes_along(other) { to } else { *apart }).collect()
}

/// How heavy the first visits are with this choice. The heaviest count for nearly all of it, the others a little.
fn burden(common: &[Common<'_>], own: &[Common<'_>], beside: &Beside, apart: &[bool]) -> f64 {
    let in_main = common.iter().zip(apart).map(|(file, apart)| if *apart { NAME } else { file.bytes * SENT_IN_MAIN / 1_000 });
    let main = IN_ANY_CASE + in_main.sum::<usize>();
    let visit = |page: &&'static str, beside: usize| {
        let is_used = |file: &&Common<'_>| file.users.contains(page);
        let shared = common
            .iter()
            .zip(apart)
            .filter(|(file, apart)| **apart && is_used(file))
            .map(|(file, _)| file.bytes * SENT_APART / 1_000 + FILE);
        let own = own.iter().filter(is_used).map(|file| file.bytes * SENT_APART / 1_000);
        main + shared.chain(own).sum::<usize>() + beside.max(LEAST_BESIDE)
    };
    beside.iter().map(|(page, bytes)| (visit(page, *bytes) as f64 / 100_000.0).powi(32)).sum()
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

/// Each file with the parts that need it.
fn users(parts: &Parts) -> BTreeMap<&str, Vec<&str>> {
    let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (part, files) in parts {
        files.iter().for_each(|file| users.entry(file).or_default().push(part));
    }
    users
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(bytes: usize, users: &[&'static str]) -> Common<'static> {
        Common { bytes, users: users.to_vec(), functions: Vec::new() }
    }

    #[test]
    fn the_parts_that_need_a_file_are_found() {
        let files = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let parts = Parts::from([("records".to_owned(), files(&["all", "records"])), ("school".to_owned(), files(&["all", "school"]))]);
        assert_eq!(users(&parts)["all"], ["records", "school"]);
    }

    #[test]
    fn what_only_light_pages_share_is_no_burden_to_the_heaviest() {
        let beside = Beside::from([("plan", 6_000), ("school", 6_000), ("about", 0), ("start", 0)]);
        let own = [file(90_000, &["plan"]), file(100_000, &["school"])];
        let common = [
            file(20_000, &["about", "start"]),
            file(20_000, &["plan", "school"]),
            file(20_000, &["calendar", "plan"]),
            file(250, &["about", "start"]),
            file(20_000, &["archive", "calendar"]),
        ];
        let apart = chosen(&common, &own, &beside);
        // What both heavy pages need costs them least in the main file; the pages beside them can take it.
        assert_eq!(apart, [true, false, true, true, true]);
    }
}
