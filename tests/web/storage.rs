//! Local storage behind the `Store` trait.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::domain::PartialDate;
use waymark::platform::{browser_store, time_of_day, today};
use waymark::portfolio::{Answer, Field, Portfolio};
use waymark::record::{MAIN, Notice, Replica, Store as _, StoreError, Vault};

/// Far more than any browser keeps for a site.
const TOO_MUCH: usize = 12_000_000;

fn raw() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

fn some_answers() -> Replica {
    let selfie = Answer::Date(PartialDate::parse("2025-09").unwrap());
    let name = Answer::Text("Fjellheim «skole» 𝕊 \u{2028}".into());
    let portfolio: Portfolio = [(Field::selfie(), selfie), (Field::school("name"), name)].into_iter().collect();
    portfolio.into()
}

fn day() -> PartialDate {
    PartialDate::parse("2026-11-21").unwrap()
}

#[wasm_bindgen_test]
fn what_is_written_can_be_read() {
    raw().clear().unwrap();
    let store = browser_store();
    assert_eq!(store.read("waymark.test"), Ok(None));
    for text in ["", "one", "Grüße, 𝕊, \u{0}, \u{2068}x\u{2069}", "{\"format\":\"waymark\"}"] {
        assert_eq!(store.write("waymark.test", text), Ok(()));
        assert_eq!(store.read("waymark.test"), Ok(Some(text.to_owned())));
        assert_eq!(raw().get_item("waymark.test").unwrap().as_deref(), Some(text));
    }
}

#[wasm_bindgen_test]
fn what_is_removed_is_gone_and_nothing_else_is() {
    raw().clear().unwrap();
    let store = browser_store();
    store.write("waymark.one", "1").unwrap();
    store.write("waymark.two", "2").unwrap();
    assert_eq!(store.remove("waymark.one"), Ok(()));
    assert_eq!(store.remove("waymark.never-there"), Ok(()));
    assert_eq!(store.read("waymark.one"), Ok(None));
    assert_eq!(store.read("waymark.two"), Ok(Some("2".to_owned())));
}

#[wasm_bindgen_test]
fn keys_are_found_by_how_they_begin() {
    raw().clear().unwrap();
    let store = browser_store();
    for key in ["waymark.kept.1", "waymark.kept.2", "waymark.portfolio", "another.kept.1", "waymarked"] {
        raw().set_item(key, "x").unwrap();
    }
    let found = |prefix: &str| {
        let mut keys = store.keys(prefix).unwrap();
        keys.sort();
        keys
    };
    assert_eq!(found("waymark.kept."), ["waymark.kept.1", "waymark.kept.2"]);
    assert_eq!(found("waymark."), ["waymark.kept.1", "waymark.kept.2", "waymark.portfolio"]);
    assert!(found("nothing").is_empty());
}

#[wasm_bindgen_test]
fn a_text_that_does_not_fit_is_refused_and_the_old_one_stays() {
    raw().clear().unwrap();
    let store = browser_store();
    store.write("waymark.portfolio", "old").unwrap();
    assert_eq!(store.write("waymark.portfolio", &"x".repeat(TOO_MUCH)), Err(StoreError::Full));
    assert_eq!(store.read("waymark.portfolio"), Ok(Some("old".to_owned())));
}

#[wasm_bindgen_test]
fn a_portfolio_comes_back_from_the_browser_as_it_was() {
    raw().clear().unwrap();
    let (vault, opened) = Vault::open(browser_store(), MAIN);
    assert_eq!(opened.notice, None);
    assert!(opened.replica.portfolio().is_empty());
    vault.save(&some_answers(), day()).unwrap();
    let (_, opened) = Vault::open(browser_store(), MAIN);
    assert_eq!((opened.replica, opened.notice), (some_answers(), None));
}

#[wasm_bindgen_test]
fn a_damaged_text_is_put_aside_in_the_browser_unchanged() {
    raw().clear().unwrap();
    raw().set_item("waymark.portfolio", "{\"format\":\"waymark\",").unwrap();
    let (vault, opened) = Vault::open(browser_store(), MAIN);
    assert_eq!(opened.notice, Some(Notice::Damaged));
    vault.save(&some_answers(), day()).unwrap();
    let kept = vault.kept();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].text, "{\"format\":\"waymark\",");
    assert_eq!(raw().get_item(&kept[0].key).unwrap().as_deref(), Some("{\"format\":\"waymark\","));
}

#[wasm_bindgen_test]
fn erasing_leaves_the_keys_of_other_programs() {
    raw().clear().unwrap();
    for key in ["another", "waymarked", "a.waymark.b"] {
        raw().set_item(key, "theirs").unwrap();
    }
    let (mut vault, _) = Vault::open(browser_store(), MAIN);
    vault.save(&some_answers(), day()).unwrap();
    vault.note_backup(day()).unwrap();
    vault.erase().unwrap();
    assert_eq!(browser_store().keys("waymark.").unwrap(), Vec::<String>::new());
    for key in ["another", "waymarked", "a.waymark.b"] {
        assert_eq!(raw().get_item(key).unwrap().as_deref(), Some("theirs"));
    }
}

#[wasm_bindgen_test]
fn the_clock_gives_today_and_the_time_of_day() {
    let now = js_sys::Date::new_0();
    let clock = format!("{:02}:{:02}", now.get_hours(), now.get_minutes());
    assert!(time_of_day() == clock || now.get_seconds() == 59, "{} is not {clock}", time_of_day());
    let day = format!("{}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date());
    assert_eq!(today().to_string(), day);
}
