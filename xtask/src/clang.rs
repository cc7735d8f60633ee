//! The C compiler for SQLite in the browser: any clang that knows wasm32, with its archiver.

use anyhow::{Result, bail};
use std::env;
use std::process::Command;

use crate::process;

const CC: &str = "CC_wasm32_unknown_unknown";
const AR: &str = "AR_wasm32_unknown_unknown";

/// A clang that compiles for wasm32, and the `llvm-ar` beside it.
pub struct Clang {
    cc: String,
    ar: String,
    version: String,
}

impl Clang {
    /// The first pair that works: what the environment names, numbered versions, the plain names.
    pub fn find() -> Result<Self> {
        if let (Ok(cc), Ok(ar)) = (env::var(CC), env::var(AR)) {
            return Self::try_pair(cc, ar);
        }
        let numbered = (14..=23).rev().map(|n| (format!("clang-{n}"), format!("llvm-ar-{n}")));
        let plain = ["", "/opt/homebrew/opt/llvm/bin/", "/usr/local/opt/llvm/bin/"]
            .map(|folder| (format!("{folder}clang"), format!("{folder}llvm-ar")));
        for (cc, ar) in numbered.chain(plain) {
            if let Ok(pair) = Self::try_pair(cc, ar) {
                return Ok(pair);
            }
        }
        bail!("no clang for wasm32 with its llvm-ar")
    }

    fn try_pair(cc: String, ar: String) -> Result<Self> {
        let targets = process::capture(Command::new(&cc).arg("--print-targets"))?;
        if !targets.contains("wasm32") {
            bail!("{cc} does not know wasm32");
        }
        process::capture(Command::new(&ar).arg("--version"))?;
        let version = process::capture(Command::new(&cc).arg("-dumpversion"))?;
        Ok(Self { cc, ar, version })
    }

    /// What this compiler calls itself.
    pub fn describe(&self) -> String {
        format!("{} {}", self.cc, self.version)
    }

    /// Tells cargo's build scripts to use it for the browser's target.
    pub fn apply(&self, command: &mut Command) {
        command.env(CC, &self.cc).env(AR, &self.ar);
    }
}
