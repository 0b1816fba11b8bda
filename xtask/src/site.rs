//! Builds the site: prepares Trunk's inputs in target/site, lets Trunk build, finishes dist/.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::compress;
use crate::hosting;
use crate::icons;
use crate::languages::{self, Language};
use crate::link::{self, Program};
use crate::manifest;
use crate::pages::{self, Place};
use crate::programs::run;
use crate::pseudo;
use crate::serve::copy;
use crate::setup::Kit;
use crate::styles;
use crate::wasm_std::TARGET;
use crate::worker;

pub(crate) fn build(kit: &Kit, place: &Place<'_>) -> Result<()> {
    let languages = prepare(kit, place.corrections)?;
    println!("Program");
    // Trunk builds offline, so that it fetches no tools of its own; the crates must be there before.
    run(kit.site_program("cargo").args(["fetch", "--quiet"]))?;
    let dist = kit.root.join(place.out);
    let trunk = ["--quiet", "build", "--config", "Trunk.toml", "--public-url", place.base, "--dist"];
    run(kit.site_program("trunk").args(trunk).arg(&dist))?;
    println!("Parts");
    remove_whole_program(&dist)?;
    let program = link::link(kit, &kit.target().join(TARGET).join("web/waymark.wasm"), &dist, &pages::beside(&languages)?)?;
    icons::to_files(&dist)?;
    if place.pseudo {
        println!("Languages for tests");
        let beside = pseudo_site(&kit.root);
        empty(&beside)?;
        copy(&dist, &beside)?;
        let languages = languages::read(&kit.root, &pseudo::write(&kit.root)?, place.corrections)?;
        write_languages(&beside.join("lang"), &languages)?;
        finish(&kit.root, &beside, &languages, &program, place)?;
    }
    finish(&kit.root, &dist, &languages, &program, place)?;
    println!("For hosts");
    hosting::write(&kit.root, &dist, place.base)?;
    compress::copies(&dist)?;
    println!("Built {} for {}", place.out.display(), place.base);
    if place.site.is_none() {
        println!("Its host is not known (--site), so no page names its own whole address and there is no sitemap.");
    }
    Ok(())
}

/// The same site with the languages for tests, which no other build has.
pub(crate) fn pseudo_site(root: &Path) -> PathBuf {
    root.join("target/pseudo-site")
}

/// Pages, manifests and the worker, where all other files are in place.
fn finish(root: &Path, dist: &Path, languages: &[Language], program: &Program, place: &Place<'_>) -> Result<()> {
    pages::finish(root, dist, languages, program, place).with_context(|| format!("{} could not be finished", dist.display()))?;
    manifest::write(dist, languages, place.base).context("the manifests could not be written")?;
    worker::finish(dist, languages)
}

/// Trunk's own script and wasm, and the scripts they include.
fn remove_whole_program(dist: &Path) -> Result<()> {
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "js" || end == "wasm") {
            fs::remove_file(path)?;
        }
    }
    let snippets = dist.join("snippets");
    if snippets.exists() {
        fs::remove_dir_all(snippets)?;
    }
    Ok(())
}

/// Everything but the program: what it includes, and what is copied beside it.
pub(crate) fn prepare(kit: &Kit, corrections: Option<&str>) -> Result<Vec<Language>> {
    println!("Styles and scripts");
    let style = kit.root.join("target/site/app.css");
    bundle(kit, "style/entry.css", "target/site/app.css", &[])?;
    fs::write(&style, styles::without_unused(&fs::read_to_string(&style)?))?;
    bundle(kit, "src/platform/late.js", link::LATE, &["--format=esm"])?;
    let fluent = "target/site/fluent.bundle.js";
    bundle(kit, "src/platform/fluent.js", fluent, &["--format=esm"])?;
    copy_changed(&kit.root.join(fluent), &kit.root.join("src/platform/fluent.bundle.js"))?;
    println!("Languages and guide");
    let languages = languages::read(&kit.root, &[], corrections)?;
    write_languages(&kit.root.join("target/site/lang"), &languages)?;
    Ok(languages)
}

fn write_languages(lang: &Path, languages: &[Language]) -> Result<()> {
    empty(lang)?;
    languages.iter().try_for_each(|language| language.write(lang))
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
