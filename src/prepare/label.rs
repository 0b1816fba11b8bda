//! Whether a project is ready for the label, in three values: what is not answered is never taken for a no.

use crate::domain::{Outcome, SourceKey};
use crate::portfolio::{Answer, Field, ItemId, Portfolio};
use crate::rules::{Asks, Criterion, LabelGuide, LabelRule, Point};

/// Where a project stands on its way to an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// Whether one may apply: the questions and the rules, which are published.
    pub may_apply: Outcome,
    /// Whether there is something to show for each criterion and each part that needs a minimum. Worked out by us: how much is enough is
    /// not published, so "met" means only that nothing is missing.
    pub can_show: Outcome,
    /// Both together.
    pub outcome: Outcome,
    /// What is not met or not answered, in the document's order.
    pub missing: Vec<Missing>,
}

/// A point that is not met, or not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The point.
    pub point: Ready,
    /// Not met or unknown.
    pub outcome: Outcome,
    /// The field that answers it.
    pub field: Field,
}

/// A point of getting ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ready {
    /// A question that needs a yes.
    Question(&'static Point),
    /// A rule.
    Rule(&'static LabelRule),
    /// A criterion, by its message and sources.
    Criterion(&'static str, &'static [SourceKey]),
    /// A part of a criterion that needs a minimum.
    Part(&'static Point),
}

/// Where a project stands.
#[must_use]
pub fn prepared(portfolio: &Portfolio, project: &ItemId, guide: &'static LabelGuide) -> Prepared {
    let mut missing = Vec::new();
    let flag = |field: &Field| flag(portfolio, field);
    let mut note = |point: Ready, field: Field, outcome: Outcome| {
        if outcome != Outcome::Met {
            missing.push(Missing { point, outcome, field });
        }
        outcome
    };
    let mut apply = Vec::new();
    for question in guide.questions {
        let field = Field::ready(project, question.id);
        let outcome = flag(&field);
        apply.push(note(Ready::Question(question), field, outcome));
    }
    for rule in guide.rules {
        let (field, outcome) = match rule.asks {
            Asks::TwoCountries => {
                let field = Field::project(project, "two-countries");
                let outcome = flag(&field);
                (field, outcome)
            }
            Asks::OwnWords => {
                let field = Field::ready(project, rule.id);
                let outcome = flag(&field);
                (field, outcome)
            }
            Asks::FewerApplications => {
                let field = Field::project(project, "applications");
                let outcome = fewer(portfolio.get(&field).and_then(Answer::number), rule.limit);
                (field, outcome)
            }
        };
        apply.push(note(Ready::Rule(rule), field, outcome));
    }
    let mut show = Vec::new();
    for criterion in guide.criteria {
        let field = Field::ready(project, criterion.id);
        let outcome = flag(&field);
        show.push(note(Ready::Criterion(criterion.message, criterion.sources), field, outcome));
        for part in criterion.parts {
            let field = Field::ready(project, part.id);
            let outcome = flag(&field);
            show.push(note(Ready::Part(part), field, outcome));
        }
    }
    let (may_apply, can_show) = (Outcome::all(apply), Outcome::all(show));
    Prepared { may_apply, can_show, outcome: Outcome::all([may_apply, can_show]), missing }
}

/// Whether there is something to show for one criterion and each of its parts, worked out like [`Prepared::can_show`].
#[must_use]
pub fn can_show(portfolio: &Portfolio, project: &ItemId, criterion: &Criterion) -> Outcome {
    let points = criterion.parts.iter().map(|part| part.id).chain([criterion.id]);
    Outcome::all(points.map(|point| flag(portfolio, &Field::ready(project, point))))
}

fn flag(portfolio: &Portfolio, field: &Field) -> Outcome {
    match portfolio.get(field).and_then(Answer::flag) {
        Some(true) => Outcome::Met,
        Some(false) => Outcome::NotMet,
        None => Outcome::Unknown,
    }
}

/// Whether fewer applications were sent than the limit; without a limit any number is.
fn fewer(sent: Option<u32>, limit: Option<u32>) -> Outcome {
    match (sent, limit) {
        (_, None) => Outcome::Met,
        (None, Some(_)) => Outcome::Unknown,
        (Some(sent), Some(limit)) if sent < limit => Outcome::Met,
        (Some(_), Some(_)) => Outcome::NotMet,
    }
}
