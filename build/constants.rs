//! Writes editions down as the Rust constants they are built into the program as.

use chrono::{Datelike, NaiveDate};

use crate::domain::{
    Alternative, Award, AwardCount, Certainty, Condition, Edition, FactDecl, FactId, FactKind, FactRef, Milestone, Note, PartialDate,
    Period, Requirement, Source, SourceKind, Step, StudyHours, Validity, Vocabulary,
};

/// The source text that `src/rules/published.rs` includes. Equal parts of editions are stored once: the compiler sees to that.
pub(crate) fn module(editions: &[Edition]) -> String {
    let editions: String = editions.iter().map(|edition| format!("    {},\n", edition.code())).collect();
    format!("/// The editions published here, by scheme, oldest first.\npub static EDITIONS: &[Edition] = &[\n{editions}];\n")
}

/// A value that can be written as the constant expression that makes it again.
trait Constant {
    fn code(&self) -> String;
}

impl Constant for &str {
    fn code(&self) -> String {
        format!("{self:?}")
    }
}

impl Constant for bool {
    fn code(&self) -> String {
        self.to_string()
    }
}

impl Constant for u32 {
    fn code(&self) -> String {
        self.to_string()
    }
}

impl Constant for usize {
    fn code(&self) -> String {
        self.to_string()
    }
}

impl<T: Constant> Constant for Option<T> {
    fn code(&self) -> String {
        self.as_ref().map_or("None".to_owned(), |value| format!("Some({})", value.code()))
    }
}

impl<T: Constant> Constant for &[T] {
    fn code(&self) -> String {
        format!("&[{}]", self.iter().map(Constant::code).collect::<Vec<_>>().join(", "))
    }
}

impl Constant for NaiveDate {
    fn code(&self) -> String {
        format!("day({}, {}, {})", self.year(), self.month(), self.day())
    }
}

impl Constant for PartialDate {
    fn code(&self) -> String {
        match self {
            PartialDate::Day(day) => format!("PartialDate::Day({})", day.code()),
            PartialDate::Month(_) => format!("month({}, {})", self.year(), self.month()),
        }
    }
}

impl Constant for FactId {
    fn code(&self) -> String {
        format!("FactId({})", self.0)
    }
}

impl Constant for Vocabulary {
    fn code(&self) -> String {
        let facts: Vec<FactDecl> = self.iter().map(|(_, fact)| *fact).collect();
        format!("Vocabulary::new({})", facts.as_slice().code())
    }
}

/// Writes the listed shapes of a type; one that is forgotten, or a field of it, does not compile.
macro_rules! constant {
    ($type:ty { $($shape:path $(: $value:ident)? $({ $($field:ident),+ })?;)+ }) => {
        impl Constant for $type {
            fn code(&self) -> String {
                match self {
                    $(
                        $shape $(($value))? $({ $($field),+ })? => {
                            #[allow(unused_mut, reason = "a shape without values stands alone")]
                            let mut code = stringify!($shape).to_owned();
                            $(code += &format!("({})", $value.code());)?
                            $(code += &format!(" {{ {} }}", [$(format!("{}: {}", stringify!($field), $field.code())),+].join(", "));)?
                            code
                        }
                    )+
                }
            }
        }
    };
}

constant!(AwardCount { AwardCount::Exactly; AwardCount::Almost; AwardCount::Over; });
constant!(Certainty { Certainty::Stated; Certainty::Derived; Certainty::Disputed; Certainty::Unpublished; });
constant!(SourceKind { SourceKind::Central; SourceKind::National; SourceKind::Press; SourceKind::Derived; });
constant!(FactRef { FactRef::Case: fact; FactRef::Field: fact; });
constant!(FactKind {
    FactKind::Flag;
    FactKind::Number { min, max };
    FactKind::Date;
    FactKind::Edition;
    FactKind::List: fields;
});
constant!(FactDecl { FactDecl { name, kind }; });
constant!(Condition {
    Condition::AtLeast { n, of };
    Condition::Flag: fact;
    Condition::CountAtLeast { fact, n };
    Condition::NumberIs { fact, n };
    Condition::EditionIs { fact, edition };
    Condition::Happened: fact;
    Condition::DateOnOrBefore { fact, date };
    Condition::DateNotBefore { fact, other };
    Condition::DateWithin { fact, from, until };
    Condition::MonthsAfter { start, months, event };
    Condition::AnyRecord { list, filter };
    Condition::NoRecord { list, filter };
    Condition::Waived { points };
    Condition::Unpublished;
});
constant!(Source { Source { key, address, publisher, title, kind, read_whole }; });
constant!(Note { Note { message, sources }; });
constant!(Milestone { Milestone { date, time, sources, conflicts }; });
constant!(Validity { Validity { until, certainty, sources }; });
constant!(StudyHours { StudyHours { from, until, sources }; });
constant!(Award { Award { count, precision, sources }; });
constant!(Step { Step { id, message, counted }; });
constant!(Period { Period { from, until }; });
constant!(Alternative { Alternative { condition, message, sources }; });
constant!(Requirement { Requirement {
    id, topic, message, evidence, step, condition, period, certainty, sources, alternatives, notes, changed_from
}; });
constant!(Edition { Edition {
    id, scheme, title, held, previous, opens, closes, results, validity, study_hours, awarded, notes, unpublished, steps, requirements, vocabulary,
    sources
}; });

impl Constant for &Condition {
    fn code(&self) -> String {
        format!("&{}", (**self).code())
    }
}

impl Constant for &Source {
    fn code(&self) -> String {
        format!("&{}", (**self).code())
    }
}
