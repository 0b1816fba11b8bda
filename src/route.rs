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

/// A page that is not one of many of its kind.
struct Known {
    page: Page,
    /// The path below the language, without slashes around it.
    path: &'static str,
    /// The part of the texts that it needs beside the common file.
    texts: Option<&'static str>,
    /// The page of the navigation that leads to it.
    door: Page,
}

const fn known(page: Page, path: &'static str, texts: &'static str, door: Page) -> Known {
    Known { page, path, texts: Some(texts), door }
}

static PAGES: &[Known] = &[
    known(Page::Start, "", "start", Page::Start),
    known(Page::Teacher, "teacher", "teacher", Page::Teacher),
    known(Page::School, "school", "school", Page::School),
    known(Page::Evidence, "evidence", "records", Page::Evidence),
    known(Page::Plan, "plan", "plan", Page::Plan),
    known(Page::Prepare, "prepare", "prepare", Page::Prepare),
    known(Page::Label, "label", "label", Page::Prepare),
    known(Page::Competences, "competences", "competences", Page::Prepare),
    known(Page::TeacherPack, "teacher/pack", "teacher-pack", Page::Prepare),
    known(Page::Draft, "school/draft", "draft", Page::Prepare),
    known(Page::SchoolPack, "school/pack", "school-pack", Page::Prepare),
    known(Page::Rounds, "rounds", "rounds", Page::Prepare),
    // The text of these comes as a page, and the build has put its words in.
    Known { page: Page::Guide, path: GUIDE, texts: None, door: Page::Guide },
    known(Page::MyData, "my-data", "data", Page::MyData),
    Known { page: Page::About, path: "about", texts: None, door: Page::About },
];

/// The list of guide pages, and what stands before their names.
const GUIDE: &str = "guide";

impl Route {
    /// Reads a path below the base, such as `nb/guide/school-label`, with or without slashes around it.
    #[must_use]
    pub fn parse(path: &str) -> Route {
        let mut parts = path.split('/').filter(|part| !part.is_empty() && *part != "index.html");
        let Some(language) = parts.next() else {
            return Route { language: None, page: Page::Start };
        };
        let is_code = (2..=8).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !is_code {
            return Route { language: None, page: Page::Unknown };
        }
        let language = Some(language.to_owned());
        let mut path = String::new();
        for part in parts {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(part);
        }
        let topic = path.strip_prefix(GUIDE).and_then(|path| path.strip_prefix('/')).filter(|topic| is_topic(topic));
        let page = match (topic, PAGES.iter().find(|known| known.path == path)) {
            (Some(topic), _) => Page::Topic(topic.to_owned()),
            (None, Some(known)) => known.page.clone(),
            (None, None) => Page::Unknown,
        };
        Route { language, page }
    }
}

impl Page {
    fn known(&self) -> Option<&'static Known> {
        PAGES.iter().find(|known| known.page == *self)
    }

    /// The path below the language, without slashes around it.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = self.known().map_or("", |known| known.path).to_owned();
        if let Page::Topic(topic) = self {
            path.push_str(GUIDE);
            path.push('/');
            path.push_str(topic);
        }
        path
    }

    /// The page of the navigation that this one belongs to: itself, or the door that leads to it.
    #[must_use]
    pub fn door(&self) -> &Page {
        match self {
            Page::Topic(_) => &Page::Guide,
            page => page.known().map_or(page, |known| &known.door),
        }
    }

    /// The part of the texts that the page needs beside the common file, one of `src/i18n/parts.rs`; none where that file will do.
    #[must_use]
    pub fn texts(&self) -> Option<&'static str> {
        self.known().and_then(|known| known.texts)
    }
}

fn is_topic(name: &str) -> bool {
    name.len() <= 60 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
