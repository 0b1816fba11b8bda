//! Dates: what is one, how precise it is, and how months are added.

use waymark::domain::{DateError, DateProblem, PartialDate};

#[test]
fn a_day_or_a_month_is_read_and_written_alike() {
    for text in ["2025-01-09", "2025-01", "2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31", "2199-12"] {
        assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
    }
}

#[test]
fn what_is_no_date_says_why() {
    for (text, problem) in [
        ("", DateProblem::Form),
        ("2025", DateProblem::Form),
        ("2025-1-09", DateProblem::Form),
        ("2025-01-9", DateProblem::Form),
        ("25-01-09", DateProblem::Form),
        ("2025-01-09-01", DateProblem::Form),
        ("2025-01-", DateProblem::Form),
        ("2025/01/09", DateProblem::Form),
        ("+025-01-09", DateProblem::Form),
        (" 2025-01-09", DateProblem::Form),
        ("２０２５-01-09", DateProblem::Form),
        ("1899-12-31", DateProblem::Year),
        ("2200-01-01", DateProblem::Year),
        ("0000-01", DateProblem::Year),
        ("2025-00", DateProblem::Month),
        ("2025-13", DateProblem::Month),
        ("2025-13-01", DateProblem::Month),
        ("2025-02-29", DateProblem::Day),
        ("2025-02-30", DateProblem::Day),
        ("1900-02-29", DateProblem::Day),
        ("2025-04-31", DateProblem::Day),
        ("2025-01-00", DateProblem::Day),
    ] {
        assert_eq!(PartialDate::parse(text), Err(DateError(problem)), "{text:?}");
    }
}

#[test]
fn a_month_stands_for_all_its_days() {
    for (month, first, last) in [
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-02", "2025-02-01", "2025-02-28"),
        ("2025-04", "2025-04-01", "2025-04-30"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2199-12", "2199-12-01", "2199-12-31"),
    ] {
        let date = PartialDate::parse(month).unwrap();
        assert_eq!((date.earliest().to_string(), date.latest().to_string(), date.day()), (first.to_owned(), last.to_owned(), None));
    }
}

#[test]
fn months_are_added_at_the_same_precision_and_a_day_that_is_lacking_becomes_the_last() {
    for (start, months, end) in [
        ("2024-02-29", 24, "2026-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2025-01-31", 1, "2025-02-28"),
        ("2025-01-31", 24, "2027-01-31"),
        ("2025-12-31", 2, "2026-02-28"),
        ("2025-01", 24, "2027-01"),
        ("2024-02", 24, "2026-02"),
        ("2025-01-09", 0, "2025-01-09"),
    ] {
        assert_eq!(PartialDate::parse(start).unwrap().plus_months(months).to_string(), end, "{start} and {months} months");
    }
}
