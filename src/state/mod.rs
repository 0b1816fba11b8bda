//! The state of the running program: one document, one writer, everything else derived.
//!
//! Every change to the portfolio is a `Command` through [`Session::dispatch`]; no other place writes it.

mod drafts;
mod files;
mod keeping;
mod later;
mod live;
mod offline;
mod place;
mod profiles;
mod standing;
mod texts;
mod watched;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::platform;
use crate::portfolio::{Answer, Change, Command, Field, ItemId, Portfolio, SCHOOL, TEACHER, school_facts, teacher_facts};
use crate::record::{BackupDue, Cause, Clock, History, Kept, Notice, Opened, Replica, Step, Store, StoreError, Vault, encode};
use crate::rules;
use chrono::NaiveDate;

use crate::domain::PartialDate;

pub use drafts::{Draft, Drafts};
pub use files::{Contents, FileProblem, Held, MAX_ALL, MAX_ARCHIVE, MAX_FILE, MAX_FILES, OpenProblem, Told, kilobytes};
use keeping::Keeping;
use later::Act;
use live::Fields;
pub use live::Live;
pub use offline::{Group, Kept as KeptOffline, Offline, Version, Work, groups};
pub use place::{Place, Shown, address};
pub use profiles::{EXAMPLE, Profile};
pub use standing::Standing;
pub use texts::read_language;
pub use watched::Watched;

/// Where the answers are kept just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// Nothing has been entered.
    Nothing,
    /// Found from last time, and still there.
    Restored,
    /// On the way to the disk.
    Saving,
    /// On the disk since this time of day.
    Saved {
        /// Such as `14:05`.
        at: String,
    },
    /// In one of the two places only: on the disk, or where it may be lost when the browser ends suddenly.
    Half {
        /// Whether it is on the disk.
        on_disk: bool,
        /// Why it is not in the other place.
        error: StoreError,
    },
    /// Not saved.
    Failed(StoreError),
}

/// What the parts of the page share. Made once; a copy is a handle of one word, so that handing it on costs little code.
#[derive(Clone, Copy)]
pub struct Session(&'static Shared);

/// What a [`Session`] leads to.
pub struct Shared {
    replica: Live<Replica>,
    /// It as a document, once that was asked for.
    text: RefCell<Option<Rc<str>>>,
    fields: Fields,
    /// Whether what follows from the portfolio is yet to be worked out.
    behind: Cell<bool>,
    clock: Cell<Clock>,
    /// The time in the last id that was made.
    made: Cell<u64>,
    vault: RefCell<Vault<Box<dyn Store>>>,
    keeping: Keeping,
    /// What was done last, and can be undone.
    pub history: Live<History>,
    /// The profile that is open.
    pub profile: Live<String>,
    /// Whether nothing may be changed, because a newer version of the program writes here.
    pub read_only: Live<bool>,
    /// Whether the browser has promised to keep what is stored; none while nobody has asked.
    pub lasting: Live<Option<bool>>,
    /// Where the answers are kept just now.
    pub save: Live<SaveStatus>,
    /// What to say about what was stored.
    pub notice: Live<Option<Notice>>,
    /// What was typed and cannot be an answer.
    pub drafts: Drafts,
    /// Whether something that was done in this window can be undone, and redone.
    pub back_and_forth: Live<(bool, bool)>,
    /// Whether everything was erased while the page was open.
    pub erased: Live<bool>,
    /// Whether it is time for a backup file.
    pub backup_due: Live<Option<BackupDue>>,
    /// What works without a connection, and whether a new version waits.
    pub offline: Offline,
    /// The files of evidence that are on this device.
    pub held: Live<Held>,
    /// When the page was opened, in milliseconds since 1970.
    pub opened: u64,
    /// The day on which the page was opened.
    pub today: NaiveDate,
    /// Where the teacher stands with the text chosen.
    pub teacher: Live<Standing>,
    /// Where the school stands with the round chosen.
    pub school: Live<Standing>,
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

impl SaveStatus {
    /// What can be said before the journal has been asked.
    fn at_opening(notice: Option<Notice>, is_empty: bool) -> SaveStatus {
        match notice {
            Some(Notice::Store(error)) => SaveStatus::Failed(error),
            Some(Notice::NotKept) => SaveStatus::Failed(StoreError::Full),
            Some(Notice::Newer) => SaveStatus::Failed(StoreError::Newer),
            _ if is_empty => SaveStatus::Nothing,
            _ => SaveStatus::Restored,
        }
    }
}

impl Session {
    /// Opens what is stored on this device.
    #[must_use]
    pub fn open() -> Session {
        let store = platform::browser_store();
        let profile = platform::tab_profile().unwrap_or_else(|| Vault::chosen(&store));
        let (vault, Opened { replica, notice }) = Vault::open(store, &profile);
        let today = platform::today();
        let fields = Fields::new();
        let drafts = Drafts::new(fields);
        let mut clock = Clock::new(platform::draw());
        clock.see(replica.latest());
        // The session lives as long as the program.
        let session = Session(Box::leak(Box::new(Shared {
            teacher: Live::new(teacher_standing(replica.portfolio(), today)),
            school: Live::new(chosen_school_standing(replica.portfolio(), today)),
            save: Live::new(SaveStatus::at_opening(notice, replica.portfolio().is_empty())),
            read_only: Live::new(notice == Some(Notice::Newer)),
            replica: Live::new(replica),
            text: RefCell::new(None),
            fields,
            behind: Cell::new(false),
            clock: Cell::new(clock),
            made: Cell::new(0),
            vault: RefCell::new(vault),
            keeping: Keeping::default(),
            history: Live::new(History::default()),
            profile: Live::new(profile),
            lasting: Live::new(None),
            notice: Live::new(notice),
            drafts,
            back_and_forth: Live::new((false, false)),
            erased: Live::new(false),
            backup_due: Live::new(None),
            opened: platform::now(),
            offline: Offline::new(),
            held: Live::new(Held::default()),
            today,
        })));
        // The page comes first; whatever is asked before begins this too.
        platform::after_drawing(Box::new(move || session.ask(Act::Begin)));
        session
    }

    /// Makes a change and saves it at once.
    pub fn dispatch(&self, command: Command) {
        self.dispatch_as(Cause::Edit, command);
    }

    /// The same for a change that is more than an edit.
    pub fn dispatch_as(&self, cause: Cause, command: Command) {
        if let Command::RemoveItem(item) = &command {
            self.drafts.drop_item(item);
        }
        if self.read_only.get_untracked() {
            // What was typed goes back to what is stored.
            self.fields.all_changed();
        } else if self.change(cause, command) {
            self.keep();
        }
    }

    /// Makes a change here and now.
    fn change(&self, cause: Cause, command: Command) -> bool {
        let at = platform::now();
        self.write(cause, at, |replica| {
            let mut clock = self.clock.get();
            let changes = replica.change(command, &mut clock, at);
            self.clock.set(clock);
            changes
        })
    }

    /// The only writer of the portfolio, and of what follows from it.
    ///
    /// Whoever follows a field that was changed is woken at once. The rest, above all the verdicts, waits until the page has been
    /// drawn with that: a tick must not wait for everything that follows from it.
    fn write(&self, cause: Cause, at: u64, act: impl FnOnce(&mut Replica) -> Vec<Change>) -> bool {
        let mut changes = Vec::new();
        self.replica.quietly(|replica| changes = act(replica));
        if changes.is_empty() {
            return false;
        }
        self.text.take();
        self.follow_up();
        if changes.len() < 10 {
            changes.iter().for_each(|change| self.fields.changed(&change.field));
        } else {
            self.fields.all_changed();
        }
        self.keeping.fresh.borrow_mut().push(Step { at, cause, changes });
        true
    }

    /// Keeps what is here: in local storage now, in the journal as soon as it answers.
    fn keep(&self) {
        self.save.set(SaveStatus::Saving);
        self.keep_aside();
        self.ask(Act::Changed);
    }

    /// Writes the copy that the next start begins with.
    fn keep_aside(&self) {
        let is_nothing = self.replica.with_untracked(|replica| *replica == Replica::default());
        let kept = if is_nothing { self.vault.borrow().keep(None) } else { self.vault.borrow().keep(Some(&self.encoded())) };
        self.keeping.aside.set(kept.err());
    }

    /// The document.
    #[must_use]
    pub fn encoded(&self) -> Rc<str> {
        // It goes to three places after each change.
        let mut text = self.text.borrow_mut();
        let written = || self.replica.with_untracked(|replica| encode(replica, PartialDate::Day(self.today)).into());
        Rc::clone(text.get_or_insert_with(written))
    }

    /// Works out what follows from the changes so far, once the page has been drawn.
    fn follow_up(&self) {
        // Who leaves a field is on the way to the next, and the browser brings that into sight: nothing may move after it.
        if platform::is_focus_lost() {
            self.catch_up();
        } else if !self.behind.replace(true) {
            let session = *self;
            platform::after_drawing(Box::new(move || session.catch_up()));
        }
    }

    fn catch_up(&self) {
        self.behind.set(false);
        self.replica.tell();
        self.derive();
    }

    /// Works out anew what follows from the portfolio.
    fn derive(&self) {
        self.teacher.renew(self.with_untracked(|portfolio| teacher_standing(portfolio, self.today)));
        self.school.renew(self.with_untracked(|portfolio| chosen_school_standing(portfolio, self.today)));
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

    /// Something derived from one item alone, a project or an item of evidence: it is not worked out anew for changes elsewhere.
    pub fn with_item<T>(&self, what: &str, item: &ItemId, read: impl FnOnce(&Portfolio) -> T) -> T {
        self.fields.follow(Field::of_all(what, item.as_str())).track();
        self.with_untracked(read)
    }

    /// Something derived from the whole portfolio.
    pub fn with<T>(&self, read: impl FnOnce(&Portfolio) -> T) -> T {
        self.replica.with(|replica| read(replica.portfolio()))
    }

    /// The same without following changes.
    pub fn with_untracked<T>(&self, read: impl FnOnce(&Portfolio) -> T) -> T {
        self.replica.with_untracked(|replica| read(replica.portfolio()))
    }

    /// The portfolio with its stamps, as it is now.
    #[must_use]
    pub fn replica(&self) -> Replica {
        self.replica.get_untracked()
    }

    /// An id for a new project or item of evidence.
    #[must_use]
    pub fn fresh(&self, letter: char) -> ItemId {
        // Later than all that is here, also where clocks differ and where two are made in the same millisecond: items sort by their age.
        let latest = self.replica.with_untracked(Replica::latest).time().max(self.made.get());
        let now = platform::now().max(latest + 1);
        self.made.set(now);
        ItemId::fresh(letter, now, self.clock.get().writer())
    }

    /// The texts put aside because they could not be read.
    #[must_use]
    pub fn kept(&self) -> Vec<Kept> {
        self.vault.borrow().kept()
    }

    /// Takes away a text that was put aside.
    pub fn remove_kept(&self, key: &str) {
        let removed = self.vault.borrow_mut().remove_kept(key);
        match removed {
            Err(error) => self.save.set(SaveStatus::Failed(error)),
            Ok(()) => self.keep(),
        }
    }
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
