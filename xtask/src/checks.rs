//! Every check, in the order in which a mistake is cheapest to find. Stops at the first that fails.

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::pages::Place;
use crate::programs::{answer, run};
use crate::setup::{self, Browser, Kit, Servers};
use crate::wasm_std::TARGET;
use crate::{language_checks, site, size, tools, torture};

/// Begins with the step of this name, if one is named: for whoever mends what it found.
pub(crate) fn all(root: &Path, from: Option<&str>) -> Result<()> {
    let waits = Cell::new(from.is_some());
    let step = |name: &str, check: &dyn Fn() -> Result<()>| {
        waits.set(waits.get() && from != Some(name));
        if waits.get() { Ok(()) } else { timed(name, check) }
    };
    step("versions of the tools agree", &|| versions_agree(root))?;
    let kit = setup::ready(root)?;
    let browser = setup::browser()?;
    let servers = setup::servers()?;
    let cargo = |words: &str| run(kit.program("cargo").args(words.split(' ')));
    let wasm_cargo = |words: &str| run(kit.wasm_program("cargo").args(words.split(' ')));
    step("layout of the code", &|| cargo("fmt --all --check"))?;
    step("what each language says", &|| language_checks::check(root, &root.join("public/lang"), None))?;
    // Before the lints: the program includes the script that this bundles.
    step("styles, languages, guide", &|| site::prepare(&kit, None).map(|_| ()))?;
    step("lints", &|| cargo("clippy --quiet --workspace --all-targets -- -D warnings"))?;
    if answer(kit.wasm_program("cargo").args(["clippy", "--version"])).is_some() {
        step("lints for the browser", &|| wasm_cargo("clippy --quiet --target wasm32-unknown-unknown --lib --bins -- -D warnings"))?;
    } else {
        println!("\nSkipped: the compiler for the browser has no clippy");
    }
    step("tests", &|| cargo("test --quiet --workspace"))?;
    if root.join("tests/web.rs").exists() {
        step("tests in the browser", &|| browser_tests(&kit, &browser))?;
    }
    step("build", &|| site::build(&kit, &Place { base: "/", site: None, corrections: None, out: Path::new("dist"), pseudo: true }))?;
    step("size", &|| size::check(&kit, false))?;
    step("end to end", &|| end_to_end(&kit, &browser))?;
    step("a short torture", &|| torture::short(&kit, &browser))?;
    // Under the folder that stands for the root of the host, so that it lies where its addresses say.
    step("build for a folder of a host", &|| {
        let place = Place {
            base: "/skole/",
            site: Some("https://school.example"),
            corrections: Some("https://school.example/texts/new"),
            out: Path::new("target/hosting/skole"),
            pseudo: false,
        };
        site::build(&kit, &place)
    })?;
    step("on real servers", &|| on_servers(&kit, &browser, &servers))?;
    step("lighthouse", &|| lighthouse(&kit, &browser, &servers))?;
    if waits.get() {
        bail!("no step has this name: {}", from.unwrap_or_default());
    }
    Ok(())
}

fn timed(name: &str, check: &dyn Fn() -> Result<()>) -> Result<()> {
    println!("\n== {name}");
    let started = Instant::now();
    check().with_context(|| format!("failed: {name}"))?;
    println!("-- {name}: {:.1} s", started.elapsed().as_secs_f32());
    Ok(())
}

/// The versions stand in xtask/src/tools.rs; these files must name the same.
fn versions_agree(root: &Path) -> Result<()> {
    let bindgen = tools::WASM_BINDGEN.version;
    let expected = [
        ("Trunk.toml", format!("wasm_bindgen = \"{bindgen}\"")),
        ("Cargo.lock", format!("name = \"wasm-bindgen\"\nversion = \"{bindgen}\"")),
    ];
    for (file, line) in expected {
        let text = fs::read_to_string(root.join(file)).with_context(|| format!("{file} is missing"))?;
        if !text.contains(&line) {
            bail!("{file} must hold `{line}`, the version in xtask/src/tools.rs");
        }
    }
    Ok(())
}

fn browser_tests(kit: &Kit, browser: &Browser) -> Result<()> {
    run(kit
        .wasm_program("cargo")
        .args(["test", "--target", TARGET, "--test", "web", "--no-default-features"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", &browser.driver))
}

fn end_to_end(kit: &Kit, browser: &Browser) -> Result<()> {
    run(kit.program("playwright").arg("test").env("CHROMIUM", &browser.chromium).env_remove("HOST").env_remove("PORT"))
}

fn on_servers(kit: &Kit, browser: &Browser, servers: &Servers) -> Result<()> {
    let mut playwright = kit.program("playwright");
    playwright.args(["test", "--config", "tests/hosting/playwright.config.mjs"]);
    run(servers.name_to(&mut playwright).env("CHROMIUM", &browser.chromium))
}

fn lighthouse(kit: &Kit, browser: &Browser, servers: &Servers) -> Result<()> {
    let mut node = kit.program("node");
    run(servers.name_to(node.arg("tests/hosting/lighthouse.mjs")).env("CHROMIUM", &browser.chromium))
}
