//! The addresses of the pages: every page has one, and nothing in the address bar does harm.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use waymark::route::{Page, Route};

#[test]
fn every_page_is_read_from_its_own_path() {
    for page in pages() {
        for language in ["en", "nb", "zh-Hant"] {
            check(&format!("{language}/{}", page.path()), Some(language), &page);
        }
    }
}

#[test]
fn every_page_has_a_path_of_its_own_without_slashes_around_it() {
    let mut paths: Vec<String> = pages().iter().map(Page::path).collect();
    assert!(paths.iter().all(|path| path.trim_matches('/') == path), "{paths:?}");
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), pages().len());
}

#[test]
fn an_unknown_page_leads_to_the_start() {
    assert_eq!(Page::Unknown.path(), Page::Start.path());
}

#[test]
fn slashes_and_the_name_of_the_file_make_no_difference() {
    for page in pages() {
        let path = format!("nb/{}", page.path());
        let path = path.trim_matches('/');
        for path in [format!("/{path}"), format!("{path}/"), format!("//{path}//"), format!("{path}/index.html"), path.replace('/', "//")] {
            check(&path, Some("nb"), &page);
        }
    }
}

#[test]
fn an_address_without_a_language_is_the_start() {
    for path in ["", "/", "//", "index.html", "/index.html", "/index.html/"] {
        check(path, None, &Page::Start);
    }
}

#[test]
fn a_language_is_handed_on_as_it_is_written() {
    check("EN/teacher", Some("EN"), &Page::Teacher);
    check("pt-BR", Some("pt-BR"), &Page::Start);
    check("xx/guide", Some("xx"), &Page::Guide);
}

#[test]
fn an_address_that_leads_nowhere_is_unknown() {
    for path in [
        "en/teachers",
        "en/Teacher",
        "en/teacher/1",
        "en/school/2025-2026",
        "en/guide/one/two",
        "en/guide/School",
        "en/guide/a_b",
        "en/guide/é",
        "en/guide/a.md",
        "en/guide/..",
        "en/my_data",
        "en/my-data/x",
        "en/about/x/y/z",
        "en/evidence/e1",
        "en/ teacher",
        "en/teacher ",
        "en/.",
        "en/..",
        "en/%74eacher",
        "en/teacher?x",
        "en/teacher#x",
        "en/guide/<svg>",
        "en/\0",
    ] {
        check(path, Some("en"), &Page::Unknown);
    }
}

#[test]
fn what_cannot_be_a_language_is_unknown() {
    for path in
        ["e", "e/teacher", "englishes", "en_GB", "en.html", "æø", "<script>/teacher", "en%20/teacher", "..", "../teacher", "\u{202e}en"]
    {
        check(path, None, &Page::Unknown);
    }
}

#[test]
fn the_name_of_a_guide_page_may_have_sixty_letters() {
    let name = |letters: usize| "a".repeat(letters);
    check(&format!("en/guide/{}", name(60)), Some("en"), &Page::Topic(name(60)));
    check(&format!("en/guide/{}", name(61)), Some("en"), &Page::Unknown);
}

proptest! {
    #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_address_leads_somewhere_and_says_nothing_harmful(path in any::<String>()) {
        check_harmless(&path)?;
    }

    #[test]
    fn any_address_of_likely_parts_leads_somewhere(path in "(/|en|nb|guide|teacher|index\\.html|\\.\\.|%2F|<b>|[a-z-]){0,8}") {
        check_harmless(&path)?;
    }
}

/// What an address gives can be put into a page and read again.
fn check_harmless(path: &str) -> Result<(), proptest::test_runner::TestCaseError> {
    let route = Route::parse(path);
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    prop_assert!(route.language.as_deref().is_none_or(plain));
    if let Page::Topic(topic) = &route.page {
        prop_assert!(plain(topic));
    }
    if let (Some(language), false) = (&route.language, route.page == Page::Unknown) {
        prop_assert_eq!(&Route::parse(&format!("{language}/{}", route.page.path())), &route);
    }
    Ok(())
}

fn check(path: &str, language: Option<&str>, page: &Page) {
    assert_eq!(Route::parse(path), Route { language: language.map(str::to_owned), page: page.clone() }, "{path}");
}

/// Every page that has an address.
fn pages() -> Vec<Page> {
    let topics = ["school-label", "a", "2025-2026"].map(|topic| Page::Topic(topic.to_owned()));
    [Page::Start, Page::Teacher, Page::School, Page::Evidence, Page::Guide, Page::MyData, Page::About].into_iter().chain(topics).collect()
}
