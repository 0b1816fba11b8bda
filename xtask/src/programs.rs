//! Runs other programs, and says which one failed or is missing.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Runs with its output on the screen.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let name = shown(command);
    let status = command.status().with_context(|| format!("`{name}` could not be started"))?;
    if status.success() { Ok(()) } else { bail!("`{name}` failed ({status})") }
}

/// What it prints; `None` when it is missing or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    if !output.status.success() {
        return None;
    }
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs silently; false when it is missing, fails or takes longer than allowed.
pub(crate) fn succeeds_within(command: &mut Command, limit: Duration) -> Result<bool> {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = quiet.spawn() else {
        return Ok(false);
    };
    let started = Instant::now();
    while started.elapsed() < limit {
        match child.try_wait()? {
            Some(status) => return Ok(status.success()),
            None => thread::sleep(Duration::from_millis(100)),
        }
    }
    child.kill()?;
    child.wait()?;
    Ok(false)
}

pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Paths that only the system's administrator may change.
pub(crate) fn as_root(program: &str) -> Result<Command> {
    if answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Ok(Command::new(program));
    }
    match on_path("sudo") {
        Some(sudo) => {
            let mut command = Command::new(sudo);
            command.arg(program);
            Ok(command)
        }
        None => {
            bail!("`{program}` needs root: run `cargo xtask setup` as root once, or install sudo")
        }
    }
}

/// The per-user folder for what takes minutes to make and does not depend on the project's files.
pub(crate) fn cache() -> Result<PathBuf> {
    let base = match (env::var_os("XDG_CACHE_HOME"), env::var_os("HOME")) {
        (Some(cache), _) if !cache.is_empty() => PathBuf::from(cache),
        (_, Some(home)) => Path::new(&home).join(".cache"),
        _ => bail!("neither XDG_CACHE_HOME nor HOME is set, so there is no place for the tools"),
    };
    Ok(base.join("waymark"))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_takes_too_long_is_stopped() {
        let mut slow = Command::new("sleep");
        let result = succeeds_within(slow.arg("30"), Duration::from_millis(150));
        assert!(matches!(result, Ok(false)));
    }

    #[test]
    fn a_missing_program_is_named() {
        let problem = run(&mut Command::new("no-such-program")).err().map(|it| it.to_string());
        assert_eq!(problem.as_deref(), Some("`no-such-program` could not be started"));
    }
}
