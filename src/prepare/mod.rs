//! Getting ready: for the quality label, and for the school's form.

mod draft;
mod label;
mod sign;

pub use draft::{Drafted, drafted, form_parts, questions};
pub use label::{Missing, Prepared, Ready, can_show, prepared};
pub use sign::{ToSign, to_sign};

/// The words of a draft: what stands between spaces, line breaks and other white space of Unicode.
#[must_use]
pub fn words(text: &str) -> u32 {
    u32::try_from(text.split_whitespace().count()).unwrap_or(u32::MAX)
}
