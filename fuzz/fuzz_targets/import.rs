//! A file that somebody chooses: taken whole or not at all, and what was taken can be written and taken again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark::domain::PartialDate;
use waymark::record::{Step, encode, read_backup};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let (Ok(backup), Ok(today)) = (read_backup(&text), PartialDate::parse("2026-11-22")) {
        let again = read_backup(&encode(&backup.replica, today)).expect("what was taken can be taken again");
        assert_eq!(again.replica, backup.replica);
    }
    if let Some(step) = Step::parse(&text) {
        assert_eq!(Step::parse(&step.encode()), Some(step));
    }
});
