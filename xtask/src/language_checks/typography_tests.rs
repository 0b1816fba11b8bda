//! Each sign that a language does not write is found, and what it writes is not.

use super::*;

fn convention(code: &str) -> Convention {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let data = super::super::conventions::read(&root).unwrap_or_else(|problem| unreachable!("{problem:#}"));
    data.of(code).cloned().unwrap_or_else(|| unreachable!("{code}"))
}

fn fine(code: &str, text: &str) {
    assert_eq!(problems(text, &convention(code)), Vec::<String>::new(), "{code}: {text}");
}

fn wrong(code: &str, text: &str, word: &str) {
    let found = problems(text, &convention(code));
    assert!(found.iter().any(|it| it.contains(word)), "{code}: {text} gives {found:?}");
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    fine("en", "The school’s ‘label’, and the pupils’ work.");
    fine("nb", "Feltet «navn».");
    fine("de", "Das Feld „Name“.");
    fine("fi", "Kenttä ”nimi”.");
    fine("pl", "Pole „nazwa” i „nazwa «druga»”.");
    wrong("nb", "Feltet “navn”.", "«");
    wrong("de", "Das Feld „Name”.", "„ “");
    wrong("it", "Il campo «nome.", "does not end");
    wrong("tr", "Okul'un", "apostrophe");
    wrong("nb", "Feltet \"navn\".", "«");
}

#[test]
fn french_has_no_break_spaces() {
    fine("fr", "Quelle date\u{202f}? «\u{a0}Nom\u{a0}»\u{a0}: https://example.org à 10:30, 50\u{a0}%.");
    wrong("fr", "Quelle date ?", "before ?");
    wrong("fr", "Quelle date?", "before ?");
    wrong("fr", "«Nom\u{a0}»", "after «");
    wrong("nb", "Hvilken dato ?", "space before ?");
}

#[test]
fn letters_and_signs_are_the_languages_own() {
    fine("ro", "Școala și țara");
    wrong("ro", "Şcoala", "comma below");
    wrong("el", "Ποια ημερομηνία?", "question mark");
    fine("el", "Ποια ημερομηνία;");
    wrong("uk", "школы", "Ukrainian");
    fine("es", "¿Qué fecha?");
    wrong("es", "Qué fecha?", "¿");
    wrong("ar", "المدرسة, والمعلم", "،");
    wrong("ar", "عام ٢٠٢٥", "Western");
    fine("ar", "المدرسة، والمعلم: 2025-2026");
    wrong("cs", "s\u{30c}kola", "accent");
    wrong("nb", "Vent...", "…");
    wrong("nb", "skole - lærer", "dash");
    wrong("nb", "to  mellomrom", "two spaces");
}

#[test]
fn digits_are_grouped_as_the_language_does() {
    fine("nb", "2\u{a0}935 skoler i 2025-2026, 12.04.2026");
    wrong("nb", "2,935 skoler", "between groups");
    fine("de", "2.935 Schulen");
    wrong("de", "2 935 Schulen", "between groups");
}

#[test]
fn isolates_end_and_no_other_mark_of_direction_is_there() {
    fine("ar", "منصة \u{2068}Erasmus+\u{2069}.");
    wrong("ar", "منصة \u{2068}Erasmus+.", "does not end");
    wrong("ar", "منصة Erasmus+\u{2069}.", "has not begun");
    wrong("ar", "منصة \u{200e}Erasmus+.", "other than an isolate");
}
