//! The languages on offer, as the page lists them, and the choice among them. The program itself knows only English.

/// A language on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code, for example `nb`.
    pub code: String,
    /// The version of its texts, a part of their address.
    pub version: String,
    /// Its own name.
    pub name: String,
    /// The direction in which it is written.
    pub direction: Direction,
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// Reads the list that the build writes into the page: `en=1a2b3c4d=English;ar=5e6f7a8b=العربية=rtl`.
///
/// A list without a usable entry gives English alone.
#[must_use]
pub fn languages(list: &str) -> Vec<Language> {
    let entry = |entry: &str| {
        let mut parts = entry.split('=').map(str::trim);
        let (code, version, name) = (parts.next()?, parts.next()?, parts.next()?);
        let direction = if parts.next() == Some("rtl") { Direction::Rtl } else { Direction::Ltr };
        let usable = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        usable.then(|| Language { code: code.to_owned(), version: version.to_owned(), name: name.to_owned(), direction })
    };
    let mut found: Vec<Language> = list.split(';').filter_map(entry).collect();
    if !found.iter().any(|language| language.code == "en") {
        let english = Language { code: "en".to_owned(), version: String::new(), name: "English".to_owned(), direction: Direction::Ltr };
        found.insert(0, english);
    }
    found
}

/// The first wanted language that is on offer: by its full code, then by its first part; else English.
///
/// `no` and `nn` lead to `nb`, the Norwegian that the platform itself uses.
#[must_use]
pub fn choose(offered: &[Language], wanted: impl IntoIterator<Item = impl AsRef<str>>) -> Option<&Language> {
    let find = |code: &str| offered.iter().find(|language| language.code.eq_ignore_ascii_case(code));
    wanted
        .into_iter()
        .find_map(|code| {
            let code = code.as_ref();
            let first = code.split('-').next().unwrap_or(code);
            let alias = ["no", "nn"].iter().any(|norwegian| first.eq_ignore_ascii_case(norwegian)).then_some("nb");
            find(code).or_else(|| find(first)).or_else(|| find(alias?))
        })
        .or_else(|| find("en"))
}
