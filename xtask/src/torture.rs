//! Whether anything is lost when the browser is killed, has no room, has two windows, or finds texts that nobody wrote.
//!
//! The parts in the browser stand in `tests/torture`, those without one in `tests/torture.rs`, `tests/record` and `fuzz`. All of it is
//! bounded. What was counted is printed as one table, and put into `docs/reliability.md`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::pages::Place;
use crate::programs::{answer, run};
use crate::setup::{Browser, Kit};
use crate::site;

/// How many arbitrary documents are read.
const DOCUMENTS: u32 = 100_000;
/// How long each target of `fuzz` runs.
const FUZZ_SECONDS: u32 = 60;
const TARGETS: [&str; 3] = ["import", "restore", "merge"];
/// What `cargo fuzz` tells the compiler, save the sanitizers, which ask for a compiler of the night.
const COUNTERS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                        -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
                        -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

const DOCUMENT: &str = "docs/reliability.md";
const BEGIN: &str = "<!-- From here on written by `cargo xtask torture`. -->\n";
const END: &str = "<!-- Until here. -->\n";

/// A line of the table.
struct Row {
    what: String,
    done: String,
    counted: String,
    found: usize,
    /// What the browser does and the program cannot help; told, and no failure.
    known: usize,
}

/// A few of each, in the browser: what `cargo xtask test` has time for.
pub(crate) fn short(kit: &Kit, browser: &Browser) -> Result<()> {
    run(kit.program("node").arg("tests/torture/main.mjs").env("TORTURE", "short").env("CHROMIUM", &browser.chromium))
}

/// All of it.
pub(crate) fn long(kit: &Kit, browser: &Browser) -> Result<()> {
    site::build(kit, &Place { base: "/", site: None, corrections: None, out: Path::new("dist"), pseudo: false })?;
    let folder = kit.target().join("torture");
    fs::create_dir_all(&folder)?;
    let mut rows = natively(kit);
    rows.extend(fuzzed(kit, &folder)?);
    let report = in_browser(kit, browser, &folder)?;
    rows.extend(rows_of(&report));
    let table = table(kit, browser, &rows, &report);
    println!("\n{table}");
    write_down(&kit.root, &table)?;
    let wrong: usize = rows.iter().map(|row| row.found).sum();
    if wrong == 0 { Ok(()) } else { bail!("{wrong} of what was counted should not be there; the lines above name each") }
}

/// What the program does with texts, without a browser.
fn natively(kit: &Kit) -> Vec<Row> {
    let cargo = |words: &[&str]| {
        let mut cargo = kit.program("cargo");
        let ended = run(cargo.args(["test", "--quiet"]).args(words).env("TORTURE_DOCUMENTS", DOCUMENTS.to_string()));
        // What went wrong stands on the screen.
        usize::from(ended.is_err())
    };
    let row =
        |what: &str, done: String, counted: &str, found| Row { what: what.to_owned(), done, counted: counted.to_owned(), found, known: 0 };
    vec![
        row(
            "every byte of a stored document changed to every other",
            "documents of both versions, 255 changes of each byte; also each byte and line taken out, doubled or put in".to_owned(),
            "panics, originals lost",
            cargo(&["--test", "torture", "--", "--ignored", "every_byte"]) + cargo(&["--test", "record", "hostile"]),
        ),
        row(
            "arbitrary documents stored, chosen as a file, joined",
            format!("{DOCUMENTS} documents"),
            "panics, originals lost, copies that differ",
            cargo(&["--test", "torture", "--", "--ignored", "many_arbitrary"]),
        ),
    ]
}

/// The targets of `fuzz`, for a bounded time each.
fn fuzzed(kit: &Kit, folder: &Path) -> Result<Vec<Row>> {
    let said = answer(kit.program("rustc").arg("-vV")).unwrap_or_default();
    let host = said.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc does not say what it compiles for")?;
    let target = folder.join("fuzz");
    // With the target named, what runs at build time is compiled without counters.
    run(kit
        .program("cargo")
        .args(["build", "--quiet", "--release", "--manifest-path", "fuzz/Cargo.toml", "--target", host])
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTFLAGS", COUNTERS))?;
    let documents = [fs::read(kit.root.join("tests/record/v1.json"))?, fs::read(kit.root.join("tests/record/v2.json"))?];
    let mut rows = Vec::new();
    for name in TARGETS {
        let corpus = folder.join("corpus").join(name);
        fs::create_dir_all(&corpus)?;
        for (place, document) in documents.iter().enumerate() {
            fs::write(corpus.join(format!("v{}", place + 1)), document)?;
        }
        fs::write(corpus.join("both"), documents.join(&0))?;
        let mut fuzz = Command::new(target.join(host).join("release").join(name));
        fuzz.arg(&corpus).args(["-timeout=10", "-rss_limit_mb=2048", "-max_len=16384", "-seed=1", "-print_final_stats=1", "-verbosity=0"]);
        fuzz.arg(format!("-max_total_time={FUZZ_SECONDS}")).arg(format!("-artifact_prefix={}/", folder.display()));
        let output = fuzz.stdout(Stdio::null()).output().with_context(|| format!("the target {name} could not be started"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        let runs = said.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:")).unwrap_or("?").trim().to_owned();
        println!("  libFuzzer, {name}: {runs} texts");
        if !output.status.success() {
            println!("{said}");
        }
        rows.push(Row {
            what: format!("libFuzzer without sanitizers, target `{name}`"),
            done: format!("{runs} texts in {FUZZ_SECONDS} s"),
            counted: "panics, originals lost, copies that differ".to_owned(),
            found: usize::from(!output.status.success()),
            known: 0,
        });
    }
    Ok(rows)
}

fn in_browser(kit: &Kit, browser: &Browser, folder: &Path) -> Result<Value> {
    let file = folder.join("browser.json");
    if file.exists() {
        fs::remove_file(&file)?;
    }
    let mut node = kit.program("node");
    let ended = run(node.arg("tests/torture/main.mjs").arg(&file).env("TORTURE", "long").env("CHROMIUM", &browser.chromium));
    // Where something was counted that should not be, the file is there all the same.
    match (fs::read_to_string(&file), ended) {
        (Ok(report), _) => Ok(serde_json::from_str(&report)?),
        (Err(_), Err(problem)) => Err(problem),
        (Err(problem), Ok(())) => Err(problem).context("the browser's part has left no report"),
    }
}

fn rows_of(report: &Value) -> Vec<Row> {
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let rows = report["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
    let row = |row: &Value| Row {
        what: text(row, "what"),
        done: text(row, "done"),
        counted: text(row, "counted"),
        found: row["found"].as_array().map_or(1, Vec::len),
        known: row["known"].as_array().map_or(0, Vec::len),
    };
    rows.iter().map(row).collect()
}

fn table(kit: &Kit, browser: &Browser, rows: &[Row], report: &Value) -> String {
    let version = |program: &mut Command, word: &str| answer(program.arg(word)).unwrap_or_else(|| "an unknown version".to_owned());
    let mut table = format!(
        "Measured on {} with {}, {} and Node.js {}; seed {}.\n\n| what is done | how often | what is counted | found |\n| --- | --- | --- | --- |\n",
        report["date"].as_str().unwrap_or("an unknown day"),
        version(&mut Command::new(&browser.chromium), "--version"),
        version(&mut kit.program("rustc"), "--version"),
        version(&mut kit.program("node"), "--version"),
        report["seed"],
    );
    for Row { what, done, counted, found, known } in rows {
        let _ = writeln!(table, "| {what} | {done} | {counted} | {} |", found + known);
    }
    let speed = report["speed"].as_array().map(Vec::as_slice).unwrap_or_default();
    if !speed.is_empty() {
        let _ =
            writeln!(table, "\n{}\n\n| | median | least | most |\n| --- | --- | --- | --- |", report["load"].as_str().unwrap_or_default());
    }
    for row in speed {
        let time = |name: &str| format!("{:.0} ms", row[name].as_f64().unwrap_or_default());
        let _ =
            writeln!(table, "| {} | {} | {} | {} |", row["what"].as_str().unwrap_or_default(), time("middle"), time("least"), time("most"));
    }
    table
}

/// Puts the table between its marks.
fn write_down(root: &Path, table: &str) -> Result<()> {
    let file = root.join(DOCUMENT);
    let text = fs::read_to_string(&file).with_context(|| format!("{DOCUMENT} is missing"))?;
    fs::write(&file, with_table(&text, table)?)?;
    println!("Written into {DOCUMENT}");
    Ok(())
}

fn with_table(text: &str, table: &str) -> Result<String> {
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.with_context(|| format!("{DOCUMENT} must hold the lines `{}` and `{}`", BEGIN.trim(), END.trim()))?;
    Ok(format!("{before}{BEGIN}\n{table}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_takes_the_place_of_the_one_before() {
        let text = format!("Before\n\n{BEGIN}old\n{END}\nAfter\n");
        let written = with_table(&text, "new").unwrap_or_default();
        assert_eq!(written, format!("Before\n\n{BEGIN}\nnew\n{END}\nAfter\n"));
        assert_eq!(with_table(&written, "new").unwrap_or_default(), written);
        assert!(with_table("no marks", "new").is_err());
    }
}
