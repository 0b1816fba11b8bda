//! What a first visit downloads before the page can be used, against the budget: for every page, because each needs other files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::compress::brotli;
use crate::html::attribute;
use crate::language_checks::TEXTS_OF_A_PAGE;
use crate::languages::MEASURED;
use crate::pages;
use crate::setup::Kit;
use crate::wasm_std::TARGET;
use crate::weight;

/// In bytes after brotli at its best, as a static host sends them, for the heaviest page. A ratchet: lowered whenever the program
/// gets smaller. The goal is 120,000 and 95,000; docs/performance.md says what has been tried.
const TOTAL_BUDGET: usize = 120_000;
const WASM_BUDGET: usize = 95_000;
/// The same with the texts of any language and the list of all of them: writing in Greek, Arabic or Cyrillic letters takes more bytes,
/// and each language adds its line to every page.
const ANY_LANGUAGE: usize = 124_000;

#[derive(Clone)]
struct Row {
    name: String,
    raw: usize,
    sent: usize,
}

struct Visit {
    /// The page with its language: `nb/guide/school-label`.
    page: String,
    rows: Vec<Row>,
    /// What the lines of all languages but the measured ones add to the page's HTML.
    other_languages: usize,
}

impl Visit {
    fn total(&self) -> usize {
        self.rows.iter().map(|it| it.sent).sum()
    }

    /// Whether the program itself is measured by this visit.
    fn is_measured(&self) -> bool {
        self.page.split('/').next().is_some_and(|code| MEASURED.contains(&code))
    }

    /// What it would be with no more than the measured languages.
    fn program(&self) -> usize {
        self.total() - self.other_languages
    }

    fn texts(&self) -> usize {
        self.rows.iter().filter(|it| it.name.ends_with(".ftl")).map(|it| it.sent).sum()
    }

    fn wasm(&self) -> usize {
        self.rows.iter().filter(|it| it.name.ends_with(".wasm")).map(|it| it.sent).sum()
    }
}

/// Above the budget, or when asked `why`, it also says what the program consists of.
pub(crate) fn check(kit: &Kit, why: bool) -> Result<()> {
    let dist = kit.root.join("dist");
    let visits = visits(&dist)?;
    let measured: Vec<&Visit> = visits.iter().filter(|it| it.is_measured()).collect();
    let heaviest = measured.iter().max_by_key(|it| it.program()).context("dist holds no page")?;
    let largest = visits.iter().max_by_key(|it| it.total()).context("dist holds no page")?;
    let most_texts = visits.iter().max_by_key(|it| it.texts()).context("dist holds no page")?;
    println!("{:<56}{:>10}{:>10}", format!("first visit to {}", heaviest.page), "raw", "brotli");
    for row in &heaviest.rows {
        println!("{:<56}{:>10}{:>10}", row.name, row.raw, row.sent);
    }
    println!("\n{:<56}{:>10}{:>10}", "first visit to", "wasm", "total");
    for visit in largest_of_each_kind(measured.iter().copied()) {
        println!("{:<56}{:>10}{:>10}", visit.page, visit.wasm(), visit.total());
    }
    let gates = [
        ("wasm".to_owned(), visits.iter().map(Visit::wasm).max().unwrap_or_default(), WASM_BUDGET),
        (
            format!("{}, without the lines of other languages ({} bytes)", heaviest.page, heaviest.other_languages),
            heaviest.program(),
            TOTAL_BUDGET,
        ),
        (format!("{}, the heaviest of all languages", largest.page), largest.total(), ANY_LANGUAGE),
        (format!("texts of {}", most_texts.page), most_texts.texts(), TEXTS_OF_A_PAGE),
    ];
    println!();
    for (what, sent, allowed) in &gates {
        println!("{sent:>7} bytes of {allowed:>7} allowed: {what}");
    }
    let over: Vec<_> = gates.iter().filter(|(_, sent, allowed)| sent > allowed).collect();
    if why || !over.is_empty() {
        breakdown(kit, &visits)?;
    }
    match over.first() {
        Some((what, sent, allowed)) => bail!("{} bytes over the budget: {what}", sent - allowed),
        None => Ok(()),
    }
}

/// What there is to save: every file that some page fetches, the largest first, and the program by crate and by function.
fn breakdown(kit: &Kit, visits: &[Visit]) -> Result<()> {
    let mut rows: BTreeMap<&str, &Row> = BTreeMap::new();
    for row in visits.iter().flat_map(|it| &it.rows).filter(|it| !it.name.ends_with(".html")) {
        rows.insert(&row.name, row);
    }
    let mut rows: Vec<&Row> = rows.into_values().collect();
    rows.sort_by_key(|it| std::cmp::Reverse(it.sent));
    println!("\n{:<56}{:>10}{:>10}", "file that some page fetches", "raw", "brotli");
    for row in rows {
        println!("{:<56}{:>10}{:>10}", row.name, row.raw, row.sent);
    }
    let linked = kit.target().join(TARGET).join("web/waymark.wasm");
    let wasm = fs::read(&linked).with_context(|| format!("{} is missing: build the site first", linked.display()))?;
    weight::print(&wasm)
}

/// A first visit to each page of each language.
fn visits(dist: &Path) -> Result<Vec<Visit>> {
    let mut known = BTreeMap::new();
    let mut visits = Vec::new();
    for language in folders(&dist.join("lang"))? {
        // The folder of a language's texts is its code and their hash.
        let name = language.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let Some((code, _)) = name.rsplit_once('-') else { continue };
        let mut pages: Vec<String> = pages::slugs().into_iter().map(|slug| format!("{code}/{slug}")).collect();
        for topic in folders(&dist.join(code).join("guide"))? {
            pages.push(format!("{code}/guide/{}", topic.file_name().unwrap_or_default().to_string_lossy()));
        }
        for page in pages {
            let other_languages = other_languages(dist, &page)?;
            let rows = files(dist, &page)?.iter().map(|file| row(dist, file, &mut known)).collect::<Result<_>>()?;
            visits.push(Visit { page, rows, other_languages });
        }
    }
    Ok(visits)
}

/// The page itself, and all that it asks for before the program runs: the build names there whatever the page needs.
fn files(dist: &Path, page: &str) -> Result<Vec<String>> {
    let file = format!("{}/index.html", page.trim_end_matches('/'));
    let html = fs::read_to_string(dist.join(&file)).with_context(|| format!("{file} is missing"))?;
    let mut files = vec![file];
    for name in asked_for(&html) {
        if !files.contains(&name) {
            files.push(name);
        }
    }
    Ok(files)
}

/// What the page's HTML would be shorter by, with the measured languages alone in its lists.
fn other_languages(dist: &Path, page: &str) -> Result<usize> {
    let file = dist.join(page.trim_end_matches('/')).join("index.html");
    let html = fs::read_to_string(&file).with_context(|| format!("{} is missing", file.display()))?;
    let less = measured_only(&html);
    if less == html { Ok(0) } else { Ok(brotli(html.as_bytes())?.len().saturating_sub(brotli(less.as_bytes())?.len())) }
}

/// The page without the links to other languages, and without what the program is told of them.
fn measured_only(html: &str) -> String {
    let other = |code: &str| !MEASURED.contains(&code);
    let link = |item: &str| attribute(item, "hreflang").is_some_and(|code| other(code) && item.contains(" dir=\""));
    let without_links = html.split_inclusive("</li>").map(|item| match item.rfind("<li>") {
        Some(start) if item.get(start..).is_some_and(link) => item.get(..start).unwrap_or_default(),
        _ => item,
    });
    let html: String = without_links.collect();
    let begin = "<meta name=\"waymark-languages\" content=\"";
    let Some((before, (list, after))) = html.split_once(begin).and_then(|(before, rest)| Some((before, rest.split_once('"')?))) else {
        return html;
    };
    let list: Vec<&str> = list.split(';').filter(|it| !it.split('=').next().is_some_and(other)).collect();
    format!("{before}{begin}{}\"{after}", list.join(";"))
}

fn asked_for(html: &str) -> Vec<String> {
    let tags = html.split('<').filter_map(|it| it.split('>').next());
    let name = |tag: &str| {
        let needed = tag.starts_with("link ") && matches!(attribute(tag, "rel"), Some("stylesheet" | "modulepreload" | "preload"));
        let source = if needed { attribute(tag, "href") } else { attribute(tag, "src").filter(|_| tag.starts_with("script ")) };
        source.map(|it| it.trim_start_matches('/').to_owned())
    };
    tags.filter_map(name).collect()
}

/// One visit for each kind of page: topics of the guide are of one kind, and so are the languages.
fn largest_of_each_kind<'a>(visits: impl Iterator<Item = &'a Visit>) -> Vec<&'a Visit> {
    let mut largest: Vec<(String, &Visit)> = Vec::new();
    for visit in visits {
        let below = visit.page.split_once('/').map_or("", |(_, below)| below);
        let kind = if below.starts_with("guide/") { "guide/" } else { below };
        match largest.iter_mut().find(|(known, _)| known == kind) {
            Some((_, present)) if present.total() < visit.total() => *present = visit,
            Some(_) => {}
            None => largest.push((kind.to_owned(), visit)),
        }
    }
    let mut largest: Vec<&Visit> = largest.into_iter().map(|(_, visit)| visit).collect();
    largest.sort_by_key(|it| std::cmp::Reverse(it.total()));
    largest
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))?;
    let mut folders = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    folders.retain(|it| it.is_dir());
    folders.sort();
    Ok(folders)
}

fn row(dist: &Path, name: &str, known: &mut BTreeMap<String, Row>) -> Result<Row> {
    if let Some(row) = known.get(name) {
        return Ok(row.clone());
    }
    let bytes = fs::read(dist.join(name)).with_context(|| format!("{name} is missing, and a page asks for it"))?;
    let row = Row { name: name.to_owned(), raw: bytes.len(), sent: brotli(&bytes)?.len() };
    known.insert(name.to_owned(), row.clone());
    Ok(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(page: &str, sent: usize) -> Visit {
        Visit { page: page.to_owned(), rows: vec![Row { name: "a.wasm".to_owned(), raw: sent, sent }], other_languages: 0 }
    }

    #[test]
    fn what_a_page_names_to_be_fetched_counts() {
        let html = "<link rel=\"icon\" href=\"logo.svg\"><link rel=\"stylesheet\" href=\"/app.css\"/>\
            <link rel=\"preload\" href=\"a.wasm\" as=\"fetch\" crossorigin><script type=\"module\" src=\"a.js\"></script><a href=\"b\">b</a>";
        assert_eq!(asked_for(html), ["app.css", "a.wasm", "a.js"]);
    }

    #[test]
    fn each_kind_of_page_is_shown_with_its_largest_visit() {
        let visits = [visit("en/teacher", 3), visit("nb/teacher", 4), visit("nb/guide/one", 2), visit("nb/guide/two", 1)];
        let largest: Vec<&str> = largest_of_each_kind(visits.iter()).iter().map(|it| it.page.as_str()).collect();
        assert_eq!(largest, ["nb/teacher", "nb/guide/one"]);
    }

    #[test]
    fn the_lines_of_other_languages_are_counted_apart() {
        let link = |code: &str| format!("<li><a href=\"{code}/\" lang=\"{code}\" hreflang=\"{code}\" dir=\"ltr\">x</a></li>");
        let page = |codes: &[&str]| {
            let links: String = codes.iter().map(|it| link(it)).collect();
            let list: Vec<String> = codes.iter().map(|it| format!("{it}=1=x")).collect();
            format!("<meta name=\"waymark-languages\" content=\"{}\"><ul><li>y</li>{links}</ul><p>z</p>", list.join(";"))
        };
        assert_eq!(measured_only(&page(&["en", "nb", "tr", "ar"])), page(&["en", "nb"]));
        assert!(visit("nb/school", 1).is_measured() && !visit("ar/school", 1).is_measured());
    }
}
