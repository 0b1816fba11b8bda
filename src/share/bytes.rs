//! Numbers and texts as bytes, bytes as characters that an address takes, and a sum that shows when one was changed.

/// 64 characters that stay as they are in an address.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes in the making.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) bytes: Vec<u8>,
}

impl Writer {
    /// Seven bits a byte, the lowest first; the upper bit says that more follow.
    pub(super) fn number(&mut self, number: u32) {
        let mut rest = number;
        while 0x7f < rest {
            self.bytes.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    /// The length in bytes, then the bytes.
    pub(super) fn text(&mut self, text: &str) {
        self.number(u32::try_from(text.len()).unwrap_or(u32::MAX));
        self.bytes.extend(text.as_bytes());
    }
}

/// Bytes being read; nothing where they end too early.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { rest: bytes }
    }

    /// How many bytes are left.
    pub(super) fn left(&self) -> usize {
        self.rest.len()
    }

    pub(super) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = 0_u64;
        for place in 0..5 {
            let byte = *self.take(1)?.first()?;
            number |= u64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                return u32::try_from(number).ok();
            }
        }
        None
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        let length = usize::try_from(self.number()?).ok()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

/// The FNV-1a sum of 32 bits: finds slips, not forgers, and nothing here needs more.
pub(super) fn check_sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum: u32, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Base64url without padding.
pub(super) fn to_text(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let mut group = [0_u8; 4];
        group.iter_mut().skip(1).zip(three).for_each(|(place, byte)| *place = *byte);
        let number = u32::from_be_bytes(group);
        for place in 0..=three.len() {
            let sixth = (number >> (18 - 6 * place)) & 0x3f;
            out.extend(ALPHABET.get(sixth as usize).map(|letter| char::from(*letter)));
        }
    }
    out
}

/// The bytes of a text in base64url; nothing for other characters, a length that cannot be, or bits left over.
pub(super) fn from_text(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for four in text.as_bytes().chunks(4) {
        let mut number = 0_u32;
        for letter in four {
            let place = ALPHABET.iter().position(|it| it == letter)?;
            number = number << 6 | u32::try_from(place).ok()?;
        }
        let bits = 6 * u32::try_from(four.len()).ok()?;
        let whole = bits / 8;
        if whole == 0 || number & ((1 << (bits % 8)) - 1) != 0 {
            return None;
        }
        let aligned = (number >> (bits % 8)).to_be_bytes();
        out.extend(aligned.iter().skip(4 - whole as usize));
    }
    Some(out)
}
