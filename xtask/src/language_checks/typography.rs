//! Signs as the language writes them: quotation marks, spaces before signs, letters and punctuation of its own.

use super::Asked;
use super::conventions::Convention;
use super::finding::Finding;
use super::fluent::VALUE;

#[cfg(test)]
#[path = "typography_tests.rs"]
mod tests;

const CHECK: &str = "typography";
const QUOTES: &str = "«»‹›„“”‟‘’‚‛\"";
const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];
/// Marks that begin and end what is read in its own direction.
const ISOLATE: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const END_OF_ISOLATE: char = '\u{2069}';

pub(crate) fn check(asked: &Asked<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for piece in asked.own.pieces() {
        // The mark itself, which may be a space.
        if piece.key == "number-grouping" {
            if !asked.convention.grouping.iter().any(|it| it == piece.text) {
                found.push(piece.finding(CHECK, format!("{:?} is not the language’s mark between digits", piece.text)));
            }
            continue;
        }
        found.extend(problems(piece.text, asked.convention).into_iter().map(|what| piece.finding(CHECK, what)));
    }
    found
}

/// All that is wrong in a text.
pub(crate) fn problems(text: &str, convention: &Convention) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    never(&signs, convention, &mut found);
    spaces(&signs, convention, &mut found);
    found.extend(quotes(&signs, convention));
    found.extend(grouping(&signs, convention));
    for (end, begin) in &convention.opened {
        let count = |wanted: char| signs.iter().filter(|it| **it == wanted).count();
        if count(*end) != count(*begin) {
            found.push(format!("{end} needs {begin} before its sentence"));
        }
    }
    found.extend(directions(&signs));
    found
}

fn never(signs: &[char], convention: &Convention, found: &mut Vec<String>) {
    for (place, sign) in signs.iter().enumerate() {
        let after_letter = place.checked_sub(1).and_then(|it| signs.get(it)).is_some_and(|it| own_letter(*it, convention));
        let instead = convention.never.iter().chain(convention.never_after_a_letter.iter().filter(|_| after_letter));
        for (_, instead) in instead.filter(|(wrong, _)| wrong.contains(*sign)) {
            found.push(format!("has {sign} where the language has {instead}"));
        }
        match sign {
            '\'' => found.push("has a straight apostrophe where ’ belongs".to_owned()),
            '\u{300}'..='\u{36f}' => found.push("has an accent that is a sign of its own".to_owned()),
            '\u{200b}' | '\u{feff}' | '\u{fffd}' => found.push(format!("has the invisible or broken sign U+{:04X}", u32::from(*sign))),
            _ => {}
        }
    }
    if signs.windows(3).any(|it| it == ['.', '.', '.']) {
        found.push("has three full stops where … belongs".to_owned());
    }
    if signs.windows(3).any(|it| it == [' ', '-', ' ']) {
        found.push("has a hyphen where a dash belongs".to_owned());
    }
}

fn own_letter(sign: char, convention: &Convention) -> bool {
    super::script::script(sign) == Some(convention.script.as_str())
}

fn spaces(signs: &[char], convention: &Convention, found: &mut Vec<String>) {
    let at = |place: usize| signs.get(place).copied();
    for (place, sign) in signs.iter().enumerate() {
        let (before, after) = (place.checked_sub(1).and_then(at), at(place + 1));
        let space = before.filter(|it| it.is_whitespace());
        if *sign == ' ' && after == Some(' ') {
            found.push("has two spaces in a row".to_owned());
        }
        if convention.space_before.contains(*sign) {
            // An address, a time of day, and the second of two signs.
            let exempt =
                after == Some('/') || (before.is_some_and(|it| it.is_ascii_digit()) && after.is_some_and(|it| it.is_ascii_digit()));
            let second = before.is_none_or(|it| NO_BREAK.contains(&it) || convention.space_before.contains(it));
            if !exempt && !second {
                found.push(format!("has no no-break space before {sign}"));
            }
        } else if space.is_some() && ",.;:!?،؛؟".contains(*sign) && after.is_none_or(|it| it.is_whitespace()) {
            found.push(format!("has a space before {sign}"));
        }
        if convention.space_after.contains(*sign) && after.is_some_and(|it| !NO_BREAK.contains(&it)) {
            found.push(format!("has no no-break space after {sign}"));
        }
    }
}

/// The first quotation mark that is not the language’s own, or stands alone.
fn quotes(signs: &[char], convention: &Convention) -> Option<String> {
    let usual = convention.quotes.first().map(|(open, close)| format!("{open} {close}")).unwrap_or_default();
    let mut open: Vec<Vec<char>> = Vec::new();
    for (place, sign) in signs.iter().enumerate().filter(|(_, it)| QUOTES.contains(**it)) {
        let letter = |it: Option<&char>| it.is_some_and(|it| it.is_alphanumeric() || *it == VALUE);
        let (before, after) = (letter(place.checked_sub(1).and_then(|it| signs.get(it))), letter(signs.get(place + 1)));
        // An apostrophe, which some languages also have as the end of a quotation.
        if *sign == '’' && before && (after || !open.last().is_some_and(|it| it.contains(sign))) {
            continue;
        }
        if open.last().is_some_and(|it| it.contains(sign)) {
            open.pop();
            continue;
        }
        let ends: Vec<char> =
            convention.quotes.iter().filter(|(it, _)| it.starts_with(*sign)).filter_map(|(_, end)| end.chars().next()).collect();
        if ends.is_empty() {
            return Some(format!("has {sign} where the language writes {usual}"));
        }
        open.push(ends);
    }
    (!open.is_empty()).then(|| format!("has a quotation that does not end as the language writes it, {usual}"))
}

/// A number of four digits and more with a mark that the language does not have.
fn grouping(signs: &[char], convention: &Convention) -> Option<String> {
    let marks = [',', '.', ' ', '\u{a0}', '\u{202f}', '\'', '’'];
    let digit = |place: usize| signs.get(place).is_some_and(char::is_ascii_digit);
    let wrong = |place: &usize| {
        let (place, sign) = (*place, signs.get(*place).copied().unwrap_or_default());
        let grouped = 0 < place && digit(place - 1) && (1..=3).all(|it| digit(place + it)) && !digit(place + 4);
        let short = (2..=4).any(|it| place.checked_sub(it).is_none_or(|it| !digit(it)));
        grouped && short && marks.contains(&sign) && !convention.grouping.iter().any(|it| it.chars().eq([sign]))
    };
    (0..signs.len()).find(wrong).map(|place| format!("has {:?} between groups of digits", signs.get(place).copied().unwrap_or_default()))
}

/// Marks of direction: only isolates, and each of them ends.
fn directions(signs: &[char]) -> Option<String> {
    let mut open = 0_usize;
    for sign in signs {
        match sign {
            '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {
                return Some("has a mark of direction other than an isolate (U+2068 … U+2069)".to_owned());
            }
            sign if ISOLATE.contains(sign) => open += 1,
            &END_OF_ISOLATE => match open.checked_sub(1) {
                Some(left) => open = left,
                None => return Some("ends an isolate that has not begun".to_owned()),
            },
            _ => {}
        }
    }
    (0 < open).then(|| "begins an isolate that does not end".to_owned())
}
