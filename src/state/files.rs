//! Files that belong to items of evidence: their names are answers, what is in them is kept beside the journal.
//!
//! A file never changes, so two copies of a portfolio can be joined without looking into it; one that is taken away stays until
//! nothing that could be gone back to names it.

use std::rc::Rc;

use wasm_split_helpers::wasm_split;
use web_sys::File;

use super::Session;
use super::later::{Act, NotLoaded};
use crate::archive::{Content, PackProblem, open_backup, write_backup};
use crate::platform::{self, ReadProblem};
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

/// What became of files: the name of the first that was not taken, and why.
pub type Told = Box<dyn FnOnce(Result<(), (String, FileProblem)>)>;
/// What takes the contents of files; those that are not on this device are left out.
pub type Contents = Box<dyn FnOnce(Vec<(AttachedFile, Vec<u8>)>)>;
/// What became of an archive that was chosen.
pub(super) type Opened = Box<dyn FnOnce(Result<(Backup, Vec<Content>), OpenProblem>)>;

/// Why an archive is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenProblem {
    /// The browser could not read it.
    Unreadable,
    /// What opens archives could not be fetched.
    NotLoaded,
    /// What is in it.
    Import(ImportProblem),
}

/// Something to be done with files.
pub(super) enum FileAct {
    /// Look which files are here.
    Look,
    /// Keep files for an item of evidence.
    Attach(ItemId, Vec<File>, Told),
    /// Save a copy to the reader's disk.
    Save(AttachedFile, Told),
    /// Put files that came with a backup beside the journal.
    Take(Rc<Vec<Content>>, Told),
    /// Read a backup that is an archive.
    Open(File, Opened),
    /// Save everything with its files, under this name without its ending.
    Backup(String),
    /// Give what is in those of these files that are here.
    Read(Vec<AttachedFile>, Contents),
}

/// What writes and reads archives. It weighs as much as all the rest, so it comes when somebody asks for it.
struct Archive {
    write: Write,
    open: Open,
}

type Write = fn(String, Vec<(AttachedFile, Vec<u8>)>, NaiveDate) -> Result<Vec<u8>, PackProblem>;
type Open = fn(&[u8]) -> Result<(Backup, Vec<Content>), ImportProblem>;

#[wasm_split(archive, fallible)]
fn archive() -> Result<Archive, NotLoaded> {
    Ok(Archive { write: write_backup, open: open_backup })
}

/// A size in kilobytes: at least one, so that nothing seems to weigh nothing.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes are limited far below")]
#[must_use]
pub fn kilobytes(bytes: f64) -> u32 {
    (bytes / 1_000.0).ceil() as u32
}

impl Session {
    /// Looks which files are here.
    pub fn look_for_files(&self) {
        self.ask(Act::Files(FileAct::Look));
    }

    /// Keeps files for an item of evidence, one after the other until one is not taken.
    pub fn attach(&self, item: ItemId, files: Vec<File>, told: Told) {
        self.ask(Act::Files(FileAct::Attach(item, files, told)));
    }

    /// Saves a copy of a file to the reader's disk.
    pub fn save_file(&self, file: AttachedFile, told: Told) {
        self.ask(Act::Files(FileAct::Save(file, told)));
    }

    /// Puts files that came with a backup beside the journal.
    pub fn take_files(&self, files: Rc<Vec<Content>>, told: Told) {
        self.ask(Act::Files(FileAct::Take(files, told)));
    }

    /// Reads a backup that is an archive.
    pub fn open_archive(&self, file: File, told: Opened) {
        self.ask(Act::Files(FileAct::Open(file, told)));
    }

    /// Gives what is in those of these files that are here.
    pub fn read_files(&self, files: Vec<AttachedFile>, take: Contents) {
        self.ask(Act::Files(FileAct::Read(files, take)));
    }

    /// Does something with files.
    pub(super) fn act_on_files(self, act: FileAct) {
        leptos::task::spawn_local(async move {
            match act {
                FileAct::Look => self.look().await,
                FileAct::Attach(item, files, told) => told(self.keep_all(&item, files).await),
                FileAct::Save(file, told) => told(self.hand_out(&file).await.map_err(|why| (file.name.to_string(), why))),
                FileAct::Take(files, told) => told(self.take_all(&files).await.map_err(|why| (String::new(), why))),
                FileAct::Open(file, told) => told(open(&file).await),
                FileAct::Backup(name) => self.pack(&name).await,
                FileAct::Read(files, take) => take(self.contents(files).await),
            }
        });
    }

    async fn look(self) {
        let profile = self.profile.get_untracked();
        let held = platform::held_files(&profile).await.unwrap_or_default();
        if self.profile.get_untracked() == profile {
            self.held.renew(Held(held));
        }
    }

    async fn keep_all(self, item: &ItemId, files: Vec<File>) -> Result<(), (String, FileProblem)> {
        for file in files {
            self.keep_one(item, &file).await.map_err(|why| (file.name(), why))?;
        }
        Ok(())
    }

    async fn keep_one(self, item: &ItemId, file: &File) -> Result<(), FileProblem> {
        if self.read_only.get_untracked() {
            return Err(FileProblem::NotKept(StoreError::Newer));
        }
        if f64::from(MAX_FILE) < file.size() {
            return Err(FileProblem::TooLarge);
        }
        self.look().await;
        let named = self.with_untracked(|portfolio| portfolio.files(None));
        let weight: f64 = self.held.with_untracked(|held| named.iter().filter_map(|file| held.size(&file.id)).sum());
        if MAX_FILES <= named.len() || f64::from(MAX_ALL) < weight + file.size() {
            return Err(FileProblem::TooMuch);
        }
        let (profile, id) = (self.profile.get_untracked(), self.fresh('f'));
        platform::keep_file(&profile, id.as_str(), file).await.map_err(FileProblem::NotKept)?;
        // In the meantime the item may be gone, or another profile open; the file then goes with the next sweep.
        if self.profile.get_untracked() == profile && self.with_untracked(|portfolio| portfolio.items("evidence").contains(item)) {
            self.look().await;
            // Longer names than most systems take are cut.
            let name: String = file.name().chars().take(200).collect();
            self.answer(Field::file(item, &id), Some(Answer::Text(name.into())));
        }
        Ok(())
    }

    async fn hand_out(self, file: &AttachedFile) -> Result<(), FileProblem> {
        let profile = self.profile.get_untracked();
        match platform::kept_file(&profile, file.id.as_str()).await {
            Ok(Some(blob)) if platform::download_blob(&file.name, &blob) => Ok(()),
            Ok(_) => Err(FileProblem::Missing),
            Err(error) => Err(FileProblem::NotKept(error)),
        }
    }

    async fn take_all(self, files: &[Content]) -> Result<(), FileProblem> {
        let profile = self.profile.get_untracked();
        for (id, bytes) in files {
            let blob = platform::blob_of(bytes).ok_or(FileProblem::NotKept(StoreError::Failed))?;
            platform::keep_file(&profile, id.as_str(), &blob).await.map_err(FileProblem::NotKept)?;
        }
        self.look().await;
        Ok(())
    }

    async fn contents(self, named: Vec<AttachedFile>) -> Vec<(AttachedFile, Vec<u8>)> {
        let profile = self.profile.get_untracked();
        let mut files = Vec::new();
        for file in named {
            if let Ok(Some(blob)) = platform::kept_file(&profile, file.id.as_str()).await
                && let Ok(bytes) = platform::read_bytes(&blob, u32::MAX).await
            {
                files.push((file, bytes));
            }
        }
        files
    }

    /// Saves everything with its files to one archive; to a plain backup where that cannot be, and says what is not in it.
    async fn pack(self, name: &str) {
        let (document, named) = (self.encoded().to_string(), self.with_untracked(|portfolio| portfolio.files(None)));
        let all = named.len();
        let files = self.contents(named).await;
        let left = all - files.len();
        let written = match archive().await {
            Ok(archive) => (archive.write)(document, files, self.today).ok(),
            Err(NotLoaded) => None,
        };
        match written {
            Some(bytes) if platform::download_bytes(&format!("{name}.zip"), &bytes) => {
                self.remember_backup();
                if left > 0 {
                    self.notice.set(Some(Notice::FilesLeft(left)));
                } else if matches!(self.notice.get_untracked(), Some(Notice::FilesLeft(_))) {
                    self.notice.set(None);
                }
            }
            _ => self.save_without_files(name),
        }
    }

    /// Saves everything but the files to a plain backup.
    pub(super) fn save_without_files(&self, name: &str) {
        let files = self.with_untracked(|portfolio| portfolio.files(None).len());
        if platform::download(&format!("{name}.json"), platform::JSON, &self.encoded()) {
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
            let files = self.with_untracked(|portfolio| portfolio.files(None));
            let named = files.iter().fold(String::new(), |named, file| named + file.id.as_str() + " ");
            platform::sweep_files(&profile, self.keeping.seen.get(), &named).await;
        }
    }
}

/// What an archive holds.
async fn open(file: &File) -> Result<(Backup, Vec<Content>), OpenProblem> {
    let bytes = platform::read_bytes(file, MAX_ARCHIVE).await.map_err(|problem| match problem {
        ReadProblem::TooLarge => OpenProblem::Import(ImportProblem::TooLarge),
        ReadProblem::Unreadable => OpenProblem::Unreadable,
    })?;
    let Ok(archive) = archive().await else { return Err(OpenProblem::NotLoaded) };
    (archive.open)(&bytes).map_err(OpenProblem::Import)
}
