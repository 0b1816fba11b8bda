//! A worked example: an invented teacher and an invented school, so that every page can be seen with answers.

use chrono::{Months, NaiveDate};

use crate::domain::PartialDate;
use crate::portfolio::{Answer, Command, Field, ItemId, Portfolio};

/// The names in the example, in the reader's language.
pub struct SampleNames<'a> {
    /// The school.
    pub school: &'a str,
    /// A project with a label, which the school counts.
    pub project: &'a str,
    /// A project whose label has been asked for, which the teacher counts on.
    pub second_project: &'a str,
    /// An item of evidence.
    pub evidence: &'a str,
    /// Where that item is kept.
    pub place: &'a str,
    /// What the school does for shared leadership.
    pub practice: &'a str,
}

/// The example, with dates counted back from today so that it always looks alive.
#[must_use]
pub fn sample(today: NaiveDate, names: &SampleNames<'_>) -> Portfolio {
    let mut portfolio = Portfolio::default();
    let ago = |months: u32| today.checked_sub_months(Months::new(months)).unwrap_or(today);
    let day = |months: u32| Answer::Date(PartialDate::Day(ago(months)));
    let month = |months: u32| {
        let date = PartialDate::Day(ago(months));
        Answer::Date(PartialDate::from_parts(date.year(), date.month(), None).unwrap_or(date))
    };
    let text = |words: &str| Answer::Text(words.into());
    let fixed = |date: &str| PartialDate::parse(date).ok().map(Answer::Date);
    let (Some(water), Some(second), Some(item)) = (ItemId::parse("p1"), ItemId::parse("p2"), ItemId::parse("e1")) else {
        return portfolio;
    };
    let answers = [
        (Field::selfie(), Some(month(14))),
        (Field::course(1, "done"), Some(Answer::Flag(true))),
        (Field::course(1, "completed"), Some(day(12))),
        (Field::course(1, "reference"), Some(text("PE-0417"))),
        (Field::course(2, "done"), Some(Answer::Flag(true))),
        (Field::course(2, "completed"), Some(day(9))),
        (Field::course(3, "done"), Some(Answer::Flag(true))),
        (Field::course(3, "completed"), Some(month(6))),
        (Field::project(&water, "title"), Some(text(names.project))),
        (Field::project(&water, "two-countries"), Some(Answer::Flag(true))),
        (Field::project(&water, "labelled"), Some(Answer::Flag(true))),
        (Field::project(&water, "awarded"), fixed("2024-10-02")),
        (Field::project(&second, "title"), Some(text(names.second_project))),
        (Field::project(&second, "two-countries"), Some(Answer::Flag(true))),
        (Field::project(&second, "asked"), Some(day(5))),
        (Field::project(&second, "labelled"), Some(Answer::Flag(false))),
        (Field::teacher_project(), Some(text(second.as_str()))),
        (Field::school("name"), Some(text(names.school))),
        (Field::school("edition"), Some(text("2025-2026"))),
        (Field::school("registered"), fixed("2023-01")),
        (Field::teachers("2025-2026"), Some(Answer::Number(2))),
        (Field::school("held"), Some(text("none"))),
        (Field::form("principle-1", "practice"), Some(text(names.practice))),
        (Field::evidence(&item, "title"), Some(text(names.evidence))),
        (Field::evidence(&item, "date"), Some(month(8))),
        (Field::evidence(&item, "place"), Some(text(names.place))),
        (Field::evidence(&item, "for.school"), Some(Answer::Flag(true))),
    ];
    for (field, answer) in answers {
        if let Some(answer) = answer {
            portfolio.apply(Command::Answer(field, answer));
        }
    }
    portfolio
}
