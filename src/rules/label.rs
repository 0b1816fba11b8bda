//! What is published on the quality label that both schemes rest on: questions, criteria, rules, and when an answer comes.
//!
//! A document of its own (`public/rules/quality-label.json`), because it decides no step of either scheme: it helps to get ready and to
//! plan backwards. What nobody published is not in it.

#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;

use crate::domain::{PartialDate, Source, SourceKey};

/// All that is published on the label.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct LabelGuide {
    /// Its id.
    pub id: &'static str,
    /// The questions that all need a yes.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub questions: &'static [Point],
    /// What the application is judged by.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub criteria: &'static [Criterion],
    /// Who may apply, and how often.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub rules: &'static [LabelRule],
    /// The countries of which something is known.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub countries: &'static [Country],
    /// How long an answer takes, by country; a country that is missing has published nothing that was found.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub times: &'static [AnswerTime],
    /// When to apply, by country and year.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub calls: &'static [Call],
    /// The time to reckon with where nothing is published.
    pub estimate: Estimate,
    /// Messages: what is not published.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub unpublished: &'static [&'static str],
    /// The sources that the parts name, by key.
    #[cfg_attr(not(target_arch = "wasm32"), serde(skip))]
    pub sources: &'static [Source],
}

/// A question or a part of a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Point {
    /// Its id, part of the name of a field.
    pub id: &'static str,
    /// The message that states it.
    pub message: &'static str,
    /// Whether its place under this criterion was worked out by us.
    #[cfg_attr(not(target_arch = "wasm32"), serde(default))]
    pub derived_place: bool,
    /// Who says so.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
}

/// Something the application is judged by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Criterion {
    /// Its id, part of the name of a field.
    pub id: &'static str,
    /// The message that names it.
    pub message: &'static str,
    /// Its parts that need a minimum; how much is not published.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub parts: &'static [Point],
    /// Who says so.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
}

/// A rule on who may apply.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct LabelRule {
    /// Its id.
    pub id: &'static str,
    /// The message that states it.
    pub message: &'static str,
    /// What it asks.
    pub asks: Asks,
    /// The number it names.
    #[cfg_attr(not(target_arch = "wasm32"), serde(default))]
    pub limit: Option<u32>,
    /// Who says so.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
    /// What others say.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub others: &'static [Said],
}

/// What a rule asks. A kind is added when a published rule needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(rename_all = "snake_case"))]
pub enum Asks {
    /// The project was founded by teachers in two countries.
    TwoCountries,
    /// The application tells of the teacher's own part, in own words.
    OwnWords,
    /// Fewer applications than the limit were sent this school year.
    FewerApplications,
}

/// What somebody says, with who.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Said {
    /// The message.
    pub message: &'static str,
    /// Who says so.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
}

/// A country.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Country {
    /// Its code, two small letters.
    pub id: &'static str,
    /// The message that names it.
    pub message: &'static str,
}

/// How long an answer takes in a country, as far as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize))]
pub struct AnswerTime {
    /// The country's code.
    pub country: &'static str,
    /// The time itself.
    #[cfg_attr(not(target_arch = "wasm32"), serde(flatten))]
    pub takes: Takes,
    /// A message: what else is said.
    #[cfg_attr(not(target_arch = "wasm32"), serde(borrow, default))]
    pub message: Option<&'static str>,
    /// Who says so.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
}

/// A time, in the form in which it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(tag = "kind", rename_all = "snake_case"))]
pub enum Takes {
    /// So many working days at most, and more in some months.
    WorkingDays {
        /// The days at most.
        days: u32,
        /// The days at most in the slow months.
        longer_days: u32,
        /// The first slow month, 1 to 12.
        longer_from: u32,
        /// The last slow month, not before the first.
        longer_until: u32,
    },
    /// Once a year: a last day to apply, and a time of the answer, each as published for one year.
    Yearly {
        /// The month of the last day.
        last_month: u32,
        /// The last day.
        last_day: u32,
        /// The year for which that day was published.
        last_year: u32,
        /// The month of the answer.
        answer_month: u32,
        /// The day of the answer at the latest; the end of the month where none is published.
        #[cfg_attr(not(target_arch = "wasm32"), serde(default))]
        answer_day: Option<u32>,
        /// The year for which that was published.
        answer_year: u32,
    },
    /// Applications are judged in this month, 1 to 12; the last day to apply is not published.
    Month {
        /// The month.
        month: u32,
    },
}

/// When to apply in a country, as published once.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Call {
    /// The country's code.
    pub country: &'static str,
    /// Whether applications are taken at any time.
    #[cfg_attr(not(target_arch = "wasm32"), serde(default))]
    pub any_time: bool,
    /// The last day.
    #[cfg_attr(not(target_arch = "wasm32"), serde(default, deserialize_with = "date"))]
    pub closes: Option<PartialDate>,
    /// The hour and zone as printed.
    #[cfg_attr(not(target_arch = "wasm32"), serde(borrow, default))]
    pub time: Option<&'static str>,
    /// A message: what else is said.
    #[cfg_attr(not(target_arch = "wasm32"), serde(borrow, default))]
    pub message: Option<&'static str>,
    /// Who says so.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
}

/// The time to reckon with where nothing is published: never a rule, always marked as an estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Estimate {
    /// Calendar months from the application to the answer.
    pub months: u32,
    /// The country from whose time it is taken.
    pub from: &'static str,
    /// The message that gives the reasoning.
    pub message: &'static str,
    /// Who says what it is taken from.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
}

#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn leaked<D: serde::Deserializer<'static>, T: Deserialize<'static>>(from: D) -> Result<&'static [T], D::Error> {
    Vec::deserialize(from).map(|list| &*list.leak())
}

#[cfg(not(target_arch = "wasm32"))]
fn date<D: serde::Deserializer<'static>>(from: D) -> Result<Option<PartialDate>, D::Error> {
    let text = <&'static str>::deserialize(from)?;
    PartialDate::parse(text).map(Some).map_err(|problem| serde::de::Error::custom(format!("{text}: {problem:?}")))
}

impl LabelGuide {
    /// The source of this key.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&'static Source> {
        self.sources.iter().find(|source| source.key == key)
    }
}
