//! What shapes are made of: texts, numbers, dates, lists, and names of facts.

use chrono::{Datelike, NaiveDate};

use super::{Packed, Packer, Unpacker};
use crate::domain::{FactId, PartialDate, Vocabulary};

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
