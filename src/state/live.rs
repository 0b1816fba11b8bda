//! Values that parts of the page follow.
//!
//! Leptos's signals and memos have code of their own for each type of value: together a tenth of the program. Here all values share
//! one type of signal, and an answer has a trigger of its own, so that a change wakes its own fields alone
//! (docs/adr/0007-one-type-of-signal.md).

use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;

use crate::portfolio::Field;

/// A value that parts of the page follow. A handle to copy; the value goes with the part of the page in which it was made.
pub struct Live<T: 'static> {
    cell: RwSignal<Rc<dyn Any>, LocalStorage>,
    holds: PhantomData<fn() -> T>,
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Live<T> {}

impl<T> Live<T> {
    /// A value to be followed.
    #[must_use]
    pub fn new(value: T) -> Live<T> {
        Live { cell: made(Rc::new(RefCell::new(value))), holds: PhantomData }
    }

    /// Reads the value, and follows it.
    pub fn with<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        inside(&followed(self.cell), |cell: &RefCell<T>| read(&cell.borrow()))
    }

    /// Reads the value as it is now.
    pub fn with_untracked<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        inside(&now(self.cell), |cell: &RefCell<T>| read(&cell.borrow()))
    }

    /// Changes the value if there is something to change, as the function tells.
    pub fn maybe_update(&self, change: impl FnOnce(&mut T) -> bool) -> bool {
        let changed = self.quietly(change);
        if changed {
            self.tell();
        }
        changed
    }

    /// Changes the value without waking those who follow it: [`Live::tell`] does, soon.
    pub(super) fn quietly<U>(&self, change: impl FnOnce(&mut T) -> U) -> U {
        inside(&now(self.cell), |cell: &RefCell<T>| change(&mut cell.borrow_mut()))
    }

    /// Wakes those who follow the value.
    pub(super) fn tell(&self) {
        tell(self.cell);
    }

    /// Changes the value.
    pub fn update(&self, change: impl FnOnce(&mut T)) {
        self.maybe_update(|value| {
            change(value);
            true
        });
    }

    /// Puts another value in its place.
    pub fn set(&self, new: T) {
        self.update(|value| *value = new);
    }

    /// Becomes what is on its way, unless the part of the page it belongs to is gone by then.
    pub fn becomes(self, coming: Pin<Box<dyn Future<Output = T>>>) {
        leptos::task::spawn_local(async move {
            let came = coming.await;
            if !self.is_gone() {
                self.set(came);
            }
        });
    }

    /// Follows the value without reading it.
    pub fn track(&self) {
        drop(followed(self.cell));
    }

    /// Whether the part of the page it belongs to is gone; then there is no value any more.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.cell.is_disposed()
    }
}

impl<T: Clone> Live<T> {
    /// The value, followed.
    #[must_use]
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    #[must_use]
    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: PartialEq> Live<T> {
    /// Puts another value in its place, if it is another.
    pub fn renew(&self, new: T) {
        self.maybe_update(|value| {
            let changed = *value != new;
            *value = new;
            changed
        });
    }
}

// The functions without a type parameter, of which there is one each.

fn made(value: Rc<dyn Any>) -> RwSignal<Rc<dyn Any>, LocalStorage> {
    RwSignal::new_local(value)
}

fn followed(cell: RwSignal<Rc<dyn Any>, LocalStorage>) -> Rc<dyn Any> {
    cell.get()
}

fn now(cell: RwSignal<Rc<dyn Any>, LocalStorage>) -> Rc<dyn Any> {
    cell.get_untracked()
}

fn tell(cell: RwSignal<Rc<dyn Any>, LocalStorage>) {
    cell.notify();
}

fn inside<T: 'static, U>(value: &Rc<dyn Any>, act: impl FnOnce(&RefCell<T>) -> U) -> U {
    match value.downcast_ref() {
        Some(cell) => act(cell),
        None => unreachable!("a live value holds the type it was made with"),
    }
}

/// The fields that parts of the page follow, each with the trigger that wakes them. A handle to copy.
#[derive(Clone, Copy)]
pub(super) struct Fields(&'static RefCell<Vec<&'static Followed>>);

/// A field that is followed.
pub(super) struct Followed {
    pub(super) field: Field,
    changed: ArcTrigger,
}

impl Followed {
    /// Wakes whoever reads this now, when the field changes.
    pub(super) fn track(&self) {
        self.changed.track();
    }
}

impl Fields {
    /// No field is followed yet.
    pub(super) fn new() -> Fields {
        Fields(Box::leak(Box::default()))
    }

    /// A field, from now on followed. Fields are few and keep their names, so none is ever taken away.
    pub(super) fn follow(self, field: Field) -> &'static Followed {
        let mut fields = self.0.borrow_mut();
        match fields.binary_search_by(|it| it.field.cmp(&field)) {
            Ok(place) => fields[place],
            Err(place) => {
                let followed: &'static Followed = Box::leak(Box::new(Followed { field, changed: ArcTrigger::new() }));
                fields.insert(place, followed);
                followed
            }
        }
    }

    /// Wakes those who follow one field, and those who follow the item it belongs to.
    pub(super) fn changed(self, field: &Field) {
        self.wake(field);
        if let Some(whole) = field.whole() {
            self.wake(&whole);
        }
    }

    fn wake(self, field: &Field) {
        let fields = self.0.borrow();
        let followed = fields.binary_search_by(|it| it.field.cmp(field)).ok().and_then(|place| fields.get(place).copied());
        drop(fields);
        if let Some(followed) = followed {
            followed.changed.notify();
        }
    }

    /// Wakes those who follow any field.
    pub(super) fn all_changed(self) {
        let fields = self.0.borrow().clone();
        fields.iter().for_each(|followed| followed.changed.notify());
    }
}
