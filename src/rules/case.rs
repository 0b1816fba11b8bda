//! Reads a case, as a National Support Organisation or a test would write it, into facts.

use std::fmt;

use chrono::NaiveDate;
use serde_json::{Map, Value as Json};

use crate::domain::{Edition, FactDecl, FactKind, Facts, PartialDate, Value, Vocabulary};
use crate::rules;

/// Somebody's facts, to be held against an edition on a day.
#[derive(Clone, Debug)]
pub struct Case {
    /// The case's own id, given back with the verdict.
    pub id: String,
    /// The edition they are held against.
    pub edition: &'static Edition,
    /// The day on which the case is judged.
    pub today: NaiveDate,
    /// What is known.
    pub facts: Facts,
}

/// What is wrong with a case, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseProblem {
    /// The field, for example `facts.registered`; empty when the whole line cannot be read.
    pub field: String,
    /// What is wrong with it.
    pub kind: CaseProblemKind,
}

/// What is wrong with a field of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseProblemKind {
    /// The line is not a JSON object; holds the reader's own words.
    NotJson(String),
    /// A field that must be there is not.
    Missing,
    /// No such field exists.
    UnknownField,
    /// No such scheme is published.
    UnknownScheme,
    /// The scheme has no such edition.
    UnknownEdition,
    /// Not text.
    NotText,
    /// Not `true` or `false`.
    NotFlag,
    /// Not a whole number between these two.
    NotNumber(u32, u32),
    /// Not a day or a month that exists.
    NotDate,
    /// Not a day that exists.
    NotDay,
    /// Not the id of an edition published here.
    NotEdition,
    /// Not a list.
    NotList,
    /// Not an object.
    NotObject,
}

impl fmt::Display for CaseProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CaseProblemKind::NotJson(words) => write!(f, "not a JSON object: {words}"),
            CaseProblemKind::Missing => f.write_str("must be given"),
            CaseProblemKind::UnknownField => f.write_str("no such field"),
            CaseProblemKind::UnknownScheme => f.write_str("no such scheme"),
            CaseProblemKind::UnknownEdition => f.write_str("no such edition of this scheme"),
            CaseProblemKind::NotText => f.write_str("must be text"),
            CaseProblemKind::NotFlag => f.write_str("must be true, false or null"),
            CaseProblemKind::NotNumber(min, max) => write!(f, "must be a whole number from {min} to {max}, or null"),
            CaseProblemKind::NotDate => f.write_str("must be a date that exists, YYYY-MM-DD or YYYY-MM, or null"),
            CaseProblemKind::NotDay => f.write_str("must be a day that exists, YYYY-MM-DD"),
            CaseProblemKind::NotEdition => f.write_str("must be the id of a published edition, such as 2023-2024, or null"),
            CaseProblemKind::NotList => f.write_str("must be a list or null"),
            CaseProblemKind::NotObject => f.write_str("must be an object or null"),
        }
    }
}

/// Reads one case from a line of JSON.
///
/// # Errors
/// The first field that is wrong.
pub fn read_case(line: &str) -> Result<Case, CaseProblem> {
    let json: Json = serde_json::from_str(line).map_err(|error| problem("", CaseProblemKind::NotJson(error.to_string())))?;
    let Json::Object(fields) = json else {
        return Err(problem("", CaseProblemKind::NotJson("the line holds something else".to_owned())));
    };
    if let Some(unknown) = fields.keys().find(|key| !["id", "scheme", "edition", "today", "facts"].contains(&key.as_str())) {
        return Err(problem(unknown, CaseProblemKind::UnknownField));
    }
    let id = text(&fields, "id")?;
    let scheme = text(&fields, "scheme")?;
    let edition = text(&fields, "edition")?;
    let today = match PartialDate::parse(&text(&fields, "today")?) {
        Ok(PartialDate::Day(day)) => day,
        _ => return Err(problem("today", CaseProblemKind::NotDay)),
    };
    if rules::vocabulary(&scheme).is_none() {
        return Err(problem("scheme", CaseProblemKind::UnknownScheme));
    }
    let edition = rules::edition(&scheme, &edition).ok_or_else(|| problem("edition", CaseProblemKind::UnknownEdition))?;
    let facts = read_facts(fields.get("facts").unwrap_or(&Json::Null), &edition.vocabulary)?;
    Ok(Case { id, edition, today, facts })
}

/// Reads facts from a JSON object; `null` and absent mean "not answered".
///
/// # Errors
/// The first field that is unknown or of the wrong kind.
pub fn read_facts(json: &Json, vocabulary: &Vocabulary) -> Result<Facts, CaseProblem> {
    let mut facts = Facts::none();
    read_object(json, vocabulary, "facts", "", &mut facts)?;
    Ok(facts)
}

/// Reads an object whose keys, joined by dots behind `prefix`, name facts.
fn read_object(json: &Json, vocabulary: &Vocabulary, at: &str, prefix: &str, facts: &mut Facts) -> Result<(), CaseProblem> {
    let fields = match json {
        Json::Null => return Ok(()),
        Json::Object(fields) => fields,
        _ => return Err(problem(at, CaseProblemKind::NotObject)),
    };
    for (key, value) in fields {
        let (name, at) = (format!("{prefix}{key}"), format!("{at}.{key}"));
        if let Some(declared) = vocabulary.find(&name).and_then(|fact| Some((fact, vocabulary.get(fact)?))) {
            let (fact, declared) = declared;
            facts.set(fact, read_value(value, declared, &at)?);
        } else {
            let inner = format!("{name}.");
            if !vocabulary.iter().any(|(_, declared)| declared.name.starts_with(&inner)) {
                return Err(problem(&at, CaseProblemKind::UnknownField));
            }
            read_object(value, vocabulary, &at, &inner, facts)?;
        }
    }
    Ok(())
}

fn read_value(json: &Json, declared: &FactDecl, at: &str) -> Result<Option<Value>, CaseProblem> {
    if json.is_null() {
        return Ok(None);
    }
    let value = match &declared.kind {
        FactKind::Flag => json.as_bool().map(Value::Flag).ok_or(CaseProblemKind::NotFlag),
        FactKind::Number { min, max } => json
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| (*min..=*max).contains(number))
            .map(Value::Number)
            .ok_or(CaseProblemKind::NotNumber(*min, *max)),
        FactKind::Date => match json {
            Json::Bool(false) => Ok(Value::Flag(false)),
            Json::String(text) => PartialDate::parse(text).map(Value::Date).map_err(|_| CaseProblemKind::NotDate),
            _ => Err(CaseProblemKind::NotDate),
        },
        // A round that does not exist is a slip: taken for another round it would say "you may apply".
        FactKind::Edition => json
            .as_str()
            .filter(|id| rules::all().iter().any(|edition| edition.id == *id))
            .map(|id| Value::Edition(id.into()))
            .ok_or(CaseProblemKind::NotEdition),
        FactKind::List(fields) => {
            let Json::Array(records) = json else {
                return Err(problem(at, CaseProblemKind::NotList));
            };
            let record = |(place, record): (usize, &Json)| {
                let at = format!("{at}[{place}]");
                if !record.is_object() {
                    return Err(problem(&at, CaseProblemKind::NotObject));
                }
                let mut facts = Facts::none();
                read_object(record, fields, &at, "", &mut facts).map(|()| facts)
            };
            return records.iter().enumerate().map(record).collect::<Result<_, _>>().map(|records| Some(Value::List(records)));
        }
    };
    value.map(Some).map_err(|kind| problem(at, kind))
}

fn text(fields: &Map<String, Json>, field: &str) -> Result<String, CaseProblem> {
    match fields.get(field) {
        Some(Json::String(text)) => Ok(text.clone()),
        Some(Json::Null) | None => Err(problem(field, CaseProblemKind::Missing)),
        Some(_) => Err(problem(field, CaseProblemKind::NotText)),
    }
}

fn problem(field: &str, kind: CaseProblemKind) -> CaseProblem {
    CaseProblem { field: field.to_owned(), kind }
}
