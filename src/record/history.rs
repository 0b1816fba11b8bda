//! The last states of a portfolio: what changed when, what can be undone and redone, and the way back to each state.
//!
//! The history only grows at its end. Undoing is a change like any other, written down as one; what can be undone next follows from
//! reading the steps in order, so nothing else has to be stored.

use super::json::{self, Value};
use crate::portfolio::{Answer, Change, Command, Field};
use crate::record::document::{read_answer, write_answer};

/// How many steps are kept.
pub const MAX_STEPS: usize = 50;

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// What kind of doing it was.
    pub cause: Cause,
    /// What it changed; never nothing.
    pub changes: Vec<Change>,
}

/// Why something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// An answer was given or taken away here.
    Edit,
    /// A file took the place of what was here.
    Import,
    /// A file was joined with what was here.
    Merge,
    /// Another window changed it.
    Elsewhere,
    /// An earlier state was brought back.
    Restore,
    /// The step before was undone.
    Undo,
    /// What was undone was done again.
    Redo,
}

/// The names of the causes in a stored step.
const CAUSES: &[(Cause, &str)] = &[
    (Cause::Edit, "edit"),
    (Cause::Import, "import"),
    (Cause::Merge, "merge"),
    (Cause::Elsewhere, "elsewhere"),
    (Cause::Restore, "restore"),
    (Cause::Undo, "undo"),
    (Cause::Redo, "redo"),
];

/// The last steps, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    steps: Vec<Step>,
}

impl History {
    /// A history of these steps, oldest first; of too many, the last.
    #[must_use]
    pub fn new(mut steps: Vec<Step>) -> History {
        steps.retain(|step| !step.changes.is_empty());
        let surplus = steps.len().saturating_sub(MAX_STEPS);
        steps.drain(..surplus);
        History { steps }
    }

    /// The steps, oldest first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Writes down a step, unless it changed nothing.
    pub fn add(&mut self, step: Step) {
        if step.changes.is_empty() {
            return;
        }
        self.steps.push(step);
        if MAX_STEPS < self.steps.len() {
            self.steps.remove(0);
        }
    }

    /// The change that takes back the last thing done, if there is one that can be.
    #[must_use]
    pub fn undo(&self) -> Option<Command> {
        self.stacks().0.last().map(|step| back(&step.changes))
    }

    /// The change that does again what was undone last, if nothing else was done since.
    #[must_use]
    pub fn redo(&self) -> Option<Command> {
        self.stacks().1.last().map(|step| back(&step.changes))
    }

    /// The change that brings back the state before the step at this place; none when there is no such step.
    #[must_use]
    pub fn restore_before(&self, place: usize) -> Option<Command> {
        let since = self.steps.get(place..).filter(|since| !since.is_empty())?;
        let before = |change: &Change| (change.field.clone(), change.before.clone());
        let mut fields: Vec<(Field, Option<Answer>)> = since.iter().flat_map(|step| step.changes.iter().map(before)).collect();
        // What counts is what a field was before its first change since then; the sorting leaves that in front.
        fields.sort_by(|(one, _), (other, _)| one.cmp(other));
        fields.dedup_by(|later, earlier| later.0 == earlier.0);
        Some(Command::Set(fields))
    }

    /// The steps to be taken back by undoing and by redoing, the next one last.
    ///
    /// Undoing puts its own step in the place of the one it takes back, and redoing takes back that. So a step that was undone need
    /// not be there any more: the oldest are dropped.
    fn stacks(&self) -> (Vec<&Step>, Vec<&Step>) {
        let (mut done, mut undone) = (Vec::new(), Vec::new());
        for step in &self.steps {
            match step.cause {
                Cause::Undo => {
                    done.pop();
                    undone.push(step);
                }
                Cause::Redo => {
                    undone.pop();
                    done.push(step);
                }
                _ => {
                    done.push(step);
                    undone.clear();
                }
            }
        }
        (done, undone)
    }
}

fn back(changes: &[Change]) -> Command {
    Command::Set(changes.iter().map(|change| (change.field.clone(), change.before.clone())).collect())
}

impl Step {
    /// The step as stored text.
    #[must_use]
    pub fn encode(&self) -> String {
        let cause = CAUSES.iter().find(|(cause, _)| *cause == self.cause).map_or("edit", |(_, name)| name);
        let mut text = format!("{{\"at\":{},\"cause\":\"{cause}\",\"changes\":{{", self.at);
        for (place, change) in self.changes.iter().enumerate() {
            if 0 < place {
                text.push(',');
            }
            json::write(change.field.as_str(), &mut text);
            text.push_str(":[");
            write_or_null(change.before.as_ref(), &mut text);
            text.push(',');
            write_or_null(change.after.as_ref(), &mut text);
            text.push(']');
        }
        text.push_str("}}");
        text
    }

    /// Reads a stored step; none when it is not one, or holds a field that is not known any more.
    #[must_use]
    pub fn parse(text: &str) -> Option<Step> {
        let step = json::read(text)?;
        let name = step.get("cause").and_then(Value::text)?;
        let Some(Value::Object(entries)) = step.get("changes") else { return None };
        let change = |(name, values): &(String, Value<'_>)| {
            let field = Field::parse(name)?;
            let Value::List(values) = values else { return None };
            let [before, after] = values.as_slice() else { return None };
            let answer = |value: &Value<'_>| match value {
                Value::Null => Some(None),
                value => read_answer(field.kind(), value).map(Some),
            };
            let (before, after) = (answer(before)?, answer(after)?);
            Some(Change { field, before, after })
        };
        Some(Step {
            at: step.get("at").and_then(Value::whole)?,
            cause: CAUSES.iter().find(|(_, it)| *it == name).map(|(cause, _)| *cause)?,
            changes: entries.iter().map(change).collect::<Option<_>>().filter(|changes: &Vec<Change>| !changes.is_empty())?,
        })
    }
}

fn write_or_null(answer: Option<&Answer>, to: &mut String) {
    match answer {
        Some(answer) => write_answer(answer, to),
        None => to.push_str("null"),
    }
}
