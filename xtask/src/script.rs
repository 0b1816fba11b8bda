//! The one script of a page: what wasm-bindgen writes, Fluent, and `start.js`, as small as they can be made.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use crate::html::replace_once;
use crate::names::{FROM_SCRIPT, Short};

/// Fetches the main file and the parts.
pub(crate) const START: &str = include_str!("start.js");

/// Changes wasm-bindgen's script so that a bundler can leave out what nobody uses.
///
/// It exports classes that a dependency makes for streams. Nobody uses them; but registers made beside them, and lines that add to
/// them, would keep them and all that they call in the program.
pub(crate) fn loosened(glue: &str) -> Result<String> {
    let mut new = String::new();
    for line in glue.lines() {
        let imports_loader = line.contains("\"./__wasm_split.js\"");
        // The wasm would ask another module for a function, under a name that is not shortened.
        if !imports_loader && line.starts_with("import * as ") {
            bail!("wasm-bindgen leaves a function to the wasm itself: give it a parameter that needs the script, such as a text ({line})");
        }
        let adds_to_class = line.starts_with("if (Symbol.dispose) ");
        if !imports_loader && !adds_to_class {
            new += &line.replace(": new FinalizationRegistry(", ": /* @__PURE__ */ new FinalizationRegistry(");
            new.push('\n');
        }
    }
    for needed in ["function __wbg_get_imports()", "function __wbg_finalize_init("] {
        if !new.contains(needed) {
            bail!("wasm-bindgen wrote no `{needed}`, which start.js calls");
        }
    }
    Ok(new + "export { __wbg_get_imports, __wbg_finalize_init };\n")
}

/// Which of these exports of the wasm the script reads.
pub(crate) fn used<'a>(script: &str, exports: &'a [String]) -> Vec<&'a str> {
    let read: BTreeSet<&str> = tokens(script).filter(|it| it.of_wasm).map(|it| it.text).collect();
    exports.iter().map(String::as_str).filter(|name| read.contains(name)).collect()
}

/// The script with the short names that the wasm files have.
pub(crate) fn renamed(script: &str, imports: &Short, exports: &Short) -> Result<String> {
    let mut new = String::new();
    for token in tokens(script) {
        let known = match token {
            Token { of_wasm: true, .. } => exports,
            Token { is_key: true, .. } => imports,
            _ => &Short::new(),
        };
        new += known.get(token.text).map_or(token.text, String::as_str);
    }
    replace_once(&new, "\"./waymark_bg.js\":", &format!("{FROM_SCRIPT}:"))
}

/// Puts the names of the files in.
pub(crate) fn with_files(script: &str, main: &str, late: &str, parts: &BTreeMap<String, Vec<String>>) -> Result<String> {
    let script = replace_once(script, "FILES.main", &serde_json::to_string(main)?)?;
    let script = replace_once(&script, "FILES.late", &serde_json::to_string(&format!("./{late}"))?)?;
    // Most files belong to several parts, so parts tell places in one list of names.
    let stem = |file: &String| file.trim_end_matches(".wasm").to_owned();
    let names: Vec<String> = parts.values().flatten().map(stem).collect::<BTreeSet<String>>().into_iter().collect();
    let places = |files: &Vec<String>| files.iter().filter_map(|file| names.binary_search(&stem(file)).ok()).collect::<Vec<usize>>();
    let places: BTreeMap<&String, Vec<usize>> = parts.iter().map(|(part, files)| (part, places(files))).collect();
    let script = replace_once(&script, "FILES.names", &serde_json::to_string(&names)?)?;
    replace_once(&script, "FILES.parts", &serde_json::to_string(&places)?)
}

/// A word of the script, or what stands between two words.
struct Token<'a> {
    text: &'a str,
    /// Read from what the wasm exports: `wasm.memory`.
    of_wasm: bool,
    /// The name of something in an object: `memory: …`.
    is_key: bool,
}

fn tokens(script: &str) -> impl Iterator<Item = Token<'_>> {
    let in_word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let mut before = ["", ""];
    let mut rest = script;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|letter| in_word(letter) != in_word(first)).unwrap_or(rest.len());
        let (text, after) = rest.split_at(end);
        rest = after;
        // The bundler numbers names that several of its sources use.
        let of_wasm = before[1] == "." && before[0].trim_end_matches(|digit: char| digit.is_ascii_digit()) == "wasm";
        let is_key = in_word(first) && after.starts_with(':');
        before = [before[1], text];
        Some(Token { text, of_wasm, is_key })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"\n\
        export class Sink {\n}\n\
        if (Symbol.dispose) Sink.prototype[Symbol.dispose] = Sink.prototype.free;\n\
        const SinkFinalization = (typeof FinalizationRegistry === 'undefined')\n    : new FinalizationRegistry(it => it);\n\
        function __wbg_get_imports() {\n    return {\n        \"./waymark_bg.js\": import0,\n        \"./__wasm_split.js\": import1,\n    };\n}\n\
        function __wbg_finalize_init(instance, module) {\n}\n";

    #[test]
    fn nothing_keeps_an_exported_class_any_more() {
        let glue = loosened(GLUE).unwrap();
        assert!(!glue.contains("Symbol.dispose") && !glue.contains("__wasm_split"));
        assert!(glue.contains(": /* @__PURE__ */ new FinalizationRegistry(it => it)"));
        assert!(glue.contains("\"./waymark_bg.js\": import0,"));
    }

    #[test]
    fn a_script_without_the_functions_that_start_it_is_refused() {
        assert!(loosened("function init() {}").is_err());
        let direct = format!("import * as import2 from \"./snippets/one.js\"\n{GLUE}");
        assert!(loosened(&direct).is_err_and(|it| it.to_string().contains("one.js")));
    }

    #[test]
    fn only_exports_that_are_read_are_used() {
        let exports = ["memory".to_owned(), "main".to_owned(), "__wbindgen_malloc".to_owned()];
        assert_eq!(used("x(wasm.memory.buffer, wasm2.__wbindgen_malloc); a.main", &exports), ["memory", "__wbindgen_malloc"]);
    }

    #[test]
    fn only_exports_and_keys_are_renamed() {
        let short = |name: &str, new: &str| Short::from([(name.to_owned(), new.to_owned())]);
        let script = "{ \"./waymark_bg.js\": { log: function() { log(wasm.memory, memory) } } }";
        let new = renamed(script, &short("log", "a"), &short("memory", "b")).unwrap();
        assert_eq!(new, "{ w: { a: function() { log(wasm.b, memory) } } }");
    }

    #[test]
    fn the_names_of_the_files_come_into_the_start_script() {
        let files = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect::<Vec<String>>();
        let parts = BTreeMap::from([("a".to_owned(), files(&["y.wasm", "x.wasm"])), ("b".to_owned(), files(&["y.wasm"]))]);
        let script = with_files(&format!("{START}\nimport(FILES.late)"), "main.wasm", "late.js", &parts).unwrap();
        assert!(script.contains("const MAIN = \"main.wasm\";\nconst NAMES = [\"x\",\"y\"];\nconst PARTS = {\"a\":[1,0],\"b\":[1]};"));
    }
}
