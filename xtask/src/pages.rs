//! Finishes dist/: the list of languages, and a real file for each address that names all files that its page needs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::about;
use crate::compress::brotli;
use crate::found;
use crate::html::{escape, replace_once, tighten, with_base};
use crate::languages::{Language, MEASURED};
use crate::link::Program;
use crate::manifest::{self, MANIFEST};
use crate::sent::parts::COMMON;
use crate::shell;
use crate::split::Beside;

/// Which page an address leads to, and which texts it says: the program's own answer.
#[allow(dead_code, unreachable_pub, reason = "the program uses the rest")]
#[path = "../../src/route.rs"]
pub(crate) mod route;
use route::Route;

/// A kind of page.
struct Kind {
    /// The address below the language; the start page has none of its own.
    slug: &'static str,
    /// The message with its title.
    title: &'static str,
    /// The part of the program that writes it, as in `src/ui/pages/load.rs`.
    part: &'static str,
    /// What stands in it before the program runs.
    main: fn(&Language) -> Result<String>,
}

/// The page about the program, which also names the rule documents and all languages.
const ABOUT: &str = "about";

const PAGES: &[Kind] = &[
    Kind { slug: "", title: "page-title-start", part: "reading", main: shell::start },
    Kind {
        slug: "teacher",
        title: "page-title-teacher",
        part: "teacher",
        main: |it| shell::interactive(it, Some("teacher-eyebrow"), "teacher-title"),
    },
    Kind {
        slug: "school",
        title: "page-title-school",
        part: "school",
        main: |it| shell::interactive(it, Some("school-eyebrow"), "school-title"),
    },
    Kind { slug: "evidence", title: "page-title-evidence", part: "records", main: |it| shell::interactive(it, None, "evidence-title") },
    Kind { slug: "plan", title: "page-title-plan", part: "plan", main: |it| shell::interactive(it, None, "plan-title") },
    Kind { slug: "prepare", title: "page-title-prepare", part: "reading", main: |it| shell::interactive(it, None, "prepare-title") },
    Kind { slug: "label", title: "page-title-label", part: "label", main: |it| shell::interactive(it, None, "label-title") },
    Kind {
        slug: "competences",
        title: "page-title-competences",
        part: "competences",
        main: |it| shell::interactive(it, None, "competences-title"),
    },
    Kind {
        slug: "teacher/pack",
        title: "page-title-teacher-pack",
        part: "pack",
        main: |it| shell::interactive(it, Some("teacher-eyebrow"), "pack-title-teacher"),
    },
    Kind {
        slug: "school/draft",
        title: "page-title-draft",
        part: "form",
        main: |it| shell::interactive(it, Some("school-eyebrow"), "draft-title"),
    },
    Kind {
        slug: "school/pack",
        title: "page-title-school-pack",
        part: "pack",
        main: |it| shell::interactive(it, Some("school-eyebrow"), "school-pack-title"),
    },
    Kind {
        slug: "rounds",
        title: "page-title-rounds",
        part: "form",
        main: |it| shell::interactive(it, Some("school-eyebrow"), "rounds-title"),
    },
    Kind {
        slug: GUIDE,
        title: "page-title-guide",
        part: GUIDE_PART,
        main: |it| Ok(shell::guide(&format!("{}/{GUIDE}", it.code), &it.guide_front)),
    },
    Kind { slug: "my-data", title: "page-title-my-data", part: "data", main: |it| shell::interactive(it, None, "data-title") },
];
const GUIDE: &str = "guide";
const GUIDE_PART: &str = "reading";

/// What Trunk leaves where the program belongs.
const SCRIPT: &str = "<script type=\"module\" src=\"waymark.js\"></script>";

pub(crate) fn slugs() -> Vec<&'static str> {
    PAGES.iter().map(|kind| kind.slug).chain([ABOUT]).collect()
}

/// What the pages of each part fetch that is neither the program nor fetched by every page: their texts, in bytes after compression,
/// of the language in which they weigh most.
pub(crate) fn beside(languages: &[Language]) -> Result<Beside> {
    let mut beside = Beside::new();
    for Kind { slug, part, .. } in PAGES {
        let texts = Route::parse(&format!("en/{slug}")).page.texts();
        let weigh = |language: &Language| texts.map_or(Ok(0), |file| brotli(language.sent(file).as_bytes()).map(|sent| sent.len()));
        let measured = languages.iter().filter(|it| MEASURED.contains(&it.code.as_str()));
        let most = measured.map(weigh).collect::<Result<Vec<usize>>>()?.into_iter().max().unwrap_or_default();
        let known = beside.entry(*part).or_insert(0);
        *known = most.max(*known);
    }
    Ok(beside)
}

/// Where the site will be.
pub(crate) struct Place<'a> {
    /// The path before every address, with slashes at both ends.
    pub(crate) base: &'a str,
    /// The host, such as `https://school.example`, where it is known.
    pub(crate) site: Option<&'a str>,
    /// Where readers send corrections of texts, where that is known.
    pub(crate) corrections: Option<&'a str>,
    /// The folder to write to, from the project's.
    pub(crate) out: &'a Path,
    /// Whether target/pseudo-site is written too: the site with the languages for tests.
    pub(crate) pseudo: bool,
}

pub(crate) fn finish(root: &Path, dist: &Path, languages: &[Language], program: &Program, place: &Place<'_>) -> Result<()> {
    let file = dist.join("index.html");
    let page = fs::read_to_string(&file).context("Trunk wrote no index.html")?;
    let entries: Vec<String> = languages.iter().map(Language::entry).collect();
    let page = replace_once(&page, &meta("languages", ""), &meta("languages", &entries.join(";")))?;
    let page = replace_once(&page, &meta("base", ""), &meta("base", place.base))?;
    let site = Site { dist, template: tighten(&page), languages, program, place, rules: about::rules(root)? };
    for language in languages {
        site.write_pages(language)?;
    }
    let first = languages.first().context("there is no language")?;
    let start = fs::read(dist.join(&first.code).join("index.html"))?;
    fs::write(&file, start).context("index.html cannot be written")?;
    let unknown =
        site.page(first, None, &first.texts.say("page-title-unknown", &[])?, &description(first)?, &shell::unknown(first)?, &[])?;
    fs::write(dist.join("404.html"), unknown).context("404.html cannot be written")?;
    let topics = first.topics.iter().map(|topic| format!("{GUIDE}/{}", topic.slug));
    let slugs: Vec<String> = slugs().into_iter().map(str::to_owned).chain(topics).collect();
    found::write(dist, place.site, place.base, languages, &slugs)
}

fn meta(name: &str, content: &str) -> String {
    format!("<meta name=\"waymark-{name}\" content=\"{}\">", escape(content))
}

fn description(language: &Language) -> Result<String> {
    language.texts.say("site-description", &[])
}

struct Site<'a> {
    dist: &'a Path,
    template: String,
    languages: &'a [Language],
    program: &'a Program,
    place: &'a Place<'a>,
    /// Links to the rule documents.
    rules: Vec<String>,
}

impl Site<'_> {
    fn write_pages(&self, language: &Language) -> Result<()> {
        for Kind { slug, title, part, main } in PAGES {
            let title = language.texts.say(title, &[])?;
            self.write_page(language, slug, &title, &description(language)?, &main(language)?, part)?;
        }
        let (title, main) = (language.texts.say("page-title-about", &[])?, about::page(language, self.languages, &self.rules)?);
        self.write_page(language, ABOUT, &title, &description(language)?, &main, GUIDE_PART)?;
        for topic in &language.topics {
            let slug = format!("{GUIDE}/{}", topic.slug);
            let main = shell::guide(&format!("{}/{slug}", language.code), &topic.html);
            self.write_page(language, &slug, &topic.title, &topic.description, &main, GUIDE_PART)?;
        }
        Ok(())
    }

    /// The files that a page needs beside the script and the main file: its part, and the texts that it says.
    fn needs(&self, language: &Language, slug: &str, part: &str) -> Result<Vec<String>> {
        let files = self.program.parts.get(part).with_context(|| format!("the program has no part `{part}`"))?;
        let page = Route::parse(&format!("{}/{slug}", language.code)).page;
        let texts = std::iter::once(COMMON).chain(page.texts()).map(|file| format!("lang/{}/{file}.ftl", language.folder_name()));
        Ok(files.iter().cloned().chain(texts).collect())
    }

    fn write_page(&self, language: &Language, slug: &str, title: &str, description: &str, main: &str, part: &str) -> Result<()> {
        let page = self.page(language, Some(slug), title, description, main, &self.needs(language, slug, part)?)?;
        let folder = self.dist.join(&language.code).join(slug);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), page).with_context(|| format!("{} cannot be written", folder.display()))
    }

    fn page(
        &self,
        language: &Language,
        slug: Option<&str>,
        title: &str,
        description: &str,
        main: &str,
        needs: &[String],
    ) -> Result<String> {
        let direction = if language.right_to_left { "rtl" } else { "ltr" };
        let title = language.texts.say("page-title", &[("page", title)])?;
        let html = format!("<html lang=\"{}\" dir=\"{direction}\">", language.code);
        let about = match slug {
            Some(slug) => found::head(self.place.site, self.place.base, self.languages, language, slug, &title, description),
            None => "<meta name=\"robots\" content=\"noindex\">\n".to_owned(),
        };
        let head = format!("<title>{}</title>\n<meta name=\"description\" content=\"{}\">\n{about}", escape(&title), escape(description));
        let page = replace_once(&self.template, "<html lang=\"en\" dir=\"ltr\">", &html)?;
        let page = replace_once(&page, "<title>Waymark</title>\n", &head)?;
        let page = replace_once(&page, SCRIPT, &fetches(self.program, needs))?;
        let page = replace_once(&page, manifest::TEMPLATE, &format!("href=\"{}{MANIFEST}\"", language.code))?;
        let body = shell::body(language, self.languages, slug, main)?;
        let page = replace_once(&page, "<body>", &format!("<body>{body}"))?;
        Ok(with_base(&page, self.place.base))
    }
}

/// Has everything fetched at once: without these lines the browser would learn of the wasm from the script, and of the parts and
/// texts from the wasm. `with_base` makes the addresses whole.
fn fetches(program: &Program, needs: &[String]) -> String {
    let script = &program.script;
    let mut lines = format!("<link rel=\"modulepreload\" href=\"{script}\">\n");
    for file in std::iter::once(&program.main).chain(needs) {
        let kind = if file.ends_with(".wasm") { " type=\"application/wasm\"" } else { "" };
        // As the program fetches them, else they would be fetched twice.
        lines += &format!("<link rel=\"preload\" href=\"{file}\" as=\"fetch\"{kind} crossorigin>\n");
    }
    lines + &format!("<script type=\"module\" src=\"{script}\"></script>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn a_page_names_the_script_the_main_file_and_what_else_it_needs() {
        let program = Program { script: "w.js".to_owned(), main: "w.wasm".to_owned(), parts: BTreeMap::new() };
        assert_eq!(
            fetches(&program, &["lang/nb/messages.ftl".to_owned()]),
            "<link rel=\"modulepreload\" href=\"w.js\">\n\
             <link rel=\"preload\" href=\"w.wasm\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
             <link rel=\"preload\" href=\"lang/nb/messages.ftl\" as=\"fetch\" crossorigin>\n\
             <script type=\"module\" src=\"w.js\"></script>"
        );
    }
}
