//! The types that cross the bridge, written from the Rust that defines them, and golden bytes to test them.

use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;
use crate::project::Project;
use crate::rust::{self, Build};

/// The folders that hold nothing but what is generated.
const FOLDERS: [&str; 2] = ["web/src/generated", "shared_types/golden"];

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Writes what is generated into the project, touching only what changed.
pub fn write(project: &Project, build: Build) -> Result<()> {
    let fresh = generate(project, build)?;
    for (path, change) in differences(&read(project.root())?, &fresh) {
        let file = project.root().join(&path);
        eprintln!("xtask: codegen: {} {}", change.word(), path.display());
        match change {
            Change::Gone => fs::remove_file(&file)?,
            Change::New(bytes) | Change::Different(bytes) => {
                if let Some(folder) = file.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(&file, bytes)?;
            }
        }
    }
    Ok(())
}

/// Fails if what lies in the project is not what would be generated.
pub fn check(project: &Project, build: Build) -> Result<()> {
    let fresh = generate(project, build)?;
    let stale: Vec<String> = differences(&read(project.root())?, &fresh)
        .iter()
        .map(|(path, change)| format!("  {} {}", change.word(), path.display()))
        .collect();
    if !stale.is_empty() {
        bail!(
            "generated files are stale; run `cargo xtask codegen` and commit what it writes:\n{}",
            stale.join("\n")
        );
    }
    Ok(())
}

/// Runs the generator into an empty folder below target and reads back what it wrote.
fn generate(project: &Project, build: Build) -> Result<Files> {
    rust::build(project, build)?;
    let output = project.target().join("codegen");
    if output.is_dir() {
        fs::remove_dir_all(&output)?;
    }
    fs::create_dir_all(&output)?;
    process::run(
        Command::new(project.binary("shared_types")).current_dir(project.root()).arg("--out").arg(&output),
    )?;
    let files = read(&output)?;
    ensure!(!files.is_empty(), "shared_types wrote nothing below {}", FOLDERS.join(" and "));
    Ok(files)
}

/// All files in the generated folders below `root`, by their path from there.
fn read(root: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders: Vec<PathBuf> =
        FOLDERS.iter().map(|folder| root.join(folder)).filter(|folder| folder.is_dir()).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(root)?.to_owned(), fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

/// What has to happen to a file so that it is up to date.
#[derive(Debug, PartialEq, Eq)]
enum Change<'a> {
    New(&'a [u8]),
    Different(&'a [u8]),
    Gone,
}

impl Change<'_> {
    fn word(&self) -> &'static str {
        match self {
            Self::New(_) => "new:",
            Self::Different(_) => "changed:",
            Self::Gone => "no longer generated:",
        }
    }
}

fn differences<'a>(present: &Files, fresh: &'a Files) -> BTreeMap<PathBuf, Change<'a>> {
    let mut changes = BTreeMap::new();
    for (path, bytes) in fresh {
        match present.get(path) {
            None => changes.insert(path.clone(), Change::New(bytes)),
            Some(old) if old != bytes => changes.insert(path.clone(), Change::Different(bytes)),
            Some(_) => None,
        };
    }
    for path in present.keys().filter(|path| !fresh.contains_key(*path)) {
        changes.insert(path.clone(), Change::Gone);
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(entries: &[(&str, &str)]) -> Files {
        entries.iter().map(|(path, text)| (path.into(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn same_files_need_no_change() {
        let files = files(&[("a.ts", "one")]);
        assert!(differences(&files, &files).is_empty());
    }

    #[test]
    fn each_kind_of_change_is_found() {
        let present = files(&[("same", "x"), ("edited", "by hand"), ("old", "x")]);
        let fresh = files(&[("same", "x"), ("edited", "generated"), ("added", "y")]);
        let found = differences(&present, &fresh);
        assert_eq!(found.len(), 3);
        assert_eq!(found[Path::new("edited")], Change::Different(b"generated"));
        assert_eq!(found[Path::new("added")], Change::New(b"y"));
        assert_eq!(found[Path::new("old")], Change::Gone);
    }
}
