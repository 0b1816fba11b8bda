//! Runs every scenario in `tests/rules/*.json` and sees that no requirement of any edition is left without one.
//!
//! A scenario names a case as on the command line and what is expected of it. A requirement's expectation is an outcome alone,
//! or an object that also says what is missing, whether sources dispute it, and whether something unpublished keeps it open.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::{Value as Json, json};
use waymark::domain::{Edition, Outcome, Verdict, evaluate};
use waymark::rules::{all, read_case};

use crate::support::{ends_in, entries, place, stem, text};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    name: String,
    scheme: String,
    edition: String,
    today: String,
    facts: Json,
    expect: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    verdict: Option<Word>,
    #[serde(default)]
    steps: BTreeMap<String, Word>,
    #[serde(default)]
    requirements: BTreeMap<String, Requirement>,
    /// `null` expects that there is none.
    #[serde(default, deserialize_with = "given")]
    deadline: Option<Option<String>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Requirement {
    Alone(Word),
    Whole(Whole),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    outcome: Word,
    #[serde(default)]
    missing: Vec<String>,
    #[serde(default)]
    disputed: bool,
    #[serde(default)]
    unpublished: bool,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Met,
    NotMet,
    Unknown,
}

impl Word {
    fn outcome(self) -> Outcome {
        match self {
            Word::Met => Outcome::Met,
            Word::NotMet => Outcome::NotMet,
            Word::Unknown => Outcome::Unknown,
        }
    }
}

fn given<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(reader).map(Some)
}

/// Outcomes that no answer can give.
struct Impossible {
    scheme: &'static str,
    editions: &'static [&'static str],
    requirement: &'static str,
    outcomes: &'static [Outcome],
    /// Why; for the reader.
    #[allow(dead_code, reason = "said to the reader of this list")]
    because: &'static str,
}

const WITHOUT_DAYS: &[&str] = &["2018-2019", "2019-2020", "2020-2021", "2021-2022", "2026-2027"];

const IMPOSSIBLE: &[Impossible] = &[
    Impossible {
        scheme: "school-label",
        editions: WITHOUT_DAYS,
        requirement: "registered",
        outcomes: &[Outcome::Met, Outcome::NotMet],
        because: "the cut-off day is not published",
    },
    Impossible {
        scheme: "school-label",
        editions: WITHOUT_DAYS,
        requirement: "quality-label",
        outcomes: &[Outcome::Met],
        because: "the days between which a label counts are not published",
    },
    Impossible {
        scheme: "school-label",
        editions: &["2021-2022"],
        requirement: "criterion-f",
        outcomes: &[Outcome::NotMet, Outcome::Unknown],
        because: "everyone got the point in the round of COVID-19",
    },
    Impossible {
        scheme: "teacher-recognition",
        editions: &["in-force"],
        requirement: "window",
        outcomes: &[Outcome::Met, Outcome::NotMet],
        because: "that part of the page could not be read",
    },
];

#[test]
fn every_scenario_comes_out_as_expected() {
    let mut report = String::new();
    for (file, scenario) in scenarios() {
        let (edition, verdict) = assess(&file, &scenario);
        for (what, expected, got) in differences(&scenario.expect, edition, &verdict) {
            let _ = writeln!(report, "{file}: {}\n  {what}\n    expected {expected}\n    got      {got}", scenario.name);
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn every_scenario_has_a_name_of_its_own_that_reads_as_a_sentence() {
    let mut names = BTreeSet::new();
    for (file, Scenario { name, .. }) in scenarios() {
        assert!(name.starts_with(char::is_uppercase) && 3 < name.split(' ').count(), "{file}: {name}");
        assert!(names.insert(name.clone()), "{file}: {name} stands twice");
    }
}

#[test]
fn every_scenario_expects_something() {
    for (file, Scenario { name, expect, .. }) in scenarios() {
        let nothing = expect.verdict.is_none() && expect.steps.is_empty() && expect.requirements.is_empty() && expect.deadline.is_none();
        assert!(!nothing, "{file}: {name}");
    }
}

#[test]
fn every_requirement_of_every_edition_has_a_met_a_not_met_and_an_unknown_scenario() {
    let mut covered = BTreeSet::new();
    for (_, Scenario { scheme, edition, expect, .. }) in scenarios() {
        for (requirement, expected) in expect.requirements {
            let (Requirement::Alone(word) | Requirement::Whole(Whole { outcome: word, .. })) = expected;
            covered.insert((scheme.clone(), edition.clone(), requirement, word.outcome()));
        }
    }
    let mut impossible = BTreeSet::new();
    for Impossible { scheme, editions, requirement, outcomes, .. } in IMPOSSIBLE {
        for edition in *editions {
            for outcome in *outcomes {
                impossible.insert(((*scheme).to_owned(), (*edition).to_owned(), (*requirement).to_owned(), *outcome));
            }
        }
    }
    let mut asked = BTreeSet::new();
    for edition in all() {
        for requirement in edition.requirements {
            for outcome in [Outcome::Met, Outcome::NotMet, Outcome::Unknown] {
                asked.insert((edition.scheme.to_owned(), edition.id.to_owned(), requirement.id.to_owned(), outcome));
            }
        }
    }
    let lacking: Vec<_> = asked.difference(&covered).filter(|case| !impossible.contains(*case)).collect();
    assert!(lacking.is_empty(), "no scenario for {lacking:#?}");
    let stale: Vec<_> = impossible.iter().filter(|case| covered.contains(*case) || !asked.contains(*case)).collect();
    assert!(stale.is_empty(), "said to be impossible, yet there: {stale:#?}");
}

fn scenarios() -> Vec<(String, Scenario)> {
    let mut found = Vec::new();
    for file in entries(place("tests/rules")).into_iter().filter(|file| ends_in(file, "json")) {
        let name = stem(&file);
        let read: Vec<Scenario> = serde_json::from_str(&text(&file)).unwrap_or_else(|error| panic!("{name}: {error}"));
        found.extend(read.into_iter().map(|scenario| (name.clone(), scenario)));
    }
    found
}

fn assess(file: &str, scenario: &Scenario) -> (&'static Edition, Verdict) {
    let Scenario { name, scheme, edition, today, facts, .. } = scenario;
    let line = json!({"id": name, "scheme": scheme, "edition": edition, "today": today, "facts": facts}).to_string();
    let case = read_case(&line).unwrap_or_else(|problem| panic!("{file}: {name}: {} {}", problem.field, problem.kind));
    (case.edition, evaluate(case.edition, &case.facts, case.today))
}

fn differences(expect: &Expected, edition: &Edition, verdict: &Verdict) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    let mut compare = |what: String, expected: String, got: String| {
        if expected != got {
            found.push((what, expected, got));
        }
    };
    if let Some(word) = expect.verdict {
        compare("verdict".to_owned(), word.outcome().as_str().to_owned(), verdict.outcome.as_str().to_owned());
    }
    if let Some(deadline) = &expect.deadline {
        compare("deadline".to_owned(), format!("{deadline:?}"), format!("{:?}", verdict.deadline.map(|date| date.to_string())));
    }
    for (id, word) in &expect.steps {
        let got =
            edition.steps.iter().position(|step| *step.id == **id).map_or("no such step", |step| verdict.steps[step].outcome.as_str());
        compare(id.clone(), word.outcome().as_str().to_owned(), got.to_owned());
    }
    for (id, expected) in &expect.requirements {
        let Some(place) = edition.requirements.iter().position(|requirement| *requirement.id == **id) else {
            compare(id.clone(), "a requirement".to_owned(), "no such requirement".to_owned());
            continue;
        };
        let finding = &verdict.findings[place];
        match expected {
            Requirement::Alone(word) => compare(id.clone(), word.outcome().as_str().to_owned(), finding.outcome.as_str().to_owned()),
            Requirement::Whole(whole) => {
                let missing: Vec<String> = finding.missing.iter().map(|path| format!("facts.{}", edition.vocabulary.path(*path))).collect();
                let sentence = |outcome: Outcome, missing: &[String], disputed, unpublished| {
                    format!("{}, missing {missing:?}, disputed {disputed}, unpublished {unpublished}", outcome.as_str())
                };
                compare(
                    id.clone(),
                    sentence(whole.outcome.outcome(), &whole.missing, whole.disputed, whole.unpublished),
                    sentence(finding.outcome, &missing, finding.disputed, finding.unpublished),
                );
            }
        }
    }
    found
}
