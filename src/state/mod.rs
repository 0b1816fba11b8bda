//! The state of the running program: one document, one writer, everything else derived.
//!
//! Every change to the portfolio is a `Command` through [`Session::dispatch`]; no other place writes it.

mod drafts;
mod live;
mod offline;
mod standing;
mod texts;

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::PartialDate;
use crate::i18n::Language;
use crate::platform;
use crate::portfolio::{Answer, Command, Field, Portfolio, SCHOOL, TEACHER, school_facts, teacher_facts};
use crate::record::{Kept, Notice, Opened, Store, StoreError, Vault};
use crate::route::Page;
use crate::rules;

pub use drafts::{Draft, Drafts};
pub use live::Live;
use live::{Fields, Followed};
pub use offline::{Group, Kept as KeptOffline, Offline, Version, Work, groups};
pub use standing::Standing;
pub use texts::read_language;

/// Where the answers are kept just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// Nothing has been entered.
    Nothing,
    /// Found from last time, and still there.
    Restored,
    /// Saved at this time of day.
    Saved {
        /// Such as `14:05`.
        at: String,
    },
    /// Not saved.
    Failed(StoreError),
}

/// What the parts of the page share. Made once; a copy is a handle of one word, so that handing it on costs little code.
#[derive(Clone, Copy)]
pub struct Session(&'static Shared);

/// What a [`Session`] leads to.
pub struct Shared {
    portfolio: Live<Portfolio>,
    fields: Fields,
    vault: StoredValue<Vault<Box<dyn Store>>, LocalStorage>,
    /// Where the answers are kept just now.
    pub save: Live<SaveStatus>,
    /// What to say about what was stored.
    pub notice: Live<Option<Notice>>,
    /// What was typed and cannot be an answer.
    pub drafts: Drafts,
    /// Whether the worked example is shown.
    pub sample: Live<bool>,
    /// What works without a connection, and whether a new version waits.
    pub offline: Offline,
    /// The day on which the page was opened.
    pub today: NaiveDate,
    /// Where the teacher stands with the text chosen.
    pub teacher: Live<Standing>,
    /// Where the school stands with the round chosen.
    pub school: Live<Standing>,
}

/// Which page is shown in which language. A handle like [`Session`].
#[derive(Clone, Copy)]
pub struct Place(&'static Shown);

/// What a [`Place`] leads to.
pub struct Shown {
    /// The page.
    pub page: Live<Page>,
    /// The language.
    pub language: Live<Arc<Language>>,
    /// The languages on offer.
    pub languages: Live<Vec<Language>>,
    /// The language that could not be fetched, by its own name.
    pub failed: Live<Option<String>>,
    /// Whether a link was followed to a page whose heading has not come yet and is to take focus then.
    pub awaits_heading: Live<bool>,
}

/// The text that teachers are checked against unless they choose: the one that can be read whole.
pub const TEACHER_EDITION: &str = "2025-prelaunch";
/// The round that schools are checked against unless they choose: the latest whose cut-off dates are printed.
pub const SCHOOL_EDITION: &str = "2025-2026";

impl std::ops::Deref for Session {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        self.0
    }
}

impl Session {
    /// Opens what is stored on this device.
    #[must_use]
    pub fn open() -> Session {
        let (vault, Opened { portfolio, notice }) = Vault::open(platform::browser_store());
        let today = platform::today();
        let save = match notice {
            Some(Notice::Store(error)) => SaveStatus::Failed(error),
            Some(Notice::NotKept) => SaveStatus::Failed(StoreError::Full),
            _ if portfolio.is_empty() => SaveStatus::Nothing,
            _ => SaveStatus::Restored,
        };
        let sample = vault.shows_sample();
        let fields = Fields::new();
        let drafts = Drafts::new(fields);
        // The session lives as long as the program.
        Session(Box::leak(Box::new(Shared {
            teacher: Live::new(teacher_standing(&portfolio, today)),
            school: Live::new(chosen_school_standing(&portfolio, today)),
            portfolio: Live::new(portfolio),
            fields,
            vault: StoredValue::new_local(vault),
            save: Live::new(save),
            notice: Live::new(notice),
            drafts,
            sample: Live::new(sample),
            offline: Offline::start(drafts),
            today,
        })))
    }

    /// Makes a change and saves it at once.
    pub fn dispatch(&self, command: Command) {
        if let Command::RemoveItem(item) = &command {
            self.drafts.drop_item(item);
        }
        if self.change(command) {
            self.save_now();
        }
    }

    /// The only writer of the portfolio, and of what follows from it.
    fn change(&self, command: Command) -> bool {
        let field = match &command {
            Command::Answer(field, _) | Command::Clear(field) => Some(field.clone()),
            Command::RemoveItem(_) | Command::Replace(_) => None,
        };
        let changed = self.portfolio.maybe_update(|portfolio| portfolio.apply(command));
        if changed {
            self.teacher.renew(self.portfolio.with_untracked(|portfolio| teacher_standing(portfolio, self.today)));
            self.school.renew(self.portfolio.with_untracked(|portfolio| chosen_school_standing(portfolio, self.today)));
            match field {
                Some(field) => self.fields.changed(&field),
                None => self.fields.all_changed(),
            }
        }
        changed
    }

    /// Gives an answer, or takes it away.
    pub fn answer(&self, field: Field, answer: Option<Answer>) {
        self.dispatch(match answer {
            Some(answer) => Command::Answer(field, answer),
            None => Command::Clear(field),
        });
    }

    /// A field to be followed.
    #[must_use]
    pub fn get(&self, field: Field) -> Watched {
        Watched { session: *self, followed: self.fields.follow(field) }
    }

    /// Something derived from the whole portfolio.
    pub fn with<T>(&self, read: impl FnOnce(&Portfolio) -> T) -> T {
        self.portfolio.with(read)
    }

    /// The same without following changes.
    pub fn with_untracked<T>(&self, read: impl FnOnce(&Portfolio) -> T) -> T {
        self.portfolio.with_untracked(read)
    }

    /// The texts put aside because they could not be read.
    #[must_use]
    pub fn kept(&self) -> Vec<Kept> {
        self.vault.with_value(Vault::kept)
    }

    /// Takes away a text that was put aside.
    pub fn remove_kept(&self, key: &str) {
        let removed = self.vault.try_update_value(|vault| vault.remove_kept(key));
        if let Some(Err(error)) = removed {
            self.save.set(SaveStatus::Failed(error));
        } else {
            self.save_now();
        }
    }

    /// Puts a worked example in the place of the person's own answers, which come back with [`Session::leave_sample`].
    pub fn show_sample(&self, sample: Portfolio) {
        let today = PartialDate::Day(self.today);
        let own = self.portfolio.get_untracked();
        match self.vault.with_value(|vault| vault.put_own_aside(&own, today)) {
            Ok(()) => {
                self.sample.set(true);
                self.drafts.clear();
                self.dispatch(Command::Replace(sample));
            }
            Err(error) => self.save.set(SaveStatus::Failed(error)),
        }
    }

    /// Brings the person's own answers back.
    pub fn leave_sample(&self) {
        let own = self.vault.with_value(Vault::own);
        self.drafts.clear();
        self.dispatch(Command::Replace(own));
        if matches!(self.save.get_untracked(), SaveStatus::Failed(_)) {
            return;
        }
        match self.vault.with_value(Vault::forget_own) {
            Ok(()) => self.sample.set(false),
            Err(error) => self.save.set(SaveStatus::Failed(error)),
        }
    }

    /// Takes everything of ours off this device.
    pub fn erase(&self) {
        let erased = self.vault.try_update_value(Vault::erase);
        self.drafts.clear();
        self.change(Command::Replace(Portfolio::default()));
        self.sample.set(false);
        self.notice.set(None);
        self.save.set(match erased {
            Some(Err(error)) => SaveStatus::Failed(error),
            _ => SaveStatus::Nothing,
        });
    }

    fn save_now(&self) {
        let saved =
            self.portfolio.with_untracked(|portfolio| self.vault.with_value(|vault| vault.save(portfolio, PartialDate::Day(self.today))));
        self.save.set(match saved {
            Ok(()) => SaveStatus::Saved { at: platform::time_of_day() },
            Err(error) => SaveStatus::Failed(error),
        });
    }
}

/// A field that is followed: its readers are woken by its own changes and by no others. A handle to copy.
#[derive(Clone, Copy)]
pub struct Watched {
    session: Session,
    followed: &'static Followed,
}

impl Watched {
    /// The field.
    #[must_use]
    pub fn field(&self) -> &'static Field {
        &self.followed.field
    }

    /// The answer to it.
    #[must_use]
    pub fn get(&self) -> Option<Answer> {
        self.followed.track();
        self.session.portfolio.with_untracked(|portfolio| portfolio.get(&self.followed.field).cloned())
    }

    /// What was typed into it and cannot be an answer.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        self.followed.track();
        self.session.drafts.of(&self.followed.field)
    }
}

impl std::ops::Deref for Place {
    type Target = Shown;

    fn deref(&self) -> &Shown {
        self.0
    }
}

impl Place {
    /// The place where the reader has arrived.
    #[must_use]
    pub fn new(page: Page, language: Language, offered: Vec<Language>, failed: Option<String>) -> Place {
        // The place lives as long as the program.
        Place(Box::leak(Box::new(Shown {
            page: Live::new(page),
            language: Live::new(Arc::new(language)),
            languages: Live::new(offered),
            failed: Live::new(failed),
            awaits_heading: Live::new(false),
        })))
    }

    /// The address of a page in the language shown.
    #[must_use]
    pub fn address(&self, page: &Page) -> String {
        address(&self.language.get().code, page)
    }
}

/// The address of a page in a language, with the base before it.
#[must_use]
pub fn address(language: &str, page: &Page) -> String {
    let (base, path) = (platform::base_path(), page.path());
    if path.is_empty() { format!("{base}{language}/") } else { format!("{base}{language}/{path}") }
}

/// Where the teacher stands with the text chosen.
fn teacher_standing(portfolio: &Portfolio, today: NaiveDate) -> Standing {
    let edition = chosen(portfolio, &Field::teacher_edition(), TEACHER, TEACHER_EDITION);
    Standing::of(TEACHER, &edition, today, |vocabulary| teacher_facts(portfolio, vocabulary))
}

/// Where the school stands with the round chosen.
fn chosen_school_standing(portfolio: &Portfolio, today: NaiveDate) -> Standing {
    let edition = chosen(portfolio, &Field::school("edition"), SCHOOL, SCHOOL_EDITION);
    school_standing(portfolio, &edition, today)
}

/// Where the school stands with a round.
#[must_use]
pub fn school_standing(portfolio: &Portfolio, edition: &str, today: NaiveDate) -> Standing {
    Standing::of(SCHOOL, edition, today, |vocabulary| school_facts(portfolio, edition, vocabulary))
}

/// The edition chosen, if it exists; else the usual one.
fn chosen(portfolio: &Portfolio, field: &Field, scheme: &'static str, usual: &str) -> String {
    let chosen = portfolio.get(field).and_then(Answer::text);
    let known = chosen.filter(|chosen| rules::edition(scheme, chosen).is_some());
    known.unwrap_or(usual).to_owned()
}
