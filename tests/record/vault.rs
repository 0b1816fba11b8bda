//! The vault: opens whatever stands in a store, and no text that it could not read is ever lost.

use std::cell::Cell;
use std::rc::Rc;

use serde_json::json;
use waymark::domain::PartialDate;
use waymark::portfolio::Portfolio;
use waymark::record::{Kept, MemoryStore, Notice, Opened, Store, StoreError, Vault, encode};

use crate::answers::{date, portfolio};
use crate::documents::{V1, read, with};

const PORTFOLIO: &str = "waymark.portfolio";
const OWN: &str = "waymark.own";

#[test]
fn nothing_stored_is_an_empty_portfolio_and_no_notice() {
    let (_, opened) = Vault::open(MemoryStore::default());
    assert_eq!(opened, Opened { portfolio: Portfolio::default(), notice: None });
}

#[test]
fn what_is_saved_is_there_when_it_is_opened_again() {
    let store = Place::default();
    let (vault, _) = Vault::open(store.clone());
    vault.save(&answers(), today()).unwrap();
    let (vault, opened) = Vault::open(store.clone());
    assert_eq!(opened, Opened { portfolio: answers(), notice: None });
    assert_eq!(vault.kept(), []);
    assert_eq!(store.all(), [PORTFOLIO]);
}

#[test]
fn an_empty_portfolio_takes_no_room() {
    let store = Place::default();
    let (vault, _) = Vault::open(store.clone());
    vault.save(&answers(), today()).unwrap();
    vault.save(&Portfolio::default(), today()).unwrap();
    assert_eq!(store.all(), [""; 0]);
}

#[test]
fn a_text_that_cannot_be_read_is_kept_aside_unchanged_and_told() {
    for (text, notice) in unreadable() {
        let store = Place::holding(&[(PORTFOLIO, &text)]);
        let (vault, opened) = Vault::open(store.clone());
        assert_eq!(opened.notice, Some(notice), "{text}");
        assert_eq!(texts(&vault.kept()), [text.as_str()]);
        assert!(vault.kept().iter().all(|kept| kept.key.starts_with("waymark.") && kept.key != PORTFOLIO));
    }
}

#[test]
fn what_can_be_read_of_a_text_is_there() {
    let (_, opened) = Vault::open(Place::holding(&[(PORTFOLIO, &with("teacher.shoe-size", json!(43)))]));
    assert_eq!(opened, Opened { portfolio: read(V1).0, notice: Some(Notice::Partly(1)) });
    for text in ["", "{", "not ours", "{\"format\":\"waymark\",\"version\":2}"] {
        assert!(Vault::open(Place::holding(&[(PORTFOLIO, text)])).1.portfolio.is_empty(), "{text}");
    }
}

#[test]
fn the_next_save_does_not_lose_what_could_not_be_read() {
    for (text, _) in unreadable() {
        let store = Place::holding(&[(PORTFOLIO, &text)]);
        let (vault, _) = Vault::open(store.clone());
        vault.save(&answers(), today()).unwrap();
        let (vault, opened) = Vault::open(store);
        assert_eq!(opened, Opened { portfolio: answers(), notice: None }, "{text}");
        assert_eq!(texts(&vault.kept()), [text.as_str()]);
    }
}

#[test]
fn opening_twice_copies_once() {
    for (text, notice) in unreadable() {
        let store = Place::holding(&[(PORTFOLIO, &text)]);
        for _ in 0..3 {
            let (vault, opened) = Vault::open(store.clone());
            assert_eq!((opened.notice, texts(&vault.kept())), (Some(notice), vec![text.clone()]), "{text}");
        }
    }
}

#[test]
fn different_texts_are_kept_beside_each_other() {
    let store = Place::default();
    for text in ["first", "second", "third"] {
        store.write(PORTFOLIO, text).unwrap();
        Vault::open(store.clone());
    }
    let (mut vault, _) = Vault::open(store.clone());
    assert_eq!(texts(&vault.kept()), ["first", "second", "third"]);
    // The number of one that was taken away is not a place to write over another.
    vault.remove_kept(&vault.kept()[0].key.clone()).unwrap();
    store.write(PORTFOLIO, "fourth").unwrap();
    let (vault, _) = Vault::open(store);
    assert_eq!(texts(&vault.kept()), ["second", "third", "fourth"]);
}

#[test]
fn a_kept_text_is_taken_away_when_asked_and_the_answers_stay() {
    let store = Place::holding(&[(PORTFOLIO, "not ours")]);
    let (mut vault, _) = Vault::open(store.clone());
    vault.save(&answers(), today()).unwrap();
    vault.remove_kept(&vault.kept()[0].key.clone()).unwrap();
    assert_eq!(vault.kept(), []);
    assert_eq!(Vault::open(store).1, Opened { portfolio: answers(), notice: None });
}

#[test]
fn taking_away_a_kept_text_touches_nothing_else() {
    let store = Place::default();
    let (mut vault, _) = Vault::open(store.clone());
    vault.save(&answers(), today()).unwrap();
    vault.put_own_aside(&answers(), today()).unwrap();
    store.write("other.kept.1", "theirs").unwrap();
    for key in ["other.kept.1", OWN, PORTFOLIO, "", "waymark.kept"] {
        vault.remove_kept(key).unwrap();
        assert_eq!(store.all(), ["other.kept.1", OWN, PORTFOLIO], "{key}");
    }
}

#[test]
fn without_room_to_put_it_aside_an_unreadable_text_is_not_written_over() {
    for (text, _) in unreadable() {
        let store = Place::with_room(PORTFOLIO.len() + text.len() + 5);
        store.write(PORTFOLIO, &text).unwrap();
        let (mut vault, opened) = Vault::open(store.clone());
        assert_eq!(opened.notice, Some(Notice::NotKept), "{text}");
        assert_eq!(vault.save(&Portfolio::default(), today()), Err(StoreError::Full));
        assert_eq!(vault.kept(), [Kept { key: PORTFOLIO.to_owned(), text: text.clone() }]);
        assert_eq!(store.read(PORTFOLIO), Ok(Some(text)));

        vault.remove_kept(PORTFOLIO).unwrap();
        assert_eq!(vault.kept(), []);
        assert_eq!(store.all(), [""; 0]);
    }
}

#[test]
fn after_the_unreadable_text_is_removed_answers_are_saved_again() {
    let store = Place::with_room(2000);
    store.write(PORTFOLIO, &"x".repeat(1500)).unwrap();
    let (mut vault, _) = Vault::open(store.clone());
    assert_eq!(vault.save(&answers(), today()), Err(StoreError::Full));
    vault.remove_kept(PORTFOLIO).unwrap();
    vault.save(&answers(), today()).unwrap();
    assert_eq!(Vault::open(store).1, Opened { portfolio: answers(), notice: None });
}

#[test]
fn an_unreadable_text_that_cannot_be_removed_is_still_not_written_over() {
    let store = Place::with_room(2000);
    let text = "x".repeat(1500);
    store.write(PORTFOLIO, &text).unwrap();
    let (mut vault, _) = Vault::open(store.clone());
    store.failing.set(true);
    assert_eq!(vault.remove_kept(PORTFOLIO), Err(StoreError::Failed));
    store.failing.set(false);
    assert_eq!(vault.save(&answers(), today()), Err(StoreError::Full));
    assert_eq!(store.read(PORTFOLIO), Ok(Some(text)));
}

#[test]
fn a_store_that_cannot_be_used_is_told() {
    let store = Place::holding(&[(PORTFOLIO, V1)]);
    store.failing.set(true);
    let (mut vault, opened) = Vault::open(store.clone());
    assert_eq!(opened, Opened { portfolio: Portfolio::default(), notice: Some(Notice::Store(StoreError::Failed)) });
    assert_eq!(vault.save(&answers(), today()), Err(StoreError::Failed));
    assert_eq!(vault.erase(), Err(StoreError::Failed));
    assert_eq!((vault.kept(), vault.shows_sample()), (vec![], false));
}

#[test]
fn a_store_that_could_not_be_read_is_not_written_over_later() {
    let store = Place::holding(&[(PORTFOLIO, V1)]);
    store.failing.set(true);
    let (vault, _) = Vault::open(store.clone());
    store.failing.set(false);
    let _ = vault.save(&answers(), today());
    let stored: Vec<Option<String>> = store.all().iter().map(|key| store.read(key).unwrap()).collect();
    assert!(stored.contains(&Some(V1.to_owned())), "the answers of last time are gone");
}

#[test]
fn in_a_full_store_the_earlier_answers_stand_whole() {
    let earlier = encode(&answers(), today());
    let store = Place::with_room(PORTFOLIO.len() + earlier.len() + 50);
    let (vault, _) = Vault::open(store.clone());
    vault.save(&answers(), today()).unwrap();
    let more = read(V1).0;
    assert_eq!(vault.save(&more, today()), Err(StoreError::Full));
    assert_eq!(store.read(PORTFOLIO), Ok(Some(earlier)));
    assert_eq!(Vault::open(store).1, Opened { portfolio: answers(), notice: None });
}

#[test]
fn erasing_takes_away_everything_of_ours_and_nothing_else() {
    let theirs = ["Waymark.portfolio", "other", "waymark", "waymark-portfolio", "waymarker.portfolio", "x.waymark.portfolio"];
    let store = Place::default();
    theirs.iter().for_each(|key| store.write(key, "theirs").unwrap());
    store.write(PORTFOLIO, "not ours").unwrap();
    let (mut vault, _) = Vault::open(store.clone());
    vault.save(&answers(), today()).unwrap();
    vault.put_own_aside(&answers(), today()).unwrap();
    vault.erase().unwrap();
    assert_eq!(store.all(), theirs);
    assert!(theirs.iter().all(|key| store.read(key) == Ok(Some("theirs".to_owned()))));
    assert_eq!(Vault::open(store).1, Opened { portfolio: Portfolio::default(), notice: None });
}

#[test]
fn after_erasing_an_unreadable_text_answers_are_saved_again() {
    let store = Place::with_room(2000);
    store.write(PORTFOLIO, &"x".repeat(1500)).unwrap();
    let (mut vault, _) = Vault::open(store);
    vault.erase().unwrap();
    assert_eq!(vault.save(&answers(), today()), Ok(()));
}

#[test]
fn the_own_answers_come_back_after_the_example() {
    let store = Place::default();
    let (vault, _) = Vault::open(store.clone());
    assert!(!vault.shows_sample());
    vault.put_own_aside(&answers(), today()).unwrap();
    vault.save(&read(V1).0, today()).unwrap();

    let (vault, opened) = Vault::open(store.clone());
    assert!(vault.shows_sample());
    assert_eq!(opened, Opened { portfolio: read(V1).0, notice: None });
    assert_eq!(vault.own(), answers());
    assert!(vault.shows_sample(), "they stay until they are saved in their place");

    vault.save(&vault.own(), today()).unwrap();
    vault.forget_own().unwrap();
    assert!(!vault.shows_sample());
    assert_eq!(store.all(), [PORTFOLIO]);
    assert_eq!(Vault::open(store).1.portfolio, answers());
}

#[test]
fn no_own_answers_come_back_as_none() {
    let (vault, _) = Vault::open(Place::default());
    vault.put_own_aside(&Portfolio::default(), today()).unwrap();
    assert!(vault.shows_sample());
    assert!(vault.own().is_empty());
}

#[test]
fn without_room_for_the_own_answers_the_example_is_not_shown() {
    let (vault, _) = Vault::open(Place::with_room(60));
    assert_eq!(vault.put_own_aside(&answers(), today()), Err(StoreError::Full));
    assert!(!vault.shows_sample());
}

#[test]
fn own_answers_that_cannot_be_read_are_not_lost_after_the_example() {
    for (text, _) in unreadable() {
        let store = Place::holding(&[(PORTFOLIO, V1), (OWN, &text)]);
        let (vault, _) = Vault::open(store.clone());
        vault.save(&vault.own(), today()).unwrap();
        vault.forget_own().unwrap();
        let kept = store.all().iter().any(|key| store.read(key) == Ok(Some(text.clone())));
        assert!(kept, "gone: {text:.60}");
    }
}

/// Texts that cannot be read, or not whole, and what is said of them.
fn unreadable() -> Vec<(String, Notice)> {
    let half = V1.chars().take(300).collect();
    vec![
        (String::new(), Notice::Damaged),
        ("not ours".to_owned(), Notice::Damaged),
        ("\u{feff}\u{202e}\0".to_owned(), Notice::Damaged),
        (half, Notice::Damaged),
        (V1.replace("\"version\": 1", "\"version\": 2"), Notice::Newer),
        (with("teacher.shoe-size", json!(43)), Notice::Partly(1)),
        (with("teacher.selfie", json!("last spring")), Notice::Partly(1)),
    ]
}

fn answers() -> Portfolio {
    portfolio("teacher.selfie = 2025-09; school.name = Fjellheim")
}

fn today() -> PartialDate {
    date("2026-11-24")
}

fn texts(kept: &[Kept]) -> Vec<String> {
    kept.iter().map(|kept| kept.text.clone()).collect()
}

/// A store that outlives the vault and can be made to fail.
#[derive(Clone, Default)]
struct Place {
    texts: Rc<MemoryStore>,
    failing: Rc<Cell<bool>>,
}

impl Place {
    fn with_room(bytes: usize) -> Place {
        Place { texts: Rc::new(MemoryStore::with_room(bytes)), ..Place::default() }
    }

    fn holding(texts: &[(&str, &str)]) -> Place {
        let place = Place::default();
        texts.iter().for_each(|(key, text)| place.write(key, text).unwrap());
        place
    }

    fn all(&self) -> Vec<String> {
        let mut keys = self.keys("").unwrap();
        keys.sort();
        keys
    }

    fn now<T>(&self, done: Result<T, StoreError>) -> Result<T, StoreError> {
        if self.failing.get() { Err(StoreError::Failed) } else { done }
    }
}

impl Store for Place {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.now(self.texts.read(key))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.now(Ok(()))?;
        self.texts.write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.now(Ok(()))?;
        self.texts.remove(key)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.now(self.texts.keys(prefix))
    }
}
