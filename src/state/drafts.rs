//! What was typed and cannot be an answer yet: kept as typed, so that nobody loses a half-written date.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::portfolio::{Field, InputProblem};

/// Something typed that is not an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The words in each of the field's boxes.
    pub boxes: Vec<String>,
    /// What is wrong with them.
    pub problem: InputProblem,
}

/// All drafts by field.
#[derive(Clone, Copy)]
pub struct Drafts(RwSignal<BTreeMap<Field, Draft>>);

impl Drafts {
    /// No drafts.
    #[must_use]
    pub fn new() -> Drafts {
        Drafts(RwSignal::new(BTreeMap::new()))
    }

    /// Keeps a draft of a field.
    pub fn keep(&self, field: &Field, draft: Draft) {
        self.0.update(|drafts| {
            drafts.insert(field.clone(), draft);
        });
    }

    /// Drops the draft of a field, if there is one.
    pub fn drop_one(&self, field: &Field) {
        self.0.maybe_update(|drafts| drafts.remove(field).is_some());
    }

    /// Drops all drafts.
    pub fn clear(&self) {
        self.0.set(BTreeMap::new());
    }

    /// The draft of a field, changing with it and with nothing else.
    #[must_use]
    pub fn get(&self, field: Field) -> Memo<Option<Draft>> {
        let drafts = self.0;
        Memo::new(move |_| drafts.with(|drafts| drafts.get(&field).cloned()))
    }

    /// All drafts.
    #[must_use]
    pub fn all(&self) -> Vec<(Field, Draft)> {
        self.0.with(|drafts| drafts.iter().map(|(field, draft)| (field.clone(), draft.clone())).collect())
    }
}

impl Default for Drafts {
    fn default() -> Self {
        Self::new()
    }
}
