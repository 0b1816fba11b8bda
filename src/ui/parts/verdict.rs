//! The verdict at the head of a page: one sentence, one next step, one button.

use super::rows::Opener;
use super::status::{outcome_status, shape};
use crate::i18n::msg;
use crate::platform::BrowserTexts;
use crate::reading;
use crate::state::{Live, Standing};
use crate::ui::html::{Node, all, classed, el, live, live_plain, live_words, nothing, words};
use crate::ui::router::show_soon;
use crate::ui::t;

/// The verdict panel. Its button opens the row of a requirement before the page goes there.
pub(crate) fn verdict_panel(standing: Live<Standing>, opener: Opener) -> Node {
    let headline = move || {
        standing.with(|it| it.parts().map(|(edition, verdict)| reading::headline(&BrowserTexts, edition, verdict)).unwrap_or_default())
    };
    let outcome = move || standing.with(|it| it.parts().map(|(_, verdict)| verdict.outcome));
    let asides = move || {
        let asides = standing.with(|it| it.parts().map(|(_, verdict)| reading::asides(&BrowserTexts, verdict)).unwrap_or_default());
        all(asides.into_iter().map(|aside| words("p", aside).attr("class", "note").done()).collect())
    };
    let next = move || {
        let Some(next) = standing.with(|it| it.parts().map(|(edition, verdict)| reading::next(&BrowserTexts, edition, verdict))) else {
            return nothing();
        };
        let button = next.requirement.map(|requirement| {
            classed("button", "ds-button").attr("type", "button").add(t(&msg::next_button())).on("click", move |_| {
                opener.open(requirement);
                show_soon(format!("req-{requirement}"));
            })
        });
        all(vec![words("p", next.text).done(), button.map_or_else(nothing, crate::ui::html::El::done)])
    };
    let said = el("div")
        .add(live_plain(move || outcome().map_or_else(nothing, outcome_status)))
        .add(el("h2").id("verdict").add(live_words(headline)))
        .add(live_plain(asides))
        // Only this is announced: the page around it changes in many places at once.
        .add(classed("p", "vh").attr("role", "status").add(live_words(headline)));
    classed("section", "verdict")
        .live_attr("data-s", move || outcome().map(|outcome| shape(outcome).to_owned()))
        .attr("aria-labelledby", "verdict")
        .add(said)
        .add(classed("div", "next").add(words("h3", t(&msg::verdict_next()))).add(live(next)))
        .done()
}
