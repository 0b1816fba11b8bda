//! Whether it is time to save a backup file.

use crate::domain::PartialDate;
use crate::record::Replica;

/// Days after which a browser that has promised to keep the data is not trusted alone any more.
const PATIENT: i64 = 30;
/// The same for a browser that has promised nothing: some erase a site's data after seven days without a visit.
const WARY: i64 = 7;

/// Why a backup is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupDue {
    /// There has never been one.
    Never,
    /// The last one is of this day, and there are changes since.
    Since(PartialDate),
}

/// Whether a backup is due on a day, .
///
/// `last` is the day of the last backup file that was saved here; `lasting` whether the browser has promised to keep what is stored.
#[must_use]
pub fn backup_due(replica: &Replica, last: Option<PartialDate>, today: chrono::NaiveDate, lasting: bool) -> Option<BackupDue> {
    if replica.portfolio().is_empty() {
        return None;
    }
    let waits = |since: chrono::NaiveDate| (if lasting { PATIENT } else { WARY }) <= (today - since).num_days();
    let changes = replica.stamps().filter_map(|(_, stamp)| day_of(stamp.time()));
    match last {
        Some(day) => {
            let changed = changes.max().is_none_or(|latest| day.earliest() <= latest);
            (changed && waits(day.earliest())).then_some(BackupDue::Since(day))
        }
        // What was stored before fields had stamps is old enough.
        None => changes.min().is_none_or(waits).then_some(BackupDue::Never),
    }
}

/// The day of a time in milliseconds since 1970, by universal time: half a day more or less does not matter here.
fn day_of(time: u64) -> Option<chrono::NaiveDate> {
    let days = i64::try_from(time / 86_400_000).ok()?;
    chrono::NaiveDate::from_ymd_opt(1970, 1, 1)?.checked_add_signed(chrono::TimeDelta::try_days(days)?)
}
