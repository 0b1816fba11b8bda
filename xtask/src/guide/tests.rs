//! What a guide page looks like, and what is refused.

use std::collections::BTreeMap;

use super::*;

const TEXTS: &str = "\
guide-on-this-page = On this page
guide-sources = Sources
guide-source-mark = Source { $n }
guide-read = Read on { $date }.
guide-written = Written on { $date }.
status-disputed = Disputed
status-not-published = Not published
month-11 = November
translation-unread = Not checked.
translation-original = English
translation-tell = Tell us.
date-day = { $day } { $month } { $year }
";
const SOURCES: &str = r#"{
    "A": { "address": "https://example.org/a", "publisher": "Platform", "title": "Round" },
    "B": { "address": null, "publisher": "Office", "title": "Letter" }
}"#;

fn read(slug: &str, code: &str, body: &str) -> Result<Topic> {
    let text = format!("---\ntitle: T\ndescription: D\norder: 1\nread: 2026-11-21\n---\n{body}");
    let sources = crate::sources::parse(SOURCES)?;
    let honesty = Honesty { code, native: None, corrections: None };
    topic(&text, slug, &honesty, &Texts::parse(code, &BTreeMap::from([("messages".to_owned(), TEXTS.to_owned())]))?, &sources)
}

fn known(slug: &str, code: &str, body: &str) -> Topic {
    read(slug, code, body).unwrap_or_else(|problem| unreachable!("{problem:#}"))
}

#[test]
fn a_page_ends_with_its_sources_in_order_of_use_and_the_day_they_were_read() {
    let html = known("one", "en", "Lead.[^B]\n\n## H {#h}\n\nText.[^A]").html;
    let end = "<h2 id=\"src\">Sources</h2><ol class=\"src\">\
               <li id=\"f1\"><span lang=\"en\">Letter, Office</span></li><li id=\"f2\"><span lang=\"en\">\
               <a href=\"https://example.org/a\" rel=\"external\">Round</a>, Platform</span></li></ol>\
               <p class=\"note\">Read on 21 November 2026.</p></article></div>";
    assert!(html.ends_with(end), "{html}");
}

#[test]
fn a_page_that_rests_on_no_source_says_when_it_was_written() {
    let html = known("one", "en", "Lead.\n\n## H {#h}\n\nText.").html;
    assert!(html.ends_with("<p class=\"note\">Written on 21 November 2026.</p></article></div>"), "{html}");
}

#[test]
fn the_contents_list_every_section_and_the_sources() {
    let html = known("one", "en", "Lead.[^A]\n\n## A & b {#h}\n\n### Small {#s}").html;
    let contents = "<ol><li><a href=\"en/guide/one#h\">A &amp; b</a></li>\
                    <li><a href=\"en/guide/one#src\">Sources</a></li></ol>";
    assert!(html.contains(contents), "{html}");
}

#[test]
fn an_unknown_source_is_named() {
    let problem = read("one", "en", "Lead.[^X]").err().map(|it| it.to_string());
    assert_eq!(problem.as_deref(), Some("source `X` is not in sources.json"));
}

#[test]
fn a_link_must_lead_somewhere() {
    let fine = [known("one", "en", "[a](guide/one#h) [b](school#x)\n\n## H {#h}")];
    assert!(check_links("en", &fine, &["school"]).is_ok());
    for link in ["guide/two", "guide/one#h", "scool"] {
        let topics = [known("one", "en", &format!("[a]({link})"))];
        assert!(check_links("en", &topics, &["school"]).is_err(), "{link}");
    }
}

#[test]
fn a_translation_with_other_headings_sources_or_topics_differs() {
    let english = [known("one", "en", "Lead.[^A]\n\n## H {#h}"), known("two", "en", "Lead.")];
    let same = [known("two", "nb", "Innledning."), known("one", "nb", "Så.[^A]\n\n## O {#h}")];
    assert!(differences(&english, "nb", &same).is_empty());
    let other = [known("one", "nb", "Så.[^B]\n\n## O {#o}"), known("tre", "nb", "Så.")];
    let found = [
        "nb/one.md has headings [o] where English has [h]",
        "nb/one.md: source A is only in English",
        "nb/one.md: source B is not in English",
        "nb/two.md is missing",
        "nb/tre.md is not in English",
    ];
    assert_eq!(differences(&english, "nb", &other), found);
}
