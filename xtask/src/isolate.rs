//! Latin names inside a language that is written from right to left: each is put between marks that keep its signs together, so that
//! `Erasmus+` keeps its plus at the end and `2018–2019` its order. Translators need not think of it.

use anyhow::{Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

const BEGIN: char = '\u{2068}';
const END: char = '\u{2069}';
/// A sign without width that counts as a letter from right to left.
const RIGHT_TO_LEFT: char = '\u{200f}';
/// May stand inside a name, between two words of it.
const INSIDE: &[char] = &[' ', '\u{a0}', '-', '–', '.', '/', '&', '’', ':', '@', '_'];

/// A text with every Latin name in it isolated. One without letters of the other direction stays: it is a name as a whole, or a code.
pub(crate) fn text(text: &str) -> String {
    if !has_right_to_left(text) || text.contains(BEGIN) {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|it: char| it.is_ascii_digit() || is_latin(it)) {
        let (before, from) = rest.split_at(start);
        out += before;
        let (run, after) = from.split_at(end_of_run(from));
        if needs_it(run) {
            out.extend([BEGIN]);
            out += run;
            out.extend([END]);
        } else {
            out += run;
        }
        rest = after;
    }
    out + rest
}

/// The messages of a file in the same way.
pub(crate) fn messages(file: &str) -> Result<String> {
    let mut resource = parser::parse(file.to_owned()).map_err(|(_, problems)| anyhow!("{problems:?}"))?;
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let patterns = message.value.iter_mut().chain(message.attributes.iter_mut().map(|it| &mut it.value));
            patterns.for_each(pattern);
        }
    }
    Ok(serializer::serialize(&resource))
}

fn pattern(it: &mut Pattern<String>) {
    let is_value = |element: &PatternElement<String>| {
        matches!(element, PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { .. }) })
    };
    let says_nothing = |element: &PatternElement<String>| matches!(element, PatternElement::TextElement { value } if !value.chars().any(char::is_alphabetic));
    if it.elements.iter().any(is_value) && it.elements.iter().all(|element| is_value(element) || says_nothing(element)) {
        // Values are isolated when they are put in, each by its own first letter. Where they are all there is, such as the parts of
        // a date, nothing else says in which direction they stand.
        it.elements.insert(0, PatternElement::TextElement { value: RIGHT_TO_LEFT.to_string() });
    }
    for element in &mut it.elements {
        match element {
            PatternElement::TextElement { value } => *value = text(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|it| matches!(it, '\u{590}'..='\u{8ff}'))
}

fn is_latin(sign: char) -> bool {
    sign.is_ascii_alphabetic() || (('\u{c0}'..='\u{24f}').contains(&sign) && sign.is_alphabetic())
}

/// Where a run of words and numbers ends: signs between them belong to it, signs behind them do not, save a plus.
fn end_of_run(text: &str) -> usize {
    let mut end = 0;
    for (place, sign) in text.char_indices() {
        if is_latin(sign) || sign.is_ascii_digit() || (sign == '+' && end == place) {
            end = place + sign.len_utf8();
        } else if !INSIDE.contains(&sign) {
            break;
        }
    }
    end
}

/// A number by itself is read rightly anyway, and so are numbers with a hyphen; with a dash they would change places.
fn needs_it(run: &str) -> bool {
    run.chars().any(|it| is_latin(it) || it == '–')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_isolated_and_numbers_are_not() {
        assert_eq!(text("منصة Erasmus+ وeTwinning."), "منصة \u{2068}Erasmus+\u{2069} و\u{2068}eTwinning\u{2069}.");
        assert_eq!(text("اسم (SELFIE for TEACHERS)، 2025-2026"), "اسم (\u{2068}SELFIE for TEACHERS\u{2069})، 2025-2026");
        assert_eq!(text("من 2018–2019 إلى 30 ساعة"), "من \u{2068}2018–2019\u{2069} إلى 30 ساعة");
    }

    #[test]
    fn what_is_latin_as_a_whole_or_isolated_already_stays() {
        for same in ["nuskha-ihtiyatiya", "rtl", "School Label", "منصة \u{2068}eTwinning\u{2069}", ""] {
            assert_eq!(text(same), same);
        }
    }

    #[test]
    fn values_with_no_words_around_them_stand_from_right_to_left() {
        let file = "date = { $day } { $month }\nlist = { $before }، { $next }\nmark = ,\nsaid = في { $day }\n";
        let isolated = messages(file).unwrap_or_else(|problem| problem.to_string());
        for part in
            ["date = \u{200f}{ $day } { $month }\n", "list = \u{200f}{ $before }، { $next }\n", "mark = ,\n", "said = في { $day }\n"]
        {
            assert!(isolated.contains(part), "{part} in {isolated}");
        }
    }

    #[test]
    fn messages_are_isolated_in_every_form() {
        let file = "file = nuskha\na = اسم { $name } SELFIE\n    .b = في eTwinning\nc = { $count ->\n    [one] دورة EU\n   *[other] { $count } EU\n }\n";
        let isolated = messages(file).unwrap_or_else(|problem| problem.to_string());
        for part in ["file = nuskha\n", "{ $name } SELFIE", ".b = في \u{2068}eTwinning\u{2069}", "[one] دورة \u{2068}EU\u{2069}"] {
            assert!(isolated.contains(part), "{part} in {isolated}");
        }
    }
}
