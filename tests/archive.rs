//! Archives: what is written comes back as it was, and what a stranger wrote does no harm.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;

use proptest::prelude::*;
use waymark::archive::{File, Limits, ZipProblem, checksum, open_backup, read_zip, safe_names, write_backup, write_zip};
use waymark::domain::PartialDate;
use waymark::portfolio::{AttachedFile, ItemId};
use waymark::record::{ImportProblem, Replica, encode};

use answers::{day, portfolio};

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
        stored(&[("waymark.json", text.as_bytes()), ("files/f3/a", b"x"), ("files/F2/a", b"x"), ("f1/a", b"x"), ("files/f1/a", b"y")]);
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
}

fn file(name: &str, bytes: &[u8]) -> File {
    File { name: name.to_owned(), bytes: bytes.to_vec() }
}

fn one(name: &str, bytes: &[u8]) -> Vec<u8> {
    write_zip(&[file(name, bytes)], day("2026-11-22")).unwrap()
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
