//! The sources that guide pages cite by key, from public/rules/sources.json.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

pub(crate) struct Source {
    /// Absent when what we read has no public address.
    pub(crate) address: Option<String>,
    pub(crate) publisher: String,
    pub(crate) title: String,
}

pub(crate) type Sources = BTreeMap<String, Source>;

pub(crate) fn read(root: &Path) -> Result<Sources> {
    let file = root.join("public/rules/sources.json");
    let name = file.display();
    let text = fs::read_to_string(&file).with_context(|| format!("{name} is missing"))?;
    parse(&text).with_context(|| format!("in {name}"))
}

pub(crate) fn parse(text: &str) -> Result<Sources> {
    let json: BTreeMap<String, Value> = serde_json::from_str(text)?;
    json.into_iter().map(|(key, value)| Ok((key.clone(), source(&key, &value)?))).collect()
}

fn source(key: &str, value: &Value) -> Result<Source> {
    let field = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let needed = |name: &str| field(name).with_context(|| format!("source {key} has no {name}"));
    Ok(Source { address: field("address"), publisher: needed("publisher")?, title: needed("title")? })
}
