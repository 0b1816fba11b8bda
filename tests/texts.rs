//! The texts: every message of every language can be put together, and dates, numbers and the choice of a language come out right.
//! What a language says, beside English and by its own customs, is checked by `cargo xtask languages` (`xtask/src/language_checks`).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message as Parsed, Pattern, PatternElement, Resource, Variant};
use waymark::domain::PartialDate;
use waymark::i18n::{Direction, FluentTexts, Language, Message, Say as _, Texts, choose, date, languages as listed, month_name, number};

use support::languages;

#[test]
fn every_language_can_be_read() {
    for (code, text) in languages() {
        parsed(&code, &text);
        reader(&code);
    }
}

#[test]
fn english_is_there() {
    assert!(languages().iter().any(|(code, _)| code == "en"));
}

#[test]
fn every_english_message_has_a_note_for_the_translator() {
    for message in messages(&english()) {
        let note = message.comment.as_ref().is_some_and(|comment| comment.content.iter().any(|line| !line.trim().is_empty()));
        assert!(note, "{} has no note", message.id.name);
    }
}

#[test]
fn every_text_can_be_put_together_for_any_number() {
    for (code, text) in languages() {
        let (texts, shape) = (reader(&code), shape(&parsed(&code, &text)));
        for key in shape.keys() {
            for count in [0, 1, 2, 3, 5, 6, 11, 20, 21, 22, 25, 100, 101, 1_000_000] {
                let text = filled(&shape, key, count).say(&texts);
                assert!(!text.is_empty(), "{code}: {key} with {count}");
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{code}: {key} says {text:?}");
            }
        }
    }
}

#[test]
fn a_value_that_is_not_given_is_an_error_and_no_half_sentence() {
    let texts = reader("en");
    assert_eq!(texts.format("source-link", &[]), None);
    assert_eq!(texts.format("no-such-message", &[]), None);
    assert_eq!(texts.format("topic-registered.no-such-attribute", &[]), None);
}

#[test]
fn every_text_that_is_given_every_value_uses_it() {
    // A translation that forgets a value in one form is found by the variables; one that prints it must print what was given.
    for (code, text) in languages() {
        let (texts, shape) = (reader(&code), shape(&parsed(&code, &text)));
        for (key, (shown, _)) in &shape {
            // Arabic says one and two as words; no language does so with twenty-five.
            let text = filled(&shape, key, 25).say(&texts);
            let used = shown.iter().any(|name| text.contains(&sample(name, 25)));
            assert!(used || shown.is_empty(), "{code}: {key} shows none of {shown:?}: {text}");
        }
    }
}

#[test]
fn isolating_marks_surround_values_where_they_are_wanted() {
    let message = Message::named("edition-round").with("edition", "2025-2026");
    let (_, english) = languages().into_iter().find(|(code, _)| code == "en").unwrap();
    let isolating = FluentTexts::read("en", &english, true).unwrap();
    assert_eq!(message.say(&isolating), "Round \u{2068}2025-2026\u{2069}");
    assert_eq!(message.say(&reader("en")), "Round 2025-2026");
}

#[test]
fn what_cannot_be_read_is_told() {
    assert!(FluentTexts::read("en", "a = { $", false).is_err());
    assert!(FluentTexts::read("en", "a = 1\na = 2\n", false).is_err());
    assert!(FluentTexts::read("not a language", "a = 1\n", false).is_err());
}

#[test]
fn dates_stand_in_words_of_the_language() {
    for (code, day, month, first) in
        [("en", "9 January 2023", "January 2023", "1 May 2024"), ("nb", "9. januar 2023", "januar 2023", "1. mai 2024")]
    {
        if !has(code) {
            continue;
        }
        let texts = reader(code);
        assert_eq!(date(&texts, read("2023-01-09")), day);
        assert_eq!(date(&texts, read("2023-01")), month);
        assert_eq!(date(&texts, read("2024-05-01")), first);
    }
}

#[test]
fn every_language_has_twelve_months_of_its_own() {
    for (code, _) in languages() {
        let texts = reader(&code);
        let inside: BTreeSet<String> = (1..=12).map(|month| month_name(&texts, month)).collect();
        let alone: BTreeSet<String> = (1..=12).map(|month| date(&texts, PartialDate::from_parts(2023, month, None).unwrap())).collect();
        assert_eq!((inside.len(), alone.len()), (12, 12), "{code}: {inside:?} {alone:?}");
        assert!(alone.iter().all(|text| text.contains("2023")), "{code}: {alone:?}");
    }
}

#[test]
fn large_numbers_are_grouped_as_the_language_does() {
    for (code, thousands, millions) in [("en", "2,935", "1,234,567"), ("nb", "2\u{a0}935", "1\u{a0}234\u{a0}567")] {
        if !has(code) {
            continue;
        }
        let texts = reader(code);
        for (value, text) in [(0, "0"), (7, "7"), (999, "999"), (2935, thousands), (1_234_567, millions)] {
            assert_eq!(number(&texts, value), text, "{code}");
        }
        assert_eq!(number(&texts, 100), "100");
        assert_eq!(number(&texts, u32::MAX).chars().filter(char::is_ascii_digit).count(), 10);
    }
}

#[test]
fn a_text_that_is_lacking_leaves_dates_and_numbers_readable() {
    let nothing = FluentTexts::read("en", "", false).unwrap();
    assert_eq!(date(&nothing, read("2023-01-09")), "2023-01-09");
    assert_eq!(date(&nothing, read("2023-01")), "2023-01");
    assert_eq!(number(&nothing, 2935), "2935");
    assert_eq!(month_name(&nothing, 3), "3");
}

#[test]
fn the_list_of_languages_in_the_page_is_read() {
    let found = listed("en=1a2b3c4d=English;nb=00ff00ff=Norsk bokmål;ar=5e6f7a8b=العربية=rtl");
    let expected = [
        ("en", "1a2b3c4d", "English", Direction::Ltr),
        ("nb", "00ff00ff", "Norsk bokmål", Direction::Ltr),
        ("ar", "5e6f7a8b", "العربية", Direction::Rtl),
    ];
    assert_eq!(found, expected.map(|(code, version, name, direction)| language(code, version, name, direction)));
}

#[test]
fn entries_that_cannot_be_read_are_left_out() {
    let found = listed("; =x=Nobody;nb;nb=1;../x=1=Elsewhere;en=1=English; mt = 2 = Malti ;");
    assert_eq!(found, [language("en", "1", "English", Direction::Ltr), language("mt", "2", "Malti", Direction::Ltr)]);
}

#[test]
fn english_is_on_offer_even_when_the_list_is_empty_or_lacks_it() {
    for list in ["", ";;", "nonsense", "{{languages}}"] {
        assert_eq!(listed(list), [language("en", "", "English", Direction::Ltr)], "{list:?}");
    }
    let codes: Vec<String> = listed("nb=1=Norsk bokmål").into_iter().map(|language| language.code).collect();
    assert_eq!(codes, ["en", "nb"]);
}

#[test]
fn the_first_wanted_language_on_offer_is_chosen() {
    let offered = listed("en=1=English;nb=1=Norsk bokmål;pt=1=Português;zh-Hant=1=繁體中文");
    for (wanted, chosen) in [
        (&["nb"][..], "nb"),
        (&["no"], "nb"),
        (&["nn"], "nb"),
        (&["nn-NO"], "nb"),
        (&["nb-NO"], "nb"),
        (&["NB-no"], "nb"),
        (&["en-GB"], "en"),
        (&["pt-BR"], "pt"),
        (&["zh-Hant"], "zh-Hant"),
        (&["de", "nb", "en"], "nb"),
        (&["de-AT", "no", "en"], "nb"),
        (&["en", "nb"], "en"),
        (&["xx"], "en"),
        (&["", "-", "🙂"], "en"),
        (&[], "en"),
    ] {
        assert_eq!(choose(&offered, wanted).map(|language| &*language.code), Some(chosen), "{wanted:?}");
    }
}

#[test]
fn norwegians_get_english_where_no_norwegian_is_on_offer() {
    let offered = listed("en=1=English;de=1=Deutsch");
    for wanted in ["no", "nn", "nb"] {
        assert_eq!(choose(&offered, [wanted]).map(|language| &*language.code), Some("en"));
    }
}

#[test]
fn nynorsk_is_chosen_where_it_is_on_offer() {
    let offered = listed("en=1=English;nb=1=Norsk bokmål;nn=1=Norsk nynorsk");
    assert_eq!(choose(&offered, ["nn-NO"]).map(|language| &*language.code), Some("nn"));
}

#[test]
fn nothing_on_offer_gives_nothing() {
    assert_eq!(choose(&[], ["nb"]), None);
}

// ---- reading

fn has(code: &str) -> bool {
    languages().iter().any(|(known, _)| known == code)
}

fn reader(code: &str) -> FluentTexts {
    let (_, text) = languages().into_iter().find(|(known, _)| known == code).unwrap();
    FluentTexts::read(code, &text, false).unwrap_or_else(|problem| panic!("{code}: {problem:?}"))
}

fn english() -> Resource<String> {
    let (code, text) = languages().into_iter().find(|(code, _)| code == "en").unwrap();
    parsed(&code, &text)
}

fn parsed(code: &str, text: &str) -> Resource<String> {
    fluent_syntax::parser::parse(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{code}: {errors:?}"))
}

fn messages(resource: &Resource<String>) -> Vec<Parsed<String>> {
    let message = |entry: &Entry<String>| match entry {
        Entry::Message(message) => Some(message.clone()),
        _ => None,
    };
    resource.body.iter().filter_map(message).collect()
}

/// A message's own text and its attributes, each under its key: `topic-registered`, `topic-registered.because`.
fn patterns(message: &Parsed<String>) -> Vec<(String, &Pattern<String>)> {
    let own = message.value.iter().map(|value| (message.id.name.clone(), value));
    let attributes = message.attributes.iter().map(|it| (format!("{}.{}", message.id.name, it.id.name), &it.value));
    own.chain(attributes).collect()
}

/// Every key with the variables it shows and those that choose a form.
type Shape = BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)>;

fn shape(resource: &Resource<String>) -> Shape {
    let mut found = BTreeMap::new();
    for message in messages(resource) {
        for (key, pattern) in patterns(&message) {
            let (mut shown, mut choosing) = (BTreeSet::new(), BTreeSet::new());
            variables(pattern, &mut shown, &mut choosing);
            found.insert(key, (shown, choosing));
        }
    }
    found
}

fn variables(pattern: &Pattern<String>, shown: &mut BTreeSet<String>, choosing: &mut BTreeSet<String>) {
    each_inline(pattern, &mut |inline| {
        if let InlineExpression::VariableReference { id } = inline {
            shown.insert(id.name.clone());
        }
    });
    each_choice(pattern, &mut |selector, _| {
        if let InlineExpression::VariableReference { id } = selector {
            choosing.insert(id.name.clone());
        }
    });
}

/// Every value shown in a pattern, also inside the forms of a choice.
fn each_inline(pattern: &Pattern<String>, tell: &mut impl FnMut(&InlineExpression<String>)) {
    fn expression(it: &Expression<String>, tell: &mut impl FnMut(&InlineExpression<String>)) {
        match it {
            Expression::Inline(InlineExpression::Placeable { expression: inner }) => expression(inner, tell),
            Expression::Inline(inline) => tell(inline),
            Expression::Select { variants, .. } => variants.iter().for_each(|variant| each_inline(&variant.value, tell)),
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: it } = element {
            expression(it, tell);
        }
    }
}

/// Every choice in a pattern: what chooses, and the forms.
fn each_choice(pattern: &Pattern<String>, tell: &mut impl FnMut(&InlineExpression<String>, &[Variant<String>])) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
            tell(selector, variants);
            variants.iter().for_each(|variant| each_choice(&variant.value, tell));
        }
    }
}

/// A message with a value for each of its variables: those that choose get the number, the others a word.
fn filled(shape: &Shape, key: &str, count: u32) -> Message {
    let (shown, choosing) = &shape[key];
    let name = |name: &String| -> &'static str { name.clone().leak() };
    let message = shown.iter().fold(Message::named(key), |message, it| message.with(name(it), sample(it, count)));
    choosing.iter().fold(message, |message, it| message.with(name(it), count))
}

fn sample(name: &str, count: u32) -> String {
    if name.ends_with("_text") { count.to_string() } else { format!("‹{name}›") }
}

fn language(code: &str, version: &str, name: &str, direction: Direction) -> Language {
    Language { code: code.to_owned(), version: version.to_owned(), name: name.to_owned(), direction }
}

fn read(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}
