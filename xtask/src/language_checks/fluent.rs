//! Messages taken apart: the values they show and choose by, the forms of their choices, and every way they can come out.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::finding::Finding;

/// Stands for what is filled in.
pub(crate) const VALUE: char = '\u{fffc}';

/// A message with more ways than this to come out is checked in the first ones.
const MOST_FORMS: usize = 64;

/// What a message shows, what it chooses by, and what else stands in braces and must not.
#[derive(Default)]
pub(crate) struct Values {
    pub(crate) shown: BTreeSet<String>,
    pub(crate) choosing: BTreeSet<String>,
    pub(crate) other: Vec<String>,
}

pub(crate) fn values(pattern: &Pattern<String>) -> Values {
    let mut values = Values::default();
    collect(pattern, &mut values);
    values
}

fn collect(pattern: &Pattern<String>, values: &mut Values) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, values);
        }
    }
}

fn collect_expression(expression: &Expression<String>, values: &mut Values) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => collect_expression(expression, values),
        Expression::Inline(InlineExpression::VariableReference { id }) => drop(values.shown.insert(id.name.clone())),
        Expression::Inline(InlineExpression::StringLiteral { .. }) => {}
        Expression::Inline(other) => values.other.push(format!("{other:?}")),
        Expression::Select { selector, variants } => {
            match selector {
                InlineExpression::VariableReference { id } => drop(values.choosing.insert(id.name.clone())),
                other => values.other.push(format!("{other:?}")),
            }
            variants.iter().for_each(|variant| collect(&variant.value, values));
        }
    }
}

/// The name of a form, as it stands between brackets.
pub(crate) fn name(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Every choice in a message, also inside the forms of another.
pub(crate) fn choices(pattern: &Pattern<String>) -> Vec<&[Variant<String>]> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            found.push(variants.as_slice());
            found.extend(variants.iter().flat_map(|variant| choices(&variant.value)));
        }
    }
    found
}

/// Every way in which a message can come out.
pub(crate) fn forms(pattern: &Pattern<String>) -> Vec<String> {
    let mut found = vec![String::new()];
    for element in &pattern.elements {
        let ends: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| forms(&variant.value)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                vec![unescape_unicode_to_string(value).into_owned()]
            }
            PatternElement::Placeable { .. } => vec![VALUE.to_string()],
        };
        found = found.iter().flat_map(|begin| ends.iter().map(move |end| format!("{begin}{end}"))).take(MOST_FORMS).collect();
    }
    found
}

/// The browser reads a message at the beginning of a line. Both readers must find the same ones, and no terms.
pub(crate) fn where_messages_begin(file: &str, text: &str, resource: &Resource<String>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut names = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => names.push(message.id.name.as_str()),
            Entry::Term(term) => {
                found.push(Finding::new(file, &term.id.name, "form", "is a term, which the browser’s reader does not know"))
            }
            _ => {}
        }
    }
    let begins = |line: &str| {
        let (name, _) = line.split_once(" =")?;
        (!name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')).then(|| name.to_owned())
    };
    let lines: Vec<String> = text.lines().filter_map(begins).collect();
    if lines != names {
        let first = lines.iter().zip(&names).find(|(line, name)| *line != **name).map_or("the last one", |(line, _)| line.as_str());
        found.push(Finding::new(file, first, "form", "a message begins in the first column, and nothing else does"));
    }
    found
}
