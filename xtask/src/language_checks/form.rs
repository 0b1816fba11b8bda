//! Messages: the same ones as in English, in the same files, with the same values, in the form that every reader of them understands.

use std::collections::BTreeSet;

use super::Asked;
use super::finding::Finding;
use super::fluent::values;

pub(crate) fn check(asked: &Asked<'_>) -> Vec<Finding> {
    let (english, own) = (asked.english, asked.own);
    let mut found = own.broken.clone();
    for original in &english.said {
        let Some(said) = own.said(&original.key) else {
            found.push(Finding::new(&original.file, &original.key, "form", "is missing"));
            continue;
        };
        if said.file != original.file {
            found.push(Finding::new(&said.file, &said.key, "form", format!("stands in {} in English", original.file)));
        }
    }
    for said in &own.said {
        let finding = |what: String| Finding::new(&said.file, &said.key, "form", what);
        let ours = values(&said.pattern);
        let listed = |it: &BTreeSet<String>| it.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
        if let Some(original) = english.said(&said.key) {
            let theirs = values(&original.pattern);
            if ours.shown != theirs.shown {
                found.push(finding(format!("shows {{{}}}, English {{{}}}", listed(&ours.shown), listed(&theirs.shown))));
            }
            // A language may do without a choice that English needs.
            if !ours.choosing.is_subset(&theirs.choosing) {
                found.push(finding(format!("chooses by {}, English by {}", listed(&ours.choosing), listed(&theirs.choosing))));
            }
        } else {
            found.push(finding("is not in English".to_owned()));
        }
        // Browsers lack formats for several languages, so that dates and numbers enter as finished text.
        if let Some(other) = ours.other.first() {
            found.push(finding(format!("holds {other}; only values may stand in braces")));
        }
        if ours.shown.intersection(&ours.choosing).next().is_some() || ours.choosing.iter().any(|it| it.ends_with("_text")) {
            found.push(finding("shows the number it chooses by, or chooses by one that is shown".to_owned()));
        }
        if said.forms.iter().any(|it| it.is_empty()) {
            found.push(finding("says nothing".to_owned()));
        }
    }
    found
}

/// How many of the messages of English are there.
pub(crate) fn coverage(asked: &Asked<'_>) -> (usize, usize) {
    let there = asked.english.said.iter().filter(|it| asked.own.said(&it.key).is_some()).count();
    (there, asked.english.said.len())
}
