//! Where the project's files are, and how its cargo is called.

use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;

/// The project on this machine.
pub struct Project {
    root: PathBuf,
    target: PathBuf,
    cargo: OsString,
}

impl Project {
    /// Finds the project that this command was started in.
    pub fn open() -> Result<Self> {
        // `cargo run` names the folder of this package; without cargo, look upwards.
        let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let start = match package {
            Some(folder) => folder,
            None => env::current_dir()?,
        };
        let root = start
            .ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file())
            .context("not inside the project: no folder with xtask/Cargo.toml above this one")?
            .to_owned();
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let metadata = process::capture(Command::new(&cargo).current_dir(&root).args([
            "metadata",
            "--no-deps",
            "--format-version=1",
        ]))?;
        let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
        let target = metadata
            .get("target_directory")
            .and_then(serde_json::Value::as_str)
            .context("cargo metadata names no target directory")?
            .into();
        Ok(Self { root, target, cargo })
    }

    /// The folder of the whole project.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's target folder: everything that can be thrown away.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The web shell's folder.
    pub fn web(&self) -> PathBuf {
        self.root.join("web")
    }

    /// Cargo, in the project's folder.
    pub fn cargo(&self) -> Command {
        let mut command = Command::new(&self.cargo);
        command.current_dir(&self.root);
        command
    }

    /// A program that the workspace builds, in the profile for development.
    pub fn binary(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }
}
