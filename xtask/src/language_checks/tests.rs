//! Each check finds what it is for: a pair of texts without a fault, and the same with one fault at a time.

use std::path::PathBuf;

use super::*;

const ENGLISH: &str = "\
language-name = English
language-dir = ltr
number-grouping = ,
month-5 = May
    .alone = May
save-done = Saved at { $at }
left = { $count ->
    [one] One course of 30 hours is left
   *[other] { $count_text } courses of 30 hours are left
 }
until = The form can be handed in until 9 May 2025, see https://example.org/form for it
brand = Waymark
";
const NORWEGIAN: &str = "\
language-name = norsk bokmål
language-dir = ltr
number-grouping = { \"\\u00A0\" }
month-5 = mai
    .alone = mai
save-done = Lagret klokken { $at }
left = { $count ->
    [one] Ett kurs på 30 timer gjenstår
   *[other] { $count_text } kurs på 30 timer gjenstår
 }
until = Skjemaet kan leveres til og med 9. mai 2025, se https://example.org/form om det
brand = Waymark
";
const ENGLISH_PAGE: &str = "\
---
title: What it is
description: What the label stands for.
order: 10
read: 2026-11-21
---
The National Quality Label belongs to the teacher who applied for it, and the school keeps its own label for two years.[^NO]

## How long it lasts {#lasts}

- There were 2,935 schools in the year 2019, and [the rounds](guide/rounds) list all of them with their countries.[^SE]
- Former holders may apply again.
";
const NORWEGIAN_PAGE: &str = "\
---
title: Hva det er
description: Hva merket står for.
order: 10
read: 2026-11-21
---
Det nasjonale kvalitetsmerket tilhører læreren som har søkt om det, og skolen beholder sitt eget merke i to år.[^NO]

## Hvor lenge det varer {#lasts}

- Det var 2\u{a0}935 skoler i året 2019, og [rundene](guide/rounds) viser dem alle sammen med landene deres.[^SE]
- De som har hatt merket før, kan søke på nytt.
";

fn data() -> Data {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    conventions::read(&root).unwrap_or_else(|problem| unreachable!("{problem:#}"))
}

fn spoken(code: &str, messages: &str, page: &str) -> Spoken {
    let folder = PathBuf::from("no such folder");
    let mut spoken = Spoken::read(&folder, code).unwrap_or_else(|problem| unreachable!("{problem:#}"));
    spoken.add_messages("site", messages);
    spoken.add_page("one", page);
    spoken
}

fn found(code: &str, messages: &str, page: &str) -> Vec<String> {
    let data = data();
    let (english, own) = (spoken("en", ENGLISH, ENGLISH_PAGE), spoken(code, messages, page));
    let convention = data.of(code).unwrap_or_else(|| unreachable!("{code}"));
    let asked = Asked { english: &english, own: &own, convention, data: &data };
    CHECKS.iter().flat_map(|check| check(&asked)).chain(named(&asked)).map(|it| it.to_string()).collect()
}

/// With this change of the messages there is this finding and no other.
fn message(from: &str, to: &str, finding: &str) {
    assert!(NORWEGIAN.contains(from), "{from}");
    one(&found("nb", &NORWEGIAN.replacen(from, to, 1), NORWEGIAN_PAGE), finding);
}

/// The same with a change of the page.
fn page(from: &str, to: &str, finding: &str) {
    assert!(NORWEGIAN_PAGE.contains(from), "{from}");
    one(&found("nb", NORWEGIAN, &NORWEGIAN_PAGE.replacen(from, to, 1)), finding);
}

fn one(found: &[String], finding: &str) {
    assert!(found.len() == 1 && found.iter().all(|it| it.contains(finding)), "{found:#?} is not {finding}");
}

#[test]
fn a_faultless_language_has_no_problems() {
    assert_eq!(found("nb", NORWEGIAN, NORWEGIAN_PAGE), Vec::<String>::new());
}

#[test]
fn messages_and_values_are_those_of_english() {
    message("save-done = Lagret klokken { $at }\n", "", "site.ftl save-done: is missing (form)");
    message("brand =", "more = Mer\nbrand =", "more: is not in English");
    message("brand =", "save-done = Lagret { $at }\nbrand =", "save-done: stands twice");
    message("{ $at }", "nå", "shows {}, English {$at}");
    message("{ $at }", "{ $at } { $who }", "shows {$at, $who}, English {$at}");
    message("{ $count ->", "{ $number ->", "chooses by $number");
    message("{ $at }", "{ $at }{ NUMBER(1) }", "only values may stand in braces");
    let broken = found("nb", &NORWEGIAN.replacen("{ $at }", "{ $at", 1), NORWEGIAN_PAGE);
    assert!(broken.iter().any(|it| it.contains("site.ftl line 6: Expected")), "{broken:?}");
    message("norsk bokmål", "Nynorsk", "must be norsk bokmål");
}

#[test]
fn plural_forms_are_all_that_the_language_has() {
    message("    [one] Ett kurs på 30 timer gjenstår\n", "", "has no form [one]");
    message("[one] Ett", "[few] Ett kurs på 30 timer gjenstår\n    [one] Ett", "has a form [few]");
    let arabic = "left = { $count ->\n    [one] 30 ساعة\n    [two] 30 ساعة\n   *[other] { $count_text }: 30 ساعة\n }\n";
    let lacking = found("ar", arabic, "").into_iter().filter(|it| it.contains("has no form")).collect::<Vec<_>>();
    assert_eq!(lacking.len(), 3, "{lacking:?}");
    // A form for the number itself does for a category that means nothing else.
    let number = found("nb", &NORWEGIAN.replace("[one]", "[1]"), NORWEGIAN_PAGE);
    assert_eq!(number, Vec::<String>::new());
}

#[test]
fn the_guide_is_built_like_the_english_one() {
    page("\n- De som har hatt merket før, kan søke på nytt.", "", "has 5 blocks, English 6");
    page("{#lasts}", "{#varer}", "is heading h2 #varer, in English heading h2 #lasts");
    page("- De som", "\nDe som", "is paragraph, in English list > item");
    page("guide/rounds", "guide/other", "leads to");
    page("[^SE]", "", "cites [], English [\"SE\"]");
    page("order: 10", "order: 11", "order, read: differ");
    let missing = found("nb", NORWEGIAN, "no page");
    assert!(missing.iter().any(|it| it.contains("guide/one.md : is missing")), "{missing:?}");
}

#[test]
fn numbers_dates_and_addresses_are_those_of_english() {
    message("[one] Ett kurs på 30", "[one] Ett kurs på 40", "has the number 40");
    message("9. mai", "8. mai", "lacks the number 9, has the number 8");
    message("9. mai", "9. juni", "English names a date in may");
    message("https://example.org/form", "https://example.org/skjema", "links");
    page("2\u{a0}935", "2\u{a0}953", "lacks the number 2935");
}

#[test]
fn nothing_is_left_in_english() {
    message("Lagret klokken { $at }", "Saved at { $at }", "is the same as in English");
    page("De som har hatt merket før, kan søke på nytt.", "Former holders may apply again.", "is the same as in English");
}

#[test]
fn each_page_is_in_its_language() {
    let german = "Das nationale Siegel gehört der Lehrkraft, die es beantragt hat, und die Schule behält ihr eigenes Siegel. Sie darf es \
                  zeigen, wo sie möchte, und andere Schulen können von ihr lernen. Die Fachstelle des Landes entscheidet darüber, welche \
                  Schulen das Siegel bekommen, und wie lange es gilt. Det nasjonale kvalitetsmerket.[^NO]";
    let whole = NORWEGIAN_PAGE.lines().map(|line| if line.starts_with("Det nas") { german } else { line }).collect::<Vec<_>>().join("\n");
    one(&found("nb", NORWEGIAN, &whole), "is taken for deu");
    let english = "Det nasjonale kvalitetsmerket is a label that belongs to the teacher who has applied for it, and the school keeps its \
                   own label for as long as two years, which nobody else can take from it.[^NO]";
    let paragraph = NORWEGIAN_PAGE.lines().map(|line| if line.starts_with("Det nas") { english } else { line }).collect::<Vec<_>>();
    let found = found("nb", NORWEGIAN, &paragraph.join("\n"));
    assert!(found.iter().any(|it| it.contains("guide/one.md 1: is English")), "{found:?}");
}

#[test]
fn letters_are_those_of_the_language() {
    message("Lagret", "Lаgret", "has letters of another script: а");
    let greek = found("el", "save-done = Αποθηκεύτηκε at { $at }\n", "");
    assert!(!greek.iter().any(|it| it.contains("Latin word")), "English has the word too: {greek:?}");
    let greek = found("el", "save-done = Αποθηκεύτηκε lagret { $at }\n", "");
    assert!(greek.iter().any(|it| it.contains("a Latin word that English does not have here: lagret")), "{greek:?}");
    let greek = found("el", "save-done = Αποθηκεύτηkε { $at }\n", "");
    assert!(greek.iter().any(|it| it.contains("mixes two scripts in one word")), "{greek:?}");
}

#[test]
fn official_names_are_used() {
    page("Det nasjonale kvalitetsmerket", "Det norske godkjentstempelet", "national_quality_label: English says");
    let inflected = NORWEGIAN_PAGE.replace("kvalitetsmerket ", "kvalitetsmerkets eier ");
    assert_eq!(found("nb", NORWEGIAN, &inflected), Vec::<String>::new());
}

#[test]
fn a_name_inside_a_longer_one_and_a_common_noun_are_other_names() {
    let english = |text: &str| ENGLISH_PAGE.replace("Former holders may apply again.", text);
    let found = |text: &str| {
        let data = data();
        let (english, own) = (
            spoken("en", ENGLISH, &english(text)),
            spoken("it", "", "---\ntitle: T\ndescription: D\norder: 1\nread: 2026-11-21\n---\nSì.\n"),
        );
        let convention = data.of("it").unwrap_or_else(|| unreachable!());
        let asked = Asked { english: &english, own: &own, convention, data: &data };
        terms::check(&asked).into_iter().map(|it| it.key).collect::<Vec<_>>()
    };
    assert_eq!(found("An eTwinning School may apply."), ["etwinning_school", "national_quality_label"]);
    assert_eq!(found("The eTwinning School Label is given."), ["etwinning_school_label", "national_quality_label"]);
    assert_eq!(found("It is about digital resources."), ["national_quality_label"]);
}

#[test]
fn signs_are_checked_in_messages_and_pages() {
    message("Lagret klokken", "Lagret \"klokken\"", "site.ftl save-done: has \" where the language writes «");
    page("kan søke på nytt.", "kan søke på nytt .", "guide/one.md #lasts 2: has a space before .");
}

#[test]
fn an_intended_finding_is_none_and_one_that_is_not_there_is_told() {
    let finding = Finding::new("a.ftl", "b", "same", "x");
    let intended = |check: &str| conventions::Intended {
        language: "nb".to_owned(),
        file: "a.ftl".to_owned(),
        key: "b".to_owned(),
        check: check.to_owned(),
        why: "because".to_owned(),
    };
    let mut used = [false, false];
    let left = without_intended("nb", vec![finding.clone()], &[intended("same"), intended("numbers")], &mut used);
    assert!(left.is_empty() && used == [true, false]);
    assert_eq!(without_intended("de", vec![finding], &[intended("same")], &mut [false]).len(), 1);
}

#[test]
fn what_is_usual_is_known_for_every_language_once() {
    let data = data();
    let mut codes: Vec<&str> = data.conventions.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes.len(), 36);
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 36);
    for it in &data.conventions {
        assert!(!it.quotes.is_empty() && !it.grouping.is_empty() && it.plurals.last().is_some_and(|it| it == "other"), "{}", it.code);
        assert!(it.identified_as.iter().all(|it| whatlang::Lang::from_code(it).is_some()), "{}", it.code);
        assert!(!it.identified_as.is_empty() || 3 < it.words.len(), "{}", it.code);
    }
    for term in &data.terms {
        assert!(term.official.keys().all(|it| data.of(it).is_some()), "{}", term.id);
        assert!(term.official.values().all(|it| it.source.as_deref().is_none_or(|it| it.starts_with("http"))), "{}", term.id);
    }
    assert!(data.intended.iter().all(|it| !it.why.is_empty()));
}
