//! The types of editions, labels and frameworks: which fields each has, in which order.

use super::names::{MaybeMessage, MessageName, MessageNames, NativeOnly};
use super::{Packed, Packer, Unpacker};
use crate::domain::{
    Alternative, Award, AwardCount, Certainty, Condition, Edition, FactDecl, FactId, FactKind, FactRef, Milestone, Note, Period,
    Requirement, Source, SourceKind, Step, StudyHours, Validity,
};

use super::super::framework::{Area, Competence, Framework, Level, Target};
use super::super::label::{AnswerTime, Asks, Call, Country, Criterion, Estimate, LabelGuide, LabelRule, Point, Said, Takes};

/// Packs the fields of a type in this order; one that is forgotten does not compile.
macro_rules! fields {
    ($type:ident { $($field:ident $(as $way:ident)?),+ }) => {
        impl Packed for $type {
            fn pack(&self, to: &mut Packer<'_>) {
                let $type { $($field),+ } = self;
                $(fields!(@pack to $field $($way)?);)+
            }

            fn unpack(from: &mut Unpacker) -> Self {
                $(let $field = fields!(@unpack from $($way)?);)+
                $type { $($field),+ }
            }
        }
    };
    (@pack $to:ident $field:ident) => { $field.pack($to) };
    (@pack $to:ident $field:ident $way:ident) => { $way(*$field).pack($to) };
    (@unpack $from:ident) => { Packed::unpack($from) };
    (@unpack $from:ident $way:ident) => { $way::unpack($from).0 };
}

/// Packs the shapes of a type by number; one that is forgotten does not compile. The last shape stands for any other number.
macro_rules! shapes {
    ($type:ident { $($number:literal => $shape:ident $(($value:ident))? $({ $($field:ident),+ })?,)* _ => $last:ident }) => {
        impl Packed for $type {
            fn pack(&self, to: &mut Packer<'_>) {
                match self {
                    $($type::$shape $(($value))? $({ $($field),+ })? => {
                        to.number($number);
                        $($value.pack(to);)?
                        $($($field.pack(to);)+)?
                    })*
                    $type::$last => to.number(u32::from(u8::MAX)),
                }
            }

            fn unpack(from: &mut Unpacker) -> Self {
                match from.number() {
                    $($number => {
                        $(let $value = Packed::unpack(from);)?
                        $($(let $field = Packed::unpack(from);)+)?
                        $type::$shape $(($value))? $({ $($field),+ })?
                    })*
                    _ => $type::$last,
                }
            }
        }
    };
}

shapes!(AwardCount { 0 => Almost, 1 => Over, _ => Exactly });
shapes!(Certainty { 0 => Stated, 1 => Derived, 2 => Disputed, _ => Unpublished });
shapes!(SourceKind { 0 => Central, 1 => National, 2 => Press, _ => Derived });
shapes!(FactKind { 0 => Number { min, max }, 1 => Date, 2 => Edition, 3 => List(fields), _ => Flag });
shapes!(Condition {
    0 => AtLeast { n, of },
    1 => Flag(fact),
    2 => CountAtLeast { fact, n },
    3 => NumberIs { fact, n },
    4 => EditionIs { fact, edition },
    5 => Happened(fact),
    6 => DateOnOrBefore { fact, date },
    7 => DateNotBefore { fact, other },
    8 => DateWithin { fact, from, until },
    9 => MonthsAfter { start, months, event },
    10 => AnyRecord { list, filter },
    11 => NoRecord { list, filter },
    12 => Waived { points },
    _ => Unpublished
});

/// Whether the fact belongs to the record at hand, then which it is.
impl Packed for FactRef {
    fn pack(&self, to: &mut Packer<'_>) {
        let (in_record, fact) = match self {
            FactRef::Case(fact) => (false, fact),
            FactRef::Field(fact) => (true, fact),
        };
        in_record.pack(to);
        fact.pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        let wrap = if bool::unpack(from) { FactRef::Field } else { FactRef::Case };
        wrap(FactId::unpack(from))
    }
}

fields!(FactDecl { name, kind });
fields!(Source { key, address, publisher as NativeOnly, title as NativeOnly, kind, read_whole });
fields!(Note { message as MessageName, sources });
fields!(Milestone { date, time, sources, conflicts });
fields!(Validity { until, certainty, sources });
fields!(StudyHours { from, until, sources });
fields!(Award { count, precision, sources });
fields!(Step { id, message as MessageName, counted });
fields!(Period { from, until });
fields!(Alternative { condition, message as MessageName, sources });
fields!(Requirement {
    id, topic as MessageName, message as MessageName, evidence as MessageName, step, condition, period, certainty, sources, alternatives,
    notes, changed_from
});
fields!(Edition {
    id, scheme, title as MessageName, held, previous, opens, closes, results, validity, study_hours, awarded, notes,
    unpublished as MessageNames, steps, requirements, vocabulary, sources
});

shapes!(Asks { 0 => TwoCountries, 1 => OwnWords, _ => FewerApplications });

/// Which kind, then its numbers.
impl Packed for Takes {
    fn pack(&self, to: &mut Packer<'_>) {
        match *self {
            Takes::WorkingDays { days, longer_days, longer_from, longer_until } => {
                [0, days, longer_days, longer_from, longer_until].iter().for_each(|number| to.number(*number));
            }
            Takes::Yearly { last_month, last_day, last_year, answer_month, answer_day, answer_year } => {
                [1, last_month, last_day, last_year, answer_month, answer_year].iter().for_each(|number| to.number(*number));
                answer_day.pack(to);
            }
            Takes::Month { month } => [2, month].iter().for_each(|number| to.number(*number)),
        }
    }

    fn unpack(from: &mut Unpacker) -> Self {
        let kind = from.number();
        let mut next = || from.number();
        match kind {
            0 => Takes::WorkingDays { days: next(), longer_days: next(), longer_from: next(), longer_until: next() },
            1 => {
                let [last_month, last_day, last_year, answer_month, answer_year] = [next(), next(), next(), next(), next()];
                Takes::Yearly { last_month, last_day, last_year, answer_month, answer_day: Packed::unpack(from), answer_year }
            }
            _ => Takes::Month { month: next() },
        }
    }
}

fields!(Point { id, message as MessageName, derived_place, sources });
fields!(Criterion { id, message as MessageName, parts, sources });
fields!(Said { message as MessageName, sources });
fields!(LabelRule { id, message as MessageName, asks, limit, sources, others });
fields!(Country { id, message as MessageName });
fields!(AnswerTime { country, takes, message as MaybeMessage, sources });
fields!(Call { country, any_time, closes, time, message as MaybeMessage, sources });
fields!(Estimate { months, from, message as MessageName, sources });
fields!(LabelGuide { id, questions, criteria, rules, countries, times, calls, estimate, unpublished as MessageNames, sources });
fields!(Competence { id, message as MessageName, sources });
fields!(Area { id, message as MessageName, course, competences });
fields!(Level { id, message as MessageName, sources });
fields!(Target { level, sources });
fields!(Framework { id, areas, levels, target, unpublished as MessageNames, sources });
