//! Opening an archive from outside. Nothing in it is trusted: not its names, not its sizes, not that it is an archive at all.

use std::io::{Cursor, Read as _};

use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

/// How much is taken from an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of the archive itself, in bytes.
    pub archive: usize,
    /// How many files it holds.
    pub entries: usize,
    /// The length of a name, in bytes.
    pub name: usize,
    /// The size of a file once unpacked, in bytes.
    pub entry: u64,
    /// The size of all files together once unpacked, in bytes.
    pub total: u64,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its path, with `/` between the parts: relative, and never out of its folder.
    pub name: String,
    /// Its bytes, as many as were declared and with the checksum that was declared.
    pub bytes: Vec<u8>,
}

/// Why an archive is not taken. It is taken whole or not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZipProblem {
    /// Not an archive, or cut off.
    NotArchive,
    /// The archive itself is too large.
    ArchiveTooLarge,
    /// It holds too many files.
    TooManyEntries,
    /// A name that leads out of the folder, is no text, is empty or too long, or stands twice.
    Name,
    /// A file is too large, or all of them together are.
    TooLarge,
    /// A file is locked with a password.
    Locked,
    /// A file is packed in a way that is not read here.
    Method,
    /// A link instead of a file.
    Link,
    /// A file is damaged: its length or its checksum is another than was declared.
    Damaged,
}

impl Limits {
    /// For backups and packs: 200 files, 20 MB a file, 100 MB in all.
    pub const PACK: Limits = Limits { archive: 110_000_000, entries: 200, name: 200, entry: 20_000_000, total: 100_000_000 };
}

/// The files of an archive, in the order of its list; folders are left out.
///
/// # Errors
/// Names the first thing that is wrong. No bytes make it panic, and it never unpacks more than the limits.
pub fn read_zip(bytes: &[u8], limits: &Limits) -> Result<Vec<Entry>, ZipProblem> {
    if limits.archive < bytes.len() {
        return Err(ZipProblem::ArchiveTooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| problem(&error, ZipProblem::NotArchive))?;
    if limits.entries < archive.len() {
        return Err(ZipProblem::TooManyEntries);
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut left = limits.total;
    for place in 0..archive.len() {
        let Some(entry) = read(&mut archive, place, limits, left)? else { continue };
        // Two names that differ in large and small letters are one file on many systems.
        if entries.iter().any(|other| other.name.to_lowercase() == entry.name.to_lowercase()) {
            return Err(ZipProblem::Name);
        }
        left = left.saturating_sub(u64::try_from(entry.bytes.len()).unwrap_or(u64::MAX));
        entries.push(entry);
    }
    Ok(entries)
}

fn read(archive: &mut ZipArchive<Cursor<&[u8]>>, place: usize, limits: &Limits, left: u64) -> Result<Option<Entry>, ZipProblem> {
    let file = archive.by_index(place).map_err(|error| problem(&error, ZipProblem::Damaged))?;
    let name = file.name_raw();
    let name = std::str::from_utf8(name).ok().filter(|_| name.len() <= limits.name).ok_or(ZipProblem::Name)?.to_owned();
    if file.encrypted() {
        return Err(ZipProblem::Locked);
    }
    if !matches!(file.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
        return Err(ZipProblem::Method);
    }
    // A symbolic link has a type of its own in the upper bits of a Unix mode; what is neither file nor folder is not taken.
    if file.unix_mode().is_some_and(|mode| !matches!(mode & 0o170_000, 0 | 0o100_000 | 0o040_000)) {
        return Err(ZipProblem::Link);
    }
    let folder = name.ends_with('/');
    if !is_safe(name.strip_suffix('/').unwrap_or(&name)) {
        return Err(ZipProblem::Name);
    }
    let declared = file.size();
    let most = limits.entry.min(left);
    if most < declared {
        return Err(ZipProblem::TooLarge);
    }
    let mut bytes = Vec::new();
    // One more than declared: whoever packs more than is declared is found out without unpacking it.
    file.take(declared + 1).read_to_end(&mut bytes).map_err(|_| ZipProblem::Damaged)?;
    if u64::try_from(bytes.len()) != Ok(declared) {
        return Err(ZipProblem::Damaged);
    }
    Ok((!folder).then_some(Entry { name, bytes }))
}

/// Whether a path stays in its folder on every system: relative, no `..`, no drive, no backslash, no control characters.
fn is_safe(path: &str) -> bool {
    let part = |part: &str| !matches!(part, "" | "." | "..") && !part.ends_with(['.', ' ']);
    path.split('/').all(part) && !path.contains(['\\', ':']) && !path.chars().any(char::is_control)
}

fn problem(error: &ZipError, otherwise: ZipProblem) -> ZipProblem {
    match error {
        // Said of locked files and of methods this program does not hold.
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => ZipProblem::Locked,
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => ZipProblem::Method,
        _ => otherwise,
    }
}
