//! Answers turned into the facts that the rule documents ask for. The only place that knows both names of a thing.

use crate::domain::{Facts, PartialDate, Value, Vocabulary};
use crate::portfolio::{Answer, Field, Portfolio, Project};

/// The id of the teacher's scheme.
pub const TEACHER: &str = "teacher-recognition";
/// The id of the school's scheme.
pub const SCHOOL: &str = "school-label";

/// The teacher's facts.
///
/// The list of courses is given as soon as one course has been answered; then a course without a tick is not done.
#[must_use]
pub fn teacher_facts(portfolio: &Portfolio, vocabulary: &Vocabulary) -> Facts {
    let mut facts = Writer { facts: Facts::none(), vocabulary };
    facts.put("selfie_completed", portfolio.get(&Field::selfie()).and_then(value));
    facts.put("submitted", portfolio.get(&Field::submitted()).and_then(value));
    if 0 < portfolio.count("teacher.course.") {
        let done = |area: &u32| portfolio.get(&Field::course(*area, "done")).and_then(Answer::flag) == Some(true);
        let course = |area: u32| {
            let completed = portfolio.get(&Field::course(area, "completed")).and_then(value);
            vec![("area", Some(Value::Number(area))), ("completed", completed)]
        };
        facts.put_list("courses", (1..=6).filter(done).map(course));
    }
    if let Some(project) = portfolio.teacher_project() {
        facts.put("project.founders_in_two_countries", project.two_countries.map(Value::Flag));
        facts.put("project.label_awarded", granted(&project));
        facts.put("project.special_indication", project.special.map(Value::Flag));
        facts.put("project.excellent_technology", project.technology.map(Value::Flag));
        facts.put("project.excellent_pedagogy", project.pedagogy.map(Value::Flag));
    }
    facts.facts
}

/// The school's facts as an edition asks for them.
///
/// Projects whose label has not been awarded are not labels. Without any label the list is given only when somebody says
/// that there is none.
#[must_use]
pub fn school_facts(portfolio: &Portfolio, edition: &str, vocabulary: &Vocabulary) -> Facts {
    let mut facts = Writer { facts: Facts::none(), vocabulary };
    facts.put("registered", portfolio.get(&Field::school("registered")).and_then(value));
    facts.put("active_teachers", portfolio.get(&Field::teachers(edition)).and_then(value));
    let labels: Vec<Project> = portfolio.projects().into_iter().filter(|project| project.labelled != Some(false)).collect();
    let none = portfolio.get(&Field::school("no-labels")).and_then(Answer::flag) == Some(true);
    if none || !labels.is_empty() {
        let label = |project: &Project| vec![("granted", granted(project)), ("european", project.two_countries.map(Value::Flag))];
        facts.put_list("labels", labels.iter().map(label));
    }
    match portfolio.get(&Field::school("held")).and_then(Answer::text) {
        None => {}
        Some("none") => facts.put_list("held", std::iter::empty()),
        Some(held) => facts.put_list("held", std::iter::once(vec![("edition", Some(Value::Edition(held.into())))])),
    }
    for (_, declared) in vocabulary.iter() {
        if let Some(requirement) = declared.name.strip_prefix("criteria.") {
            facts.put(declared.name, portfolio.get(&Field::form(requirement, "met")).and_then(value));
        }
    }
    facts.put("declaration_signed", portfolio.get(&Field::declaration(edition)).and_then(value));
    facts.facts
}

/// The date of a label, or that it has not been awarded.
fn granted(project: &Project) -> Option<Value> {
    match (project.labelled, project.awarded) {
        (Some(false), _) => Some(Value::Flag(false)),
        (_, date) => date.map(Value::Date),
    }
}

fn value(answer: &Answer) -> Option<Value> {
    match answer {
        Answer::Flag(flag) => Some(Value::Flag(*flag)),
        Answer::Number(number) => Some(Value::Number(*number)),
        Answer::Date(date) => Some(Value::Date(PartialDate::clone(date))),
        Answer::Text(_) => None,
    }
}

struct Writer<'a> {
    facts: Facts,
    vocabulary: &'a Vocabulary,
}

impl Writer<'_> {
    fn put(&mut self, name: &str, value: Option<Value>) {
        if let Some(fact) = self.vocabulary.find(name) {
            self.facts.set(fact, value);
        }
    }

    fn put_list(&mut self, name: &str, records: impl Iterator<Item = Vec<(&'static str, Option<Value>)>>) {
        let Some(list) = self.vocabulary.find(name) else { return };
        let Some(crate::domain::FactKind::List(fields)) = self.vocabulary.get(list).map(|declared| &declared.kind) else { return };
        let record = |values: Vec<(&'static str, Option<Value>)>| {
            let mut record = Writer { facts: Facts::none(), vocabulary: fields };
            values.into_iter().for_each(|(name, value)| record.put(name, value));
            record.facts
        };
        let records = records.map(record).collect();
        self.facts.set(list, Some(Value::List(records)));
    }
}
