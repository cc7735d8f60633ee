//! Installing packages on Debian and its relatives.

use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;
use std::sync::Once;

use crate::process;

static LISTS: Once = Once::new();

/// Whether packages come from apt here.
pub fn is_debian() -> bool {
    Path::new("/etc/debian_version").is_file()
}

/// Whether this user may install packages.
pub fn is_root() -> bool {
    process::capture(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}

/// The command that a person would type for these packages.
pub fn advice(packages: &[&str]) -> String {
    format!("apt-get install --no-install-recommends {}", packages.join(" "))
}

/// Installs packages, saying so. Fails where this user may not.
pub fn install(packages: &[&str]) -> Result<()> {
    if !is_root() {
        bail!("only root may install packages; type: sudo {}", advice(packages));
    }
    LISTS.call_once(|| {
        // A stale list is no reason to stop: the installation itself says what is wrong.
        if let Err(error) = process::capture(Command::new("apt-get").args(["update", "-qq"])) {
            eprintln!("xtask: {error:#}");
        }
    });
    eprintln!("xtask: installing Debian packages: {}", packages.join(" "));
    // Hundreds of lines that nobody reads, unless it fails.
    process::capture(
        Command::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "-y", "-qq", "--no-install-recommends"])
            .args(packages),
    )
    .map(drop)
}
