//! The guide of one language: reads its pages, writes them as HTML fragments, and compares them with English.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::frontmatter;
use crate::guide_page;
use crate::honesty::Honesty;
use crate::isolate;
use crate::markdown::{self, Words};
use crate::sources::Sources;
use crate::texts::Texts;

#[cfg(test)]
mod tests;

pub(crate) struct Topic {
    pub(crate) slug: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) html: String,
    order: u32,
    headings: Vec<String>,
    sources: BTreeSet<String>,
    links: Vec<String>,
}

/// All topics of a language, in reading order.
pub(crate) fn read(folder: &Path, honesty: &Honesty<'_>, texts: &Texts, sources: &Sources) -> Result<Vec<Topic>> {
    let mut topics = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))?;
    for entry in entries {
        let file = entry?.path();
        if file.extension().is_none_or(|it| it != "md") {
            continue;
        }
        let name = file.display();
        let slug = file.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&file).with_context(|| format!("{name} cannot be read"))?;
        topics.push(topic(&text, &slug, honesty, texts, sources).with_context(|| format!("in {name}"))?);
    }
    topics.sort_by(|a, b| (a.order, &a.slug).cmp(&(b.order, &b.slug)));
    Ok(topics)
}

fn topic(text: &str, slug: &str, honesty: &Honesty<'_>, texts: &Texts, sources: &Sources) -> Result<Topic> {
    let code = honesty.code;
    let text = text.replace("\r\n", "\n");
    let (mut front, markdown) = frontmatter::split(&text)?;
    if texts.right_to_left {
        for words in [Some(&mut front.title), front.eyebrow.as_mut(), Some(&mut front.description)].into_iter().flatten() {
            *words = isolate::text(words);
        }
    }
    let here = format!("{code}/guide/{slug}");
    let source_mark = |number: usize| texts.say("guide-source-mark", &[("n", number.to_string().as_str())]);
    let words = Words {
        code,
        right_to_left: texts.right_to_left,
        here: &here,
        title: &front.title,
        disputed: &texts.say("status-disputed", &[])?,
        not_published: &texts.say("status-not-published", &[])?,
        source_mark: &source_mark,
    };
    let body = markdown::render(markdown, &words)?;
    let html = guide_page::topic(&front, &body, &here, texts, sources, &honesty.note(&format!("guide/{slug}"), texts)?)?;
    Ok(Topic {
        slug: slug.to_owned(),
        title: front.title,
        description: front.description,
        html,
        order: front.order,
        headings: body.headings.into_iter().map(|it| it.id).collect(),
        sources: body.sources.into_iter().collect(),
        links: body.links,
    })
}

/// Refuses links to pages that do not exist.
pub(crate) fn check_links(code: &str, topics: &[Topic], other_pages: &[&str]) -> Result<()> {
    for topic in topics {
        for link in &topic.links {
            let (page, heading) = link.split_once('#').unwrap_or((link, ""));
            let page = page.strip_prefix(code).unwrap_or(page).trim_start_matches('/');
            let target = page.strip_prefix("guide/").and_then(|slug| topics.iter().find(|it| it.slug == slug));
            let has_heading = |it: &Topic| heading.is_empty() || it.headings.iter().any(|id| id == heading);
            if !other_pages.contains(&page) && !target.is_some_and(has_heading) {
                bail!("guide page {code}/{}: nothing at `{link}`", topic.slug);
            }
        }
    }
    Ok(())
}

/// A translation has the same topics, headings and sources as the English guide; all differences come back together.
pub(crate) fn differences(english: &[Topic], code: &str, other: &[Topic]) -> Vec<String> {
    let find = |topics: &[Topic], slug: &str| topics.iter().position(|it| it.slug == slug);
    let mut found = Vec::new();
    for topic in english {
        let slug = &topic.slug;
        let Some(translated) = find(other, slug).and_then(|it| other.get(it)) else {
            found.push(format!("{code}/{slug}.md is missing"));
            continue;
        };
        if topic.headings != translated.headings {
            let (ours, theirs) = (topic.headings.join(", "), translated.headings.join(", "));
            found.push(format!("{code}/{slug}.md has headings [{theirs}] where English has [{ours}]"));
        }
        for key in topic.sources.symmetric_difference(&translated.sources) {
            let where_found = if topic.sources.contains(key) { "only in English" } else { "not in English" };
            found.push(format!("{code}/{slug}.md: source {key} is {where_found}"));
        }
    }
    let added = other.iter().filter(|it| find(english, &it.slug).is_none());
    found.extend(added.map(|it| format!("{code}/{}.md is not in English", it.slug)));
    found
}
