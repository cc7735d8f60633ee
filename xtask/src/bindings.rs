//! What a phone's shell compiles against: the core as a library, the code that calls it, and the types that cross the
//! bridge. Written at build time and not committed: UniFFI refuses a library that its code was not written from.

use anyhow::{Context, Result};
use clap::ValueEnum;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::ios;
use crate::process;
use crate::project::Project;

/// Whose language.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Phone {
    /// Kotlin.
    Android,
    /// Swift.
    Ios,
}

/// Builds the core for this machine and writes what a shell needs to call it. Returns the library's path.
pub fn write(project: &Project, phone: Phone, profile: Profile) -> Result<PathBuf> {
    let library = library(project, profile)?;
    process::run(project.cargo().args(["build", "-p", "shared_types", "--features", "bindgen", "--bins"]))?;
    let fresh = project.target().join("bindings").join(phone.language());
    if fresh.is_dir() {
        fs::remove_dir_all(&fresh)?;
    }
    fs::create_dir_all(&fresh)?;
    let (types, calls) = (fresh.join("types"), fresh.join("calls"));
    process::run(
        Command::new(project.binary("shared_types"))
            .arg("--out")
            .arg(project.target().join("codegen"))
            .arg(format!("--{}", phone.language()))
            .arg(&types),
    )?;
    process::run(
        // it reads the workspace's settings: it must start inside
        Command::new(project.binary("uniffi-bindgen"))
            .current_dir(project.root())
            .arg("generate")
            .arg(&library)
            .args(["--language", phone.language(), "--no-format", "--out-dir"])
            .arg(&calls),
    )?;
    if phone == Phone::Ios {
        ios::write_words(project, &fresh)?;
    }
    for (from, to) in phone.places() {
        place(&fresh.join(from), &project.root().join(to))?;
    }
    Ok(library)
}

/// How the core is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quickly: for tests.
    Development,
    /// As it is shipped: for measures.
    Release,
}

/// The core as a shared library for this machine.
fn library(project: &Project, profile: Profile) -> Result<PathBuf> {
    let mut cargo = project.cargo();
    cargo.args(["rustc", "-p", "shared", "--lib", "--features", "uniffi", "--crate-type", "cdylib"]);
    let folder = match profile {
        Profile::Development => "debug",
        Profile::Release => {
            cargo.arg("--release");
            "release"
        }
    };
    process::run(&mut cargo)?;
    let name = format!("{}shared{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    Ok(project.target().join(folder).join(name))
}

impl Phone {
    const fn language(self) -> &'static str {
        match self {
            Self::Android => "kotlin",
            Self::Ios => "swift",
        }
    }

    /// Which part of what was written goes where. Nothing else lies in those places.
    const fn places(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Android => &[
                ("types/org", "android/generated/src/main/kotlin/org"),
                ("types/com", "android/generated/src/main/kotlin/com"),
                ("calls/uniffi", "android/generated/src/main/kotlin/uniffi"),
            ],
            Self::Ios => &[
                ("types/Sources/SharedTypes", "ios/Sources/SharedTypes"),
                ("calls/shared.swift", "ios/Sources/SharedCore/shared.swift"),
                ("calls/sharedFFI.h", "ios/Sources/sharedFFI/sharedFFI.h"),
                (ios::WORDS, "ios/Sources/Screens/recovery/RecoveryWords.swift"),
            ],
        }
    }
}

/// Copies a file, or a folder in place of the one before. What is the same stays untouched, so that nothing is compiled
/// again for it.
fn place(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(to)? {
            let old = entry?.path();
            let is_gone = old.file_name().is_some_and(|name| !from.join(name).exists());
            match (is_gone, old.is_dir()) {
                (true, true) => fs::remove_dir_all(&old)?,
                (true, false) => fs::remove_file(&old)?,
                (false, _) => {}
            }
        }
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            place(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    let bytes = fs::read(from).with_context(|| format!("{} was not written", from.display()))?;
    if fs::read(to).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(to, bytes).with_context(|| format!("cannot write {}", to.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_replaced_and_what_is_the_same_stays() {
        let base = tempfile::tempdir().unwrap();
        let (from, to) = (base.path().join("from"), base.path().join("to"));
        fs::create_dir_all(from.join("in")).unwrap();
        fs::write(from.join("in/same"), "same").unwrap();
        fs::write(from.join("new"), "new").unwrap();
        fs::create_dir_all(to.join("in")).unwrap();
        fs::create_dir_all(to.join("gone")).unwrap();
        fs::write(to.join("in/same"), "same").unwrap();
        fs::write(to.join("old"), "old").unwrap();
        let before = fs::metadata(to.join("in/same")).unwrap().modified().unwrap();
        place(&from, &to).unwrap();
        assert_eq!(fs::metadata(to.join("in/same")).unwrap().modified().unwrap(), before);
        assert_eq!(fs::read_to_string(to.join("new")).unwrap(), "new");
        assert!(!to.join("old").exists() && !to.join("gone").exists());
        assert!(place(&from.join("absent"), &to.join("absent")).is_err());
    }
}
