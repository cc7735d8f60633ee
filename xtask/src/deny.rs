//! cargo-deny: licences, duplicates and sources of the crates that we build on.

use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

use crate::process;
use crate::project::Project;

const VERSION: &str = "0.20.2";

/// One that is on the path, or the one that `install` put below target.
fn program(project: &Project) -> Result<(PathBuf, String)> {
    let ours = folder(project).join("bin/cargo-deny");
    let mut last = None;
    for program in [PathBuf::from("cargo-deny"), ours] {
        match process::capture(Command::new(&program).arg("--version")) {
            Ok(version) => return Ok((program, version)),
            Err(error) => last = Some(error),
        }
    }
    Err(last.unwrap_or_else(|| anyhow::anyhow!("no cargo-deny")))
}

fn folder(project: &Project) -> PathBuf {
    project.target().join("tools")
}

/// Its version.
pub fn describe(project: &Project) -> Result<String> {
    Ok(program(project)?.1)
}

/// Builds it below target, without optimisation: it runs for a second, and a release build takes minutes.
pub fn install(project: &Project) -> Result<()> {
    process::run(
        project
            .cargo()
            .args(["install", "cargo-deny", "--version", VERSION, "--locked", "--debug", "--root"])
            .arg(folder(project))
            .env("CARGO_TARGET_DIR", folder(project).join("build"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0"),
    )
}

/// Everything in deny.toml but the advisories, whose database is fetched from GitHub: run
/// `cargo deny check advisories` where that can be reached.
pub fn check(project: &Project) -> Result<()> {
    let (program, _) = program(project)?;
    process::run(
        Command::new(program)
            .current_dir(project.root())
            // Errors only: the duplicates that deny.toml merely warns of fill pages.
            .args(["--log-level", "error", "--all-features", "--locked", "check", "--hide-inclusion-graph"])
            .args(["bans", "licenses", "sources"]),
    )
}
