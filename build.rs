//! Puts the rule documents into the program, and turns every message id into a name the compiler checks.
#![allow(unexpected_cfgs, reason = "the modules shared with the library ask for the cfg that this declares for it")]

/// What an edition is and how its document is read: the library's own modules, of which the build uses a part.
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the library uses the rest")]
#[path = "src/domain/mod.rs"]
mod domain;
#[allow(dead_code, unreachable_pub, reason = "the library uses the rest")]
#[path = "src/rules"]
mod rules {
    pub(crate) mod framework;
    pub(crate) mod label;
    pub(crate) mod load;
    pub(crate) mod packed;
    pub(crate) mod raw;
}
#[allow(dead_code, reason = "the library uses the rest")]
#[path = "src/i18n/names.rs"]
mod names;
#[allow(dead_code, unreachable_pub, reason = "the library uses the rest")]
#[path = "src/i18n/parts.rs"]
mod parts;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;

use crate::domain::{Edition, Source};
use crate::rules::framework::Framework;
use crate::rules::label::LabelGuide;
use crate::rules::load::{RuleProblem, load_edition, load_vocabulary, source};
use crate::rules::packed::{Packed as _, Packer};
use crate::rules::raw::RawSource;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed=public/rules");
    // Where the library has the types of the documents, it also has their JSON Schema; the build script has not.
    println!("cargo:rustc-check-cfg=cfg(schema)");
    if std::env::var("CARGO_CFG_TARGET_ARCH")? != "wasm32" {
        println!("cargo:rustc-cfg=schema");
    }
    // The texts that go with a release for the web have short names; tests and native programs read the files as they are.
    println!("cargo:rustc-check-cfg=cfg(short_names)");
    let short = std::env::var("CARGO_CFG_TARGET_ARCH")? == "wasm32" && std::env::var("PROFILE")? == "release";
    if short {
        println!("cargo:rustc-cfg=short_names");
    }
    let mut resource = ast::Resource { body: Vec::new() };
    for file in parts::files() {
        let path = format!("public/lang/en/{file}.ftl");
        println!("cargo:rerun-if-changed={path}");
        // Names point into the text, and the build script ends soon.
        let text: &str = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?.leak();
        resource.body.extend(fluent_syntax::parser::parse(text).map_err(|(_, errors)| format!("{path}: {errors:?}"))?.body);
    }
    let names: Vec<&str> = resource.body.iter().filter_map(message_name).filter(|name| !names::is_composed(name)).collect();
    fs::write(out.join("messages.rs"), messages(&resource, &names, short)?)?;
    let named = |name: &str| if short { shortened(name, &names) } else { name.to_owned() };
    let packed = |name: &str, pack: &dyn Fn(&mut Packer<'_>)| -> Outcome<()> {
        let mut packer = Packer { bytes: Vec::new(), texts: Vec::new(), message: &named, for_web: short };
        pack(&mut packer);
        if let Some(text) = packer.texts.iter().find(|text| text.contains('\n')) {
            return Err(format!("a text of a rule document holds a line break: {text:?}").into());
        }
        fs::write(out.join(format!("{name}.bin")), packer.bytes)?;
        Ok(fs::write(out.join(format!("{name}.txt")), packer.texts.join("\n"))?)
    };
    let editions: &'static [Edition] = editions(Path::new("public/rules"))?.leak();
    packed("editions", &|to| editions.pack(to))?;
    let (mut label, sources) = document::<LabelGuide>("public/rules/quality-label.json")?;
    label.sources = sources;
    packed("quality-label", &|to| label.pack(to))?;
    let (mut framework, sources) = document::<Framework>("public/rules/digcompedu.json")?;
    framework.sources = sources;
    packed("digcompedu", &|to| framework.pack(to))
}

/// A document that is no edition, and the sources it names, from the list of all.
fn document<T: serde::Deserialize<'static>>(file: &str) -> Outcome<(T, &'static [Source])> {
    let text: &'static str = fs::read_to_string(file)?.leak();
    let document = serde_json::from_str(text).map_err(|error| format!("{file}: {error}"))?;
    let mut keys = BTreeSet::new();
    source_keys(&serde_json::from_str(text)?, &mut keys);
    let known: BTreeMap<String, RawSource> = serde_json::from_str(&fs::read_to_string("public/rules/sources.json")?)?;
    let found = |key: String| {
        let raw = known.get(&key).ok_or_else(|| format!("{file}: no source {key:?} in the list of sources"))?;
        Ok(source(&key, raw))
    };
    Ok((document, keys.into_iter().map(found).collect::<Outcome<Vec<_>>>()?.leak()))
}

/// Every key under the name `sources`, wherever it stands.
fn source_keys(json: &serde_json::Value, found: &mut BTreeSet<String>) {
    match json {
        serde_json::Value::Array(parts) => parts.iter().for_each(|part| source_keys(part, found)),
        serde_json::Value::Object(parts) => parts.iter().for_each(|(name, part)| match part {
            serde_json::Value::Array(keys) if name == "sources" => {
                found.extend(keys.iter().filter_map(|key| key.as_str().map(str::to_owned)));
            }
            part => source_keys(part, found),
        }),
        _ => {}
    }
}

fn message_name<'a>(entry: &'a ast::Entry<&'a str>) -> Option<&'a str> {
    match entry {
        ast::Entry::Message(message) => Some(message.id.name),
        _ => None,
    }
}

/// The short name of a message, with its attribute if it names one.
fn shortened(name: &str, names: &[&str]) -> String {
    let (message, attribute) = name.split_once('.').map_or((name, None), |(message, attribute)| (message, Some(attribute)));
    let message = names.iter().position(|it| *it == message).map_or_else(|| message.to_owned(), names::short);
    attribute.map_or_else(|| message.clone(), |attribute| format!("{message}.{attribute}"))
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
fn messages(resource: &ast::Resource<&str>, names: &[&str], short: bool) -> Outcome<String> {
    let mut code = String::new();
    if !short {
        writeln!(code, "/// The long names, by place.\npub(super) const NAMES: &[&str] = &{names:?};")?;
    }
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let Some(place) = names.iter().position(|name| *name == message.id.name) else { continue };
        if let Some(value) = &message.value {
            function(&mut code, message.id.name, 10 * place, value)?;
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let number = names::ATTRIBUTES.iter().position(|it| *it == name);
            let number = number.ok_or_else(|| format!("src/i18n/names.rs does not list the attribute `{name}`"))?;
            function(&mut code, &format!("{}.{name}", message.id.name), 10 * place + number, &attribute.value)?;
        }
    }
    Ok(code)
}

fn function(code: &mut String, name: &str, number: usize, pattern: &ast::Pattern<&str>) -> Outcome<()> {
    let mut variables = Vec::new();
    in_pattern(pattern, &mut variables);
    let mut seen = BTreeSet::new();
    variables.retain(|variable| seen.insert(variable.clone()));
    let parameters: Vec<String> = variables.iter().map(|variable| format!("{variable}: impl Into<Arg>")).collect();
    let arguments: Vec<String> = variables.iter().map(|variable| format!("({variable:?}, {variable}.into())")).collect();
    writeln!(code, "/// `{name}`\n#[must_use]")?;
    let name = name.replace(['-', '.'], "_");
    if arguments.is_empty() {
        writeln!(code, "pub const fn {name}() -> Key {{\n    Key({number})\n}}")?;
    } else {
        let (parameters, arguments) = (parameters.join(", "), arguments.join(", "));
        writeln!(code, "pub fn {name}({parameters}) -> Message {{\n    Message::from_parts(Key({number}), vec![{arguments}])\n}}")?;
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
