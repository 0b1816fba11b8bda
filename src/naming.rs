//! Answers by name, for lists of what changed: "Course 3, date", "12 March 2026".

use crate::domain::PartialDate;
use crate::i18n::{Message, Say, Texts, date, msg, number};
use crate::portfolio::{Answer, Field, ItemId, Portfolio};

/// How many characters of an answer in words are shown.
const SHOWN: usize = 60;

/// The name of a field. Names of projects and items of evidence are looked up in the portfolio.
#[must_use]
pub fn field_name(texts: &dyn Texts, portfolio: &Portfolio, field: &Field) -> String {
    let parts: Vec<&str> = field.as_str().split('.').collect();
    let title = |field: Option<Field>, else_: Message| {
        let title = field.and_then(|title| portfolio.get(&title).and_then(Answer::text).map(shortened));
        title.unwrap_or_else(|| else_.say(texts))
    };
    let project = |id: &str| title(ItemId::parse(id).map(|id| Field::project(&id, "title")), msg::field_project_title().into());
    let evidence = |id: &str| title(ItemId::parse(id).map(|id| Field::evidence(&id, "title")), msg::field_evidence_title().into());
    let form = |part: &str| match part.split_once('-') {
        Some(("criterion", letter)) => msg::field_criterion(letter.to_ascii_uppercase()).say(texts),
        Some(("principle", number)) => msg::field_principle(number).say(texts),
        _ => msg::field_esafety().say(texts),
    };
    let message: Message = match parts.as_slice() {
        ["profile", "name"] => msg::field_profile_name().into(),
        ["teacher", "edition"] => msg::field_teacher_edition().into(),
        ["teacher", "selfie"] => msg::field_selfie().into(),
        ["teacher", "course", n, "done"] => msg::field_course_done(*n),
        ["teacher", "course", n, "completed"] => msg::field_course_date(*n),
        ["teacher", "course", n, "reference"] => msg::field_course_reference(*n),
        ["teacher", "project"] => msg::field_teacher_project().into(),
        ["teacher", "submitted"] => msg::field_submitted().into(),
        ["teacher", "country"] => msg::field_country().into(),
        ["competence", area, place, day] => {
            let day = PartialDate::parse(day).map_or_else(|_| (*day).to_owned(), |day| date(texts, day));
            msg::field_competence(format!("{area}.{place}"), day)
        }
        ["project", id, "applications"] => msg::field_applications(project(id)),
        ["project", id, "ready", _] => msg::field_ready(project(id)),
        ["project", _, "title"] => msg::field_project_title().into(),
        ["project", id, "two-countries"] => msg::field_two_countries(project(id)),
        ["project", id, "asked"] => msg::field_asked(project(id)),
        ["project", id, "labelled"] => msg::field_labelled(project(id)),
        ["project", id, "awarded"] => msg::field_awarded(project(id)),
        ["project", id, "special"] => msg::field_special(project(id)),
        ["project", id, "technology"] => msg::field_technology(project(id)),
        ["project", id, "pedagogy"] => msg::field_pedagogy(project(id)),
        ["school", "name"] => msg::field_school_name().into(),
        ["school", "edition"] => msg::field_school_edition().into(),
        ["school", "registered"] => msg::field_registered().into(),
        ["school", "teachers", round] => msg::field_teachers(*round),
        ["school", "no-labels"] => msg::field_no_labels().into(),
        ["school", "held"] => msg::field_held().into(),
        ["school", "declaration", round] => msg::field_declaration(*round),
        ["school", "form", part, "met"] => msg::field_form_met(form(part)),
        ["school", "form", part, "practice"] => msg::field_form_practice(form(part)),
        ["school", "form", part, "proof"] => msg::field_form_proof(form(part)),
        ["school", "form", part, "plan"] => msg::field_form_plan(form(part)),
        ["evidence", _, "title"] => msg::field_evidence_title().into(),
        ["evidence", id, "date"] => msg::field_evidence_date(evidence(id)),
        ["evidence", id, "place"] => msg::field_evidence_place(evidence(id)),
        ["evidence", id, "for", "teacher"] => msg::field_evidence_teacher(evidence(id)),
        ["evidence", id, "for", "school"] => msg::field_evidence_school(evidence(id)),
        _ => msg::field_other(field.as_str()),
    };
    message.say(texts)
}

/// An answer in words, long ones cut; "no answer" where there is none. A project that was chosen is told by its name.
#[must_use]
pub fn answer_words(texts: &dyn Texts, portfolio: &Portfolio, answer: Option<&Answer>) -> String {
    match answer {
        None => msg::data_change_none().say(texts),
        Some(Answer::Flag(true)) => msg::answer_yes().say(texts),
        Some(Answer::Flag(false)) => msg::answer_no().say(texts),
        Some(Answer::Number(n)) => number(texts, *n),
        Some(Answer::Date(day)) => date(texts, *day),
        Some(Answer::Text(words)) => {
            let project = ItemId::parse(words).and_then(|id| portfolio.project(&id).title);
            shortened(project.as_deref().unwrap_or(words))
        }
    }
}

/// What became of an answer, in words.
#[must_use]
pub fn change_words(texts: &dyn Texts, portfolio: &Portfolio, field: &Field, before: Option<&Answer>, after: Option<&Answer>) -> String {
    let (before, after) = (answer_words(texts, portfolio, before), answer_words(texts, portfolio, after));
    msg::data_change(field_name(texts, portfolio, field), before, after).say(texts)
}

fn shortened(words: &str) -> String {
    let mut short: String = words.chars().take(SHOWN).collect();
    if short.len() < words.len() {
        short.push('…');
    }
    short
}
