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
    /// What helps to get ready: the doors to the pages that follow.
    Prepare,
    /// A project on its way to the quality label.
    Label,
    /// The teacher's own rating of their competences.
    Competences,
    /// What the teacher hands in.
    TeacherPack,
    /// The School Label's form, written together.
    Draft,
    /// What the school hands in.
    SchoolPack,
    /// All rounds of the School Label side by side.
    Rounds,
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
            (Some("prepare"), None, _) => Page::Prepare,
            (Some("label"), None, _) => Page::Label,
            (Some("competences"), None, _) => Page::Competences,
            (Some("teacher"), Some("pack"), None) => Page::TeacherPack,
            (Some("school"), Some("draft"), None) => Page::Draft,
            (Some("school"), Some("pack"), None) => Page::SchoolPack,
            (Some("rounds"), None, _) => Page::Rounds,
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
            Page::Prepare => "prepare".to_owned(),
            Page::Label => "label".to_owned(),
            Page::Competences => "competences".to_owned(),
            Page::TeacherPack => "teacher/pack".to_owned(),
            Page::Draft => "school/draft".to_owned(),
            Page::SchoolPack => "school/pack".to_owned(),
            Page::Rounds => "rounds".to_owned(),
            Page::Guide => "guide".to_owned(),
            Page::Topic(topic) => format!("guide/{topic}"),
            Page::MyData => "my-data".to_owned(),
            Page::About => "about".to_owned(),
        }
    }

    /// The page of the navigation that this one belongs to: itself, or the door that leads to it.
    #[must_use]
    pub fn door(&self) -> Page {
        match self {
            Page::Topic(_) => Page::Guide,
            Page::Label | Page::Competences | Page::TeacherPack | Page::Draft | Page::SchoolPack | Page::Rounds => Page::Prepare,
            page => page.clone(),
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
            Page::Prepare => Some("prepare"),
            Page::Label => Some("label"),
            Page::Competences => Some("competences"),
            Page::TeacherPack => Some("teacher-pack"),
            Page::Draft => Some("draft"),
            Page::SchoolPack => Some("school-pack"),
            Page::Rounds => Some("rounds"),
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
