//! The documents beside the editions, built into the program: on the quality label, and on competences.

use std::sync::OnceLock;

use super::packed::{Packed, Unpacker};
use super::{Framework, LabelGuide};

/// What is published on the quality label. Bytes of its own, so that only the part of the program that asks for it carries them.
#[must_use]
pub fn label_guide() -> &'static LabelGuide {
    static GUIDE: OnceLock<&'static LabelGuide> = OnceLock::new();
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/quality-label.bin"));
    unpacked(&GUIDE, bytes, include_str!(concat!(env!("OUT_DIR"), "/quality-label.txt")))
}

/// The competences, areas and levels. Bytes of its own, like the label's.
#[must_use]
pub fn framework() -> &'static Framework {
    static FRAMEWORK: OnceLock<&'static Framework> = OnceLock::new();
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/digcompedu.bin"));
    unpacked(&FRAMEWORK, bytes, include_str!(concat!(env!("OUT_DIR"), "/digcompedu.txt")))
}

/// Unpacks a document when it is first asked for.
fn unpacked<T>(once: &OnceLock<&'static T>, bytes: &'static [u8], texts: &'static str) -> &'static T
where
    &'static T: Packed,
{
    once.get_or_init(|| <&'static T>::unpack(&mut Unpacker::new(bytes, texts)))
}
