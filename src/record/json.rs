//! Reads and writes the JSON of a stored document, where a general library costs a tenth of the first visit.
//!
//! `serde_json` was measured at 10 KB of the download, most of it for fractions and messages that nobody reads
//! (docs/adr/0008-own-json-reader.md). Natively it judges this reader: the tests compare the two on any text.

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number as it is written.
    Number(&'a str),
    /// A text, with nothing escaped any more.
    Text(String),
    /// The values of a list.
    List(Vec<Value<'a>>),
    /// The entries of an object in their order, also those whose name stands twice.
    Object(Vec<(String, Value<'a>)>),
}

/// As deep as `serde_json` goes: a file cannot make the program run out of stack.
const DEEPEST: usize = 127;

/// Reads a whole text; none when it is not JSON.
pub(super) fn read(text: &str) -> Option<Value<'_>> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(DEEPEST)?;
    reader.space();
    (reader.at == text.len()).then_some(value)
}

/// Puts a text between quotation marks, with everything in it escaped that has to be.
pub(super) fn write(text: &str, to: &mut String) {
    to.push('"');
    for sign in text.chars() {
        match sign {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            '\u{8}' => to.push_str("\\b"),
            '\u{c}' => to.push_str("\\f"),
            '\0'..' ' => {
                to.push_str("\\u00");
                for half in [u32::from(sign) >> 4, u32::from(sign) & 15] {
                    to.extend(char::from_digit(half, 16));
                }
            }
            sign => to.push(sign),
        }
    }
    to.push('"');
}

impl Value<'_> {
    /// The entry of this name; of several the last, as every reader of JSON has it.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Value::Object(entries) => entries.iter().rfind(|(other, _)| other == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, if it is one; one with a sign, a fraction or an exponent is not.
    pub(super) fn whole(&self) -> Option<u64> {
        match self {
            Value::Number(digits) if digits.bytes().all(|digit| digit.is_ascii_digit()) => digits.parse().ok(),
            _ => None,
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    /// In bytes; always between two characters.
    at: usize,
}

impl<'a> Reader<'a> {
    /// The byte to be read next; 0 at the end, where JSON has none.
    fn next(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    fn space(&mut self) {
        while matches!(self.next(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    /// Steps over this byte, if it is the next.
    fn takes(&mut self, byte: u8) -> bool {
        let is_next = self.next() == byte;
        self.at += usize::from(is_next);
        is_next
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Option<Value<'a>> {
        let follows = self.text.get(self.at..)?.starts_with(word);
        self.at += word.len();
        follows.then_some(value)
    }

    fn value(&mut self, deeper: usize) -> Option<Value<'a>> {
        self.space();
        match self.next() {
            b'n' => self.word("null", Value::Null),
            b't' => self.word("true", Value::Flag(true)),
            b'f' => self.word("false", Value::Flag(false)),
            b'"' => self.string().map(Value::Text),
            b'[' => {
                let deeper = deeper.checked_sub(1)?;
                let mut values = Vec::new();
                self.items(b']', |it| {
                    values.push(it.value(deeper)?);
                    Some(())
                })?;
                Some(Value::List(values))
            }
            b'{' => {
                let deeper = deeper.checked_sub(1)?;
                let mut entries = Vec::new();
                self.items(b'}', |it| {
                    it.space();
                    let name = it.string()?;
                    it.space();
                    if !it.takes(b':') {
                        return None;
                    }
                    entries.push((name, it.value(deeper)?));
                    Some(())
                })?;
                Some(Value::Object(entries))
            }
            _ => self.number(),
        }
    }

    /// What stands between two brackets, with commas between.
    fn items(&mut self, end: u8, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.space();
        if self.takes(end) {
            return Some(());
        }
        loop {
            item(self)?;
            self.space();
            if self.takes(end) {
                return Some(());
            }
            if !self.takes(b',') {
                return None;
            }
        }
    }

    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while self.next().is_ascii_digit() {
            self.at += 1;
        }
        (from < self.at).then_some(())
    }

    fn number(&mut self) -> Option<Value<'a>> {
        let from = self.at;
        self.takes(b'-');
        // No digit follows a leading zero.
        if !self.takes(b'0') {
            self.digits()?;
        }
        if self.takes(b'.') {
            self.digits()?;
        }
        if self.takes(b'e') || self.takes(b'E') {
            let _sign = self.takes(b'+') || self.takes(b'-');
            self.digits()?;
        }
        self.text.get(from..self.at).map(Value::Number)
    }

    fn string(&mut self) -> Option<String> {
        if !self.takes(b'"') {
            return None;
        }
        let mut text = String::new();
        loop {
            let from = self.at;
            // A byte of a longer character is above them all.
            while !matches!(self.next(), b'"' | b'\\' | 0..0x20) {
                self.at += 1;
            }
            text.push_str(self.text.get(from..self.at)?);
            if self.takes(b'"') {
                return Some(text);
            }
            if !self.takes(b'\\') {
                return None;
            }
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let sign = self.next();
        self.at += 1;
        Some(match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.four_digits()?;
                // A character beyond the first 65,536 is written as two halves, and no half stands alone.
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first);
                }
                let second = if self.takes(b'\\') && self.takes(b'u') { self.four_digits()? } else { 0 };
                let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                return char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + low);
            }
            _ => return None,
        })
    }

    fn four_digits(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.chars().try_fold(0, |number, digit| Some(number * 16 + digit.to_digit(16)?))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value as Judged;

    use super::*;

    /// The same value in the eyes of the other reader; none for a number that it finds too large.
    fn judged(value: &Value<'_>) -> Option<Judged> {
        Some(match value {
            Value::Null => Judged::Null,
            Value::Flag(flag) => Judged::Bool(*flag),
            Value::Number(digits) => serde_json::from_str(digits).ok()?,
            Value::Text(text) => Judged::String(text.clone()),
            Value::List(values) => Judged::Array(values.iter().map(judged).collect::<Option<_>>()?),
            Value::Object(entries) => {
                Judged::Object(entries.iter().map(|(name, value)| Some((name.clone(), judged(value)?))).collect::<Option<_>>()?)
            }
        })
    }

    fn agrees(text: &str) {
        let theirs: Option<Judged> = serde_json::from_str(text).ok();
        assert_eq!(read(text).as_ref().and_then(judged), theirs, "{text:?}");
    }

    #[test]
    fn what_is_json_and_what_is_not_is_as_the_well_known_reader_has_it() {
        for text in [
            "",
            " ",
            "null",
            "nul",
            "nulll",
            "true",
            "false",
            "tru",
            "0",
            "-0",
            "00",
            "01",
            "1.",
            "1.5",
            ".5",
            "1e5",
            "1E+5",
            "1e-5",
            "1e",
            "-",
            "+1",
            "\"\"",
            "\"a",
            "\"\u{1}\"",
            "\"\\n\\/\\u00e9\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"\\ud83d\\u0041\"",
            "\"\\ud83dx\"",
            "\"\\u12\"",
            "\"\\u12g4\"",
            "\"\\u+123\"",
            "\"\\u12é\"",
            "\"\\x\"",
            "\"\u{7f}æ😀\"",
            "[]",
            "[1,2]",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[",
            "]",
            "{}",
            "{\"a\":1}",
            "{\"a\":1,}",
            "{\"a\" : [ { } ] }",
            "{a:1}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1,\"a\":2}",
            "1 2",
            "{} x",
            "\u{feff}{}",
            "\u{a0}1",
            "'a'",
            "NaN",
            "\0",
            "\"\0\"",
        ] {
            agrees(text);
        }
    }

    #[test]
    fn depth_has_an_end() {
        for depth in [1, 100, 126, 127, 128, 129, 100_000] {
            agrees(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
            agrees(&format!("{}1{}", "[".repeat(depth), "]".repeat(depth)));
            let objects = format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
            agrees(&objects);
        }
    }

    fn any_json() -> impl Strategy<Value = Judged> {
        let leaf = prop_oneof![
            Just(Judged::Null),
            any::<bool>().prop_map(Judged::from),
            any::<i64>().prop_map(Judged::from),
            any::<u64>().prop_map(Judged::from),
            any::<String>().prop_map(Judged::from),
        ];
        leaf.prop_recursive(5, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Judged::from),
                proptest::collection::vec((any::<String>(), inner), 0..6).prop_map(|entries| Judged::Object(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn any_json_is_read_as_it_was_meant(value in any_json(), wide in any::<bool>()) {
            let text = if wide { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
            prop_assert_eq!(read(&text).as_ref().and_then(judged), Some(value));
        }

        #[test]
        fn any_text_made_of_the_signs_of_json_is_judged_alike(text in "[\\[\\]{}:,\"\\\\u0dDeE.1a \n+-]{0,24}") {
            agrees(&text);
        }

        #[test]
        fn a_text_cut_or_changed_anywhere_is_judged_alike(value in any_json(), at in any::<proptest::sample::Index>(), sign in any::<char>()) {
            let mut signs: Vec<char> = value.to_string().chars().collect();
            let at = at.index(signs.len());
            signs[at] = sign;
            agrees(&signs.iter().collect::<String>());
            agrees(&signs.iter().take(at).collect::<String>());
        }

        #[test]
        fn any_text_written_is_as_the_well_known_writer_has_it(text in any::<String>()) {
            let mut ours = String::new();
            write(&text, &mut ours);
            prop_assert_eq!(ours, serde_json::to_string(&text).unwrap());
        }
    }
}
