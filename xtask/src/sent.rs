//! The messages of a language as the program fetches them: by part, under short names, and with English where the language has a gap.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result, anyhow, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// How the program and the texts agree on short names: one file for both.
#[allow(dead_code, reason = "the program uses the rest")]
#[path = "../../src/i18n/names.rs"]
mod names;
/// Which file of a language belongs to which part of the texts.
#[path = "../../src/i18n/parts.rs"]
#[allow(dead_code, unreachable_pub, reason = "the program uses the rest")]
pub(crate) mod parts;

/// The texts of a language by the name of their file.
pub(crate) type Files = BTreeMap<String, String>;

/// The files of a language for the program, the common one and one for each part, from its messages and those of English.
pub(crate) fn for_the_program(english: &Files, own: &Files) -> Result<Files> {
    let mut theirs = HashMap::new();
    for text in own.values() {
        theirs.extend(messages(parsed(text)?).map(|it| (it.id.name, it)));
    }
    let mut files = Vec::new();
    for file in parts::files() {
        let text = english.get(file).with_context(|| format!("English has no file `{file}.ftl`"))?;
        files.push((file, messages(parsed(text)?).collect::<Vec<_>>()));
    }
    let names = files.iter().flat_map(|(_, messages)| messages).map(|it| it.id.name).filter(|name| !names::is_composed(name));
    let shorts: HashMap<&str, String> = names.enumerate().map(|(place, name)| (name, names::short(place))).collect();
    let mut small = HashMap::new();
    for (file, messages) in &files {
        let mut body = Vec::new();
        for english in messages {
            let name = english.id.name;
            let mut message = theirs.remove(name).map_or_else(|| english.clone(), |own| filled(own, english));
            if refers(&message) {
                bail!("message `{name}` refers to another one, which neither short names nor parts allow");
            }
            message.comment = None;
            message.id.name = shorts.get(name).map_or(name, String::as_str);
            body.push(Entry::Message(message));
        }
        small.insert(*file, serializer::serialize(&Resource { body }));
    }
    let joined = |files: &[&str]| files.iter().filter_map(|file| small.get(file)).map(String::as_str).collect::<String>();
    let parts = parts::PARTS.iter().map(|(part, files)| ((*part).to_owned(), joined(files)));
    Ok(parts.chain([(parts::COMMON.to_owned(), joined(&[parts::COMMON]))]).collect())
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

    /// A language with a message in its common file, and one in each of the others.
    fn files(common: &str) -> Files {
        let text = |file: &str| if file == parts::COMMON { common.to_owned() } else { format!("in-{file} = {file}\n") };
        parts::files().into_iter().map(|file| (file.to_owned(), text(file))).collect()
    }

    fn sent(own: &str) -> Files {
        for_the_program(&files(ENGLISH), &files(own)).unwrap_or_else(|problem| unreachable!("{problem:#}"))
    }

    fn common(own: &str) -> String {
        sent(own).remove(parts::COMMON).unwrap_or_default()
    }

    #[test]
    fn names_are_short_unless_the_program_composes_them() {
        let own = "step = Steg\n    .intro = Først\n    .next = Så\nmonth-1 = januar\n    .alone = januar\nsave-done = Lagret\n";
        assert_eq!(common(own), "a = Lagret\nmonth-1 = januar\n    .alone = januar\nb = Steg\n    .intro = Først\n    .next = Så\n");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        assert_eq!(
            common("step = Steg\n    .next = Så\n"),
            "a = Saved\nmonth-1 = January\n    .alone = January\nb = Steg\n    .next = Så\n    .intro = First this\n"
        );
    }

    #[test]
    fn what_english_lacks_is_left_out() {
        assert!(!common("more = Mer\n").contains("Mer"));
    }

    #[test]
    fn a_message_that_refers_to_another_is_refused() {
        let problem = for_the_program(&files("one = One\ntwo = { one }\n"), &Files::new()).err().map(|it| it.to_string());
        assert!(problem.is_some_and(|it| it.contains("`two`")));
    }

    #[test]
    fn a_part_holds_the_messages_of_all_its_files_under_names_of_their_own() {
        let sent = sent(ENGLISH);
        assert_eq!(sent.len(), parts::PARTS.len() + 1);
        let mut names: HashMap<&str, &str> = HashMap::new();
        for (part, files) in parts::PARTS {
            let lines: Vec<(&str, &str)> =
                sent.get(*part).map(|it| it.lines().filter_map(|line| line.split_once(" = "))).into_iter().flatten().collect();
            assert_eq!(lines.iter().map(|(_, words)| *words).collect::<Vec<_>>(), *files, "{part}");
            for (name, words) in lines {
                assert_eq!(names.insert(name, words).unwrap_or(words), words, "one name for two messages");
            }
        }
    }
}
