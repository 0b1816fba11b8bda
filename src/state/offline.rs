//! What works without a connection, whether a new version waits, and whether the browser offers to install the site.

use super::{Drafts, Live};
use crate::platform;

/// What is known of it. A handle to copy.
#[derive(Clone, Copy)]
pub struct Offline {
    /// What is kept.
    pub kept: Live<Kept>,
    /// Whether there is a new version.
    pub version: Live<Version>,
    /// Whether the browser offers to install the site.
    pub installable: Live<bool>,
}

/// What is kept for use without a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nobody has said yet.
    Asked,
    /// Nothing can be kept: the reason in a word of `platform/offline.js`.
    Impossible(String),
    /// This is kept.
    Here {
        /// Whether files are being fetched, have come, or did not come.
        work: Work,
        /// What is kept, as the worker counts it; [`groups`] reads it.
        counted: String,
    },
}

/// How the fetching of files goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Some are being fetched.
    Busy,
    /// What was asked for has come.
    Done,
    /// Some did not come.
    Failed,
}

/// Whether there is another version of the program than the one that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// None that is known of.
    Same,
    /// It has been fetched and waits.
    Ready,
    /// It was put in place from another window, and this page could not follow without losing what is half written.
    Taken,
}

/// A group of files: the program, or a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The code of a language; none for the program.
    pub language: Option<String>,
    /// How many bytes of it are kept.
    pub kept: u32,
    /// How many there are.
    pub bytes: u32,
}

impl Offline {
    /// Nothing is known yet.
    pub(super) fn new() -> Offline {
        Offline { kept: Live::new(Kept::Asked), version: Live::new(Version::Same), installable: Live::new(false) }
    }

    /// Begins to keep the site, and follows what becomes of it.
    pub(super) fn start(self, drafts: Drafts) {
        platform::start_offline(move |what, how| self.hear(drafts, &what, how));
    }

    fn hear(self, drafts: Drafts, what: &str, how: String) {
        match what {
            "install" => self.installable.renew(!how.is_empty()),
            "impossible" => self.kept.renew(Kept::Impossible(how)),
            "version" if how == "ready" => self.version.renew(Version::Ready),
            "version" => self.follow(drafts),
            "busy" => self.kept.renew(Kept::Here { work: Work::Busy, counted: how }),
            "done" => self.kept.renew(Kept::Here { work: Work::Done, counted: how }),
            _ => self.kept.renew(Kept::Here { work: Work::Failed, counted: how }),
        }
    }

    /// Another window has put the new version in place: this page follows, unless something half written would be lost.
    fn follow(self, drafts: Drafts) {
        platform::leave_field();
        if drafts.none() { platform::take_version() } else { self.version.set(Version::Taken) }
    }
}

/// Reads what the worker counts: `core=700000=700000;en=0=200000`.
#[must_use]
pub fn groups(counted: &str) -> Vec<Group> {
    let group = |entry: &str| {
        let mut parts = entry.split('=');
        let (name, kept, bytes) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some(Group { language: (name != "core").then(|| name.to_owned()), kept, bytes })
    };
    counted.split(';').filter_map(group).collect()
}
