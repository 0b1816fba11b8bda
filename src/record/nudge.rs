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

/// Whether a backup is due on a day.
///
/// `last` is the day of the last backup file that was saved here; `lasting` whether the browser has promised to keep what is stored.
#[must_use]
pub fn backup_due(replica: &Replica, last: Option<PartialDate>, today: chrono::NaiveDate, lasting: bool) -> Option<BackupDue> {
    if replica.portfolio().is_empty() {
        return None;
    }
    // A day that is still to come is one of a clock that was wrong; only tomorrow may be today elsewhere.
    let waits = |since: chrono::NaiveDate| !(-1..if lasting { PATIENT } else { WARY }).contains(&(today - since).num_days());
    match last {
        Some(day) => {
            // What has no stamp was stored by the first version, which is before any backup file that is known.
            let changed = day_of(replica.latest().time()).is_some_and(|latest| day.earliest() <= latest);
            let wrong = today < day.earliest();
            ((changed || wrong) && waits(day.earliest())).then_some(BackupDue::Since(day))
        }
        // What was stored before fields had stamps is old enough: its day is the first of 1970.
        None => day_of(replica.oldest().time()).is_some_and(waits).then_some(BackupDue::Never),
    }
}

/// The day of a time in milliseconds since 1970, by universal time: half a day more or less does not matter here.
fn day_of(time: u64) -> Option<chrono::NaiveDate> {
    let days = i64::try_from(time / 86_400_000).ok()?;
    chrono::NaiveDate::from_ymd_opt(1970, 1, 1)?.checked_add_signed(chrono::TimeDelta::try_days(days)?)
}
