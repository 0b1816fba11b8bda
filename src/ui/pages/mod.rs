//! One module for each page.

mod attachments;
mod competences;
mod country;
mod draft;
mod evidence;
mod form_fields;
mod guide;
mod items;
mod label;
mod load;
mod my_data;
mod offline;
mod pack;
mod plan;
mod prepare;
mod project;
mod round_choice;
mod round_facts;
mod rounds;
mod school;
mod school_form;
mod school_pack;
mod school_side;
mod start;
mod teacher;
mod teacher_pack;
mod teacher_side;

pub(super) use self::load::NotLoaded;
use self::load::View;
use crate::i18n::{Key, msg};
use crate::platform::{self, BrowserTexts};
use crate::route::Page;
use crate::state::{Live, Place, Session};
use crate::ui::html::{El, Node, all, classed, el, words};
use crate::ui::t;

/// The part of the program that writes the page shown.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// It is being fetched once more.
    Coming,
    /// It is here.
    Here(View),
    /// It could not be fetched.
    Failed,
}

/// Fetches the part that writes a page, unless it is here already. Its texts are fetched apart.
pub(super) async fn program(page: &Page) -> Part {
    load::load(page).await.map_or(Part::Failed, Part::Here)
}

/// Fetches the part that writes a page, and at the same time the texts that it needs in the language shown.
pub(super) async fn part(place: Place, page: &Page) -> Part {
    loop {
        let (language, texts) = place.fetch_texts(page);
        let part = program(page).await;
        if BrowserTexts::add(&language.code, &texts.come().await) {
            return part;
        }
        // Another language may have taken their place meanwhile, and then its texts are what is needed.
        if place.language.get_untracked().code == language.code {
            return Part::Failed;
        }
    }
}

/// Shows a page and names the window after it.
pub(super) fn show(session: Session, place: Place, page: &Page, part: Live<Part>) -> Node {
    let title = title(page);
    name_window(&t(&title));
    let content = match part.get() {
        Part::Here(write) => write(session, place, page),
        Part::Coming => all(vec![head(None, title), words("p", t(&msg::loading())).attr("role", "status").done()]),
        Part::Failed => not_fetched(place, page.clone(), part),
    };
    // The start page's parts run as wide as the window.
    let class = if *page == Page::Start && matches!(part.get(), Part::Here(_)) { "start" } else { "wrap" };
    classed("main", class).id("main").add(content).done()
}

/// What a page is called.
pub(super) fn title(page: &Page) -> Key {
    match page {
        Page::Start => msg::page_title_start(),
        Page::Teacher => msg::page_title_teacher(),
        Page::School => msg::page_title_school(),
        Page::Evidence => msg::page_title_evidence(),
        // A topic names the window once its text is there.
        Page::Guide | Page::Topic(_) => msg::page_title_guide(),
        Page::Plan => msg::page_title_plan(),
        Page::Prepare => msg::page_title_prepare(),
        Page::Label => msg::page_title_label(),
        Page::Competences => msg::page_title_competences(),
        Page::TeacherPack => msg::page_title_teacher_pack(),
        Page::Draft => msg::page_title_draft(),
        Page::SchoolPack => msg::page_title_school_pack(),
        Page::Rounds => msg::page_title_rounds(),
        Page::MyData => msg::page_title_my_data(),
        Page::About => msg::page_title_about(),
        Page::Unknown => msg::page_title_unknown(),
    }
}

/// What stands in the place of a page whose part did not come.
fn not_fetched(place: Place, page: Page, part: Live<Part>) -> Node {
    let again = button(msg::try_again(), None, move || {
        let page = page.clone();
        part.set(Part::Coming);
        leptos::task::spawn_local(async move {
            let fetched = self::part(place, &page).await;
            // The reader may have left the page meanwhile, and what writes another is shown.
            if place.page.get_untracked() == page {
                part.set(fetched);
                leptos::task::tick().await;
                // The button is gone, and focus with it.
                place.awaits_heading.set(!platform::focus("title"));
            }
        });
    });
    all(vec![
        head(None, title(&place.page.get_untracked())),
        words("p", t(&msg::guide_failed())).attr("class", "prose").attr("role", "alert").done(),
        classed("p", "gap").add(again).done(),
    ])
}

fn name_window(page: &str) {
    platform::set_title(&t(&msg::page_title(page)));
}

/// The heading of a page, which takes focus when the page is opened from a link.
fn head(eyebrow: Option<Node>, title: Key) -> Node {
    classed("div", "head").add(eyebrow).add(words("h1", t(&title)).id("title").attr("tabindex", "-1")).done()
}

/// A part of a page, apart from what stands above it: a heading and what stands below that.
fn section(id: &'static str, title: Key, content: Vec<Node>) -> Node {
    headed(classed("section", "sec"), id, title, content)
}

/// The first part of a column, or a part of the column beside a page.
fn aside(id: &'static str, title: Key, content: Vec<Node>) -> Node {
    headed(el("section"), id, title, content)
}

/// A section named by its heading.
fn headed(section: El, id: &'static str, title: Key, content: Vec<Node>) -> Node {
    section.attr("aria-labelledby", id).add(words("h2", t(&title)).id(id)).add(content).done()
}

/// A link to the plan.
fn plan_link(place: Place) -> Node {
    el("p").add(words("a", t(&msg::plan_link())).attr("href", place.address(&Page::Plan))).done()
}

/// A list of short notes.
fn dots(rows: Vec<Node>) -> Node {
    classed("ul", "dots").add(rows).done()
}

/// A plain button.
fn button(name: Key, variant: Option<&'static str>, act: impl FnMut() + 'static) -> Node {
    plain(classed("button", "ds-button"), name, variant, Box::new(act))
}

/// A plain button that something else moves focus to.
fn button_with_id(id: &'static str, name: Key, variant: Option<&'static str>, act: impl FnMut() + 'static) -> Node {
    plain(classed("button", "ds-button").id(id), name, variant, Box::new(act))
}

fn plain(button: El, name: Key, variant: Option<&'static str>, mut act: Box<dyn FnMut()>) -> Node {
    let button = match variant {
        Some(variant) => button.attr("data-variant", variant),
        None => button,
    };
    button.attr("type", "button").add(t(&name)).on("click", move |_| act()).done()
}

fn unknown(place: Place) -> Node {
    let link = words("a", t(&msg::unknown_page_link())).attr("href", place.address(&Page::Start));
    all(vec![
        head(None, msg::page_title_unknown()),
        words("p", t(&msg::unknown_page())).attr("class", "prose").done(),
        classed("p", "gap").add(link).done(),
    ])
}
