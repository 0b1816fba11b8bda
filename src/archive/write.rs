//! Writing an archive. The same files give the same bytes: every time in it is the day it is given.

use std::io::{Cursor, Write as _};

use chrono::{Datelike as _, NaiveDate};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A file to put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path inside, with `/` between the parts.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why an archive cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackProblem {
    /// It would be larger than the format allows.
    TooLarge,
}

/// The SHA-256 of bytes, as 64 hexadecimal digits.
#[must_use]
pub fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An archive of these files in their order, each dated on that day.
///
/// # Errors
/// When it would be larger than the format allows, or two files have the same name.
pub fn write_zip(files: &[File], day: NaiveDate) -> Result<Vec<u8>, PackProblem> {
    let year = u16::try_from(day.year()).unwrap_or_default();
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    // The format counts years from 1980; a day before that becomes its first.
    let time = DateTime::from_date_and_time(year, part(day.month()), part(day.day()), 0, 0, 0).unwrap_or_default();
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(time).unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        writer.start_file(file.name.as_str(), options).map_err(|_| PackProblem::TooLarge)?;
        writer.write_all(&file.bytes).map_err(|_| PackProblem::TooLarge)?;
    }
    writer.finish().map(Cursor::into_inner).map_err(|_| PackProblem::TooLarge)
}
