//! Editions as a few bytes: how the build script hands the rule documents to the program.
//!
//! Constants of the same content cost 18 KB of the first visit, most of it addresses in memory (docs/adr/0006-packed-rules.md).

use chrono::{Datelike, NaiveDate};

use crate::domain::{
    Alternative, Award, AwardCount, Certainty, Condition, Edition, FactDecl, FactId, FactKind, FactRef, Milestone, Note, PartialDate,
    Period, Requirement, Source, SourceKind, Step, StudyHours, Validity, Vocabulary,
};

use super::framework::{Area, Competence, Framework, Level, Target};
use super::label::{AnswerTime, Asks, Call, Country, Criterion, Estimate, LabelGuide, LabelRule, Point, Said, Takes};

/// What can be packed, and unpacked again into something that lives as long as the program.
pub(crate) trait Packed: Sized {
    /// Appends the value.
    fn pack(&self, to: &mut Packer<'_>);
    /// Takes the value that was appended here.
    fn unpack(from: &mut Unpacker) -> Self;
}

/// Editions in the making: numbers as bytes, and each text once.
pub(crate) struct Packer<'a> {
    /// The numbers.
    pub(crate) bytes: Vec<u8>,
    /// The texts, each once, in the order in which they are first needed.
    pub(crate) texts: Vec<String>,
    /// The name under which the program knows a message.
    pub(crate) message: &'a dyn Fn(&str) -> String,
    /// Whether to leave out what only native programs use: who published a source, and its title.
    pub(crate) for_web: bool,
}

/// Packed editions being read. Past the end everything is zero and empty, so that reading always ends.
pub(crate) struct Unpacker {
    bytes: std::slice::Iter<'static, u8>,
    texts: Vec<&'static str>,
}

impl Packer<'_> {
    fn number(&mut self, number: u32) {
        let mut rest = number;
        while 0x7f < rest {
            // The lowest seven bits, and the mark that more follow.
            self.bytes.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    fn size(&mut self, size: usize) {
        self.number(u32::try_from(size).unwrap_or(u32::MAX));
    }

    fn text(&mut self, text: &str) {
        let known = self.texts.iter().position(|it| it == text);
        let place = known.unwrap_or_else(|| {
            self.texts.push(text.to_owned());
            self.texts.len() - 1
        });
        self.size(place);
    }
}

impl Unpacker {
    /// Reads what [`Packer`] made, its texts joined by line breaks.
    #[must_use]
    pub(crate) fn new(bytes: &'static [u8], texts: &'static str) -> Unpacker {
        Unpacker { bytes: bytes.iter(), texts: texts.split('\n').collect() }
    }

    fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        for byte in self.bytes.by_ref() {
            number |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        number
    }

    fn text(&mut self) -> &'static str {
        let place = self.number() as usize;
        self.texts.get(place).copied().unwrap_or_default()
    }
}

/// The name of a message.
struct MessageName(&'static str);

/// What the program for the web does without.
struct NativeOnly(&'static str);

impl Packed for MessageName {
    fn pack(&self, to: &mut Packer<'_>) {
        let name = (to.message)(self.0);
        to.text(&name);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        MessageName(from.text())
    }
}

impl Packed for NativeOnly {
    fn pack(&self, to: &mut Packer<'_>) {
        to.text(if to.for_web { "" } else { self.0 });
    }

    fn unpack(from: &mut Unpacker) -> Self {
        NativeOnly(from.text())
    }
}

impl Packed for &'static str {
    fn pack(&self, to: &mut Packer<'_>) {
        to.text(self);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        from.text()
    }
}

impl Packed for u32 {
    fn pack(&self, to: &mut Packer<'_>) {
        to.number(*self);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        from.number()
    }
}

impl Packed for usize {
    fn pack(&self, to: &mut Packer<'_>) {
        to.size(*self);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        from.number() as usize
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Packer<'_>) {
        to.number(u32::from(*self));
    }

    fn unpack(from: &mut Unpacker) -> Self {
        from.number() != 0
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Packer<'_>) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<T: Packed> Packed for &'static [T] {
    fn pack(&self, to: &mut Packer<'_>) {
        to.size(self.len());
        self.iter().for_each(|value| value.pack(to));
    }

    fn unpack(from: &mut Unpacker) -> Self {
        let many = from.number();
        (0..many).map(|_| T::unpack(from)).collect::<Vec<T>>().leak()
    }
}

impl<T: Packed> Packed for &'static T {
    fn pack(&self, to: &mut Packer<'_>) {
        (**self).pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        Box::leak(Box::new(T::unpack(from)))
    }
}

impl Packed for NaiveDate {
    fn pack(&self, to: &mut Packer<'_>) {
        to.number(u32::try_from(self.num_days_from_ce()).unwrap_or_default());
    }

    fn unpack(from: &mut Unpacker) -> Self {
        let days = i32::try_from(from.number()).unwrap_or_default();
        NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default()
    }
}

/// The day of the month, 0 for a month without one, before month and year.
impl Packed for PartialDate {
    fn pack(&self, to: &mut Packer<'_>) {
        to.number(self.day().unwrap_or_default());
        to.number(self.month());
        to.number(u32::try_from(self.year()).unwrap_or_default());
    }

    fn unpack(from: &mut Unpacker) -> Self {
        let (day, month, year) = (from.number(), from.number(), from.number());
        let year = i32::try_from(year).unwrap_or_default();
        PartialDate::from_parts(year, month, (day != 0).then_some(day)).unwrap_or(PartialDate::Day(NaiveDate::default()))
    }
}

impl Packed for FactId {
    fn pack(&self, to: &mut Packer<'_>) {
        to.number(u32::from(self.0));
    }

    fn unpack(from: &mut Unpacker) -> Self {
        FactId(u16::try_from(from.number()).unwrap_or_default())
    }
}

impl Packed for Vocabulary {
    fn pack(&self, to: &mut Packer<'_>) {
        to.size(self.iter().count());
        self.iter().for_each(|(_, fact)| fact.pack(to));
    }

    fn unpack(from: &mut Unpacker) -> Self {
        Vocabulary::new(Packed::unpack(from))
    }
}

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

/// The name of a message, where there is one.
struct MaybeMessage(Option<&'static str>);

impl Packed for MaybeMessage {
    fn pack(&self, to: &mut Packer<'_>) {
        self.0.map(MessageName).pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        MaybeMessage(<Option<MessageName>>::unpack(from).map(|name| name.0))
    }
}

/// The names of messages.
struct MessageNames(&'static [&'static str]);

impl Packed for MessageNames {
    fn pack(&self, to: &mut Packer<'_>) {
        to.size(self.0.len());
        self.0.iter().for_each(|name| MessageName(name).pack(to));
    }

    fn unpack(from: &mut Unpacker) -> Self {
        let many = from.number();
        MessageNames((0..many).map(|_| MessageName::unpack(from).0).collect::<Vec<_>>().leak())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(editions: &'static [Edition], for_web: bool) -> (&'static [u8], &'static str) {
        let mut packer = Packer { bytes: Vec::new(), texts: Vec::new(), message: &|name| name.to_owned(), for_web };
        editions.pack(&mut packer);
        (packer.bytes.leak(), packer.texts.join("\n").leak())
    }

    #[test]
    fn every_edition_comes_back_as_it_was_packed() {
        let (bytes, texts) = packed(crate::rules::all(), false);
        let mut from = Unpacker::new(bytes, texts);
        assert_eq!(<&'static [Edition]>::unpack(&mut from), crate::rules::all());
        assert!(from.bytes.next().is_none(), "something is left over");
    }

    #[test]
    fn for_the_web_nothing_is_missing_but_who_published_a_source_and_its_title() {
        let (bytes, texts) = packed(crate::rules::all(), true);
        let unpacked = <&'static [Edition]>::unpack(&mut Unpacker::new(bytes, texts));
        for (ours, theirs) in unpacked.iter().zip(crate::rules::all()) {
            let plain: Vec<Source> = theirs.sources.iter().map(|it| Source { publisher: "", title: "", ..(**it).clone() }).collect();
            assert!(ours.sources.iter().copied().eq(plain.iter()));
            assert_eq!(Edition { sources: theirs.sources, ..ours.clone() }, *theirs);
        }
    }

    #[test]
    fn numbers_of_any_size_come_back() {
        let (mut bytes, numbers) = (Vec::new(), [0, 1, 127, 128, 16_383, 16_384, u32::MAX]);
        for number in numbers {
            let mut packer = Packer { bytes: Vec::new(), texts: Vec::new(), message: &|name| name.to_owned(), for_web: false };
            packer.number(number);
            bytes.extend(packer.bytes);
        }
        let mut from = Unpacker::new(bytes.leak(), "");
        assert_eq!(numbers.map(|_| from.number()), numbers);
        assert_eq!((from.number(), from.text()), (0, ""), "past the end everything is zero and empty");
    }
}
