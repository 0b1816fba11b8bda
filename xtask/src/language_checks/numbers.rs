//! Numbers, months and addresses: the same in every language. A wrong number is the worst fault a translation can have.

use std::collections::BTreeSet;

use super::Asked;
use super::finding::Finding;
use super::sides::{Sides, sides};
use super::texts::Spoken;
use super::words::folded;

pub(crate) fn check(asked: &Asked<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let (english_months, months) = (months(asked.english), months(asked.own));
    for sides in sides(asked.english, asked.own) {
        // Its own mark between digits, and the months themselves.
        if sides.key == "number-grouping" || sides.key.starts_with("month-") {
            continue;
        }
        found.extend(numbers(asked, &sides));
        found.extend(dates(&sides, &english_months, &months));
        let (theirs, ours) = (addresses(&sides.english), addresses(&sides.own));
        if theirs != ours {
            found.push(sides.here().finding("links", format!("names {ours:?}, English {theirs:?}")));
        }
    }
    found
}

fn numbers(asked: &Asked<'_>, sides: &Sides<'_>) -> Option<Finding> {
    let english = [",".to_owned()];
    let all = |texts: &[&str], grouping: &[String]| texts.iter().flat_map(|it| digits(it, grouping)).collect::<BTreeSet<String>>();
    let (theirs, ours) = (all(&sides.english, &english), all(&sides.own, &asked.convention.grouping));
    let small = |it: &&String| sides.chosen && ["0", "1", "2"].contains(&it.as_str());
    let list = |from: &BTreeSet<String>, without: &BTreeSet<String>| {
        from.difference(without).filter(|it| !small(it)).cloned().collect::<Vec<_>>().join(", ")
    };
    let (lacking, added) = (list(&theirs, &ours), list(&ours, &theirs));
    if lacking.is_empty() && added.is_empty() {
        return None;
    }
    let told = |words: &str, numbers: String| if numbers.is_empty() { String::new() } else { format!("{words} {numbers}") };
    let what = [told("lacks the number", lacking), told("has the number", added)];
    Some(sides.here().finding("numbers", what.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ")))
}

/// Every number in a text, without the marks between its groups of digits.
fn digits(text: &str, grouping: &[String]) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let digit = |place: usize| signs.get(place).is_some_and(char::is_ascii_digit);
    let group = |place: usize| (1..=3).all(|it| digit(place + it)) && !digit(place + 4);
    let mut found: Vec<String> = Vec::new();
    let mut inside = false;
    for (place, sign) in signs.iter().enumerate() {
        if sign.is_ascii_digit() {
            if !inside {
                found.push(String::new());
            }
            found.last_mut().into_iter().for_each(|it| it.push(*sign));
            inside = true;
        } else {
            inside = inside && grouping.iter().any(|it| it.chars().eq([*sign])) && group(place);
        }
    }
    found
}

/// The months of a language: what both of its forms begin with, because a sentence may need a third one.
fn months(spoken: &Spoken) -> Vec<String> {
    let month = |number: u8| {
        let inside = folded(spoken.plain(&format!("month-{number}")).unwrap_or_default());
        let alone = folded(spoken.plain(&format!("month-{number}.alone")).unwrap_or(&inside));
        let same: String = inside.chars().zip(alone.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a).collect();
        if same.chars().count() < 2 { alone } else { same }
    };
    (1..=12).map(month).collect()
}

fn dates(sides: &Sides<'_>, english: &[String], own: &[String]) -> Vec<Finding> {
    let named = |text: &&str| {
        let words: Vec<&str> = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
        let number = |it: Option<&&str>| it.is_some_and(|it| it.bytes().all(|it| it.is_ascii_digit()));
        let is_date = |place: usize| number(words.get(place + 1)) || (0 < place && number(words.get(place - 1)));
        // With its capital: what may be done in 2026 is no month.
        let month = |word: &str| english.iter().position(|it| word.starts_with(char::is_uppercase) && *it == folded(word));
        let found = |(place, word): (usize, &&str)| month(word).filter(|_| is_date(place));
        words.iter().enumerate().filter_map(found).collect::<Vec<usize>>()
    };
    let named: BTreeSet<usize> = sides.english.iter().flat_map(named).collect();
    let ours = folded(&sides.own.join(" "));
    let lacking = |month: &usize| own.get(*month).is_some_and(|it| !it.is_empty() && !ours.contains(it.as_str()));
    let name = |month: usize| english.get(month).cloned().unwrap_or_default();
    let told = |month: usize| sides.here().finding("dates", format!("English names a date in {}, and this does not", name(month)));
    named.into_iter().filter(lacking).map(told).collect()
}

fn addresses(texts: &[&str]) -> BTreeSet<String> {
    let ends = |it: char| it.is_whitespace() || "\"»“”)،,".contains(it);
    let in_text = |text: &&str| {
        text.match_indices("http").filter_map(|(place, _)| text.get(place..)?.split(ends).next().map(str::to_owned)).collect::<Vec<_>>()
    };
    texts.iter().flat_map(in_text).filter(|it| it.contains("://")).collect()
}
