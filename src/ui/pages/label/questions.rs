//! The questions before an application, and who may apply.

use crate::i18n::{Message, msg};
use crate::portfolio::{Field, ItemId};
use crate::rules::{Asks, LabelRule, label_guide};
use crate::state::Session;
use crate::ui::html::{Node, all, classed, el, words};
use crate::ui::parts::{disputed_by, flag_field, flag_named, number_field, sources_by};
use crate::ui::t;

/// The questions that all need a yes.
pub(super) fn questions(session: Session, project: &ItemId) -> Node {
    let guide = label_guide();
    let mut rows = Vec::with_capacity(guide.questions.len());
    for (at, question) in guide.questions.iter().enumerate() {
        // What the next one rests on too is said once.
        let again = guide.questions.get(at + 1).is_some_and(|next| next.sources == question.sources);
        let field = Field::ready(project, question.id);
        rows.push(flag_named(session, &field, t(&Message::named(question.message)), None));
        if !again {
            rows.push(sources_by(|key| guide.source(key), question.sources));
        }
    }
    classed("div", "edit").add(rows).done()
}

/// The rules, each with what it asks and what others say.
pub(super) fn rules(session: Session, project: &ItemId) -> Node {
    let rule = |rule: &'static LabelRule| {
        let guide = label_guide();
        let others = rule.others.iter().map(|it| disputed_by(it.message, sources_by(|key| guide.source(key), it.sources)));
        el("div")
            .add(words("h3", t(&Message::named(rule.message))))
            .add(sources_by(|key| guide.source(key), rule.sources))
            .add(others.collect::<Vec<Node>>())
            .add(classed("div", "edit").add(asked(session, project, rule)))
            .done()
    };
    classed("div", "stack").add(all(label_guide().rules.iter().map(rule).collect())).done()
}

/// The field that answers a rule.
fn asked(session: Session, project: &ItemId, rule: &LabelRule) -> Node {
    match rule.asks {
        Asks::TwoCountries => {
            let field = Field::project(project, "two-countries");
            flag_field(session, &field, msg::question_two_countries(), Some(msg::question_two_countries_hint()))
        }
        Asks::OwnWords => flag_field(session, &Field::ready(project, rule.id), msg::label_ask_personal(), None),
        Asks::FewerApplications => {
            let field = Field::project(project, "applications");
            number_field(session, &field, msg::label_ask_applications(), Some(msg::label_ask_applications_hint()))
        }
    }
}
