//! Stored text turned into a portfolio and back: the document on this device, the backup file, and what may go wrong with them.

mod backup;
mod clock;
mod document;
mod history;
mod json;
mod migrations;
mod nudge;
mod replica;
mod store;
mod vault;

pub use backup::{Backup, ImportProblem, MAX_BACKUP_BYTES, read_backup};
pub use clock::{Clock, Stamp};
pub use document::{Restored, VERSION, encode, restore};
pub use history::{Cause, History, MAX_STEPS, Step};
pub use nudge::{BackupDue, backup_due};
pub use replica::{Difference, Replica};
pub use store::{MemoryStore, Store, StoreError};
pub use vault::{Kept, MAIN, Notice, Opened, Vault, name_of};
