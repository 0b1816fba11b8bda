//! Builds and serves dist/ on this computer, at the address it was built for.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::pages::Place;
use crate::programs::run;
use crate::setup::Kit;
use crate::site;

pub(crate) fn serve(kit: &Kit, place: &Place<'_>, port: u16) -> Result<()> {
    site::build(kit, place)?;
    let base = place.base;
    let mut folder = if place.pseudo { site::pseudo_site(&kit.root) } else { kit.root.join("dist") };
    if base != "/" {
        // The server knows no base, so the files go where the base expects them.
        let served = kit.root.join("target/served");
        if served.exists() {
            fs::remove_dir_all(&served)?;
        }
        copy(&folder, &served.join(base.trim_matches('/')))?;
        folder = served;
    }
    println!("Serving http://127.0.0.1:{port}{base} until you press Ctrl+C");
    let port = port.to_string();
    let not_found = format!("{}404.html", base.trim_start_matches('/'));
    run(kit
        .program("sirv")
        .arg(folder)
        .args(["--dev", "--quiet", "--host", "127.0.0.1", "--port", &port, "--single", &not_found])
        // sirv would prefer these to its own options.
        .env_remove("HOST")
        .env_remove("PORT"))
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target).with_context(|| format!("{} cannot be written", target.display()))?;
        }
    }
    Ok(())
}
