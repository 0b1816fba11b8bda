//! `cargo xtask languages`: what is there of each language, and what is wrong with it. Reads the files as they are, so that a language
//! in the making gives a list and not the first problem alone.

mod conventions;
mod finding;
mod fluent;
mod form;
mod guide;
mod identify;
mod numbers;
mod plurals;
mod same;
mod script;
mod search;
mod sides;
mod structure;
mod terms;
mod texts;
mod typography;
mod weight;
mod words;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

pub(crate) use conventions::{Convention, Native};
use conventions::{Data, Intended};
use finding::{Finding, without_intended};
pub(crate) use search::search;
use texts::Spoken;
pub(crate) use weight::TEXTS_OF_A_PAGE;

use crate::languages::SOURCE_LANGUAGE;

/// What is usual in each language, in every language that Waymark means to have.
pub(crate) fn conventions(root: &Path) -> Result<Vec<Convention>> {
    Ok(conventions::read(root)?.conventions)
}

/// What a check looks at.
struct Asked<'a> {
    english: &'a Spoken,
    own: &'a Spoken,
    convention: &'a Convention,
    data: &'a Data,
}

/// All checks, in the order in which a mistake is cheapest to find.
const CHECKS: [fn(&Asked<'_>) -> Vec<Finding>; 9] = [
    form::check,
    plurals::check,
    structure::check,
    numbers::check,
    same::check,
    typography::check,
    script::check,
    identify::check,
    terms::check,
];

struct Row {
    code: String,
    name: String,
    english: String,
    messages: (usize, usize),
    pages: (usize, usize),
    native: String,
    heaviest: (&'static str, usize),
    findings: Vec<Finding>,
}

/// Prints a row for each language, then its problems, and fails when there are any. `texts` is the folder with the languages, and `only`
/// one of them.
pub(crate) fn check(root: &Path, texts: &Path, only: Option<&str>) -> Result<()> {
    let data = conventions::read(root)?;
    let english = Spoken::read(&root.join("public/lang").join(SOURCE_LANGUAGE), SOURCE_LANGUAGE)?;
    let mut used = vec![false; data.intended.len()];
    let mut rows = Vec::new();
    for code in codes(texts)?.into_iter().filter(|code| only.is_none_or(|it| it == code)) {
        let other = if code == SOURCE_LANGUAGE { None } else { Some(Spoken::read(&texts.join(&code), &code)?) };
        rows.push(row(&data, &english, other.as_ref().unwrap_or(&english), &mut used)?);
    }
    if rows.is_empty() {
        bail!("no language of that code is in {}", texts.display());
    }
    print(&rows);
    // Only a language that was looked at can tell that an exception is not needed any more.
    let looked_at = |intended: &Intended| only.is_none() && rows.iter().any(|it| intended.concerns(&it.code));
    let stale = data.intended.iter().zip(used).filter(|(it, used)| !used && looked_at(it));
    let stale: Vec<String> = stale.map(|(it, _)| format!("{} {} {} ({})", it.language, it.file, it.key, it.check)).collect();
    if !stale.is_empty() {
        bail!("xtask/languages/intended.json excuses what is not there:\n  {}", stale.join("\n  "));
    }
    match rows.iter().map(|it| it.findings.len()).sum::<usize>() {
        0 => Ok(()),
        1 => bail!("the languages have a problem"),
        problems => bail!("the languages have {problems} problems"),
    }
}

/// The languages of a folder, English first.
fn codes(texts: &Path) -> Result<Vec<String>> {
    let mut codes = Vec::new();
    for entry in fs::read_dir(texts).with_context(|| format!("{} is missing", texts.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            codes.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    codes.sort_by_key(|code| (code != SOURCE_LANGUAGE, code.clone()));
    Ok(codes)
}

fn row(data: &Data, english: &Spoken, own: &Spoken, used: &mut [bool]) -> Result<Row> {
    let code = &own.code;
    let convention = data.of(code).with_context(|| format!("xtask/languages/conventions.json does not say what is usual in `{code}`"))?;
    let asked = Asked { english, own, convention, data };
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| check(&asked)).collect();
    findings.extend(named(&asked));
    let heaviest = weight::heaviest(&english.files, own).unwrap_or_else(|problem| {
        findings.push(Finding::new("", "", "form", format!("{problem:#}")));
        ("", 0)
    });
    if TEXTS_OF_A_PAGE < heaviest.1 {
        let what = format!("the texts of {} are {} bytes, and {TEXTS_OF_A_PAGE} are allowed", heaviest.0, heaviest.1);
        findings.push(Finding::new("", "", "size", what));
    }
    // The same in two forms of one message is one problem.
    let mut seen = std::collections::BTreeSet::new();
    findings.retain(|it| seen.insert(it.clone()));
    Ok(Row {
        code: code.clone(),
        name: convention.name.clone(),
        english: convention.english.clone(),
        messages: form::coverage(&asked),
        pages: structure::coverage(&asked),
        native: convention.native.as_ref().map_or_else(|| "not yet".to_owned(), |it| format!("{}, {}", it.by, it.on)),
        heaviest,
        findings: without_intended(code, findings, &data.intended, used),
    })
}

/// The language's own name and direction are those that everybody knows it by.
fn named(asked: &Asked<'_>) -> Vec<Finding> {
    let expected = [("language-name", asked.convention.name.to_lowercase()), ("language-dir", asked.convention.dir.clone())];
    let wrong = |(key, expected): &(&str, String)| asked.own.plain(key).is_some_and(|it| it.to_lowercase() != *expected);
    let told = |(key, expected): (&str, String)| Finding::new("site.ftl", key, "form", format!("must be {expected}"));
    expected.into_iter().filter(wrong).map(told).collect()
}

fn print(rows: &[Row]) {
    println!(
        "{:<4} {:<20} {:>9} {:>12} {:>7}  {:<16} {:<22} {:>8}",
        "", "language", "messages", "guide pages", "there", "native check", "heaviest page’s texts", "problems"
    );
    for row in rows {
        let Row { code, name, messages: (messages, of), pages: (pages, of_pages), native, heaviest: (part, bytes), findings, .. } = row;
        let there = (messages + pages) * 100 / (of + of_pages).max(1);
        // Padding counts letters, and the name of a language may be in wide ones: then the columns are a little off.
        println!(
            "{code:<4} {name:<20} {:>9} {:>12} {there:>5} %  {native:<16} {:<22} {:>8}",
            format!("{messages}/{of}"),
            format!("{pages}/{of_pages}"),
            format!("{bytes} ({part})"),
            findings.len()
        );
    }
    for row in rows.iter().filter(|it| !it.findings.is_empty()) {
        println!("\n{} {} ({})", row.code, row.name, row.english);
        for finding in &row.findings {
            println!("  {finding}");
        }
    }
}
