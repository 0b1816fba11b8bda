//! The address line: the base, the path below it, and the history.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::platform::{base_path, go, path_and_hash, replace};

fn window() -> web_sys::Window {
    web_sys::window().unwrap()
}

/// Runs a test below a base and puts the address and the base back.
fn below(base: Option<&str>, test: impl FnOnce()) {
    let (document, location) = (window().document().unwrap(), window().location());
    let before = location.href().unwrap();
    let element = base.map(|base| {
        let element = document.create_element("meta").unwrap();
        element.set_attribute("name", "waymark-base").unwrap();
        element.set_attribute("content", base).unwrap();
        let head = document.query_selector("head").unwrap().unwrap();
        head.prepend_with_node_1(&element).unwrap();
        element
    });
    test();
    if let Some(element) = element {
        element.remove();
    }
    let history = window().history().unwrap();
    history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&before)).unwrap();
}

fn shown() -> (String, u32) {
    let history = window().history().unwrap();
    (window().location().pathname().unwrap(), history.length().unwrap())
}

#[wasm_bindgen_test]
fn without_a_base_the_program_lives_at_the_root() {
    below(None, || assert_eq!(base_path(), "/"));
}

#[wasm_bindgen_test]
fn a_base_is_the_path_under_which_the_program_lives() {
    below(Some("/waymark/"), || assert_eq!(base_path(), "/waymark/"));
}

#[wasm_bindgen_test]
fn a_base_that_is_no_folder_is_left_alone() {
    below(Some("/waymark/index.html"), || assert_eq!(base_path(), "/"));
}

#[wasm_bindgen_test]
fn going_somewhere_adds_to_the_history() {
    for (base, path) in [(None, "/nb/guide/school-label"), (Some("/waymark/"), "/waymark/nb/guide/school-label")] {
        below(base, || {
            let (_, length) = shown();
            go(&format!("{path}#round-2"));
            // A browser keeps at most fifty entries.
            assert_eq!(shown(), (path.to_owned(), (length + 1).min(50)), "{base:?}");
            assert_eq!(path_and_hash(), ("nb/guide/school-label".to_owned(), "round-2".to_owned()), "{base:?}");
        });
    }
}

#[wasm_bindgen_test]
fn putting_an_address_in_place_of_the_present_one_adds_nothing() {
    for (base, path) in [(None, "/en/teacher"), (Some("/waymark/"), "/waymark/en/teacher")] {
        below(base, || {
            let (_, length) = shown();
            replace(path);
            assert_eq!(shown(), (path.to_owned(), length), "{base:?}");
            assert_eq!(path_and_hash(), ("en/teacher".to_owned(), String::new()), "{base:?}");
        });
    }
}
