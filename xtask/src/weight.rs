//! What the linked program consists of, by crate and by function. Counted before wasm-opt, which leaves no names: the shares tell
//! where to look, the bytes are not those that are sent. What wasm-bindgen reads and then takes out is left out here too.

use std::collections::BTreeMap;

use anyhow::Result;
use wasmparser::{Parser, Payload, TypeRef};

use crate::names;

/// Functions by which wasm-bindgen learns the types of what it binds.
const TAKEN_OUT: &str = "__wbindgen_describe";

/// How many of the heaviest are shown.
const SHOWN: usize = 25;

pub(crate) fn print(wasm: &[u8]) -> Result<()> {
    let functions = functions(wasm)?;
    let whole: usize = functions.iter().map(|(_, bytes)| bytes).sum();
    let share = |bytes: usize| bytes * 1000 / whole.max(1);
    let table = |title: &str, rows: &[(String, usize)]| {
        println!("\n{title:<86}{:>10}{:>8}", "bytes", "share");
        for (name, bytes) in rows.iter().take(SHOWN) {
            let name: String = name.chars().take(84).collect();
            println!("{name:<86}{bytes:>10}{:>6}.{} %", share(*bytes) / 10, share(*bytes) % 10);
        }
    };
    table("code by crate, as linked", &by_crate(&functions));
    table("code by function, as linked", &sorted(functions));
    println!("\n{whole} bytes of code and {} of data", data(wasm)?);
    Ok(())
}

/// The name of each function of the file with the bytes of its code.
fn functions(wasm: &[u8]) -> Result<Vec<(String, usize)>> {
    let names: BTreeMap<u32, String> = names::functions(wasm)?.into_iter().collect();
    let (mut found, mut next) = (Vec::new(), 0);
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    next += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                let range = body.range();
                let name = names.get(&next).cloned().unwrap_or_else(|| "without a name".to_owned());
                if !name.starts_with(TAKEN_OUT) {
                    found.push((name, usize::try_from(range.end - range.start)?));
                }
                next += 1;
            }
            _ => {}
        }
    }
    Ok(found)
}

fn data(wasm: &[u8]) -> Result<usize> {
    let mut bytes = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::DataSection(section) = payload? {
            for segment in section {
                bytes += segment?.data.len();
            }
        }
    }
    Ok(bytes)
}

fn by_crate(functions: &[(String, usize)]) -> Vec<(String, usize)> {
    let mut crates: BTreeMap<String, usize> = BTreeMap::new();
    for (name, bytes) in functions {
        *crates.entry(crate_of(name)).or_default() += bytes;
    }
    sorted(crates.into_iter().collect())
}

fn sorted(mut rows: Vec<(String, usize)>) -> Vec<(String, usize)> {
    rows.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    rows
}

/// The crate that a function's code stands in. Names come as the compiler mangles them, in its newer or its older way, or readable:
/// `<waymark[0f3a]::ui::Row as core::fmt::Debug>::fmt`. Of a trait's method it is the crate of the type, which wrote it.
fn crate_of(name: &str) -> String {
    const OTHER: &str = "names no crate";
    let found = if let Some(mangled) = name.strip_prefix("_R") {
        newer(mangled)
    } else if let Some(mangled) = name.strip_prefix("_ZN") {
        older(mangled)
    } else if name.contains("::") {
        name.split("::").next().map(|first| first.rsplit(['<', '&', ' ', '(', '*']).next().unwrap_or(first).to_owned())
    } else {
        None
    };
    let found = found.map(|it| it.split('[').next().unwrap_or_default().to_owned());
    found.filter(|it| !it.is_empty()).unwrap_or_else(|| OTHER.to_owned())
}

/// In the newer mangling a crate is `C`, a number ending in `_` behind `s`, and the length with the name.
fn newer(mangled: &str) -> Option<String> {
    let mut rest = mangled;
    while let Some(place) = rest.find('C') {
        rest = &rest[place + 1..];
        let behind = match rest.strip_prefix('s') {
            Some(number) => number.split_once('_').map(|(_, behind)| behind),
            None => Some(rest),
        };
        if let Some(name) = behind.and_then(counted) {
            return Some(name);
        }
    }
    None
}

/// In the older one each part of the path has its length before it; that of a type's method begins with the type: `_$LT$std..io`.
fn older(mangled: &str) -> Option<String> {
    let first = counted(mangled)?;
    match first.strip_prefix("_$LT$") {
        Some(of_type) => of_type.split("..").next().map(|it| it.rsplit('$').next().unwrap_or(it).to_owned()),
        None => Some(first),
    }
}

/// A text behind its length, as `7waymark`.
fn counted(text: &str) -> Option<String> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let length: usize = text.get(..digits)?.parse().ok()?;
    // An underscore parts the length from a name that begins with a digit or an underscore.
    let name = text.get(digits..)?;
    let name = if name.starts_with('_') && !name.starts_with("_$") { &name[1..] } else { name };
    name.get(..length).filter(|it| !it.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_is_read_from_every_kind_of_name() {
        let names = [
            ("waymark::ui::pages::teacher::page", "waymark"),
            ("<waymark[0f3a]::domain::Case>::judge", "waymark"),
            ("<&alloc::vec::Vec<u8> as core::fmt::Debug>::fmt", "alloc"),
            ("_RNvMs_NtNtCsjr7mKZkcf4Q_7waymark6domain8evaluateNtB4_4Case5judge", "waymark"),
            ("_RNvC8dlmalloc6malloc", "dlmalloc"),
            ("_ZN6chrono5naive4date9NaiveDate17h0123456789abcdefE", "chrono"),
            ("_ZN58_$LT$alloc..string..String$u20$as$u20$core..fmt..Debug$GT$3fmt17h0123456789abcdefE", "alloc"),
            ("memcpy", "names no crate"),
            ("without a name", "names no crate"),
        ];
        for (name, expected) in names {
            assert_eq!(crate_of(name), expected, "{name}");
        }
    }

    #[test]
    fn functions_of_a_crate_are_counted_together_and_the_heaviest_come_first() {
        let functions = [("core::a", 3), ("waymark::b", 4), ("core::c", 2), ("memcpy", 1)].map(|(name, bytes)| (name.to_owned(), bytes));
        let expected = [("core", 5), ("waymark", 4), ("names no crate", 1)].map(|(name, bytes)| (name.to_owned(), bytes));
        assert_eq!(by_crate(&functions), expected);
    }
}
