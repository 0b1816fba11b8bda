//! Projects and items of evidence, and their order.

use crate::answers::{date, portfolio};
use crate::{item, text};
use waymark::portfolio::{Field, ItemId, Portfolio};

#[test]
fn items_come_in_the_order_of_their_numbers() {
    let here = portfolio(
        "project.p10.title = Ten; project.p2.title = Two; project.p2.labelled = yes; project.p1.asked = 2024-01
         evidence.e3.title = Three; school.form.p7.met = yes",
    );
    assert_eq!(here.items("project"), [item("p1"), item("p2"), item("p10")]);
    assert_eq!(here.items("evidence"), [item("e3")]);
    assert_eq!(here.items("school"), []);
    assert_eq!(Portfolio::default().items("project"), []);
}

#[test]
fn a_new_item_has_an_id_that_no_other_time_or_page_gives() {
    let (times, writers) = ([0, 1, 15, 16, 1_795_000_000_000, 1_795_000_000_001, u64::MAX], [0, 1, 15, 16, 0x1a2b_3c4d, u32::MAX]);
    let ids: Vec<ItemId> = times.iter().flat_map(|now| writers.map(|writer| ItemId::fresh('p', *now, writer))).collect();
    for (place, id) in ids.iter().enumerate() {
        assert_eq!(ItemId::parse(id.as_str()).as_ref(), Some(id));
        assert!(!ids[..place].contains(id), "{id} again");
        assert!(Field::parse(Field::project(id, "title").as_str()).is_some());
    }
    assert_ne!(ItemId::fresh('p', 5, 5), ItemId::fresh('e', 5, 5));
    assert_eq!(ItemId::fresh('p', 0x19a_9f2c_1d3b, 0x1a2b_3c4d), item("p19a9f2c1d3b-1a2b3c4d"));
}

#[test]
fn new_items_come_in_the_order_of_their_age_whoever_made_them_and_after_those_with_numbers() {
    let year = 31_557_600_000;
    let times = [0, 1, 9, 10, year, 56 * year, 56 * year + 1, 200 * year, 500 * year, 700 * year, 8000 * year];
    let writers = [u32::MAX, 0, 0x1a2b_3c4d, 1, 0xfff_ffff];
    let made = times.iter().zip(writers.iter().cycle()).map(|(now, writer)| ItemId::fresh('p', *now, *writer));
    let expected: Vec<ItemId> = ["p1", "p2", "p10"].map(item).into_iter().chain(made).collect();
    let title = |id: &ItemId| (Field::project(id, "title"), text("x"));
    let here: Portfolio = expected.iter().rev().map(title).collect();
    assert_eq!(here.items("project"), expected);
}

#[test]
fn the_teachers_project_is_the_chosen_one_else_the_first() {
    let chosen = |answers: &str| portfolio(answers).teacher_project().map(|project| project.id.to_string());
    assert_eq!(chosen("school.name = x; teacher.project = p1"), None);
    assert_eq!(chosen("project.p2.title = Two"), Some("p2".to_owned()));
    assert_eq!(chosen("project.p10.title = Ten; project.p2.title = Two"), Some("p2".to_owned()));
    assert_eq!(chosen("project.p10.title = Ten; project.p2.title = Two; teacher.project = p10"), Some("p10".to_owned()));
    assert_eq!(chosen("project.p2.title = Two; teacher.project = p7"), Some("p2".to_owned()));
}

#[test]
fn a_project_and_an_item_of_evidence_hold_what_was_said_of_them() {
    let here = portfolio(
        "project.p1.title = Water; project.p1.two-countries = yes; project.p1.labelled = no; project.p1.awarded = 2024-10-02
         project.p1.asked = 2024-06; project.p1.special = no; project.p1.technology = yes; project.p1.pedagogy = no
         evidence.e1.title = Open day; evidence.e1.date = 2026-03; evidence.e1.place = Folder; evidence.e1.for.school = yes",
    );
    let project = here.project(&item("p1"));
    assert_eq!(
        (project.title.as_deref(), project.asked, project.awarded),
        (Some("Water"), Some(date("2024-06")), Some(date("2024-10-02")))
    );
    let said = [project.two_countries, project.labelled, project.special, project.technology, project.pedagogy];
    assert_eq!(said, [Some(true), Some(false), Some(false), Some(true), Some(false)]);
    let evidence = here.evidence(&item("e1"));
    assert_eq!(
        (evidence.title.as_deref(), evidence.date, evidence.place.as_deref()),
        (Some("Open day"), Some(date("2026-03")), Some("Folder"))
    );
    assert_eq!((evidence.for_teacher, evidence.for_school), (false, true));
    assert_eq!(here.project(&item("p9")).title, None);
}
