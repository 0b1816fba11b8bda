//! Turns the text of a rule document into an edition, and reports every problem in it at once.
//!
//! The build script and the tests read documents with this; the program itself carries what came out of it as constants.

use std::fmt;

use chrono::NaiveDate;

use crate::domain::{
    Alternative, Award, AwardCount, Certainty, Condition, Edition, FactDecl, FactId, FactKind, FactRef, Milestone, Note, PartialDate,
    Period, Requirement, Source, SourceKey, SourceKind, Step, StudyHours, Validity, Vocabulary,
};
use crate::rules::raw::{
    RawAlternative, RawAward, RawCertainty, RawCondition, RawEdition, RawFact, RawFactKind, RawMilestone, RawNote, RawPrecision, RawRead,
    RawRequirement, RawScheme, RawSource, RawSourceKind, RawStep,
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

impl fmt::Display for RuleProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.at.is_empty() { self.kind.fmt(f) } else { write!(f, "{}: {}", self.at, self.kind) }
    }
}

impl fmt::Display for RuleProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RuleProblemKind::Format(words) => f.write_str(words),
            RuleProblemKind::UnknownFact(name) => write!(f, "the scheme has no fact {name:?}"),
            RuleProblemKind::WrongKind(name) => write!(f, "the fact {name:?} is of another kind than is needed here"),
            RuleProblemKind::Date(text) => write!(f, "{text:?} is no date, or not precise enough"),
            RuleProblemKind::EmptySpan => f.write_str("ends before it begins"),
            RuleProblemKind::UnknownSource(key) => write!(f, "the document lists no source {key:?}"),
            RuleProblemKind::NoSource => f.write_str("a statement without a source"),
            RuleProblemKind::UnknownStep(id) => write!(f, "the document has no step {id:?}"),
            RuleProblemKind::Twice(id) => write!(f, "{id:?} stands twice"),
            RuleProblemKind::TooMany => f.write_str("more is asked than there are parts"),
        }
    }
}

/// Reads a scheme's facts. What it gives stays in memory as long as the program runs.
///
/// # Errors
/// When the text is not of the format of [`RawScheme`].
pub fn load_vocabulary(text: &str) -> Result<Vocabulary, Vec<RuleProblem>> {
    let raw: RawScheme = serde_json::from_str(text).map_err(format_problem)?;
    Ok(vocabulary(raw.facts))
}

/// Reads an edition against its scheme's facts. What it gives stays in memory as long as the program runs.
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
        name: text(&fact.name),
        kind: match fact.kind {
            RawFactKind::Flag => FactKind::Flag,
            RawFactKind::Number => FactKind::Number { min: fact.min, max: fact.max },
            RawFactKind::Date => FactKind::Date,
            RawFactKind::Edition => FactKind::Edition,
            RawFactKind::List => FactKind::List(vocabulary(fact.of)),
        },
    });
    Vocabulary::new(list(declared))
}

/// A text that stays in memory as long as the program runs.
fn text(text: &str) -> &'static str {
    Box::leak(text.into())
}

/// The same for a text that may be left out.
fn text_if_any(given: Option<&String>) -> Option<&'static str> {
    given.map(|given| text(given))
}

/// The same for a list.
fn list<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    Vec::leak(items.into_iter().collect())
}

struct Loader<'a> {
    vocabulary: &'a Vocabulary,
    raw: &'a RawEdition,
    problems: Vec<RuleProblem>,
}

impl Loader<'_> {
    fn edition(&mut self) -> Edition {
        let raw = self.raw;
        let step = |step: &RawStep| Step { id: text(&step.id), message: text(&step.message), counted: step.counted };
        let steps = list(raw.steps.iter().map(step));
        self.single("steps", steps.iter().map(|step| step.id));
        let requirement = |(place, it)| self.requirement(&format!("requirements[{place}]"), it, steps);
        let requirements = list(raw.requirements.iter().enumerate().map(requirement));
        self.single("requirements", requirements.iter().map(|requirement| requirement.id));
        let validity = raw.validity.as_ref().map(|validity| Validity {
            until: self.date("validity.until", &validity.until).unwrap_or(PartialDate::Day(NaiveDate::MIN)),
            certainty: certainty(validity.certainty),
            sources: self.sources("validity", &validity.sources),
        });
        Edition {
            id: text(&raw.id),
            scheme: text(&raw.scheme),
            title: text(&raw.title),
            held: raw.held,
            previous: text_if_any(raw.previous.as_ref()),
            opens: self.milestone("opens", raw.opens.as_ref()),
            closes: self.milestone("closes", raw.closes.as_ref()),
            results: self.milestone("results", raw.results.as_ref()),
            validity,
            study_hours: raw.study_hours.as_ref().map(|hours| StudyHours {
                from: hours.from,
                until: hours.until,
                sources: self.sources("study_hours", &hours.sources),
            }),
            awarded: list(raw.awarded.iter().enumerate().map(|(place, award)| self.award(&format!("awarded[{place}]"), award))),
            notes: self.notes("notes", &raw.notes),
            unpublished: list(raw.unpublished.iter().map(|message| text(message))),
            steps,
            requirements,
            vocabulary: *self.vocabulary,
            sources: list(raw.sources.iter().map(|(key, raw)| &*Box::leak(Box::new(source(key, raw))))),
        }
    }

    /// Tells of every id that has stood before.
    fn single(&mut self, at: &str, ids: impl Iterator<Item = &'static str> + Clone) {
        for (place, id) in ids.clone().enumerate() {
            if ids.clone().take(place).any(|other| other == id) {
                self.problem(format!("{at}[{place}].id"), RuleProblemKind::Twice(id.to_owned()));
            }
        }
    }

    fn requirement(&mut self, at: &str, raw: &RawRequirement, steps: &[Step]) -> Requirement {
        let step = steps.iter().position(|step| step.id == raw.step);
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
        let alternative = |(place, other): (usize, &RawAlternative)| {
            let at = format!("{at}.alternatives[{place}]");
            Alternative {
                condition: self.condition(&format!("{at}.condition"), &other.condition, None),
                message: text(&other.message),
                sources: self.sources(&at, &other.sources),
            }
        };
        let alternatives = list(raw.alternatives.iter().enumerate().map(alternative));
        Requirement {
            id: text(&raw.id),
            topic: text(&raw.topic),
            message: text(&raw.message),
            evidence: text(&raw.evidence),
            step: step.unwrap_or_default(),
            condition: self.condition(&format!("{at}.condition"), &raw.condition, None),
            period,
            certainty: certainty(raw.certainty),
            sources: self.sources(at, &raw.sources),
            alternatives,
            notes: self.notes(&format!("{at}.notes"), &raw.notes),
            changed_from: text_if_any(raw.changed_from.as_ref()),
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
            RawCondition::Flag { fact } => {
                Condition::Flag(self.fact(&format!("{at}.fact"), fact, record, |kind| matches!(kind, FactKind::Flag)))
            }
            RawCondition::CountAtLeast { fact, n } => Condition::CountAtLeast { fact: self.number(at, fact, record), n: *n },
            RawCondition::NumberIs { fact, n } => Condition::NumberIs { fact: self.number(at, fact, record), n: *n },
            RawCondition::EditionIs { fact, edition } => Condition::EditionIs {
                fact: self.fact(&format!("{at}.fact"), fact, record, |kind| matches!(kind, FactKind::Edition)),
                edition: text(edition),
            },
            RawCondition::Happened { fact } => Condition::Happened(self.moment(at, "fact", fact, record)),
            RawCondition::DateOnOrBefore { fact, date } => Condition::DateOnOrBefore {
                fact: self.moment(at, "fact", fact, record),
                date: self.day(&format!("{at}.date"), date).unwrap_or(NaiveDate::MIN),
            },
            RawCondition::DateNotBefore { fact, other } => {
                Condition::DateNotBefore { fact: self.moment(at, "fact", fact, record), other: self.moment(at, "other", other, record) }
            }
            RawCondition::DateWithin { fact, from, until } => {
                let from = self.day(&format!("{at}.from"), from).unwrap_or(NaiveDate::MIN);
                let until = until.as_ref().map(|until| self.day(&format!("{at}.until"), until).unwrap_or(NaiveDate::MAX));
                if until.is_some_and(|until| until < from) {
                    self.problem(at.to_owned(), RuleProblemKind::EmptySpan);
                }
                Condition::DateWithin { fact: self.moment(at, "fact", fact, record), from, until }
            }
            RawCondition::MonthsAfter { start, months, event } => Condition::MonthsAfter {
                start: self.moment(at, "start", start, record),
                months: *months,
                event: self.moment(at, "event", event, record),
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

    fn parts(&mut self, at: &str, of: &[RawCondition], record: Option<&Vocabulary>) -> &'static [Condition] {
        list(of.iter().enumerate().map(|(place, part)| self.condition(&format!("{at}.of[{place}]"), part, record)))
    }

    /// The list of this name, and what its records must meet.
    fn list(&mut self, at: &str, name: &str, filter: &RawCondition) -> (FactId, &'static Condition) {
        let declared = self.vocabulary.find(name).and_then(|list| Some((list, self.vocabulary.get(list)?.kind)));
        let problem = match declared {
            Some((list, FactKind::List(fields))) => {
                let filter = self.condition(&format!("{at}.where"), filter, Some(&fields));
                return (list, Box::leak(Box::new(filter)));
            }
            Some(_) => RuleProblemKind::WrongKind(name.to_owned()),
            None => RuleProblemKind::UnknownFact(name.to_owned()),
        };
        self.problem(format!("{at}.list"), problem);
        (FactId(0), &Condition::Unpublished)
    }

    fn number(&mut self, at: &str, name: &str, record: Option<&Vocabulary>) -> FactRef {
        self.fact(&format!("{at}.fact"), name, record, |kind| matches!(kind, FactKind::Number { .. }))
    }

    fn moment(&mut self, at: &str, field: &str, name: &str, record: Option<&Vocabulary>) -> FactRef {
        self.fact(&format!("{at}.{field}"), name, record, |kind| matches!(kind, FactKind::Date))
    }

    fn fact(&mut self, at: &str, name: &str, record: Option<&Vocabulary>, fits: fn(FactKind) -> bool) -> FactRef {
        let field = record.and_then(|fields| Some((FactRef::Field(fields.find(name)?), fields)));
        let found = field.or_else(|| Some((FactRef::Case(self.vocabulary.find(name)?), self.vocabulary)));
        let Some((fact, vocabulary)) = found else {
            self.problem(at.to_owned(), RuleProblemKind::UnknownFact(name.to_owned()));
            return FactRef::Case(FactId(0));
        };
        let (FactRef::Case(id) | FactRef::Field(id)) = fact;
        if !vocabulary.get(id).is_some_and(|declared| fits(declared.kind)) {
            self.problem(at.to_owned(), RuleProblemKind::WrongKind(name.to_owned()));
        }
        fact
    }

    fn day(&mut self, at: &str, text: &str) -> Option<NaiveDate> {
        match PartialDate::parse(text) {
            Ok(PartialDate::Day(day)) => Some(day),
            _ => {
                self.problem(at.to_owned(), RuleProblemKind::Date(text.to_owned()));
                None
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
            time: text_if_any(raw.time.as_ref()),
            sources,
            conflicts: self.notes(&format!("{at}.conflicts"), &raw.conflicts),
        })
    }

    fn award(&mut self, at: &str, raw: &RawAward) -> Award {
        Award {
            count: raw.count,
            precision: match raw.precision {
                RawPrecision::Exactly => AwardCount::Exactly,
                RawPrecision::Almost => AwardCount::Almost,
                RawPrecision::Over => AwardCount::Over,
            },
            sources: self.sources(at, &raw.sources),
        }
    }

    fn notes(&mut self, at: &str, raw: &[RawNote]) -> &'static [Note] {
        let note = |(place, note): (usize, &RawNote)| Note {
            message: text(&note.message),
            sources: self.sources(&format!("{at}[{place}]"), &note.sources),
        };
        list(raw.iter().enumerate().map(note))
    }

    fn sources(&mut self, at: &str, keys: &[String]) -> &'static [SourceKey] {
        if keys.is_empty() {
            self.problem(format!("{at}.sources"), RuleProblemKind::NoSource);
        }
        self.known(at, keys)
    }

    fn known(&mut self, at: &str, keys: &[String]) -> &'static [SourceKey] {
        for key in keys {
            if !self.raw.sources.contains_key(key) {
                self.problem(format!("{at}.sources"), RuleProblemKind::UnknownSource(key.clone()));
            }
        }
        list(keys.iter().map(|key| text(key)))
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

/// A source as the program holds it.
pub(crate) fn source(key: &str, raw: &RawSource) -> Source {
    Source {
        key: text(key),
        address: text_if_any(raw.address.as_ref()),
        publisher: text(&raw.publisher),
        title: text(&raw.title),
        kind: match raw.kind {
            RawSourceKind::Central => SourceKind::Central,
            RawSourceKind::National => SourceKind::National,
            RawSourceKind::Press => SourceKind::Press,
            RawSourceKind::Derived => SourceKind::Derived,
        },
        read_whole: raw.read == RawRead::All,
    }
}
