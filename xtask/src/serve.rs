//! `cargo xtask run`: the web app and its sandbox on this machine.

use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

use crate::project::Project;
use crate::rust::Build;
use crate::{codegen, rust, tools, web};

const PACKAGES: Build = Build::Only(&["sandbox", "shared_types"]);

/// Sets everything up, then becomes the sandbox, which prints `ready http://…` when it listens.
pub fn run(project: &Project, port: u16, data: Option<PathBuf>) -> Result<()> {
    // The caller's folder is what a relative path means; the sandbox starts in the project's.
    let data = data.map(std::path::absolute).transpose()?;
    tools::ensure(project, &[tools::RUST, tools::WEB])?;
    rust::build(project, PACKAGES)?;
    codegen::write(project, PACKAGES)?;
    web::build(project, false)?;

    let mut sandbox = Command::new(project.binary("sandbox"));
    sandbox
        .current_dir(project.root())
        .arg("--port")
        .arg(port.to_string())
        .arg("--dist")
        .arg(web::dist(project));
    if let Some(data) = data {
        sandbox.arg("--data").arg(data);
    }
    become_program(sandbox)
}

/// Replaces this process, so that signals, exit code and stdout are the program's own.
#[cfg(unix)]
fn become_program(mut program: Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    let error = program.exec();
    Err(error).with_context(|| format!("cannot start {}", program.get_program().to_string_lossy()))
}

/// Waits for the program and ends as it ended. Ctrl-C reaches both through the console.
#[cfg(not(unix))]
fn become_program(mut program: Command) -> Result<()> {
    let status = program
        .status()
        .with_context(|| format!("cannot start {}", program.get_program().to_string_lossy()))?;
    std::process::exit(status.code().unwrap_or(1))
}
