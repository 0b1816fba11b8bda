//! Moves the data of one wasm file into another that shares its memory.

use anyhow::{Result, bail};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{DataCountSection, DataSection};
use wasmparser::{Data, DataKind, Parser, Payload};

use crate::names::rewritten;

/// The main file with the data of a part that holds nothing else; none when the part holds functions too.
pub(crate) fn absorbed(main: &[u8], part: &[u8]) -> Result<Option<Vec<u8>>> {
    let Some(more) = only_data(part)? else { return Ok(None) };
    let count = u32::try_from(more.len())?;
    let mut done = false;
    let new = rewritten(main, |payload, file| match payload {
        Payload::DataCountSection { count: before, .. } => {
            file.section(&DataCountSection { count: before + count });
            Ok(true)
        }
        Payload::DataSection(section) => {
            let mut data = DataSection::new();
            for segment in section.clone() {
                RoundtripReencoder.parse_data(&mut data, segment?)?;
            }
            for segment in &more {
                RoundtripReencoder.parse_data(&mut data, segment.clone())?;
            }
            file.section(&data);
            done = true;
            Ok(true)
        }
        _ => Ok(false),
    })?;
    if !done && count > 0 {
        bail!("the main file holds no data to add to");
    }
    Ok(Some(new))
}

fn only_data(wasm: &[u8]) -> Result<Option<Vec<Data<'_>>>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::CodeSectionStart { count, .. } if count > 0 => return Ok(None),
            Payload::GlobalSection(section) if section.count() > 0 => return Ok(None),
            Payload::ElementSection(section) if section.count() > 0 => return Ok(None),
            Payload::DataSection(section) => {
                for data in section {
                    let data = data?;
                    if matches!(data.kind, DataKind::Passive) {
                        return Ok(None);
                    }
                    found.push(data);
                }
            }
            _ => {}
        }
    }
    Ok(Some(found))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;
    use wasm_encoder::{CodeSection, ConstExpr, Function, FunctionSection, Module, TypeSection};

    fn file(words: &[&str], function: bool) -> Vec<u8> {
        let mut data = DataSection::new();
        for word in words {
            data.active(0, &ConstExpr::i32_const(8), word.bytes());
        }
        let mut module = Module::new();
        if function {
            let (mut types, mut functions, mut code) = (TypeSection::new(), FunctionSection::new(), CodeSection::new());
            types.ty().function([], []);
            functions.function(0);
            let mut empty = Function::new([]);
            empty.instructions().end();
            code.function(&empty);
            module.section(&types).section(&functions).section(&code);
        }
        module.section(&data);
        module.finish()
    }

    #[test]
    fn data_alone_moves_behind_the_present_data() {
        let whole = absorbed(&file(&["one"], true), &file(&["two"], false)).unwrap().unwrap();
        assert_eq!(whole, file(&["one", "two"], true));
    }

    #[test]
    fn a_part_with_functions_stays() {
        assert_eq!(absorbed(&file(&["one"], true), &file(&["two"], true)).unwrap(), None);
    }
}
