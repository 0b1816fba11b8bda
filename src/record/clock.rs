//! When a field was changed, in an order on which all devices agree: a hybrid logical clock.
//!
//! The wall clock of two devices differs, and one device's clock is set back now and then. So a stamp holds the time, a counter for
//! changes within the same moment or before the clock has caught up, and who wrote: no two changes anywhere have the same stamp.

use std::fmt;

/// When a field was changed. Later stamps win.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stamp {
    /// Milliseconds since 1970, as the device had it or as the latest change seen had it.
    time: u64,
    /// Changes at the same time.
    count: u32,
    /// The page that wrote: a number drawn when it was opened.
    writer: u32,
}

/// The clock of a page that writes.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    latest: Stamp,
    writer: u32,
}

/// The end of the year 9999, in milliseconds. A stamp behind it is neither given nor read.
const MAX_TIME: u64 = 253_402_300_799_999;
/// The most changes at one time. A stamp with more of them is neither given nor read.
const MAX_COUNT: u32 = u32::MAX / 2;

impl Stamp {
    /// The stamp of what was stored before fields had stamps: earlier than any other.
    pub const BEFORE_ALL: Stamp = Stamp { time: 0, count: 0, writer: 0 };

    /// Reads `time-count-writer` in hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Stamp> {
        let mut parts = text.split('-');
        let (time, count, writer) = (parts.next()?, parts.next()?, parts.next()?);
        let number = |part: &str| {
            let plain = (1..=16).contains(&part.len()) && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
            if plain { u64::from_str_radix(part, 16).ok() } else { None }
        };
        let stamp = Stamp {
            time: number(time).filter(|time| *time <= MAX_TIME)?,
            count: number(count).and_then(|count| u32::try_from(count).ok()).filter(|count| *count <= MAX_COUNT)?,
            writer: number(writer).and_then(|writer| u32::try_from(writer).ok())?,
        };
        parts.next().is_none().then_some(stamp)
    }

    /// The time in it, in milliseconds since 1970.
    #[must_use]
    pub fn time(self) -> u64 {
        self.time
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One width for all three: each has code of its own.
        write!(f, "{:x}-{:x}-{:x}", self.time, u64::from(self.count), u64::from(self.writer))
    }
}

impl Clock {
    /// The clock of a page; `writer` is a number that no other page has.
    #[must_use]
    pub fn new(writer: u32) -> Clock {
        Clock { latest: Stamp::BEFORE_ALL, writer }
    }

    /// A stamp later than every one given or seen before; `now` is the device's time in milliseconds since 1970.
    ///
    /// Only behind the last stamp of the year 9999 there is none: a page that has seen that one gives it again.
    pub fn tick(&mut self, now: u64) -> Stamp {
        let Stamp { time, count, .. } = self.latest;
        let now = now.min(MAX_TIME);
        let (time, count) = if time < now {
            (now, 0)
        } else if count < MAX_COUNT {
            (time, count + 1)
        } else if time < MAX_TIME {
            (time + 1, 0)
        } else {
            (time, count)
        };
        self.latest = Stamp { time, count, writer: self.writer };
        self.latest
    }

    /// The number of the page that writes.
    #[must_use]
    pub fn writer(&self) -> u32 {
        self.writer
    }

    /// Takes notice of a stamp that somebody else gave.
    pub fn see(&mut self, stamp: Stamp) {
        self.latest = self.latest.max(stamp);
    }
}
