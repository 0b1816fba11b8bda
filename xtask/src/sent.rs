//! The messages of a language as the program fetches them: under short names, and with English where the language has a gap.

use std::collections::HashMap;

use anyhow::{Result, anyhow, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// How the program and the texts agree on short names: one file for both.
#[allow(dead_code, reason = "the program uses the rest")]
#[path = "../../src/i18n/names.rs"]
mod names;

/// The texts of a language for the program, from its messages and those of English.
pub(crate) fn for_the_program(english: &str, own: &str) -> Result<String> {
    let (english, own) = (parsed(english)?, parsed(own)?);
    let mut own: HashMap<&str, Message<&str>> = messages(own).map(|it| (it.id.name, it)).collect();
    let mut body = Vec::new();
    let mut shorts = Vec::new();
    for message in messages(english) {
        let name = message.id.name;
        let mut message = own.remove(name).map_or_else(|| message.clone(), |own| filled(own, &message));
        if refers(&message) {
            bail!("message `{name}` refers to another one, which short names do not allow");
        }
        message.comment = None;
        if !names::is_composed(name) {
            shorts.push((name, names::short(shorts.len())));
        }
        body.push(message);
    }
    let shorts: HashMap<&str, String> = shorts.into_iter().collect();
    for message in &mut body {
        if let Some(short) = shorts.get(message.id.name) {
            message.id.name = short;
        }
    }
    Ok(serializer::serialize(&Resource { body: body.into_iter().map(Entry::Message).collect() }))
}

/// The message with the value and the attributes that it lacks.
fn filled<'a>(mut own: Message<&'a str>, english: &Message<&'a str>) -> Message<&'a str> {
    if own.value.is_none() {
        own.value.clone_from(&english.value);
    }
    for attribute in &english.attributes {
        if own.attributes.iter().all(|it| it.id.name != attribute.id.name) {
            own.attributes.push(attribute.clone());
        }
    }
    own
}

fn parsed(text: &str) -> Result<Resource<&str>> {
    parser::parse(text).map_err(|(_, problems)| anyhow!("{problems:?}"))
}

fn messages(resource: Resource<&str>) -> impl Iterator<Item = Message<&str>> {
    resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

fn refers(message: &Message<&str>) -> bool {
    let refers = |pattern: &Pattern<&str>| {
        pattern.elements.iter().any(|element| match element {
            PatternElement::Placeable { expression } => {
                matches!(expression, Expression::Inline(InlineExpression::MessageReference { .. }))
            }
            PatternElement::TextElement { .. } => false,
        })
    };
    message.value.iter().any(refers) || message.attributes.iter().any(|attribute| refers(&attribute.value))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
save-done = Saved
month-1 = January
    .alone = January
step = Step
    .intro = First this
    .next = Then that
";

    fn sent(own: &str) -> String {
        for_the_program(ENGLISH, own).unwrap_or_else(|problem| unreachable!("{problem:#}"))
    }

    #[test]
    fn names_are_short_unless_the_program_composes_them() {
        let own = "step = Steg\n    .intro = Først\n    .next = Så\nmonth-1 = januar\n    .alone = januar\nsave-done = Lagret\n";
        assert_eq!(sent(own), "a = Lagret\nmonth-1 = januar\n    .alone = januar\nb = Steg\n    .intro = Først\n    .next = Så\n");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        assert_eq!(
            sent("step = Steg\n    .next = Så\n"),
            "a = Saved\nmonth-1 = January\n    .alone = January\nb = Steg\n    .next = Så\n    .intro = First this\n"
        );
    }

    #[test]
    fn what_english_lacks_is_left_out() {
        assert!(!sent("more = Mer\n").contains("Mer"));
    }

    #[test]
    fn a_message_that_refers_to_another_is_refused() {
        let problem = for_the_program("one = One\ntwo = { one }\n", "").err().map(|it| it.to_string());
        assert!(problem.is_some_and(|it| it.contains("`two`")));
    }
}
