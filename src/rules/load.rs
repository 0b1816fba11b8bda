//! Turns the text of a rule document into an edition, and reports every problem in it at once.

use chrono::NaiveDate;

use crate::domain::{
    Alternative, Award, AwardCount, Certainty, Condition, Edition, FactDecl, FactKind, FactRef, Milestone, Note, PartialDate, Period,
    Requirement, Source, SourceKind, Step, Validity, Vocabulary,
};
use crate::rules::raw::{
    RawAward, RawCertainty, RawCondition, RawEdition, RawFact, RawFactKind, RawMilestone, RawNote, RawPrecision, RawRead,
    RawRequirement, RawScheme, RawSourceKind,
};

/// Something wrong in a rule document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleProblem {
    /// Where, for example `requirements[3].condition.of[1].fact`.
    pub at: String,
    /// What.
    pub kind: RuleProblemKind,
}

/// What is wrong in a rule document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleProblemKind {
    /// The text is not of the format; holds the reader's own words.
    Format(String),
    /// No fact of this name is declared in the scheme.
    UnknownFact(String),
    /// The fact exists and is of another kind than the condition needs.
    WrongKind(String),
    /// Not a date, or not precise enough.
    Date(String),
    /// The span ends before it begins.
    EmptySpan,
    /// No source of this key stands in the document.
    UnknownSource(String),
    /// A statement without a source.
    NoSource,
    /// No step of this id.
    UnknownStep(String),
    /// The id stands twice.
    Twice(String),
    /// More is asked than there are parts.
    TooMany,
}

/// Reads a scheme's facts.
///
/// # Errors
/// When the text is not of the format of [`RawScheme`].
pub fn load_vocabulary(text: &str) -> Result<Vocabulary, Vec<RuleProblem>> {
    let raw: RawScheme = serde_json::from_str(text).map_err(format_problem)?;
    Ok(vocabulary(raw.facts))
}

/// Reads an edition against its scheme's facts.
///
/// # Errors
/// Every problem found: unknown facts, sources and steps, impossible dates, statements without a source.
pub fn load_edition(text: &str, vocabulary: &Vocabulary) -> Result<Edition, Vec<RuleProblem>> {
    let raw: RawEdition = serde_json::from_str(text).map_err(format_problem)?;
    let mut loader = Loader { vocabulary, raw: &raw, problems: Vec::new() };
    let edition = loader.edition();
    if loader.problems.is_empty() { Ok(edition) } else { Err(loader.problems) }
}

fn format_problem(error: serde_json::Error) -> Vec<RuleProblem> {
    vec![RuleProblem { at: String::new(), kind: RuleProblemKind::Format(error.to_string()) }]
}

fn vocabulary(facts: Vec<RawFact>) -> Vocabulary {
    let declared = facts.into_iter().map(|fact| FactDecl {
        name: fact.name.into(),
        kind: match fact.kind {
            RawFactKind::Flag => FactKind::Flag,
            RawFactKind::Number => FactKind::Number { min: fact.min, max: fact.max },
            RawFactKind::Date => FactKind::Date,
            RawFactKind::Edition => FactKind::Edition,
            RawFactKind::List => FactKind::List(vocabulary(fact.of)),
        },
    });
    Vocabulary::new(declared.collect())
}

struct Loader<'a> {
    vocabulary: &'a Vocabulary,
    raw: &'a RawEdition,
    problems: Vec<RuleProblem>,
}

impl Loader<'_> {
    fn edition(&mut self) -> Edition {
        let raw = self.raw;
        let steps: Vec<Step> = raw
            .steps
            .iter()
            .map(|step| Step { id: step.id.as_str().into(), message: step.message.as_str().into(), counted: step.counted })
            .collect();
        let mut requirements: Vec<Requirement> = Vec::with_capacity(raw.requirements.len());
        for (place, requirement) in raw.requirements.iter().enumerate() {
            if requirements.iter().any(|other| *other.id == requirement.id) {
                self.problem(format!("requirements[{place}].id"), RuleProblemKind::Twice(requirement.id.clone()));
            }
            let loaded = self.requirement(&format!("requirements[{place}]"), requirement, &steps);
            requirements.push(loaded);
        }
        let validity = raw.validity.as_ref().map(|validity| Validity {
            until: self.date("validity.until", &validity.until).unwrap_or(PartialDate::Day(NaiveDate::MIN)),
            certainty: certainty(validity.certainty),
            sources: self.sources("validity", &validity.sources),
        });
        Edition {
            id: raw.id.as_str().into(),
            scheme: raw.scheme.as_str().into(),
            title: raw.title.as_str().into(),
            held: raw.held,
            previous: raw.previous.as_deref().map(Into::into),
            opens: self.milestone("opens", raw.opens.as_ref()),
            closes: self.milestone("closes", raw.closes.as_ref()),
            results: self.milestone("results", raw.results.as_ref()),
            validity,
            awarded: raw.awarded.iter().map(|award| self.award(award)).collect(),
            notes: self.notes("notes", &raw.notes),
            unpublished: raw.unpublished.iter().map(|message| message.as_str().into()).collect(),
            steps,
            requirements,
            vocabulary: self.vocabulary.clone(),
            sources: raw
                .sources
                .iter()
                .map(|(key, source)| Source {
                    key: key.as_str().into(),
                    address: source.address.as_deref().map(Into::into),
                    publisher: source.publisher.as_str().into(),
                    title: source.title.as_str().into(),
                    kind: match source.kind {
                        RawSourceKind::Central => SourceKind::Central,
                        RawSourceKind::National => SourceKind::National,
                        RawSourceKind::Press => SourceKind::Press,
                        RawSourceKind::Derived => SourceKind::Derived,
                    },
                    read_whole: source.read == RawRead::All,
                })
                .collect(),
        }
    }

    fn requirement(&mut self, at: &str, raw: &RawRequirement, steps: &[Step]) -> Requirement {
        let step = steps.iter().position(|step| *step.id == raw.step);
        if step.is_none() {
            self.problem(format!("{at}.step"), RuleProblemKind::UnknownStep(raw.step.clone()));
        }
        let period = raw.period.as_ref().and_then(|period| {
            let from = self.date(&format!("{at}.period.from"), &period.from)?;
            let until = period.until.as_ref().and_then(|until| self.date(&format!("{at}.period.until"), until));
            if until.is_some_and(|until| until.latest() < from.earliest()) {
                self.problem(format!("{at}.period"), RuleProblemKind::EmptySpan);
            }
            Some(Period { from, until })
        });
        Requirement {
            id: raw.id.as_str().into(),
            topic: raw.topic.as_str().into(),
            message: raw.message.as_str().into(),
            evidence: raw.evidence.as_str().into(),
            step: step.unwrap_or_default(),
            condition: self.condition(&format!("{at}.condition"), &raw.condition, None),
            period,
            certainty: certainty(raw.certainty),
            sources: self.sources(at, &raw.sources),
            alternatives: raw
                .alternatives
                .iter()
                .enumerate()
                .map(|(place, other)| {
                    let at = format!("{at}.alternatives[{place}]");
                    Alternative {
                        condition: self.condition(&format!("{at}.condition"), &other.condition, None),
                        message: other.message.as_str().into(),
                        sources: self.sources(&at, &other.sources),
                    }
                })
                .collect(),
            notes: self.notes(&format!("{at}.notes"), &raw.notes),
            changed_from: raw.changed_from.as_deref().map(Into::into),
        }
    }

    fn condition(&mut self, at: &str, raw: &RawCondition, record: Option<&Vocabulary>) -> Condition {
        match raw {
            RawCondition::All { of } => Condition::AtLeast { n: of.len(), of: self.parts(at, of, record) },
            RawCondition::Any { of } => Condition::AtLeast { n: 1, of: self.parts(at, of, record) },
            RawCondition::AtLeast { n, of } => {
                if of.len() < *n {
                    self.problem(format!("{at}.n"), RuleProblemKind::TooMany);
                }
                Condition::AtLeast { n: *n, of: self.parts(at, of, record) }
            }
            RawCondition::Flag { fact } => Condition::Flag(self.fact(at, fact, record, |kind| matches!(kind, FactKind::Flag))),
            RawCondition::CountAtLeast { fact, n } => Condition::CountAtLeast { fact: self.number(at, fact, record), n: *n },
            RawCondition::NumberIs { fact, n } => Condition::NumberIs { fact: self.number(at, fact, record), n: *n },
            RawCondition::EditionIs { fact, edition } => Condition::EditionIs {
                fact: self.fact(at, fact, record, |kind| matches!(kind, FactKind::Edition)),
                edition: edition.as_str().into(),
            },
            RawCondition::Happened { fact } => Condition::Happened(self.moment(at, fact, record)),
            RawCondition::DateOnOrBefore { fact, date } => {
                Condition::DateOnOrBefore { fact: self.moment(at, fact, record), date: self.day(&format!("{at}.date"), date) }
            }
            RawCondition::DateNotBefore { fact, other } => {
                Condition::DateNotBefore { fact: self.moment(at, fact, record), other: self.moment(at, other, record) }
            }
            RawCondition::DateWithin { fact, from, until } => {
                let from = self.day(&format!("{at}.from"), from);
                let until = until.as_ref().map(|until| self.day(&format!("{at}.until"), until));
                if until.is_some_and(|until| until < from) {
                    self.problem(at.to_owned(), RuleProblemKind::EmptySpan);
                }
                Condition::DateWithin { fact: self.moment(at, fact, record), from, until }
            }
            RawCondition::MonthsAfter { start, months, event } => Condition::MonthsAfter {
                start: self.moment(at, start, record),
                months: *months,
                event: self.moment(at, event, record),
            },
            RawCondition::AnyRecord { list, filter } => {
                let (list, filter) = self.list(at, list, filter);
                Condition::AnyRecord { list, filter }
            }
            RawCondition::NoRecord { list, filter } => {
                let (list, filter) = self.list(at, list, filter);
                Condition::NoRecord { list, filter }
            }
            RawCondition::Waived { points } => Condition::Waived { points: *points },
            RawCondition::Unpublished => Condition::Unpublished,
        }
    }

    fn parts(&mut self, at: &str, of: &[RawCondition], record: Option<&Vocabulary>) -> Vec<Condition> {
        of.iter().enumerate().map(|(place, part)| self.condition(&format!("{at}.of[{place}]"), part, record)).collect()
    }

    fn list(&mut self, at: &str, name: &str, filter: &RawCondition) -> (crate::domain::FactId, Box<Condition>) {
        let found = self.vocabulary.find(name).and_then(|list| match &self.vocabulary.get(list)?.kind {
            FactKind::List(fields) => Some((list, fields)),
            _ => None,
        });
        match found {
            Some((list, fields)) => {
                let filter = self.condition(&format!("{at}.where"), filter, Some(fields));
                (list, Box::new(filter))
            }
            None => {
                self.problem(format!("{at}.list"), RuleProblemKind::UnknownFact(name.to_owned()));
                (crate::domain::FactId(0), Box::new(Condition::Unpublished))
            }
        }
    }

    fn number(&mut self, at: &str, name: &str, record: Option<&Vocabulary>) -> FactRef {
        self.fact(at, name, record, |kind| matches!(kind, FactKind::Number { .. }))
    }

    fn moment(&mut self, at: &str, name: &str, record: Option<&Vocabulary>) -> FactRef {
        self.fact(at, name, record, |kind| matches!(kind, FactKind::Date))
    }

    fn fact(&mut self, at: &str, name: &str, record: Option<&Vocabulary>, fits: fn(&FactKind) -> bool) -> FactRef {
        let field = record.and_then(|fields| Some((FactRef::Field(fields.find(name)?), fields)));
        let found = field.or_else(|| Some((FactRef::Case(self.vocabulary.find(name)?), self.vocabulary)));
        let Some((fact, vocabulary)) = found else {
            self.problem(format!("{at}.fact"), RuleProblemKind::UnknownFact(name.to_owned()));
            return FactRef::Case(crate::domain::FactId(0));
        };
        let (FactRef::Case(id) | FactRef::Field(id)) = fact;
        if !vocabulary.get(id).is_some_and(|declared| fits(&declared.kind)) {
            self.problem(format!("{at}.fact"), RuleProblemKind::WrongKind(name.to_owned()));
        }
        fact
    }

    fn day(&mut self, at: &str, text: &str) -> NaiveDate {
        match PartialDate::parse(text) {
            Ok(PartialDate::Day(day)) => day,
            _ => {
                self.problem(at.to_owned(), RuleProblemKind::Date(text.to_owned()));
                NaiveDate::MIN
            }
        }
    }

    fn date(&mut self, at: &str, text: &str) -> Option<PartialDate> {
        let date = PartialDate::parse(text).ok();
        if date.is_none() {
            self.problem(at.to_owned(), RuleProblemKind::Date(text.to_owned()));
        }
        date
    }

    fn milestone(&mut self, at: &str, raw: Option<&RawMilestone>) -> Option<Milestone> {
        let raw = raw?;
        let date = raw.date.as_ref().and_then(|date| self.date(&format!("{at}.date"), date));
        let sources = if date.is_some() { self.sources(at, &raw.sources) } else { self.known(at, &raw.sources) };
        Some(Milestone {
            date,
            time: raw.time.as_deref().map(Into::into),
            sources,
            conflicts: self.notes(&format!("{at}.conflicts"), &raw.conflicts),
        })
    }

    fn award(&mut self, raw: &RawAward) -> Award {
        Award {
            count: raw.count,
            precision: match raw.precision {
                RawPrecision::Exactly => AwardCount::Exactly,
                RawPrecision::Almost => AwardCount::Almost,
                RawPrecision::Over => AwardCount::Over,
            },
            sources: self.sources("awarded", &raw.sources),
        }
    }

    fn notes(&mut self, at: &str, raw: &[RawNote]) -> Vec<Note> {
        let note = |(place, note): (usize, &RawNote)| Note {
            message: note.message.as_str().into(),
            sources: self.sources(&format!("{at}[{place}]"), &note.sources),
        };
        raw.iter().enumerate().map(note).collect()
    }

    fn sources(&mut self, at: &str, keys: &[String]) -> Vec<Box<str>> {
        if keys.is_empty() {
            self.problem(format!("{at}.sources"), RuleProblemKind::NoSource);
        }
        self.known(at, keys)
    }

    fn known(&mut self, at: &str, keys: &[String]) -> Vec<Box<str>> {
        for key in keys {
            if !self.raw.sources.contains_key(key) {
                self.problem(format!("{at}.sources"), RuleProblemKind::UnknownSource(key.clone()));
            }
        }
        keys.iter().map(|key| key.as_str().into()).collect()
    }

    fn problem(&mut self, at: String, kind: RuleProblemKind) {
        self.problems.push(RuleProblem { at, kind });
    }
}

fn certainty(raw: RawCertainty) -> Certainty {
    match raw {
        RawCertainty::Stated => Certainty::Stated,
        RawCertainty::Derived => Certainty::Derived,
        RawCertainty::Disputed => Certainty::Disputed,
        RawCertainty::Unpublished => Certainty::Unpublished,
    }
}
