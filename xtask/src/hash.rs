//! Short names for content, so that a changed file has a new address.

/// Eight hexadecimal digits that change when any part changes (FNV-1a: names must differ, not resist attack).
pub(crate) fn short_hash<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    // A byte no text holds stands behind each, so that moving a border between parts is a change too.
    digits(parts.into_iter().flat_map(|part| part.bytes().chain([0xff])))
}

/// The same for a file of any kind: `waymark.wasm` becomes `waymark-0123abcd.wasm`.
pub(crate) fn hashed_name(stem: &str, content: &[u8], end: &str) -> String {
    format!("{stem}-{}.{end}", digits(content.iter().copied()))
}

fn digits(bytes: impl Iterator<Item = u8>) -> String {
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_changes_with_any_part() {
        assert_ne!(short_hash(["ab", "c"]), short_hash(["a", "bc"]));
        assert_eq!(short_hash(["a"]).len(), 8);
    }

    #[test]
    fn the_name_of_a_file_changes_with_its_content() {
        assert_ne!(hashed_name("a", &[1], "wasm"), hashed_name("a", &[2], "wasm"));
        assert!(hashed_name("a", &[0xff], "wasm").ends_with(".wasm"));
    }
}
