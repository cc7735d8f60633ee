//! Starting other programs. What they print goes to stderr: stdout belongs to the command's own result.

use anyhow::{Context, Result, ensure};
use std::io;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Runs a program to its end; anything but success is an error that names the program.
pub fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    eprintln!("xtask: {line}");
    let start = Instant::now();
    let status = command
        .stdin(Stdio::null())
        .stdout(Stdio::from(io::stderr()))
        .status()
        .with_context(|| format!("cannot start `{line}`"))?;
    ensure!(status.success(), "`{line}` failed ({status})");
    eprintln!("xtask: {} took {:.1?}", command.get_program().to_string_lossy(), start.elapsed());
    Ok(())
}

/// Runs a program quietly and returns what it printed, without the surrounding white space.
pub fn capture(command: &mut Command) -> Result<String> {
    let line = line(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{line}`"))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "`{line}` failed ({}): {}", output.status, complaint.trim());
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
