//! What stands around every page: header with navigation and languages, what is to be said of saving, footer.

use leptos::prelude::*;

use super::parts::{icon, problem_text, status};
use crate::i18n::{Message, msg, number};
use crate::platform::{self, BrowserTexts};
use crate::record::{Notice, StoreError, write_backup};
use crate::domain::PartialDate;
use crate::route::Page;
use crate::state::{Place, SaveStatus, Session, address};
use crate::ui::t;

/// The header in a language.
pub(super) fn header(language: &str) -> AnyView {
    let place = expect_context::<Place>();
    let pages = [
        (Page::Teacher, msg::page_title_teacher()),
        (Page::School, msg::page_title_school()),
        (Page::Evidence, msg::page_title_evidence()),
        (Page::Guide, msg::page_title_guide()),
        (Page::MyData, msg::page_title_my_data()),
    ];
    let links: Vec<AnyView> = pages
        .into_iter()
        .map(|(page, name)| {
            let href = address(language, &page);
            let current = move || {
                let shown = place.page.get();
                let inside = page == shown || (page == Page::Guide && matches!(shown, Page::Topic(_)));
                inside.then_some("page")
            };
            view! { <li><a href=href aria-current=current>{t(&name)}</a></li> }.into_any()
        })
        .collect();
    let start = address(language, &Page::Start);
    let code = language.to_owned();
    let skip = move || format!("{}#main", address(&code, &place.page.get()));
    view! {
        <a class="ds-skip-link" href=skip>{t(&msg::skip_link())}</a>
        <header class="top"><div class="wrap">
            <div class="bar">
                <a class="brand" href=start aria-label=t(&msg::brand_start())>
                    <svg viewBox="0 0 32 32" aria-hidden="true"><use href="#mark"/></svg>"Waymark"
                </a>
                <nav class="nav" aria-label=t(&msg::nav_main())><ul>{links}</ul></nav>
                {language_menu(place)}
            </div>
            {saved_line()}
        </div></header>
        <div class="wrap">{notices(place)}</div>
    }
    .into_any()
}

fn language_menu(place: Place) -> AnyView {
    let shown = place.language.get_untracked();
    let languages = place.languages.get_value();
    let links = move || -> Vec<AnyView> {
        let page = place.page.get();
        let link = |language: &crate::i18n::Language| {
            let (href, code) = (address(&language.code, &page), language.code.clone());
            let dir = language.direction.as_str();
            view! { <li><a href=href lang=code.clone() hreflang=code dir=dir>{language.name.clone()}</a></li> }.into_any()
        };
        languages.iter().map(link).collect()
    };
    view! {
        <details class="lang">
            <summary>
                <span class="vh">{t(&msg::language_label())}" "</span>{shown.name.clone()}" "
                <svg width="10" height="7" viewBox="0 0 10 7" aria-hidden="true"><path class="g" d="M1 1l4 4 4-4"/></svg>
            </summary>
            <ul>{links}</ul>
        </details>
    }
    .into_any()
}

fn saved_line() -> AnyView {
    let session = expect_context::<Session>();
    let line = move || match session.save.get() {
        SaveStatus::Nothing => view! { <span>{t(&msg::save_nothing())}</span> }.into_any(),
        SaveStatus::Restored => status("met", t(&msg::save_restored())),
        SaveStatus::Saved { at } => status("met", t(&msg::save_done(at))),
        SaveStatus::Failed(error) => status("no", t(&failure(error))),
    };
    view! { <p class="saved" role="status">{line}</p> }.into_any()
}

fn failure(error: StoreError) -> Message {
    match error {
        StoreError::Refused => msg::save_refused(),
        StoreError::Full => msg::save_full(),
        StoreError::Failed => msg::save_failed(),
    }
}

/// What the reader should know before reading on: unsaved answers, texts put aside, the example, errors on the page.
fn notices(place: Place) -> AnyView {
    let session = expect_context::<Session>();
    let unsaved = move || match session.save.get() {
        SaveStatus::Failed(error) => Some(view! {
            <div class="banner" data-s="no" role="alert">
                <p>{icon("no", "s")}{t(&failure(error))}</p>
                <button type="button" class="ds-button" on:click=move |_| save_backup(session)>{t(&msg::save_backup())}</button>
            </div>
        }),
        _ => None,
    };
    let stored = move || {
        let message = match session.notice.get()? {
            Notice::Damaged => msg::notice_damaged(),
            Notice::Partly(n) => {
                let n = u32::try_from(n).unwrap_or(u32::MAX);
                msg::notice_partly(n, number(&BrowserTexts, n))
            }
            Notice::Newer => msg::notice_newer(),
            Notice::NotKept => msg::notice_not_kept(),
            // The banner above says it already.
            Notice::Store(_) => return None,
        };
        let href = place.address(&Page::MyData);
        Some(view! { <div class="banner" data-s="disputed" role="alert"><p>{icon("disputed", "s")}{t(&message)}" "<a href=href>{t(&msg::notice_link())}</a></p></div> })
    };
    let language = move || {
        let name = place.failed.get()?;
        Some(view! { <div class="banner" data-s="disputed" role="alert"><p>{icon("disputed", "s")}{t(&msg::language_failed(name))}</p></div> })
    };
    let sample = move || {
        session.sample.get().then(|| view! {
            <div class="banner" data-s="unknown">
                <p>{icon("unknown", "s")}{t(&msg::sample_loaded())}</p>
                <button type="button" class="ds-button" data-variant="secondary" on:click=move |_| session.leave_sample()>{t(&msg::sample_remove())}</button>
            </div>
        })
    };
    view! { {unsaved}{stored}{language}{sample} }.into_any()
}

/// Saves everything to a file named after the day.
pub(super) fn save_backup(session: Session) {
    let today = PartialDate::Day(session.today);
    let text = session.with_untracked(|portfolio| write_backup(portfolio, today));
    platform::download(&format!("{}-{today}.waymark.json", t(&msg::file_backup())), &text);
}

/// The errors of a page in one list, each with a link to its field.
pub(super) fn error_summary(page: Page, concerns: fn(&str) -> bool) -> AnyView {
    let (session, place) = (expect_context::<Session>(), expect_context::<Place>());
    view! {
        {move || {
            let drafts: Vec<_> = session.drafts.all().into_iter().filter(|(field, _)| concerns(field.as_str())).collect();
            let count = u32::try_from(drafts.len()).unwrap_or_default();
            let base = place.address(&page);
            (0 < count).then(|| view! {
                <div class="ds-error-summary gapb" role="alert" tabindex="-1" id="errors">
                    <h2>{t(&msg::errors_title(count, number(&BrowserTexts, count)))}</h2>
                    <ul>{drafts.into_iter().map(|(field, draft)| view! {
                        <li><a href=format!("{base}#{}", field.dom_id())>{problem_text(draft.problem)}</a></li>
                    }).collect_view()}</ul>
                </div>
            })
        }}
    }
    .into_any()
}

/// The footer.
pub(super) fn footer() -> AnyView {
    let place = expect_context::<Place>();
    let about = place.address(&Page::About);
    let link = |part: &str, name: Message| view! { <li><a href=format!("{about}#{part}")>{t(&name)}</a></li> };
    view! {
        <footer class="foot"><div class="wrap">
            <p class="prose">{t(&msg::footer_unofficial())}</p>
            <ul>
                {link("sources", msg::about_sources())}
                {link("privacy", msg::about_privacy())}
                {link("accessibility", msg::about_accessibility())}
                {link("translation", msg::about_translation())}
                {link("licence", msg::about_licence())}
            </ul>
        </div></footer>
    }
    .into_any()
}
