//! The fields: which there are, and their names as they are stored.

use crate::answers::{SHAPES, field};
use crate::{item, named};
use waymark::portfolio::Field;
use waymark::record::VERSION;

#[test]
fn every_documented_shape_is_a_field_of_its_kind() {
    for (shape, kind) in SHAPES.iter() {
        for (area, id) in [("1", "p1"), ("6", "2025-2026"), ("3", "a"), ("4", "---"), ("5", &"x".repeat(40))] {
            let name = shape.replace('#', area).replace('*', id);
            let field = Field::parse(&name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!((field.kind(), field.as_str()), (*kind, name.as_str()));
        }
    }
}

#[test]
fn the_stored_format_is_the_one_that_belongs_to_its_version() {
    let mut shapes = Field::shapes().to_vec();
    shapes.sort_by_key(|(shape, _)| *shape);
    assert_eq!(VERSION, 2, "a new version has a list of its own new shapes in tests/record/answers.rs, and a fixture");
    assert_eq!(
        shapes, *SHAPES,
        "the fields of the stored format have changed. If version {VERSION} was released: raise VERSION in src/record/document.rs, add a \
         step to src/record/migrations.rs, a list of new shapes to tests/record/answers.rs and a fixture beside tests/record/v2.json. If \
         it was not: add the shape to NEW_IN_2 in tests/record/answers.rs and write the fixture again as tests/record/format.rs says."
    );
}

#[test]
fn other_names_are_no_fields() {
    for name in ["", ".", "*", "#", "teacher", "teacher.", "school.name.", ".school.name", "school..name", "School.name", "school.other"] {
        assert_eq!(Field::parse(name), None, "{name}");
    }
    for (shape, _) in SHAPES.iter() {
        let name = named(shape);
        for wrong in
            [format!("{name}.x"), format!("x.{name}"), format!(" {name}"), format!("{name} "), format!("{name}\n"), format!("{name}.")]
        {
            assert_eq!(Field::parse(&wrong), None, "{wrong}");
        }
        for area in ["0", "7", "01", "1 ", "", "a", "-1", "１"].iter().filter(|_| shape.contains('#')) {
            assert_eq!(Field::parse(&shape.replace('#', area)), None, "{shape}: {area}");
        }
        let long = "x".repeat(41);
        for id in ["", "P1", "p 1", "p_1", "å", "p.1", "<b>", "\u{200b}", &long].iter().filter(|_| shape.contains('*')) {
            assert_eq!(Field::parse(&shape.replace('*', id)), None, "{shape}: {id}");
        }
    }
}

#[test]
fn the_makers_of_fields_make_fields_of_the_documented_shapes() {
    let made = [
        Field::profile_name(),
        Field::teacher_edition(),
        Field::selfie(),
        Field::teacher_project(),
        Field::submitted(),
        Field::teachers("x"),
        Field::declaration("x"),
        Field::country(),
        Field::ready(&item("x"), "x"),
        field("competence.3.x.x"),
        Field::file(&item("x"), &item("x")),
        Field::shows(&item("x"), "x"),
    ];
    let courses = ["done", "completed", "reference"].map(|part| Field::course(3, part));
    let projects = ["title", "two-countries", "asked", "labelled", "awarded", "special", "technology", "pedagogy", "applications"]
        .map(|part| Field::project(&item("x"), part));
    let schools = ["name", "edition", "registered", "no-labels", "held"].map(Field::school);
    let forms = ["met", "practice", "proof", "plan", "who", "open"].map(|part| Field::form("x", part));
    let evidence = ["title", "date", "place", "for.teacher", "for.school"].map(|part| Field::evidence(&item("x"), part));
    let mut names: Vec<String> = made
        .iter()
        .chain(&courses)
        .chain(&projects)
        .chain(&schools)
        .chain(&forms)
        .chain(&evidence)
        .map(|field| field.as_str().to_owned())
        .collect();
    names.sort();
    let mut documented: Vec<String> = SHAPES.iter().map(|(shape, _)| shape.replace('#', "3").replace('*', "x")).collect();
    documented.sort();
    assert_eq!(names, documented);
}

#[test]
fn a_field_knows_its_item_and_its_id_on_the_page() {
    for (name, item, id) in [
        ("project.p1.two-countries", Some("p1"), "project-p1-two-countries"),
        ("evidence.e2.for.school", Some("e2"), "evidence-e2-for-school"),
        ("school.form.principle-1.met", None, "school-form-principle-1-met"),
        ("teacher.project", None, "teacher-project"),
    ] {
        assert_eq!((field(name).item(), field(name).dom_id().as_str()), (item, id), "{name}");
    }
}
