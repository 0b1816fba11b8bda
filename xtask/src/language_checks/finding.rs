//! What a check found, and which findings are intended.

use super::conventions::Intended;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// Below the language's folder.
    pub(crate) file: String,
    /// The message, or the place in the page.
    pub(crate) key: String,
    pub(crate) check: &'static str,
    pub(crate) what: String,
}

impl Finding {
    pub(crate) fn new(file: &str, key: &str, check: &'static str, what: impl Into<String>) -> Finding {
        Finding { file: file.to_owned(), key: key.to_owned(), check, what: what.into() }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}: {} ({})", self.file, self.key, self.what, self.check)
    }
}

/// Takes away what is intended; `used` notes which entries were needed.
pub(crate) fn without_intended(code: &str, findings: Vec<Finding>, intended: &[Intended], used: &mut [bool]) -> Vec<Finding> {
    let meant = |finding: &Finding, it: &Intended| {
        it.concerns(code)
            && it.check == finding.check
            && it.file == finding.file
            && it.key.strip_suffix('*').map_or(it.key == finding.key, |begin| finding.key.starts_with(begin))
    };
    let mut left = Vec::new();
    for finding in findings {
        let mut found = false;
        for (entry, used) in intended.iter().zip(used.iter_mut()) {
            if meant(&finding, entry) {
                (*used, found) = (true, true);
            }
        }
        if !found {
            left.push(finding);
        }
    }
    left
}
