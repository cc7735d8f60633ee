//! Building the workspace's native programs.

use anyhow::Result;

use crate::process;
use crate::project::Project;

/// How much to build. Cargo compiles the dependencies once for each set of features that the chosen
/// packages ask for together, so one run should stay with one choice.
#[derive(Clone, Copy)]
pub enum Build {
    /// These packages only: the fastest way to one program.
    Only(&'static [&'static str]),
    /// Everything with its tests: what `cargo test --workspace` then finds ready.
    Workspace,
}

/// Builds with the profile for development: it starts sooner than a release by more than it runs slower.
pub fn build(project: &Project, build: Build) -> Result<()> {
    let mut cargo = project.cargo();
    cargo.arg("build");
    match build {
        Build::Only(packages) => {
            for package in packages {
                cargo.args(["--package", package]);
            }
        }
        Build::Workspace => {
            cargo.args(["--workspace", "--bins", "--tests"]);
        }
    }
    process::run(&mut cargo)
}
