//! `cargo xtask`: the one command that sets up, builds, serves, measures and checks Waymark. Knows nothing about the rules.

#![allow(clippy::print_stdout, reason = "this program's job is to tell a developer what it is doing")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

mod programs;

mod apt;
mod npm;
mod setup;
mod tools;
mod wasm_std;

mod about;
mod elements;
mod flag;
mod found;
mod frontmatter;
mod guide;
mod guide_page;
mod hash;
mod honesty;
mod html;
mod icons;
mod isolate;
mod language_checks;
mod languages;
mod markdown;
mod marks;
mod sent;
mod shell;
mod sources;
mod texts;

mod compress;
mod corrections;
mod data;
mod hosting;
mod link;
mod manifest;
mod names;
mod pages;
mod pseudo;
mod script;
mod serve;
mod site;
mod split;
mod styles;
mod worker;

mod bench;
mod checks;
mod screenshots;
mod size;
mod torture;
mod weight;

const HELP: &str = "\
cargo xtask COMMAND

  setup                              get what is missing: wasm32 library and its source, Trunk, wasm-bindgen, npm packages
  build [--base /path/] [--site URL] [--corrections URL] [--out FOLDER] [--pseudo]
                                     write the site to dist/ or FOLDER, for the path it will be served under; with the address of
                                     its host, such as https://school.example, also what search engines need; with the address that
                                     corrections of texts go to, https://… or mailto:…, a link to it; with --pseudo, write
                                     target/pseudo-site beside it, which has two languages more, for tests alone
  serve [--base /path/] [--port N] [--pseudo]
                                     build, then serve dist/ on this computer, or with --pseudo target/pseudo-site
  size [--why]                       build, then list what a first visit downloads and compare with the budget; with --why, or above
                                     the budget, also what the program consists of
  bench [--quick] [--only PARTS]     build, then measure beside what people would use instead, and write docs/bench.md; PARTS are
                                     load, second, rules, native, ticks, interactions, memory and languages, joined by commas
  test [--from STEP]                 every check, in order: what .ci/run calls; with --from those from this step on
  screenshots [--update]             build, then take a picture of every page and compare it with those in tests/screenshots/kept, or
                                     with --update put it in their place
  torture                            build, then kill, fill, spoil and overfeed what stores answers, for half an hour; the figures go
                                     into docs/reliability.md
  languages [CODE] [--texts FOLDER] [--find WORDS]
                                     what is there of each language and what is wrong with it; of other texts than those in
                                     public/lang; or where a sentence stands, with its key, in every language
  help                               this text
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nxtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[String]) -> Result<()> {
    let Some((command, rest)) = words.split_first() else {
        print!("{HELP}");
        return Ok(());
    };
    let options = Options::read(command, rest)?;
    let root = project_root()?;
    match command.as_str() {
        "setup" => {
            setup::ready(&root)?;
            println!("Everything to build with is there.");
            Ok(())
        }
        "build" => site::build(&setup::ready(&root)?, &options.place()),
        "serve" => serve::serve(&setup::ready(&root)?, &options.place(), options.port),
        "size" => {
            let kit = setup::ready(&root)?;
            site::build(&kit, &options.place())?;
            size::check(&kit, options.why)
        }
        "bench" => bench::all(&root, &options.extent),
        "languages" => languages(&root, &options),
        "test" => checks::all(&root, options.from.as_deref()),
        "screenshots" => screenshots::all(&setup::ready(&root)?, options.update),
        "torture" => torture::long(&setup::ready(&root)?, &setup::browser()?),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

struct Options {
    base: String,
    site: Option<String>,
    out: PathBuf,
    pseudo: bool,
    port: u16,
    why: bool,
    update: bool,
    from: Option<String>,
    code: Option<String>,
    texts: Option<PathBuf>,
    find: Option<String>,
    corrections: Option<String>,
    extent: bench::Extent,
}

impl Options {
    fn read(command: &str, words: &[String]) -> Result<Options> {
        let extent = bench::Extent { quick: false, only: None };
        let mut options = Options {
            base: "/".to_owned(),
            site: None,
            out: PathBuf::from("dist"),
            pseudo: false,
            port: 8080,
            why: false,
            update: false,
            from: None,
            code: None,
            texts: None,
            find: None,
            corrections: None,
            extent,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().with_context(|| format!("{word} needs a value"));
            match (command, word.as_str()) {
                ("build" | "serve", "--base") => options.base = with_slashes(value()?),
                ("build", "--site") => options.site = Some(with_scheme(value()?)?),
                ("build" | "serve", "--corrections") => options.corrections = Some(corrections::place(value()?)?),
                ("build", "--out") => options.out = PathBuf::from(value()?),
                ("build" | "serve", "--pseudo") => options.pseudo = true,
                ("serve", "--port") => {
                    options.port = value()?.parse().context("--port needs a number up to 65535")?;
                }
                ("size", "--why") => options.why = true,
                ("screenshots", "--update") => options.update = true,
                ("test", "--from") => options.from = Some(value()?.to_owned()),
                ("bench", "--quick") => options.extent.quick = true,
                ("bench", "--only") => options.extent.only = Some(value()?.to_owned()),
                ("languages", "--texts") => options.texts = Some(PathBuf::from(value()?)),
                ("languages", "--find") => options.find = Some(value()?.to_owned()),
                ("languages", code) if !code.starts_with('-') => options.code = Some(code.to_owned()),
                _ => bail!("`{command}` does not know `{word}`\n\n{HELP}"),
            }
        }
        Ok(options)
    }
}

impl Options {
    fn place(&self) -> pages::Place<'_> {
        pages::Place {
            base: &self.base,
            site: self.site.as_deref(),
            corrections: self.corrections.as_deref(),
            out: &self.out,
            pseudo: self.pseudo,
        }
    }
}

fn languages(root: &Path, options: &Options) -> Result<()> {
    let texts = options.texts.clone().unwrap_or_else(|| root.join("public/lang"));
    match &options.find {
        Some(words) => language_checks::search(&texts, options.code.as_deref(), words),
        None => language_checks::check(root, &texts, options.code.as_deref()),
    }
}

fn with_scheme(site: &str) -> Result<String> {
    let host = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://"));
    match host.map(|host| host.trim_end_matches('/')) {
        Some(host) if !host.is_empty() && !host.contains(['/', '"', ' ']) => Ok(site.trim_end_matches('/').to_owned()),
        _ => bail!("--site needs the address of a host, such as https://school.example; a path goes into --base"),
    }
}

fn with_slashes(base: &str) -> String {
    match base.trim_matches('/') {
        "" => "/".to_owned(),
        path => format!("/{path}/"),
    }
}

fn project_root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(Path::to_path_buf).context("xtask must lie in the project's folder")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_always_begins_and_ends_with_a_slash() {
        assert_eq!(with_slashes("/"), "/");
        assert_eq!(with_slashes("waymark"), "/waymark/");
        assert_eq!(with_slashes("/a/b/"), "/a/b/");
    }

    #[test]
    fn an_option_of_another_command_is_refused() {
        let words = ["--port".to_owned(), "80".to_owned()];
        assert!(Options::read("build", &words).is_err());
        assert!(Options::read("serve", &words).is_ok_and(|it| it.port == 80));
    }
}
