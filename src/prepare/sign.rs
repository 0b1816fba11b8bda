//! The head's view: all that needs a signature.

use crate::domain::{Condition, Edition, FactRef};
use crate::portfolio::{Answer, Field, Portfolio};

/// Something the head signs.
#[derive(Clone, Debug, PartialEq)]
pub struct ToSign {
    /// The round it is for.
    pub edition: &'static Edition,
    /// The requirement that asks for it.
    pub requirement: &'static str,
    /// Whether it is signed; none when nobody has said so.
    pub signed: Option<bool>,
    /// The field that holds the answer.
    pub field: Field,
}

/// What is to be signed for these rounds, in their order: where a round's rules ask for a declaration.
#[must_use]
pub fn to_sign(portfolio: &Portfolio, rounds: impl IntoIterator<Item = &'static Edition>) -> Vec<ToSign> {
    rounds.into_iter().filter_map(|edition| of_round(portfolio, edition)).collect()
}

fn of_round(portfolio: &Portfolio, edition: &'static Edition) -> Option<ToSign> {
    let declared = edition.vocabulary.find("declaration_signed")?;
    let asks = |condition: &Condition| *condition == Condition::Flag(FactRef::Case(declared));
    let requirement = edition.requirements.iter().find(|requirement| asks(&requirement.condition))?;
    let field = Field::declaration(edition.id);
    let signed = portfolio.get(&field).and_then(Answer::flag);
    Some(ToSign { edition, requirement: requirement.id, signed, field })
}
