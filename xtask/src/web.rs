//! The web shell: its npm packages, its build, its checks.

use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::bench::Row;
use crate::project::Project;
use crate::{browser, process, wasm};

/// Where the built web app lies.
pub fn dist(project: &Project) -> PathBuf {
    project.web().join("dist")
}

/// Compiles the core, installs the npm packages and builds the app into web/dist.
pub fn build(project: &Project, release: bool) -> Result<()> {
    prepare(project, release)?;
    npm(project, &["run", "-s", "build"])
}

/// Everything that the shell's sources import: the npm packages and the compiled core.
pub fn prepare(project: &Project, release: bool) -> Result<()> {
    install(project)?;
    wasm::build(project, release)
}

/// `npm ci`, unless these very packages are installed already.
fn install(project: &Project) -> Result<()> {
    let lock = project.web().join("package-lock.json");
    let installed = project.web().join("node_modules/.importass-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    if fs::read(&installed).is_ok_and(|present| present == wanted) {
        return Ok(());
    }
    npm(project, &["ci", "--no-audit", "--no-fund"])?;
    Ok(fs::write(&installed, wanted)?)
}

/// The shell's types and lints. Wants `prepare` first.
pub fn check(project: &Project) -> Result<()> {
    npm(project, &["exec", "--no", "--", "tsc", "--noEmit"])?;
    npm(project, &["run", "-s", "lint"])
}

/// The shell's unit tests. Wants `prepare` first.
pub fn unit_tests(project: &Project) -> Result<()> {
    npm(project, &["run", "-s", "test"])
}

/// The journeys of a person in a real browser against the real sandbox. Wants `build` and the sandbox.
pub fn journeys(project: &Project) -> Result<()> {
    process::run(
        Command::new("npm")
            .current_dir(project.web())
            .args(["run", "-s", "e2e"])
            .env("SANDBOX_BIN", project.binary("sandbox"))
            .env("WEB_DIST", dist(project))
            .env("CHROMIUM", browser::find()?),
    )
}

/// What only a browser can tell about speed. Wants `build` and the sandbox.
pub fn bench(project: &Project) -> Result<Vec<Row>> {
    let text = process::capture(
        Command::new("node")
            .current_dir(project.web())
            .arg("e2e/bench.mjs")
            .env("SANDBOX_BIN", project.binary("sandbox"))
            .env("WEB_DIST", dist(project))
            .env("CHROMIUM", browser::find()?),
    )?;
    serde_json::from_str(&text).context("in the browser's measurements")
}

fn npm(project: &Project, arguments: &[&str]) -> Result<()> {
    process::run(Command::new("npm").current_dir(project.web()).args(arguments))
}
