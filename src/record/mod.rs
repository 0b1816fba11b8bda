//! Stored text turned into a portfolio and back: the document on this device, the backup file, and what may go wrong with them.

mod backup;
mod document;
mod json;
mod store;
mod vault;

pub use backup::{Backup, ImportProblem, MAX_BACKUP_BYTES, read_backup};
pub use document::{Restored, VERSION, encode, restore};
pub use store::{MemoryStore, Store, StoreError};
pub use vault::{Kept, Notice, Opened, Vault};
