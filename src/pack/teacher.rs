//! The pack of the teacher's scheme. Knows the ids of the requirements that have fields, as the pages do.

use chrono::NaiveDate;

use super::making::Making;
use crate::domain::{Edition, evaluate};
use crate::i18n::{Direction, Message, Say as _, Texts, msg};
use crate::pack::Pack;
use crate::portfolio::{Answer, Field, Portfolio, teacher_facts};

/// The pack of the teacher's scheme: six certificates, the label with its indication, and the person's own items.
///
/// Which things are handed in is what the edition's requirements say; the self-reflection stands among them because its date counts.
#[must_use]
pub fn teacher_pack(
    texts: &dyn Texts,
    language: (&str, Direction),
    portfolio: &Portfolio,
    edition: &'static Edition,
    today: NaiveDate,
) -> Pack {
    let facts = teacher_facts(portfolio, &edition.vocabulary);
    let mut making = Making::new(texts, portfolio);
    for (requirement, finding) in edition.requirements.iter().zip(&evaluate(edition, &facts, today).findings) {
        let place = making.part(requirement, finding);
        match requirement.id.strip_prefix("course-").and_then(|area| area.parse().ok()) {
            Some(area) => making.course(place, area),
            None => making.teacher(place, requirement.id),
        }
    }
    making.own_items(|item| item.for_teacher);
    making.pack(msg::pack_title_teacher().say(texts), language, edition, today)
}

impl Making<'_> {
    fn course(&mut self, place: usize, area: u32) {
        let (completed, reference) = (Field::course(area, "completed"), Field::course(area, "reference"));
        self.say(place, msg::pack_completed().say(self.texts), self.written(&completed), false);
        self.say(place, msg::pack_reference().say(self.texts), self.written(&reference), false);
        if self.portfolio.get(&Field::course(area, "done")).and_then(Answer::flag) == Some(true) {
            let what = msg::evidence_course(Message::named(&format!("topic-course-{area}")).say(self.texts)).say(self.texts);
            self.item(place, what, self.date(&completed), self.written(&reference));
        }
    }

    fn teacher(&mut self, place: usize, requirement: &str) {
        match requirement {
            "reflection" => {
                self.say(place, self.fact("fact-selfie-completed"), self.written(&Field::selfie()), false);
                self.say(place, String::new(), msg::pack_selfie().say(self.texts), false);
                if let Some(day) = self.date(&Field::selfie()) {
                    self.item(place, msg::evidence_selfie().say(self.texts), Some(day), String::new());
                }
            }
            "window" => self.say(place, self.fact("fact-submitted"), self.written(&Field::submitted()), false),
            "label-awarded" => {
                let Some(project) = self.portfolio.teacher_project() else { return };
                let title = project.title.map_or_else(|| msg::project_untitled().say(self.texts), String::from);
                self.say(place, msg::question_project_title().say(self.texts), title.clone(), false);
                let awarded = Field::project(&project.id, "awarded");
                self.say(place, msg::question_label_date().say(self.texts), self.written(&awarded), false);
                if project.labelled != Some(false) && project.awarded.is_some() {
                    self.item(place, msg::evidence_label(title).say(self.texts), project.awarded, String::new());
                }
            }
            "special-indication" => {
                let Some(project) = self.portfolio.teacher_project() else { return };
                let field = Field::project(&project.id, "special");
                self.say(place, self.fact("fact-project-special-indication"), self.written(&field), false);
            }
            _ => {}
        }
    }
}
