//! The HTML around a guide page's text: head, contents, sources; and the list of all topics.

use anyhow::{Context, Result};
use pulldown_cmark::HeadingLevel;

use crate::frontmatter::Frontmatter;
use crate::guide::Topic;
use crate::html::escape;
use crate::markdown::Body;
use crate::sources::Sources;
use crate::texts::Texts;

/// A topic: its head, its contents, its text, its sources, and last what is to be said of the translation.
pub(crate) fn topic(front: &Frontmatter, body: &Body, here: &str, texts: &Texts, sources: &Sources, translation: &str) -> Result<String> {
    let title = escape(&front.title);
    let description = escape(&front.description);
    let eyebrow = match &front.eyebrow {
        Some(eyebrow) => format!("<p class=\"eyebrow\">{}</p>", escape(eyebrow)),
        None => String::new(),
    };
    let sources_title = escape(&texts.say("guide-sources", &[])?);
    let list = source_list(body, sources)?;
    let mut contents: Vec<(&str, String)> = Vec::new();
    for heading in body.headings.iter().filter(|it| it.level == HeadingLevel::H2) {
        contents.push((&heading.id, escape(&heading.text)));
    }
    let mut end = String::new();
    if !list.is_empty() {
        contents.push(("src", sources_title.clone()));
        end = format!("<h2 id=\"src\">{sources_title}</h2><ol class=\"src\">{list}</ol>");
    }
    let link = |(id, text): (&str, String)| format!("<li><a href=\"{here}#{id}\">{text}</a></li>");
    let contents: String = contents.into_iter().map(link).collect();
    let on_this_page = escape(&texts.say("guide-on-this-page", &[])?);
    let read = if body.sources.is_empty() { "guide-written" } else { "guide-read" };
    let read = escape(&texts.say(read, &[("date", texts.date(&front.read)?.as_str())])?);
    let text = &body.html;
    Ok(format!(
        "<div class=\"head\" data-title=\"{title}\" data-description=\"{description}\">{eyebrow}<h1 id=\"title\" tabindex=\"-1\">{title}</h1></div>\
         <div class=\"cols rev\"><nav class=\"side toc\" aria-labelledby=\"toc\"><section class=\"stick\">\
         <h2 id=\"toc\">{on_this_page}</h2><ol>{contents}</ol></section></nav>\
         <article class=\"prose\">{text}{end}<p class=\"note\">{read}</p>{translation}</article></div>"
    ))
}

fn source_list(body: &Body, sources: &Sources) -> Result<String> {
    let mut list = String::new();
    for (number, key) in (1..).zip(&body.sources) {
        let source = sources.get(key).with_context(|| format!("source `{key}` is not in sources.json"))?;
        let (title, publisher) = (escape(&source.title), escape(&source.publisher));
        let title = match &source.address {
            Some(address) => format!("<a href=\"{}\" rel=\"external\">{title}</a>", escape(address)),
            None => title,
        };
        list += &format!("<li id=\"f{number}\"><span lang=\"en\">{title}, {publisher}</span></li>");
    }
    Ok(list)
}

/// The page that lists the topics.
pub(crate) fn front(code: &str, topics: &[Topic], texts: &Texts, description: &str) -> Result<String> {
    let title = escape(&texts.say("page-title-guide", &[])?);
    let lead = escape(&texts.say("guide-lead", &[])?);
    let description = escape(description);
    let mut rows = String::new();
    for topic in topics {
        let (slug, name, note) = (&topic.slug, escape(&topic.title), escape(&topic.description));
        rows += &format!("<li><h2><a href=\"{code}/guide/{slug}\">{name}</a></h2><p class=\"note\">{note}</p></li>");
    }
    Ok(format!(
        "<div class=\"head\" data-title=\"{title}\" data-description=\"{description}\"><h1 id=\"title\" tabindex=\"-1\">{title}</h1>\
         <p class=\"lead\">{lead}</p></div><ul class=\"rows\">{rows}</ul>"
    ))
}
