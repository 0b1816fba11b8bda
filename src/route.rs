//! The addresses of the pages, as a type. The part that touches the browser's history is in the `ui` module.

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this is, and the two doors.
    Start,
    /// The teacher's scheme.
    Teacher,
    /// The School Label.
    School,
    /// Every item of evidence.
    Evidence,
    /// One timeline over both schemes.
    Plan,
    /// The list of guide pages.
    Guide,
    /// A guide page by its name.
    Topic(String),
    /// What is stored on this device.
    MyData,
    /// Sources, privacy and the like.
    About,
    /// An address that leads nowhere.
    Unknown,
}

/// An address inside the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The language as the address writes it; none when it has none.
    pub language: Option<String>,
    /// The page.
    pub page: Page,
}

impl Route {
    /// Reads a path below the base, such as `nb/guide/school-label`, with or without slashes around it.
    #[must_use]
    pub fn parse(path: &str) -> Route {
        let mut parts = path.split('/').filter(|part| !part.is_empty() && *part != "index.html");
        let Some(language) = parts.next() else {
            return Route { language: None, page: Page::Start };
        };
        let page = match (parts.next(), parts.next(), parts.next()) {
            (None, ..) => Page::Start,
            (Some("teacher"), None, _) => Page::Teacher,
            (Some("school"), None, _) => Page::School,
            (Some("evidence"), None, _) => Page::Evidence,
            (Some("plan"), None, _) => Page::Plan,
            (Some("guide"), None, _) => Page::Guide,
            (Some("guide"), Some(topic), None) if is_topic(topic) => Page::Topic(topic.to_owned()),
            (Some("my-data"), None, _) => Page::MyData,
            (Some("about"), None, _) => Page::About,
            _ => Page::Unknown,
        };
        let is_code = (2..=8).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if is_code { Route { language: Some(language.to_owned()), page } } else { Route { language: None, page: Page::Unknown } }
    }
}

impl Page {
    /// The path below the language, without slashes around it.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Page::Start | Page::Unknown => String::new(),
            Page::Teacher => "teacher".to_owned(),
            Page::School => "school".to_owned(),
            Page::Evidence => "evidence".to_owned(),
            Page::Plan => "plan".to_owned(),
            Page::Guide => "guide".to_owned(),
            Page::Topic(topic) => format!("guide/{topic}"),
            Page::MyData => "my-data".to_owned(),
            Page::About => "about".to_owned(),
        }
    }

    /// The part of the texts that the page needs beside the common file, one of `src/i18n/parts.rs`; none where that file will do.
    #[must_use]
    pub fn texts(&self) -> Option<&'static str> {
        match self {
            Page::Start => Some("start"),
            Page::Teacher => Some("teacher"),
            Page::School => Some("school"),
            Page::Evidence => Some("records"),
            Page::Plan => Some("plan"),
            Page::MyData => Some("data"),
            Page::About => Some("about"),
            // The text of a guide page comes as a page, and the build has put its words in.
            Page::Guide | Page::Topic(_) | Page::Unknown => None,
        }
    }
}

fn is_topic(name: &str) -> bool {
    name.len() <= 60 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
