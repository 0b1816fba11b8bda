//! The choice of the country in which the label is applied for. Two pages ask for it, for the same answer.

use crate::i18n::{Message, msg};
use crate::portfolio::Field;
use crate::rules;
use crate::state::Session;
use crate::ui::html::{Node, words};
use crate::ui::parts::choice_field;
use crate::ui::t;

/// The country, whose own times are used where they are published.
pub(super) fn country(session: Session) -> Vec<Node> {
    let mut options: Vec<(String, String)> = Vec::new();
    for country in rules::label_guide().countries {
        let name = t(&Message::named(country.message));
        let place = options.partition_point(|(_, other)| *other < name);
        options.insert(place, (country.id.to_owned(), name));
    }
    options.insert(0, (String::new(), t(&msg::plan_country_none())));
    vec![
        choice_field(session, &Field::country(), msg::plan_country(), String::new(), options),
        words("p", t(&msg::plan_country_why())).attr("class", "note").done(),
    ]
}
