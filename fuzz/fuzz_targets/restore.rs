//! A text that stands in the place of the answers: it is read, or it is put aside as it is, also when an answer is saved then.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark::domain::PartialDate;
use waymark::record::{MAIN, MemoryStore, Notice, Store, Vault};

const PLACE: &str = "waymark.portfolio";

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let store = MemoryStore::default();
    store.write(PLACE, &text).expect("there is room");
    let (vault, opened) = Vault::open(store, MAIN);
    let kept = |vault: &Vault<MemoryStore>| vault.kept().iter().any(|kept| kept.text == text);
    match opened.notice {
        None => assert!(!kept(&vault)),
        Some(Notice::Newer) => assert!(PartialDate::parse("2026-11-22").is_ok_and(|today| vault.save(&opened.replica, today).is_err())),
        Some(_) => {
            assert!(kept(&vault));
            if let Ok(today) = PartialDate::parse("2026-11-22") {
                vault.save(&opened.replica, today).expect("there is room");
            }
            assert!(kept(&vault));
        }
    }
});
