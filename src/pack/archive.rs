//! The pack as files, and the files as one archive. The same pack gives the same bytes: every time in it is the pack's own day.

use std::io::{Cursor, Write as _};

use chrono::{Datelike as _, NaiveDate};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::i18n::Texts;
use crate::pack::{Pack, csv, json, page, safe_names};

/// A file to put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path inside, with `/` between the parts.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// An attachment as the pack tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inside {
    /// Its safe path inside.
    pub name: String,
    /// The name it came with.
    pub given: String,
    /// Its checksum, 64 hexadecimal digits.
    pub checksum: String,
    /// The item of evidence it belongs to, by its place in [`Pack::items`].
    pub item: Option<usize>,
}

/// Why an archive cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackProblem {
    /// It would be larger than the format allows.
    TooLarge,
}

/// All files of a pack: the page, both lists, the attachments in order under `files/`, and the checksums of all of them.
///
/// An attachment is a name, its bytes, and the place of the item of evidence it belongs to.
#[must_use]
pub fn files(texts: &dyn Texts, pack: &Pack, attachments: Vec<(String, Vec<u8>, Option<usize>)>) -> Vec<File> {
    let names = safe_names(attachments.iter().map(|(name, ..)| name.as_str()));
    let inside: Vec<Inside> = attachments
        .iter()
        .zip(&names)
        .map(|((given, bytes, item), name)| Inside {
            name: format!("files/{name}"),
            given: given.clone(),
            checksum: checksum(bytes),
            item: *item,
        })
        .collect();
    let made = |name: &str, text: String| File { name: name.to_owned(), bytes: text.into_bytes() };
    let mut all = vec![
        made("index.html", page(texts, pack, &inside)),
        made("evidence.csv", csv(texts, pack, &inside)),
        made("evidence.json", json(pack, &inside)),
    ];
    all.extend(attachments.into_iter().zip(inside).map(|((_, bytes, _), inside)| File { name: inside.name, bytes }));
    // In the form that the usual programs for checking read.
    let sums: String = all.iter().map(|file| format!("{}  {}\n", checksum(&file.bytes), file.name)).collect();
    all.push(made("checksums.txt", sums));
    all
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
