//! The pack of the school. Knows the ids of the requirements that have fields, as the pages do.

use chrono::NaiveDate;

use super::making::Making;
use crate::domain::{Edition, evaluate};
use crate::i18n::{Direction, Say as _, Texts, date, msg};
use crate::pack::Pack;
use crate::portfolio::{Answer, Field, Portfolio, school_facts};
use crate::prepare::questions;

/// The pack of the school: the draft of the whole form with its evidence, and the declaration.
#[must_use]
pub fn school_pack(
    texts: &dyn Texts,
    language: (&str, Direction),
    portfolio: &Portfolio,
    edition: &'static Edition,
    today: NaiveDate,
) -> Pack {
    let facts = school_facts(portfolio, edition.id, &edition.vocabulary);
    let mut making = Making::new(texts, portfolio);
    for (requirement, finding) in edition.requirements.iter().zip(&evaluate(edition, &facts, today).findings) {
        let place = making.part(requirement, finding);
        making.school(place, requirement.id, edition.id);
    }
    making.own_items(|item| item.for_school);
    let pack = making.pack(msg::pack_title_school(edition.id).say(texts), language, edition, today);
    let name = portfolio.get(&Field::school("name")).and_then(Answer::text);
    Pack { school: name.map(str::to_owned), to_sign: edition.held, ..pack }
}

impl Making<'_> {
    fn school(&mut self, place: usize, requirement: &'static str, edition: &str) {
        match requirement {
            "registered" => self.say(place, self.fact("fact-registered"), self.written(&Field::school("registered")), false),
            "active-teachers" => self.say(place, self.fact("fact-active-teachers"), self.written(&Field::teachers(edition)), false),
            "no-overlap" => {
                let held = match self.portfolio.get(&Field::school("held")).and_then(Answer::text) {
                    Some("none") => msg::held_none().say(self.texts),
                    held => held.unwrap_or_default().to_owned(),
                };
                self.say(place, self.fact("fact-held"), held, false);
            }
            "quality-label" => {
                for project in self.portfolio.projects().into_iter().filter(|project| project.labelled != Some(false)) {
                    let title = project.title.as_deref().map_or_else(|| msg::project_untitled().say(self.texts), str::to_owned);
                    let when = project.awarded.map_or_else(String::new, |day| date(self.texts, day));
                    self.say(place, title.clone(), when, false);
                    self.item(place, msg::evidence_label(title).say(self.texts), project.awarded, String::new());
                }
            }
            "declaration" => {
                let field = Field::declaration(edition);
                self.say(place, self.fact("fact-declaration-signed"), self.written(&field), false);
                if self.portfolio.get(&field).and_then(Answer::flag) == Some(true) {
                    self.item(place, msg::evidence_declaration(edition).say(self.texts), None, String::new());
                }
            }
            _ => {
                for part in questions(requirement) {
                    let label = match *part {
                        "practice" => msg::question_practice(),
                        "proof" => msg::question_proof(),
                        _ => msg::question_plan(),
                    };
                    self.say(place, label.say(self.texts), self.written(&Field::form(requirement, part)), true);
                }
            }
        }
    }
}
