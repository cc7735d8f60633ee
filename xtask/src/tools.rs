//! The tools that the project needs: how each is found, and how it gets onto a machine.

use anyhow::{Context, Result, bail, ensure};
use std::env;
use std::process::Command;

use crate::project::Project;
use crate::{android, browser, clang::Clang, cross, debian, deny, process, stand_in, wasm};

/// One tool.
pub struct Tool {
    /// What it is called.
    pub name: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// Its version, or why it does not count as present.
    pub find: fn(&Project) -> Result<String>,
    /// The packages that bring it on Debian; none if Debian's is too old or there is none.
    pub debian: &'static [&'static str],
    /// How to get it anywhere.
    pub elsewhere: &'static str,
    /// A way of its own to install it, tried before Debian's packages.
    pub install: Option<fn(&Project) -> Result<()>>,
}

/// What compiles the native programs.
pub const RUST: &[Tool] = &[
    Tool {
        name: "cargo",
        purpose: "builds everything",
        find: |project| minimum(&mut project.cargo(), "--version", [1, 95, 0]),
        debian: &[],
        elsewhere: "rustup (https://rustup.rs), then: rustup update stable",
        install: None,
    },
    Tool {
        name: "C compiler",
        purpose: "compiles SQLCipher",
        find: |_| version("cc", "--version"),
        debian: &["gcc", "libc6-dev"],
        elsewhere: "your system's C compiler (macOS: xcode-select --install)",
        install: None,
    },
    Tool {
        name: "OpenSSL",
        purpose: "SQLCipher's cryptography in development builds; headers, found through pkg-config",
        find: |_| version_of(Command::new("pkg-config").args(["--modversion", "openssl"])),
        debian: &["libssl-dev", "pkg-config"],
        elsewhere: "openssl's development package and pkg-config (macOS: brew install openssl@3 pkgconf)",
        install: None,
    },
];

/// What builds the web app.
pub const WEB: &[Tool] = &[
    Tool {
        name: "Node",
        purpose: "builds and tests the web shell",
        find: |_| minimum(&mut Command::new("node"), "--version", [20, 19, 0]),
        debian: &[],
        elsewhere: "Node 20.19 or newer, from nodejs.org or your package manager (Debian 12's own is too old)",
        install: None,
    },
    Tool {
        name: "npm",
        purpose: "installs the web shell's packages",
        find: |_| version("npm", "--version"),
        debian: &[],
        elsewhere: "comes with Node",
        install: None,
    },
    Tool {
        name: "wasm library",
        purpose: "Rust's standard library, for the core in the browser",
        find: |_| wasm::describe(),
        debian: wasm::DEBIAN_PACKAGES,
        elsewhere: "rustup target add wasm32-unknown-unknown; or, on Debian: apt-get install rustc-web rust-web-src",
        install: Some(wasm::add_with_rustup),
    },
    Tool {
        name: "clang for wasm",
        purpose: "compiles SQLite for the browser",
        find: |_| Clang::find().map(|clang| clang.describe()),
        debian: &["clang", "llvm"],
        elsewhere: "clang and llvm-ar of one LLVM (macOS: brew install llvm; Apple's own clang lacks wasm32)",
        install: None,
    },
];

/// What the checks need beyond that.
pub const CHECK: &[Tool] = &[
    Tool {
        name: "rustfmt",
        purpose: "formats the Rust code",
        find: |project| version_of(project.cargo().args(["fmt", "--version"])),
        debian: &[],
        elsewhere: "rustup component add rustfmt",
        install: Some(|_| component("rustfmt")),
    },
    Tool {
        name: "clippy",
        purpose: "checks the Rust code",
        find: |project| version_of(project.cargo().args(["clippy", "--version"])),
        debian: &[],
        elsewhere: "rustup component add clippy",
        install: Some(|_| component("clippy")),
    },
    Tool {
        name: "git",
        purpose: "says which files are committed",
        find: |_| version("git", "--version"),
        debian: &["git"],
        elsewhere: "git",
        install: None,
    },
    Tool {
        name: "cargo-deny",
        purpose: "checks licences, duplicates and sources of the crates",
        find: deny::describe,
        debian: &[],
        elsewhere: "cargo install cargo-deny --locked",
        install: Some(deny::install),
    },
];

/// What the journeys through the web app need beyond that.
pub const BROWSER: &[Tool] = &[Tool {
    name: "Chromium",
    purpose: "runs the browser journeys",
    find: |_| browser::describe(),
    debian: &["chromium"],
    elsewhere: "Chromium or Chrome; the variable CHROMIUM names one that is not on the path",
    install: None,
}];

/// What compiles the core as a phone's compiler does.
pub const PHONES: &[Tool] = &[Tool {
    name: "phone library",
    purpose: "Rust's standard library, to check the core for phones",
    find: |_| cross::describe(),
    debian: wasm::DEBIAN_PACKAGES,
    elsewhere: "rustup target add aarch64-apple-ios aarch64-linux-android; or, on Debian: apt-get install rustc-web rust-web-src",
    install: Some(cross::add_with_rustup),
}];

/// What compiles and tests the iOS shell.
pub const SWIFT: &[Tool] = &[
    Tool {
        name: "Swift",
        purpose: "compiles and tests the iOS shell, on Linux too",
        find: |_| minimum(&mut Command::new("swift"), "--version", [6, 2, 0]),
        debian: &[],
        elsewhere: "Swift 6.2 or newer for your system, its folder on PATH: https://www.swift.org/install",
        install: None,
    },
    Tool {
        name: "curl",
        purpose: "shows a certificate in the iOS shell's tests",
        find: |_| version("curl", "--version"),
        debian: &["curl"],
        elsewhere: "curl",
        install: None,
    },
];

/// What compiles the Android shell and runs it without a phone.
pub const ANDROID: &[Tool] = &[
    Tool {
        name: "JDK",
        purpose: "compiles and runs the Android shell",
        find: |_| version("javac", "--version"),
        debian: &["openjdk-17-jdk-headless"],
        elsewhere: "a JDK of version 17 or later",
        install: None,
    },
    Tool {
        name: "Maven",
        purpose: "brings androidx and runs the Android shell's tests",
        find: |_| version("mvn", "--version"),
        debian: &["maven"],
        elsewhere: "Maven 3.8 or newer",
        install: None,
    },
    Tool {
        name: "aapt2",
        purpose: "links the Android shell's resources",
        find: |_| version("aapt2", "version"),
        debian: &["aapt"],
        elsewhere: "aapt2, of the Android SDK's build tools",
        install: None,
    },
    Tool {
        name: "framework resources",
        purpose: "what the Android shell's resources are linked against",
        find: |_| android::framework(),
        debian: &["android-framework-res"],
        elsewhere: "framework-res.apk of Android 10, as Debian's android-framework-res puts it",
        install: None,
    },
    Tool {
        name: "apksigner",
        purpose: "signs the Android package",
        find: |_| version("apksigner", "--version"),
        debian: &["apksigner"],
        elsewhere: "apksigner, of the Android SDK's build tools",
        install: None,
    },
];

/// What links the library that stands in for Android's core.
pub const STAND_IN: &[Tool] = &[
    Tool {
        name: "aarch64 compiler",
        purpose: "links a library for aarch64 that stands in for Android's",
        find: |_| stand_in::describe(),
        debian: stand_in::DEBIAN_PACKAGES,
        elsewhere: "GCC for aarch64-linux-gnu, with its C library",
        install: None,
    },
    Tool {
        name: "aarch64 library",
        purpose: "Rust's standard library for aarch64-unknown-linux-gnu",
        find: |_| stand_in::describe_std(),
        debian: wasm::DEBIAN_PACKAGES,
        elsewhere: "rustup target add aarch64-unknown-linux-gnu; or, on Debian: apt-get install rustc-web rust-web-src",
        install: Some(stand_in::add_with_rustup),
    },
];

/// What everything but the phones' shells needs.
pub const NEEDED: [&[Tool]; 4] = [RUST, WEB, CHECK, BROWSER];

/// Everything.
pub const ALL: [&[Tool]; 8] = [RUST, WEB, CHECK, BROWSER, PHONES, ANDROID, STAND_IN, SWIFT];

/// Makes sure that all these tools are here: installs what is missing, and fails if that does not help.
pub fn ensure(project: &Project, groups: &[&'static [Tool]]) -> Result<()> {
    let missing = missing(project, groups);
    if missing.is_empty() {
        return Ok(());
    }
    let still = install(project, missing);
    if !still.is_empty() {
        let list: Vec<String> = still
            .iter()
            .map(|tool| format!("  {} ({}): {}", tool.name, tool.purpose, tool.elsewhere))
            .collect();
        bail!("these tools are missing here, and how to get them:\n{}", list.join("\n"));
    }
    Ok(())
}

/// Whether these tools are here, after what can be installed was. In CI they count as here whatever is missing: what needs
/// them then fails, and nothing is skipped in silence.
pub fn are_here(project: &Project, group: &'static [Tool]) -> bool {
    match ensure(project, &[group]) {
        Ok(()) => true,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            env::var_os("CI").is_some_and(|value| value != "false")
        }
    }
}

/// The tools that are not here.
fn missing(project: &Project, groups: &[&'static [Tool]]) -> Vec<&'static Tool> {
    groups.iter().copied().flatten().filter(|tool| (tool.find)(project).is_err()).collect()
}

/// Installs what can be installed, saying so, and returns what is missing even then.
fn install(project: &Project, mut missing: Vec<&'static Tool>) -> Vec<&'static Tool> {
    for tool in &missing {
        if let Some(install) = tool.install {
            eprintln!("xtask: {} is missing: installing it", tool.name);
            if let Err(error) = install(project) {
                eprintln!("xtask: {}: {error:#}", tool.name);
            }
        }
    }
    missing.retain(|tool| (tool.find)(project).is_err());

    let packages: Vec<&str> = missing.iter().flat_map(|tool| tool.debian).copied().collect();
    if debian::is_debian() && !packages.is_empty() {
        if let Err(error) = debian::install(&packages) {
            eprintln!("xtask: {error:#}");
        }
        missing.retain(|tool| (tool.find)(project).is_err());
    }
    missing
}

fn component(name: &str) -> Result<()> {
    process::run(Command::new("rustup").args(["component", "add", name]))
}

fn version(program: &str, flag: &str) -> Result<String> {
    version_of(Command::new(program).arg(flag))
}

/// The first line that a program prints about itself.
fn version_of(command: &mut Command) -> Result<String> {
    let text = process::capture(command)?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

fn minimum(command: &mut Command, flag: &str, least: [u32; 3]) -> Result<String> {
    let text = version_of(command.arg(flag))?;
    let found = numbers(&text).with_context(|| format!("no version in `{text}`"))?;
    let [major, minor, patch] = least;
    ensure!(found >= least, "{text} is older than {major}.{minor}.{patch}");
    Ok(text)
}

/// The first version number in a text: `v20.20.2`, `cargo 1.95.0 (…)`.
fn numbers(text: &str) -> Option<[u32; 3]> {
    let word = text.split_whitespace().find(|word| word.contains('.'))?;
    let mut parts = word.trim_start_matches('v').split(['.', '-']).map(str::parse);
    Some([parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_compared() {
        assert_eq!(numbers("v20.20.2"), Some([20, 20, 2]));
        assert_eq!(numbers("cargo 1.95.0 (f2d3ce0bd 2026-03-21)"), Some([1, 95, 0]));
        assert_eq!(numbers("cargo 1.97.0-nightly (abc)"), Some([1, 97, 0]));
        assert_eq!(numbers("no number"), None);
        assert!([20, 20, 2] >= [20, 19, 0] && [18, 20, 0] < [20, 19, 0]);
    }

    #[test]
    fn every_tool_says_how_to_get_it() {
        for tool in ALL.iter().copied().flatten() {
            assert!(!tool.purpose.is_empty() && !tool.elsewhere.is_empty(), "{}", tool.name);
        }
    }
}
