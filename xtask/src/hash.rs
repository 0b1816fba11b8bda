//! Short names for content, so that a changed file has a new address.

/// Eight hexadecimal digits that change when any part changes (FNV-1a: names must differ, not resist attack).
pub(crate) fn short_hash<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    for part in parts {
        // A byte no text holds, so that moving a border between parts is a change too.
        for byte in part.bytes().chain([0xff]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
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
}
