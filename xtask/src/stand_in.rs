//! The core linked for aarch64-unknown-linux-gnu, with the features and the profile of the phones. It stands in for
//! Android's library where there is no NDK: sizes are taken from it, and no phone can load it.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bench::Row;
use crate::elf;
use crate::process;
use crate::project::Project;
use crate::wasm::{self, Toolchain};

const TARGET: &str = "aarch64-unknown-linux-gnu";
const TOOLS: &str = "aarch64-linux-gnu";

/// The packages that bring the C compiler and what it links against.
pub const DEBIAN_PACKAGES: &[&str] = &["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"];

/// The library as it was linked, and as it is packed.
pub struct Library {
    /// With the names of all functions.
    pub linked: PathBuf,
    /// Without.
    pub stripped: PathBuf,
}

/// Which compiler links it.
pub fn describe() -> Result<String> {
    let text = process::capture(Command::new(format!("{TOOLS}-gcc")).arg("--version"))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Where the standard library for it comes from.
pub fn describe_std() -> Result<String> {
    Ok(match wasm::toolchain_for(TARGET)? {
        Toolchain::Installed => "beside rustc".to_owned(),
        Toolchain::Debian => "built from Debian's rust-web-src".to_owned(),
    })
}

/// Asks rustup for the standard library.
pub fn add_with_rustup(project: &Project) -> Result<()> {
    wasm::add_target(project, TARGET)
}

/// Links it, and takes the names out.
pub fn build(project: &Project) -> Result<Library> {
    let folder = project.target().join("stand-in");
    let mut cargo = project.cargo();
    cargo
        // a folder of its own: this may be another compiler
        .env("CARGO_TARGET_DIR", &folder)
        .env(
            format!("CARGO_TARGET_{}_LINKER", TARGET.to_uppercase().replace('-', "_")),
            format!("{TOOLS}-gcc"),
        )
        .args(["rustc", "--release", "--package", "shared", "--lib", "--crate-type", "cdylib"])
        .args(["--features", "uniffi,vendored-openssl", "--target", TARGET]);
    if wasm::toolchain_for(TARGET)? == Toolchain::Debian {
        wasm::build_with_debian(&mut cargo, "std,panic_unwind");
    }
    process::run(&mut cargo)?;
    let linked = folder.join(TARGET).join("release/libshared.so");
    let stripped = folder.join("libshared.so");
    process::run(
        Command::new(format!("{TOOLS}-strip")).arg("--strip-unneeded").arg(&linked).arg("-o").arg(&stripped),
    )?;
    Ok(Library { linked, stripped })
}

/// So many sections and crates are named; the rest is added up.
const NAMED: usize = 12;

/// What the library weighs: all of it, its sections, and its code by crate.
pub fn ledger(library: &Library) -> Result<Vec<Row>> {
    let stripped = read(&library.stripped)?;
    let all = stripped.len() as f64;
    let name = "Android size (stand-in, stripped)";
    let mut rows = vec![Row::against(name, all, "bytes", read(&library.linked)?.len() as f64)];
    rows.extend(part("section", elf::sections(&stripped)?, all));
    let code = elf::crates(&read(&library.linked)?)?;
    let sum = code.iter().map(|(_, size)| size).sum::<u64>() as f64;
    rows.extend(part("code of", code, sum));
    Ok(rows)
}

fn part(what: &str, sizes: Vec<(String, u64)>, whole: f64) -> Vec<Row> {
    let row = |name: &str, size: u64| {
        Row::against(&format!("Android size (stand-in): {what} {name}"), size as f64, "bytes", whole)
    };
    let rest = sizes.iter().skip(NAMED).map(|(_, size)| size).sum::<u64>();
    let mut rows: Vec<Row> = sizes.iter().take(NAMED).map(|(name, size)| row(name, *size)).collect();
    if rest > 0 {
        rows.push(row("all others", rest));
    }
    rows
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_named_is_added_up() {
        let sizes = (0..NAMED as u64 + 2).map(|n| (format!("part{n}"), 100 - n)).collect();
        let rows = part("section", sizes, 200.0);
        assert_eq!(rows.len(), NAMED + 1);
        assert_eq!(rows[0].ratio, Some(0.5));
        let last = rows.last().unwrap();
        assert!(last.name.ends_with("all others"));
        assert_eq!(last.value, (100 - 12 + 100 - 13) as f64);
    }
}
