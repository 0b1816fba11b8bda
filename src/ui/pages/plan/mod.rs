//! One timeline over both schemes: what is dated, what is open, what another date would change, and a calendar file.

mod entries;
mod later;
mod save;
mod try_out;

use super::{aside, dots, head, section};
use crate::i18n::{Key, msg, number};
use crate::plan::{Asked, NoWindow, OpenPoint, Plan, plan, words as plan_words};
use crate::platform::BrowserTexts;
use crate::portfolio::{Answer, Field, Portfolio};
use crate::route::Page;
use crate::rules;
use crate::state::{Place, Session};
use crate::ui::html::{El, Node, all, classed, el, live_by, live_plain, nothing, words};
use crate::ui::parts::source_links;
use crate::ui::t;

/// The plan page.
pub(super) fn page(session: Session, place: Place) -> Node {
    let any = move || session.with(|portfolio| entered(portfolio) != (false, false));
    let content = move || if any() { filled(session, place) } else { empty(place) };
    all(vec![
        head(None, msg::plan_title()),
        words("p", t(&msg::plan_lead())).attr("class", "lead").done(),
        live_by(move || any().to_string(), content),
    ])
}

/// Without answers there is nothing to plan.
fn empty(place: Place) -> Node {
    let link = |page: Page, name: Key| el("li").add(words("a", t(&name)).attr("href", place.address(&page))).done();
    let links = vec![link(Page::Teacher, msg::page_title_teacher()), link(Page::School, msg::page_title_school())];
    all(vec![words("p", t(&msg::plan_empty())).attr("class", "prose gap").done(), classed("ul", "prose").add(links).done()])
}

fn filled(session: Session, place: Place) -> Node {
    let shown = move || {
        let plan = planned(session);
        all(vec![entries::picture(&plan, session.today), entries::list(&plan, session.today)])
    };
    let main = el("div")
        .add(aside("dated", msg::plan_dated(), vec![live_plain(shown)]))
        .add(section("open", msg::plan_open(), vec![live_plain(move || open(session, place, &planned(session)))]))
        .add(section("what-if", msg::plan_what_if(), later::what_if(session)));
    let side = classed("div", "side")
        .add(aside("country", msg::plan_country_title(), super::country::country(session)))
        .add(aside("study", msg::plan_study(), vec![live_plain(move || study(&planned(session)))]))
        .add(aside("calendar", msg::plan_calendar(), save::button(session)));
    classed("div", "cols").add(main).add(side).done()
}

/// Whether something was entered for the teacher, and for the school. A country alone is no plan; a project alone is the teacher's.
fn entered(portfolio: &Portfolio) -> (bool, bool) {
    let school = 0 < portfolio.count("school.");
    let country = usize::from(portfolio.get(&Field::country()).is_some());
    let teacher = country < portfolio.count("teacher.") || (!school && 0 < portfolio.count("project."));
    (teacher, school)
}

/// The plan for what is entered, by the text and the round chosen.
fn planned(session: Session) -> Plan {
    session.with(|portfolio| {
        let (teacher, school) = entered(portfolio);
        let asked = Asked {
            portfolio,
            teacher: session.teacher.with(|standing| standing.edition()).filter(|_| teacher),
            school: session.school.with(|standing| standing.edition()).filter(|_| school),
            editions: rules::all(),
            label: rules::label_guide(),
            today: session.today,
        };
        let mut plan = plan(&asked);
        if !teacher {
            // Whoever plans for a school alone is not asked about the teacher's two years.
            plan.open.retain(|point| !matches!(point, OpenPoint::NoWindow(NoWindow::NoText) | OpenPoint::NoCountry));
        }
        plan
    })
}

/// What is not known, or stands in the way.
fn open(session: Session, place: Place, plan: &Plan) -> Node {
    let row = |point: &OpenPoint| {
        let said = el("li").add(plan_words::open_point(&BrowserTexts, point));
        match point {
            OpenPoint::Odd(odd) => said.add(" ").add(way_to(session, place, &odd.field)).done(),
            OpenPoint::NoWindow(NoWindow::NoStart | NoWindow::StartInFuture) => {
                said.add(" ").add(way_to(session, place, &Field::selfie())).done()
            }
            OpenPoint::HeldUnknown => said.add(" ").add(way_to(session, place, &Field::school("held"))).done(),
            _ => said.done(),
        }
    };
    if plan.open.is_empty() { words("p", t(&msg::plan_nothing_open())).done() } else { dots(plan.open.iter().map(row).collect()) }
}

/// A link to the page on which a field is, named by its date where it has one.
fn way_to(session: Session, place: Place, field: &Field) -> El {
    let (page, name) = match field.as_str().split('.').next() {
        Some("school") => (Page::School, msg::page_title_school()),
        Some("evidence") => (Page::Evidence, msg::page_title_evidence()),
        _ => (Page::Teacher, msg::page_title_teacher()),
    };
    let date = session.with(|portfolio| portfolio.get(field).and_then(Answer::date));
    let name = match date {
        Some(date) => t(&msg::plan_look_at(crate::i18n::date(&BrowserTexts, date), t(&name))),
        None => t(&msg::plan_go_to(t(&name))),
    };
    words("a", name).attr("href", place.address(&page))
}

/// The study time still to come.
fn study(plan: &Plan) -> Node {
    let Some(study) = &plan.study else { return words("p", t(&msg::plan_study_unknown())).done() };
    let shown = |n: u32| number(&BrowserTexts, n);
    if study.courses_left == 0 {
        return words("p", t(&msg::plan_study_none())).done();
    }
    let pair = |name: Key, said: String| all(vec![words("dt", t(&name)).done(), words("dd", said).done()]);
    let span = |(from, until): (u32, u32)| {
        if from == until { shown(from) } else { t(&msg::plan_study_hours(shown(from), shown(until))) }
    };
    let week = study.per_week.map_or_else(|| t(&msg::plan_study_no_week()), span);
    let left = t(&msg::plan_study_left(shown(study.courses_left)));
    el("dl")
        .add(pair(msg::plan_study_courses(), left))
        .add(pair(msg::plan_study_total(), span(study.hours)))
        .add(pair(msg::plan_study_week(), week))
        .add(if study.sources.is_empty() { nothing() } else { el("dd").add(source_links(&study.sources)).done() })
        .done()
}
