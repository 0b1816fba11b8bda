//! A pack in the making: what both schemes have in common.

use chrono::NaiveDate;

use crate::domain::{Edition, Finding, PartialDate, Requirement};
use crate::i18n::{Direction, Message, Say as _, Texts, date, msg, number};
use crate::pack::{Item, Pack, Part, Said};
use crate::portfolio::{Answer, AttachedFile, EvidenceItem, Field, Portfolio};
use crate::reading;

/// A pack in the making.
pub(super) struct Making<'a> {
    pub(super) texts: &'a dyn Texts,
    pub(super) portfolio: &'a Portfolio,
    items: Vec<Item>,
    parts: Vec<Part>,
    attached: Vec<(AttachedFile, usize)>,
}

impl<'a> Making<'a> {
    /// Nothing yet.
    pub(super) fn new(texts: &'a dyn Texts, portfolio: &'a Portfolio) -> Making<'a> {
        Making { texts, portfolio, items: Vec::new(), parts: Vec::new(), attached: Vec::new() }
    }

    /// Begins a part; gives its place.
    pub(super) fn part(&mut self, requirement: &'static Requirement, finding: &Finding) -> usize {
        self.parts.push(Part {
            id: requirement.id,
            heading: Message::named(requirement.topic).say(self.texts),
            rule: reading::rule(self.texts, requirement),
            outcome: finding.outcome,
            answers: Vec::new(),
            items: Vec::new(),
        });
        self.parts.len() - 1
    }

    /// The items a person added: each beside the parts that it shows; one that shows none supports the whole.
    pub(super) fn own_items(&mut self, counts: impl Fn(&EvidenceItem) -> bool) {
        for id in self.portfolio.items("evidence") {
            let item = self.portfolio.evidence(&id);
            let shown = self.portfolio.shown_by(&id);
            let parts = self.parts.iter_mut().filter(|part| shown.contains(&part.id));
            let place = self.items.len();
            let mut for_parts = Vec::new();
            for part in parts {
                part.items.push(place);
                for_parts.push(part.heading.clone());
            }
            if counts(&item) || !for_parts.is_empty() {
                let what = item.title.map_or_else(|| msg::evidence_untitled().say(self.texts), String::from);
                let kept = item.place.map_or_else(String::new, String::from);
                self.items.push(Item { what, date: item.date, place: kept, for_parts });
                self.attached.extend(self.portfolio.files(Some(&id)).into_iter().map(|file| (file, place)));
            }
        }
    }

    /// Adds an answer to a part.
    pub(super) fn say(&mut self, place: usize, label: String, text: String, draft: bool) {
        if let Some(part) = self.parts.get_mut(place) {
            part.answers.push(Said { label, text, draft });
        }
    }

    /// Adds an item of evidence that an answer speaks of.
    pub(super) fn item(&mut self, place: usize, what: String, date: Option<PartialDate>, kept: String) {
        if let Some(part) = self.parts.get_mut(place) {
            part.items.push(self.items.len());
            self.items.push(Item { what, date, place: kept, for_parts: vec![part.heading.clone()] });
        }
    }

    /// The name of a fact; such names are put together elsewhere too, so they have no functions.
    pub(super) fn fact(&self, name: &str) -> String {
        Message::named(name).say(self.texts)
    }

    /// The date in a field.
    pub(super) fn date(&self, field: &Field) -> Option<PartialDate> {
        self.portfolio.get(field).and_then(Answer::date)
    }

    /// An answer in words; empty when there is none.
    pub(super) fn written(&self, field: &Field) -> String {
        match self.portfolio.get(field) {
            None => String::new(),
            Some(Answer::Flag(true)) => msg::answer_yes().say(self.texts),
            Some(Answer::Flag(false)) => msg::answer_no().say(self.texts),
            Some(Answer::Number(count)) => number(self.texts, *count),
            Some(Answer::Date(day)) => date(self.texts, *day),
            Some(Answer::Text(words)) => words.to_string(),
        }
    }

    /// The finished pack.
    pub(super) fn pack(self, title: String, (language, direction): (&str, Direction), edition: &'static Edition, made: NaiveDate) -> Pack {
        Pack {
            title,
            language: language.to_owned(),
            direction,
            school: None,
            edition,
            made,
            parts: self.parts,
            items: self.items,
            attached: self.attached,
            to_sign: false,
        }
    }
}
