//! What would change if an answer were another: the same rules on a copy of the portfolio.

use chrono::NaiveDate;

use crate::domain::{Edition, Facts, Finding, Outcome, PartialDate, Requirement, evaluate};
use crate::portfolio::{Command, Portfolio, SCHOOL, TEACHER, school_facts, teacher_facts};

/// What some changes would do under an edition.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIf {
    /// The edition.
    pub edition: &'static Edition,
    /// The whole outcome, before and after.
    pub outcome: (Outcome, Outcome),
    /// The end of the two years, before and after.
    pub deadline: (Option<PartialDate>, Option<PartialDate>),
    /// The requirements that flip, in the edition's order.
    pub flips: Vec<Flip>,
}

/// A requirement that flips.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flip {
    /// Its id.
    pub requirement: &'static str,
    /// Before the changes.
    pub before: Outcome,
    /// After them.
    pub after: Outcome,
}

/// What these changes would do on that day, for each edition in turn. The portfolio stays as it is; a change it would refuse does nothing.
#[must_use]
pub fn what_if(portfolio: &Portfolio, changes: &[Command], editions: &[&'static Edition], today: NaiveDate) -> Vec<WhatIf> {
    let mut changed = portfolio.clone();
    for change in changes {
        changed.apply(change.clone());
    }
    editions.iter().map(|edition| compared(portfolio, &changed, edition, today)).collect()
}

fn compared(before: &Portfolio, after: &Portfolio, edition: &'static Edition, today: NaiveDate) -> WhatIf {
    let verdict = |portfolio: &Portfolio| evaluate(edition, &facts(portfolio, edition), today);
    let (before, after) = (verdict(before), verdict(after));
    let pairs = before.findings.iter().zip(&after.findings);
    let flip = |(requirement, (before, after)): (&'static Requirement, (&Finding, &Finding))| {
        let flip = Flip { requirement: requirement.id, before: before.outcome, after: after.outcome };
        (flip.before != flip.after).then_some(flip)
    };
    WhatIf {
        edition,
        outcome: (before.outcome, after.outcome),
        deadline: (before.deadline, after.deadline),
        flips: edition.requirements.iter().zip(pairs).filter_map(flip).collect(),
    }
}

/// A portfolio's facts as an edition asks for them; none for a scheme that no portfolio answers.
fn facts(portfolio: &Portfolio, edition: &Edition) -> Facts {
    match edition.scheme {
        TEACHER => teacher_facts(portfolio, &edition.vocabulary),
        SCHOOL => school_facts(portfolio, edition.id, &edition.vocabulary),
        _ => Facts::none(),
    }
}
