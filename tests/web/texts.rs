//! The browser's formatter says every message exactly as the one in Rust does, with the invisible marks around values.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::i18n::{Arg, Texts as _};
use waymark::platform::{BrowserTexts, Fetched, fetch_texts};

/// These files of a language, one after the other.
macro_rules! texts {
    ($language:literal: $($file:literal)*) => {
        concat!($(include_str!(concat!("../../public/lang/", $language, "/", $file, ".ftl")), "\n"),*)
    };
}

/// All files that the program knows; `tests/parts.rs` sees to it that none is left out.
macro_rules! all_texts {
    ($language:literal) => {
        texts!($language: "messages" "start" "requirements-teacher" "requirements-school" "teacher" "rules" "projects" "answers"
            "school" "conflicts" "records" "data" "plan" "countries"
            "prepare" "label" "competences" "pack" "draft" "rounds")
    };
}

const EN: &str = all_texts!("en");
const NB: &str = all_texts!("nb");
/// Numbers in which languages choose different plural forms.
const NUMBERS: [u32; 7] = [0, 1, 2, 5, 11, 21, 1000];

/// A message or one of its attributes, and the values it names.
struct Pattern {
    id: String,
    names: BTreeSet<&'static str>,
}

/// The patterns of a file. Our files begin a message in the first column and an attribute with a dot.
fn patterns(file: &str) -> Vec<Pattern> {
    let mut found: Vec<Pattern> = Vec::new();
    let mut message = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split(" =").next().unwrap_or_default();
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            message = head.to_owned();
            found.push(Pattern { id: message.clone(), names: BTreeSet::new() });
        } else if let Some(attribute) = head.trim_start().strip_prefix('.') {
            found.push(Pattern { id: format!("{message}.{attribute}"), names: BTreeSet::new() });
        }
        for behind in line.split('$').skip(1) {
            let name: String = behind.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '_').collect();
            found.last_mut().unwrap().names.insert(Box::leak(name.into_boxed_str()));
        }
    }
    found
}

/// The names by which a file chooses a plural form.
fn choosing(file: &str) -> BTreeSet<&str> {
    let chosen = |line: &'static str| line.split_once('$')?.1.split_once(" ->").map(|(name, _)| name);
    let lines = file.lines().map(|line| &*Box::leak(line.to_owned().into_boxed_str()));
    lines.filter_map(chosen).collect()
}

fn native(code: &str, file: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![code.parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(file.to_owned()).unwrap()).unwrap();
    bundle
}

fn native_words(bundle: &FluentBundle<FluentResource>, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::new();
    for (name, value) in args {
        match value {
            Arg::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
            Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
        }
    }
    let mut errors = Vec::new();
    let words = bundle.format_pattern(pattern, Some(&values), &mut errors);
    assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(words.into_owned())
}

/// Makes this the reader's text.
fn begin(language: &str, text: &str) -> bool {
    BrowserTexts::begin(language, &Fetched::from_text("one.ftl", text))
}

/// Adds this to the reader's texts.
fn add(language: &str, text: &str) -> bool {
    BrowserTexts::add(language, &Fetched::from_text("more.ftl", text))
}

fn agrees(code: &str, file: &'static str) {
    assert!(begin(code, file), "{code} could not be read");
    let (bundle, choosing) = (native(code, file), choosing(file));
    let patterns = patterns(file);
    assert!(300 < patterns.len(), "{code} has only {} patterns", patterns.len());
    for Pattern { id, names } in patterns {
        for number in NUMBERS {
            let value = |name: &'static str| {
                let value = if choosing.contains(name) { Arg::Number(number) } else { Arg::Text(format!("<{name} æ «{number}»>")) };
                (name, value)
            };
            let args: Vec<(&'static str, Arg)> = names.iter().copied().map(value).collect();
            assert_eq!(BrowserTexts.format(&id, &args), native_words(&bundle, &id, &args), "{code}: {id} with {args:?}");
            if names.is_empty() {
                break;
            }
        }
    }
}

#[wasm_bindgen_test]
fn english_reads_the_same_in_the_browser_and_in_rust() {
    agrees("en", EN);
}

#[wasm_bindgen_test]
fn norwegian_reads_the_same_in_the_browser_and_in_rust() {
    agrees("nb", NB);
}

#[wasm_bindgen_test]
fn values_stand_between_invisible_marks() {
    assert!(begin("en", EN));
    let words = BrowserTexts.format("source-link", &[("host", Arg::Text("etwinning.pl".to_owned()))]);
    assert_eq!(words.as_deref(), Some("Source: \u{2068}etwinning.pl\u{2069}"));
}

#[wasm_bindgen_test]
fn what_no_text_has_is_not_said() {
    assert!(begin("nb", "status-met = Oppfylt\n"));
    assert_eq!(BrowserTexts.format("status-met", &[]).as_deref(), Some("Oppfylt"));
    assert_eq!(BrowserTexts.format("no-such-message", &[]), None);
}

#[wasm_bindgen_test]
fn what_is_no_text_changes_nothing() {
    assert!(begin("nb", NB));
    let before = BrowserTexts.format("status-met", &[]);
    for text in ["", "<!DOCTYPE html><html></html>", "\u{0}\u{1}", "# only a comment\n"] {
        assert!(!begin("nb", text), "{text:?} was taken for texts");
        assert_eq!(BrowserTexts.format("status-met", &[]), before);
    }
}

#[wasm_bindgen_test]
fn more_texts_are_added_and_a_new_language_begins_anew() {
    assert!(begin("nb", "one = En\n"));
    assert!(add("nb", "# A note.\ntwo = To\n    .hint = To til\n"));
    let said = |id| BrowserTexts.format(id, &[]);
    assert_eq!((said("one").as_deref(), said("two").as_deref(), said("two.hint").as_deref()), (Some("En"), Some("To"), Some("To til")));
    assert!(begin("en", "one = One\n"));
    assert_eq!((said("one").as_deref(), said("two")), (Some("One"), None));
}

#[wasm_bindgen_test]
fn texts_of_a_language_that_is_no_longer_the_one_in_use_are_not_added() {
    assert!(begin("en", "one = One\n"));
    assert!(!add("nb", "two = To\n"));
    assert!(!add("en", "<!DOCTYPE html>\ntwo = Two\n"));
    assert_eq!(BrowserTexts.format("two", &[]), None);
    assert_eq!(BrowserTexts.format("one", &[]).as_deref(), Some("One"));
}

#[wasm_bindgen_test]
async fn a_file_that_cannot_be_had_changes_nothing() {
    assert!(begin("en", "one = One\n"));
    for language in ["en", "nb"] {
        let fetched = fetch_texts(["/no-such-file.ftl".to_owned()].into_iter()).come().await;
        assert!(!BrowserTexts::begin(language, &fetched) && !BrowserTexts::add(language, &fetched));
    }
    assert_eq!(BrowserTexts.format("one", &[]).as_deref(), Some("One"));
    // A file whose texts are here is not fetched again.
    assert!(begin("en", "one = One\n"));
    assert!(BrowserTexts::add("en", &fetch_texts(["one.ftl".to_owned()].into_iter()).come().await));
}
