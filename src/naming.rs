//! Answers by name, for lists of what changed: "Course 3, date", "12 March 2026".

use crate::domain::PartialDate;
use crate::i18n::{Message, Say, Texts, date, msg, number};
use crate::portfolio::{Answer, Field, ItemId, Portfolio};

/// How many characters of an answer in words are shown.
const SHOWN: usize = 60;

/// The name of a field. Its message is called like the fixed parts of its name, `name-of-school-form-plan`, and may use the others:
/// `$title`, what the project or the item of evidence is called; `$part` of the form; `$number` of a competence; `$date`; `$first`.
#[must_use]
pub fn field_name(texts: &dyn Texts, portfolio: &Portfolio, field: &Field) -> String {
    let mut fixed = Vec::new();
    let mut open = Vec::new();
    for (part, shape) in field.as_str().split('.').zip(field.shape().split('.')) {
        if matches!(shape, "#" | "*") {
            open.push(part);
        } else {
            fixed.push(part);
        }
    }
    let first = open.first().copied().unwrap_or_default();
    let number: Vec<&str> = open.iter().take(2).copied().collect();
    let day = open.get(2).and_then(|day| PartialDate::parse(day).ok());
    Message::named(&format!("name-of-{}", fixed.join("-")))
        .with("first", first)
        .with("title", title(texts, portfolio, first))
        .with("part", part_of_form(texts, first))
        .with("number", number.join("."))
        .with("date", day.map_or_else(String::new, |day| date(texts, day)))
        .say(texts)
}

/// What a project or an item of evidence is called.
fn title(texts: &dyn Texts, portfolio: &Portfolio, id: &str) -> String {
    let Some(id) = ItemId::parse(id) else { return String::new() };
    let (field, unnamed) = if id.as_str().starts_with('e') {
        (Field::evidence(&id, "title"), texts.format("name-of-evidence-title", &[]))
    } else {
        (Field::project(&id, "title"), texts.format("name-of-project-title", &[]))
    };
    portfolio.get(&field).and_then(Answer::text).map_or_else(|| unnamed.unwrap_or_default(), shortened)
}

/// A part of the school's form.
fn part_of_form(texts: &dyn Texts, part: &str) -> String {
    match part.split_once('-') {
        Some(("criterion", letter)) => msg::part_criterion(letter.to_ascii_uppercase()).say(texts),
        Some(("principle", number)) => msg::part_principle(number).say(texts),
        _ => msg::part_esafety().say(texts),
    }
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
