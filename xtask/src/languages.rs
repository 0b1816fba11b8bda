//! Every language of the site: its messages and its guide, read together and written under a name that holds their hash.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::guide::{self, Topic};
use crate::guide_page;
use crate::hash::short_hash;
use crate::honesty::Honesty;
use crate::language_checks::{self, Convention};
use crate::pages;
use crate::sent::{self, Files};
use crate::sources::{self, Sources};
use crate::texts::Texts;

pub(crate) const SOURCE_LANGUAGE: &str = "en";
/// The languages by which the program is measured and cut into parts, so that another language never changes it.
pub(crate) const MEASURED: [&str; 2] = [SOURCE_LANGUAGE, "nb"];

pub(crate) struct Language {
    pub(crate) code: String,
    pub(crate) own_name: String,
    pub(crate) right_to_left: bool,
    pub(crate) texts: Texts,
    pub(crate) topics: Vec<Topic>,
    pub(crate) hash: String,
    sent: Files,
    /// What the page about the program says of this translation.
    pub(crate) note: String,
    /// Whether a native speaker has read all texts.
    pub(crate) read: bool,
    pub(crate) guide_front: String,
}

/// English first, then by code, then those of the other folders. `corrections` is where readers send them, if that is known.
pub(crate) fn read(root: &Path, others: &[PathBuf], corrections: Option<&str>) -> Result<Vec<Language>> {
    let folder = root.join("public/lang");
    let mut folders = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("{} is missing", folder.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.path());
        }
    }
    let source = folder.join(SOURCE_LANGUAGE);
    folders.sort_by_key(|folder| (*folder != source, folder.clone()));
    folders.extend_from_slice(others);
    let sources = sources::read(root)?;
    let english = Texts::read(SOURCE_LANGUAGE, &source)?.minified;
    let conventions = language_checks::conventions(root)?;
    let read = |folder: &PathBuf| {
        let code = folder.file_name().unwrap_or_default().to_string_lossy();
        let native = conventions.iter().find(|it| it.code == *code).and_then(|it: &Convention| it.native.as_ref());
        language(folder, &Honesty { code: &code, native, corrections }, &english, &sources)
    };
    let languages: Vec<Language> = folders.iter().map(read).collect::<Result<_>>()?;
    same_guides(&languages)?;
    Ok(languages)
}

fn language(folder: &Path, honesty: &Honesty<'_>, english: &Files, sources: &Sources) -> Result<Language> {
    let code = honesty.code;
    let texts = Texts::read(code, folder)?;
    let topics = guide::read(&folder.join("guide"), honesty, &texts, sources)?;
    guide::check_links(code, &topics, &pages::slugs())?;
    let guide_front = guide_page::front(code, &topics, &texts, &texts.say("site-description", &[])?)?;
    let own_name = texts.say("language-name", &[])?;
    if own_name.contains(['=', ';']) {
        bail!("language {code}: its name must not hold `=` or `;`, which divide the list of languages");
    }
    let right_to_left = texts.right_to_left;
    let sent = sent::for_the_program(english, &texts.minified).with_context(|| format!("in the messages of {code}"))?;
    let hash = short_hash(sent.values().map(String::as_str));
    let (note, read) = (honesty.note("about", &texts)?, honesty.native.is_some());
    Ok(Language { code: code.to_owned(), own_name, right_to_left, texts, sent, topics, hash, note, read, guide_front })
}

fn same_guides(languages: &[Language]) -> Result<()> {
    let Some((english, others)) = languages.split_first().filter(|(first, _)| first.code == SOURCE_LANGUAGE) else {
        bail!("public/lang/{SOURCE_LANGUAGE} is missing");
    };
    let compare = |other: &Language| guide::differences(&english.topics, &other.code, &other.topics);
    let found: Vec<String> = others.iter().flat_map(compare).collect();
    if found.is_empty() { Ok(()) } else { bail!("the guides differ:\n  {}", found.join("\n  ")) }
}

impl Language {
    /// A file of its texts as the program fetches it; empty when there is none of this name.
    pub(crate) fn sent(&self, file: &str) -> &str {
        self.sent.get(file).map_or("", String::as_str)
    }

    pub(crate) fn folder_name(&self) -> String {
        format!("{}-{}", self.code, self.hash)
    }

    /// `code=hash=own name`, with `=rtl` where the writing runs that way: how the program in the page learns of it.
    pub(crate) fn entry(&self) -> String {
        let direction = if self.right_to_left { "=rtl" } else { "" };
        format!("{}={}={}{direction}", self.code, self.hash, self.own_name)
    }

    pub(crate) fn write(&self, lang: &Path) -> Result<()> {
        let folder = lang.join(self.folder_name());
        fs::create_dir_all(&folder)?;
        for (file, text) in &self.sent {
            fs::write(folder.join(format!("{file}.ftl")), text)?;
        }
        Ok(())
    }
}
