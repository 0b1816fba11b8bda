//! Texts as words that can be compared: without capitals, and without the accents that move when a Greek word is inflected.

/// Small letters; Greek ones without accents.
pub(crate) fn folded(text: &str) -> String {
    let letter = |it: char| match it {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        other => other,
    };
    // A dotted capital I becomes two signs, of which the second is no letter.
    text.chars().flat_map(char::to_lowercase).filter(|it| *it != '\u{307}').map(letter).collect()
}

/// The words and numbers of a text, folded.
pub(crate) fn words(text: &str) -> Vec<String> {
    let cut = |it: char| !it.is_alphanumeric() && !('\u{64b}'..='\u{652}').contains(&it);
    // A soft hyphen only says where a word may be broken.
    folded(&text.replace('\u{ad}', "")).split(cut).filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

/// Whether the words stand in a text, one after the other, whatever their endings.
pub(crate) fn holds(text: &[String], wanted: &[String]) -> bool {
    !wanted.is_empty() && text.windows(wanted.len()).any(|window| window.iter().zip(wanted).all(|(word, wanted)| fits(word, wanted)))
}

/// A word is taken for another form of one that begins alike: at most three letters of the ending differ, and four are the same.
fn fits(word: &str, wanted: &str) -> bool {
    let length = wanted.chars().count();
    let stem: String = wanted.chars().take(length.saturating_sub(3).max(length.min(4))).collect();
    // In Arabic, and in compounds, something may stand before it.
    word == wanted || (4 <= length && word.contains(&stem)) || (length < 4 && word.starts_with(wanted))
}
