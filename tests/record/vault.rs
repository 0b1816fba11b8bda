//! The vault: opens whatever stands in a store, and no text that it could not read is ever lost.

use std::cell::Cell;
use std::rc::Rc;

use serde_json::json;
use waymark::domain::PartialDate;
use waymark::portfolio::{Command, Portfolio};
use waymark::record::{Clock, Kept, MAIN, MemoryStore, Notice, Opened, Replica, Store, StoreError, Vault, encode, name_of};

use crate::answers::{date, portfolio};
use crate::documents::{V1, read, with};
use crate::format::{example, v2};

const PORTFOLIO: &str = "waymark.portfolio";
const OWN: &str = "waymark.own";

#[test]
fn nothing_stored_is_an_empty_portfolio_and_no_notice() {
    let (_, opened) = open(MemoryStore::default());
    assert_eq!(opened, Opened { replica: Replica::default(), notice: None });
}

#[test]
fn what_is_saved_is_there_when_it_is_opened_again() {
    let store = Place::default();
    let (vault, _) = open(store.clone());
    vault.save(&answers(), today()).unwrap();
    let (vault, opened) = open(store.clone());
    assert_eq!(opened, Opened { replica: answers(), notice: None });
    assert_eq!(vault.kept(), []);
    assert_eq!(store.all(), [PORTFOLIO]);
}

#[test]
fn a_portfolio_that_was_never_changed_takes_no_room() {
    let store = Place::default();
    let (vault, _) = open(store.clone());
    vault.save(&answers(), today()).unwrap();
    vault.save(&Replica::default(), today()).unwrap();
    assert_eq!(store.all(), [""; 0]);
}

#[test]
fn a_text_that_cannot_be_read_is_kept_aside_unchanged_and_told() {
    for (text, notice) in unreadable() {
        let store = Place::holding(&[(PORTFOLIO, &text)]);
        let (vault, opened) = open(store.clone());
        assert_eq!(opened.notice, Some(notice), "{text}");
        assert_eq!(texts(&vault.kept()), [text.as_str()]);
        assert!(vault.kept().iter().all(|kept| kept.key.starts_with("waymark.") && kept.key != PORTFOLIO));
    }
}

#[test]
fn what_can_be_read_of_a_text_is_there() {
    let (_, opened) = open(Place::holding(&[(PORTFOLIO, &with("teacher.shoe-size", json!(43)))]));
    assert_eq!(opened, Opened { replica: read(V1).0.into(), notice: Some(Notice::Partly(1)) });
    for text in ["", "{", "not ours", "{\"format\":\"waymark\",\"version\":2}", "{\"format\":\"waymark\",\"version\":3}"] {
        assert!(open(Place::holding(&[(PORTFOLIO, text)])).1.replica.portfolio().is_empty(), "{text}");
    }
}

#[test]
fn the_next_save_does_not_lose_what_could_not_be_read() {
    for (text, _) in unreadable() {
        let store = Place::holding(&[(PORTFOLIO, &text)]);
        let (vault, _) = open(store.clone());
        vault.save(&answers(), today()).unwrap();
        let (vault, opened) = open(store);
        assert_eq!(opened, Opened { replica: answers(), notice: None }, "{text}");
        assert_eq!(texts(&vault.kept()), [text.as_str()]);
    }
}

#[test]
fn opening_twice_copies_once() {
    for (text, notice) in unreadable() {
        let store = Place::holding(&[(PORTFOLIO, &text)]);
        for _ in 0..3 {
            let (vault, opened) = open(store.clone());
            assert_eq!((opened.notice, texts(&vault.kept())), (Some(notice), vec![text.clone()]), "{text}");
        }
    }
}

#[test]
fn different_texts_are_kept_beside_each_other() {
    let store = Place::default();
    for text in ["first", "second", "third"] {
        store.write(PORTFOLIO, text).unwrap();
        open(store.clone());
    }
    let (mut vault, _) = open(store.clone());
    assert_eq!(texts(&vault.kept()), ["first", "second", "third"]);
    // The number of one that was taken away is not a place to write over another.
    vault.remove_kept(&vault.kept()[0].key.clone()).unwrap();
    store.write(PORTFOLIO, "fourth").unwrap();
    let (vault, _) = open(store);
    assert_eq!(texts(&vault.kept()), ["second", "third", "fourth"]);
}

#[test]
fn a_kept_text_is_taken_away_when_asked_and_the_answers_stay() {
    let store = Place::holding(&[(PORTFOLIO, "not ours")]);
    let (mut vault, _) = open(store.clone());
    vault.save(&answers(), today()).unwrap();
    vault.remove_kept(&vault.kept()[0].key.clone()).unwrap();
    assert_eq!(vault.kept(), []);
    assert_eq!(open(store).1, Opened { replica: answers(), notice: None });
}

#[test]
fn taking_away_a_kept_text_touches_nothing_else() {
    let store = Place::default();
    let (mut vault, _) = open(store.clone());
    vault.save(&answers(), today()).unwrap();
    store.write(OWN, V1).unwrap();
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
        let (mut vault, opened) = open(store.clone());
        assert_eq!(opened.notice, Some(Notice::NotKept), "{text}");
        assert_eq!(vault.save(&Replica::default(), today()), Err(StoreError::Full));
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
    let (mut vault, _) = open(store.clone());
    assert_eq!(vault.save(&answers(), today()), Err(StoreError::Full));
    vault.remove_kept(PORTFOLIO).unwrap();
    vault.save(&answers(), today()).unwrap();
    assert_eq!(open(store).1, Opened { replica: answers(), notice: None });
}

#[test]
fn an_unreadable_text_that_cannot_be_removed_is_still_not_written_over() {
    let store = Place::with_room(2000);
    let text = "x".repeat(1500);
    store.write(PORTFOLIO, &text).unwrap();
    let (mut vault, _) = open(store.clone());
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
    let (mut vault, opened) = open(store.clone());
    assert_eq!(opened, Opened { replica: Replica::default(), notice: Some(Notice::Store(StoreError::Failed)) });
    assert_eq!(vault.save(&answers(), today()), Err(StoreError::Failed));
    assert_eq!(vault.erase(), Err(StoreError::Failed));
    assert_eq!((vault.kept(), vault.profiles(), vault.backed_up()), (vec![], vec![], None));
    assert_eq!((vault.choose(), vault.note_backup(today()), vault.erase_profile()), (failed(), failed(), failed()));
    assert_eq!(Vault::chosen(&store), MAIN);
}

#[test]
fn a_store_that_could_not_be_read_is_not_written_over_later() {
    let store = Place::holding(&[(PORTFOLIO, V1)]);
    store.failing.set(true);
    let (vault, _) = open(store.clone());
    store.failing.set(false);
    let _ = vault.save(&answers(), today());
    let stored: Vec<Option<String>> = store.all().iter().map(|key| store.read(key).unwrap()).collect();
    assert!(stored.contains(&Some(V1.to_owned())), "the answers of last time are gone");
}

#[test]
fn in_a_full_store_the_earlier_answers_stand_whole() {
    let earlier = encode(&answers(), today());
    let store = Place::with_room(PORTFOLIO.len() + earlier.len() + 50);
    let (vault, _) = open(store.clone());
    vault.save(&answers(), today()).unwrap();
    let more = read(V1).0.into();
    assert_eq!(vault.save(&more, today()), Err(StoreError::Full));
    assert_eq!(store.read(PORTFOLIO), Ok(Some(earlier)));
    assert_eq!(open(store).1, Opened { replica: answers(), notice: None });
}

#[test]
fn erasing_takes_away_everything_of_ours_and_nothing_else() {
    let theirs = ["Waymark.portfolio", "other", "waymark", "waymark-portfolio", "waymarker.portfolio", "x.waymark.portfolio"];
    let store = Place::default();
    theirs.iter().for_each(|key| store.write(key, "theirs").unwrap());
    store.write(PORTFOLIO, "not ours").unwrap();
    let (mut vault, _) = open(store.clone());
    vault.save(&answers(), today()).unwrap();
    store.write(OWN, V1).unwrap();
    vault.erase().unwrap();
    assert_eq!(store.all(), theirs);
    assert!(theirs.iter().all(|key| store.read(key) == Ok(Some("theirs".to_owned()))));
    assert_eq!(open(store).1, Opened { replica: Replica::default(), notice: None });
}

#[test]
fn after_erasing_an_unreadable_text_answers_are_saved_again() {
    let store = Place::with_room(2000);
    store.write(PORTFOLIO, &"x".repeat(1500)).unwrap();
    let (mut vault, _) = open(store);
    vault.erase().unwrap();
    assert_eq!(vault.save(&answers(), today()), Ok(()));
}

#[test]
fn what_was_taken_away_is_still_known_to_be_when_it_is_opened_again() {
    let mut replica = Replica::default();
    let mut clock = Clock::new(1);
    replica.change(Command::Replace(answers().portfolio().clone()), &mut clock, 5);
    replica.change(Command::Replace(Portfolio::default()), &mut clock, 6);
    let store = Place::default();
    open(store.clone()).0.save(&replica, today()).unwrap();
    assert_eq!(open(store).1, Opened { replica, notice: None });
}

// ---- a newer document

#[test]
fn a_newer_document_is_shown_and_left_as_it_is() {
    let store = Place::holding(&[(PORTFOLIO, &newer())]);
    let (mut vault, opened) = open(store.clone());
    assert_eq!(opened, Opened { replica: example(), notice: Some(Notice::Newer) });
    for replica in [opened.replica, Replica::default(), answers()] {
        assert_eq!(vault.save(&replica, today()), Err(StoreError::Newer));
    }
    assert_eq!(vault.kept(), [], "it is no text that cannot be read");
    vault.remove_kept(PORTFOLIO).unwrap();
    assert_eq!((store.all(), store.read(PORTFOLIO)), (vec![PORTFOLIO.to_owned()], Ok(Some(newer()))));
    assert_eq!(vault.profiles(), [(MAIN.to_owned(), name_of(&example()))]);
}

#[test]
fn a_newer_document_of_one_profile_does_not_keep_another_from_being_saved() {
    let store = Place::holding(&[(PORTFOLIO, &newer())]);
    let (mut vault, _) = open(store.clone());
    vault.turn_to("p1");
    vault.save(&answers(), today()).unwrap();
    assert_eq!(vault.turn_to(MAIN).notice, Some(Notice::Newer));
    assert_eq!(vault.save(&answers(), today()), Err(StoreError::Newer));
    assert_eq!(store.read(PORTFOLIO), Ok(Some(newer())));
}

#[test]
fn who_gives_way_writes_no_more_until_it_is_erased() {
    let store = Place::default();
    let (mut vault, _) = open(store.clone());
    vault.give_way();
    store.write(PORTFOLIO, &newer()).unwrap();
    assert_eq!(vault.save(&answers(), today()), Err(StoreError::Newer));
    assert_eq!(store.read(PORTFOLIO), Ok(Some(newer())));
    vault.erase().unwrap();
    assert_eq!(vault.save(&answers(), today()), Ok(()));
}

// ---- profiles

#[test]
fn each_profile_has_its_own_answers() {
    let store = Place::default();
    let (mut vault, _) = open(store.clone());
    vault.save(&answers(), today()).unwrap();
    assert_eq!(vault.turn_to("p1"), Opened { replica: Replica::default(), notice: None });
    vault.save(&called("Anna"), today()).unwrap();
    assert_eq!(vault.profile(), "p1");
    assert_eq!(vault.turn_to(MAIN).replica, answers());
    assert_eq!(Vault::open(store.clone(), "p1").1.replica, called("Anna"));
    assert_eq!(store.all(), [PORTFOLIO, "waymark.portfolio.p1"]);
}

#[test]
fn the_profiles_are_listed_with_their_names() {
    let store = Place::holding(&[
        ("waymark.portfolio.p2", "not ours"),
        ("waymark.portfolio.p1", &encode(&called("Anna"), today())),
        (PORTFOLIO, &encode(&answers(), today())),
        ("waymark.portfolio.p3", &newer()),
    ]);
    for foreign in
        ["waymark.portfolio.", "waymark.portfolios", "waymark.portfolio.P 4", "waymark.portfolio.a.b", "waymark.portfolio.main", "other"]
    {
        store.write(foreign, &encode(&called("Nobody"), today())).unwrap();
    }
    let names = [(MAIN, None), ("p1", Some("Anna".to_owned())), ("p2", None), ("p3", name_of(&example()))];
    assert_eq!(open(store).0.profiles(), names.map(|(id, name)| (id.to_owned(), name)));
    assert_eq!(open(Place::default()).0.profiles(), []);
}

#[test]
fn the_profile_used_last_is_remembered() {
    let store = Place::default();
    assert_eq!(Vault::chosen(&store), MAIN);
    let (mut vault, _) = open(store.clone());
    vault.turn_to("p1");
    vault.choose().unwrap();
    assert_eq!(Vault::chosen(&store), "p1");
    vault.turn_to(MAIN);
    vault.choose().unwrap();
    assert_eq!((Vault::chosen(&store), store.all()), (MAIN.to_owned(), vec![]));
    for wrong in ["", "P1", "a.b", "../x", "<b>"] {
        assert_eq!(Vault::chosen(&Place::holding(&[("waymark.profile", wrong)])), MAIN, "{wrong}");
    }
}

#[test]
fn erasing_a_profile_leaves_the_others_and_the_keys_of_other_programs() {
    let theirs = ["other", "p1", "portfolio.p1", "waymark", "waymarks.portfolio.p1"];
    for (gone, left) in [("p1", [MAIN, "p10"]), (MAIN, ["p1", "p10"])] {
        let store = Place::default();
        theirs.iter().for_each(|key| store.write(key, "theirs").unwrap());
        store.write("waymark.kept.1", "not ours").unwrap();
        for profile in [MAIN, "p1", "p10"] {
            let (vault, _) = Vault::open(store.clone(), profile);
            vault.save(&called(profile), today()).unwrap();
            vault.note_backup(today()).unwrap();
        }
        let (mut vault, _) = Vault::open(store.clone(), gone);
        vault.erase_profile().unwrap();
        assert_eq!((vault.backed_up(), vault.turn_to(gone)), (None, Opened { replica: Replica::default(), notice: None }));
        assert_eq!(vault.profiles(), left.map(|id| (id.to_owned(), Some(id.to_owned()))));
        assert_eq!(texts(&vault.kept()), ["not ours"]);
        for profile in left {
            assert_eq!((vault.turn_to(profile).replica, vault.backed_up()), (called(profile), Some(today())));
        }
        assert!(theirs.iter().all(|key| store.read(key) == Ok(Some("theirs".to_owned()))));
    }
}

#[test]
fn an_unreadable_text_of_one_profile_is_put_aside_and_blocks_no_other() {
    let store = Place::with_room(2000);
    store.write("waymark.portfolio.p1", &"x".repeat(1500)).unwrap();
    let (mut vault, opened) = Vault::open(store.clone(), "p1");
    assert_eq!((opened.notice, vault.save(&answers(), today())), (Some(Notice::NotKept), Err(StoreError::Full)));
    vault.turn_to(MAIN);
    assert_eq!((vault.save(&answers(), today()), vault.kept()), (Ok(()), vec![]));
    vault.turn_to("p1");
    assert_eq!(vault.kept(), [Kept { key: "waymark.portfolio.p1".to_owned(), text: "x".repeat(1500) }]);
}

#[test]
fn erasing_takes_away_all_profiles() {
    let store = Place::default();
    let (mut vault, _) = open(store.clone());
    for profile in [MAIN, "p1"] {
        vault.turn_to(profile);
        vault.save(&answers(), today()).unwrap();
        vault.note_backup(today()).unwrap();
        vault.choose().unwrap();
    }
    vault.erase().unwrap();
    assert_eq!(store.all(), [""; 0]);
}

#[test]
fn the_day_of_the_last_backup_belongs_to_a_profile() {
    let store = Place::default();
    let (mut vault, _) = open(store.clone());
    vault.note_backup(today()).unwrap();
    vault.turn_to("p1");
    assert_eq!(vault.backed_up(), None);
    vault.note_backup(date("2026-01-02")).unwrap();
    assert_eq!((vault.backed_up(), open(store.clone()).0.backed_up()), (Some(date("2026-01-02")), Some(today())));
    store.write("waymark.backup.p1", "yesterday").unwrap();
    assert_eq!(vault.backed_up(), None);
}

// ---- the example of the first version

#[test]
fn own_answers_put_aside_by_the_first_version_go_home() {
    let example = encode(&called("Example"), today());
    for texts in [vec![(OWN, V1), (PORTFOLIO, example.as_str())], vec![(OWN, V1)]] {
        let store = Place::holding(&texts);
        let (vault, opened) = open(store.clone());
        assert_eq!(opened, Opened { replica: read(V1).0.into(), notice: None });
        assert_eq!((store.all(), vault.kept()), (vec![PORTFOLIO.to_owned()], vec![]));
        assert_eq!(open(store.clone()).1.replica, read(V1).0.into());
    }
}

#[test]
fn own_answers_go_home_when_their_profile_is_opened_and_not_before() {
    let store = Place::holding(&[(OWN, V1), (PORTFOLIO, &encode(&called("Example"), today()))]);
    let (mut vault, opened) = Vault::open(store.clone(), "p1");
    assert_eq!((opened.replica, store.all().len()), (Replica::default(), 2));
    assert_eq!(vault.turn_to(MAIN).replica, read(V1).0.into());
}

#[test]
fn own_answers_that_cannot_be_read_are_put_aside_when_they_go_home() {
    for (text, notice) in unreadable() {
        let store = Place::holding(&[(PORTFOLIO, V1), (OWN, &text)]);
        let (vault, opened) = open(store.clone());
        assert_eq!((opened.notice, texts(&vault.kept())), (Some(notice), vec![text.clone()]), "{text:.60}");
        vault.save(&answers(), today()).unwrap();
        assert_eq!((texts(&vault.kept()), store.read(OWN)), (vec![text.clone()], Ok(None)), "{text:.60}");
    }
}

#[test]
fn a_text_that_cannot_be_read_is_not_written_over_by_own_answers_that_go_home() {
    for text in unreadable().into_iter().map(|(text, _)| text).chain([newer()]) {
        let store = Place::holding(&[(PORTFOLIO, &text), (OWN, V1)]);
        let (vault, opened) = open(store.clone());
        assert_eq!(opened, Opened { replica: read(V1).0.into(), notice: None });
        assert_eq!(texts(&vault.kept()), [text]);
    }
}

#[test]
fn without_room_to_go_home_own_answers_stay_where_they_are() {
    let store = Place::with_room(PORTFOLIO.len() + OWN.len() + V1.len() + 10);
    store.write(OWN, V1).unwrap();
    store.write(PORTFOLIO, "{}").unwrap();
    let (vault, opened) = open(store.clone());
    assert_eq!(opened, Opened { replica: Replica::default(), notice: Some(Notice::Store(StoreError::Full)) });
    assert_eq!(vault.save(&answers(), today()), Err(StoreError::Full));
    assert_eq!(store.read(OWN), Ok(Some(V1.to_owned())));
}

/// Texts that cannot be read, or not whole, and what is said of them.
fn unreadable() -> Vec<(String, Notice)> {
    let half = V1.chars().take(300).collect();
    vec![
        (String::new(), Notice::Damaged),
        ("not ours".to_owned(), Notice::Damaged),
        ("\u{feff}\u{202e}\0".to_owned(), Notice::Damaged),
        (half, Notice::Damaged),
        (v2().replace("\"version\": 2", "\"version\": 1"), Notice::Damaged),
        (v2().replace("Shared folder, ", "Shared folder,"), Notice::Damaged),
        (with("teacher.shoe-size", json!(43)), Notice::Partly(1)),
        (with("teacher.selfie", json!("last spring")), Notice::Partly(1)),
    ]
}

fn answers() -> Replica {
    portfolio("teacher.selfie = 2025-09; school.name = Fjellheim").into()
}

/// A portfolio whose profile has this name.
fn called(name: &str) -> Replica {
    portfolio(&format!("profile.name = {name}")).into()
}

/// A document of a version that does not exist yet.
fn newer() -> String {
    v2().replace("\"version\": 2", "\"version\": 3")
}

fn failed() -> Result<(), StoreError> {
    Err(StoreError::Failed)
}

fn open<S: Store>(store: S) -> (Vault<S>, Opened) {
    Vault::open(store, MAIN)
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
