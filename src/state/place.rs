//! Which page is shown in which language.

use std::sync::Arc;

use super::Live;
use crate::i18n::Language;
use crate::platform;
use crate::route::Page;

/// Which page is shown in which language. A handle like [`super::Session`].
#[derive(Clone, Copy)]
pub struct Place(&'static Shown);

/// What a [`Place`] leads to.
pub struct Shown {
    /// The page.
    pub page: Live<Page>,
    /// The language.
    pub language: Live<Arc<Language>>,
    /// The languages on offer.
    pub languages: Live<Vec<Language>>,
    /// The language that could not be fetched, by its own name.
    pub failed: Live<Option<String>>,
    /// Whether a link was followed to a page whose heading has not come yet and is to take focus then.
    pub awaits_heading: Live<bool>,
}

impl std::ops::Deref for Place {
    type Target = Shown;

    fn deref(&self) -> &Shown {
        self.0
    }
}

impl Place {
    /// The place where the reader has arrived.
    #[must_use]
    pub fn new(page: Page, language: Language, offered: Vec<Language>, failed: Option<String>) -> Place {
        // The place lives as long as the program.
        Place(Box::leak(Box::new(Shown {
            page: Live::new(page),
            language: Live::new(Arc::new(language)),
            languages: Live::new(offered),
            failed: Live::new(failed),
            awaits_heading: Live::new(false),
        })))
    }

    /// The address of a page in the language shown.
    #[must_use]
    pub fn address(&self, page: &Page) -> String {
        address(&self.language.get().code, page)
    }
}

/// The address of a page in a language, with the base before it.
#[must_use]
pub fn address(language: &str, page: &Page) -> String {
    let (base, path) = (platform::base_path(), page.path());
    if path.is_empty() { format!("{base}{language}/") } else { format!("{base}{language}/{path}") }
}
