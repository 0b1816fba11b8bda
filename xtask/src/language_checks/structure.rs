//! The guide: the same pages as in English, built alike, with the same links and the same sources at the same statements.

use super::Asked;
use super::finding::Finding;
use super::guide::Page;

pub(crate) fn check(asked: &Asked<'_>) -> Vec<Finding> {
    let (english, own) = (&asked.english.pages, &asked.own.pages);
    let mut found = Vec::new();
    for (file, original) in english {
        match own.get(file) {
            Some(page) => found.extend(compare(file, original, page)),
            None => found.push(Finding::new(file, "", "structure", "is missing")),
        }
    }
    let added = own.keys().filter(|it| !english.contains_key(*it));
    found.extend(added.map(|file| Finding::new(file, "", "structure", "is not in English")));
    found
}

pub(crate) fn same_kinds(english: &Page, own: &Page) -> bool {
    english.blocks.iter().map(|it| &it.kind).eq(own.blocks.iter().map(|it| &it.kind))
}

fn compare(file: &str, english: &Page, own: &Page) -> Vec<Finding> {
    let finding = |key: &str, check, what: String| Finding::new(file, key, check, what);
    let mut found = Vec::new();
    if (english.front.order, &english.front.read) != (own.front.order, &own.front.read) {
        found.push(finding("order, read", "structure", "differ from English".to_owned()));
    }
    if !same_kinds(english, own) {
        let differs = english.blocks.iter().zip(&own.blocks).find(|(theirs, ours)| theirs.kind != ours.kind);
        let named = |kind: &str| if kind.is_empty() { "paragraph".to_owned() } else { kind.to_owned() };
        found.push(match differs {
            Some((theirs, ours)) => {
                finding(&ours.key, "structure", format!("is {}, in English {}", named(&ours.kind), named(&theirs.kind)))
            }
            None => finding("", "structure", format!("has {} blocks, English {}", own.blocks.len(), english.blocks.len())),
        });
        return found;
    }
    for (theirs, ours) in english.blocks.iter().zip(&own.blocks) {
        if theirs.links != ours.links {
            found.push(finding(&ours.key, "links", format!("leads to {:?}, in English to {:?}", ours.links, theirs.links)));
        }
        if theirs.sources != ours.sources {
            found.push(finding(&ours.key, "sources", format!("cites {:?}, English {:?}", ours.sources, theirs.sources)));
        }
    }
    found
}

/// How many of the pages of English are there.
pub(crate) fn coverage(asked: &Asked<'_>) -> (usize, usize) {
    let there = asked.english.pages.keys().filter(|it| asked.own.pages.contains_key(*it)).count();
    (there, asked.english.pages.len())
}
