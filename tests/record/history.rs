//! The history: each kind of change can be undone and done again, and each of the last states can be brought back.

use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert_eq, prop_oneof};
use proptest::sample::Index;
use waymark::portfolio::{Answer, Change, Command, Field, Portfolio};
use waymark::record::{Cause, History, MAX_STEPS, Step};

use crate::answers::{SHAPES, field, portfolio};
use crate::documents::{answered, named, runner};
use crate::joining::{any_command, item};

/// What a person does.
#[derive(Clone, Debug)]
enum Deed {
    Do(Cause, Command),
    Undo,
    Redo,
    Restore(Index),
    /// The history is stored and read again.
    Reload,
}

/// A portfolio with its history, as the program keeps them.
#[derive(Clone, Default)]
struct Page {
    portfolio: Portfolio,
    history: History,
    at: u64,
}

impl Page {
    fn make(&mut self, cause: Cause, command: Command) {
        let changes = self.portfolio.changes(&command);
        self.portfolio.apply(command);
        self.at += 1;
        self.history.add(Step { at: self.at, cause, changes });
    }

    fn undo(&mut self) -> bool {
        self.history.undo().map(|command| self.make(Cause::Undo, command)).is_some()
    }

    fn redo(&mut self) -> bool {
        self.history.redo().map(|command| self.make(Cause::Redo, command)).is_some()
    }
}

/// The same with whole copies of every state.
#[derive(Default)]
struct Model {
    done: Vec<Portfolio>,
    now: Portfolio,
    undone: Vec<Portfolio>,
    /// The state before each step.
    states: Vec<Portfolio>,
}

impl Model {
    fn make(&mut self, command: Command) {
        let before = self.now.clone();
        if self.now.apply(command) {
            self.states.push(before.clone());
            self.done.push(before);
            self.undone.clear();
        }
    }

    fn undo(&mut self) {
        self.states.push(self.now.clone());
        self.undone.push(std::mem::replace(&mut self.now, self.done.pop().unwrap()));
    }

    fn redo(&mut self) {
        self.states.push(self.now.clone());
        self.done.push(std::mem::replace(&mut self.now, self.undone.pop().unwrap()));
    }
}

#[test]
fn undoing_redoing_and_bringing_back_are_as_with_whole_copies_of_every_state() {
    runner(80)
        .run(&vec(deed(), 0..160), |deeds| {
            let (mut page, mut model) = (Page::default(), Model::default());
            for deed in deeds {
                match deed {
                    Deed::Do(cause, command) => {
                        page.make(cause, command.clone());
                        model.make(command);
                    }
                    // Only what is not behind the oldest step that is kept can be undone; what is offered is always right.
                    Deed::Undo if page.undo() => model.undo(),
                    Deed::Redo if page.redo() => model.redo(),
                    Deed::Undo | Deed::Redo => {}
                    Deed::Restore(_) if page.history.steps().is_empty() => {}
                    Deed::Restore(index) => {
                        let place = index.index(page.history.steps().len());
                        let command = page.history.restore_before(place).unwrap();
                        page.make(Cause::Restore, command.clone());
                        model.make(command);
                    }
                    Deed::Reload => page.history = stored(&page.history),
                }
                prop_assert_eq!(&page.portfolio, &model.now);
                prop_assert_eq!(page.history.steps().len(), model.states.len().min(MAX_STEPS));
                if model.states.len() <= MAX_STEPS {
                    prop_assert_eq!(page.history.undo().is_some(), !model.done.is_empty());
                    prop_assert_eq!(page.history.redo().is_some(), !model.undone.is_empty());
                }
                check_next(&page, &model);
                let kept = &model.states[model.states.len().saturating_sub(MAX_STEPS)..];
                for (place, state) in kept.iter().enumerate() {
                    let mut back = page.portfolio.clone();
                    back.apply(page.history.restore_before(place).unwrap());
                    prop_assert_eq!(&back, state, "the state before step {}", place);
                }
                prop_assert_eq!(page.history.restore_before(kept.len()), None);
                prop_assert_eq!(page.history.restore_before(usize::MAX), None);
            }
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

/// What is offered leads to where the copies say.
fn check_next(page: &Page, model: &Model) {
    for (offered, expected) in [(page.history.undo(), model.done.last()), (page.history.redo(), model.undone.last())] {
        if let Some(command) = offered {
            let mut next = page.portfolio.clone();
            assert!(next.apply(command), "what is offered changes something");
            assert_eq!(Some(&next), expected);
        }
    }
}

#[test]
fn each_kind_of_change_is_undone_and_done_again() {
    let before = portfolio("project.p1.title = One; project.p1.labelled = yes; teacher.project = p1; school.name = x");
    for command in [
        Command::Answer(field("school.name"), Answer::Text("y".into())),
        Command::Answer(field("school.held"), Answer::Text("none".into())),
        Command::Clear(field("school.name")),
        Command::RemoveItem(item("p1")),
        Command::Replace(portfolio("school.name = z; teacher.selfie = 2024-01")),
        Command::Replace(Portfolio::default()),
        Command::Set(vec![(field("school.name"), None), (field("teacher.project"), Some(Answer::Text("p2".into())))]),
    ] {
        let mut page = Page { portfolio: before.clone(), ..Page::default() };
        page.make(Cause::Edit, command.clone());
        let after = page.portfolio.clone();
        for _ in 0..3 {
            assert!(page.undo());
            assert_eq!(page.portfolio, before, "{command:?}");
            assert!(!page.undo(), "there was nothing before");
            assert!(page.redo());
            assert_eq!(page.portfolio, after, "{command:?}");
            assert!(!page.redo(), "there is nothing after");
        }
    }
}

#[test]
fn after_a_new_edit_nothing_can_be_done_again() {
    let mut page = counted(3);
    page.undo();
    page.undo();
    page.make(Cause::Edit, count(9));
    assert_eq!(page.history.redo(), None);
    page.undo();
    assert_eq!(page.portfolio, counted(1).portfolio);
}

#[test]
fn fifty_steps_are_kept() {
    let page = counted(60);
    assert_eq!((MAX_STEPS, page.history.steps().len()), (50, 50));
    let first: Vec<u64> = page.history.steps().iter().map(|step| step.at).take(2).collect();
    assert_eq!(first, [11, 12]);
    assert_eq!(History::new(counted(60).history.steps().to_vec()), page.history);
}

#[test]
fn of_too_many_stored_steps_the_last_are_kept() {
    let mut steps = counted(40).history.steps().to_vec();
    steps.extend(steps.clone());
    assert_eq!(History::new(steps.clone()).steps(), &steps[30..]);
}

#[test]
fn a_step_that_changed_nothing_is_not_written_down() {
    let mut page = counted(2);
    let before = page.history.clone();
    page.make(Cause::Edit, Command::Clear(field("school.held")));
    page.make(Cause::Undo, Command::Set(vec![]));
    assert_eq!(page.history, before);
    assert_eq!(History::new(vec![Step { at: 1, cause: Cause::Edit, changes: vec![] }]), History::default());
}

#[test]
fn what_was_undone_can_be_done_again_after_its_own_step_has_been_dropped() {
    let mut page = counted(50);
    let states: Vec<Portfolio> = (0..=50).map(|steps| counted(steps).portfolio).collect();
    let mut undone = 0;
    while page.undo() {
        undone += 1;
        assert_eq!(page.portfolio, states[50 - undone]);
    }
    assert_eq!(undone, 25, "each undoing takes the place of an old step");
    for again in 1..=undone {
        assert!(page.redo());
        assert_eq!(page.portfolio, states[50 - undone + again]);
    }
    assert!(!page.redo());
}

#[test]
fn undoing_and_redoing_for_ever_never_goes_astray() {
    let mut page = counted(2);
    for _ in 0..200 {
        assert!(page.undo() && page.undo() && page.redo());
        assert_eq!(page.portfolio, counted(1).portfolio);
        assert!(page.redo());
        assert_eq!(page.portfolio, counted(2).portfolio);
    }
}

#[test]
fn a_step_that_is_stored_is_read_back_the_same() {
    let causes = [Cause::Edit, Cause::Import, Cause::Merge, Cause::Elsewhere, Cause::Restore, Cause::Undo, Cause::Redo];
    let change = (answered(), any::<Option<bool>>()).prop_map(|((field, answer), which)| match which {
        None => Change { field, before: Some(answer), after: None },
        Some(true) => Change { field, before: None, after: Some(answer) },
        Some(false) => Change { before: Some(answer.clone()), field, after: Some(answer) },
    });
    runner(200)
        .run(&(any::<u64>(), vec(change, 1..12)), |(at, changes)| {
            for cause in causes {
                let step = Step { at, cause, changes: changes.clone() };
                prop_assert_eq!(Step::parse(&step.encode()), Some(step));
            }
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn a_stored_step_of_version_2_is_read_for_ever() {
    let text = "{\"at\":1795000000000,\"cause\":\"import\",\"changes\":{\"school.name\":[null,\"Fjellheim\"],\
                \"school.no-labels\":[true,null],\"school.teachers.2025-2026\":[2,3],\"teacher.selfie\":[\"2024-01\",\"2024-02-29\"]}}";
    let step = Step::parse(text).unwrap();
    assert_eq!((step.at, step.cause), (1_795_000_000_000, Cause::Import));
    let mut here = portfolio("school.no-labels = yes; school.teachers.2025-2026 = 2; teacher.selfie = 2024-01");
    let before = here.clone();
    here.apply(Command::Set(step.changes.iter().map(|change| (change.field.clone(), change.after.clone())).collect()));
    assert_eq!(here, portfolio("school.name = Fjellheim; school.teachers.2025-2026 = 3; teacher.selfie = 2024-02-29"));
    here.apply(History::new(vec![step.clone()]).undo().unwrap());
    assert_eq!((here, step.encode().as_str()), (before, text));
}

#[test]
fn an_import_of_thousands_of_answers_is_undone_and_brought_back() {
    let many: Portfolio = (0..5000).map(|number| (field(&format!("school.teachers.a{number}")), Answer::Number(1))).collect();
    let mut page = counted(1);
    let before = page.portfolio.clone();
    page.make(Cause::Import, Command::Replace(many.clone()));
    let back = page.history.restore_before(1).unwrap();
    assert!(page.undo());
    assert_eq!(page.portfolio, before);
    assert!(page.redo());
    assert!(page.portfolio == many);
    page.make(Cause::Restore, back);
    assert_eq!(page.portfolio, before);
}

fn deed() -> impl Strategy<Value = Deed> {
    let cause = proptest::sample::select(vec![Cause::Edit, Cause::Edit, Cause::Import, Cause::Merge, Cause::Elsewhere]);
    prop_oneof![
        8 => (cause, any_command()).prop_map(|(cause, command)| Deed::Do(cause, command)),
        5 => any::<bool>().prop_map(|_| Deed::Undo),
        3 => any::<bool>().prop_map(|_| Deed::Redo),
        1 => any::<Index>().prop_map(Deed::Restore),
        1 => any::<bool>().prop_map(|_| Deed::Reload),
    ]
}

/// As it comes out of the store.
fn stored(history: &History) -> History {
    History::new(history.steps().iter().map(|step| Step::parse(&step.encode()).unwrap()).collect())
}

/// A page on which somebody counted so far, one step each.
fn counted(steps: u32) -> Page {
    let mut page = Page::default();
    (1..=steps).for_each(|number| page.make(Cause::Edit, count(number)));
    page
}

fn count(number: u32) -> Command {
    let teachers = Field::parse(&named(SHAPES.iter().find(|(shape, _)| shape.starts_with("school.teachers")).unwrap().0, 1, "x")).unwrap();
    Command::Answer(teachers, Answer::Number(number))
}
