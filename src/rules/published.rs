//! The editions built into the program. A new file in `public/rules` appears here by itself.

use std::sync::OnceLock;

use super::packed::{Packed as _, Unpacker};
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
