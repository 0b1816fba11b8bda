//! The competences a teacher can rate themselves in, their areas and the levels: `public/rules/digcompedu.json`.

#[cfg(not(target_arch = "wasm32"))]
use serde::Deserialize;

#[cfg(not(target_arch = "wasm32"))]
use super::label::leaked;
use crate::domain::{Source, SourceKey};

/// A framework of competences.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Framework {
    /// Its id.
    pub id: &'static str,
    /// Its areas in order.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub areas: &'static [Area],
    /// Its levels, lowest first.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub levels: &'static [Level],
    /// The level that the recognition scheme certifies.
    pub target: Target,
    /// Messages: what is not published.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub unpublished: &'static [&'static str],
    /// The sources that the parts name, by key.
    #[cfg_attr(not(target_arch = "wasm32"), serde(skip))]
    pub sources: &'static [Source],
}

/// An area.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Area {
    /// Its id, for example `1`.
    pub id: &'static str,
    /// The message that names it.
    pub message: &'static str,
    /// The course of the scheme that serves it, by its number.
    pub course: u32,
    /// Its competences in order.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub competences: &'static [Competence],
}

/// A competence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Competence {
    /// Its id, for example `2.3`.
    pub id: &'static str,
    /// The message that names it.
    pub message: &'static str,
    /// Who says so.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
}

/// A level of competence.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Level {
    /// Its id, for example `b2`: what a field holds.
    pub id: &'static str,
    /// The message that names it with its role.
    pub message: &'static str,
    /// Who says so.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
}

/// The level that a certificate names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Deserialize), serde(deny_unknown_fields))]
pub struct Target {
    /// The level's id.
    pub level: &'static str,
    /// Who says so.
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "leaked"))]
    pub sources: &'static [SourceKey],
}

impl Framework {
    /// The source of this key.
    #[must_use]
    pub fn source(&self, key: &str) -> Option<&'static Source> {
        self.sources.iter().find(|source| source.key == key)
    }

    /// The place of the level of this id, from 0.
    #[must_use]
    pub fn level(&self, id: &str) -> Option<usize> {
        self.levels.iter().position(|level| level.id == id)
    }

    /// All competences in order.
    pub fn competences(&self) -> impl Iterator<Item = &'static Competence> + use<> {
        self.areas.iter().flat_map(|area| area.competences)
    }
}
