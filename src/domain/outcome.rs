//! Three values, joined by Kleene's strong logic: what is not known is never taken for a no.

/// What the facts say about a requirement, a step or a whole edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// The facts settle it: no.
    NotMet,
    /// The facts given, or the texts published, do not settle it.
    Unknown,
    /// The facts settle it: yes.
    Met,
}

impl Outcome {
    /// The outcome of "at least `n` of these". Those that come after it is settled are not asked.
    ///
    /// `all` is `n == of.len()` and `any` is `n == 1`; an empty list with `n == 0` is met.
    #[must_use]
    pub fn at_least(n: usize, of: impl IntoIterator<Item = Outcome, IntoIter: ExactSizeIterator>) -> Outcome {
        let mut of = of.into_iter();
        let (mut sure, mut possible) = (0, of.len());
        while sure < n && n <= possible {
            match of.next() {
                Some(Outcome::Met) => sure += 1,
                Some(Outcome::NotMet) => possible -= 1,
                Some(Outcome::Unknown) => {}
                None => return Outcome::Unknown,
            }
        }
        if n <= sure { Outcome::Met } else { Outcome::NotMet }
    }

    /// Met only when every one of these is met.
    #[must_use]
    pub fn all(of: impl IntoIterator<Item = Outcome>) -> Outcome {
        of.into_iter().min().unwrap_or(Outcome::Met)
    }

    /// The word used in files and on the command line: `met`, `not_met` or `unknown`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Met => "met",
            Outcome::NotMet => "not_met",
            Outcome::Unknown => "unknown",
        }
    }
}

impl std::ops::Not for Outcome {
    type Output = Outcome;

    fn not(self) -> Outcome {
        match self {
            Outcome::Met => Outcome::NotMet,
            Outcome::NotMet => Outcome::Met,
            Outcome::Unknown => Outcome::Unknown,
        }
    }
}
