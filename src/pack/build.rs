//! Portfolios turned into packs. Knows the ids of the requirements that have fields, as the pages do.

use chrono::NaiveDate;

use crate::domain::{Edition, Finding, PartialDate, Requirement, evaluate};
use crate::i18n::{Direction, Message, Say as _, Texts, date, msg, number};
use crate::pack::{Item, Pack, Part, Said};
use crate::portfolio::{Answer, Field, Portfolio, school_facts, teacher_facts};
use crate::reading;

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
    let mut making = Making { texts, portfolio, items: Vec::new(), parts: Vec::new() };
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
    let mut making = Making { texts, portfolio, items: Vec::new(), parts: Vec::new() };
    for (requirement, finding) in edition.requirements.iter().zip(&evaluate(edition, &facts, today).findings) {
        let place = making.part(requirement, finding);
        making.school(place, requirement.id, edition.id);
    }
    making.own_items(|item| item.for_school);
    let pack = making.pack(msg::pack_title_school(edition.id).say(texts), language, edition, today);
    let name = portfolio.get(&Field::school("name")).and_then(Answer::text);
    Pack { school: name.map(str::to_owned), to_sign: edition.held, ..pack }
}

/// A pack in the making.
struct Making<'a> {
    texts: &'a dyn Texts,
    portfolio: &'a Portfolio,
    items: Vec<Item>,
    parts: Vec<Part>,
}

impl Making<'_> {
    /// Begins a part; gives its place.
    fn part(&mut self, requirement: &'static Requirement, finding: &Finding) -> usize {
        self.parts.push(Part {
            id: requirement.id,
            heading: Message::named(requirement.topic).say(self.texts),
            rule: reading::rule(self.texts, requirement),
            outcome: finding.outcome,
            answers: Vec::new(),
            items: Vec::new(),
        });
        self.parts.len() - 1
    }

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

    fn school(&mut self, place: usize, requirement: &'static str, edition: &str) {
        let draft = ["practice", "proof", "plan"].map(|part| Field::form(requirement, part));
        match requirement {
            "registered" => self.say(place, self.fact("fact-registered"), self.written(&Field::school("registered")), false),
            "active-teachers" => self.say(place, self.fact("fact-active-teachers"), self.written(&Field::teachers(edition)), false),
            "no-overlap" => self.say(place, self.fact("fact-held"), self.written(&Field::school("held")), false),
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
                for (label, field) in [msg::question_practice(), msg::question_proof(), msg::question_plan()].iter().zip(&draft) {
                    self.say(place, label.say(self.texts), self.written(field), true);
                }
            }
        }
    }

    /// The items a person added: they support the whole, so no single part names them.
    fn own_items(&mut self, counts: impl Fn(&crate::portfolio::EvidenceItem) -> bool) {
        for id in self.portfolio.items("evidence") {
            let item = self.portfolio.evidence(&id);
            if counts(&item) {
                let what = item.title.map_or_else(|| msg::evidence_untitled().say(self.texts), String::from);
                let place = item.place.map_or_else(String::new, String::from);
                self.items.push(Item { what, date: item.date, place, for_parts: Vec::new() });
            }
        }
    }

    fn say(&mut self, place: usize, label: String, text: String, draft: bool) {
        if let Some(part) = self.parts.get_mut(place) {
            part.answers.push(Said { label, text, draft });
        }
    }

    fn item(&mut self, place: usize, what: String, date: Option<PartialDate>, kept: String) {
        if let Some(part) = self.parts.get_mut(place) {
            part.items.push(self.items.len());
            self.items.push(Item { what, date, place: kept, for_parts: vec![part.heading.clone()] });
        }
    }

    /// The name of a fact; such names are put together elsewhere too, so they have no functions.
    fn fact(&self, name: &str) -> String {
        Message::named(name).say(self.texts)
    }

    fn date(&self, field: &Field) -> Option<PartialDate> {
        self.portfolio.get(field).and_then(Answer::date)
    }

    /// An answer in words; empty when there is none.
    fn written(&self, field: &Field) -> String {
        match self.portfolio.get(field) {
            None => String::new(),
            Some(Answer::Flag(true)) => msg::answer_yes().say(self.texts),
            Some(Answer::Flag(false)) => msg::answer_no().say(self.texts),
            Some(Answer::Number(count)) => number(self.texts, *count),
            Some(Answer::Date(day)) => date(self.texts, *day),
            Some(Answer::Text(words)) if **words == *"none" => msg::held_none().say(self.texts),
            Some(Answer::Text(words)) => words.to_string(),
        }
    }

    fn pack(self, title: String, (language, direction): (&str, Direction), edition: &'static Edition, made: NaiveDate) -> Pack {
        Pack {
            title,
            language: language.to_owned(),
            direction,
            school: None,
            edition,
            made,
            parts: self.parts,
            items: self.items,
            to_sign: false,
        }
    }
}
