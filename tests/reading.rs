//! A verdict in words, in English and in Norwegian: headline, reasons, next step, what is missing, and the rules as printed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "record/answers.rs"]
mod answers;
mod support;

use waymark::domain::{Edition, FactKind, FactPath, Facts, Value, Verdict, evaluate};
use waymark::i18n::{FluentTexts, Message, Say as _, date};
use waymark::portfolio::sample::{SampleNames, sample};
use waymark::portfolio::{Portfolio, SCHOOL, TEACHER, school_facts, teacher_facts};
use waymark::reading;
use waymark::rules::{self, all};

use answers::{day, portfolio};

const TODAY: &str = "2026-11-24";

/// Everything the text of the scheme before its launch asks for.
const TEACHER_DONE: &str = "teacher.selfie = 2025-01-10; teacher.submitted = 2026-01-10
    teacher.course.1.done = yes; teacher.course.1.completed = 2025-02-01
    teacher.course.2.done = yes; teacher.course.2.completed = 2025-02-02
    teacher.course.3.done = yes; teacher.course.3.completed = 2025-02-03
    teacher.course.4.done = yes; teacher.course.4.completed = 2025-02-04
    teacher.course.5.done = yes; teacher.course.5.completed = 2025-02-05
    teacher.course.6.done = yes; teacher.course.6.completed = 2025-02-06
    project.p1.two-countries = yes; project.p1.labelled = yes; project.p1.awarded = 2025-10-02; project.p1.special = yes";

/// Everything the round 2025-2026 asks for.
const SCHOOL_DONE: &str = "school.registered = 2020-01-09; school.teachers.2025-2026 = 3; school.declaration.2025-2026 = yes
    project.p1.two-countries = yes; project.p1.labelled = yes; project.p1.awarded = 2024-10-02; school.form.esafety.met = yes
    school.form.principle-1.met = yes; school.form.principle-2.met = yes; school.form.principle-3.met = yes
    school.form.principle-4.met = yes; school.form.principle-5.met = yes";

// ---- the headline

#[test]
fn all_met_says_so() {
    let met = teacher(TEACHER_DONE, "");
    check_headline(&met, "en", "Everything this text of the scheme asks for is met, so you can hand in your evidence.");
    check_headline(&met, "nb", "Alt denne teksten om ordningen ber om, er oppfylt, så du kan levere dokumentasjonen.");
    let met = school(SCHOOL_DONE, "");
    check_headline(&met, "en", "Under the rules of 2025-2026 your school meets step one and everything the form of step two asks for.");
    check_headline(&met, "nb", "Etter reglene for 2025-2026 oppfyller skolen deres trinn én og alt skjemaet i trinn to ber om.");
}

#[test]
fn one_reason_stands_alone() {
    let one = teacher(TEACHER_DONE, "teacher.course.4.done = no");
    check_headline(&one, "en", "Not yet, because 1 course is still to do.");
    check_headline(&one, "nb", "Ikke ennå, fordi 1 kurs gjenstår.");
    let one = school(SCHOOL_DONE, "school.registered = 2023-01-10");
    check_headline(
        &one,
        "en",
        "Under the rules of 2025-2026 your school is not there yet, because the school was registered after 9 January 2023.",
    );
    check_headline(
        &one,
        "nb",
        "Etter reglene for 2025-2026 er skolen deres ikke i mål ennå, fordi skolen ble registrert etter 9. januar 2023.",
    );
}

#[test]
fn a_step_of_many_alike_counts_them_in_one_reason() {
    let courses = teacher(TEACHER_DONE, "teacher.course.2.done = no; teacher.course.4.done = no; teacher.course.6.done = no");
    check_headline(&courses, "en", "Not yet, because 3 courses are still to do.");
    check_headline(&courses, "nb", "Ikke ennå, fordi 3 kurs gjenstår.");
}

#[test]
fn two_reasons_are_joined() {
    let two = teacher(TEACHER_DONE, "teacher.course.4.done = no; project.p1.special = no");
    check_headline(
        &two,
        "en",
        "Not yet, because 1 course is still to do and the label’s certificate does not carry the special indication.",
    );
    check_headline(&two, "nb", "Ikke ennå, fordi 1 kurs gjenstår og beviset for kvalitetsmerket ikke har den særskilte påtegningen.");
}

#[test]
fn of_three_reasons_and_more_the_others_are_counted() {
    let three = "teacher.course.4.done = no; project.p1.special = no; project.p1.labelled = no";
    check_headline(
        &teacher(TEACHER_DONE, three),
        "en",
        "Not yet, because 1 course is still to do, the project has no National Quality Label that counts and 1 more reason.",
    );
    check_headline(
        &teacher(TEACHER_DONE, three),
        "nb",
        "Ikke ennå, fordi 1 kurs gjenstår, prosjektet ikke har noe nasjonalt kvalitetsmerke som teller og 1 ting til står i veien.",
    );
    let five = "school.registered = 2024-01; school.teachers.2025-2026 = 1; project.p1.two-countries = no; school.form.esafety.met = no
                school.declaration.2025-2026 = no";
    check_headline(
        &school(SCHOOL_DONE, five),
        "en",
        "Under the rules of 2025-2026 your school is not there yet, because the school was registered after 9 January 2023, \
         2 more active teachers are needed and 3 more reasons.",
    );
}

#[test]
fn a_number_that_is_too_small_says_how_many_more() {
    let teachers = |number: u32| school(SCHOOL_DONE, &format!("school.teachers.2025-2026 = {number}"));
    check_headline(
        &teachers(2),
        "en",
        "Under the rules of 2025-2026 your school is not there yet, because 1 more active teacher is needed.",
    );
    check_headline(
        &teachers(1),
        "en",
        "Under the rules of 2025-2026 your school is not there yet, because 2 more active teachers are needed.",
    );
    check_headline(&teachers(2), "nb", "Etter reglene for 2025-2026 er skolen deres ikke i mål ennå, fordi det mangler 1 aktiv lærer til.");
}

#[test]
fn the_end_of_the_two_years_is_told_as_a_month() {
    let late = teacher(TEACHER_DONE, "teacher.selfie = 2023-01; teacher.submitted = 2025-02-01");
    check_headline(&late, "en", "Not yet, because the deadline, January 2025, has passed.");
    check_headline(&late, "nb", "Ikke ennå, fordi fristen, januar 2025, er ute.");
}

#[test]
fn the_end_of_the_two_years_is_told_as_a_day() {
    let late = teacher(TEACHER_DONE, "teacher.selfie = 2023-01-09; teacher.submitted = 2025-01-10");
    check_headline(&late, "en", "Not yet, because the deadline, 9 January 2025, has passed.");
    check_headline(&late, "nb", "Ikke ennå, fordi fristen, 9. januar 2025, er ute.");
}

#[test]
fn missing_answers_are_counted_each_once() {
    let one = school(SCHOOL_DONE, "school.registered = 2023-01");
    check_headline(&one, "en", "Under the rules of 2025-2026 nothing speaks against it so far; 1 answer is still missing.");
    check_headline(&one, "nb", "Etter reglene for 2025-2026 taler ingenting imot så langt; 1 svar mangler fortsatt.");
    // The date of the self-reflection is asked for by nearly every requirement.
    let nothing = teacher("", "");
    check_headline(&nothing, "en", "Nothing speaks against it so far; 5 answers are still missing.");
    check_headline(&nothing, "nb", "Ingenting taler imot så langt; 5 svar mangler fortsatt.");
}

#[test]
fn what_is_only_unpublished_asks_for_no_answer() {
    let open = Case::of(TEACHER, "in-force", &portfolio(TEACHER_DONE));
    check_headline(&open, "en", "Nothing speaks against it, but part of it rests on a rule that nobody has published.");
    check_headline(&open, "nb", "Ingenting taler imot, men noe av det hviler på en regel som ingen har kunngjort.");
}

#[test]
fn a_round_that_was_not_held_says_so_whatever_is_entered() {
    for answers in ["", SCHOOL_DONE] {
        let not_held = Case::of(SCHOOL, "2022-2023", &portfolio(answers));
        check_headline(&not_held, "en", "No round was held for 2022-2023, so no school could get a label for it.");
        check_headline(&not_held, "nb", "Det ble ikke holdt noen runde for 2022-2023, så ingen skole kunne få et merke for den.");
    }
}

#[test]
fn the_example_has_a_headline() {
    let names = SampleNames { school: "S", project: "P", second_project: "Q", evidence: "E", place: "L", practice: "W" };
    let example = sample(day(TODAY), &names);
    check_headline(
        &Case::of(TEACHER, "2025-prelaunch", &example),
        "en",
        "Not yet, because 3 courses are still to do and the project has no National Quality Label that counts.",
    );
    check_headline(
        &Case::of(SCHOOL, "2025-2026", &example),
        "en",
        "Under the rules of 2025-2026 your school is not there yet, because 1 more active teacher is needed.",
    );
}

// ---- below the headline

#[test]
fn below_the_headline_stand_disputes_open_answers_and_the_deadline() {
    check_asides(&teacher(TEACHER_DONE, ""), &["The two years end on 10 January 2027."]);
    let without_indication = TEACHER_DONE.replace("project.p1.special = yes", "");
    check_asides(
        &teacher(&without_indication, "teacher.selfie = 2025-01; teacher.course.1.done = no"),
        &["1 more answer is open as well.", "The two years end in January 2027."],
    );
    check_asides(
        &school(SCHOOL_DONE, "school.teachers.2025-2026 = 2"),
        &["1 outcome would be different under another source; you see both below."],
    );
    check_asides(
        &Case::of(TEACHER, "in-force", &portfolio(TEACHER_DONE)),
        &["1 point cannot be decided from what is published: ask your National Support Organisation."],
    );
    check_asides(&school(SCHOOL_DONE, ""), &[]);
}

// ---- the next best step

#[test]
fn the_first_thing_that_is_not_met_comes_first() {
    // The registration is not answered and stands before the teachers.
    let answers = "school.teachers.2025-2026 = 1; school.form.esafety.met = no";
    check_next(
        &school(answers, ""),
        Some("active-teachers"),
        "Invite a colleague to take part in a project, a course or an event on the platform.",
    );
    check_next(
        &teacher(TEACHER_DONE, "teacher.course.5.done = no; project.p1.special = no"),
        Some("course-5"),
        "Take the course on empowering learners.",
    );
}

#[test]
fn then_the_first_thing_that_is_not_answered() {
    check_next(&school("", ""), Some("registered"), "Give the day on which your school was registered in eTwinning.");
    check_next(
        &school("school.registered = 2020-01", ""),
        Some("active-teachers"),
        "Count the teachers of your school who took part in something in eTwinning in the time the round names.",
    );
    check_next(&teacher("", ""), Some("reflection"), "Give the month in which you completed the self-reflection.");
}

#[test]
fn then_what_only_the_organisers_can_say() {
    let next = "Ask your National Support Organisation; the rule that would decide this is not published.";
    check_next(&Case::of(TEACHER, "in-force", &portfolio(TEACHER_DONE)), Some("window"), next);
}

#[test]
fn then_handing_in() {
    check_next(&teacher(TEACHER_DONE, ""), None, "Hand in the six certificates and the label through EU Academy.");
    check_next(&school(SCHOOL_DONE, ""), None, "Watch for the invitation, and send the form well before the round closes.");
}

#[test]
fn a_round_that_was_not_held_leads_to_another() {
    check_next(&Case::of(SCHOOL, "2022-2023", &Portfolio::default()), None, "Choose another round.");
}

// ---- what is missing

#[test]
fn what_is_missing_is_named() {
    check_missing(&school("", ""), "registered", "en", &["registration date"]);
    check_missing(&school("", ""), "registered", "nb", &["registreringsdatoen"]);
    check_missing(&school("", ""), "quality-label", "en", &["the school’s quality labels, or that there are none"]);
    check_missing(
        &teacher("teacher.selfie = 2025-01-10; teacher.course.1.done = yes", ""),
        "course-1",
        "en",
        &["date on the course certificate"],
    );
}

#[test]
fn of_a_month_whose_day_decides_the_day_is_missing() {
    check_missing(&school("school.registered = 2023-01", ""), "registered", "en", &["the day: registration date"]);
    check_missing(&school("school.registered = 2023-01", ""), "registered", "nb", &["dagen: registreringsdatoen"]);
    check_missing(&teacher("teacher.selfie = 2024-11", ""), "window", "en", &["the day: date of the self-reflection"]);
    let label = "project.p1.labelled = yes; project.p1.two-countries = yes; project.p1.awarded = 2022-11";
    check_missing(&school(label, ""), "quality-label", "en", &["the day: date on which the label was granted"]);
}

#[test]
fn nothing_is_missing_from_what_is_settled() {
    for id in ["registered", "active-teachers", "quality-label", "declaration"] {
        check_missing(&school(SCHOOL_DONE, ""), id, "en", &[]);
    }
}

// ---- every edition in both languages

#[test]
fn every_rule_is_stated_with_its_dates() {
    for language in ["en", "nb"] {
        let texts = texts(language);
        for (edition, requirement) in requirements() {
            let rule = reading::rule(&texts, requirement);
            let shown = format!("{language} {} {}: {rule}", edition.id, requirement.id);
            assert!(!rule.trim().is_empty() && !rule.contains(['{', '}']), "{shown}");
            let (terms, period) = (requirement.condition.terms(), requirement.period);
            let dates = [terms.from, terms.until, period.map(|period| period.from), period.and_then(|period| period.until)];
            for printed in dates.into_iter().flatten() {
                assert!(rule.contains(&date(&texts, printed)), "{shown} lacks {printed}");
            }
            for number in [terms.count, terms.months, terms.points].into_iter().flatten() {
                assert!(rule.contains(&number.to_string()), "{shown} lacks {number}");
            }
        }
    }
}

#[test]
fn every_requirement_has_its_words() {
    for language in ["en", "nb"] {
        let texts = texts(language);
        for (edition, requirement) in requirements() {
            for part in ["", ".next", ".ask"] {
                let words = Message::named(&format!("{}{part}", requirement.topic)).say(&texts);
                assert!(!words.is_empty(), "{language} {} {}{part}", edition.id, requirement.id);
            }
            assert!(!Message::named(requirement.evidence).say(&texts).is_empty(), "{language} {} {}", edition.id, requirement.id);
        }
    }
}

#[test]
fn every_fact_has_a_name() {
    for language in ["en", "nb"] {
        let texts = texts(language);
        for edition in all() {
            for (fact, declared) in edition.vocabulary.iter() {
                let mut paths = vec![FactPath { fact, field: None }];
                if let FactKind::List(fields) = &declared.kind {
                    paths.extend(fields.iter().map(|(field, _)| FactPath { fact, field: Some((0, field)) }));
                }
                for path in paths {
                    let name = Message::named(&reading::fact_message(edition, path)).say(&texts);
                    assert!(!name.is_empty(), "{language}: {}", edition.vocabulary.path(path));
                }
            }
        }
    }
}

#[test]
fn every_edition_says_something_whatever_is_entered() {
    for language in ["en", "nb"] {
        let texts = texts(language);
        for edition in all() {
            for answers in ["", TEACHER_DONE, SCHOOL_DONE, "school.no-labels = yes; teacher.course.1.done = no; project.p1.labelled = no"] {
                let case = Case::of(edition.scheme, edition.id, &portfolio(answers));
                let next = reading::next(&texts, edition, &case.verdict).text;
                for words in [case.headline(language), next].iter().chain(&reading::asides(&texts, &case.verdict)) {
                    assert!(
                        !words.is_empty() && !words.contains(['{', '}']) && !words.contains("  "),
                        "{language} {}: {words}",
                        edition.id
                    );
                }
            }
        }
    }
}

// ---- helpers

/// An edition with the verdict on somebody's answers.
struct Case {
    edition: &'static Edition,
    facts: Facts,
    verdict: Verdict,
}

impl Case {
    fn of(scheme: &str, edition: &str, answers: &Portfolio) -> Case {
        let edition = rules::edition(scheme, edition).unwrap_or_else(|| panic!("{scheme} {edition}"));
        let facts = match scheme {
            TEACHER => teacher_facts(answers, &edition.vocabulary),
            _ => school_facts(answers, edition.id, &edition.vocabulary),
        };
        let verdict = evaluate(edition, &facts, day(TODAY));
        Case { edition, facts, verdict }
    }

    fn headline(&self, language: &str) -> String {
        reading::headline(&texts(language), self.edition, &self.verdict)
    }

    fn is_answered(&self, path: FactPath) -> bool {
        match (self.facts.get(path.fact), path.field) {
            (Some(Value::List(records)), Some((place, field))) => records[place].get(field).is_some(),
            (answer, None) => answer.is_some(),
            _ => false,
        }
    }
}

/// The text of the scheme before its launch; what stands in `but` replaces what stands in `answers`.
fn teacher(answers: &str, but: &str) -> Case {
    Case::of(TEACHER, "2025-prelaunch", &portfolio(&format!("{answers}; {but}")))
}

/// The round 2025-2026.
fn school(answers: &str, but: &str) -> Case {
    Case::of(SCHOOL, "2025-2026", &portfolio(&format!("{answers}; {but}")))
}

fn requirements() -> impl Iterator<Item = (&'static Edition, &'static waymark::domain::Requirement)> {
    all().iter().flat_map(|edition| edition.requirements.iter().map(move |requirement| (edition, requirement)))
}

fn texts(language: &str) -> FluentTexts {
    FluentTexts::read(language, &support::language(language), false).unwrap()
}

fn check_headline(case: &Case, language: &str, expected: &str) {
    assert_eq!(case.headline(language), expected);
}

fn check_asides(case: &Case, expected: &[&str]) {
    assert_eq!(reading::asides(&texts("en"), &case.verdict), expected);
}

fn check_next(case: &Case, requirement: Option<&str>, expected: &str) {
    let next = reading::next(&texts("en"), case.edition, &case.verdict);
    assert_eq!((next.requirement, next.text.as_str()), (requirement, expected));
}

fn check_missing(case: &Case, requirement: &str, language: &str, expected: &[&str]) {
    let place = case.edition.requirements.iter().position(|it| it.id == requirement).unwrap();
    let missing = reading::missing(&texts(language), case.edition, &case.verdict.findings[place], |path| case.is_answered(path));
    assert_eq!(missing, expected, "{requirement}");
}
