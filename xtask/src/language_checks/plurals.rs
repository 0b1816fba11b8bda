//! Plural forms: all that CLDR has for the language, no others, and the last one fits the rest.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::Asked;
use super::finding::Finding;
use super::fluent::{choices, name};

/// Numbers up to here show whether a category means only numbers that have forms of their own.
const TRIED: usize = 1000;

pub(crate) fn check(asked: &Asked<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for said in &asked.own.said {
        let finding = |what: String| Finding::new(&said.file, &said.key, "plurals", what);
        for variants in choices(&said.pattern) {
            let names: Vec<&str> = variants.iter().map(name).collect();
            let rest: Vec<&str> = variants.iter().filter(|it| it.default).map(name).collect();
            if rest != ["other"] {
                found.push(finding(format!("the form for the rest must be *[other], and is {rest:?}")));
            }
            let numbers: Vec<usize> = names.iter().filter_map(|it| it.parse().ok()).collect();
            let named: Vec<&str> = names.iter().copied().filter(|it| it.parse::<usize>().is_err()).collect();
            for unknown in named.iter().filter(|it| !asked.convention.plurals.iter().any(|known| known == *it)) {
                found.push(finding(format!("has a form [{unknown}], which the language does not know")));
            }
            let spoken_for = |category: &str| named.contains(&category) || only(&asked.convention.code, category, &numbers);
            for lacking in asked.convention.plurals.iter().filter(|it| !spoken_for(it)) {
                found.push(finding(format!("has no form [{lacking}]")));
            }
        }
    }
    found
}

/// Whether a category means some of these numbers and no others.
fn only(code: &str, category: &str, numbers: &[usize]) -> bool {
    let Ok(language) = code.parse::<LanguageIdentifier>() else { return false };
    let Ok(rules) = PluralRules::create(language, PluralRuleType::CARDINAL) else { return false };
    let mut meant = (0..TRIED).filter(|it| rules.select(*it).is_ok_and(|it| word(it) == category)).peekable();
    meant.peek().is_some() && meant.all(|it| numbers.contains(&it))
}

fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
