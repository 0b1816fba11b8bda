//! Short names for messages, in the program for the web and in the texts it fetches: their long names would travel twice.
//!
//! The library, its build script and `xtask` all read this file, so that both sides give the same message the same name.

/// How the names begin that the program puts together while it runs, such as `month-` with a number, or looks into. These stay as they
/// are.
pub(crate) const COMPOSED: &[&str] = &[
    "differs-",
    "fact-",
    "month-",
    "name-of-",
    "next-school-label-",
    "next-teacher-recognition-",
    "topic-course-",
    "verdict-school-label-",
    "verdict-teacher-recognition-",
];

/// The attributes of messages, by place: part of the number of a key.
pub(crate) const ATTRIBUTES: &[&str] = &["", "alone", "ask", "because", "evidence", "hint", "intro", "label", "next", "text"];

/// Whether the program puts this name together while it runs.
#[must_use]
pub(crate) fn is_composed(name: &str) -> bool {
    COMPOSED.iter().any(|start| name.starts_with(start))
}

/// The short name of the message at this place among the English ones that are not composed: `a` to `z`, then `aa`, `ba` and on.
#[must_use]
pub(crate) fn short(place: usize) -> String {
    let mut name = String::new();
    let mut rest = place + 1;
    while rest != 0 {
        rest -= 1;
        // Below 26, so it is a letter.
        name.push(char::from(b'a' + (rest % 26) as u8));
        rest /= 26;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_go_on_after_z_and_none_comes_twice() {
        assert_eq!([0, 25, 26, 27, 701, 702].map(short), ["a", "z", "aa", "ba", "zz", "aaa"]);
        let many: std::collections::BTreeSet<String> = (0..2_000).map(short).collect();
        assert_eq!(many.len(), 2_000);
    }

    #[test]
    fn a_short_name_is_never_one_that_is_composed() {
        assert!((0..2_000).all(|place| !is_composed(&short(place))));
    }
}
