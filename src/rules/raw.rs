//! The format of the rule documents in `public/rules`. A type here is a public format: change it with its documents.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A scheme: the facts it asks for. Stands in `public/rules/<scheme>/scheme.json`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawScheme {
    /// The scheme's id, the name of its folder.
    pub id: String,
    /// The facts in the order in which a person would be asked.
    pub facts: Vec<RawFact>,
}

/// A fact a scheme asks for.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawFact {
    /// Its name; a dot stands for a nested object, as in `project.label_awarded`.
    pub name: String,
    /// The kind of answer: `flag`, `number`, `date`, `edition` or `list`.
    pub kind: RawFactKind,
    /// For a number: the smallest that makes sense.
    #[serde(default)]
    pub min: u32,
    /// For a number: the largest that makes sense.
    #[serde(default)]
    pub max: u32,
    /// For a list: the fields of its records.
    #[serde(default)]
    pub of: Vec<RawFact>,
}

/// The kind of answer a fact takes.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RawFactKind {
    /// Yes or no.
    Flag,
    /// A whole number from `min` to `max`.
    Number,
    /// `YYYY-MM-DD`, `YYYY-MM`, or `false` for "it has not happened".
    Date,
    /// The id of an edition.
    Edition,
    /// A list of records; a list that is given is complete.
    List,
}

/// An edition: the rules of one round or of one text. Stands in `public/rules/<scheme>/<edition>.json`.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawEdition {
    /// Where this schema is, for editors.
    #[serde(default, rename = "$schema")]
    pub schema: Option<String>,
    /// The edition's id, the name of its file.
    pub id: String,
    /// The scheme's id, the name of its folder.
    pub scheme: String,
    /// The message that names the edition.
    pub title: String,
    /// False for a round that was announced or due and did not take place.
    pub held: bool,
    /// The edition before it.
    #[serde(default)]
    pub previous: Option<String>,
    /// When applications open.
    #[serde(default)]
    pub opens: Option<RawMilestone>,
    /// When applications close.
    #[serde(default)]
    pub closes: Option<RawMilestone>,
    /// When results were reported.
    #[serde(default)]
    pub results: Option<RawMilestone>,
    /// How long what is awarded lasts.
    #[serde(default)]
    pub validity: Option<RawValidity>,
    /// How many hours of study each course takes.
    #[serde(default)]
    pub study_hours: Option<RawHours>,
    /// How many were awarded, each figure with who gives it.
    #[serde(default)]
    pub awarded: Vec<RawAward>,
    /// What a reader should know beside the requirements.
    #[serde(default)]
    pub notes: Vec<RawNote>,
    /// Messages that name what the organisers have not published.
    #[serde(default)]
    pub unpublished: Vec<String>,
    /// The steps in order.
    pub steps: Vec<RawStep>,
    /// The requirements in order.
    pub requirements: Vec<RawRequirement>,
    /// The sources by key.
    pub sources: BTreeMap<String, RawSource>,
}

/// A date in the course of a round.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawMilestone {
    /// `YYYY-MM-DD` or `YYYY-MM`, as precise as the source; null where nobody has published it.
    pub date: Option<String>,
    /// The hour and zone as printed.
    #[serde(default)]
    pub time: Option<String>,
    /// Keys of the sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What other sources say.
    #[serde(default)]
    pub conflicts: Vec<RawNote>,
}

/// How long a label lasts.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawValidity {
    /// Its last day.
    pub until: String,
    /// Whether a source says so or we worked it out.
    pub certainty: RawCertainty,
    /// Keys of the sources.
    pub sources: Vec<String>,
}

/// A number of hours, from and to.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawHours {
    /// At least.
    pub from: u32,
    /// At most.
    pub until: u32,
    /// Keys of the sources.
    pub sources: Vec<String>,
}

/// A number of awards as somebody reports it.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawAward {
    /// The number.
    pub count: u32,
    /// How exact it is.
    #[serde(default)]
    pub precision: RawPrecision,
    /// Keys of the sources.
    pub sources: Vec<String>,
}

/// How exact a reported number is.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RawPrecision {
    /// The number itself.
    #[default]
    Exactly,
    /// A little less than it.
    Almost,
    /// More than it.
    Over,
}

/// A message with its sources.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawNote {
    /// The message.
    pub message: String,
    /// Keys of the sources.
    pub sources: Vec<String>,
}

/// A part of the way with an outcome of its own.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawStep {
    /// The id.
    pub id: String,
    /// The message that names it.
    pub message: String,
    /// Whether its requirements are many of a kind, so that a reason counts them instead of naming each.
    #[serde(default)]
    pub counted: bool,
}

/// One thing that must hold.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawRequirement {
    /// The id.
    pub id: String,
    /// The message that names it in a few words. Its attributes `because`, `next` and `ask` say why not yet, what to do, what to answer.
    pub topic: String,
    /// The message that states the rule as printed.
    pub message: String,
    /// The message that says what evidence to hold.
    pub evidence: String,
    /// The step it belongs to.
    pub step: String,
    /// What it asks of the facts.
    pub condition: RawCondition,
    /// The time in which what is counted must lie.
    #[serde(default)]
    pub period: Option<RawPeriod>,
    /// How sure the rule is.
    pub certainty: RawCertainty,
    /// Keys of the sources.
    pub sources: Vec<String>,
    /// What other sources ask instead.
    #[serde(default)]
    pub alternatives: Vec<RawAlternative>,
    /// What sources say differently that no fact decides.
    #[serde(default)]
    pub notes: Vec<RawNote>,
    /// The edition before, where it asked something else.
    #[serde(default)]
    pub changed_from: Option<String>,
}

/// A span of days or months.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawPeriod {
    /// The first day.
    pub from: String,
    /// The last day, where one is printed.
    #[serde(default)]
    pub until: Option<String>,
}

/// What another source asks.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawAlternative {
    /// What it asks.
    pub condition: RawCondition,
    /// The message that tells who says what.
    pub message: String,
    /// Keys of the sources.
    pub sources: Vec<String>,
}

/// How sure a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RawCertainty {
    /// A source states it.
    Stated,
    /// Worked out from what sources state.
    Derived,
    /// Sources state different things.
    Disputed,
    /// Nobody has published what decides it.
    Unpublished,
}

/// A page somebody published.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    /// Its address, where it has one.
    pub address: Option<String>,
    /// Who published it.
    pub publisher: String,
    /// What it is.
    pub title: String,
    /// What weight it has.
    pub kind: RawSourceKind,
    /// How much of it could be read: `all` or `part`.
    pub read: RawRead,
}

/// The weight of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RawSourceKind {
    /// The Commission, the platform or the central support service.
    Central,
    /// A national support organisation or a ministry.
    National,
    /// Press, a school or a mirror.
    Press,
    /// Worked out by us.
    Derived,
}

/// How much of a source could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RawRead {
    /// All of it.
    All,
    /// A part of it.
    Part,
}

/// What a requirement asks of the facts. Fact names inside a list's `where` mean the record's fields first.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(schema, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum RawCondition {
    /// All of these.
    All {
        /// The parts.
        of: Vec<RawCondition>,
    },
    /// One of these.
    Any {
        /// The parts.
        of: Vec<RawCondition>,
    },
    /// At least `n` of these.
    AtLeast {
        /// How many are enough.
        n: usize,
        /// The parts.
        of: Vec<RawCondition>,
    },
    /// The answer is yes.
    Flag {
        /// A flag.
        fact: String,
    },
    /// The number is `n` or more.
    CountAtLeast {
        /// A number.
        fact: String,
        /// What is enough.
        n: u32,
    },
    /// The number is `n`.
    NumberIs {
        /// A number.
        fact: String,
        /// What it must be.
        n: u32,
    },
    /// The edition named is this one.
    EditionIs {
        /// An edition.
        fact: String,
        /// What it must be.
        edition: String,
    },
    /// It has taken place by today.
    Happened {
        /// A date.
        fact: String,
    },
    /// It took place on this day or before it.
    DateOnOrBefore {
        /// A date.
        fact: String,
        /// The cut-off day, `YYYY-MM-DD`.
        date: String,
    },
    /// It did not take place before another fact.
    DateNotBefore {
        /// A date.
        fact: String,
        /// The other date.
        other: String,
    },
    /// It took place between two days, both included.
    DateWithin {
        /// A date.
        fact: String,
        /// The first day, `YYYY-MM-DD`.
        from: String,
        /// The last day, where one is printed.
        #[serde(default)]
        until: Option<String>,
    },
    /// A window: the event, or today as long as it has not taken place, lies on or before start plus months.
    MonthsAfter {
        /// The date that opens the window.
        start: String,
        /// Its length in calendar months.
        months: u32,
        /// The date that must lie in it.
        event: String,
    },
    /// Some record of the list meets the condition.
    AnyRecord {
        /// A list.
        list: String,
        /// What the record must meet.
        #[serde(rename = "where")]
        filter: Box<RawCondition>,
    },
    /// No record of the list meets the condition.
    NoRecord {
        /// A list.
        list: String,
        /// What no record may meet.
        #[serde(rename = "where")]
        filter: Box<RawCondition>,
    },
    /// Given to everyone.
    Waived {
        /// The points everyone gets.
        points: u32,
    },
    /// The organisers have not published what would decide it.
    Unpublished,
}
