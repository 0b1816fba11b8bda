//! Names inside wasm files: what a file imports and exports, and shorter names for it. The script and the parts use the same.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportKind, ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Import, Parser, Payload};

/// What the script gives to the main file, what it gives to ask for parts, and what the main file gives to the parts.
pub(crate) const FROM_SCRIPT: &str = "w";
pub(crate) const FROM_LOADER: &str = "p";
pub(crate) const FROM_MAIN: &str = "m";

/// A long name and the short one in its place.
pub(crate) type Short = BTreeMap<String, String>;

/// The names by which a file is given things, each once, and what it gives.
pub(crate) struct Border {
    pub(crate) imports: Vec<String>,
    pub(crate) exports: Vec<String>,
}

pub(crate) fn border(wasm: &[u8]) -> Result<Border> {
    let mut border = Border { imports: Vec::new(), exports: Vec::new() };
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let name = import?.name.to_owned();
                    if !border.imports.contains(&name) {
                        border.imports.push(name);
                    }
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    border.exports.push(export?.name.to_owned());
                }
            }
            _ => {}
        }
    }
    Ok(border)
}

/// `a` to `Z`, then two letters, in the order of the names.
pub(crate) fn shortened(names: &[String]) -> Short {
    names.iter().cloned().zip((0..).map(short)).collect()
}

fn short(number: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let last = char::from(LETTERS[number % LETTERS.len()]);
    match (number / LETTERS.len()).checked_sub(1) {
        Some(before) => format!("{}{last}", short(before)),
        None => last.to_string(),
    }
}

/// The same file with short names; names that are in no list stay.
pub(crate) fn renamed(wasm: &[u8], imports: &Short, exports: &Short) -> Result<Vec<u8>> {
    rewritten(wasm, |payload, file| match payload {
        Payload::ImportSection(section) => {
            let mut new = ImportSection::new();
            for import in section.clone().into_imports() {
                let Import { module, name, ty } = import?;
                let module = match module {
                    "__wasm_split" => FROM_MAIN,
                    "./__wasm_split.js" => FROM_LOADER,
                    _ => FROM_SCRIPT,
                };
                let known = if module == FROM_MAIN { exports } else { imports };
                new.import(module, known.get(name).map_or(name, String::as_str), RoundtripReencoder.entity_type(ty)?);
            }
            file.section(&new);
            Ok(true)
        }
        Payload::ExportSection(section) => {
            let mut new = ExportSection::new();
            for export in section.clone() {
                let export = export?;
                let name = exports.get(export.name).map_or(export.name, String::as_str);
                new.export(name, RoundtripReencoder.export_kind(export.kind)?, export.index);
            }
            file.section(&new);
            Ok(true)
        }
        _ => Ok(false),
    })
}

/// The same file exporting these functions as well, under names that nobody asks for.
pub(crate) fn exporting(wasm: &[u8], functions: &[u32]) -> Result<Vec<u8>> {
    rewritten(wasm, |payload, file| {
        let Payload::ExportSection(section) = payload else { return Ok(false) };
        let mut new = ExportSection::new();
        for export in section.clone() {
            RoundtripReencoder.parse_export(&mut new, export?)?;
        }
        for function in functions {
            new.export(&format!("__keep_{function}"), ExportKind::Func, *function);
        }
        file.section(&new);
        Ok(true)
    })
}

/// The same file without names and other things that a browser does not read.
pub(crate) fn bare(wasm: &[u8]) -> Result<Vec<u8>> {
    rewritten(wasm, |payload, _| Ok(matches!(payload, Payload::CustomSection(_))))
}

/// Copies all sections byte by byte, because tables in some of them count bytes in others. `change` writes those that are to have
/// another content, and says whether it did; a section that it leaves out is gone.
pub(crate) fn rewritten(wasm: &[u8], mut change: impl FnMut(&Payload, &mut Module) -> Result<bool>) -> Result<Vec<u8>> {
    let mut file = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        if !change(&payload, &mut file)? {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            file.section(&RawSection { id, data: wasm.get(range).context("a section runs over the end of its file")? });
        }
    }
    Ok(file.finish())
}

/// Every function with the name that the compiler gave it, as far as the file still holds names.
pub(crate) fn functions(wasm: &[u8]) -> Result<Vec<(u32, String)>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::CustomSection(section) = payload? else { continue };
        let wasmparser::KnownCustom::Name(names) = section.as_known() else { continue };
        for names in names {
            if let wasmparser::Name::Function(names) = names? {
                for naming in names {
                    let naming = naming?;
                    found.push((naming.index, naming.name.to_owned()));
                }
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;
    use wasm_encoder::{EntityType, FunctionSection, TypeSection};

    /// Two imported functions, and one of them exported.
    fn file() -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./waymark_bg.js", "__wbg_log_0123456789abcdef", EntityType::Function(0));
        imports.import("./__wasm_split.js", "__wasm_split_load_teacher", EntityType::Function(0));
        let mut exports = ExportSection::new();
        exports.export("__wbindgen_start", ExportKind::Func, 0);
        exports.export("memory", ExportKind::Func, 1);
        module.section(&types).section(&imports).section(&FunctionSection::new()).section(&exports);
        module.finish()
    }

    fn words(list: &[&str]) -> Vec<String> {
        list.iter().map(|it| (*it).to_owned()).collect()
    }

    #[test]
    fn short_names_go_on_after_the_last_letter() {
        let names: Vec<String> = (0..54).map(short).collect();
        assert_eq!([&*names[0], &*names[51], &*names[52], &*names[53]], ["a", "Z", "aa", "ab"]);
    }

    #[test]
    fn imports_and_exports_get_the_names_of_the_lists() {
        let old = border(&file()).unwrap();
        let imports = shortened(&old.imports);
        let exports = shortened(&words(&["__wbindgen_start"]));
        let new = border(&renamed(&file(), &imports, &exports).unwrap()).unwrap();
        assert_eq!(new.imports, words(&["a", "b"]));
        assert_eq!(new.exports, words(&["a", "memory"]));
    }

    #[test]
    fn more_exports_leave_the_present_ones() {
        let more = exporting(&file(), &[1]).unwrap();
        assert_eq!(border(&more).unwrap().exports, words(&["__wbindgen_start", "memory", "__keep_1"]));
    }
}
