//! The texts of a language as they are checked: each message with its forms, each guide page with its blocks. What cannot be read is a
//! finding, so that one mistake does not hide the others.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use super::finding::Finding;
use super::fluent;
use super::guide::{self, Page};

/// A message's own text or one of its attributes.
pub(crate) struct Said {
    pub(crate) file: String,
    /// `topic-registered`, `topic-registered.because`.
    pub(crate) key: String,
    pub(crate) pattern: Pattern<String>,
    /// Each way in which the choices in it can come out, with [`fluent::VALUE`] for what is filled in.
    pub(crate) forms: Vec<String>,
}

/// A text and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Piece<'a> {
    pub(crate) file: &'a str,
    pub(crate) key: &'a str,
    pub(crate) text: &'a str,
}

impl Piece<'_> {
    pub(crate) fn finding(&self, check: &'static str, what: impl Into<String>) -> Finding {
        Finding::new(self.file, self.key, check, what)
    }
}

pub(crate) struct Spoken {
    pub(crate) code: String,
    /// In the order of the files.
    pub(crate) said: Vec<Said>,
    pub(crate) pages: BTreeMap<String, Page>,
    /// The files as they are, by name without ending, for what the build makes of them.
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) broken: Vec<Finding>,
}

impl Spoken {
    pub(crate) fn read(folder: &Path, code: &str) -> Result<Spoken> {
        let mut spoken =
            Spoken { code: code.to_owned(), said: Vec::new(), pages: BTreeMap::new(), files: BTreeMap::new(), broken: Vec::new() };
        for (name, text) in files(folder, "ftl")? {
            spoken.add_messages(&name, &text);
            spoken.files.insert(name, text);
        }
        for (name, text) in files(&folder.join("guide"), "md")? {
            spoken.add_page(&name, &text);
        }
        Ok(spoken)
    }

    pub(crate) fn add_messages(&mut self, name: &str, text: &str) {
        let file = format!("{name}.ftl");
        let resource = match parser::parse(text.to_owned()) {
            Ok(resource) => {
                self.broken.extend(fluent::where_messages_begin(&file, text, &resource));
                resource
            }
            Err((resource, problems)) => {
                for problem in problems {
                    let line = text.get(..problem.pos.start).unwrap_or_default().lines().count().max(1);
                    self.broken.push(Finding::new(&file, &format!("line {line}"), "form", problem.to_string()));
                }
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let own = message.value.map(|it| (message.id.name.clone(), it));
            let attributes = message.attributes.into_iter().map(|it| (format!("{}.{}", message.id.name, it.id.name), it.value));
            for (key, pattern) in own.into_iter().chain(attributes) {
                if self.said(&key).is_some() {
                    self.broken.push(Finding::new(&file, &key, "form", "stands twice"));
                    continue;
                }
                let forms = fluent::forms(&pattern);
                self.said.push(Said { file: file.clone(), key, pattern, forms });
            }
        }
    }

    pub(crate) fn add_page(&mut self, name: &str, text: &str) {
        match guide::read(text) {
            Ok(page) => drop(self.pages.insert(format!("guide/{name}.md"), page)),
            Err(problem) => self.broken.push(Finding::new(&format!("guide/{name}.md"), "", "form", format!("{problem:#}"))),
        }
    }

    pub(crate) fn said(&self, key: &str) -> Option<&Said> {
        self.said.iter().find(|it| it.key == key)
    }

    /// The words of a message that needs no values.
    pub(crate) fn plain(&self, key: &str) -> Option<&str> {
        self.said(key).and_then(|it| it.forms.first()).map(String::as_str)
    }

    /// Every text: each form of each message, each block of each page.
    pub(crate) fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        let messages = self.said.iter().flat_map(|it| it.forms.iter().map(|text| Piece { file: &it.file, key: &it.key, text }));
        let blocks = self
            .pages
            .iter()
            .flat_map(|(file, page)| page.blocks.iter().map(move |block| Piece { file, key: &block.key, text: &block.text }));
        messages.chain(blocks)
    }
}

fn files(folder: &Path, end: &str) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    if !folder.exists() {
        return Ok(found);
    }
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == end) {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            found.insert(name, text.replace("\r\n", "\n"));
        }
    }
    Ok(found)
}
