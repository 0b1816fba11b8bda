//! The pack as files. The same pack gives the same bytes.

use crate::archive::{File, checksum, safe_names};
use crate::i18n::Texts;
use crate::pack::{Pack, csv, json, page};

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
