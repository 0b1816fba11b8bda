//! The lines between `---` on top of a guide page: title, place in the list, date of reading.

use anyhow::{Context, Result, bail};

#[derive(Debug, PartialEq)]
pub(crate) struct Frontmatter {
    pub(crate) title: String,
    /// The small line above the title.
    pub(crate) eyebrow: Option<String>,
    pub(crate) description: String,
    pub(crate) order: u32,
    pub(crate) read: ReadOn,
}

/// The day the sources were read.
#[derive(Debug, PartialEq)]
pub(crate) struct ReadOn {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

/// Splits a file into its frontmatter and its Markdown.
pub(crate) fn split(text: &str) -> Result<(Frontmatter, &str)> {
    let rest = text.strip_prefix("---\n").context("the file does not begin with a line `---`")?;
    let (lines, body) = rest.split_once("\n---\n").context("no second line `---` ends the frontmatter")?;
    let (mut title, mut eyebrow, mut description, mut order, mut read) = (None, None, None, None, None);
    for line in lines.lines() {
        let (key, value) = line.split_once(':').with_context(|| format!("`{line}` is not `key: value`"))?;
        let value = unquoted(value.trim());
        let place = match key.trim() {
            "title" => &mut title,
            "eyebrow" => &mut eyebrow,
            "description" => &mut description,
            "order" => &mut order,
            "read" => &mut read,
            other => bail!("unknown key `{other}` in the frontmatter"),
        };
        *place = Some(value).filter(|it| !it.is_empty());
    }
    let order = order.context("no `order` in the frontmatter")?;
    let read = read.context("no `read` in the frontmatter")?;
    let front = Frontmatter {
        title: title.context("no `title` in the frontmatter")?.to_owned(),
        eyebrow: eyebrow.map(str::to_owned),
        description: description.context("no `description` in the frontmatter")?.to_owned(),
        order: order.parse().with_context(|| format!("`order: {order}` is not a whole number"))?,
        read: ReadOn::parse(read).with_context(|| format!("`read: {read}` is not a date like 2026-11-21"))?,
    };
    Ok((front, body))
}

fn unquoted(value: &str) -> &str {
    value.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap_or(value)
}

impl ReadOn {
    pub(crate) fn parse(text: &str) -> Option<ReadOn> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else {
            return None;
        };
        let read = ReadOn { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        let is_day = (1..=12).contains(&read.month) && (1..=31).contains(&read.day);
        Some(read).filter(|_| is_day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_on_top_are_read_and_the_rest_is_the_page() {
        let text = "---\ntitle: One: two\ndescription: \"A, b.\"\norder: 20\nread: 2026-11-21\n---\nText.\n";
        let (front, body) = split(text).unwrap_or_else(|problem| unreachable!("{problem}"));
        assert_eq!((front.title.as_str(), front.description.as_str(), front.order), ("One: two", "A, b.", 20));
        assert_eq!(front.read, ReadOn { year: 2026, month: 11, day: 21 });
        assert_eq!((front.eyebrow, body), (None, "Text.\n"));
    }

    #[test]
    fn a_missing_line_is_named() {
        let problem = split("---\ntitle: One\n---\n").err().map(|it| it.to_string());
        assert_eq!(problem.as_deref(), Some("no `order` in the frontmatter"));
    }

    #[test]
    fn a_date_in_another_form_is_refused() {
        let text = "---\ntitle: One\ndescription: Two\norder: 1\nread: 21.11.2026\n---\n";
        assert!(split(text).is_err_and(|it| it.to_string().contains("not a date")));
    }
}
