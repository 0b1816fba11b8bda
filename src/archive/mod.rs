//! Archives: written so that every system opens them, and opened as if a stranger had written them.

mod backup;
mod names;
mod open;
mod write;

pub use backup::{Content, open_backup, write_backup};
pub use names::safe_names;
pub use open::{Entry, Limits, ZipProblem, read_zip};
pub use write::{File, PackProblem, checksum, write_zip};
