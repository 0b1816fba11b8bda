//! Finds or makes a standard library for wasm32: from rustup, or built from Debian's source where rustup cannot download.
//! The site itself is compiled together with the library's source, built for size (docs/adr/0005-parts-by-page.md).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::apt;
use crate::programs::{answer, as_root, on_path, run, succeeds_within};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The name under which rustup knows Debian's compiler once it has the library.
const LINKED: &str = "wasm-from-source";
const DEBIAN_LIBRARY: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";
/// Debian keeps a current compiler for its browsers beside its older default one.
const DEBIAN_PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy"];
/// A closed network may swallow the request instead of refusing it.
const RUSTUP_LIMIT: Duration = Duration::from_secs(120);

const WAYS_OUT: &str = "\
the Rust standard library for wasm32-unknown-unknown is missing.
Either let rustup fetch it:            rustup target add wasm32-unknown-unknown
or, on Debian, install:                rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy
and run `cargo xtask setup` again";

/// What makes cargo compile the standard library with the program. The options are not stable yet, and the second variable lets
/// the ordinary compiler take them. A failure stops the program at once, without words; those would be most of the library.
/// The linker says where each piece came from, so that the program can be cut into parts.
pub(crate) const FOR_SIZE: &[(&str, &str)] = &[
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none -Clink-args=--emit-relocs"),
];

const WAYS_TO_SOURCE: &str = "\
the source of the Rust standard library is missing; the site is compiled together with it.
Either let rustup fetch it:            rustup component add rust-src
or, on Debian, install:                rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy
and run `cargo xtask setup` again";

/// The toolchain to name in `RUSTUP_TOOLCHAIN` for wasm builds; `None` is the active one.
pub(crate) fn toolchain(cache: &Path) -> Result<Option<&'static str>> {
    if has_library(None) {
        return Ok(None);
    }
    if has_library(Some(LINKED)) && !is_outdated(cache) {
        return Ok(Some(LINKED));
    }
    println!("The wasm32 standard library is missing; asking rustup for it (at most {} s).", RUSTUP_LIMIT.as_secs());
    if succeeds_within(Command::new("rustup").args(["target", "add", TARGET]), RUSTUP_LIMIT)? && has_library(None) {
        return Ok(None);
    }
    println!("rustup could not get it; building it from Debian's source (about two minutes).");
    build_from_debian(cache).context(WAYS_OUT)?;
    if has_library(Some(LINKED)) { Ok(Some(LINKED)) } else { bail!(WAYS_OUT) }
}

/// The same for a toolchain that has the library's source.
pub(crate) fn toolchain_with_source(cache: &Path, usual: Option<&'static str>) -> Result<Option<&'static str>> {
    if has_source(usual) {
        return Ok(usual);
    }
    println!("The source of the standard library is missing; asking rustup for it (at most {} s).", RUSTUP_LIMIT.as_secs());
    let mut rustup = Command::new("rustup");
    if usual.is_none() && succeeds_within(rustup.args(["component", "add", "rust-src"]), RUSTUP_LIMIT)? && has_source(None) {
        return Ok(None);
    }
    println!("rustup could not get it; taking Debian's compiler and source (about two minutes).");
    if !has_source(Some(LINKED)) || is_outdated(cache) {
        build_from_debian(cache).context(WAYS_TO_SOURCE)?;
    }
    if has_source(Some(LINKED)) { Ok(Some(LINKED)) } else { bail!(WAYS_TO_SOURCE) }
}

fn has_source(toolchain: Option<&str>) -> bool {
    let root = answer(rustc(toolchain).args(["--print", "sysroot"]));
    root.is_some_and(|it| Path::new(&it).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
}

fn rustc(toolchain: Option<&str>) -> Command {
    let mut rustc = Command::new("rustc");
    if let Some(name) = toolchain {
        rustc.env("RUSTUP_TOOLCHAIN", name);
    }
    rustc
}

fn has_library(toolchain: Option<&str>) -> bool {
    let folder = answer(rustc(toolchain).args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|it| libraries(Path::new(&it)).is_ok_and(|files| files.iter().any(|file| is_std(file))))
}

fn is_std(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libstd-"))
}

/// A library fits only the compiler that built it, and Debian replaces its compiler with each browser release.
fn is_outdated(cache: &Path) -> bool {
    fs::read_to_string(record(cache)).is_ok_and(|built_with| Some(built_with) != debian_version())
}

fn record(cache: &Path) -> PathBuf {
    cache.join("wasm-from-source.version")
}

fn debian_version() -> Option<String> {
    answer(Command::new("/usr/bin/rustc").arg("--version"))
}

fn build_from_debian(cache: &Path) -> Result<()> {
    if on_path("rustup").is_none() {
        bail!("rustup is missing");
    }
    apt::install(DEBIAN_PACKAGES)?;
    install_linker()?;
    let built = build_library(cache)?;
    let stale = libraries(Path::new(DEBIAN_LIBRARY)).unwrap_or_default();
    if !stale.is_empty() && is_outdated(cache) {
        run(as_root("rm")?.arg("-f").args(stale))?;
    }
    run(as_root("install")?.args(["-d", DEBIAN_LIBRARY]))?;
    run(as_root("install")?.args(["-m", "644", "-t", DEBIAN_LIBRARY]).args(built))?;
    run(Command::new("rustup").args(["toolchain", "link", LINKED, "/usr"]))?;
    let version = debian_version().context("/usr/bin/rustc does not say its version")?;
    fs::write(record(cache), version).context("the cache folder cannot be written")
}

/// `rust-lld` is a link to the newest `lld-NN`, whose package the compiler only recommends.
fn install_linker() -> Result<()> {
    let link = Path::new("/usr/bin/rust-lld");
    if link.exists() {
        return Ok(());
    }
    let linker = fs::read_link(link).context("/usr/bin/rust-lld is missing")?;
    let package = linker.file_name().context("/usr/bin/rust-lld names no linker")?.to_string_lossy().into_owned();
    apt::install(&[package.as_str()])
}

/// Compiles an empty crate, which makes cargo compile the standard library for it.
fn build_library(cache: &Path) -> Result<Vec<PathBuf>> {
    let folder = cache.join("wasm-from-source");
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "#![no_std]\n")?;
    fs::write(folder.join("Cargo.toml"), "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n")?;
    let target = folder.join("target");
    run(Command::new("/usr/bin/cargo")
        .current_dir(&folder)
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", &target)
        // `test` is what `cargo test` in the browser links to.
        .args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort,test"]))?;
    let mut built = libraries(&target.join(TARGET).join("release/deps"))?;
    built.retain(|file| !file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libempty-")));
    Ok(built)
}

fn libraries(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "rlib") {
            files.push(path);
        }
    }
    Ok(files)
}
