//! The tools that turn the program into web files, with their versions. `Trunk.toml` must name the same ones.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::programs::{answer, on_path, run};

pub(crate) struct Tool {
    pub(crate) program: &'static str,
    pub(crate) package: &'static str,
    pub(crate) version: &'static str,
    minutes: u8,
}

pub(crate) const TRUNK: Tool = Tool { program: "trunk", package: "trunk", version: "0.21.14", minutes: 8 };
/// Must also equal the `wasm-bindgen` crate in Cargo.lock: the two talk in a format of that version.
pub(crate) const WASM_BINDGEN: Tool = Tool { program: "wasm-bindgen", package: "wasm-bindgen-cli", version: "0.2.129", minutes: 3 };

impl Tool {
    /// The folder to add to PATH: none if the right version is there already, else one in the cache, filled when needed.
    pub(crate) fn folder(&self, cache: &Path) -> Result<Option<PathBuf>> {
        if on_path(self.program).is_some_and(|file| self.is_at(&file)) {
            return Ok(None);
        }
        let own = cache.join(format!("{}-{}", self.package, self.version));
        let bin = own.join("bin");
        let file = bin.join(self.program);
        if self.is_at(&file) {
            return Ok(Some(bin));
        }
        println!("Installing {} {} (about {} minutes, once).", self.package, self.version, self.minutes);
        fs::create_dir_all(cache).context("the cache folder cannot be made")?;
        run(Command::new("cargo")
            .current_dir(cache)
            // A shared target folder would only grow, and its settings are not meant for tools.
            .env_remove("CARGO_TARGET_DIR")
            .args(["install", "--quiet", "--locked", self.package, "--version", self.version, "--root"])
            .arg(&own))
        .with_context(|| format!("{} {} is missing and did not install", self.package, self.version))?;
        if self.is_at(&file) {
            return Ok(Some(bin));
        }
        bail!("{} {} was installed but does not answer with its version", self.package, self.version)
    }

    fn is_at(&self, file: &Path) -> bool {
        let said = answer(Command::new(file).arg("--version"));
        said.is_some_and(|it| it.split_whitespace().any(|word| word == self.version))
    }
}
