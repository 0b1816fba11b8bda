//! A link that carries answers: what decides eligibility, and the rules it was judged by. No words that a person wrote.
//!
//! The part behind `#`, which no browser sends to a server. Bytes in base64url: version, length, scheme, edition, answers, check sum.

mod bytes;

use chrono::{Datelike as _, NaiveDate};

use crate::domain::{Edition, PartialDate};
use crate::portfolio::{Answer, Command, Field, FieldKind, ItemId, Portfolio};
use crate::rules;
use bytes::{Reader, Writer};

/// The version written here.
const VERSION: u32 = 1;
/// The longest link that is read, in characters. A full portfolio needs about a fifth of it.
pub const MAX_LENGTH: usize = 8_000;

/// What a link carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// The rules it was judged by.
    pub edition: &'static Edition,
    /// The answers: only fields that [`is_shared`] takes.
    pub answers: Portfolio,
}

/// Why a link cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// Longer than [`MAX_LENGTH`].
    TooLong,
    /// Holds characters that no link of Waymark holds, or is empty.
    NotLink,
    /// Written by a newer version.
    Newer,
    /// Its end is missing.
    CutOff,
    /// A character was changed: the check sum is another.
    Damaged,
    /// Names rules that are not published here.
    UnknownRules,
    /// Holds a field or a value that no link may carry: it was made by hand.
    NotAllowed,
}

/// Whether a link may carry this field: yes and no, numbers, dates and choices of the eligibility questions. Never text, never an item
/// of evidence, never a rating of oneself.
#[must_use]
pub fn is_shared(field: &Field) -> bool {
    let name = field.as_str();
    let eligibility = ["teacher.", "project.", "school."].iter().any(|start| name.starts_with(start));
    eligibility && field.kind() != FieldKind::Text && *field != Field::country()
}

/// The part behind `#` for these answers under this edition.
#[must_use]
pub fn link(portfolio: &Portfolio, edition: &Edition) -> String {
    let shared: Vec<(&Field, &Answer)> = portfolio.answers().filter(|(field, answer)| is_shared(field) && may_travel(answer)).collect();
    let mut body = Writer::default();
    body.text(edition.scheme);
    body.text(edition.id);
    body.number(u32::try_from(shared.len()).unwrap_or(u32::MAX));
    let mut last = "";
    for (field, answer) in shared {
        // The fields come in order, so most of a name is that of the one before it.
        let name = field.as_str();
        let same = last.bytes().zip(name.bytes()).take_while(|(one, other)| one == other).count();
        body.number(u32::try_from(same).unwrap_or_default());
        body.text(name.get(same..).unwrap_or_default());
        write(answer, &mut body);
        last = name;
    }
    let mut whole = Writer::default();
    whole.number(VERSION);
    whole.number(u32::try_from(body.bytes.len()).unwrap_or(u32::MAX));
    whole.bytes.extend(body.bytes);
    let sum = bytes::check_sum(&whole.bytes);
    whole.bytes.extend(sum.to_le_bytes());
    bytes::to_text(&whole.bytes)
}

/// What a link carries; a leading `#` may be there or not.
///
/// # Errors
/// Says what is wrong with it. No text makes it panic.
pub fn read(link: &str) -> Result<Shared, LinkProblem> {
    let link = link.strip_prefix('#').unwrap_or(link);
    if MAX_LENGTH < link.len() {
        return Err(LinkProblem::TooLong);
    }
    let bytes = bytes::from_text(link).filter(|bytes| !bytes.is_empty()).ok_or(LinkProblem::NotLink)?;
    let mut reader = Reader::new(&bytes);
    let version = reader.number().ok_or(LinkProblem::CutOff)?;
    if version != VERSION {
        return Err(if VERSION < version { LinkProblem::Newer } else { LinkProblem::NotLink });
    }
    let length = reader.number().and_then(|length| usize::try_from(length).ok()).ok_or(LinkProblem::CutOff)?;
    let body = reader.take(length).ok_or(LinkProblem::CutOff)?;
    let sum = reader.take(4).ok_or(LinkProblem::CutOff)?;
    let summed = bytes.len().checked_sub(4 + reader.left()).and_then(|end| bytes.get(..end)).unwrap_or_default();
    if bytes::check_sum(summed).to_le_bytes() != *sum || reader.left() != 0 {
        return Err(LinkProblem::Damaged);
    }
    content(&mut Reader::new(body))
}

/// The body, whose check sum is right: what is wrong now was written so.
fn content(body: &mut Reader<'_>) -> Result<Shared, LinkProblem> {
    let wrong = LinkProblem::NotAllowed;
    let (scheme, id) = (body.text().ok_or(wrong)?, body.text().ok_or(wrong)?);
    let edition = rules::edition(scheme, id).ok_or(LinkProblem::UnknownRules)?;
    let mut answers = Portfolio::default();
    let mut last = String::new();
    for _ in 0..body.number().ok_or(wrong)? {
        let same = body.number().and_then(|same| usize::try_from(same).ok()).ok_or(wrong)?;
        let name = format!("{}{}", last.get(..same).ok_or(wrong)?, body.text().ok_or(wrong)?);
        let field = Field::parse(&name).filter(is_shared).ok_or(wrong)?;
        let answer = answer(body).filter(may_travel).ok_or(wrong)?;
        // A field comes once and in order, so that one portfolio has one link.
        if name <= last || !answers.apply(Command::Answer(field, answer)) {
            return Err(wrong);
        }
        last = name;
    }
    if body.left() == 0 { Ok(Shared { edition, answers }) } else { Err(wrong) }
}

/// A choice is the id of something; what could be words is left out.
fn may_travel(answer: &Answer) -> bool {
    answer.text().is_none_or(|text| ItemId::parse(text).is_some())
}

fn write(answer: &Answer, to: &mut Writer) {
    match answer {
        Answer::Flag(flag) => to.number(u32::from(*flag)),
        Answer::Number(number) => [2, *number].into_iter().for_each(|it| to.number(it)),
        Answer::Date(date @ PartialDate::Day(day)) => {
            let first = NaiveDate::from_ymd_opt(date.year(), 1, 1).unwrap_or(*day);
            let of_year = u32::try_from((*day - first).num_days()).unwrap_or_default();
            [3, u32::try_from(date.year()).unwrap_or_default(), of_year].into_iter().for_each(|it| to.number(it));
        }
        Answer::Date(date) => [4, u32::try_from(date.year()).unwrap_or_default(), date.month()].into_iter().for_each(|it| to.number(it)),
        Answer::Text(text) => {
            to.number(5);
            to.text(text);
        }
    }
}

fn answer(from: &mut Reader<'_>) -> Option<Answer> {
    Some(match from.number()? {
        0 => Answer::Flag(false),
        1 => Answer::Flag(true),
        2 => Answer::Number(from.number()?),
        3 => {
            let (year, of_year) = (i32::try_from(from.number()?).ok()?, from.number()?);
            let day = NaiveDate::from_yo_opt(year, of_year.checked_add(1)?)?;
            Answer::Date(PartialDate::from_parts(year, day.month(), Some(day.day())).ok()?)
        }
        4 => {
            let (year, month) = (i32::try_from(from.number()?).ok()?, from.number()?);
            Answer::Date(PartialDate::from_parts(year, month, None).ok()?)
        }
        5 => Answer::Text(from.text()?.into()),
        _ => return None,
    })
}
