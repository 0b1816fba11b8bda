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

use leptos::prelude::*;

use crate::i18n::{Message, msg};
use crate::platform;
use crate::route::Page;
use crate::state::{Place, Session};
use crate::ui::t;

/// Shows a page and names the window after it.
pub(super) fn show(page: &Page) -> AnyView {
    let (session, place) = (expect_context::<Session>(), expect_context::<Place>());
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
        Page::Teacher => teacher::page(session),
        Page::School => school::page(session),
        Page::Evidence => evidence::page(session),
        Page::Guide => guide::page(place, "index"),
        Page::Topic(topic) => guide::page(place, topic),
        Page::MyData => my_data::page(session),
        Page::About => about::page(),
        Page::Unknown => unknown(place),
    };
    // The start page and the others differ in how wide their parts may run.
    let class = if *page == Page::Start { "" } else { "wrap" };
    view! { <main id="main" class=class>{content}</main> }.into_any()
}

fn name_window(page: &str) {
    platform::set_title(&t(&msg::page_title(page)));
}

/// The heading of a page, which takes focus when the page is opened from a link.
fn head(eyebrow: AnyView, title: &Message) -> AnyView {
    view! { <div class="head">{eyebrow}<h1 id="title" tabindex="-1">{t(title)}</h1></div> }.into_any()
}

/// The small line above a heading.
fn eyebrow(words: String) -> AnyView {
    view! { <p class="eyebrow">{words}</p> }.into_any()
}

fn unknown(place: Place) -> AnyView {
    view! {
        {head(().into_any(), &msg::page_title_unknown())}
        <p class="prose">{t(&msg::unknown_page())}</p>
        <p class="gap"><a href=place.address(&Page::Start)>{t(&msg::unknown_page_link())}</a></p>
    }
    .into_any()
}
