//! From the documents of earlier versions to the present one, a step for each version. A step is never changed once it was released.

use super::json::Value;
use crate::record::VERSION;

/// Brings a document of this version up to the present one; false when there was no such version.
pub(super) fn migrate(document: &mut Value<'_>, version: u64) -> bool {
    let steps = [from_1_to_2];
    let Some(first) = version.checked_sub(1).and_then(|first| usize::try_from(first).ok()) else { return false };
    debug_assert!(u64::try_from(steps.len()).is_ok_and(|steps| steps + 1 == VERSION), "each version needs a step to the next");
    let Some(steps) = steps.get(first..) else { return false };
    steps.iter().for_each(|step| step(document));
    true
}

/// Fields have stamps now. Nobody knows when those of the first version were changed.
fn from_1_to_2(document: &mut Value<'_>) {
    if let Value::Object(entries) = document {
        entries.push(("changed".to_owned(), Value::Object(Vec::new())));
    }
}
