//! The editions built into the program. A new file in `public/rules` appears here by itself.

use std::sync::OnceLock;

use super::packed::{Packed as _, Unpacker};
use super::{Framework, LabelGuide};
use crate::domain::{Edition, Vocabulary};

/// The editions published here, by scheme, oldest first.
#[must_use]
pub fn all() -> &'static [Edition] {
    static ALL: OnceLock<&'static [Edition]> = OnceLock::new();
    ALL.get_or_init(|| {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/editions.bin"));
        let texts = include_str!(concat!(env!("OUT_DIR"), "/editions.txt"));
        <&'static [Edition]>::unpack(&mut Unpacker::new(bytes, texts))
    })
}

/// The edition of this id.
#[must_use]
pub fn edition(scheme: &str, id: &str) -> Option<&'static Edition> {
    editions(scheme).find(|edition| edition.id == id)
}

/// A scheme's editions, oldest first.
pub fn editions(scheme: &str) -> impl Iterator<Item = &'static Edition> {
    all().iter().filter(move |edition| edition.scheme == scheme)
}

/// The facts a scheme asks for.
#[must_use]
pub fn vocabulary(scheme: &str) -> Option<&'static Vocabulary> {
    editions(scheme).next().map(|edition| &edition.vocabulary)
}

/// What is published on the quality label. Bytes of its own, so that only the part of the program that asks for it carries them.
#[must_use]
pub fn label_guide() -> &'static LabelGuide {
    static GUIDE: OnceLock<&'static LabelGuide> = OnceLock::new();
    GUIDE.get_or_init(|| {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/quality-label.bin"));
        let texts = include_str!(concat!(env!("OUT_DIR"), "/quality-label.txt"));
        <&'static LabelGuide>::unpack(&mut Unpacker::new(bytes, texts))
    })
}

/// The competences, areas and levels. Bytes of its own, like the label's.
#[must_use]
pub fn framework() -> &'static Framework {
    static FRAMEWORK: OnceLock<&'static Framework> = OnceLock::new();
    FRAMEWORK.get_or_init(|| {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/digcompedu.bin"));
        let texts = include_str!(concat!(env!("OUT_DIR"), "/digcompedu.txt"));
        <&'static Framework>::unpack(&mut Unpacker::new(bytes, texts))
    })
}
