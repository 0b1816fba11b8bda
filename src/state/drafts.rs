//! What was typed and cannot be an answer yet: kept as typed, so that nobody loses a half-written date.

use leptos::prelude::*;

use crate::portfolio::{Field, InputProblem, ItemId};

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
pub struct Drafts(RwSignal<Vec<(Field, Draft)>>);

impl Drafts {
    /// No drafts.
    #[must_use]
    pub fn new() -> Drafts {
        Drafts(RwSignal::new(Vec::new()))
    }

    /// Keeps a draft of a field.
    pub fn keep(&self, field: &Field, draft: Draft) {
        self.0.update(|drafts| {
            drafts.retain(|(other, _)| other != field);
            drafts.push((field.clone(), draft));
        });
    }

    /// Drops the draft of a field, if there is one.
    pub fn drop_one(&self, field: &Field) {
        self.0.maybe_update(|drafts| {
            let before = drafts.len();
            drafts.retain(|(other, _)| other != field);
            drafts.len() != before
        });
    }

    /// Drops the drafts of a project or an item of evidence.
    pub fn drop_item(&self, item: &ItemId) {
        self.0.maybe_update(|drafts| {
            let before = drafts.len();
            drafts.retain(|(field, _)| field.item() != Some(item.as_str()));
            drafts.len() != before
        });
    }

    /// Drops all drafts.
    pub fn clear(&self) {
        self.0.set(Vec::new());
    }

    /// The draft of a field, changing with it and with nothing else.
    #[must_use]
    pub fn get(&self, field: Field) -> Memo<Option<Draft>> {
        let drafts = self.0;
        Memo::new(move |_| drafts.with(|drafts| drafts.iter().find(|(other, _)| *other == field).map(|(_, draft)| draft.clone())))
    }

    /// All drafts.
    #[must_use]
    pub fn all(&self) -> Vec<(Field, Draft)> {
        self.0.get()
    }
}

impl Default for Drafts {
    fn default() -> Self {
        Self::new()
    }
}
