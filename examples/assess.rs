//! Reads cases as JSON Lines on standard input and writes one verdict a line; ends with status 1 if any line was wrong.
//!
//! `cargo run --example assess < cases.jsonl`; the lines are described in ARCHITECTURE.md.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use serde_json::{Value as Json, json};
use waymark::domain::{FactPath, Outcome, evaluate};
use waymark::rules::{Case, CaseProblem, CaseProblemKind, read_case};

fn main() -> io::Result<ExitCode> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut all_right = true;
    for (line, number) in io::stdin().lock().split(b'\n').zip(1u64..) {
        let line = line?;
        let answer = match std::str::from_utf8(&line) {
            Ok(text) if text.trim().is_empty() => continue,
            Ok(text) => read_case(text.trim_start_matches('\u{feff}')).map(|case| assess(&case)),
            Err(error) => Err(CaseProblem { field: String::new(), kind: CaseProblemKind::NotJson(error.to_string()) }),
        };
        let answer = answer.unwrap_or_else(|problem| {
            all_right = false;
            json!({"error": {"line": number, "field": problem.field, "message": problem.kind.to_string()}})
        });
        writeln!(out, "{answer}")?;
    }
    out.flush()?;
    Ok(if all_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn assess(case: &Case) -> Json {
    let edition = case.edition;
    let verdict = evaluate(edition, &case.facts, case.today);
    let word = |outcome: Outcome| outcome.as_str();
    let name = |path: &FactPath| format!("facts.{}", edition.vocabulary.path(*path));
    let steps: Vec<Json> =
        edition.steps.iter().zip(&verdict.steps).map(|(step, it)| json!({"id": step.id, "outcome": word(it.outcome)})).collect();
    let requirements: Vec<Json> = edition
        .requirements
        .iter()
        .zip(&verdict.findings)
        .map(|(requirement, it)| {
            json!({
                "id": requirement.id,
                "outcome": word(it.outcome),
                "disputed": it.disputed,
                "missing": it.missing.iter().map(name).collect::<Vec<_>>(),
                "sources": requirement.sources,
            })
        })
        .collect();
    json!({
        "id": case.id,
        "verdict": word(verdict.outcome),
        "steps": steps,
        "requirements": requirements,
        "deadline": verdict.deadline.map(|date| date.to_string()),
    })
}
