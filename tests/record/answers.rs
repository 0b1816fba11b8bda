//! Answers as the tests write them, `teacher.selfie = 2024-01; project.p1.labelled = yes`, and every shape a field may have.

#![allow(dead_code, reason = "each test file uses a part of this")]

use std::sync::LazyLock;

use chrono::NaiveDate;
use waymark::domain::PartialDate;
use waymark::portfolio::{Answer, Command, Field, FieldKind, Portfolio};

/// The shapes of the first released version, never changed. `#` is an area from 1 to 6, `*` an id.
pub(crate) const SHAPES_OF_1: &[(&str, FieldKind)] = &[
    ("evidence.*.date", FieldKind::Date),
    ("evidence.*.for.school", FieldKind::Flag),
    ("evidence.*.for.teacher", FieldKind::Flag),
    ("evidence.*.place", FieldKind::Text),
    ("evidence.*.title", FieldKind::Text),
    ("project.*.asked", FieldKind::Date),
    ("project.*.awarded", FieldKind::Date),
    ("project.*.labelled", FieldKind::Flag),
    ("project.*.pedagogy", FieldKind::Flag),
    ("project.*.special", FieldKind::Flag),
    ("project.*.technology", FieldKind::Flag),
    ("project.*.title", FieldKind::Text),
    ("project.*.two-countries", FieldKind::Flag),
    ("school.declaration.*", FieldKind::Flag),
    ("school.edition", FieldKind::Choice),
    ("school.form.*.met", FieldKind::Flag),
    ("school.form.*.plan", FieldKind::Text),
    ("school.form.*.practice", FieldKind::Text),
    ("school.form.*.proof", FieldKind::Text),
    ("school.held", FieldKind::Choice),
    ("school.name", FieldKind::Text),
    ("school.no-labels", FieldKind::Flag),
    ("school.registered", FieldKind::Date),
    ("school.teachers.*", FieldKind::Number),
    ("teacher.course.#.completed", FieldKind::Date),
    ("teacher.course.#.done", FieldKind::Flag),
    ("teacher.course.#.reference", FieldKind::Text),
    ("teacher.edition", FieldKind::Choice),
    ("teacher.project", FieldKind::Choice),
    ("teacher.selfie", FieldKind::Date),
    ("teacher.submitted", FieldKind::Date),
];

/// The shapes that came with version 2. Once it is released this list is not changed either; the next version gets its own.
pub(crate) const NEW_IN_2: &[(&str, FieldKind)] = &[
    ("competence.#.*.*", FieldKind::Choice),
    ("evidence.*.file.*", FieldKind::Text),
    ("evidence.*.part.*", FieldKind::Flag),
    ("profile.name", FieldKind::Text),
    ("project.*.applications", FieldKind::Number),
    ("project.*.ready.*", FieldKind::Flag),
    ("school.form.*.open", FieldKind::Text),
    ("school.form.*.who", FieldKind::Text),
    ("teacher.country", FieldKind::Choice),
];

/// All shapes of the present version, in the order of their names.
pub(crate) static SHAPES: LazyLock<Vec<(&str, FieldKind)>> = LazyLock::new(|| {
    let mut shapes = [SHAPES_OF_1, NEW_IN_2].concat();
    shapes.sort_by_key(|(shape, _)| *shape);
    shapes
});

/// A portfolio with these answers.
pub(crate) fn portfolio(answers: &str) -> Portfolio {
    let mut portfolio = Portfolio::default();
    for line in answers.split([';', '\n']).map(str::trim).filter(|line| !line.is_empty()) {
        let (name, answer) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}: no answer"));
        let field = field(name);
        let answer = match field.kind() {
            FieldKind::Flag => Answer::Flag(answer == "yes"),
            FieldKind::Number => Answer::Number(answer.parse().unwrap()),
            FieldKind::Date => Answer::Date(date(answer)),
            FieldKind::Text | FieldKind::Choice => Answer::Text(answer.into()),
        };
        assert!(portfolio.apply(Command::Answer(field, answer)), "{line}");
    }
    portfolio
}

/// The field of this name.
pub(crate) fn field(name: &str) -> Field {
    Field::parse(name).unwrap_or_else(|| panic!("{name}: no such field"))
}

/// `2024-01-15` or `2024-01`.
pub(crate) fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// `2024-01-15`.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}
