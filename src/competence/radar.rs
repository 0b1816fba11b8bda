//! The results of the areas as a picture: points on a square, to be shown with the table they come from.

use std::f64::consts::TAU;

use crate::competence::AreaResult;

/// Half the side of the square; its middle is the origin, and y grows downwards.
const RADIUS: f64 = 10_000.0;

/// A picture of results: all numbers lie between −10 000 and 10 000.
#[derive(Clone, Debug, PartialEq)]
pub struct Radar {
    /// One for each area, the first at the top, then clockwise.
    pub axes: Vec<Axis>,
    /// The corners of a ring for each level, lowest first.
    pub rings: Vec<Vec<(i64, i64)>>,
    /// The table beside the picture, in the order of the axes.
    pub table: Vec<AreaResult>,
}

/// An area in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    /// Its outer end, where its name belongs.
    pub end: (i64, i64),
    /// Where its median lies: halfway between the two levels in the middle; none without a rating.
    pub at: Option<(i64, i64)>,
}

/// The picture of these results with so many levels. Without levels or results it is empty.
#[must_use]
pub fn radar(results: &[AreaResult], levels: usize) -> Radar {
    let many = results.len();
    // Twice the level, so that a median between two levels is a whole number. The lowest level lies one step from the middle.
    let point = |place: usize, twice: usize| at(place, many, twice as f64 / (2 * levels.max(1)) as f64);
    let axes = results.iter().enumerate().map(|(place, result)| Axis {
        end: point(place, 2 * levels),
        at: result.levels.map(|found| point(place, found.median.0 + found.median.1 + 2)),
    });
    let ring = |level: usize| (0..many).map(|place| point(place, 2 * level)).collect();
    Radar { axes: axes.collect(), rings: (1..=levels).map(ring).collect(), table: results.to_vec() }
}

fn at(place: usize, of: usize, part: f64) -> (i64, i64) {
    // From −½ to ½ of the whole round, where the series needs few terms; the first place is in the middle, at the top.
    let turn = place as f64 / of.max(1) as f64;
    let angle = TAU * if turn > 0.5 { turn - 1.0 } else { turn };
    let whole = |number: f64| number.round() as i64;
    (whole(RADIUS * part * series(angle, angle, 1)), whole(-RADIUS * part * series(1.0, angle, 0)))
}

/// The sine of an angle between −π and π as a sum of its odd powers, and its cosine as one of the even ones: exact to a millionth, a
/// hundredth of what is drawn. The library's functions take angles of any size, and four kilobytes for it.
fn series(first: f64, angle: f64, power: u32) -> f64 {
    let (mut term, mut sum, mut power) = (first, first, f64::from(power));
    for _ in 0..12 {
        term *= -angle * angle / ((power + 1.0) * (power + 2.0));
        power += 2.0;
        sum += term;
    }
    sum
}
