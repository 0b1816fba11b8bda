//! Measures Waymark beside what people would use instead: builds what is measured, hands over to `bench/run.mjs`, which writes
//! docs/bench.md. The peers are npm packages of `bench/` alone; nothing else needs them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::npm;
use crate::pages::Place;
use crate::programs::run;
use crate::setup::{self, Kit};
use crate::site;
use crate::wasm_std::TARGET;

/// The crate with our rules for the bench, and the files made of it.
const CRATE: &str = "waymark-bench";
const STEM: &str = "waymark_bench";

/// How much is measured.
pub(crate) struct Extent {
    /// Fewer times and fewer cases: a few minutes instead of half an hour.
    pub(crate) quick: bool,
    /// Some of the parts, as `bench/run.mjs` names them; then docs/bench.md stays as it is.
    pub(crate) only: Option<String>,
}

pub(crate) fn all(root: &Path, extent: &Extent) -> Result<()> {
    npm::install(&root.join("bench")).context("the peers that Waymark is compared with are npm packages of bench/")?;
    let kit = setup::ready(root)?;
    let browser = setup::browser()?;
    site::build(&kit, &Place { base: "/", site: None, corrections: None, out: Path::new("dist"), pseudo: false })?;
    println!("Rules as wasm");
    let work = root.join("target/bench");
    rules_as_wasm(&kit, &work.join("wasm"))?;
    println!("Cases");
    let cases = if extent.quick { "1000" } else { "10000" };
    run(kit.program("node").arg("bench/rules/write.mjs").arg(&work).arg(cases))?;
    if extent.measures("native") {
        println!("Native rules");
        natively(&kit, &work, extent.quick)?;
    }
    println!("In the browser ({})", if extent.quick { "about five minutes" } else { "about twenty minutes" });
    let mut node = kit.program("node");
    node.arg("bench/run.mjs").env("CHROMIUM", &browser.chromium).env("WAYMARK_CRITERION", kit.target().join("criterion"));
    if extent.quick {
        node.arg("--quick");
    }
    if let Some(parts) = &extent.only {
        node.args(["--only", parts]);
    }
    run(&mut node)
}

impl Extent {
    fn measures(&self, part: &str) -> bool {
        self.only.as_ref().is_none_or(|parts| parts.split(',').any(|it| it == part))
    }
}

/// Our rules behind a function that takes numbers: compiled, bound and made small as the site is.
fn rules_as_wasm(kit: &Kit, out: &Path) -> Result<()> {
    fs::create_dir_all(out).with_context(|| format!("{} cannot be made", out.display()))?;
    run(kit.site_program("cargo").args(["build", "--quiet", "--package", CRATE, "--lib", "--profile", "web", "--target", TARGET]))?;
    let linked = kit.target().join(TARGET).join(format!("web/{STEM}.wasm"));
    let bind = ["--target", "web", "--no-typescript", "--out-name", STEM, "--out-dir"];
    run(kit.program("wasm-bindgen").arg(linked).args(bind).arg(out))?;
    crate::link::shrink(kit, &out.join(format!("{STEM}_bg.wasm")))
}

fn natively(kit: &Kit, work: &Path, quick: bool) -> Result<()> {
    let mut bench = kit.program("cargo");
    bench.args(["bench", "--quiet", "--package", CRATE, "--bench", "native", "--", "--noplot"]).env("WAYMARK_BENCH", work);
    if quick {
        bench.args(["--sample-size", "10", "--measurement-time", "1", "--warm-up-time", "0.3"]);
    }
    run(&mut bench)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_choice_everything_is_measured() {
        assert!(Extent { quick: false, only: None }.measures("native"));
        let some = Extent { quick: false, only: Some("load,rules".to_owned()) };
        assert!(some.measures("rules") && !some.measures("native"));
    }
}
