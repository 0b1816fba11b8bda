//! One module for each page.

mod about;
mod evidence;
mod guide;
mod my_data;
mod project;
mod school;
mod school_form;
mod school_side;
mod start;
mod teacher;
mod teacher_side;

use crate::i18n::{Key, msg};
use crate::platform;
use crate::route::Page;
use crate::state::{Place, Session};
use crate::ui::html::{El, Node, all, classed, el, words};
use crate::ui::t;

/// Shows a page and names the window after it.
pub(super) fn show(session: Session, place: Place, page: &Page) -> Node {
    let title = match page {
        Page::Start => msg::page_title_start(),
        Page::Teacher => msg::page_title_teacher(),
        Page::School => msg::page_title_school(),
        Page::Evidence => msg::page_title_evidence(),
        // A topic names the window once its text is there.
        Page::Guide | Page::Topic(_) => msg::page_title_guide(),
        Page::MyData => msg::page_title_my_data(),
        Page::About => msg::page_title_about(),
        Page::Unknown => msg::page_title_unknown(),
    };
    name_window(&t(&title));
    let content = match page {
        Page::Start => start::page(session, place),
        Page::Teacher => teacher::page(session, place),
        Page::School => school::page(session, place),
        Page::Evidence => evidence::page(session, place),
        Page::Guide => guide::page(place, "index"),
        Page::Topic(topic) => guide::page(place, topic),
        Page::MyData => my_data::page(session),
        Page::About => about::page(),
        Page::Unknown => unknown(place),
    };
    // The start page's parts run as wide as the window.
    let class = if *page == Page::Start { "start" } else { "wrap" };
    classed("main", class).id("main").add(content).done()
}

fn name_window(page: &str) {
    platform::set_title(&t(&msg::page_title(page)));
}

/// The heading of a page, which takes focus when the page is opened from a link.
fn head(eyebrow: Option<Node>, title: Key) -> Node {
    classed("div", "head").add(eyebrow).add(words("h1", t(&title)).id("title").attr("tabindex", "-1")).done()
}

/// A part of the column beside a page: a heading and what stands below it.
fn aside(id: &'static str, title: Key, content: Vec<Node>) -> Node {
    el("section").attr("aria-labelledby", id).add(words("h2", t(&title)).id(id)).add(content).done()
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
