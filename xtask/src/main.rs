//! `cargo xtask …`: the project's own commands. `cargo xtask help` lists them.

mod android;
mod apk;
mod bench;
mod bindings;
mod browser;
mod check;
mod clang;
mod codegen;
mod cross;
mod debian;
mod deny;
mod doctor;
mod elf;
mod hygiene;
mod ios;
mod mutants;
mod process;
mod project;
mod report;
mod rust;
mod serve;
mod size;
mod stand_in;
mod test;
mod tools;
mod wasm;
mod web;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::project::Project;

/// The project's own commands.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_version_flag = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List the tools that are needed, and install what is missing where that is possible.
    Doctor,
    /// Build everything and serve the web app with its sandbox on this machine.
    Run {
        /// The port to listen on.
        #[arg(long, default_value_t = 8640)]
        port: u16,
        /// The folder in which the sandbox keeps its data between runs.
        #[arg(long)]
        data: Option<PathBuf>,
    },
    /// Build the core for the browser and the web shell around it, into web/dist.
    BuildWeb {
        /// Also shrink the core with wasm-opt, as for a release.
        #[arg(long)]
        release: bool,
    },
    /// Write the types that cross the bridge, and the golden bytes that test them.
    Codegen {
        /// Only compare with what is committed, and fail if it is stale.
        #[arg(long)]
        check: bool,
    },
    /// Write what a phone's shell compiles against: the core's library and the code that calls it. Not committed.
    Bindings {
        /// The shell.
        phone: bindings::Phone,
        /// The core as it is shipped, for measures.
        #[arg(long)]
        release: bool,
    },
    /// Formatting, lints, licences, generated code, types: everything that needs no run.
    Check,
    /// Check and test everything, or run the tests of one part.
    Test {
        /// The part to test.
        part: Option<test::Part>,
    },
    /// Make the package that a phone installs, as far as it goes without Android's SDK: shrunk, tested, signed, weighed.
    Apk {
        /// Leave the core out, which takes long to link: a package to look at.
        #[arg(long)]
        without_core: bool,
    },
    /// Measure speed and size, into one table and target/bench.json.
    Bench,
    /// Change the law's code in hundreds of small ways, and see whether a test notices each. Takes most of an hour.
    Mutants {
        /// What cargo-mutants is told besides, after `--`: `--file src/domain/money.rs`, `--re round`.
        #[arg(last = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    match dispatch(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> Result<()> {
    let project = Project::open()?;
    match command {
        Command::Doctor => doctor::run(&project),
        Command::Run { port, data } => serve::run(&project, port, data),
        Command::BuildWeb { release } => {
            tools::ensure(&project, &[tools::RUST, tools::WEB])?;
            codegen::write(&project, rust::Build::Only(&["shared_types"]))?;
            web::build(&project, release)
        }
        Command::Codegen { check: false } => codegen::write(&project, rust::Build::Only(&["shared_types"])),
        Command::Codegen { check: true } => codegen::check(&project, rust::Build::Only(&["shared_types"])),
        Command::Bindings { phone, release } => {
            tools::ensure(&project, &[tools::RUST])?;
            let profile = if release { bindings::Profile::Release } else { bindings::Profile::Development };
            bindings::write(&project, phone, profile)?;
            if phone == bindings::Phone::Android { android::words(&project) } else { Ok(()) }
        }
        Command::Check => check::run(&project),
        Command::Test { part } => test::run(&project, part),
        Command::Apk { without_core } => {
            tools::ensure(&project, &[tools::RUST, tools::ANDROID])?;
            if !without_core {
                tools::ensure(&project, &[tools::STAND_IN])?;
            }
            apk::run(&project, !without_core)
        }
        Command::Bench => bench::run(&project),
        Command::Mutants { arguments } => mutants::run(&project, &arguments),
    }
}
