//! What was typed and cannot be an answer yet: kept as typed, so that nobody loses a half-written date.

use super::live::{Fields, Live};
use crate::portfolio::{Field, InputProblem, ItemId};

/// Something typed that is not an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The words in each of the field's boxes.
    pub boxes: Vec<String>,
    /// What is wrong with them.
    pub problem: InputProblem,
}

/// All drafts by field. A handle to copy.
#[derive(Clone, Copy)]
pub struct Drafts {
    kept: Live<Vec<(Field, Draft)>>,
    fields: Fields,
}

impl Drafts {
    /// No drafts; those who follow a field are told of its drafts too.
    pub(super) fn new(fields: Fields) -> Drafts {
        Drafts { kept: Live::new(Vec::new()), fields }
    }

    /// Keeps a draft of a field.
    pub fn keep(&self, field: &Field, draft: Draft) {
        self.kept.update(|drafts| {
            drafts.retain(|(other, _)| other != field);
            drafts.push((field.clone(), draft));
        });
        self.fields.changed(field);
    }

    /// Drops the draft of a field, if there is one.
    pub fn drop_one(&self, field: &Field) {
        self.drop_all(|other| other == field);
    }

    /// Drops the drafts of a project or an item of evidence.
    pub fn drop_item(&self, item: &ItemId) {
        self.drop_all(|field| field.item() == Some(item.as_str()));
    }

    /// Drops all drafts.
    pub fn clear(&self) {
        self.drop_all(|_| true);
    }

    fn drop_all(&self, goes: impl Fn(&Field) -> bool) {
        let mut gone = Vec::new();
        self.kept.maybe_update(|drafts| {
            gone.extend(drafts.iter().filter(|(field, _)| goes(field)).map(|(field, _)| field.clone()));
            drafts.retain(|(field, _)| !gone.contains(field));
            !gone.is_empty()
        });
        gone.iter().for_each(|field| self.fields.changed(field));
    }

    /// The draft of a field as it is now.
    pub(super) fn of(&self, field: &Field) -> Option<Draft> {
        self.kept.with_untracked(|drafts| drafts.iter().find(|(other, _)| other == field).map(|(_, draft)| draft.clone()))
    }

    /// Whether there are no drafts just now.
    pub(super) fn none(&self) -> bool {
        self.kept.with_untracked(Vec::is_empty)
    }

    /// All drafts, followed.
    #[must_use]
    pub fn all(&self) -> Vec<(Field, Draft)> {
        self.kept.get()
    }
}
