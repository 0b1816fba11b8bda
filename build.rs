//! Puts the rule documents and the English texts into the program, and turns every message id into a name the compiler checks.
#![allow(unexpected_cfgs, reason = "the modules shared with the library ask for the cfg that this declares for it")]

/// What an edition is and how its document is read: the library's own modules, of which the build uses a part.
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the library uses the rest")]
#[path = "src/domain/mod.rs"]
mod domain;
#[allow(dead_code, unreachable_pub, reason = "the library uses the rest")]
#[path = "src/rules"]
mod rules {
    pub(crate) mod load;
    pub(crate) mod raw;
}
#[path = "build/constants.rs"]
mod constants;

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;

use crate::domain::Edition;
use crate::rules::load::{RuleProblem, load_edition, load_vocabulary};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed=public/rules");
    println!("cargo:rerun-if-changed=public/lang/en/messages.ftl");
    // Where the library has the types of the documents, it also has their JSON Schema; the build script has not.
    println!("cargo:rustc-check-cfg=cfg(schema)");
    if std::env::var("CARGO_CFG_TARGET_ARCH")? != "wasm32" {
        println!("cargo:rustc-cfg=schema");
    }
    fs::write(out.join("editions.rs"), constants::module(&editions(Path::new("public/rules"))?))?;
    let text = fs::read_to_string("public/lang/en/messages.ftl")?;
    let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| format!("public/lang/en/messages.ftl: {errors:?}"))?;
    fs::write(out.join("messages.rs"), messages(&resource)?)?;
    // Comments are for translators; the program carries the messages only.
    let options = fluent_syntax::serializer::Options { with_junk: false };
    let spoken = ast::Resource { body: resource.body.into_iter().filter_map(without_comment).collect() };
    fs::write(out.join("english.ftl"), fluent_syntax::serializer::serialize_with_options(&spoken, options))?;
    Ok(())
}

fn without_comment(entry: ast::Entry<&str>) -> Option<ast::Entry<&str>> {
    match entry {
        ast::Entry::Message(message) => Some(ast::Entry::Message(ast::Message { comment: None, ..message })),
        ast::Entry::Term(term) => Some(ast::Entry::Term(ast::Term { comment: None, ..term })),
        _ => None,
    }
}

/// The editions by scheme, oldest first. What is wrong in a document is told with its file and place, and stops the build.
fn editions(rules: &Path) -> Outcome<Vec<Edition>> {
    let mut editions = Vec::new();
    for folder in sorted(rules)?.into_iter().filter(|path| path.is_dir()) {
        let scheme = folder.join("scheme.json");
        let Some(vocabulary) = read(&scheme, load_vocabulary)? else { continue };
        let documents = sorted(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "json") && *path != scheme);
        for file in documents {
            let Some(edition) = read(&file, |text| load_edition(text, &vocabulary))? else { continue };
            if (edition.scheme, edition.id) != (&name(&folder), &name(&file)) {
                println!("cargo::error={}: names itself {}/{}", file.display(), edition.scheme, edition.id);
            }
            editions.push(edition);
        }
    }
    Ok(editions)
}

/// Reads a document, or tells cargo, which then lets the build fail, everything that is wrong with it.
fn read<T>(file: &Path, load: impl FnOnce(&str) -> Result<T, Vec<RuleProblem>>) -> Outcome<Option<T>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let tell = |problems: Vec<RuleProblem>| problems.iter().for_each(|problem| println!("cargo::error={}: {problem}", file.display()));
    Ok(load(&text).map_err(tell).ok())
}

fn sorted(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// One function for each message and attribute; its parameters are the message's variables in the order of the English text.
fn messages(resource: &ast::Resource<&str>) -> Outcome<String> {
    let mut code = String::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            function(&mut code, message.id.name, value)?;
        }
        for attribute in &message.attributes {
            function(&mut code, &format!("{}.{}", message.id.name, attribute.id.name), &attribute.value)?;
        }
    }
    Ok(code)
}

fn function(code: &mut String, key: &str, pattern: &ast::Pattern<&str>) -> Outcome<()> {
    let mut variables = Vec::new();
    in_pattern(pattern, &mut variables);
    let mut seen = BTreeSet::new();
    variables.retain(|variable| seen.insert(variable.clone()));
    let name = key.replace(['-', '.'], "_");
    let parameters: Vec<String> = variables.iter().map(|variable| format!("{variable}: impl Into<Arg>")).collect();
    let arguments: Vec<String> = variables.iter().map(|variable| format!("({variable:?}, {variable}.into())")).collect();
    writeln!(code, "/// `{key}`\n#[must_use]")?;
    if arguments.is_empty() {
        writeln!(code, "pub const fn {name}() -> Key {{\n    Key({key:?})\n}}")?;
    } else {
        let (parameters, arguments) = (parameters.join(", "), arguments.join(", "));
        writeln!(code, "pub fn {name}({parameters}) -> Message {{\n    Message::from_parts({key:?}, vec![{arguments}])\n}}")?;
    }
    Ok(())
}

fn in_pattern(pattern: &ast::Pattern<&str>, variables: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, variables: &mut Vec<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            variants.iter().for_each(|variant| in_pattern(&variant.value, variables));
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, variables: &mut Vec<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => variables.push(id.name.to_owned()),
        ast::InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}
