//! Turns one guide page's Markdown into HTML. Knows the page's own address and its sources, but no other page.

use anyhow::Result;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, html};

use crate::elements::Elements;
use crate::isolate;
use crate::marks::{mark, number_sources, source_link};

/// What differs between languages and pages.
pub(crate) struct Words<'a> {
    pub(crate) code: &'a str,
    pub(crate) right_to_left: bool,
    /// The page's address below the site's base, such as `nb/guide/step-one`: with `<base>` in the page, a link to a
    /// heading must be written in full.
    pub(crate) here: &'a str,
    pub(crate) title: &'a str,
    pub(crate) disputed: &'a str,
    pub(crate) not_published: &'a str,
    /// The name of source mark n, for those who hear the page.
    pub(crate) source_mark: &'a dyn Fn(usize) -> Result<String>,
}

pub(crate) struct Body {
    pub(crate) html: String,
    pub(crate) headings: Vec<Heading>,
    /// Source keys in the order of first use: the first is number 1.
    pub(crate) sources: Vec<String>,
    /// Where links inside the site lead, with the language.
    pub(crate) links: Vec<String>,
}

pub(crate) struct Heading {
    pub(crate) level: HeadingLevel,
    pub(crate) id: String,
    pub(crate) text: String,
}

/// What our Markdown has beyond the common ground.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_GFM
}

pub(crate) fn render(markdown: &str, words: &Words) -> Result<Body> {
    let (marked, sources) = number_sources(markdown)?;
    let mut elements = Elements::new(words);
    let mut events = Vec::new();
    for event in Parser::new_ext(&marked, options()) {
        let event = match event {
            Event::Text(text) if words.right_to_left => Event::Text(isolate::text(&text).into()),
            other => other,
        };
        events.push(elements.event(event)?);
    }
    let Elements { headings, links, .. } = elements;
    let mut html = String::new();
    html::push_html(&mut html, events.into_iter());
    let mut html = html.replace("<th scope=\"col\"></th>", "<td></td>").replace(">\n<", "><").trim().to_owned();
    for number in 1..=sources.len() {
        html = html.replace(&mark(number), &source_link(number, words)?);
    }
    Ok(Body { html, headings, sources, links })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(markdown: &str) -> Result<Body> {
        let source_mark = |number| Ok(format!("Source {number}"));
        let words = Words {
            code: "en",
            right_to_left: false,
            here: "en/guide/one",
            title: "One & two",
            disputed: "Disputed",
            not_published: "Not published",
            source_mark: &source_mark,
        };
        render(markdown, &words)
    }

    fn html(markdown: &str) -> String {
        body(markdown).map_or_else(|problem| problem.to_string(), |it| it.html)
    }

    #[test]
    fn the_first_paragraph_is_the_lead() {
        assert_eq!(html("One.\n\nTwo."), "<p class=\"lead\">One.</p><p>Two.</p>");
        assert_eq!(html("## Two {#two}"), "the page must begin with a paragraph");
    }

    #[test]
    fn sources_are_numbered_by_first_use() {
        let page = body("One.[^B_C][^A] Two.[^B_C]");
        assert!(page.as_ref().is_ok_and(|it| it.sources == ["B_C", "A"]));
        let first = "<sup><a href=\"en/guide/one#f1\" aria-label=\"Source 1\">1</a></sup>";
        assert!(page.is_ok_and(|it| it.html.matches(first).count() == 2));
    }

    #[test]
    fn links_lead_to_pages_of_the_same_language() {
        let page = html("[a](guide/two) [b](school#step-one) [c](#x) [d](https://example.org/)");
        for address in ["en/guide/two", "en/school#step-one", "en/guide/one#x", "https://example.org/"] {
            assert!(page.contains(&format!("href=\"{address}\"")), "{address} in {page}");
        }
        assert!(html("[a](/en/school)").starts_with("link `/en/school`"));
    }

    #[test]
    fn notes_stand_in_the_margin_and_flags_say_their_state() {
        let page = html("One.\n\n> [!NOTE]\n> **Example.** Two.\n\nThree.\n\n> [!WARNING]\n> Four.[^A]");
        assert!(page.contains("<p class=\"mn note\"><strong>Example.</strong> Two.</p><p>Three.</p>"), "{page}");
        assert!(page.contains("<div class=\"flag\" data-s=\"disputed\">"), "{page}");
        assert!(page.contains("</svg>Disputed</span><p>Four.<sup>"), "{page}");
        assert!(html("One.\n\n> [!IMPORTANT]\n> Two.").contains("</svg>Not published</span><p>Two.</p></div>"));
    }

    #[test]
    fn a_table_has_headers_and_the_name_of_its_heading() {
        let page = html("One.\n\n## Rounds[^A] {#r}\n\n| Round | By |\n|---|---|\n| 2025 | May |");
        let table = "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Rounds\"><table><thead><tr>\
                     <th scope=\"col\">Round</th><th scope=\"col\">By</th></tr></thead><tbody><tr>\
                     <th scope=\"row\">2025</th><td>May</td></tr></tbody></table></div>";
        assert!(page.ends_with(table), "{page}");
    }

    #[test]
    fn raw_html_and_headings_without_a_name_are_refused() {
        assert_eq!(html("One <b>two</b>"), "HTML in a guide page: `<b>`");
        assert_eq!(html("One.\n\n## Two"), "a heading has no {#id}");
    }
}
