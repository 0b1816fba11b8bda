//! Answers that are possible one by one and odd together: worth a word beside the field, never refused.

use crate::portfolio::{Answer, Field, Portfolio};

/// Something odd, and the field beside which to say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The field.
    pub field: Field,
    /// What is odd.
    pub kind: WarningKind,
}

/// What is odd.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// Dated before the self-reflection: nobody has published whether it counts.
    BeforeReflection,
    /// A course is ticked without a date.
    NoDate,
    /// A project founded inside one country has no label that counts.
    NationalProject,
    /// Handed in before something that was completed later.
    SubmittedBefore,
}

/// Everything odd in a portfolio.
#[must_use]
pub fn warnings(portfolio: &Portfolio) -> Vec<Warning> {
    let date = |field: &Field| portfolio.get(field).and_then(Answer::date);
    let flag = |field: &Field| portfolio.get(field).and_then(Answer::flag);
    let selfie = date(&Field::selfie());
    let mut found = Vec::new();
    let mut warn = |field: Field, kind: WarningKind| found.push(Warning { field, kind });
    let mut completed = Vec::new();
    for area in 1..=6 {
        if flag(&Field::course(area, "done")) == Some(true) {
            match date(&Field::course(area, "completed")) {
                Some(date) => completed.push((Field::course(area, "completed"), date)),
                None => warn(Field::course(area, "completed"), WarningKind::NoDate),
            }
        }
    }
    let chosen = portfolio.teacher_project();
    for project in portfolio.projects() {
        if project.labelled == Some(true) && project.two_countries == Some(false) {
            warn(Field::project(&project.id, "two-countries"), WarningKind::NationalProject);
        }
        let used = chosen.as_ref().is_some_and(|chosen| chosen.id == project.id);
        if let (true, Some(awarded)) = (used && project.labelled != Some(false), project.awarded) {
            completed.push((Field::project(&project.id, "awarded"), awarded));
        }
    }
    let submitted = date(&Field::submitted());
    if completed.iter().any(|(_, done)| submitted.is_some_and(|submitted| submitted.latest() < done.earliest())) {
        warn(Field::submitted(), WarningKind::SubmittedBefore);
    }
    for (field, done) in completed {
        if selfie.is_some_and(|selfie| done.latest() < selfie.earliest()) {
            warn(field, WarningKind::BeforeReflection);
        }
    }
    found
}
