//! Packs the two editions that are compared, as the program's own build script packs all of them.
#![allow(unexpected_cfgs, reason = "the shared modules ask for a cfg that only the library needs")]

#[allow(dead_code, unreachable_pub, unused_imports, reason = "the library uses the rest")]
#[path = "../../src/domain/mod.rs"]
mod domain;
#[allow(dead_code, unreachable_pub, reason = "the library uses the rest")]
#[path = "../../src/rules"]
mod rules {
    pub(crate) mod framework;
    pub(crate) mod label;
    pub(crate) mod load;
    pub(crate) mod packed;
    pub(crate) mod raw;
}

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use crate::rules::load::{load_edition, load_vocabulary};
use crate::rules::packed::{Packed as _, Packer};

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let documents = Path::new("../../public/rules");
    println!("cargo:rerun-if-changed={}", documents.display());
    let mut editions = Vec::new();
    for (scheme, edition) in [("teacher-recognition", "2025-prelaunch"), ("school-label", "2025-2026")] {
        let text = |name: &str| {
            let file = documents.join(scheme).join(format!("{name}.json"));
            fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))
        };
        let vocabulary = load_vocabulary(&text("scheme")?).map_err(|problems| format!("{scheme}: {problems:?}"))?;
        editions.push(load_edition(&text(edition)?, &vocabulary).map_err(|problems| format!("{edition}: {problems:?}"))?);
    }
    let named = |name: &str| name.to_owned();
    let mut packer = Packer { bytes: Vec::new(), texts: Vec::new(), message: &named, for_web: true };
    (&*editions.leak()).pack(&mut packer);
    fs::write(out.join("editions.bin"), packer.bytes)?;
    fs::write(out.join("editions.txt"), packer.texts.join("\n"))?;
    Ok(())
}
