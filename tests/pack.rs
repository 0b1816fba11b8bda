//! The evidence pack: whole packs as they were, and no text that gets out of its place.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;
mod support;
#[path = "support/texts.rs"]
mod texts_of;

use proptest::prelude::*;
use waymark::domain::PartialDate;
use waymark::i18n::Direction;
use waymark::pack::{
    Entry, File, Limits, Pack, ZipProblem, checksum, csv, files, json, open_backup, page, read_zip, safe_names, school_pack, teacher_pack,
    write_backup, write_zip,
};
use waymark::portfolio::{Answer, AttachedFile, Command, ItemId, Portfolio};
use waymark::record::{ImportProblem, Replica, encode};
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
fn attachments_get_names_that_every_system_takes() {
    let given =
        ["Min rapport (endelig).PDF", "../../etc/passwd", "C:\\temp\\CON", "..", "", "Måned & år.tar.gz", "报告.docx", ".hidden", "a."];
    let expected = [
        "01-min-rapport-endelig.pdf",
        "02-passwd",
        "03-con",
        "04-file",
        "05-file",
        "06-maaned-aar-tar.gz",
        "07-file.docx",
        "08-hidden",
        "09-a",
    ];
    assert_eq!(safe_names(given), expected);
}

#[test]
fn a_checksum_is_the_published_one() {
    assert_eq!(checksum(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(checksum(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

#[test]
fn every_file_of_a_pack_but_the_last_has_its_checksum_in_the_last() {
    let all = files(&texts("en"), &teacher("en", &portfolio(ANSWERS)), attachments());
    let (sums, others) = all.split_last().unwrap();
    let lines: Vec<String> = others.iter().map(|file| format!("{}  {}", checksum(&file.bytes), file.name)).collect();
    assert_eq!(String::from_utf8(sums.bytes.clone()).unwrap().lines().collect::<Vec<_>>(), lines);
}

// ---- a backup with its files

/// Answers that name two files, and what is in them.
fn with_files() -> (Replica, Vec<(AttachedFile, Vec<u8>)>) {
    let replica = Replica::from(portfolio("evidence.e1.title = Proof; evidence.e1.file.f1 = ../Bilde 1.JPG; evidence.e2.file.f2 = x.pdf"));
    let files = replica.portfolio().files(None).into_iter().zip([vec![1; 4000], Vec::new()]).collect();
    (replica, files)
}

fn document(replica: &Replica) -> String {
    encode(replica, PartialDate::Day(day("2026-11-22")))
}

#[test]
fn a_backup_comes_back_with_its_files() {
    let (replica, files) = with_files();
    let archive = write_backup(document(&replica), files.clone(), day("2026-11-22")).unwrap();
    let (backup, back) = open_backup(&archive).unwrap();
    assert_eq!(backup.replica, replica);
    assert_eq!(back, files.into_iter().map(|(file, bytes)| (file.id, bytes)).collect::<Vec<_>>());
}

#[test]
fn people_find_the_files_of_a_backup_by_their_names() {
    let (replica, files) = with_files();
    let archive = write_backup(document(&replica), files, day("2026-11-22")).unwrap();
    let names: Vec<String> = read_zip(&archive, &Limits::BACKUP).unwrap().into_iter().map(|entry| entry.name).collect();
    assert_eq!(names, ["waymark.json", "files/f1/01-bilde-1.jpg", "files/f2/02-x.pdf", "checksums.txt"]);
}

#[test]
fn files_that_no_answer_names_are_left_out_of_a_backup() {
    let (replica, _) = with_files();
    let text = document(&replica);
    let archive =
        stored(&[("waymark.json", text.as_bytes()), ("files/f3/a", b"x"), ("files/F1/a", b"x"), ("f1/a", b"x"), ("files/f1/a", b"y")]);
    assert_eq!(open_backup(&archive).unwrap().1, [(ItemId::parse("f1").unwrap(), b"y".to_vec())]);
}

#[test]
fn an_archive_that_is_no_backup_is_refused_whole() {
    let (replica, _) = with_files();
    let text = document(&replica);
    let cut = &text.as_bytes()[..text.len() - 9];
    let refused = |archive: &[u8]| open_backup(archive).unwrap_err();
    assert_eq!(refused(&stored(&[("other.json", text.as_bytes())])), ImportProblem::Foreign);
    assert_eq!(refused(&stored(&[("waymark.json", cut)])), ImportProblem::Damaged);
    assert_eq!(refused(&stored(&[("waymark.json", b"\xff")])), ImportProblem::Damaged);
    assert_eq!(refused(&stored(&[("waymark.json", text.as_bytes()), ("files/../../x", b"y")])), ImportProblem::Foreign);
    assert_eq!(refused(b"PK"), ImportProblem::Damaged);
}

// ---- the archive

#[test]
fn a_pack_comes_back_from_its_archive_as_it_was() {
    let all = files(&texts("en"), &teacher("en", &portfolio(ANSWERS)), attachments());
    let archive = write_zip(&all, day("2026-11-22")).unwrap();
    let back = read_zip(&archive, &Limits::PACK).unwrap();
    assert_eq!(back, all.iter().map(|file| Entry { name: file.name.clone(), bytes: file.bytes.clone() }).collect::<Vec<_>>());
    assert_eq!(archive, write_zip(&all, day("2026-11-22")).unwrap(), "the same pack, the same bytes");
}

#[test]
fn what_is_no_archive_is_refused() {
    let archive = one("a.txt", b"hello");
    for bytes in [&b""[..], b"PK", b"hello", &archive[..archive.len() - 1], &archive[10..30]] {
        assert_eq!(read_zip(bytes, &Limits::PACK), Err(ZipProblem::NotArchive));
    }
}

#[test]
fn names_that_lead_out_of_the_folder_are_refused() {
    for name in ["../a", "a/../b", "/a", "a\\b", "C:a", "a//b", "./a", "a/.", "a\u{0}b", "a.", "a ", "..", "a\nb", "b/../../c"] {
        assert_eq!(read_zip(&stored(&[(name, b"x")]), &Limits::PACK), Err(ZipProblem::Name), "{name:?}");
    }
    for name in ["a", "a/b.txt", "ø/å.pdf", "a..b", "...a"] {
        assert_eq!(read_zip(&stored(&[(name, b"x")]), &Limits::PACK).unwrap()[0].name, name);
    }
}

#[test]
fn a_name_that_stands_twice_is_refused() {
    for names in [["a.txt", "A.TXT"], ["ø", "Ø"]] {
        let archive = stored(&[(names[0], b"one"), (names[1], b"two")]);
        assert_eq!(read_zip(&archive, &Limits::PACK), Err(ZipProblem::Name), "{names:?}");
    }
    let twice = read_zip(&stored(&[("a", b"one"), ("a", b"two")]), &Limits::PACK);
    assert!(!matches!(&twice, Ok(entries) if entries.len() == 2), "{twice:?}");
}

#[test]
fn folders_are_left_out() {
    let entries = read_zip(&stored(&[("files/", b""), ("files/a", b"x")]), &Limits::PACK).unwrap();
    assert_eq!(entries.iter().map(|entry| entry.name.as_str()).collect::<Vec<_>>(), ["files/a"]);
}

#[test]
fn more_than_the_limits_is_refused() {
    let small = Limits { archive: 10_000, entries: 2, name: 10, entry: 100, total: 150 };
    assert_eq!(read_zip(&vec![0; 10_001], &small), Err(ZipProblem::ArchiveTooLarge));
    assert_eq!(read_zip(&stored(&[("a", b""), ("b", b""), ("c", b"")]), &small), Err(ZipProblem::TooManyEntries));
    assert_eq!(read_zip(&stored(&[("abcdefghijk", b"")]), &small), Err(ZipProblem::Name));
    assert_eq!(read_zip(&stored(&[("a", &[0; 101])]), &small), Err(ZipProblem::TooLarge));
    assert_eq!(read_zip(&stored(&[("a", &[0; 100]), ("b", &[0; 51])]), &small), Err(ZipProblem::TooLarge));
    assert_eq!(read_zip(&stored(&[("a", &[0; 100]), ("b", &[0; 50])]), &small).unwrap().len(), 2);
}

#[test]
fn a_small_archive_that_would_become_huge_is_refused_before_it_is_unpacked() {
    let bomb = one("bomb", &vec![0; 30_000_000]);
    assert!(bomb.len() < 50_000, "{}", bomb.len());
    assert_eq!(read_zip(&bomb, &Limits::PACK), Err(ZipProblem::TooLarge));
}

#[test]
fn a_file_that_holds_more_or_less_than_it_declares_is_damaged() {
    // Packed, so that the declared size is not the number of bytes in the archive.
    let archive = one("a", &[7; 5_000]);
    for declared in [4_999_u32, 10, 0, 5_001] {
        let changed = replaced(&archive, &5_000_u32.to_le_bytes(), &declared.to_le_bytes());
        assert_ne!(changed, archive);
        assert_eq!(read_zip(&changed, &Limits::PACK), Err(ZipProblem::Damaged), "{declared}");
    }
}

#[test]
fn a_changed_byte_is_found_by_the_checksum() {
    let archive = stored(&[("a", b"hello world")]);
    assert_eq!(read_zip(&replaced(&archive, b"hello", b"jello"), &Limits::PACK), Err(ZipProblem::Damaged));
}

#[test]
fn locked_files_links_and_strange_methods_are_refused() {
    // The mark for a password is the lowest bit of the flags; the method follows it.
    let (local, central) = (b"PK\x03\x04", b"PK\x01\x02");
    let plain = stored(&[("a", b"x")]);
    let at = |archive: &[u8], mark: &[u8]| archive.windows(4).position(|four| four == mark).unwrap();
    let mut locked = plain.clone();
    let (first, second) = (at(&plain, local), at(&plain, central));
    locked[first + 6] |= 1;
    locked[second + 8] |= 1;
    assert_eq!(read_zip(&locked, &Limits::PACK), Err(ZipProblem::Locked));
    let mut strange = plain.clone();
    strange[first + 8] = 12;
    strange[second + 10] = 12;
    assert_eq!(read_zip(&strange, &Limits::PACK), Err(ZipProblem::Method));
    let mut link = plain.clone();
    // The upper half of the outer attributes of a file made on Unix is its mode.
    link[second + 5] = 3;
    link[second + 38..second + 42].copy_from_slice(&(0o120_777_u32 << 16).to_le_bytes());
    assert_eq!(read_zip(&link, &Limits::PACK), Err(ZipProblem::Link));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = read_zip(&bytes, &Limits::PACK);
    }

    #[test]
    fn an_archive_with_any_bytes_changed_is_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)
    ) {
        let mut archive = write_zip(&[file("a/b.txt", b"hello hello hello"), file("c", &[1; 300])], day("2026-11-22")).unwrap();
        for (place, byte) in changes {
            let place = place.index(archive.len());
            archive[place] = byte;
        }
        if let Ok(entries) = read_zip(&archive, &Limits::PACK) {
            // Two dots inside a name lead nowhere.
            prop_assert!(entries.iter().flat_map(|entry| entry.name.split('/')).all(|part| !matches!(part, "" | "." | "..")));
        }
    }

    #[test]
    fn any_names_become_different_safe_ones_in_their_order(names in prop::collection::vec(any::<String>(), 0..30)) {
        let safe = safe_names(names.iter().map(String::as_str));
        prop_assert_eq!(safe.len(), names.len());
        prop_assert!(safe.is_sorted() && safe.windows(2).all(|two| two[0] != two[1]));
        let plain = |name: &String| name.len() < 80 && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'));
        prop_assert!(safe.iter().all(plain), "{:?}", safe);
    }

    #[test]
    fn any_files_come_back_from_an_archive(contents in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..400), 0..8)) {
        let all: Vec<File> = contents.iter().zip(1..).map(|(bytes, n)| file(&format!("files/{n}"), bytes)).collect();
        let back = read_zip(&write_zip(&all, day("2026-11-22")).unwrap(), &Limits::PACK).unwrap();
        prop_assert!(back.iter().map(|it| (&it.name, &it.bytes)).eq(all.iter().map(|it| (&it.name, &it.bytes))));
    }

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

fn file(name: &str, bytes: &[u8]) -> File {
    File { name: name.to_owned(), bytes: bytes.to_vec() }
}

fn one(name: &str, bytes: &[u8]) -> Vec<u8> {
    write_zip(&[file(name, bytes)], day("2026-11-22")).unwrap()
}

/// The elements of a page without its texts.
fn tags(html: &str) -> Vec<String> {
    html.split('<').skip(1).map(|part| part.split('>').next().unwrap().to_owned()).collect()
}

fn replaced(archive: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let mut out = archive.to_vec();
    let mut place = 0;
    while place + old.len() <= out.len() {
        if &out[place..place + old.len()] == old {
            out[place..place + old.len()].copy_from_slice(new);
        }
        place += 1;
    }
    out
}

/// An archive made by hand, so that it may hold what no writer would write.
fn stored(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let (offset, size) = (u32::try_from(out.len()).unwrap(), u32::try_from(bytes.len()).unwrap());
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        // Version 2.0, names in UTF-8, not packed, 1 January 1980.
        let mut common = vec![20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0];
        common.extend(crc(bytes).to_le_bytes());
        common.extend(size.to_le_bytes());
        common.extend(size.to_le_bytes());
        common.extend(length);
        common.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(name.as_bytes());
        out.extend(*bytes);
        list.extend(b"PK\x01\x02\x14\x00");
        list.extend(&common);
        list.extend([0; 10]);
        list.extend(offset.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let (count, start) = (u16::try_from(files.len()).unwrap().to_le_bytes(), u32::try_from(out.len()).unwrap());
    let size = u32::try_from(list.len()).unwrap();
    out.extend(list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count);
    out.extend(count);
    out.extend(size.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

fn crc(bytes: &[u8]) -> u32 {
    let step =
        |sum: u32, byte: &u8| (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 });
    !bytes.iter().fold(u32::MAX, step)
}
