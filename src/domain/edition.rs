//! One dated, sourced set of rules: a round of a label, or a text of a scheme.
//!
//! Everything in an edition lives as long as the program, so that the published ones can stand in it as constants.

use crate::domain::{Condition, PartialDate, Vocabulary};

/// A scheme's rules as published for one round or in one text.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// The id within its scheme, for example `2025-2026`.
    pub id: &'static str,
    /// The scheme it belongs to, for example `school-label`.
    pub scheme: &'static str,
    /// The message that names it.
    pub title: &'static str,
    /// Whether the round took place. One that did not has no requirements, and nobody can meet it.
    pub held: bool,
    /// The edition before it in the same scheme, for showing what changed.
    pub previous: Option<&'static str>,
    /// When applications open.
    pub opens: Option<Milestone>,
    /// When applications close.
    pub closes: Option<Milestone>,
    /// When results came.
    pub results: Option<Milestone>,
    /// How long what is awarded lasts.
    pub validity: Option<Validity>,
    /// How many hours of study each course takes.
    pub study_hours: Option<StudyHours>,
    /// How many were awarded, each figure with who gives it.
    pub awarded: &'static [Award],
    /// What a reader should know beside the requirements.
    pub notes: &'static [Note],
    /// What the organisers have not published.
    pub unpublished: &'static [&'static str],
    /// The steps in order.
    pub steps: &'static [Step],
    /// The requirements in order.
    pub requirements: &'static [Requirement],
    /// The facts the conditions ask for.
    pub vocabulary: Vocabulary,
    /// The sources by key.
    pub sources: &'static [&'static Source],
}

/// A date in the course of a round, with what else has been said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// The date, as precise as the source.
    pub date: Option<PartialDate>,
    /// The hour and zone as printed, for example `23:59 CET`.
    pub time: Option<&'static str>,
    /// Who says so.
    pub sources: &'static [SourceKey],
    /// What others say.
    pub conflicts: &'static [Note],
}

/// How long a label lasts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validity {
    /// Its last day.
    pub until: PartialDate,
    /// Whether a source says so or we worked it out.
    pub certainty: Certainty,
    /// Who says so.
    pub sources: &'static [SourceKey],
}

/// A number of hours, from and to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StudyHours {
    /// At least.
    pub from: u32,
    /// At most.
    pub until: u32,
    /// Who says so.
    pub sources: &'static [SourceKey],
}

/// A number of awards as somebody reports it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Award {
    /// The number.
    pub count: u32,
    /// How exact it is.
    pub precision: AwardCount,
    /// Who says so.
    pub sources: &'static [SourceKey],
}

/// How exact a reported number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AwardCount {
    /// The number itself.
    Exactly,
    /// A little less than it.
    Almost,
    /// More than it.
    Over,
}

/// A sentence with its sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The message.
    pub message: &'static str,
    /// Who says so.
    pub sources: &'static [SourceKey],
}

/// A part of the way that has an outcome of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The id, for example `step-1`.
    pub id: &'static str,
    /// The message that names it.
    pub message: &'static str,
    /// Whether its requirements are many of a kind, so that a reason counts them instead of naming each.
    pub counted: bool,
}

/// One thing that must hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Requirement {
    /// The id, for example `active-teachers`.
    pub id: &'static str,
    /// The message that names it; its attributes hold the reason and the next step.
    pub topic: &'static str,
    /// The message that states the rule as printed.
    pub message: &'static str,
    /// The message that says what evidence to hold.
    pub evidence: &'static str,
    /// The step it belongs to, by place.
    pub step: usize,
    /// What it asks of the facts.
    pub condition: Condition,
    /// The time in which what is counted must lie, where the condition does not carry it.
    pub period: Option<Period>,
    /// How sure the rule is.
    pub certainty: Certainty,
    /// Who says so.
    pub sources: &'static [SourceKey],
    /// What other sources ask instead.
    pub alternatives: &'static [Alternative],
    /// What sources say differently that no fact decides.
    pub notes: &'static [Note],
    /// The edition before it, where that asked something else.
    pub changed_from: Option<&'static str>,
}

/// The time in which what is counted must lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub from: PartialDate,
    /// Its last day, where one is printed.
    pub until: Option<PartialDate>,
}

/// What another source asks for the same requirement.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// What it asks.
    pub condition: Condition,
    /// The message that tells who says what.
    pub message: &'static str,
    /// Who says so.
    pub sources: &'static [SourceKey],
}

/// How sure a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// A source states it.
    Stated,
    /// Worked out from what sources state.
    Derived,
    /// Sources state different things.
    Disputed,
    /// Nobody has published what decides it.
    Unpublished,
}

/// The key of a source, for example `ECG25`.
pub type SourceKey = &'static str;

/// A page somebody published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its key.
    pub key: SourceKey,
    /// Its address, where it has one.
    pub address: Option<&'static str>,
    /// Who published it.
    pub publisher: &'static str,
    /// What it is, in English.
    pub title: &'static str,
    /// What weight it has.
    pub kind: SourceKind,
    /// Whether all of it could be read.
    pub read_whole: bool,
}

/// The weight of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// The Commission, the platform or the central support service.
    Central,
    /// A national support organisation or a ministry.
    National,
    /// Press, a school or a mirror.
    Press,
    /// Worked out by us.
    Derived,
}

impl Edition {
    /// The source of this key.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&'static Source> {
        self.sources.iter().copied().find(|source| source.key == key)
    }

    /// The requirement of this id.
    #[must_use]
    pub fn requirement(&self, id: &str) -> Option<&'static Requirement> {
        self.requirements.iter().find(|requirement| requirement.id == id)
    }
}
