//! From the linked program to the files of the site: parts, wasm-bindgen, one script, and as few bytes as can be had.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::data;
use crate::hash::hashed_name;
use crate::names::{self, Short};
use crate::programs::run;
use crate::script;
use crate::setup::Kit;
use crate::split::{self, Parts};

/// What the compiler may have used; the same list that wasm-opt would find in the file if its names were kept.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How many files are kept of earlier builds at most.
const MANY: usize = 4_000;

/// The script that `src/platform/later.js` fetches.
pub(crate) const LATE: &str = "target/site/late.bundle.js";

/// The names of the files in dist/ that the program consists of.
pub(crate) struct Program {
    pub(crate) script: String,
    pub(crate) main: String,
    /// By the name of the part.
    pub(crate) parts: Parts,
}

/// Writes the program into a folder.
pub(crate) fn link(kit: &Kit, linked: &Path, dist: &Path, beside: &split::Beside) -> Result<Program> {
    let work = kit.root.join("target/site/link");
    let wasm = fs::read(linked).with_context(|| format!("{} is missing", linked.display()))?;
    let mut files = split::split(&wasm, &work, beside).context("the program could not be cut into parts")?;
    let script = bundle(kit, &work)?;

    let bound = work.join("bound/waymark_bg.wasm");
    let mut main = fs::read(&bound)?;
    let exports = names::border(&main)?.exports;
    let mut used: Vec<&str> = script::used(&script, &exports);
    let mut parts = BTreeMap::new();
    for file in files.values().flatten().cloned().collect::<BTreeSet<_>>() {
        let part = split::path(&work, &file);
        fs::write(&part, names::bare(&fs::read(&part)?)?)?;
        let part = optimised(kit, &part, &work)?;
        // Functions that went back into the main file leave data behind; it is not worth a request.
        match data::absorbed(&main, &part)? {
            Some(whole) => main = whole,
            None => drop(parts.insert(file, part)),
        }
    }
    files.values_mut().for_each(|list| list.retain(|file| parts.contains_key(file)));
    fs::write(&bound, &main)?;
    let wanted = parts.values().map(|part| names::border(part)).collect::<Result<Vec<_>>>()?;
    for name in wanted.iter().flat_map(|border| &border.imports) {
        let Some(name) = exports.iter().find(|it| *it == name) else { bail!("a part asks for `{name}`, which is not exported") };
        if !used.contains(&name.as_str()) {
            used.push(name);
        }
    }
    let main = optimised(kit, &without_unused(kit, &work, &bound, &used)?, &work)?;

    let border = names::border(&main)?;
    let (imports, exports) = (names::shortened(&border.imports), names::shortened(&border.exports));
    let mut names = BTreeMap::new();
    for (file, part) in parts {
        let mut users = files.iter().filter(|(_, list)| list.contains(&file)).map(|(name, _)| name.as_str());
        // The script and the pages name each file, so those of several parts have a short name.
        let name = users.next().filter(|_| users.next().is_none()).unwrap_or("common");
        let name = write(dist, name, &names::renamed(&part, &imports, &exports)?)?;
        names.insert(file, name);
    }
    let parts: Parts =
        files.into_iter().map(|(part, list)| (part, list.iter().filter_map(|it| names.get(it).cloned()).collect())).collect();
    let main = write(dist, split::MAIN, &names::renamed(&main, &imports, &exports)?)?;
    let script = script::renamed(&script, &imports, &exports)?;
    let content = fs::read(kit.root.join(LATE))?;
    let late = hashed_name("late", &content, "js");
    fs::write(dist.join(&late), content)?;
    let script = script::with_files(&script, &main, &late, &loaders(&parts, &imports)?)?;
    let script = minified(kit, &work, &script)?;
    let name = hashed_name(split::MAIN, &script, "js");
    fs::write(dist.join(&name), script)?;
    Ok(Program { script: name, main, parts })
}

/// The files of each part under the name by which the main file asks for it.
fn loaders(parts: &Parts, imports: &Short) -> Result<Parts> {
    let loader = |(part, files): (&String, &Vec<String>)| {
        let name = imports.get(&format!("__wasm_split_load_{part}"));
        Ok((name.with_context(|| format!("nobody asks for the part `{part}`"))?.clone(), files.clone()))
    };
    parts.iter().map(loader).collect()
}

/// Lets wasm-bindgen make the main file ready for the browser, and makes one script of what it writes, Fluent and `start.js`.
fn bundle(kit: &Kit, work: &Path) -> Result<String> {
    let bound = work.join("bound");
    run(kit
        .program("wasm-bindgen")
        .arg(split::path(work, split::MAIN))
        // The parts need the table of functions, which it would not export otherwise.
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", "waymark", "--out-dir"])
        .arg(&bound))?;
    let glue = bound.join("waymark.js");
    fs::write(&glue, script::loosened(&fs::read_to_string(&glue)?)?)?;
    let start = bound.join("start.js");
    fs::write(&start, script::START)?;
    let whole = bound.join("whole.js");
    esbuild(kit, &start, &whole, "--bundle")?;
    Ok(fs::read_to_string(whole)?)
}

fn minified(kit: &Kit, work: &Path, script: &str) -> Result<Vec<u8>> {
    let (long, small) = (work.join("long.js"), work.join("small.js"));
    fs::write(&long, script)?;
    esbuild(kit, &long, &small, "--minify")?;
    Ok(fs::read(small)?)
}

fn esbuild(kit: &Kit, from: &Path, to: &Path, what: &str) -> Result<()> {
    run(kit
        .program("esbuild")
        .arg(from)
        .args([what, "--format=esm", "--target=es2022", "--log-level=warning"])
        .arg(format!("--outfile={}", to.display())))
}

/// Takes out what only exports that nobody uses would need.
fn without_unused(kit: &Kit, work: &Path, wasm: &Path, used: &[&str]) -> Result<PathBuf> {
    let (graph, out) = (work.join("graph.json"), work.join("used.wasm"));
    fs::write(&graph, serde_json::to_string(&reached(used))?)?;
    run(kit
        .program("wasm-metadce")
        .arg(wasm)
        .args(FEATURES)
        .arg(format!("--graph-file={}", graph.display()))
        .arg("-o")
        .arg(&out)
        // It lists what it took out.
        .stdout(Stdio::null()))?;
    Ok(out)
}

/// The graph that wasm-metadce asks for: the page, and the exports that are reached from it.
fn reached(used: &[&str]) -> serde_json::Value {
    let mut graph = vec![serde_json::json!({ "name": "page", "root": true, "reaches": used })];
    graph.extend(used.iter().map(|name| serde_json::json!({ "name": name, "export": name })));
    graph.into()
}

/// The file made small. There are some hundred and fifty, most of them the same as in the build before: what came of each is kept
/// beside what it came of, and made anew only where that is another or the tools are.
fn optimised(kit: &Kit, wasm: &Path, work: &Path) -> Result<Vec<u8>> {
    let mut given = fs::read(wasm)?;
    // The tools are those of this list.
    given.extend(hashed_name("", &fs::read(kit.root.join("package-lock.json"))?, "").bytes());
    let kept = kit.root.join("target/site/small");
    if fs::read_dir(&kept).is_ok_and(|files| MANY < files.count()) {
        fs::remove_dir_all(&kept)?;
    }
    fs::create_dir_all(&kept)?;
    let (before, after) = (kept.join(hashed_name("given", &given, "bin")), kept.join(hashed_name("small", &given, "wasm")));
    // A name is too short to tell two files apart for certain.
    if fs::read(&before).is_ok_and(|before| before == given)
        && let Ok(small) = fs::read(&after)
    {
        return Ok(small);
    }
    let out = work.join("small.wasm");
    optimise(kit, wasm, &out)?;
    let small = fs::read(out)?;
    fs::write(after, &small)?;
    fs::write(before, given)?;
    Ok(small)
}

/// Makes a file small in its place, as those of the site.
pub(crate) fn shrink(kit: &Kit, wasm: &Path) -> Result<()> {
    optimise(kit, wasm, wasm)
}

fn optimise(kit: &Kit, wasm: &Path, out: &Path) -> Result<()> {
    run(kit
        .program("wasm-opt")
        .arg(wasm)
        // Twice: the second time finds another few hundred bytes, a third time none.
        .args(["-Oz", "-Oz", "--strip-debug", "--strip-producers"])
        .args(FEATURES)
        .arg("-o")
        .arg(out))
}

fn write(dist: &Path, stem: &str, wasm: &[u8]) -> Result<String> {
    let name = hashed_name(stem, wasm, "wasm");
    fs::write(dist.join(&name), wasm).with_context(|| format!("{name} cannot be written"))?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_graph_begins_at_the_page() {
        let graph = reached(&["memory"]).to_string();
        assert!(graph.contains("\"root\":true") && graph.contains("\"reaches\":[\"memory\"]") && graph.contains("\"export\":\"memory\""));
    }

    #[test]
    fn a_part_that_nobody_asks_for_is_refused() {
        let parts = Parts::from([("teacher".to_owned(), vec!["teacher.wasm".to_owned()])]);
        let imports = names::shortened(&["__wasm_split_load_teacher".to_owned()]);
        assert_eq!(loaders(&parts, &imports).ok(), Some(Parts::from([("a".to_owned(), vec!["teacher.wasm".to_owned()])])));
        assert!(loaders(&parts, &Short::new()).is_err());
    }
}
