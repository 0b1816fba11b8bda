//! Dates that cannot all be true. Told beside the plan; they never stop it.

use chrono::NaiveDate;

use crate::domain::PartialDate;
use crate::portfolio::{Answer, Field, Portfolio};

/// Dates that cannot all be true, and the fields that hold them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Odd {
    /// What is wrong.
    pub what: Contradiction,
    /// The field to look at.
    pub field: Field,
    /// The field it contradicts, if it is not today.
    pub against: Option<Field>,
}

/// What cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// A date of something that has happened lies after today.
    InFuture,
    /// Handed in before the self-reflection that opens the two years.
    SubmittedBeforeStart,
    /// Handed in before a course that is part of it was completed.
    SubmittedBeforeCourse,
    /// Handed in before the label that is part of it was awarded.
    SubmittedBeforeLabel,
    /// The label was awarded before it was asked for.
    AwardedBeforeAsked,
    /// The label has a date, and the answer that it has not been awarded.
    AwardedAndNot,
}

/// Everything contradictory in a portfolio, in the order of the fields within each kind.
#[must_use]
pub fn contradictions(portfolio: &Portfolio, today: NaiveDate) -> Vec<Odd> {
    let mut found = Vec::new();
    for (field, answer) in portfolio.answers() {
        // A rating's day is in its name, an item of evidence may announce something to come.
        let past = !field.as_str().starts_with("evidence.");
        if past && answer.date().is_some_and(|date| today < date.earliest()) {
            found.push(Odd { what: Contradiction::InFuture, field: field.clone(), against: None });
        }
    }
    let date = |field: &Field| portfolio.get(field).and_then(Answer::date);
    let mut before = |what: Contradiction, early: &Field, late: &Field| {
        if surely_before(date(early), date(late)) {
            found.push(Odd { what, field: early.clone(), against: Some(late.clone()) });
        }
    };
    let submitted = Field::submitted();
    before(Contradiction::SubmittedBeforeStart, &submitted, &Field::selfie());
    for area in 1..=6 {
        if portfolio.get(&Field::course(area, "done")).and_then(Answer::flag) == Some(true) {
            before(Contradiction::SubmittedBeforeCourse, &submitted, &Field::course(area, "completed"));
        }
    }
    for project in portfolio.items("project") {
        before(Contradiction::AwardedBeforeAsked, &Field::project(&project, "awarded"), &Field::project(&project, "asked"));
    }
    if let Some(project) = portfolio.teacher_project().filter(|project| project.labelled != Some(false)) {
        before(Contradiction::SubmittedBeforeLabel, &submitted, &Field::project(&project.id, "awarded"));
    }
    for project in portfolio.projects() {
        if project.labelled == Some(false) && project.awarded.is_some() {
            let field = |part: &str| Field::project(&project.id, part);
            found.push(Odd { what: Contradiction::AwardedAndNot, field: field("awarded"), against: Some(field("labelled")) });
        }
    }
    found
}

/// Whether the one lies before the other, whichever days the months among them stand for.
fn surely_before(early: Option<PartialDate>, late: Option<PartialDate>) -> bool {
    early.zip(late).is_some_and(|(early, late)| early.latest() < late.earliest())
}
