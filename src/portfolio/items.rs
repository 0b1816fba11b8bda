//! Projects and items of evidence: the things of which there can be several.

use crate::domain::PartialDate;
use crate::portfolio::{Answer, Field, ItemId, Portfolio};

/// A project with what was said of its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// Its id.
    pub id: ItemId,
    /// Its name.
    pub title: Option<Box<str>>,
    /// Whether it was founded by teachers in two countries.
    pub two_countries: Option<bool>,
    /// Whether its label has been awarded.
    pub labelled: Option<bool>,
    /// When the label was awarded.
    pub awarded: Option<PartialDate>,
    /// When the label was asked for.
    pub asked: Option<PartialDate>,
    /// Whether the label's certificate carries the special indication.
    pub special: Option<bool>,
    /// Whether it was judged excellent in "Use of technology".
    pub technology: Option<bool>,
    /// Whether it was judged excellent in "Pedagogical approaches".
    pub pedagogy: Option<bool>,
}

/// A file that belongs to an item of evidence. What is in it is kept beside the portfolio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachedFile {
    /// Its id: a file never changes, so another content is another id.
    pub id: ItemId,
    /// The name it came with.
    pub name: Box<str>,
    /// The field that holds its name.
    pub field: Field,
}

/// An item of evidence that somebody added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceItem {
    /// Its id.
    pub id: ItemId,
    /// What it is.
    pub title: Option<Box<str>>,
    /// Its date.
    pub date: Option<PartialDate>,
    /// Where it is kept.
    pub place: Option<Box<str>>,
    /// Whether it supports the teacher's recognition.
    pub for_teacher: bool,
    /// Whether it supports the School Label.
    pub for_school: bool,
}

impl Portfolio {
    /// The ids of the items whose fields begin with `project` or `evidence`, in order of their numbers.
    #[must_use]
    pub fn items(&self, what: &str) -> Vec<ItemId> {
        let mut items: Vec<ItemId> = Vec::new();
        let mut before = "";
        for (field, _) in self.under(&format!("{what}.")) {
            // The fields of an item stand together.
            let Some(id) = field.item().filter(|id| *id != before) else { continue };
            before = id;
            let Some(item) = ItemId::parse(id) else { continue };
            // Shorter ids are smaller numbers: p2 comes before p10.
            let rank = |item: &ItemId| (item.as_str().len(), item.clone());
            if let Err(place) = items.binary_search_by_key(&rank(&item), rank) {
                items.insert(place, item);
            }
        }
        items
    }

    /// The files of evidence, each with the field that holds its name: all, or those of one item.
    #[must_use]
    pub fn files(&self, item: Option<&ItemId>) -> Vec<AttachedFile> {
        let beginning = item.map_or_else(|| "evidence.".to_owned(), |item| format!("evidence.{item}.file."));
        let of = |(field, answer): (&Field, &Answer)| {
            Some(AttachedFile { id: field.of_file()?, name: answer.text()?.into(), field: field.clone() })
        };
        self.under(&beginning).filter_map(of).collect()
    }

    /// What an item of evidence shows: ids of parts of the school's form and of criteria of the quality label.
    #[must_use]
    pub fn shown_by(&self, item: &ItemId) -> Vec<&str> {
        let beginning = format!("evidence.{item}.part.");
        let ticked = self.under(&beginning).filter(|(_, answer)| answer.flag() == Some(true));
        ticked.filter_map(|(field, _)| field.as_str().rsplit('.').next()).collect()
    }

    /// What was said of a project.
    #[must_use]
    pub fn project(&self, id: &ItemId) -> Project {
        let get = |part: &str| self.get(&Field::project(id, part));
        Project {
            id: id.clone(),
            title: get("title").and_then(Answer::text).map(Into::into),
            two_countries: get("two-countries").and_then(Answer::flag),
            labelled: get("labelled").and_then(Answer::flag),
            awarded: get("awarded").and_then(Answer::date),
            asked: get("asked").and_then(Answer::date),
            special: get("special").and_then(Answer::flag),
            technology: get("technology").and_then(Answer::flag),
            pedagogy: get("pedagogy").and_then(Answer::flag),
        }
    }

    /// The projects in order.
    #[must_use]
    pub fn projects(&self) -> Vec<Project> {
        self.items("project").iter().map(|id| self.project(id)).collect()
    }

    /// The project used for the teacher's scheme: the one chosen, else the only one, else the first.
    #[must_use]
    pub fn teacher_project(&self) -> Option<Project> {
        let chosen = self.get(&Field::teacher_project()).and_then(Answer::text);
        let projects = self.items("project");
        let id = projects.iter().find(|id| Some(id.as_str()) == chosen).or_else(|| projects.first())?;
        Some(self.project(id))
    }

    /// What was said of an item of evidence.
    #[must_use]
    pub fn evidence(&self, id: &ItemId) -> EvidenceItem {
        let get = |part: &str| self.get(&Field::evidence(id, part));
        EvidenceItem {
            id: id.clone(),
            title: get("title").and_then(Answer::text).map(Into::into),
            date: get("date").and_then(Answer::date),
            place: get("place").and_then(Answer::text).map(Into::into),
            for_teacher: get("for.teacher").and_then(Answer::flag) == Some(true),
            for_school: get("for.school").and_then(Answer::flag) == Some(true),
        }
    }
}
