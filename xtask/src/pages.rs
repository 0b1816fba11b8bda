//! Finishes dist/: no script inside the page, the list of languages, and a real file for each address.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::hash::short_hash;
use crate::html::{escape, replace_once, tighten};
use crate::languages::Language;

/// The addresses below a language, and the message with each page's title. The start page has none of its own.
const PAGES: &[(&str, &str)] = &[
    ("", "page-title-start"),
    ("teacher", "page-title-teacher"),
    ("school", "page-title-school"),
    ("evidence", "page-title-evidence"),
    ("guide", "page-title-guide"),
    ("my-data", "page-title-my-data"),
    ("about", "page-title-about"),
];

pub(crate) fn slugs() -> Vec<&'static str> {
    PAGES.iter().map(|(slug, _)| *slug).collect()
}

pub(crate) fn finish(dist: &Path, languages: &[Language], base: &str) -> Result<()> {
    let file = dist.join("index.html");
    let built = fs::read_to_string(&file).context("Trunk wrote no index.html")?;
    let (page, script) = without_inline_script(&built, base)?;
    fs::write(dist.join(script.name), script.text)?;
    let entries: Vec<String> = languages.iter().map(Language::entry).collect();
    let list = format!("<meta name=\"waymark-languages\" content=\"{}\">", escape(&entries.join(";")));
    let template = tighten(&replace_once(&page, "<meta name=\"waymark-languages\" content=\"\">", &list)?);
    for language in languages {
        write_pages(dist, &template, language)?;
    }
    let first = languages.first().context("there is no language")?;
    let start = fs::read(dist.join(&first.code).join("index.html"))?;
    fs::write(&file, start).context("index.html cannot be written")?;
    let unknown = first.texts.say("page-title-unknown", &[])?;
    let page = filled(&template, first, &unknown, &first.texts.say("site-description", &[])?)?;
    fs::write(dist.join("404.html"), page).context("404.html cannot be written")
}

struct Script {
    name: String,
    text: String,
}

/// The content security policy lets no script inside a page run, so the one that Trunk writes moves to a file.
fn without_inline_script(page: &str, base: &str) -> Result<(String, Script)> {
    const OPEN: &str = "<script type=\"module\">";
    let (before, rest) = page.split_once(OPEN).context("Trunk wrote no start script")?;
    let (text, after) = rest.split_once("</script>").context("the start script has no end")?;
    let text = text.trim().to_owned();
    let name = format!("start-{}.js", short_hash([text.as_str()]));
    let page = format!("{before}<script type=\"module\" src=\"{base}{name}\"></script>{after}");
    let mut scripts = page.split("<script").skip(1);
    if !scripts.all(|it| it.split('>').next().is_some_and(|tag| tag.contains(" src="))) {
        bail!("a script is left inside the page, which the content security policy would block");
    }
    Ok((page, Script { name, text }))
}

fn write_pages(dist: &Path, template: &str, language: &Language) -> Result<()> {
    let folder = dist.join(&language.code);
    let texts = &language.texts;
    let description = texts.say("site-description", &[])?;
    for (slug, message) in PAGES {
        let title = texts.say(message, &[])?;
        write_page(&folder.join(slug), template, language, &title, &description)?;
    }
    for topic in &language.topics {
        write_page(&folder.join("guide").join(&topic.slug), template, language, &topic.title, &topic.description)?;
    }
    Ok(())
}

fn write_page(folder: &Path, template: &str, language: &Language, title: &str, description: &str) -> Result<()> {
    let page = filled(template, language, title, description)?;
    fs::create_dir_all(folder)?;
    fs::write(folder.join("index.html"), page).with_context(|| format!("{} cannot be written", folder.display()))
}

/// The template with what a reader without the program, such as a search engine, needs of the language.
fn filled(template: &str, language: &Language, title: &str, description: &str) -> Result<String> {
    let direction = if language.right_to_left { "rtl" } else { "ltr" };
    let title = escape(&language.texts.say("page-title", &[("page", title)])?);
    let html = format!("<html lang=\"{}\" dir=\"{direction}\">", language.code);
    let description = format!("<meta name=\"description\" content=\"{}\">", escape(description));
    let page = replace_once(template, "<html lang=\"en\" dir=\"ltr\">", &html)?;
    let page = replace_once(&page, "<title>Waymark</title>", &format!("<title>{title}</title>"))?;
    replace_once(&page, "<meta name=\"description\" content=\"\">", &description)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_script_moves_to_a_file_of_its_own() {
        let page = "<head><script type=\"module\">\nstart();\n</script></head>";
        let (page, script) = without_inline_script(page, "/a/").unwrap_or_else(|it| unreachable!("{it}"));
        assert_eq!(script.text, "start();");
        assert_eq!(page, format!("<head><script type=\"module\" src=\"/a/{}\"></script></head>", script.name));
    }

    #[test]
    fn a_second_script_inside_the_page_is_refused() {
        let page = "<script type=\"module\">one()</script><script>two()</script>";
        assert!(without_inline_script(page, "/").is_err());
    }
}
