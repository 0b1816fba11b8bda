//! A field as the pages follow it.

use super::live::Followed;
use super::{Draft, Session};
use crate::portfolio::{Answer, Field};

/// A field that is followed: its readers are woken by its own changes and by no others. A handle to copy.
#[derive(Clone, Copy)]
pub struct Watched {
    pub(super) session: Session,
    pub(super) followed: &'static Followed,
}

impl Watched {
    /// The field.
    #[must_use]
    pub fn field(&self) -> &'static Field {
        &self.followed.field
    }

    /// The answer to it.
    #[must_use]
    pub fn get(&self) -> Option<Answer> {
        self.followed.track();
        self.session.with_untracked(|portfolio| portfolio.get(&self.followed.field).cloned())
    }

    /// What was typed into it and cannot be an answer.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        self.followed.track();
        self.session.drafts.of(&self.followed.field)
    }
}
