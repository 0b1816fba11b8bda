//! Builds the site: prepares Trunk's inputs in target/site, lets Trunk build, finishes dist/.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::languages::{self, Language};
use crate::pages;
use crate::programs::run;
use crate::setup::Kit;

pub(crate) fn build(kit: &Kit, base: &str) -> Result<()> {
    let languages = prepare(kit)?;
    println!("Program");
    // Trunk builds offline, so that it fetches no tools of its own; the crates must be there before.
    run(kit.wasm_program("cargo").args(["fetch", "--quiet"]))?;
    let trunk = ["--quiet", "build", "--config", "Trunk.toml", "--public-url", base];
    run(kit.wasm_program("trunk").args(trunk))?;
    let dist = kit.root.join("dist");
    for script in scripts(&dist)? {
        // The glue that wasm-bindgen writes is laid out for people.
        run(kit
            .program("esbuild")
            .arg(&script)
            .args(["--minify", "--allow-overwrite", "--log-level=warning"])
            .arg(format!("--outfile={}", script.display())))?;
    }
    pages::finish(&dist, &languages, base).context("dist could not be finished")?;
    println!("Built dist/ for {base}");
    Ok(())
}

/// The scripts beside the pages; those in folders are minified already.
fn scripts(dist: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(dist)?.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>()?;
    Ok(entries.into_iter().filter(|path| path.extension().is_some_and(|end| end == "js")).collect())
}

/// Everything but the program: what it includes, and what is copied beside it.
pub(crate) fn prepare(kit: &Kit) -> Result<Vec<Language>> {
    println!("Styles and scripts");
    bundle(kit, "style/entry.css", "target/site/app.css", &[])?;
    if kit.root.join("src/platform/fluent.js").exists() {
        let bundled = "target/site/fluent.bundle.js";
        bundle(kit, "src/platform/fluent.js", bundled, &["--format=esm"])?;
        copy_changed(&kit.root.join(bundled), &kit.root.join("src/platform/fluent.bundle.js"))?;
    }
    println!("Languages and guide");
    let languages = languages::read(&kit.root)?;
    let lang = kit.root.join("target/site/lang");
    empty(&lang)?;
    for language in &languages {
        language.write(&lang)?;
    }
    Ok(languages)
}

fn bundle(kit: &Kit, from: &str, to: &str, options: &[&str]) -> Result<()> {
    let out = format!("--outfile={to}");
    let always = ["--bundle", "--minify", "--log-level=warning"];
    run(kit.program("esbuild").arg(from).arg(out).args(always).args(options))
}

/// The program includes this file: a new date on it alone would compile the program again.
fn copy_changed(from: &Path, to: &Path) -> Result<()> {
    let text = fs::read(from)?;
    if fs::read(to).is_ok_and(|present| present == text) {
        return Ok(());
    }
    fs::write(to, text).with_context(|| format!("{} cannot be written", to.display()))
}

/// Files of an earlier build would be copied along under their old hashes.
fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))
}
