//! The modules of the program: which others each names, and which messages. A reader of our own sources, not of all of Rust: it finds
//! more than is true rather than less, because a path counts wherever it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path as File;

use crate::support::{ends_in, entries, place, stem, text};

/// A path from the root of the crate: `["ui", "pages", "start"]`.
pub(crate) type Path = Vec<String>;

/// The path of the module whose functions are the messages.
const MESSAGES: [&str; 2] = ["i18n", "msg"];

/// What stands in a file.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// What names stand for that `use` brings in.
    uses: BTreeMap<String, Path>,
    /// Every path behind a `use`, and every other with at least two parts.
    imports: Vec<Path>,
    paths: Vec<Path>,
    /// Messages by the name of their function.
    pub(crate) functions: BTreeSet<String>,
    /// Messages by name, and the beginnings of names that are put together.
    pub(crate) names: BTreeSet<String>,
    pub(crate) beginnings: BTreeSet<String>,
    /// Those of them that stand for a message for certain.
    pub(crate) composed: BTreeSet<String>,
    /// Whether it says messages whose names come from elsewhere: from a rule document.
    pub(crate) says_rules: bool,
}

pub(crate) struct Program(BTreeMap<Path, Module>);

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Sign(char),
}

impl Program {
    pub(crate) fn read() -> Program {
        let mut files = Vec::new();
        find(&place("src"), &Path::new(), &mut files);
        let known: BTreeSet<Path> = files.iter().map(|(path, _)| path.clone()).collect();
        Program(files.iter().map(|(path, text)| (path.clone(), Module::read(path, text, &known))).collect())
    }

    pub(crate) fn module(&self, path: &Path) -> &Module {
        self.0.get(path).unwrap_or_else(|| panic!("no module {path:?}"))
    }

    /// All modules that can be reached from one, itself included, without going through `border`; each with the way to it.
    pub(crate) fn reached(&self, from: &Path, border: &Path) -> BTreeMap<Path, String> {
        let (mut reached, mut open) = (BTreeMap::new(), vec![(from.clone(), from.join("::"))]);
        while let Some((path, way)) = open.pop() {
            if path != *border && !reached.contains_key(&path) {
                open.extend(self.named_by(&path).into_iter().map(|it| (it.clone(), format!("{way} → {}", it.join("::")))));
                reached.insert(path, way);
            }
        }
        reached
    }

    /// The modules that one names.
    pub(crate) fn named_by(&self, path: &Path) -> BTreeSet<Path> {
        let module = self.module(path);
        // A `use` of a module alone brings in a name only; what is taken from it stands in a path.
        let imports = module.imports.iter().filter(|it| !self.0.contains_key(*it) || self.is_also_an_item(it));
        imports.chain(&module.paths).map(|it| self.home(it, 0)).collect()
    }

    /// A function may have the name of its module, and be brought in by the same `use`.
    fn is_also_an_item(&self, path: &Path) -> bool {
        path.split_last().is_some_and(|(name, parent)| self.0.get(parent).is_some_and(|it| it.uses.contains_key(name)))
    }

    /// The module in which what a path names stands, also where another one hands it on.
    fn home(&self, path: &[String], depth: usize) -> Path {
        assert!(depth < 10, "{path:?} leads in a circle");
        let mut here = Path::new();
        for (place, name) in path.iter().enumerate() {
            let below: Path = here.iter().chain([name]).cloned().collect();
            if self.0.contains_key(&below) {
                here = below;
            } else if let Some(target) = self.0[&here].uses.get(name) {
                return self.home(&[target, path.get(place + 1..).unwrap_or_default()].concat(), depth + 1);
            } else {
                break;
            }
        }
        here
    }
}

fn find(folder: &File, path: &Path, files: &mut Vec<(Path, String)>) {
    for entry in entries(folder) {
        let name = stem(&entry);
        let below = [path.clone(), vec![name.clone()]].concat();
        if entry.is_dir() {
            find(&entry, &below, files);
        } else if ends_in(&entry, "rs") && name != "main" {
            files.push((if ["mod", "lib"].contains(&&*name) { path.clone() } else { below }, text(&entry)));
        }
    }
}

impl Module {
    fn read(path: &Path, text: &str, known: &BTreeSet<Path>) -> Module {
        // Our tests of a file stand at its end.
        let text = text.split("\n#[cfg(test)]\n").next().unwrap_or_default();
        let tokens = tokens(text);
        let mut module = Module::default();
        let (mut rest, mut imported, mut others) = (&tokens[..], Vec::new(), Vec::new());
        while let Some((first, after)) = rest.split_first() {
            if *first == Token::Word("use".to_owned()) {
                rest = tree(after, &Path::new(), &mut imported);
            } else {
                others.push(first.clone());
                rest = after;
            }
        }
        for (name, written) in imported {
            // The first name of a `use` is the crate's, a crate's, or that of a module beside or below.
            if let Some(found) = from_the_root(path, &written, &BTreeMap::new(), known) {
                assert_ne!(name, "*", "{path:?}: what a star brings in cannot be followed");
                module.imports.push(found.clone());
                module.uses.insert(name, found);
            }
        }
        let mut rest = &others[..];
        while let Some((first, after)) = rest.split_first() {
            let written = written_path(rest);
            if let Token::Text(text) = first {
                module.beginnings.extend(beginning(text));
            }
            if written.is_empty() {
                rest = after;
                continue;
            }
            rest = rest.get(3 * written.len() - 2..).unwrap_or_default();
            if written.ends_with(&["Message", "named"].map(str::to_owned)) {
                module.message_by_name(rest);
            }
            if 1 < written.len() {
                module.paths.extend(from_the_root(path, &written, &module.uses, known));
            }
        }
        let functions = module.paths.iter().chain(&module.imports).filter(|it| it.starts_with(&MESSAGES.map(str::to_owned)));
        module.functions = functions.filter_map(|it| it.get(2)).cloned().collect();
        module
    }

    /// Notes a message that is asked for by its name: `("…")`, `(&format!("…"))`, or anything else in brackets.
    fn message_by_name(&mut self, tokens: &[Token]) {
        match tokens {
            [_, Token::Text(name), ..] => drop(self.names.insert(name.clone())),
            [_, Token::Sign('&'), Token::Word(format), _, _, Token::Text(form), ..] if format == "format" && beginning(form).is_some() => {
                self.composed.extend(beginning(form));
            }
            _ => self.says_rules = true,
        }
    }
}

/// How a name begins that is put together: `month-` of `month-{}`.
fn beginning(text: &str) -> Option<String> {
    let (beginning, _) = text.split_once('{')?;
    beginning.ends_with('-').then(|| beginning.to_owned())
}

/// A path as it is seen from the root of the crate; none for other crates, and for types and variables.
fn from_the_root(module: &Path, path: &[String], uses: &BTreeMap<String, Path>, known: &BTreeSet<Path>) -> Option<Path> {
    let (first, rest) = path.split_first()?;
    let below: Path = module.iter().chain([first]).cloned().collect();
    let mut start = match &**first {
        "crate" => Path::new(),
        "self" => module.clone(),
        "super" => module.split_last().map(|(_, parent)| parent.to_vec())?,
        _ if uses.contains_key(first) => uses[first].clone(),
        _ if known.contains(&below) => below,
        _ => return None,
    };
    for name in rest {
        if name == "super" {
            start.pop();
        } else if name != "self" {
            start.push(name.clone());
        }
    }
    Some(start)
}

/// Reads what stands behind `use` up to its end: each name with its path.
fn tree<'a>(mut tokens: &'a [Token], before: &Path, found: &mut Vec<(String, Path)>) -> &'a [Token] {
    let mut path = before.clone();
    let mut name = None;
    while let Some((token, after)) = tokens.split_first() {
        match token {
            Token::Sign('{') => {
                tokens = after;
                loop {
                    tokens = tree(tokens, &path, found);
                    match tokens.split_first() {
                        Some((Token::Sign(','), more)) => tokens = more,
                        Some((Token::Sign('}'), more)) => break tokens = more,
                        _ => break,
                    }
                }
                return tokens;
            }
            Token::Word(word) if word == "as" => {
                name = None;
                if let Some((Token::Word(other), more)) = after.split_first() {
                    found.push((other.clone(), path.clone()));
                    tokens = more;
                    continue;
                }
            }
            Token::Word(word) => {
                path.push(word.clone());
                name = Some(word.clone());
            }
            Token::Sign('*') => name = Some("*".to_owned()),
            Token::Sign(':') => {}
            _ => break,
        }
        tokens = after;
    }
    if let Some(name) = name {
        let name = if name == "self" { path.iter().rev().nth(1).cloned().unwrap_or(name) } else { name };
        found.push((name, path));
    }
    tokens
}

/// `a::b::c` at the beginning of these.
fn written_path(tokens: &[Token]) -> Path {
    let mut path = Path::new();
    let mut place = 0;
    while let Some(Token::Word(word)) = tokens.get(place) {
        path.push(word.clone());
        if tokens.get(place + 1..place + 3) != Some(&[Token::Sign(':'), Token::Sign(':')]) {
            break;
        }
        place += 3;
    }
    path
}

/// Words, texts and signs, without comments.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if first == '"' {
            let mut escaped = false;
            let closing = rest.char_indices().skip(1).find(|(_, sign)| {
                let closes = *sign == '"' && !escaped;
                escaped = *sign == '\\' && !escaped;
                closes
            });
            let end = closing.map_or(rest.len(), |(place, _)| place + 1);
            tokens.push(Token::Text(rest[1..end - 1].to_owned()));
            end
        } else if first == '\'' {
            // A sign such as '"'; else a lifetime.
            let quoted = rest[1..].char_indices().skip(1).find(|(place, sign)| *sign == '\'' && &rest[1..=*place] != "\\");
            quoted.filter(|(place, _)| *place <= 10 && !rest[1..=*place].contains([' ', ',', '>', ')'])).map_or(1, |(place, _)| place + 2)
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|sign: char| !sign.is_alphanumeric() && sign != '_').unwrap_or(rest.len());
            tokens.push(Token::Word(rest[..end].to_owned()));
            end
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Sign(first));
            }
            first.len_utf8()
        };
        rest = &rest[end..];
    }
    tokens
}
