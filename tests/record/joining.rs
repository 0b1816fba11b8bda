//! Copies of a portfolio that were changed apart and are joined: nothing is lost but to something later, whatever the order.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof};
use proptest::sample::{Index, select};
use waymark::portfolio::{Answer, Command, Field, ItemId, Portfolio};
use waymark::record::{Clock, Replica, Restored, Stamp, encode, restore};

use crate::answers::{date, field, portfolio};
use crate::documents::{V1, read, runner};

/// A few fields only, so that writers meet in them.
const FIELDS: &[&str] = &[
    "evidence.e1.title",
    "project.p1.labelled",
    "project.p1.title",
    "project.p2.title",
    "school.name",
    "school.no-labels",
    "school.teachers.2025-2026",
    "teacher.project",
    "teacher.selfie",
];

#[test]
fn joining_is_the_same_in_any_order_and_grouping_and_however_often() {
    let cases = (story(), vec(any::<Index>(), 12), vec(any::<Index>(), 12));
    runner(400)
        .run(&cases, |(story, order, grouping)| {
            let copies = story.told().copies;
            for (one, two) in copies.iter().flat_map(|one| copies.iter().map(move |two| (one, two))) {
                prop_assert_eq!(joined(one, two), joined(two, one), "either way round");
                prop_assert_eq!(joined(&joined(one, two), two), joined(one, two), "once more");
                prop_assert_eq!(joined(&joined(one, two), one), joined(one, two), "once more, the other way round");
                for three in &copies {
                    prop_assert_eq!(joined(&joined(one, two), three), joined(one, &joined(two, three)), "in either grouping");
                }
            }
            for copy in &copies {
                prop_assert_eq!(&joined(copy, copy), copy, "with itself");
                prop_assert_eq!(&joined(copy, &Replica::default()), copy, "with nothing");
            }
            // All in one row, and all in another order with some of them joined first and some of them twice.
            let all = copies.iter().fold(Replica::default(), |all, copy| joined(&all, copy));
            let mut heap: Vec<Replica> = copies.iter().chain(order.iter().map(|index| index.get(&copies))).cloned().collect();
            for index in grouping.iter().cycle() {
                if heap.len() == 1 {
                    break;
                }
                let one = heap.swap_remove(index.index(heap.len()));
                let other = index.index(heap.len());
                heap[other] = joined(&heap[other], &one);
            }
            prop_assert_eq!(&heap[0], &all);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn of_each_field_the_latest_change_of_all_stands_and_nothing_else() {
    runner(400)
        .run(&story(), |story| {
            let Told { copies, made, .. } = story.told();
            let all = copies.iter().fold(Replica::default(), |all, copy| joined(&all, copy));
            let fields = made.iter().map(|(field, ..)| field).chain(all.portfolio().answers().map(|(field, _)| field));
            for field in fields {
                let latest =
                    made.iter().filter(|(other, ..)| other == field).max_by(|one, other| (one.1, &one.2).cmp(&(other.1, &other.2)));
                let (_, stamp, answer) = latest.unwrap();
                prop_assert_eq!((all.stamp(field), all.portfolio().get(field)), (*stamp, answer.as_ref()));
            }
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn what_is_joined_is_told_and_is_what_was_announced() {
    runner(300)
        .run(&story(), |story| {
            let copies = story.told().copies;
            for (one, two) in copies.iter().flat_map(|one| copies.iter().map(move |two| (one, two))) {
                let announced = one.differences(two);
                let mut here = one.clone();
                let changes = here.join(two);
                let taken: Vec<_> = announced.iter().filter(|it| it.taken).map(|it| (&it.field, &it.here, &it.there)).collect();
                prop_assert_eq!(changes.iter().map(|it| (&it.field, &it.before, &it.after)).collect::<Vec<_>>(), taken);
                for it in &announced {
                    prop_assert_eq!(one.portfolio().get(&it.field), it.here.as_ref());
                    prop_assert_eq!(two.portfolio().get(&it.field), it.there.as_ref());
                    prop_assert_eq!(here.portfolio().get(&it.field), if it.taken { it.there.as_ref() } else { it.here.as_ref() });
                }
                prop_assert_eq!(here.join(two), vec![], "the second time nothing is new");
                prop_assert_eq!(here.differences(two).iter().filter(|it| it.taken).count(), 0);
            }
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn who_exchange_everything_have_the_same_in_the_end() {
    runner(300)
        .run(&story(), |story| {
            let copies = story.told().copies;
            // Each sends to the next, round and round: after as many rounds as there are writers everything has come everywhere.
            let mut ring = copies.clone();
            for _ in 0..ring.len() {
                for place in 0..ring.len() {
                    let next = (place + 1) % ring.len();
                    ring[next] = joined(&ring[next], &ring[place]);
                }
            }
            prop_assert!(ring.iter().all(|copy| *copy == ring[0]));
            // By way of the stored text as well.
            let mut through_files = copies.clone();
            for _ in 0..2 {
                for (from, to) in (0..copies.len()).flat_map(|from| (0..copies.len()).map(move |to| (from, to))) {
                    let sent = sent(&through_files[from]);
                    through_files[to].join(&sent);
                }
            }
            prop_assert_eq!(through_files, ring);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn a_change_made_after_seeing_another_is_later_whatever_the_clocks_say() {
    runner(300)
        .run(&(story(), any::<u64>(), any::<u32>(), any::<bool>()), |(story, now, writer, seen)| {
            let copies = story.told().copies;
            let mut mine = copies.iter().fold(Replica::default(), |all, copy| joined(&all, copy));
            let mut clock = Clock::new(writer);
            if seen {
                clock.see(mine.latest());
            }
            let words = Answer::Text("the last word".into());
            mine.change(Command::Answer(field("school.name"), words.clone()), &mut clock, now);
            mine.change(Command::Clear(field("teacher.selfie")), &mut clock, 0);
            for copy in &copies {
                prop_assert!(copy.stamp(&field("school.name")) < mine.stamp(&field("school.name")));
                for both in [joined(copy, &mine), joined(&mine, copy)] {
                    prop_assert_eq!(both.portfolio().get(&field("school.name")), Some(&words));
                    prop_assert_eq!(both.portfolio().get(&field("teacher.selfie")), None);
                }
            }
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn a_clock_only_goes_forward() {
    runner(500)
        .run(&vec((any::<bool>(), wrong_time(), any_stamp()), 1..60), |steps| {
            let mut clock = Clock::new(3);
            let mut latest = Stamp::BEFORE_ALL;
            for (sees, now, stamp) in steps {
                if sees {
                    clock.see(stamp);
                    latest = latest.max(stamp);
                } else {
                    let given = clock.tick(now);
                    prop_assert!(latest < given, "{given} after {latest}");
                    prop_assert_eq!(Stamp::parse(&given.to_string()), Some(given), "it can be read again");
                    latest = given;
                }
            }
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn a_stamp_tells_the_time_of_the_device_when_that_is_the_latest() {
    let mut clock = Clock::new(0xabc);
    let given = [5, 5, 4, 0, 6, 1_795_000_000_000, 7].map(|now| clock.tick(now).to_string());
    assert_eq!(given, ["5-0-abc", "5-1-abc", "5-2-abc", "5-3-abc", "6-0-abc", "1a1ee565e00-0-abc", "1a1ee565e00-1-abc"]);
    assert_eq!(Stamp::parse("1a1ee565e00-0-abc").unwrap().time(), 1_795_000_000_000);
}

#[test]
fn a_stamp_that_is_too_large_is_not_read() {
    for text in ["e677d21fdbff-0-0", "0-7fffffff-0", "0-0-ffffffff", "0-0-0", "e677d21fdbff-7fffffff-ffffffff", "000e677d21fdbff-0-0"] {
        assert!(Stamp::parse(text).is_some(), "{text}");
    }
    for text in [
        "e677d21fdc00-0-0",
        "ffffffffffffffff-0-0",
        "10000000000000000-0-0",
        "0-80000000-0",
        "0-ffffffff-0",
        "0-0-100000000",
        "",
        "-",
        "--",
        "0",
        "0-0",
        "0-0-0-0",
        "0-0-0-",
        " 0-0-0",
        "0-0-0 ",
        "+1-0-0",
        "0x1-0-0",
        "A-0-0",
        "g-0-0",
        "1-0--1",
        "０-0-0",
    ] {
        assert_eq!(Stamp::parse(text), None, "{text}");
    }
}

#[test]
fn after_the_last_stamp_there_is_that_stamp_again_and_it_can_still_be_read() {
    let last = Stamp::parse("e677d21fdbff-7fffffff-0").unwrap();
    let mut clock = Clock::new(9);
    clock.see(last);
    for now in [0, 1_795_000_000_000, u64::MAX] {
        let given = clock.tick(now);
        assert!(last < given);
        assert_eq!(Stamp::parse(&given.to_string()), Some(given));
    }
    // One before the last of a time goes over to the next time.
    let mut clock = Clock::new(9);
    clock.see(Stamp::parse("5-7fffffff-0").unwrap());
    assert_eq!(clock.tick(0).to_string(), "6-0-9");
}

#[test]
fn copies_from_before_there_were_stamps_are_joined_alike_everywhere() {
    let one: Replica = portfolio("school.name = One; teacher.selfie = 2024-01; school.no-labels = yes").into();
    let other: Replica = portfolio("school.name = Two; teacher.submitted = 2026-01; school.no-labels = no").into();
    let both = joined(&one, &other);
    assert_eq!(both, joined(&other, &one));
    assert_eq!(
        *both.portfolio(),
        portfolio("school.name = Two; teacher.selfie = 2024-01; teacher.submitted = 2026-01; school.no-labels = yes"),
        "nothing is lost, and of two answers one wins"
    );
}

#[test]
fn what_has_a_stamp_is_later_than_what_has_none_also_when_it_was_taken_away() {
    let first = Replica::from(read(V1).0);
    let mut later = first.clone();
    later.change(Command::Clear(field("school.name")), &mut Clock::new(1), 0);
    for both in [joined(&first, &later), joined(&later, &first)] {
        assert_eq!(both, later);
    }
}

#[test]
fn a_stamp_from_before_all_is_as_none() {
    let with = Replica::new(
        portfolio("school.name = x"),
        vec![(field("school.name"), Stamp::BEFORE_ALL), (field("school.held"), Stamp::BEFORE_ALL)],
    );
    assert_eq!(with, portfolio("school.name = x").into());
    assert_eq!((with.stamps().len(), with.latest()), (0, Stamp::BEFORE_ALL));
}

#[test]
fn of_several_stamps_for_a_field_the_latest_counts_in_whatever_order_they_come() {
    let stamp = |text: &str| Stamp::parse(text).unwrap();
    let stamps = vec![
        (field("school.name"), stamp("2-0-1")),
        (field("school.held"), stamp("9-0-0")),
        (field("school.name"), stamp("2-1-0")),
        (field("school.name"), stamp("1-5-5")),
    ];
    let replica = Replica::new(Portfolio::default(), stamps);
    let found: Vec<_> = replica.stamps().map(|(field, stamp)| (field.as_str(), stamp.to_string())).collect();
    assert_eq!(found, [("school.held", "9-0-0".to_owned()), ("school.name", "2-1-0".to_owned())]);
    assert_eq!(replica.latest(), stamp("9-0-0"));
}

#[test]
fn a_change_that_changes_nothing_leaves_no_stamp() {
    let mut replica = Replica::from(portfolio("school.name = x"));
    let mut clock = Clock::new(1);
    for command in [
        Command::Answer(field("school.name"), Answer::Text("x".into())),
        Command::Answer(field("school.name"), Answer::Flag(true)),
        Command::Clear(field("school.held")),
        Command::RemoveItem(item("p1")),
        Command::Replace(portfolio("school.name = x")),
        Command::Set(vec![]),
    ] {
        assert_eq!(replica.change(command, &mut clock, 5), vec![]);
    }
    assert_eq!(replica, portfolio("school.name = x").into());
}

#[test]
fn two_thousand_fields_here_and_as_many_others_there_are_all_there_afterwards() {
    let numbered = |letter: char, writer: u32| {
        let answers: Portfolio =
            (0..2000).map(|number| (field(&format!("school.teachers.{number}{letter}")), Answer::Number(writer))).collect();
        let mut replica = Replica::default();
        replica.change(Command::Replace(answers), &mut Clock::new(writer), 5);
        replica
    };
    let both = joined(&numbered('a', 1), &numbered('b', 2));
    assert_eq!(both, joined(&numbered('b', 2), &numbered('a', 1)));
    assert_eq!((both.portfolio().answers().len(), both.stamps().len()), (4000, 4000));
}

// ---- stories

/// What some writers did, one thing after another.
#[derive(Clone, Debug)]
struct Story {
    /// What each begins with: with stamps or from before there were any.
    begins: Vec<(Vec<(Field, Answer)>, bool)>,
    events: Vec<Event>,
}

#[derive(Clone, Debug)]
enum Event {
    /// A writer changes something, at a time that its clock tells rightly or not.
    Change(Index, Command, u64),
    /// One writer's copy comes to another, who takes notice of its clock or does not.
    Send(Index, Index, bool),
}

/// What came of a story.
struct Told {
    copies: Vec<Replica>,
    /// Every change that was ever made: the field, its stamp, the answer.
    made: Vec<(Field, Stamp, Option<Answer>)>,
}

impl Story {
    fn told(&self) -> Told {
        let mut made: Vec<(Field, Stamp, Option<Answer>)> = Vec::new();
        let mut pages: Vec<(Replica, Clock)> = Vec::new();
        for (number, (answers, stamped)) in (1..).zip(&self.begins) {
            let answers: Portfolio = answers.iter().cloned().collect();
            let mut clock = Clock::new(number);
            let mut replica = Replica::default();
            if *stamped {
                replica.change(Command::Replace(answers), &mut clock, 100);
            } else {
                replica = answers.into();
            }
            made.extend(replica.portfolio().answers().map(|(field, answer)| (field.clone(), replica.stamp(field), Some(answer.clone()))));
            pages.push((replica, clock));
        }
        for event in &self.events {
            match event {
                Event::Change(who, command, now) => {
                    let who = who.index(pages.len());
                    let (replica, clock) = &mut pages[who];
                    for change in replica.change(command.clone(), clock, *now) {
                        made.push((change.field.clone(), replica.stamp(&change.field), change.after));
                    }
                }
                Event::Send(from, to, seen) => {
                    let sent = from.get(&pages).0.clone();
                    let to = to.index(pages.len());
                    let (replica, clock) = &mut pages[to];
                    replica.join(&sent);
                    if *seen {
                        clock.see(sent.latest());
                    }
                }
            }
        }
        Told { copies: pages.into_iter().map(|(replica, _)| replica).collect(), made }
    }
}

fn story() -> impl Strategy<Value = Story> {
    let begins = vec((vec(any_answer(), 0..5), any::<bool>()), 2..5);
    let event = prop_oneof![
        4 => (any::<Index>(), any_command(), wrong_time()).prop_map(|(who, command, now)| Event::Change(who, command, now)),
        1 => (any::<Index>(), any::<Index>(), any::<bool>()).prop_map(|(from, to, seen)| Event::Send(from, to, seen)),
    ];
    (begins, vec(event, 0..30)).prop_map(|(begins, events)| Story { begins, events })
}

/// Clocks that agree, stand still, are set back or forward, or are out of all bounds.
fn wrong_time() -> impl Strategy<Value = u64> {
    let far = select(vec![1, 10_000, 253_402_300_799_999, u64::MAX]);
    prop_oneof![4 => 95..105_u64, 2 => Just(100), 1 => Just(0), 1 => 1_795_000_000_000..1_795_000_000_100_u64, 1 => far]
}

fn any_stamp() -> impl Strategy<Value = Stamp> {
    let count = prop_oneof![0..3_u32, Just(0x7fff_fffe), Just(0x7fff_ffff)];
    // Never the very last, behind which there is none.
    (0..253_402_300_790_000_u64, count, any::<u32>())
        .prop_map(|(time, count, writer)| Stamp::parse(&format!("{time:x}-{count:x}-{writer:x}")).unwrap())
}

pub(crate) fn any_command() -> impl Strategy<Value = Command> {
    prop_oneof![
        6 => any_answer().prop_map(|(field, answer)| Command::Answer(field, answer)),
        2 => any_field().prop_map(Command::Clear),
        1 => select(vec!["p1", "p2", "e1"]).prop_map(|id| Command::RemoveItem(item(id))),
        2 => vec((any_answer(), option::of(Just(()))), 0..5).prop_map(|answers| Command::Set(set(answers))),
        1 => vec(any_answer(), 0..6).prop_map(|answers| Command::Replace(answers.into_iter().collect())),
    ]
}

/// Each field once.
fn set(answers: Vec<((Field, Answer), Option<()>)>) -> Vec<(Field, Option<Answer>)> {
    let mut set: Vec<(Field, Option<Answer>)> = Vec::new();
    for ((field, answer), given) in answers {
        if !set.iter().any(|(other, _)| *other == field) {
            set.push((field, given.map(|()| answer)));
        }
    }
    set
}

fn any_field() -> impl Strategy<Value = Field> {
    select(FIELDS).prop_map(field)
}

fn any_answer() -> impl Strategy<Value = (Field, Answer)> {
    (any_field(), 0..3_u32).prop_map(|(field, number)| {
        let answer = match field.as_str() {
            "project.p1.labelled" | "school.no-labels" => Answer::Flag(number == 0),
            "school.teachers.2025-2026" => Answer::Number(number),
            "teacher.selfie" => Answer::Date(date(&format!("2024-0{}", number + 1))),
            _ => Answer::Text(format!("p{number}").into()),
        };
        (field, answer)
    })
}

fn joined(one: &Replica, other: &Replica) -> Replica {
    let mut both = one.clone();
    both.join(other);
    both
}

/// As it comes out of a file.
fn sent(replica: &Replica) -> Replica {
    match restore(&encode(replica, date("2026-11-24"))) {
        Restored::Read { replica, lost, .. } if lost.is_empty() => replica,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn item(id: &str) -> ItemId {
    ItemId::parse(id).unwrap()
}
