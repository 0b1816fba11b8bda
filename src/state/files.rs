//! Files that belong to items of evidence: their names are answers, what is in them is kept beside the journal.
//!
//! A file never changes, so two copies of a portfolio can be joined without looking into it; one that is taken away stays until
//! nothing that could be gone back to names it.

use wasm_split_helpers::wasm_split;
use web_sys::File;

use super::Session;
use super::later::NotLoaded;
use crate::pack::{PackProblem, open_backup, write_backup};
use crate::platform;
use crate::portfolio::{Answer, AttachedFile, Field, ItemId};
use crate::record::{Backup, ImportProblem, Notice, StoreError};
use chrono::NaiveDate;

/// The largest file that is taken, in bytes.
pub const MAX_FILE: u32 = 10_000_000;
/// The most that all files of a profile weigh together, in bytes: what a phone can pack into one archive.
pub const MAX_ALL: u32 = 50_000_000;
/// The largest archive that is opened, in bytes.
pub const MAX_ARCHIVE: u32 = 110_000_000;
/// The most files of a profile.
pub const MAX_FILES: usize = 100;

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Larger than [`MAX_FILE`].
    TooLarge,
    /// All files together would weigh more than [`MAX_ALL`], or be more than [`MAX_FILES`].
    TooMuch,
    /// The browser did not keep it.
    NotKept(StoreError),
    /// It is not on this device.
    Missing,
}

/// The files of a profile that are on this device: id and size in bytes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Held(Vec<(String, f64)>);

impl Held {
    /// The size of a file in bytes, if it is here.
    #[must_use]
    pub fn size(&self, file: &ItemId) -> Option<f64> {
        self.0.iter().find_map(|(id, bytes)| (id == file.as_str()).then_some(*bytes))
    }
}

/// What writes and reads archives. It weighs as much as all the rest, so it comes when somebody asks for it.
struct Archive {
    write: fn(String, Vec<(AttachedFile, Vec<u8>)>, NaiveDate) -> Result<Vec<u8>, PackProblem>,
    open: Open,
}

/// Reads an archive.
type Open = fn(&[u8]) -> Result<(Backup, Vec<(ItemId, Vec<u8>)>), ImportProblem>;

#[wasm_split(archive, fallible)]
fn archive() -> Result<Archive, NotLoaded> {
    Ok(Archive { write: write_backup, open: open_backup })
}

/// Fetches what reads an archive; nothing when it does not come.
pub async fn archive_reader() -> Option<Open> {
    archive().await.ok().map(|archive| archive.open)
}

impl Session {
    /// Looks which files are here.
    pub async fn look_for_files(self) {
        let profile = self.profile.get_untracked();
        let held = platform::held_files(&profile).await.unwrap_or_default();
        if self.profile.get_untracked() == profile {
            self.held.renew(Held(held));
        }
    }

    /// Keeps a file for an item of evidence.
    ///
    /// # Errors
    /// Why it is not taken; nothing has changed then.
    pub async fn attach(self, item: &ItemId, file: &File) -> Result<(), FileProblem> {
        if self.read_only.get_untracked() {
            return Err(FileProblem::NotKept(StoreError::Newer));
        }
        if f64::from(MAX_FILE) < file.size() {
            return Err(FileProblem::TooLarge);
        }
        self.look_for_files().await;
        let named = self.with_untracked(|portfolio| portfolio.files(None));
        let weight: f64 = self.held.with_untracked(|held| named.iter().filter_map(|file| held.size(&file.id)).sum());
        if MAX_FILES <= named.len() || f64::from(MAX_ALL) < weight + file.size() {
            return Err(FileProblem::TooMuch);
        }
        let (profile, id) = (self.profile.get_untracked(), self.fresh('f'));
        platform::keep_file(&profile, id.as_str(), file).await.map_err(FileProblem::NotKept)?;
        // In the meantime the item may be gone, or another profile open; the file then goes with the next sweep.
        if self.profile.get_untracked() == profile && self.with_untracked(|portfolio| portfolio.items("evidence").contains(item)) {
            self.look_for_files().await;
            // Longer names than most systems take are cut.
            let name: String = file.name().chars().take(200).collect();
            self.answer(Field::file(item, &id), Some(Answer::Text(name.into())));
        }
        Ok(())
    }

    /// Saves a copy of a file to the reader's disk.
    ///
    /// # Errors
    /// When it is not here.
    pub async fn save_file(self, file: AttachedFile) -> Result<(), FileProblem> {
        let profile = self.profile.get_untracked();
        match platform::kept_file(&profile, file.id.as_str()).await {
            Ok(Some(blob)) if platform::download_blob(&file.name, &blob) => Ok(()),
            Ok(_) => Err(FileProblem::Missing),
            Err(error) => Err(FileProblem::NotKept(error)),
        }
    }

    /// Puts files that came with a backup beside the journal.
    ///
    /// # Errors
    /// For the first that the browser does not keep.
    pub async fn take_files(self, files: &[(ItemId, Vec<u8>)]) -> Result<(), StoreError> {
        let profile = self.profile.get_untracked();
        for (id, bytes) in files {
            let blob = platform::blob_of(bytes).ok_or(StoreError::Failed)?;
            platform::keep_file(&profile, id.as_str(), &blob).await?;
        }
        self.look_for_files().await;
        Ok(())
    }

    /// Saves everything with its files to one archive; to a plain backup where that cannot be, and says what is not in it.
    pub(super) fn save_with_files(&self, name: String) {
        let session = *self;
        leptos::task::spawn_local(async move {
            let profile = session.profile.get_untracked();
            let (document, named) = (session.encoded(), session.with_untracked(|portfolio| portfolio.files(None)));
            let all = named.len();
            let mut files = Vec::new();
            for file in named {
                if let Ok(Some(blob)) = platform::kept_file(&profile, file.id.as_str()).await
                    && let Ok(bytes) = platform::read_bytes(&blob, u32::MAX).await
                {
                    files.push((file, bytes));
                }
            }
            let left = all - files.len();
            let written = match archive().await {
                Ok(archive) => (archive.write)(document, files, session.today).ok(),
                Err(NotLoaded) => None,
            };
            match written {
                Some(bytes) if platform::download_bytes(&format!("{name}.zip"), &bytes) => {
                    session.remember_backup();
                    if left > 0 {
                        session.notice.set(Some(Notice::FilesLeft(left)));
                    } else if matches!(session.notice.get_untracked(), Some(Notice::FilesLeft(_))) {
                        session.notice.set(None);
                    }
                }
                _ => session.save_without_files(&name),
            }
        });
    }

    /// Saves everything but the files to a plain backup.
    pub(super) fn save_without_files(&self, name: &str) {
        let files = self.with_untracked(|portfolio| portfolio.files(None).len());
        if platform::download(&format!("{name}.json"), &self.encoded()) {
            self.note_backup();
            if files > 0 {
                self.notice.set(Some(Notice::FilesLeft(files)));
            }
        }
    }

    /// Takes away the files that nothing names any more.
    pub(super) async fn sweep_files(self) {
        let profile = self.profile.get_untracked();
        if platform::held_files(&profile).await.is_ok_and(|held| !held.is_empty()) && self.profile.get_untracked() == profile {
            platform::sweep_files(&profile, &self.encoded()).await;
        }
    }
}
