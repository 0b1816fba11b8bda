//! The documents beside the editions, built into the program: on the quality label, and on competences.

use std::sync::OnceLock;

use super::packed::{Packed as _, Unpacker};
use super::{Framework, LabelGuide};

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
