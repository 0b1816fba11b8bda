//! Debian packages, where the system has them.

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

fn installed(package: &str) -> bool {
    let status = answer(Command::new("dpkg-query").args(["-W", "-f", "${Status}", package]));
    status.as_deref() == Some("install ok installed")
}
