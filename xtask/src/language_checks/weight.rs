//! What the texts of one page weigh in a language, as the program fetches them: two files, the common one and that of the page's part.

use anyhow::Result;

use super::texts::Spoken;
use crate::compress::brotli;
use crate::sent::{self, Files, parts};

/// In bytes after brotli, for each page. The goal for a switch of language is 12,000 in one request; today there are two.
pub(crate) const TEXTS_OF_A_PAGE: usize = 14_000;

/// The heaviest page: its part, and both files together.
pub(crate) fn heaviest(english: &Files, own: &Spoken) -> Result<(&'static str, usize)> {
    let sent = sent::for_the_program(english, &own.files)?;
    let weigh = |file: &str| sent.get(file).map_or(Ok(0), |text| brotli(text.as_bytes()).map(|it| it.len()));
    let common = weigh(parts::COMMON)?;
    let mut most = ("", common);
    for (part, _) in parts::PARTS {
        let all = common + weigh(part)?;
        if most.1 < all {
            most = (part, all);
        }
    }
    Ok(most)
}
