//! The page about the program: sources, privacy, accessibility, translation, licence. Written here alone; the program takes its text
//! out of the page, as it does with the guide.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::html::escape;
use crate::languages::{Language, SOURCE_LANGUAGE};
use crate::shell::{self, ABOUT};

/// The schemes whose rules are listed, in this order.
const SCHEMES: [&str; 2] = ["teacher-recognition", "school-label"];

/// The page of the guide that holds the accessibility statement.
const STATEMENT: &str = "guide/accessibility";

/// The whole page of a language. All languages are named, with whether a native speaker has read them.
pub(crate) fn page(language: &Language, languages: &[Language], rules: &[String]) -> Result<String> {
    let say = |message: &str| Ok::<_, anyhow::Error>(escape(&language.texts.say(message, &[])?));
    let mut parts = String::new();
    for (part, name) in ABOUT {
        parts += &format!("<h2 id=\"{part}\">{}</h2><p>{}</p>", say(name)?, say(&format!("{name}-text"))?);
        match part {
            "sources" => parts += &format!("<h3>{}</h3><ul>{}</ul>", say("about-rules")?, rules.concat()),
            "accessibility" => {
                parts += &format!("<p><a href=\"{}/{STATEMENT}\">{}</a></p>", language.code, say("about-accessibility-link")?)
            }
            "translation" => parts += &translations(language, languages)?,
            _ => {}
        }
    }
    let (window, title, lead) = (say("page-title-about")?, say("about-title")?, say("about-lead")?);
    let text = format!(
        "<div class=\"head\" data-title=\"{window}\"><h1 id=\"title\" tabindex=\"-1\">{title}</h1></div>\
         <article class=\"prose\"><p class=\"lead\">{lead}</p>{parts}</article>"
    );
    Ok(shell::guide(&format!("{}/about", language.code), &text))
}

fn translations(language: &Language, languages: &[Language]) -> Result<String> {
    let mut html = language.note.clone();
    for (read, heading) in [(true, "about-translation-checked"), (false, "about-translation-open")] {
        let name = |it: &Language| {
            let direction = if it.right_to_left { "rtl" } else { "ltr" };
            format!("<li lang=\"{}\" dir=\"{direction}\">{}</li>", it.code, escape(&it.own_name))
        };
        let names: String = languages.iter().filter(|it| it.code != SOURCE_LANGUAGE && it.read == read).map(name).collect();
        if !names.is_empty() {
            html += &format!("<h3>{}</h3><ul>{names}</ul>", escape(&language.texts.say(heading, &[])?));
        }
    }
    Ok(html)
}

/// A link to each rule document.
pub(crate) fn rules(root: &Path) -> Result<Vec<String>> {
    let mut links = Vec::new();
    for scheme in SCHEMES {
        let folder = root.join("public/rules").join(scheme);
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder).with_context(|| format!("{} is missing", folder.display()))? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.retain(|it| it.ends_with(".json") && it != "scheme.json");
        names.sort();
        let link = |name: String| format!("<li><a href=\"rules/{scheme}/{name}\">rules/{scheme}/{name}</a></li>");
        links.extend(names.into_iter().map(link));
    }
    Ok(links)
}
