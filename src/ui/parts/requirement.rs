//! What the pages show of any requirement: its status, what is missing, the rule, its sources, what others say.

use crate::domain::{Certainty, Condition, Edition, FactPath, FactRef, Finding, Outcome, Requirement};
use crate::i18n::{Message, msg};
use crate::platform::BrowserTexts;
use crate::reading;
use crate::rules;
use crate::state::Standing;
use crate::ui::html::{Node, classed, nothing, words};
use crate::ui::parts::{disputed, outcome_status, sources, status};
use crate::ui::t;

/// The status of a requirement; one that only an unpublished rule could decide says so.
pub(crate) fn finding_status(standing: &Standing, requirement: &str) -> Node {
    match standing.finding(requirement) {
        None => nothing(),
        Some((_, finding)) if finding.unpublished && finding.missing.is_empty() => status("unknown", t(&msg::status_not_published())),
        Some((rule, finding)) if finding.outcome == Outcome::Met && is_waiting(standing, rule) => status("met", t(&msg::status_in_time())),
        Some((_, finding)) => outcome_status(finding.outcome),
    }
}

/// Whether a window is met only because it has not ended: what must lie in it has not taken place.
fn is_waiting(standing: &Standing, requirement: &Requirement) -> bool {
    match requirement.condition {
        Condition::MonthsAfter { event: FactRef::Case(fact), .. } => !standing.is_answered(FactPath { fact, field: None }),
        _ => false,
    }
}

/// What is still needed for a requirement, on one line; none when nothing is.
pub(crate) fn missing_line(standing: &Standing, edition: &Edition, finding: &Finding) -> Option<String> {
    let missing = reading::missing(&BrowserTexts, edition, finding, |path| standing.is_answered(path));
    (!missing.is_empty()).then(|| format!("{} {}", t(&msg::missing_title()), missing.join(", ")))
}

/// The rule as printed, what it was before, what to keep as evidence, the sources, and what other sources say.
pub(crate) fn rule_and_sources(edition: &'static Edition, requirement: &'static Requirement, with_rule: bool) -> Node {
    let line = |text: String| words("p", text).attr("class", "note");
    let rule = with_rule.then(|| words("p", reading::rule(&BrowserTexts, requirement)));
    let before = requirement.changed_from.and_then(|previous| before(edition.scheme, previous, requirement.id)).map(line);
    let evidence = line(format!("{}: {}", t(&msg::rule_evidence()), t(&Message::named(requirement.evidence))));
    let alternatives = requirement.alternatives.iter().map(|other| disputed(edition, other.message, other.sources));
    let notes = requirement.notes.iter().map(|it| disputed(edition, it.message, it.sources));
    // What we worked out ourselves is not to be taken for a sentence of the organisers.
    let derived = (requirement.certainty == Certainty::Derived).then(|| line(t(&msg::rule_derived())));
    classed("div", "why")
        .add(rule)
        .add(derived)
        .add(before)
        .add(evidence)
        .add(sources(edition, requirement.sources))
        .add(alternatives.chain(notes).collect::<Vec<Node>>())
        .done()
}

/// What the rule was in an earlier edition.
fn before(scheme: &str, edition: &str, requirement: &str) -> Option<String> {
    let edition = rules::edition(scheme, edition)?;
    let rule = reading::rule(&BrowserTexts, edition.requirement(requirement)?);
    Some(t(&msg::rule_before(t(&edition_name(edition)), rule)))
}

/// The name of an edition.
pub(crate) fn edition_name(edition: &Edition) -> Message {
    Message::named(edition.title).with("edition", edition.id)
}
