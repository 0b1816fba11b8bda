//! How fast the rules judge on this computer, without a browser: `cargo xtask bench` writes the cases and runs this.
//!
//! The facts stand ready, as the hand-written JavaScript has them too; unlike it, each verdict comes with all its reasons. Before any
//! time is taken, every outcome is compared with those of the hand-written rules.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use criterion::{BenchmarkId, Criterion, Throughput};
use waymark::domain::{Edition, Requirement, evaluate};
use waymark::rules::{Case, read_case};

fn main() -> ExitCode {
    match cases() {
        Ok(cases) => {
            let mut criterion = Criterion::default().configure_from_args();
            by_scheme(&mut criterion, &cases);
            by_number(&mut criterion, &cases);
            by_requirements(&mut criterion, &cases);
            criterion.final_summary();
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn by_scheme(criterion: &mut Criterion, cases: &[Case]) {
    let mut group = criterion.benchmark_group("scheme");
    for scheme in ["teacher-recognition", "school-label"] {
        let own: Vec<&Case> = cases.iter().filter(|case| case.edition.scheme == scheme).collect();
        group.throughput(Throughput::Elements(own.len() as u64));
        group.bench_function(scheme, |bencher| bencher.iter(|| own.iter().for_each(|case| judge(case.edition, case))));
    }
    group.finish();
}

fn by_number(criterion: &mut Criterion, cases: &[Case]) {
    let mut group = criterion.benchmark_group("cases");
    for number in [100, 1_000, 10_000] {
        let some = &cases[..number.min(cases.len())];
        group.throughput(Throughput::Elements(some.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(number), some, |bencher, some| {
            bencher.iter(|| some.iter().for_each(|case| judge(case.edition, case)));
        });
    }
    group.finish();
}

/// The teacher's requirements, repeated.
fn by_requirements(criterion: &mut Criterion, cases: &[Case]) {
    let own: Vec<&Case> = cases.iter().filter(|case| case.edition.scheme == "teacher-recognition").take(100).collect();
    let Some(first) = own.first() else { return };
    let mut group = criterion.benchmark_group("requirements");
    for times in [1, 10, 100] {
        let many: Vec<Requirement> = (0..times).flat_map(|_| first.edition.requirements.iter().cloned()).collect();
        let edition = Edition { requirements: Box::leak(many.into_boxed_slice()), ..first.edition.clone() };
        group.throughput(Throughput::Elements((own.len() * edition.requirements.len()) as u64));
        group.bench_with_input(BenchmarkId::from_parameter(edition.requirements.len()), &edition, |bencher, edition| {
            bencher.iter(|| own.iter().for_each(|case| judge(edition, case)));
        });
    }
    group.finish();
}

fn judge(edition: &Edition, case: &Case) {
    black_box(evaluate(black_box(edition), black_box(&case.facts), case.today));
}

/// The cases that `bench/run.mjs` wrote, with an outcome for each requirement.
fn cases() -> Result<Vec<Case>, String> {
    let folder =
        std::env::var_os("WAYMARK_BENCH").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/bench"), PathBuf::from);
    let read = |name: &str| {
        let file = folder.join(name);
        fs::read_to_string(&file).map_err(|error| format!("{}: {error}. `cargo xtask bench` writes this file.", file.display()))
    };
    let (lines, expected) = (read("cases.jsonl")?, read("outcomes.txt")?);
    let mut cases = Vec::new();
    for (line, expected) in lines.lines().zip(expected.lines()) {
        let case = read_case(line).map_err(|problem| format!("{line}: {} {}", problem.field, problem.kind))?;
        let verdict = evaluate(case.edition, &case.facts, case.today);
        let outcomes: Vec<String> = verdict.findings.iter().map(|it| (it.outcome as u8).to_string()).collect();
        if outcomes.join("") != expected {
            return Err(format!("{line}: the outcomes are {}, and {expected} by the hand-written rules", outcomes.join("")));
        }
        cases.push(case);
    }
    Ok(cases)
}
