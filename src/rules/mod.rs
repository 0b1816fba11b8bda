//! Rule documents as they are published, turned into the domain's editions. Knows the format, no scheme by name.

mod case;
mod catalog;
mod load;
pub mod raw;

pub use case::{Case, CaseProblem, CaseProblemKind, read_case, read_facts};
pub use catalog::{Catalog, CatalogError, DOCUMENTS, Document, SCHEMES, catalog};
pub use load::{RuleProblem, RuleProblemKind, load_edition, load_vocabulary};
