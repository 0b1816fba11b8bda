//! Which texts a page needs, and when they are changed for those of another language (docs/adr/0011-texts-by-part.md).

use std::sync::Arc;

use crate::i18n::Language;
use crate::i18n::parts::COMMON;
use crate::platform::{self, BrowserTexts, Fetching};
use crate::route::Page;
use crate::state::Place;

impl Place {
    /// Fetches the texts of a language for a page and then shows it; the page stays as it is when they cannot be had.
    pub async fn speak(&self, language: Language, page: &Page) -> bool {
        loop {
            // The page shown is written anew in the new language too, and stays while another is on its way.
            let shown = self.page.get_untracked();
            let texts = fetching(&language, &[page, &shown]).come().await;
            // The reader went on meanwhile, to a page that says other things.
            if self.page.get_untracked().texts() != shown.texts() {
                continue;
            }
            let spoken = BrowserTexts::begin(&language.code, &texts);
            if spoken {
                platform::set_language(&language.code, language.direction);
                self.failed.set(None);
                self.language.set(Arc::new(language));
            } else {
                self.failed.set(Some(language.name));
            }
            return spoken;
        }
    }

    /// Begins to fetch what the texts of the language shown lack for a page.
    #[must_use]
    pub fn fetch_texts(&self, page: &Page) -> (Arc<Language>, Fetching) {
        let language = self.language.get_untracked();
        let texts = fetching(&language, &[page]);
        (language, texts)
    }
}

/// Fetches and reads the texts of a language that a page needs: all of them or none.
pub async fn read_language(language: &Language, page: &Page) -> bool {
    BrowserTexts::begin(&language.code, &fetching(language, &[page]).come().await)
}

fn fetching(language: &Language, pages: &[&Page]) -> Fetching {
    let parts = pages.iter().filter_map(|page| page.texts());
    let address = |file: &str| format!("{}lang/{}-{}/{file}.ftl", platform::base_path(), language.code, language.version);
    platform::fetch_texts(std::iter::once(COMMON).chain(parts).map(address))
}
