//! Two copies: joined in either order and again they are the same, and nothing of the later one is lost.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark::record::{Replica, Restored, restore};

fn read(text: &str) -> Option<Replica> {
    match restore(text) {
        Restored::Read { replica, .. } => Some(replica),
        _ => None,
    }
}

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    // A document has no such sign outside its words, where it is escaped.
    let Some((one, other)) = text.split_once('\0') else { return };
    let (Some(one), Some(other)) = (read(one), read(other)) else { return };
    let (mut ours, mut theirs) = (one.clone(), other.clone());
    ours.join(&other);
    theirs.join(&one);
    assert_eq!(ours, theirs);
    assert!(ours.clone().join(&other).is_empty());
    for (field, stamp) in other.stamps() {
        assert!(stamp <= ours.stamp(field));
    }
});
