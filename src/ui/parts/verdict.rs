//! The verdict at the head of a page: one sentence, one next step, one button.

use leptos::prelude::*;

use super::status::{outcome_status, shape};
use crate::i18n::msg;
use crate::platform::{self, BrowserTexts};
use crate::reading;
use crate::state::Standing;
use crate::ui::t;

/// The verdict panel. `show` opens the row of a requirement before the page goes there.
pub(crate) fn verdict_panel(standing: Memo<Standing>, show: impl Fn(&str) + Copy + Send + Sync + 'static) -> AnyView {
    let read = move |words: fn(&Standing) -> String| Memo::new(move |_| standing.with(words));
    let outcome = Memo::new(move |_| standing.with(|it| it.parts().map(|(_, verdict)| verdict.outcome)));
    let headline = read(|it| {
        it.parts().map(|(edition, verdict)| reading::headline(&BrowserTexts, edition, verdict)).unwrap_or_default()
    });
    let asides = Memo::new(move |_| standing.with(|it| it.parts().map(|(_, verdict)| reading::asides(&BrowserTexts, verdict)).unwrap_or_default()));
    let next = Memo::new(move |_| standing.with(|it| it.parts().map(|(edition, verdict)| reading::next(&BrowserTexts, edition, verdict))));
    let go = move |requirement: Box<str>| {
        let id = format!("req-{requirement}");
        move |_| {
            show(&requirement);
            let id = id.clone();
            leptos::task::spawn_local(async move {
                leptos::task::tick().await;
                platform::show(&id);
            });
        }
    };
    view! {
        <section class="verdict" data-s=move || outcome.get().map(shape) aria-labelledby="verdict">
            <div>
                {move || outcome.get().map(outcome_status)}
                <h2 id="verdict">{move || headline.get()}</h2>
                {move || asides.get().into_iter().map(|aside| view! { <p class="note">{aside}</p> }).collect_view()}
                // Only this is announced: the page around it changes in many places at once.
                <p class="vh" role="status">{move || headline.get()}</p>
            </div>
            <div class="next">
                <h3>{t(&msg::verdict_next())}</h3>
                {move || next.get().map(|next| view! {
                    <p>{next.text}</p>
                    {next.requirement.map(|requirement| view! {
                        <button type="button" class="ds-button" on:click=go(requirement)>{t(&msg::next_button())}</button>
                    })}
                })}
            </div>
        </section>
    }
    .into_any()
}
