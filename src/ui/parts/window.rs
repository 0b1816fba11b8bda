//! The picture of the teacher's two years, with the same dates as a table.

use leptos::prelude::*;

use crate::domain::PartialDate;
use crate::i18n::{Message, date, msg, number};
use crate::platform::BrowserTexts;
use crate::state::Session;
use crate::ui::t;
use crate::window::{What, Window};

/// The section "your two years". `unread` says that the chosen text is silent on them.
pub(crate) fn window_section(session: Session, unread: impl Fn() -> bool + Send + 'static) -> AnyView {
    let window = Memo::new(move |_| session.with(|portfolio| Window::of(portfolio, session.today)));
    let today = PartialDate::Day(session.today);
    view! {
        <section class="sec" aria-labelledby="window">
            <h2 id="window">{t(&msg::window_title())}</h2>
            {move || match window.get() {
                None => view! { <p class="prose">{t(&msg::window_empty())}</p> }.into_any(),
                Some(window) => view! {
                    <p class="prose">{sentence(&window)}</p>
                    {picture(&window, today)}
                    {table(&window, today)}
                }
                .into_any(),
            }}
            {move || unread().then(|| view! { <p class="note">{t(&msg::window_text_unread())}</p> })}
        </section>
    }
    .into_any()
}

fn words(date_: PartialDate) -> String {
    date(&BrowserTexts, date_)
}

fn sentence(window: &Window) -> String {
    let (start, end) = (words(window.start), words(window.end));
    t(&if window.start.day().is_some() { msg::window_text_day(start, end) } else { msg::window_text_month(start, end) })
}

fn percent(at: f64) -> String {
    format!("{:.2}%", at.clamp(0.0, 100.0))
}

/// Keeps a text inside the picture near its ends.
fn anchor(at: f64) -> &'static str {
    if at < 12.0 {
        "start"
    } else if 88.0 < at {
        "end"
    } else {
        "middle"
    }
}

fn picture(window: &Window, today: PartialDate) -> AnyView {
    let on_line = |what: &What| matches!(what, What::Course(_) | What::Submitted);
    let done = u32::try_from(window.events.iter().filter(|event| matches!(event.what, What::Course(_))).count()).unwrap_or_default();
    let shown = |n: u32| number(&BrowserTexts, n);
    let title = t(&msg::window_picture(words(window.start), words(window.end), words(today), shown(done), shown(6)));
    let now = window.today.clamp(0.0, 100.0);
    let events: Vec<AnyView> = window
        .events
        .iter()
        .map(|event| {
            let (x, y) = (percent(event.at), if on_line(&event.what) { "64" } else { "128" });
            let label = match event.what {
                What::Course(area) => view! { <text class="q" x=x.clone() y="42" text-anchor="middle">{shown(area)}</text> }.into_any(),
                What::Submitted => view! { <text class="q" x=x.clone() y="42" text-anchor=anchor(event.at)>{t(&msg::window_row_submitted())}</text> }.into_any(),
                What::Asked | What::Awarded => {
                    view! { <text class="q" x=x.clone() y="154" text-anchor=anchor(event.at)>{t(&name(event.what))}</text> }.into_any()
                }
            };
            view! { <circle class="f" cx=x cy=y r="7"/>{label} }.into_any()
        })
        .collect();
    let below = window.events.iter().any(|event| !on_line(&event.what));
    let bands = [(0.0, window.bands.0), (window.bands.1, 100.0)].map(|(from, until)| {
        (from < until).then(|| view! { <rect class="band" x=percent(from) y="52" width=percent(until - from) height="24"/> })
    });
    view! {
        <figure class="win">
            <svg class="flip" height=if below { "164" } else { "108" } role="img" aria-labelledby="window-picture">
                <title id="window-picture">{title}</title>
                {bands.into_iter().collect_view()}
                <line class="l w" x1="0" x2=percent(now) y1="64" y2="64"/>
                <line class="l d" x1=percent(now) x2="100%" y1="64" y2="64"/>
                {events}
                <line class="t" x1=percent(now) x2=percent(now) y1="22" y2="86"/>
                <text class="em" x=percent(now) y="14" text-anchor=anchor(now)>{t(&msg::window_today(words(today)))}</text>
                <text class="em" x="0" y="98">{words(window.start)}</text>
                <text class="em" x="100%" y="98" text-anchor="end">{words(window.end)}</text>
            </svg>
            <ul class="key note" aria-hidden="true">
                <li><svg viewBox="0 0 20 14"><circle class="f" cx="10" cy="7" r="6"/></svg>{t(&msg::window_key_done())}</li>
                {window.start.day().is_none().then(|| view! {
                    <li><svg viewBox="0 0 20 14"><rect class="band" x="1" y="1" width="18" height="12"/></svg>{t(&msg::window_key_band())}</li>
                })}
            </ul>
        </figure>
    }
    .into_any()
}

fn name(what: What) -> Message {
    match what {
        What::Course(area) => msg::window_row_course(t(&Message::named(&format!("topic-course-{area}")))),
        What::Asked => msg::window_row_asked(),
        What::Awarded => msg::window_row_label(),
        What::Submitted => msg::window_row_submitted(),
    }
}

fn table(window: &Window, today: PartialDate) -> AnyView {
    let mut rows = vec![(window.start, t(&msg::window_row_start())), (window.end, t(&msg::window_row_end())), (today, t(&msg::window_row_today()))];
    rows.extend(window.events.iter().map(|event| (event.date, t(&name(event.what)))));
    rows.sort_by_key(|(date, _)| date.earliest());
    let rows = rows.into_iter().map(|(date, what)| view! { <tr><td>{words(date)}</td><td>{what}</td></tr> }).collect_view();
    let caption = t(&msg::window_table());
    view! {
        <details class="ds-details">
            <summary>{caption.clone()}</summary>
            <div class="scroll" role="region" tabindex="0" aria-label=caption>
                <table>
                    <thead><tr><th scope="col">{t(&msg::window_when())}</th><th scope="col">{t(&msg::window_what())}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
