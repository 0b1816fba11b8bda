//! Editions as a few bytes: how the build script hands the rule documents to the program.
//!
//! Constants of the same content cost 18 KB of the first visit, most of it addresses in memory (docs/adr/0006-packed-rules.md).

mod names;
mod shapes;
mod values;

/// What can be packed, and unpacked again into something that lives as long as the program.
pub(crate) trait Packed: Sized {
    /// Appends the value.
    fn pack(&self, to: &mut Packer<'_>);
    /// Takes the value that was appended here.
    fn unpack(from: &mut Unpacker) -> Self;
}

/// Editions in the making: numbers as bytes, and each text once.
pub(crate) struct Packer<'a> {
    /// The numbers.
    pub(crate) bytes: Vec<u8>,
    /// The texts, each once, in the order in which they are first needed.
    pub(crate) texts: Vec<String>,
    /// The name under which the program knows a message.
    pub(crate) message: &'a dyn Fn(&str) -> String,
    /// Whether to leave out what only native programs use: who published a source, and its title.
    pub(crate) for_web: bool,
}

/// Packed editions being read. Past the end everything is zero and empty, so that reading always ends.
pub(crate) struct Unpacker {
    bytes: std::slice::Iter<'static, u8>,
    texts: Vec<&'static str>,
}

impl Packer<'_> {
    fn number(&mut self, number: u32) {
        let mut rest = number;
        while 0x7f < rest {
            // The lowest seven bits, and the mark that more follow.
            self.bytes.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    fn size(&mut self, size: usize) {
        self.number(u32::try_from(size).unwrap_or(u32::MAX));
    }

    fn text(&mut self, text: &str) {
        let known = self.texts.iter().position(|it| it == text);
        let place = known.unwrap_or_else(|| {
            self.texts.push(text.to_owned());
            self.texts.len() - 1
        });
        self.size(place);
    }
}

impl Unpacker {
    /// Reads what [`Packer`] made, its texts joined by line breaks.
    #[must_use]
    pub(crate) fn new(bytes: &'static [u8], texts: &'static str) -> Unpacker {
        Unpacker { bytes: bytes.iter(), texts: texts.split('\n').collect() }
    }

    fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        for byte in self.bytes.by_ref() {
            number |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }

    fn text(&mut self) -> &'static str {
        let place = self.number() as usize;
        self.texts.get(place).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Edition, Source};

    fn packed(editions: &'static [Edition], for_web: bool) -> (&'static [u8], &'static str) {
        let mut packer = Packer { bytes: Vec::new(), texts: Vec::new(), message: &|name| name.to_owned(), for_web };
        editions.pack(&mut packer);
        (packer.bytes.leak(), packer.texts.join("\n").leak())
    }

    #[test]
    fn every_edition_comes_back_as_it_was_packed() {
        let (bytes, texts) = packed(crate::rules::all(), false);
        let mut from = Unpacker::new(bytes, texts);
        assert_eq!(<&'static [Edition]>::unpack(&mut from), crate::rules::all());
        assert!(from.bytes.next().is_none(), "something is left over");
    }

    #[test]
    fn for_the_web_nothing_is_missing_but_who_published_a_source_and_its_title() {
        let (bytes, texts) = packed(crate::rules::all(), true);
        let unpacked = <&'static [Edition]>::unpack(&mut Unpacker::new(bytes, texts));
        for (ours, theirs) in unpacked.iter().zip(crate::rules::all()) {
            let plain: Vec<Source> = theirs.sources.iter().map(|it| Source { publisher: "", title: "", ..(**it).clone() }).collect();
            assert!(ours.sources.iter().copied().eq(plain.iter()));
            assert_eq!(Edition { sources: theirs.sources, ..ours.clone() }, *theirs);
        }
    }

    #[test]
    fn numbers_of_any_size_come_back() {
        let (mut bytes, numbers) = (Vec::new(), [0, 1, 127, 128, 16_383, 16_384, u32::MAX]);
        for number in numbers {
            let mut packer = Packer { bytes: Vec::new(), texts: Vec::new(), message: &|name| name.to_owned(), for_web: false };
            packer.number(number);
            bytes.extend(packer.bytes);
        }
        let mut from = Unpacker::new(bytes.leak(), "");
        assert_eq!(numbers.map(|_| from.number()), numbers);
        assert_eq!((from.number(), from.text()), (0, ""), "past the end everything is zero and empty");
    }
}
