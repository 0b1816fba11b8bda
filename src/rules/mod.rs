//! Rule documents as they are published, turned into the domain's editions. Knows the format, no scheme by name.
//!
//! The build script reads the documents and packs them; the browser unpacks them and needs no reader.

#[cfg_attr(not(test), allow(dead_code, reason = "the build script packs, the program unpacks"))]
mod packed;
mod published;

mod framework;
mod guides;
mod label;

#[cfg(not(target_arch = "wasm32"))]
mod case;
#[cfg(not(target_arch = "wasm32"))]
mod load;
#[cfg(not(target_arch = "wasm32"))]
pub mod raw;

#[cfg(not(target_arch = "wasm32"))]
pub use case::{Case, CaseProblem, CaseProblemKind, read_case, read_facts};
pub use framework::{Area, Competence, Framework, Level, Target};
pub use guides::{framework, label_guide};
pub use label::{AnswerTime, Asks, Call, Country, Criterion, Estimate, LabelGuide, LabelRule, Point, Said, Takes};
#[cfg(not(target_arch = "wasm32"))]
pub use load::{RuleProblem, RuleProblemKind, load_edition, load_vocabulary};
pub use published::{all, edition, editions, vocabulary};
