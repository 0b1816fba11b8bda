//! The list of evidence for programs: as a table (RFC 4180) and as JSON.

use crate::i18n::{Say as _, Texts, msg};
use crate::pack::{Inside, Pack, columns};

/// The table: one line for each item, then one for each file of no item. It begins with a byte order mark, without which a common
/// spreadsheet reads other letters; a text that a spreadsheet would take for a formula has an apostrophe before it.
#[must_use]
pub fn csv(texts: &dyn Texts, pack: &Pack, files: &[Inside]) -> String {
    let [number, what, date, place, for_parts, file] = columns();
    let mut out = String::from('\u{feff}');
    line(&[number, what, date, place, for_parts, file, msg::pack_column_checksum()].map(|name| name.say(texts)), &mut out);
    for (place, item) in pack.items.iter().enumerate() {
        let of_item: Vec<&Inside> = files.iter().filter(|file| file.item == Some(place)).collect();
        let joined = |part: fn(&Inside) -> &str| of_item.iter().map(|file| part(file)).collect::<Vec<_>>().join(" ");
        let date = item.date.map_or_else(String::new, |date| date.to_string());
        let (names, sums) = (joined(|file| &file.name), joined(|file| &file.checksum));
        line(&[(place + 1).to_string(), item.what.clone(), date, item.place.clone(), item.for_parts.join("; "), names, sums], &mut out);
    }
    for file in files.iter().filter(|file| file.item.is_none_or(|item| pack.items.len() <= item)) {
        let none = String::new;
        line(&[none(), file.given.clone(), none(), none(), none(), file.name.clone(), file.checksum.clone()], &mut out);
    }
    out
}

fn line(cells: &[String; 7], out: &mut String) {
    for (place, cell) in cells.iter().enumerate() {
        if 0 < place {
            out.push(',');
        }
        out.push('"');
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
            out.push('\'');
        }
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    }
    out.push_str("\r\n");
}

/// The whole pack as JSON: names are English and stay, texts are in the pack's language, dates are `YYYY-MM-DD` or `YYYY-MM`.
#[must_use]
pub fn json(pack: &Pack, files: &[Inside]) -> String {
    let mut out = String::from("{");
    pair("title", &pack.title, &mut out);
    pair("language", &pack.language, &mut out);
    pair("made", &pack.made.to_string(), &mut out);
    pair("scheme", pack.edition.scheme, &mut out);
    pair("edition", pack.edition.id, &mut out);
    if let Some(school) = &pack.school {
        pair("school", school, &mut out);
    }
    list("parts", &pack.parts, &mut out, |part, out| {
        pair("id", part.id, out);
        pair("name", &part.heading, out);
        pair("rule", &part.rule, out);
        pair("outcome", part.outcome.as_str(), out);
        list("answers", &part.answers, out, |said, out| {
            pair("asked", &said.label, out);
            pair("answer", &said.text, out);
        });
        numbers("evidence", part.items.iter().map(|place| place + 1), out);
    });
    list("evidence", &pack.items, &mut out, |item, out| {
        pair("what", &item.what, out);
        if let Some(date) = item.date {
            pair("date", &date.to_string(), out);
        }
        pair("place", &item.place, out);
    });
    list("files", files, &mut out, |file, out| {
        pair("name", &file.name, out);
        pair("given", &file.given, out);
        pair("sha256", &file.checksum, out);
        numbers("evidence", file.item.map(|place| place + 1).into_iter(), out);
    });
    list("sources", pack.edition.sources, &mut out, |source, out| {
        pair("key", source.key, out);
        if let Some(address) = source.address {
            pair("address", address, out);
        }
    });
    out.push_str("}\n");
    out
}

fn pair(name: &str, value: &str, out: &mut String) {
    begin(name, out);
    text(value, out);
}

fn begin(name: &str, out: &mut String) {
    if !out.ends_with(['{', '[']) {
        out.push(',');
    }
    text(name, out);
    out.push(':');
}

fn list<T>(name: &str, all: &[T], out: &mut String, each: impl Fn(&T, &mut String)) {
    begin(name, out);
    out.push('[');
    for one in all {
        if !out.ends_with('[') {
            out.push(',');
        }
        out.push('{');
        each(one, out);
        out.push('}');
    }
    out.push(']');
}

fn numbers(name: &str, all: impl Iterator<Item = usize>, out: &mut String) {
    begin(name, out);
    out.push('[');
    out.push_str(&all.map(|number| number.to_string()).collect::<Vec<_>>().join(","));
    out.push(']');
}

fn text(value: &str, out: &mut String) {
    out.push('"');
    for letter in value.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
}
