//! What the pictures of dates are drawn with: places on a line, discs, words.

use crate::ui::html::{Node, drawn};
use crate::window::HUNDREDTHS;

/// A place on the line, in per cent.
pub(crate) fn percent(at: i64) -> String {
    let at = at.clamp(0, HUNDREDTHS);
    format!("{}.{:02}%", at / 100, at % 100)
}

/// Keeps a text inside the picture near its ends.
pub(crate) fn anchor(at: i64) -> &'static str {
    match at {
        ..1_200 => "start",
        8_800.. => "end",
        _ => "middle",
    }
}

/// A disc at a place on the line.
pub(crate) fn disc(at: i64, y: u32) -> Node {
    drawn("circle", &[("class", "f"), ("cx", &percent(at)), ("cy", &y.to_string()), ("r", "7")]).done()
}

/// Words in a picture.
pub(crate) fn label_at(class: &'static str, x: &str, y: &str, anchor: &str, words: &str) -> Node {
    drawn("text", &[("class", class), ("x", x), ("y", y), ("text-anchor", anchor)]).add(words).done()
}
