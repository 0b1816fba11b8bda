//! Debian packages, where the system has them.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::programs::{answer, as_root, on_path, run};

/// Installs those that are missing; asks nothing of the system when there are none.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|it| !installed(it)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if on_path("apt-get").is_none() {
        bail!("this system has no apt-get to install {list}");
    }
    println!("Installing Debian packages: {list}");
    run(as_root("apt-get")?.args(["-q", "update"])).context("the list of packages could not be fetched")?;
    let quietly = ["-q", "install", "-y", "--no-install-recommends"];
    run(as_root("apt-get")?.args(quietly).args(&missing)).with_context(|| format!("missing: {list}"))
}

/// Unpacks them into a folder, without installing them: an installed web server would start at once and answer on port 80. The system
/// must have the libraries that they use.
pub(crate) fn unpack(packages: &[&str], folder: &Path) -> Result<()> {
    let list = packages.join(" ");
    if on_path("apt-get").is_none() {
        bail!("this system has no apt-get to fetch {list}");
    }
    println!("Fetching Debian packages: {list}");
    let fetched = folder.join("fetched");
    if fetched.exists() {
        fs::remove_dir_all(&fetched)?;
    }
    fs::create_dir_all(&fetched).with_context(|| format!("{} cannot be made", fetched.display()))?;
    let mut fetch = Command::new("apt-get");
    fetch.args(["-q", "download"]).args(packages).current_dir(&fetched);
    if run(&mut fetch).is_err() {
        run(as_root("apt-get")?.args(["-q", "update"])).context("the list of packages could not be fetched")?;
        run(&mut fetch)?;
    }
    for package in fs::read_dir(&fetched)? {
        run(Command::new("dpkg-deb").arg("--extract").arg(package?.path()).arg(folder))?;
    }
    fs::remove_dir_all(&fetched)?;
    Ok(())
}

fn installed(package: &str) -> bool {
    let status = answer(Command::new("dpkg-query").args(["-W", "-f", "${Status}", package]));
    status.as_deref() == Some("install ok installed")
}
