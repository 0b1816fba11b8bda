//! The backup file: the stored document as it is. It is checked whole before anything is touched.

use crate::domain::PartialDate;
use crate::record::Replica;
use crate::record::document::{Restored, restore};

/// The largest file that is opened. A full portfolio is far smaller.
pub const MAX_BACKUP_BYTES: u32 = 5_000_000;
/// More answers than anyone enters by hand. What is on this device has no such end: the program can read all that it writes.
const MAX_ANSWERS: usize = 20_000;

/// What a backup file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The answers, and when they were changed.
    pub replica: Replica,
    /// The day on which it was written.
    pub written: Option<PartialDate>,
}

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportProblem {
    /// Larger than [`MAX_BACKUP_BYTES`].
    TooLarge,
    /// Not a backup of ours.
    Foreign,
    /// A backup of ours that is cut off or broken.
    Damaged,
    /// Written by a newer version.
    Newer,
    /// Holds a field or an answer that this version does not know; names the first.
    Field(String),
}

/// Reads a backup file.
///
/// # Errors
/// Why it is not taken. Unlike the document on this device, a file is taken whole or not at all.
pub fn read_backup(text: &str) -> Result<Backup, ImportProblem> {
    if usize::try_from(MAX_BACKUP_BYTES).is_ok_and(|max| max < text.len()) {
        return Err(ImportProblem::TooLarge);
    }
    match restore(text.trim_start_matches('\u{feff}')) {
        Restored::Read { replica, .. } if MAX_ANSWERS < replica.portfolio().answers().len() => Err(ImportProblem::Damaged),
        Restored::Read { replica, written, lost } => match lost.into_iter().next() {
            None => Ok(Backup { replica, written }),
            Some(field) => Err(ImportProblem::Field(field.chars().take(60).collect())),
        },
        Restored::Newer(_) => Err(ImportProblem::Newer),
        Restored::Damaged => Err(ImportProblem::Damaged),
        Restored::Foreign => Err(ImportProblem::Foreign),
    }
}
