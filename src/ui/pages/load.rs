//! Fetches the part of the program that writes a page (docs/adr/0005-parts-by-page.md).
//!
//! A function marked `wasm_split` and all code that it alone needs leave the program when it is linked (`xtask/src/split.rs`)
//! and come over the network at its first call. Each returns a plain function that writes its pages from then on.

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::{
    competences, draft, evidence, guide, label, my_data, plan, prepare, rounds, school, school_pack, start, teacher, teacher_pack, unknown,
};
use crate::route::Page;
use crate::state::{Place, Session};
use crate::ui::html::Node;

/// Writes a page.
pub(crate) type View = fn(Session, Place, &Page) -> Node;

/// The part that writes a page could not be fetched.
pub(crate) struct NotLoaded;

impl From<SplitLoaderError> for NotLoaded {
    fn from(_: SplitLoaderError) -> NotLoaded {
        NotLoaded
    }
}

/// Fetches what writes a page. `xtask/src/pages.rs` says the same of the files, to have them fetched together with the program.
pub(crate) async fn load(page: &Page) -> Result<View, NotLoaded> {
    match page {
        Page::Teacher => teacher_view().await,
        Page::School => school_view().await,
        Page::Unknown => Ok(|_, place, _| unknown(place)),
        Page::Evidence => records_view().await,
        Page::Plan => plan_view().await,
        Page::MyData => data_view().await,
        Page::Label => label_view().await,
        Page::Competences => competences_view().await,
        Page::Draft | Page::Rounds => form_view().await,
        Page::TeacherPack | Page::SchoolPack => pack_view().await,
        Page::Start | Page::Prepare | Page::Guide | Page::Topic(_) | Page::About => reading_view().await,
    }
}

#[wasm_split(teacher, fallible)]
fn teacher_view() -> Result<View, NotLoaded> {
    Ok(|session, place, _| teacher::page(session, place))
}

#[wasm_split(school, fallible)]
fn school_view() -> Result<View, NotLoaded> {
    Ok(|session, place, _| school::page(session, place))
}

#[wasm_split(records, fallible)]
fn records_view() -> Result<View, NotLoaded> {
    Ok(|session, place, _| evidence::page(session, place))
}

#[wasm_split(plan, fallible)]
fn plan_view() -> Result<View, NotLoaded> {
    Ok(|session, place, _| plan::page(session, place))
}

#[wasm_split(data, fallible)]
fn data_view() -> Result<View, NotLoaded> {
    Ok(|session, place, _| my_data::page(session, place))
}

#[wasm_split(label, fallible)]
fn label_view() -> Result<View, NotLoaded> {
    Ok(|session, place, _| label::page(session, place))
}

#[wasm_split(competences, fallible)]
fn competences_view() -> Result<View, NotLoaded> {
    Ok(|session, place, _| competences::page(session, place))
}

#[wasm_split(form, fallible)]
fn form_view() -> Result<View, NotLoaded> {
    Ok(|session, place, page| match page {
        Page::Rounds => rounds::page(),
        _ => draft::page(session, place),
    })
}

#[wasm_split(pack, fallible)]
fn pack_view() -> Result<View, NotLoaded> {
    Ok(|session, place, page| match page {
        Page::SchoolPack => school_pack::page(session, place),
        _ => teacher_pack::page(session, place),
    })
}

/// The shorter pages share a part: parts of their own would need more files for what they have in common.
#[wasm_split(reading, fallible)]
fn reading_view() -> Result<View, NotLoaded> {
    Ok(|session, place, page| match page {
        Page::Guide | Page::Topic(_) | Page::About => guide::page(place, page),
        Page::Prepare => prepare::page(place),
        _ => start::page(session, place),
    })
}
