//! The rule documents built into the program. A new file in `public/rules` appears here by itself.

use std::cell::RefCell;
use std::sync::Arc;

use crate::domain::{Edition, Vocabulary};
use crate::rules::load::{RuleProblem, load_edition, load_vocabulary};

include!(concat!(env!("OUT_DIR"), "/documents.rs"));

/// A scheme as published: its id and the text that declares its facts.
#[derive(Clone, Copy, Debug)]
pub struct SchemeDocument {
    /// The scheme's id.
    pub scheme: &'static str,
    /// The text of its `scheme.json`.
    pub text: &'static str,
}

/// An edition as published.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// The scheme's id.
    pub scheme: &'static str,
    /// The edition's id.
    pub edition: &'static str,
    /// The text of its document.
    pub text: &'static str,
}

/// Why an edition cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogError {
    /// No scheme of this id is published here.
    UnknownScheme,
    /// The scheme has no edition of this id.
    UnknownEdition,
    /// The document is broken. A test reads every document, so this is a build that skipped its tests.
    Broken(Vec<RuleProblem>),
}

/// Editions read so far, each read once and shared.
#[derive(Default)]
pub struct Catalog {
    read: RefCell<Vec<Arc<Edition>>>,
}

thread_local! {
    static CATALOG: Arc<Catalog> = Arc::new(Catalog::default());
}

/// The catalog of this thread.
#[must_use]
pub fn catalog() -> Arc<Catalog> {
    CATALOG.with(Arc::clone)
}

impl Catalog {
    /// The edition of this id.
    ///
    /// # Errors
    /// When there is no such scheme or edition.
    pub fn edition(&self, scheme: &str, edition: &str) -> Result<Arc<Edition>, CatalogError> {
        if let Some(known) = self.read.borrow().iter().find(|known| &*known.scheme == scheme && &*known.id == edition) {
            return Ok(Arc::clone(known));
        }
        let vocabulary = self.vocabulary(scheme)?;
        let document = DOCUMENTS.iter().find(|document| document.scheme == scheme && document.edition == edition);
        let text = document.ok_or(CatalogError::UnknownEdition)?.text;
        let read = Arc::new(load_edition(text, &vocabulary).map_err(CatalogError::Broken)?);
        self.read.borrow_mut().push(Arc::clone(&read));
        Ok(read)
    }

    /// The facts of a scheme.
    ///
    /// # Errors
    /// When there is no such scheme.
    pub fn vocabulary(&self, scheme: &str) -> Result<Vocabulary, CatalogError> {
        let document = SCHEMES.iter().find(|known| known.scheme == scheme).ok_or(CatalogError::UnknownScheme)?;
        load_vocabulary(document.text).map_err(CatalogError::Broken)
    }

    /// The ids of a scheme's editions, oldest first.
    pub fn editions<'a>(&self, scheme: &'a str) -> impl Iterator<Item = &'static str> + use<'a> {
        DOCUMENTS.iter().filter(move |document| document.scheme == scheme).map(|document| document.edition)
    }
}
