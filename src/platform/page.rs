//! The document around the program: its language and title, focus and scrolling.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

use crate::i18n::Direction;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Says which language the page is in, and which way it runs.
pub fn set_language(code: &str, direction: Direction) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Setting a plain attribute of the root element cannot fail.
        drop(root.set_attribute("lang", code));
        drop(root.set_attribute("dir", direction.as_str()));
    }
}

/// Sets the title of the window. The invisible marks around values are of no use there.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(&title.replace(['\u{2068}', '\u{2069}'], ""));
    }
}

/// Shows the words that the build wrote into the page for the case that no texts can be fetched.
pub fn say_that_nothing_starts() {
    if let Some(words) = element("not-started") {
        // Taking an attribute away cannot fail.
        drop(words.remove_attribute("hidden"));
    }
}

/// The list of languages that the build wrote into the page.
#[must_use]
pub fn languages_meta() -> String {
    meta("waymark-languages")
}

/// What the build wrote into the page under this name.
pub(super) fn meta(name: &str) -> String {
    let meta = document().and_then(|document| document.query_selector(&format!("meta[name={name}]")).ok().flatten());
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}

/// The languages the browser asks for, the dearest first.
#[must_use]
pub fn wanted_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages.map(|list| list.iter().filter_map(|code| code.as_string()).collect()).unwrap_or_default()
}

/// Moves focus to the element of this id; false when there is none.
pub fn focus(id: &str) -> bool {
    element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()).is_some_and(|element| element.focus().is_ok())
}

/// Whether nothing has focus: what had it is gone, or is being left.
pub fn is_focus_lost() -> bool {
    document().is_some_and(|document| matches!(document.query_selector(":focus"), Ok(None)))
}

/// Brings the element of this id into view and moves focus to it; false when there is none.
pub fn show(id: &str) -> bool {
    let Some(element) = element(id) else { return false };
    if !element.has_attribute("tabindex") && !is_control(&element) {
        drop(element.set_attribute("tabindex", "-1"));
    }
    element.scroll_into_view();
    focus(id);
    true
}

/// What is typed in the field of this id.
#[must_use]
pub fn typed(id: &str) -> String {
    let field = element(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// An attribute of the first element that a selector finds.
#[must_use]
pub fn attribute(selector: &str, name: &str) -> Option<String> {
    document()?.query_selector(selector).ok().flatten()?.get_attribute(name)
}

/// Goes back to the top of the page.
pub fn scroll_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn is_control(element: &Element) -> bool {
    matches!(element.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA" | "BUTTON" | "A" | "SUMMARY")
}
