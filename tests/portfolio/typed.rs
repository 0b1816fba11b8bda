//! What people type: dates, numbers and texts, and the words for what cannot be.

use crate::answers::{date, day};
use waymark::domain::PartialDate;
use waymark::portfolio::{InputProblem, MAX_TEXT, read_date, read_number, read_text};

#[test]
fn three_empty_fields_are_no_date() {
    assert_eq!(read("", "", ""), Ok(None));
    assert_eq!(read(" ", "\t", "\u{a0}"), Ok(None));
}

#[test]
fn a_date_is_read_with_or_without_its_day() {
    check_read("9", "1", "2023", "2023-01-09");
    check_read("09", "01", "2023", "2023-01-09");
    check_read(" 9 ", " 1 ", " 2023 ", "2023-01-09");
    check_read("", "1", "2023", "2023-01");
    check_read("29", "2", "2024", "2024-02-29");
    check_read("1", "1", "1900", "1900-01-01");
}

#[test]
fn the_first_field_that_cannot_be_is_named() {
    for (typed, problem) in [
        (["31", "2", "2024"], InputProblem::Day),
        (["29", "2", "2023"], InputProblem::Day),
        (["0", "1", "2023"], InputProblem::Day),
        (["32", "1", "2023"], InputProblem::Day),
        (["99999999999", "1", "2023"], InputProblem::Day),
        (["1", "13", "2023"], InputProblem::Month),
        (["31", "13", "2023"], InputProblem::Month),
        (["1", "0", "2023"], InputProblem::Month),
        (["1", "", "2023"], InputProblem::Month),
        (["", "", "2023"], InputProblem::Month),
        (["1", "1", "923"], InputProblem::Year),
        (["1", "1", "23"], InputProblem::Year),
        (["1", "1", "02023"], InputProblem::Year),
        (["1", "1", "1899"], InputProblem::Year),
        (["1", "1", "2200"], InputProblem::Year),
        (["1", "1", "0000"], InputProblem::Year),
        (["1", "1", ""], InputProblem::Year),
        (["1", "May", "2023"], InputProblem::NotNumber),
        (["1.", "5", "2023"], InputProblem::NotNumber),
        (["-1", "5", "2023"], InputProblem::NotNumber),
        (["+1", "5", "2023"], InputProblem::NotNumber),
        (["1", "5", "2O23"], InputProblem::NotNumber),
        (["1", "5", "٢٠٢٣"], InputProblem::NotNumber),
        (["<b>", "5", "2023"], InputProblem::NotNumber),
    ] {
        assert_eq!(read(typed[0], typed[1], typed[2]), Err(problem), "{typed:?}");
    }
}

#[test]
fn a_date_after_today_is_refused_and_the_current_month_is_not() {
    // Today is 24 November 2026.
    check_read("24", "11", "2026", "2026-11-24");
    check_read("", "11", "2026", "2026-11");
    assert_eq!(read("25", "11", "2026"), Err(InputProblem::Future));
    assert_eq!(read("", "12", "2026"), Err(InputProblem::Future));
    assert_eq!(read("1", "1", "2199"), Err(InputProblem::Future));
    // A day that does not exist is that first.
    assert_eq!(read("31", "2", "2027"), Err(InputProblem::Day));
}

#[test]
fn a_number_is_whole_and_not_too_large() {
    for (typed, number) in [("", Ok(None)), ("  ", Ok(None)), ("0", Ok(Some(0))), (" 3 ", Ok(Some(3))), ("9999", Ok(Some(9999)))] {
        assert_eq!(read_number(typed), number, "{typed}");
    }
    for typed in ["10000", "99999999999", "-1", "1.5", "1,5", "1e2", "three", "٣", "3 4", "0x3", "<b>"] {
        assert_eq!(read_number(typed), Err(InputProblem::Range), "{typed}");
    }
}

#[test]
fn a_text_is_kept_as_typed_up_to_its_limit() {
    for (typed, kept) in [("", None), (" \n\t ", None), ("a", Some("a")), ("  a b \n", Some("  a b")), ("\u{202e}<b>", Some("\u{202e}<b>"))]
    {
        assert_eq!(read_text(typed), Ok(kept), "{typed:?}");
    }
    for letter in ["x", "ø", "👩"] {
        let longest = letter.repeat(MAX_TEXT);
        assert_eq!(read_text(&longest), Ok(Some(longest.as_str())));
        assert_eq!(read_text(&format!("{longest} \n")), Ok(Some(longest.as_str())));
        assert_eq!(read_text(&format!("{longest}{letter}")), Err(InputProblem::Long));
    }
}

fn read(day_typed: &str, month: &str, year: &str) -> Result<Option<PartialDate>, InputProblem> {
    read_date(day_typed, month, year, day("2026-11-24"))
}

fn check_read(day: &str, month: &str, year: &str, expected: &str) {
    assert_eq!(read(day, month, year), Ok(Some(date(expected))), "{day} {month} {year}");
}
