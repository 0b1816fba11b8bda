//! A backup with the files of the evidence: the document as it is, and each file under its id, in one archive.

use chrono::NaiveDate;

use super::{Entry, File, Limits, PackProblem, ZipProblem, checksum, read_zip, safe_names, write_zip};
use crate::portfolio::{AttachedFile, ItemId};
use crate::record::{Backup, ImportProblem, read_backup};

/// What is in a file of evidence, with the file's id.
pub type Content = (ItemId, Vec<u8>);

/// The document inside.
const DOCUMENT: &str = "waymark.json";
/// What stands before the files; then come the id and a name for people.
const FILES: &str = "files/";

impl Limits {
    /// For a backup: somewhat more than what a profile may hold, so that joined ones fit as well.
    pub const BACKUP: Limits = Limits { archive: 110_000_000, entries: 250, name: 200, entry: 12_000_000, total: 110_000_000 };
}

/// The archive of a document and its files.
///
/// # Errors
/// When it would be larger than the format allows.
pub fn write_backup(document: String, files: Vec<(AttachedFile, Vec<u8>)>, day: NaiveDate) -> Result<Vec<u8>, PackProblem> {
    let names = safe_names(files.iter().map(|(file, _)| &*file.name));
    let mut all = vec![File { name: DOCUMENT.to_owned(), bytes: document.into_bytes() }];
    all.extend(files.into_iter().zip(names).map(|((file, bytes), name)| File { name: format!("{FILES}{}/{name}", file.id), bytes }));
    let sums: String = all.iter().map(|file| format!("{}  {}\n", checksum(&file.bytes), file.name)).collect();
    all.push(File { name: "checksums.txt".to_owned(), bytes: sums.into_bytes() });
    write_zip(&all, day)
}

/// What an archive holds: the backup, and those of its files that are there.
///
/// # Errors
/// Why it is not taken. It is taken whole or not at all; files that the document does not name are left out.
pub fn open_backup(bytes: &[u8]) -> Result<(Backup, Vec<Content>), ImportProblem> {
    let entries = read_zip(bytes, &Limits::BACKUP).map_err(|problem| match problem {
        ZipProblem::NotArchive | ZipProblem::Damaged => ImportProblem::Damaged,
        ZipProblem::ArchiveTooLarge | ZipProblem::TooManyEntries | ZipProblem::TooLarge => ImportProblem::TooLarge,
        ZipProblem::Name | ZipProblem::Locked | ZipProblem::Method | ZipProblem::Link => ImportProblem::Foreign,
    })?;
    let document = entries.iter().find(|entry| entry.name == DOCUMENT).ok_or(ImportProblem::Foreign)?;
    let backup = read_backup(std::str::from_utf8(&document.bytes).map_err(|_| ImportProblem::Damaged)?)?;
    let named: Vec<ItemId> = backup.replica.portfolio().files(None).into_iter().map(|file| file.id).collect();
    let file = |entry: Entry| {
        let id = ItemId::parse(entry.name.strip_prefix(FILES)?.split('/').next()?)?;
        named.contains(&id).then_some((id, entry.bytes))
    };
    let files = entries.into_iter().filter_map(file).collect();
    Ok((backup, files))
}
