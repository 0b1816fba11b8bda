//! Every page as a picture, compared with the pictures kept (`tests/screenshots/run.mjs`).

use std::path::Path;

use anyhow::Result;

use crate::pages::Place;
use crate::programs::run;
use crate::setup::{self, Kit};
use crate::site;

/// Builds the site with the languages for tests, and compares or, to `update`, takes the pictures anew.
pub(crate) fn all(kit: &Kit, update: bool) -> Result<()> {
    site::build(kit, &Place { base: "/", site: None, corrections: None, out: Path::new("dist"), pseudo: true })?;
    let browser = setup::browser()?;
    let mut node = kit.program("node");
    node.arg("tests/screenshots/run.mjs").env("CHROMIUM", &browser.chromium);
    if update {
        node.arg("--update");
    }
    run(&mut node)
}
