//! What is usual in each language, its official terms, and the findings that are intended: the data in `xtask/languages/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Signs that a language asks for in the place of another: the first ones are wrong, the second text says what to write.
pub(crate) type Instead = (String, String);

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Convention {
    pub(crate) code: String,
    pub(crate) english: String,
    pub(crate) name: String,
    /// As ISO 15924 names it.
    pub(crate) script: String,
    pub(crate) dir: String,
    /// The plural categories of CLDR.
    pub(crate) plurals: Vec<String>,
    /// Pairs that open and close, the usual one first.
    pub(crate) quotes: Vec<(String, String)>,
    /// What may stand between groups of three digits.
    pub(crate) grouping: Vec<String>,
    /// What the library that identifies languages may call it; empty where it does not know the language.
    pub(crate) identified_as: Vec<String>,
    /// Frequent words, for a language that the library does not know.
    #[serde(default)]
    pub(crate) words: Vec<String>,
    #[serde(default)]
    pub(crate) never: Vec<Instead>,
    #[serde(default)]
    pub(crate) never_after_a_letter: Vec<Instead>,
    /// Signs with a no-break space before them, and after them.
    #[serde(default)]
    pub(crate) space_before: String,
    #[serde(default)]
    pub(crate) space_after: String,
    /// Signs that need another one at the beginning of the sentence.
    #[serde(default)]
    pub(crate) opened: Vec<(char, char)>,
    pub(crate) native: Option<Native>,
}

/// Who read all texts of a language as a native speaker, and when.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Native {
    pub(crate) by: String,
    /// `2026-12-31`.
    pub(crate) on: String,
}

/// A name that an official page has in several languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    pub(crate) id: String,
    /// What English texts call it.
    pub(crate) english: Vec<String>,
    pub(crate) official: BTreeMap<String, Official>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Official {
    pub(crate) form: String,
    /// The page that says so, for whoever reads the list.
    #[serde(default)]
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests look at it"))]
    pub(crate) source: Option<String>,
    /// Other forms that fit, where the beginnings of the words do not show it.
    #[serde(default)]
    pub(crate) also: Vec<String>,
}

/// A finding that is none: where, what kind, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Intended {
    /// Codes with spaces between them, or `*` for all.
    pub(crate) language: String,
    /// The file below the language's folder.
    pub(crate) file: String,
    /// The message or the place in the page; with a star at its end, all that begin so.
    pub(crate) key: String,
    pub(crate) check: String,
    /// For whoever reads the list.
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests see to it that it is there"))]
    pub(crate) why: String,
}

/// All of it.
pub(crate) struct Data {
    pub(crate) conventions: Vec<Convention>,
    pub(crate) terms: Vec<Term>,
    /// Names that stay as they are in every language.
    pub(crate) names: Vec<String>,
    pub(crate) intended: Vec<Intended>,
}

impl Intended {
    /// Whether it is meant for a language.
    pub(crate) fn concerns(&self, code: &str) -> bool {
        self.language.split(' ').any(|it| it == code || it == "*")
    }
}

impl Data {
    pub(crate) fn of(&self, code: &str) -> Option<&Convention> {
        self.conventions.iter().find(|it| it.code == code)
    }
}

#[derive(Deserialize)]
struct Conventions {
    languages: Vec<Convention>,
}

#[derive(Deserialize)]
struct Terms {
    names: Vec<String>,
    terms: Vec<Term>,
}

#[derive(Deserialize)]
struct Findings {
    intended: Vec<Intended>,
}

pub(crate) fn read(root: &Path) -> Result<Data> {
    let Conventions { languages } = json(root, "conventions.json")?;
    let Terms { names, terms } = json(root, "terms.json")?;
    let Findings { intended } = json(root, "intended.json")?;
    Ok(Data { conventions: languages, terms, names, intended })
}

fn json<T: DeserializeOwned>(root: &Path, name: &str) -> Result<T> {
    let file = root.join("xtask/languages").join(name);
    let text = fs::read_to_string(&file).with_context(|| format!("{} is missing", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("in {}", file.display()))
}
