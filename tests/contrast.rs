//! Every pair of colours in use can be told apart: `style/tokens.css` by the pairs of `style/contrast.json`, as WCAG reckons.

#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde::Deserialize;

/// Colours by the name of their token.
type Tokens = BTreeMap<String, [f64; 3]>;
/// What stands on each background.
type On = BTreeMap<String, Vec<String>>;

#[derive(Deserialize)]
struct Pairs {
    text: On,
    /// Borders of fields, shapes and lines that say something.
    graphic: On,
    /// What says nothing that is not said otherwise, such as lines between rows.
    decoration: Vec<String>,
}

/// The declarations of a style sheet with all that stands around them, as in `@media (…) :root`.
fn declarations(css: &str) -> Vec<(String, String, String)> {
    let (mut around, mut words, mut found) = (Vec::new(), String::new(), Vec::new());
    let mut rest = css;
    while let Some(place) = rest.find(['{', '}', ';', '/']) {
        let (before, sign) = (&rest[..place], rest[place..].chars().next());
        words.push_str(before);
        rest = &rest[place + 1..];
        match sign {
            Some('/') if rest.starts_with('*') => rest = rest.split_once("*/").map_or("", |(_, behind)| behind),
            Some('/') => words.push('/'),
            Some('{') => around.push(std::mem::take(&mut words).trim().to_owned()),
            Some('}') => drop(around.pop()),
            _ => {
                if let Some((name, value)) = std::mem::take(&mut words).split_once(':') {
                    found.push((around.join(" "), name.trim().to_owned(), value.trim().to_owned()));
                }
            }
        }
    }
    found
}

fn colour(value: &str) -> Option<[f64; 3]> {
    let digits = value.strip_prefix('#').filter(|it| it.len() == 6)?;
    let part = |place: usize| Some(f64::from(u8::from_str_radix(digits.get(place..place + 2)?, 16).ok()?) / 255.0);
    Some([part(0)?, part(2)?, part(4)?])
}

/// The colours that these blocks give, a later one over an earlier.
fn tokens(css: &str, blocks: &[&str]) -> Tokens {
    let all = declarations(css);
    let mut found = Tokens::new();
    for block in blocks {
        let before = found.len();
        let of_block = all.iter().filter(|(around, ..)| around == block);
        let colours: Vec<_> = of_block.filter_map(|(_, name, value)| Some((name.strip_prefix("--")?.to_owned(), colour(value)?))).collect();
        assert!(!colours.is_empty(), "no colours in `{block}`");
        found.extend(colours);
        assert!(before == 0 || found.len() == before, "`{block}` has a colour that the first block lacks");
    }
    found
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|it| if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The pairs below what they need, in words.
fn too_weak(tokens: &Tokens, on: &On, least: f64) -> Vec<String> {
    let mut found = Vec::new();
    for (ground, fronts) in on {
        for front in fronts {
            match (tokens.get(ground), tokens.get(front)) {
                (Some(a), Some(b)) if contrast(*a, *b) >= least => {}
                (Some(a), Some(b)) => found.push(format!("{front} on {ground}: {:.2} of {least}", contrast(*a, *b))),
                _ => found.push(format!("{front} on {ground}: no such token")),
            }
        }
    }
    found
}

fn read() -> (String, Pairs) {
    let css = fs::read_to_string("style/tokens.css").unwrap();
    (css, serde_json::from_str(&fs::read_to_string("style/contrast.json").unwrap()).unwrap())
}

const LIGHT: &str = ":root";
const DARK: &str = "@media (prefers-color-scheme: dark) :root:not([data-color-scheme=\"light\"])";
const MORE: &str = "@media (prefers-contrast: more) :root:root";
const MORE_DARK: &str = "@media (prefers-contrast: more) and (prefers-color-scheme: dark) :root:root";

#[test]
fn every_pair_can_be_told_apart_in_light_and_dark() {
    let (css, pairs) = read();
    for blocks in [&[LIGHT][..], &[LIGHT, DARK]] {
        let tokens = tokens(&css, blocks);
        assert_eq!(too_weak(&tokens, &pairs.text, 4.5), [""; 0], "text in {blocks:?}");
        assert_eq!(too_weak(&tokens, &pairs.graphic, 3.0), [""; 0], "graphics in {blocks:?}");
    }
}

#[test]
fn where_more_contrast_is_wanted_every_pair_has_more_and_decoration_is_seen() {
    let (css, pairs) = read();
    for blocks in [&[LIGHT, MORE][..], &[LIGHT, DARK, MORE, MORE_DARK]] {
        let tokens = tokens(&css, blocks);
        assert_eq!(too_weak(&tokens, &pairs.text, 7.0), [""; 0], "text in {blocks:?}");
        assert_eq!(too_weak(&tokens, &pairs.graphic, 4.5), [""; 0], "graphics in {blocks:?}");
        let hair = On::from([("paper".to_owned(), vec!["hair".to_owned()])]);
        assert_eq!(too_weak(&tokens, &hair, 3.0), [""; 0], "decoration in {blocks:?}");
    }
}

#[test]
fn every_colour_belongs_to_a_pair_or_is_decoration() {
    let (css, pairs) = read();
    let on = pairs.text.iter().chain(&pairs.graphic).flat_map(|(ground, fronts)| fronts.iter().chain([ground]));
    let named: BTreeSet<&String> = on.chain(&pairs.decoration).collect();
    let tokens = tokens(&css, &[LIGHT]);
    let all: BTreeSet<&String> = tokens.keys().collect();
    assert_eq!(named, all);
}

#[test]
fn dark_is_the_same_whether_chosen_or_asked_for_by_the_device() {
    let (css, _) = read();
    assert_eq!(tokens(&css, &["[data-color-scheme=\"dark\"]"]), tokens(&css, &[DARK]));
}

#[test]
fn a_weak_pair_is_found_and_the_reckoning_is_that_of_wcag() {
    let css = ":root { /* { */ --paper: #ffffff; --grey: #777777; --ink: #000000; }";
    let tokens = tokens(css, &[LIGHT]);
    let on = On::from([("paper".to_owned(), vec!["grey".to_owned(), "ink".to_owned(), "lost".to_owned()])]);
    assert_eq!(too_weak(&tokens, &on, 4.5), ["grey on paper: 4.48 of 4.5", "lost on paper: no such token"]);
    assert_eq!(too_weak(&tokens, &on, 3.0), ["lost on paper: no such token"]);
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
}
