//! The npm packages: style bundler, Fluent, wasm-opt, static server, end-to-end tests.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::programs::{on_path, run};

/// Installs exactly what a folder's package-lock.json says, when that is newer than what is installed.
pub(crate) fn install(folder: &Path) -> Result<()> {
    let wanted = changed(&folder.join("package-lock.json")).context("package-lock.json is missing")?;
    if changed(&folder.join("node_modules/.package-lock.json")).is_some_and(|installed| wanted <= installed) {
        return Ok(());
    }
    if on_path("npm").is_none() || on_path("node").is_none() {
        bail!("Node.js with npm is missing: install version 20 or newer (on Debian: apt-get install nodejs npm)");
    }
    println!("Installing the npm packages.");
    run(Command::new("npm")
        .current_dir(folder)
        // The tests use the system's Chromium.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
    .context("the npm packages could not be installed")
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|it| it.modified()).ok()
}
