//! The evidence pack: whole packs as they were, and no text that gets out of its place.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;
mod support;
#[path = "support/texts.rs"]
mod texts_of;

use proptest::prelude::*;
use waymark::archive::{Entry, Limits, checksum, read_zip, write_zip};
use waymark::i18n::Direction;
use waymark::pack::school::school_pack;
use waymark::pack::teacher::teacher_pack;
use waymark::pack::{Pack, csv, files, json, page};
use waymark::portfolio::{Answer, Command, Portfolio};
use waymark::rules;

use answers::{day, field, portfolio};
use texts_of::{check_snapshot, texts};

const ANSWERS: &str = "teacher.selfie = 2025-01; teacher.course.1.done = yes; teacher.course.1.completed = 2025-03-02
    teacher.course.1.reference = PE-0417; teacher.course.2.done = yes; teacher.course.3.done = no
    project.p1.title = Water <stories> & more; project.p1.two-countries = yes; project.p1.labelled = yes
    project.p1.awarded = 2024-10-02; project.p1.special = yes; teacher.submitted = 2026-10-01
    school.name = Fjellheim skole; school.registered = 2022-06; school.teachers.2025-2026 = 3; school.held = none
    school.form.principle-1.met = yes; school.form.principle-1.practice = The head and the teachers plan together.
    school.form.principle-1.proof = Minutes of ten meetings; school.declaration.2025-2026 = yes
    evidence.e1.title = =Open day; evidence.e1.date = 2025-05; evidence.e1.place = Shared folder, 4; evidence.e1.for.school = yes
    evidence.e2.title = Lesson plan; evidence.e2.for.teacher = yes";

#[test]
fn whole_packs_in_english_and_in_norwegian_are_as_they_were() {
    for language in ["en", "nb"] {
        for (name, pack) in [("teacher", teacher(language, &portfolio(ANSWERS))), ("school", school(language, &portfolio(ANSWERS)))] {
            for file in files(&texts(language), &pack, attachments()).iter().filter(|file| !file.name.starts_with("files/")) {
                let text = String::from_utf8(file.bytes.clone()).unwrap().replace("\r\n", "\n");
                check_snapshot(&format!("pack-{name}-{language}/{}", file.name), &text);
            }
        }
    }
}

#[test]
fn the_teachers_pack_holds_six_certificates_and_the_label_with_its_indication() {
    let pack = teacher("en", &portfolio(ANSWERS));
    let ids: Vec<&str> = pack.parts.iter().map(|part| part.id).collect();
    for id in ["course-1", "course-2", "course-3", "course-4", "course-5", "course-6", "label-awarded", "special-indication"] {
        assert!(ids.contains(&id), "{id}");
    }
    let what: Vec<&str> = pack.items.iter().map(|item| item.what.as_str()).collect();
    let expected = [
        "Report of the self-reflection",
        "Certificate: Professional Engagement",
        "Certificate: Digital Resources",
        "Quality label: Water <stories> & more",
        "Lesson plan",
    ];
    assert_eq!(what, expected);
    assert!(!pack.to_sign);
}

#[test]
fn the_schools_pack_holds_the_whole_form_with_its_evidence_beside_each_answer() {
    let pack = school("en", &portfolio(ANSWERS));
    let edition = rules::edition("school-label", "2025-2026").unwrap();
    assert!(pack.parts.iter().map(|part| part.id).eq(edition.requirements.iter().map(|it| it.id)));
    let first = pack.parts.iter().find(|part| part.id == "principle-1").unwrap();
    let texts: Vec<&str> = first.answers.iter().map(|said| said.text.as_str()).collect();
    assert_eq!(texts, ["The head and the teachers plan together.", "Minutes of ten meetings", ""]);
    assert!(pack.to_sign && pack.school.as_deref() == Some("Fjellheim skole"));
    assert!(pack.items.iter().any(|item| item.what == "Declaration of honour, 2025-2026"));
    assert!(pack.items.iter().any(|item| item.what == "=Open day") && !pack.items.iter().any(|item| item.what == "Lesson plan"));
}

#[test]
fn an_empty_portfolio_gives_a_pack_that_says_what_is_asked() {
    for pack in [teacher("en", &Portfolio::default()), school("nb", &Portfolio::default())] {
        assert!(pack.items.is_empty() && !pack.parts.is_empty());
        assert!(!page(&texts("en"), &pack, &[]).is_empty());
    }
}

// ---- the page

#[test]
fn what_a_person_wrote_is_text_and_never_becomes_part_of_the_page() {
    let hostile = "<script>alert('x')</script>\" onload=\"x & </main><!-- ";
    let mut answers = portfolio(ANSWERS);
    for name in ["project.p1.title", "school.name", "school.form.principle-1.practice", "evidence.e1.title", "evidence.e1.place"] {
        answers.apply(Command::Answer(field(name), Answer::Text(hostile.into())));
    }
    let plain = tags(&page(&texts("en"), &school("en", &portfolio(ANSWERS)), &[]));
    let html = page(&texts("en"), &school("en", &answers), &[]);
    assert_eq!(tags(&html), plain, "the same elements, whatever was written");
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;alert(&#39;x&#39;)"));
}

#[test]
fn the_page_stands_alone_and_can_be_read_by_everybody() {
    let html = page(&texts("nb"), &school("nb", &portfolio(ANSWERS)), &[]);
    assert!(html.starts_with("<!doctype html>\n<html lang=\"nb\" dir=\"ltr\">"));
    for absent in ["<script", "src=", "<link", "<img", "@import", "url("] {
        assert!(!html.contains(absent), "{absent}");
    }
    assert_eq!(html.matches("<h1>").count(), 1);
    assert_eq!(html.matches("<table>").count(), html.matches("<thead>").count());
    assert!(html.contains("scope=\"col\"") && html.contains("scope=\"row\"") && html.contains("@media print"));
    let right = Pack { direction: Direction::Rtl, ..school("nb", &portfolio("")) };
    assert!(page(&texts("nb"), &right, &[]).contains("dir=\"rtl\""));
}

// ---- the lists

#[test]
fn the_table_can_be_read_back_and_holds_no_formula() {
    let (texts, pack) = (texts("en"), school("en", &portfolio(ANSWERS)));
    let table = csv(&texts, &pack, &[]);
    let mut reader = csv::ReaderBuilder::new().from_reader(table.as_bytes());
    let rows: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    assert_eq!(rows.len(), pack.items.len());
    let last = rows.last().unwrap();
    assert_eq!(last[1..4], ["'=Open day", "2025-05", "Shared folder, 4"]);
    assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    assert!(table.starts_with('\u{feff}') && table.ends_with("\r\n"));
}

#[test]
fn the_pack_as_json_names_its_rules_and_its_sources() {
    let pack = teacher("en", &portfolio(ANSWERS));
    let document: serde_json::Value = serde_json::from_str(&json(&pack, &[])).unwrap();
    assert_eq!((&document["scheme"], &document["edition"]), (&"teacher-recognition".into(), &"2025-prelaunch".into()));
    assert_eq!((&document["made"], &document["language"]), (&"2026-11-22".into(), &"en".into()));
    assert_eq!(document["evidence"][1]["what"], "Certificate: Professional Engagement");
    assert_eq!(document["parts"][0]["evidence"], serde_json::json!([1]));
    assert_eq!(document["sources"].as_array().unwrap().len(), pack.edition.sources.len());
}

#[test]
fn every_file_of_a_pack_but_the_last_has_its_checksum_in_the_last() {
    let all = files(&texts("en"), &teacher("en", &portfolio(ANSWERS)), attachments());
    let (sums, others) = all.split_last().unwrap();
    let lines: Vec<String> = others.iter().map(|file| format!("{}  {}", checksum(&file.bytes), file.name)).collect();
    assert_eq!(String::from_utf8(sums.bytes.clone()).unwrap().lines().collect::<Vec<_>>(), lines);
}

#[test]
fn a_pack_comes_back_from_its_archive_as_it_was() {
    let all = files(&texts("en"), &teacher("en", &portfolio(ANSWERS)), attachments());
    let archive = write_zip(&all, day("2026-11-22")).unwrap();
    let back = read_zip(&archive, &Limits::PACK).unwrap();
    assert_eq!(back, all.iter().map(|file| Entry { name: file.name.clone(), bytes: file.bytes.clone() }).collect::<Vec<_>>());
    assert_eq!(archive, write_zip(&all, day("2026-11-22")).unwrap(), "the same pack, the same bytes");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_answer_stands_in_the_lists_as_it_was(title in any::<String>(), place in any::<String>()) {
        let mut answers = Portfolio::default();
        answers.apply(Command::Answer(field("evidence.e1.title"), Answer::Text(title.as_str().into())));
        answers.apply(Command::Answer(field("evidence.e1.place"), Answer::Text(place.as_str().into())));
        answers.apply(Command::Answer(field("evidence.e1.for.school"), Answer::Flag(true)));
        let pack = school("en", &answers);
        let document: serde_json::Value = serde_json::from_str(&json(&pack, &[])).unwrap();
        prop_assert_eq!(&document["evidence"][0]["what"], &title);
        let table = csv(&texts("en"), &pack, &[]);
        let row = csv::ReaderBuilder::new().from_reader(table.as_bytes()).records().next().unwrap().unwrap();
        prop_assert!(row[1] == title || row[1] == format!("'{title}"), "{:?}", row);
        prop_assert!(row[3] == place || row[3] == format!("'{place}"), "{:?}", row);
        prop_assert_eq!(tags(&page(&texts("en"), &pack, &[])), tags(&page(&texts("en"), &Pack { items: vec![waymark::pack::Item { what: "x".into(), ..pack.items[0].clone() }], ..pack.clone() }, &[])));
    }
}

fn teacher(language: &str, portfolio: &Portfolio) -> Pack {
    let edition = rules::edition("teacher-recognition", "2025-prelaunch").unwrap();
    teacher_pack(&texts(language), (language, Direction::Ltr), portfolio, edition, day("2026-11-22"))
}

fn school(language: &str, portfolio: &Portfolio) -> Pack {
    let edition = rules::edition("school-label", "2025-2026").unwrap();
    school_pack(&texts(language), (language, Direction::Ltr), portfolio, edition, day("2026-11-22"))
}

fn attachments() -> Vec<(String, Vec<u8>, Option<usize>)> {
    vec![("Kursbevis.pdf".to_owned(), b"one".to_vec(), Some(1)), ("Foto <1>.JPG".to_owned(), b"two".to_vec(), None)]
}

/// The elements of a page without its texts.
fn tags(html: &str) -> Vec<String> {
    html.split('<').skip(1).map(|part| part.split('>').next().unwrap().to_owned()).collect()
}
