//! The browser that the journeys run in.

use anyhow::{Result, bail};
use std::env;
use std::process::Command;

use crate::process;

const NAMES: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// The browser's program, as an absolute path: what `CHROMIUM` names, else the first one that is installed.
pub fn find() -> Result<String> {
    if let Ok(path) = env::var("CHROMIUM") {
        process::capture(Command::new(&path).arg("--version"))?;
        return Ok(path);
    }
    for name in NAMES {
        if process::capture(Command::new(name).arg("--version")).is_ok() {
            return if name.starts_with('/') {
                Ok(name.to_owned())
            } else {
                process::capture(Command::new("which").arg(name))
            };
        }
    }
    bail!("no Chromium or Chrome found")
}

/// The browser's name and version.
pub fn describe() -> Result<String> {
    process::capture(Command::new(find()?).arg("--version"))
}
