//! When a person is reminded to save a backup file: when there is something to lose, and not more often than needed.

use waymark::domain::PartialDate;
use waymark::portfolio::{Command, Portfolio};
use waymark::record::{BackupDue, Clock, Replica, Stamp, backup_due};

use crate::answers::{date, day, field, portfolio};

const PROMISED: bool = true;
const NOT_PROMISED: bool = false;

#[test]
fn nobody_is_reminded_of_nothing() {
    let mut emptied = changed_on("2026-01-01");
    emptied.change(Command::Replace(Portfolio::default()), &mut Clock::new(1), noon("2026-01-02"));
    for replica in [Replica::default(), emptied] {
        for last in [None, Some("2026-01-01")] {
            check(&replica, last, "2026-12-31", NOT_PROMISED, None);
        }
    }
}

#[test]
fn without_any_backup_it_is_due_a_week_after_the_first_answer_and_a_month_after_it_where_the_browser_has_promised_to_keep_it() {
    let replica = changed_on("2026-11-01");
    check(&replica, None, "2026-11-01", NOT_PROMISED, None);
    check(&replica, None, "2026-11-07", NOT_PROMISED, None);
    check(&replica, None, "2026-11-08", NOT_PROMISED, Some(BackupDue::Never));
    check(&replica, None, "2026-11-30", PROMISED, None);
    check(&replica, None, "2026-12-01", PROMISED, Some(BackupDue::Never));
    check(&replica, None, "2027-12-01", PROMISED, Some(BackupDue::Never));
}

#[test]
fn a_later_answer_does_not_put_the_first_backup_off() {
    let mut replica = changed_on("2026-11-01");
    replica.change(Command::Replace(both()), &mut Clock::new(1), noon("2026-11-08"));
    check(&replica, None, "2026-11-08", NOT_PROMISED, Some(BackupDue::Never));
}

#[test]
fn answers_of_the_first_version_are_old_enough_also_beside_new_ones() {
    let mut replica = Replica::from(portfolio("school.name = x"));
    check(&replica, None, "2026-11-08", PROMISED, Some(BackupDue::Never));
    replica.change(Command::Replace(both()), &mut Clock::new(1), noon("2026-11-08"));
    check(&replica, None, "2026-11-08", PROMISED, Some(BackupDue::Never));
}

#[test]
fn after_a_backup_it_is_due_again_when_something_has_changed_and_a_week_or_a_month_has_gone_by() {
    let replica = changed_on("2026-11-05");
    check(&replica, Some("2026-11-02"), "2026-11-08", NOT_PROMISED, None);
    check(&replica, Some("2026-11-02"), "2026-11-09", NOT_PROMISED, since("2026-11-02"));
    check(&replica, Some("2026-11-02"), "2026-12-01", PROMISED, None);
    check(&replica, Some("2026-11-02"), "2026-12-02", PROMISED, since("2026-11-02"));
}

#[test]
fn an_answer_taken_away_is_a_change_as_well() {
    let mut replica = Replica::from(both());
    replica.change(Command::Clear(field("school.name")), &mut Clock::new(1), noon("2026-11-05"));
    check(&replica, Some("2026-11-02"), "2026-11-09", NOT_PROMISED, since("2026-11-02"));
}

#[test]
fn a_backup_with_all_changes_in_it_is_enough_for_ever() {
    check(&changed_on("2026-11-01"), Some("2026-11-02"), "2036-11-02", NOT_PROMISED, None);
    // What the first version stored is older than any backup file of which the day is known.
    check(&portfolio("school.name = x").into(), Some("2026-11-02"), "2036-11-02", NOT_PROMISED, None);
}

#[test]
fn what_was_changed_on_the_day_of_the_backup_may_have_been_changed_after_it() {
    check(&changed_on("2026-11-02"), Some("2026-11-02"), "2026-11-09", NOT_PROMISED, since("2026-11-02"));
}

#[test]
fn a_clock_that_was_wrong_does_not_put_the_reminder_off_for_years() {
    check(&changed_on("2090-01-01"), None, "2026-11-09", PROMISED, Some(BackupDue::Never));
    check(&changed_on("2026-11-01"), Some("2090-01-01"), "2026-11-09", PROMISED, since("2090-01-01"));
    let last_stamp = Replica::new(both(), vec![(field("school.name"), Stamp::parse("e677d21fdbff-7fffffff-ffffffff").unwrap())]);
    check(&last_stamp, Some("2026-11-08"), "2026-11-09", NOT_PROMISED, None);
    check(&last_stamp, Some("2026-11-02"), "2026-11-09", NOT_PROMISED, since("2026-11-02"));
}

#[test]
fn where_it_is_tomorrow_already_by_universal_time_nobody_is_reminded_at_once() {
    check(&changed_on("2026-11-09"), None, "2026-11-08", NOT_PROMISED, None);
}

fn check(replica: &Replica, last: Option<&str>, today: &str, lasting: bool, expected: Option<BackupDue>) {
    let last: Option<PartialDate> = last.map(date);
    assert_eq!(backup_due(replica, last, day(today), lasting), expected, "on {today} after {last:?}");
}

fn since(last: &str) -> Option<BackupDue> {
    Some(BackupDue::Since(date(last)))
}

/// One answer, given on this day.
fn changed_on(given: &str) -> Replica {
    let mut replica = Replica::default();
    replica.change(Command::Replace(portfolio("school.name = x")), &mut Clock::new(1), noon(given));
    replica
}

fn both() -> Portfolio {
    portfolio("school.name = x; teacher.selfie = 2025-09")
}

/// The middle of a day, in milliseconds since 1970.
fn noon(given: &str) -> u64 {
    let days = (day(given) - day("1970-01-01")).num_days();
    u64::try_from(days).unwrap() * 86_400_000 + 43_200_000
}
