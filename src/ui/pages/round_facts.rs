//! What is published of a round beside its rules: dates, figures, notes, and what is not published.

use super::{aside, dots};
use crate::domain::{Award, AwardCount, Edition, Milestone};
use crate::i18n::{Message, date, msg, number};
use crate::platform::BrowserTexts;
use crate::ui::html::{El, Node, words};
use crate::ui::parts::{disputed, note, sources};
use crate::ui::t;

/// A date in the course of a round, with its sources and what others say, in an element of this tag.
pub(super) fn milestone(tag: &'static str, edition: &'static Edition, it: &'static Milestone) -> El {
    let mut day = it.date.map_or_else(|| t(&msg::not_found()), |day| date(&BrowserTexts, day));
    if let Some(time) = it.time {
        day = t(&msg::list_next(day, time));
    }
    let conflicts: Vec<Node> = it.conflicts.iter().map(|other| disputed(edition, other.message, other.sources)).collect();
    words(tag, day).add(sources(edition, it.sources)).add(conflicts)
}

/// How many schools were awarded, as somebody reports it.
pub(super) fn award_words(award: &Award) -> String {
    let count = number(&BrowserTexts, award.count);
    t(&match award.precision {
        AwardCount::Exactly => msg::awarded_exactly(count),
        AwardCount::Almost => msg::awarded_almost(count),
        AwardCount::Over => msg::awarded_over(count),
    })
}

/// The same with its sources, in an element of this tag.
pub(super) fn award(tag: &'static str, edition: &'static Edition, award: &'static Award) -> Node {
    words(tag, award_words(award)).add(sources(edition, award.sources)).done()
}

/// What a reader should know beside the rules, as a list.
pub(super) fn notes(edition: &'static Edition) -> Node {
    dots(edition.notes.iter().map(|it| note(edition, it)).collect())
}

/// What is not published, as a list.
pub(super) fn unpublished(edition: &'static Edition) -> Node {
    dots(edition.unpublished.iter().map(|message| words("li", t(&Message::named(message))).done()).collect())
}

/// Both beside the page, for a round that was held.
pub(super) fn notes_aside(edition: &'static Edition) -> Vec<Node> {
    vec![
        aside("notes", msg::notes_title(), vec![notes(edition)]),
        aside("unpublished", msg::unpublished_title(), vec![unpublished(edition)]),
    ]
}
