//! Whose answers these are: several people on one device.

use super::{after_asking, task};
use crate::i18n::msg;
use crate::portfolio::Field;
use crate::state::{Live, Profile, Session};
use crate::ui::html::{Node, all, classed, el, live, words};
use crate::ui::pages::button;
use crate::ui::parts::{status, text_field};
use crate::ui::t;

/// The profiles, the name of the open one, and what can be done with them.
pub(super) fn section(session: Session) -> Node {
    let found: Live<Vec<Profile>> = Live::new(Vec::new());
    let name = session.get(Field::profile_name());
    let list = move || {
        // A new name is a new list.
        let (open, _) = (session.profile.get(), name.get());
        leptos::task::spawn_local(async move {
            let profiles = session.profiles().await;
            if !found.is_gone() {
                found.renew(profiles);
            }
        });
        all(vec![live(move || rows(session, found, &open))])
    };
    let question = move || t(&msg::data_profile_erase_sure(found.with(|profiles| session.profile.with(|open| name_in(profiles, open)))));
    let (erase, sure) = after_asking(session, msg::data_profile_erase(), "profile-sure", Box::new(question), Session::erase_profile);
    let acts = classed("p", "acts gap").add(button(msg::data_profile_new(), Some("secondary"), move || session.new_profile())).add(erase);
    let wide = classed("div", "wide").add(live(list)).add(text_field(session, &Field::profile_name(), msg::data_profile_name(), None, 1));
    task(msg::data_profiles(), msg::data_profiles_text()).add(wide.add(acts).add(sure)).done()
}

fn rows(session: Session, found: Live<Vec<Profile>>, open: &str) -> Node {
    let row = |(profile, name): (&Profile, String)| {
        let switch = profile.id.clone();
        let act = if profile.id == open {
            status("met", t(&msg::data_profile_open()))
        } else {
            classed("button", "act")
                .attr("type", "button")
                .add(t(&msg::data_profile_switch(&*name)))
                .on("click", move |_| session.open_profile(&switch))
                .done()
        };
        el("li").add(words("h3", name)).add(classed("div", "state").add(act)).done()
    };
    found.with(|profiles| {
        let rows: Vec<Node> = profiles.iter().map(|profile| row((profile, name_in(profiles, &profile.id)))).collect();
        classed("ul", "rows").add(rows).done()
    })
}

/// The name of a profile, or its number where it has none.
fn name_in(profiles: &[Profile], id: &str) -> String {
    let place = profiles.iter().position(|profile| profile.id == id).unwrap_or(profiles.len());
    let name = profiles.get(place).and_then(|profile| profile.name.clone());
    name.unwrap_or_else(|| t(&msg::data_profile_unnamed((place + 1).to_string())))
}
