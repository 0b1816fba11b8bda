//! What stands in a page before the program runs: header, text and footer, as the program writes them (`src/ui/layout.rs`).
//!
//! The program puts its own in their place without anything moving; a test compares the two.

use anyhow::Result;

use crate::html::escape;
use crate::languages::Language;
use crate::pages::route::Route;

/// The shapes and the mark, once on each page.
const SYMBOLS: &str = include_str!("../../public/symbols.svg");

const ARROW: &str =
    "<svg width=\"10\" height=\"7\" viewBox=\"0 0 10 7\" aria-hidden=\"true\"><path class=\"g\" d=\"M1 1l4 4 4-4\"></path></svg>";

/// The pages in the header, each with the message that names it.
const NAVIGATION: [(&str, &str); 7] = [
    ("teacher", "page-title-teacher"),
    ("school", "page-title-school"),
    ("evidence", "page-title-evidence"),
    ("plan", "page-title-plan"),
    ("prepare", "page-title-prepare"),
    ("guide", "page-title-guide"),
    ("my-data", "page-title-my-data"),
];

/// The parts of the page about the program, each with the message that names it.
pub(crate) const ABOUT: [(&str, &str); 5] = [
    ("sources", "about-sources"),
    ("privacy", "about-privacy"),
    ("accessibility", "about-accessibility"),
    ("translation", "about-translation"),
    ("licence", "about-licence"),
];

/// The words of a language, safe inside HTML.
struct Words<'a>(&'a Language);

impl Words<'_> {
    fn say(&self, message: &str) -> Result<String> {
        Ok(escape(&self.0.texts.say(message, &[])?))
    }
}

/// All that stands in the body. `slug` is the address below the language, none for the page on unknown addresses.
pub(crate) fn body(language: &Language, languages: &[Language], slug: Option<&str>, main: &str) -> Result<String> {
    let not_started = Words(language).say("not-started")?;
    let (header, footer) = (header(language, languages, slug)?, footer(language)?);
    Ok(format!(
        "{SYMBOLS}<p id=\"not-started\" class=\"wrap\" role=\"alert\" hidden>{not_started}</p><div id=\"page\">{header}{main}{footer}</div>"
    ))
}

fn header(language: &Language, languages: &[Language], slug: Option<&str>) -> Result<String> {
    let words = Words(language);
    let code = &language.code;
    let here = slug.unwrap_or_default();
    let door = Route::parse(&format!("{code}/{here}")).page.door().path();
    let address = |code: &str, slug: &str| format!("{code}/{slug}");
    let mut links = String::new();
    for (page, name) in NAVIGATION {
        let current = if page == door { " aria-current=\"page\"" } else { "" };
        links += &format!("<li><a href=\"{}\"{current}>{}</a></li>", address(code, page), words.say(name)?);
    }
    let mut choices = String::new();
    for other in languages {
        let (code, name) = (&other.code, escape(&other.own_name));
        let direction = if other.right_to_left { "rtl" } else { "ltr" };
        let href = address(code, here);
        choices += &format!("<li><a href=\"{href}\" lang=\"{code}\" hreflang=\"{code}\" dir=\"{direction}\">{name}</a></li>");
    }
    let skip = slug.map_or_else(String::new, |slug| address(code, slug));
    let (skip_words, brand, nav) = (words.say("skip-link")?, words.say("brand-start")?, words.say("nav-main")?);
    let (label, own_name) = (words.say("language-label")?, escape(&language.own_name));
    Ok(format!(
        "<a class=\"ds-skip-link\" href=\"{skip}#main\">{skip_words}</a>\
         <header class=\"top\"><div class=\"wrap\"><div class=\"bar\">\
         <a class=\"brand\" href=\"{code}/\" aria-label=\"{brand}\"><span><svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><use href=\"#mark\"></use></svg></span>Waymark</a>\
         <nav class=\"nav\" aria-label=\"{nav}\"><ul>{links}</ul></nav>\
         <details class=\"lang\"><summary><span class=\"vh\">{label} </span>{own_name}<span>{ARROW}</span></summary><ul>{choices}</ul></details>\
         </div><div class=\"keeping\"><p class=\"saved\">\u{a0}</p></div></div></header>"
    ))
}

fn footer(language: &Language) -> Result<String> {
    let words = Words(language);
    let mut links = String::new();
    for (part, name) in ABOUT {
        links += &format!("<li><a href=\"{}/about#{part}\">{}</a></li>", language.code, words.say(name)?);
    }
    let text = words.say("footer-unofficial")?;
    Ok(format!("<footer class=\"foot\"><div class=\"wrap\"><p class=\"prose\">{text}</p><ul>{links}</ul></div></footer>"))
}

/// A page that is its text, as all of the guide is: the program takes it over as it stands.
pub(crate) fn guide(address: &str, text: &str) -> String {
    format!("<main class=\"wrap\" id=\"main\"><div id=\"guide-text\" data-address=\"{address}\">{text}</div></main>")
}

/// A page that works with answers: its heading, and that it needs the program.
pub(crate) fn interactive(language: &Language, eyebrow: Option<&str>, title: &str) -> Result<String> {
    let words = Words(language);
    let eyebrow = eyebrow.map_or(Ok(String::new()), |it| words.say(it).map(|it| format!("<p class=\"eyebrow\">{it}</p>")))?;
    let (title, needs) = (words.say(title)?, needs_program(language)?);
    Ok(format!("<main class=\"wrap waiting\" id=\"main\"><div class=\"head\">{eyebrow}<h1 id=\"title\">{title}</h1></div>{needs}</main>"))
}

/// What the reader of an interactive page is told where the program has not come after a while, whatever keeps it away
/// (`.needs` in the styles). An element for "no scripts" would be silent where it is the wasm that is blocked.
fn needs_program(language: &Language) -> Result<String> {
    let words = Words(language);
    let (code, needs, guide) = (&language.code, words.say("needs-program")?, words.say("page-title-guide")?);
    Ok(format!("<p class=\"prose needs\">{needs} <a href=\"{code}/guide\">{guide}</a></p>"))
}

/// The start page: the two doors lead on without the program too.
pub(crate) fn start(language: &Language) -> Result<String> {
    let words = Words(language);
    let mut doors = String::new();
    for (slug, name, text) in [("teacher", "start-teacher", "start-teacher.text"), ("school", "start-school", "start-school.text")] {
        let href = format!("{}/{slug}", language.code);
        doors += &format!("<li><a href=\"{href}\"><strong>{}</strong>{}</a></li>", words.say(name)?, words.say(text)?);
    }
    let mut three = String::new();
    for name in ["start-sources", "start-unknown", "start-private"] {
        three += &format!("<section><h2>{}</h2><p>{}</p></section>", words.say(name)?, words.say(&format!("{name}.text"))?);
    }
    let (title, lead, label) = (words.say("start-title")?, words.say("start-lead")?, words.say("start-doors")?);
    let needs = needs_program(language)?;
    Ok(format!(
        "<main class=\"start waiting\" id=\"main\"><div class=\"wrap hero\"><div><h1 id=\"title\">{title}</h1><p class=\"lead\">{lead}</p>\
         <nav aria-label=\"{label}\"><ul class=\"post\">{doors}</ul></nav></div>\
         <div class=\"map\"><img src=\"map.svg\" alt=\"\" width=\"520\" height=\"560\"></div></div>\
         <div class=\"wrap three\">{three}</div>{needs}</main>"
    ))
}

/// The page on addresses that lead nowhere.
pub(crate) fn unknown(language: &Language) -> Result<String> {
    let words = Words(language);
    let (title, text, link) = (words.say("page-title-unknown")?, words.say("unknown-page")?, words.say("unknown-page-link")?);
    let code = &language.code;
    Ok(format!(
        "<main class=\"wrap waiting\" id=\"main\"><div class=\"head\"><h1 id=\"title\">{title}</h1></div>\
         <p class=\"prose\">{text}</p><p class=\"gap\"><a href=\"{code}/\">{link}</a></p></main>"
    ))
}
