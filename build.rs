//! Puts the rule documents and the English texts into the program, and turns every message id into a name the compiler checks.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed=public/rules");
    println!("cargo:rerun-if-changed=public/lang/en/messages.ftl");
    fs::write(out.join("documents.rs"), documents(Path::new("public/rules"))?)?;
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

/// The documents as constants, without the white space and the schema address that only an editor needs.
fn documents(rules: &Path) -> Outcome<String> {
    let (mut schemes, mut editions) = (String::new(), String::new());
    for folder in sorted(rules)?.into_iter().filter(|path| path.is_dir()) {
        let scheme = name(&folder);
        for file in sorted(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "json")) {
            let mut json: serde_json::Value =
                serde_json::from_str(&fs::read_to_string(&file)?).map_err(|error| format!("{}: {error}", file.display()))?;
            if let Some(fields) = json.as_object_mut() {
                fields.remove("$schema");
            }
            let edition = name(&file);
            if edition == "scheme" {
                writeln!(schemes, "    SchemeDocument {{ scheme: {scheme:?}, text: {:?} }},", json.to_string())?;
            } else {
                writeln!(editions, "    Document {{ scheme: {scheme:?}, edition: {edition:?}, text: {:?} }},", json.to_string())?;
            }
        }
    }
    Ok(format!(
        "/// The schemes published here.\npub const SCHEMES: &[SchemeDocument] = &[\n{schemes}];\n\n\
         /// The editions published here, by scheme, oldest first.\npub const DOCUMENTS: &[Document] = &[\n{editions}];\n"
    ))
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
    let list = if arguments.is_empty() { "Vec::new()".to_owned() } else { format!("vec![{}]", arguments.join(", ")) };
    writeln!(code, "/// `{key}`")?;
    writeln!(code, "#[must_use]\npub fn {name}({}) -> Message {{\n    Message::from_parts({key:?}, {list})\n}}", parameters.join(", "))?;
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
