//! The own rating of competences: ratings with a day, areas, progress, and the picture.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;
mod support;

use waymark::competence::{AreaResult, Levels, progress, radar, ratings, ratings_of, results};
use waymark::portfolio::Field;
use waymark::rules;

use answers::{day, portfolio};

const ANSWERS: &str = "competence.1.1.2026-01-10 = a2; competence.1.2.2026-01-10 = b1; competence.1.3.2026-01-10 = b2
    competence.2.1.2026-01-10 = a1; competence.2.2.2026-01-10 = b1; competence.1.1.2026-11-22 = c1";

#[test]
fn there_are_twenty_two_competences_in_six_areas_and_six_levels() {
    let framework = rules::framework();
    assert_eq!(framework.areas.iter().map(|area| area.competences.len()).collect::<Vec<_>>(), [4, 3, 4, 3, 3, 5]);
    assert_eq!(framework.competences().count(), 22);
    assert_eq!(framework.levels.iter().map(|level| level.id).collect::<Vec<_>>(), ["a1", "a2", "b1", "b2", "c1", "c2"]);
    assert_eq!((framework.target.level, framework.target.sources), ("b2", &["A"][..]));
    assert_eq!(framework.areas.iter().map(|area| area.course).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6], "each area has its course");
}

#[test]
fn every_competence_and_level_names_sources_that_can_be_found() {
    let framework = rules::framework();
    let keys = framework.competences().map(|it| it.sources).chain(framework.levels.iter().map(|it| it.sources));
    for keys in keys.chain([framework.target.sources]) {
        assert!(!keys.is_empty() && keys.iter().all(|key| framework.source(key).is_some()), "{keys:?}");
    }
}

#[test]
fn every_competence_has_a_field_for_a_day() {
    for competence in rules::framework().competences() {
        let field = Field::rating(competence.id, day("2026-11-22"));
        assert_eq!(Field::parse(field.as_str()), Some(field));
    }
}

#[test]
fn ratings_come_in_the_order_of_their_days() {
    let found = ratings(&portfolio(ANSWERS), rules::framework());
    let written: Vec<String> = found.iter().map(|it| format!("{} {} {}", it.day, it.competence.id, it.level)).collect();
    let expected = ["2026-01-10 1.1 1", "2026-01-10 1.2 2", "2026-01-10 1.3 3", "2026-01-10 2.1 0", "2026-01-10 2.2 2", "2026-11-22 1.1 4"];
    assert_eq!(written, expected);
}

#[test]
fn one_competence_has_its_own_ratings_and_no_others() {
    let framework = rules::framework();
    let of = |id: &str| {
        let competence = framework.competences().find(|it| it.id == id).unwrap();
        let found = ratings_of(&portfolio(ANSWERS), competence, framework);
        found.iter().map(|it| (it.day.to_string(), it.level)).collect::<Vec<_>>()
    };
    assert_eq!(of("1.1"), [("2026-01-10".to_owned(), 1), ("2026-11-22".to_owned(), 4)]);
    assert_eq!(of("1.4"), []);
}

#[test]
fn what_is_no_day_no_level_or_no_competence_is_no_rating() {
    let answers =
        "competence.1.1.2026-1-10 = a1; competence.1.1.2026-02-30 = a1; competence.1.1.2026-01-10 = z9; competence.1.9.2026-01-10 = a1";
    assert_eq!(ratings(&portfolio(answers), rules::framework()), []);
}

#[test]
fn an_area_has_a_median_and_a_range_and_says_that_they_are_ours() {
    let results = of(ANSWERS, "2026-06-01");
    assert_eq!((results[0].rated, results[0].levels), (3, Some(Levels { lowest: 1, median: (2, 2), highest: 3 })));
    assert_eq!((results[1].rated, results[1].levels), (2, Some(Levels { lowest: 0, median: (0, 2), highest: 2 })), "two in the middle");
    assert_eq!((results[2].rated, results[2].levels), (0, None));
    assert_eq!(Levels::CERTAINTY, waymark::domain::Certainty::Derived);
}

#[test]
fn a_later_rating_takes_the_place_of_an_earlier_one() {
    let later = of(ANSWERS, "2026-11-22");
    assert_eq!(later[0].levels, Some(Levels { lowest: 2, median: (3, 3), highest: 4 }));
    assert_eq!(of(ANSWERS, "2026-01-09")[0].levels, None, "before the first rating there is nothing");
}

#[test]
fn progress_has_a_result_for_each_day_of_rating() {
    let framework = rules::framework();
    let steps = progress(&ratings(&portfolio(ANSWERS), framework), framework);
    assert_eq!(steps.iter().map(|(day, _)| day.to_string()).collect::<Vec<_>>(), ["2026-01-10", "2026-11-22"]);
    assert_eq!(steps[1].1, of(ANSWERS, "2026-11-22"));
}

#[test]
fn the_picture_lies_in_its_square_and_rises_with_the_level() {
    let picture = radar(&of(ANSWERS, "2026-11-22"), 6);
    assert_eq!((picture.axes.len(), picture.rings.len(), picture.table.len()), (6, 6, 6));
    assert_eq!(picture.axes[0].end, (0, -10_000), "the first area is at the top");
    assert_eq!(picture.axes[3].end, (0, 10_000), "the fourth at the bottom");
    assert_eq!(picture.axes[1].end, (8_660, -5_000), "and on they go clockwise");
    // The fourth of six levels.
    assert_eq!(picture.axes[0].at, Some((0, -6_667)));
    assert_eq!(picture.axes[2].at, None);
    let all = picture.rings.iter().flatten().chain(picture.axes.iter().map(|axis| &axis.end));
    assert!(all.into_iter().all(|(x, y)| (-10_000..=10_000).contains(x) && (-10_000..=10_000).contains(y)));
    assert!(picture.rings.is_sorted_by(|inner, outer| outer[0].1 < inner[0].1));
    assert_eq!(radar(&[], 6).axes, []);
    assert_eq!(radar(&of("", "2026-11-22"), 0).rings.len(), 0);
}

fn of(answers: &str, until: &str) -> Vec<AreaResult> {
    let framework = rules::framework();
    results(&ratings(&portfolio(answers), framework), framework, day(until))
}
