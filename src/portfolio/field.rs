//! The fields of a portfolio. Their names are the stored format: a name is never used again for something else.

use std::fmt;

use chrono::NaiveDate;

/// The name of a field, for example `teacher.course.3.completed`. Only names of a known shape exist.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Field(Box<str>);

/// What kind of answer a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Yes or no.
    Flag,
    /// A whole number.
    Number,
    /// A day or a month.
    Date,
    /// Words.
    Text,
    /// One of several ids: an edition, a project, or `none`.
    Choice,
}

/// The id of a project or an item of evidence, for example `p2` or `p19a9f2c1d3b-1a2b3c4d`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(Box<str>);

/// The shapes of field names. `#` is a course's area 1 to 6, `*` an id.
const SHAPES: &[(&str, FieldKind)] = &[
    ("profile.name", FieldKind::Text),
    ("teacher.edition", FieldKind::Choice),
    ("teacher.selfie", FieldKind::Date),
    ("teacher.course.#.done", FieldKind::Flag),
    ("teacher.course.#.completed", FieldKind::Date),
    ("teacher.course.#.reference", FieldKind::Text),
    ("teacher.project", FieldKind::Choice),
    ("teacher.submitted", FieldKind::Date),
    ("teacher.country", FieldKind::Choice),
    ("project.*.title", FieldKind::Text),
    ("project.*.two-countries", FieldKind::Flag),
    ("project.*.asked", FieldKind::Date),
    ("project.*.labelled", FieldKind::Flag),
    ("project.*.awarded", FieldKind::Date),
    ("project.*.special", FieldKind::Flag),
    ("project.*.technology", FieldKind::Flag),
    ("project.*.pedagogy", FieldKind::Flag),
    ("project.*.ready.*", FieldKind::Flag),
    ("project.*.applications", FieldKind::Number),
    ("school.name", FieldKind::Text),
    ("school.edition", FieldKind::Choice),
    ("school.registered", FieldKind::Date),
    ("school.teachers.*", FieldKind::Number),
    ("school.no-labels", FieldKind::Flag),
    ("school.held", FieldKind::Choice),
    ("school.declaration.*", FieldKind::Flag),
    ("school.form.*.met", FieldKind::Flag),
    ("school.form.*.practice", FieldKind::Text),
    ("school.form.*.proof", FieldKind::Text),
    ("school.form.*.plan", FieldKind::Text),
    // Who writes it, and what is still to be done.
    ("school.form.*.who", FieldKind::Text),
    ("school.form.*.open", FieldKind::Text),
    ("evidence.*.title", FieldKind::Text),
    ("evidence.*.date", FieldKind::Date),
    ("evidence.*.place", FieldKind::Text),
    // The name of a file that belongs to it; what is in the file is kept beside the portfolio.
    ("evidence.*.file.*", FieldKind::Text),
    ("evidence.*.for.teacher", FieldKind::Flag),
    ("evidence.*.for.school", FieldKind::Flag),
    // Which part of a form or which criterion of the quality label it shows.
    ("evidence.*.part.*", FieldKind::Flag),
    // A rating has a day, so that ratings of several days stand side by side: `competence.2.3.2026-11-22`.
    ("competence.#.*.*", FieldKind::Choice),
];

impl Field {
    /// The field of this name, if there is one.
    #[must_use]
    pub fn parse(name: &str) -> Option<Field> {
        Field::with_kind(name).map(|(field, _)| field)
    }

    /// The same with the kind of its answers.
    pub(crate) fn with_kind(name: &str) -> Option<(Field, FieldKind)> {
        kind_of(name).map(|kind| (Field(name.into()), kind))
    }

    /// All shapes of names and the kind of their answers, `#` being a course's area 1 to 6 and `*` an id: the stored format.
    #[must_use]
    pub fn shapes() -> &'static [(&'static str, FieldKind)] {
        SHAPES
    }

    /// The shape of its name.
    #[must_use]
    pub fn shape(&self) -> &'static str {
        SHAPES.iter().find(|(shape, _)| fits(&self.0, shape)).map_or("", |(shape, _)| shape)
    }

    /// What kind of answer it takes.
    #[must_use]
    pub fn kind(&self) -> FieldKind {
        kind_of(&self.0).unwrap_or(FieldKind::Text)
    }

    /// Its name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its name as the id of an element of the page.
    #[must_use]
    pub fn dom_id(&self) -> String {
        self.0.replace('.', "-")
    }

    /// The project or item of evidence it belongs to.
    #[must_use]
    pub fn item(&self) -> Option<&str> {
        let mut parts = self.0.split('.');
        matches!(parts.next(), Some("project" | "evidence")).then(|| parts.next())?
    }

    /// Stands for all fields of a project or an item of evidence, for those who follow it; no answer has this name.
    #[must_use]
    pub fn of_all(what: &str, item: &str) -> Field {
        Field(format!("{what}.{item}").into())
    }

    /// What stands for all fields of the item it belongs to.
    #[must_use]
    pub fn whole(&self) -> Option<Field> {
        Some(Field::of_all(self.0.split('.').next()?, self.item()?))
    }

    /// The name of the profile: whose answers these are. It stays with the device and is never taken from a file.
    #[must_use]
    pub fn profile_name() -> Field {
        Field("profile.name".into())
    }

    /// Which text of the scheme the teacher checks against.
    #[must_use]
    pub fn teacher_edition() -> Field {
        Field("teacher.edition".into())
    }

    /// The date of the self-reflection.
    #[must_use]
    pub fn selfie() -> Field {
        Field("teacher.selfie".into())
    }

    /// A part of a course: `done`, `completed` or `reference`.
    #[must_use]
    pub fn course(area: u32, part: &str) -> Field {
        Field(format!("teacher.course.{area}.{part}").into())
    }

    /// The project used for the scheme.
    #[must_use]
    pub fn teacher_project() -> Field {
        Field("teacher.project".into())
    }

    /// The date of handing in.
    #[must_use]
    pub fn submitted() -> Field {
        Field("teacher.submitted".into())
    }

    /// A part of a project: `title`, `two-countries`, `asked`, `labelled`, `awarded`, `special`, `technology`, `pedagogy` or
    /// `applications`.
    #[must_use]
    pub fn project(item: &ItemId, part: &str) -> Field {
        Field(format!("project.{item}.{part}").into())
    }

    /// The country in which the label is applied for.
    #[must_use]
    pub fn country() -> Field {
        Field("teacher.country".into())
    }

    /// Whether a point of getting ready for the label is done: the id of a question, a rule, a criterion or a part of one.
    #[must_use]
    pub fn ready(item: &ItemId, point: &str) -> Field {
        Field(format!("project.{item}.ready.{point}").into())
    }

    /// The rating of a competence on a day; `competence` is its id, for example `2.3`.
    #[must_use]
    pub fn rating(competence: &str, day: NaiveDate) -> Field {
        Field(format!("competence.{competence}.{day}").into())
    }

    /// A fact about the school: `name`, `edition`, `registered`, `no-labels` or `held`.
    #[must_use]
    pub fn school(part: &str) -> Field {
        Field(format!("school.{part}").into())
    }

    /// The number of teachers active in a round's own time.
    #[must_use]
    pub fn teachers(edition: &str) -> Field {
        Field(format!("school.teachers.{edition}").into())
    }

    /// Whether the declaration for a round is signed.
    #[must_use]
    pub fn declaration(edition: &str) -> Field {
        Field(format!("school.declaration.{edition}").into())
    }

    /// A part of an answer to the form: `met`, `practice`, `proof`, `plan`, `who` or `open` of a criterion or principle.
    #[must_use]
    pub fn form(requirement: &str, part: &str) -> Field {
        Field(format!("school.form.{requirement}.{part}").into())
    }

    /// A part of an item of evidence: `title`, `date`, `place`, `for.teacher` or `for.school`.
    #[must_use]
    pub fn evidence(item: &ItemId, part: &str) -> Field {
        Field(format!("evidence.{item}.{part}").into())
    }

    /// Whether an item of evidence shows a part of the school's form, or a criterion of the quality label, by the id of either.
    #[must_use]
    pub fn shows(item: &ItemId, part: &str) -> Field {
        Field(format!("evidence.{item}.part.{part}").into())
    }

    /// A file that belongs to an item of evidence; the answer is its name.
    #[must_use]
    pub fn file(item: &ItemId, file: &ItemId) -> Field {
        Field(format!("evidence.{item}.file.{file}").into())
    }

    /// The file whose name it holds, if it is such a field.
    #[must_use]
    pub fn of_file(&self) -> Option<ItemId> {
        let mut parts = self.0.split('.');
        let is_one = parts.next() == Some("evidence") && parts.nth(1) == Some("file");
        is_one.then(|| parts.next()).flatten().and_then(ItemId::parse)
    }
}

impl ItemId {
    /// An id that no other device will give to another thing: a letter, the time in milliseconds since 1970 and the number of the
    /// page that makes it. Ids sort by their age.
    #[must_use]
    pub fn fresh(letter: char, now: u64, writer: u32) -> ItemId {
        ItemId(format!("{letter}{now:011x}-{:08x}", u64::from(writer)).into())
    }

    /// The id written so, if it can be one.
    #[must_use]
    pub fn parse(id: &str) -> Option<ItemId> {
        is_id(id).then(|| ItemId(id.into()))
    }

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn kind_of(name: &str) -> Option<FieldKind> {
    SHAPES.iter().find(|(shape, _)| fits(name, shape)).map(|(_, kind)| *kind)
}

/// Whether a name is of this shape, part by part: this is asked of each field of a document for each shape.
fn fits(name: &str, shape: &str) -> bool {
    let (mut parts, mut wanted) = (name.split('.'), shape.split('.'));
    loop {
        match (parts.next(), wanted.next()) {
            (None, None) => return true,
            (Some(part), Some("*")) if is_id(part) => {}
            (Some(part), Some("#")) if matches!(part.as_bytes(), [b'1'..=b'6']) => {}
            (Some(part), Some(wanted)) if part == wanted && !matches!(wanted, "*" | "#") => {}
            _ => return false,
        }
    }
}

fn is_id(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
