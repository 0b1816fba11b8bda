//! Finishes dist/: the list of languages, and a real file for each address that names all files that its page needs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::html::{escape, replace_once, tighten};
use crate::languages::Language;
use crate::link::Program;

/// A kind of page.
struct Kind {
    /// The address below the language; the start page has none of its own.
    slug: &'static str,
    /// The message with its title.
    title: &'static str,
    /// The part of the program that writes it, as in `src/ui/pages/load.rs`.
    part: &'static str,
}

const PAGES: &[Kind] = &[
    Kind { slug: "", title: "page-title-start", part: "reading" },
    Kind { slug: "teacher", title: "page-title-teacher", part: "teacher" },
    Kind { slug: "school", title: "page-title-school", part: "school" },
    Kind { slug: "evidence", title: "page-title-evidence", part: "records" },
    Kind { slug: GUIDE, title: "page-title-guide", part: GUIDE_PART },
    Kind { slug: "my-data", title: "page-title-my-data", part: "records" },
    Kind { slug: "about", title: "page-title-about", part: "reading" },
];
const GUIDE: &str = "guide";
const GUIDE_PART: &str = "reading";

/// What Trunk leaves where the program belongs.
const SCRIPT: &str = "<script type=\"module\" src=\"waymark.js\"></script>";

pub(crate) fn slugs() -> Vec<&'static str> {
    PAGES.iter().map(|kind| kind.slug).collect()
}

pub(crate) fn finish(dist: &Path, languages: &[Language], program: &Program) -> Result<()> {
    let file = dist.join("index.html");
    let page = fs::read_to_string(&file).context("Trunk wrote no index.html")?;
    let entries: Vec<String> = languages.iter().map(Language::entry).collect();
    let list = format!("<meta name=\"waymark-languages\" content=\"{}\">", escape(&entries.join(";")));
    let template = tighten(&replace_once(&page, "<meta name=\"waymark-languages\" content=\"\">", &list)?);
    let site = Site { dist, template, program };
    for language in languages {
        site.write_pages(language)?;
    }
    let first = languages.first().context("there is no language")?;
    let start = fs::read(dist.join(&first.code).join("index.html"))?;
    fs::write(&file, start).context("index.html cannot be written")?;
    let unknown = first.texts.say("page-title-unknown", &[])?;
    let page = filled(&site.template, first, &unknown, &first.texts.say("site-description", &[])?)?;
    let page = replace_once(&page, SCRIPT, &fetches(program, &[]))?;
    fs::write(dist.join("404.html"), page).context("404.html cannot be written")
}

struct Site<'a> {
    dist: &'a Path,
    template: String,
    program: &'a Program,
}

impl Site<'_> {
    fn write_pages(&self, language: &Language) -> Result<()> {
        let texts = &language.texts;
        let description = texts.say("site-description", &[])?;
        for Kind { slug, title, part } in PAGES {
            let text = (*slug == GUIDE).then_some("index");
            self.write_page(language, slug, &texts.say(title, &[])?, &description, &self.needs(language, part, text)?)?;
        }
        for topic in &language.topics {
            let slug = format!("{GUIDE}/{}", topic.slug);
            let needs = self.needs(language, GUIDE_PART, Some(&topic.slug))?;
            self.write_page(language, &slug, &topic.title, &topic.description, &needs)?;
        }
        Ok(())
    }

    /// The files that a page needs beside the script and the main file: its part, the language's messages, the text of the guide.
    fn needs(&self, language: &Language, part: &str, guide: Option<&str>) -> Result<Vec<String>> {
        let files = self.program.parts.get(part).with_context(|| format!("the program has no part `{part}`"))?;
        let texts = format!("lang/{}", language.folder_name());
        let messages = Some(format!("{texts}/messages.ftl"));
        let guide = guide.map(|topic| format!("{texts}/guide/{topic}.html"));
        Ok(files.iter().cloned().chain(messages).chain(guide).collect())
    }

    fn write_page(&self, language: &Language, slug: &str, title: &str, description: &str, needs: &[String]) -> Result<()> {
        let page = filled(&self.template, language, title, description)?;
        let page = replace_once(&page, SCRIPT, &fetches(self.program, needs))?;
        let folder = self.dist.join(&language.code).join(slug);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), page).with_context(|| format!("{} cannot be written", folder.display()))
    }
}

/// Has everything fetched at once: without these lines the browser would learn of the wasm from the script, and of the parts and
/// texts from the wasm. Addresses count from the page's base.
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

/// The template with what a reader without the program, such as a search engine, needs of the language.
fn filled(template: &str, language: &Language, title: &str, description: &str) -> Result<String> {
    let direction = if language.right_to_left { "rtl" } else { "ltr" };
    let title = escape(&language.texts.say("page-title", &[("page", title)])?);
    let html = format!("<html lang=\"{}\" dir=\"{direction}\">", language.code);
    let description = format!("<meta name=\"description\" content=\"{}\">", escape(description));
    let page = replace_once(template, "<html lang=\"en\" dir=\"ltr\">", &html)?;
    let page = replace_once(&page, "<title>Waymark</title>", &format!("<title>{title}</title>"))?;
    let page = replace_once(&page, "<meta name=\"description\" content=\"\">", &description)?;
    let not_started = escape(&language.texts.say("not-started", &[])?);
    replace_once(
        &page,
        "id=\"not-started\" role=\"alert\" hidden></p>",
        &format!("id=\"not-started\" role=\"alert\" hidden>{not_started}</p>"),
    )
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
