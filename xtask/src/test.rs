//! `cargo xtask test`: the checks and every suite, or the suites of one part.

use anyhow::Result;
use clap::ValueEnum;

use crate::project::Project;
use crate::report::Report;
use crate::rust::Build;
use crate::tools::{self, Tool};
use crate::{android, check, process, rust, web};

/// A part with tests of its own.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The core, the sandbox and everything else in Rust.
    Rust,
    /// The web shell: unit tests and browser journeys.
    Web,
    /// The Android shell.
    Android,
    /// The iOS shell.
    Ios,
}

/// Runs the suites and prints how long each took. A tool that is missing is a failure, never a skip.
pub fn run(project: &Project, part: Option<Part>) -> Result<()> {
    let needed: &[&'static [Tool]] = match part {
        None => &tools::ALL,
        Some(Part::Rust) => &[tools::RUST],
        Some(Part::Web) => &[tools::RUST, tools::WEB, tools::BROWSER],
        Some(Part::Android) => &[tools::RUST, tools::ANDROID],
        Some(Part::Ios) => &[],
    };
    tools::ensure(project, needed)?;

    let mut report = Report::default();
    match part {
        None => everything(project, &mut report),
        Some(Part::Rust) => {
            cargo_test(project, &mut report);
        }
        Some(Part::Web) => {
            let ready = report.step("sandbox", || rust::build(project, Build::Only(&["sandbox"])));
            browser(project, &mut report, ready);
        }
        Some(Part::Android) => {
            if report.step("sandbox", || rust::build(project, Build::Only(&["sandbox"]))) {
                android::test(project, &mut report);
            }
        }
        Some(part @ Part::Ios) => nothing_yet(part),
    }
    report.finish()
}

/// The order keeps builds apart as little as possible: one build of the workspace with its tests serves
/// the tests, the generator and the sandbox.
fn everything(project: &Project, report: &mut Report) {
    check::quick(project, report);
    check::lints(project, report);
    let ready = cargo_test(project, report);
    if ready {
        check::generated(project, report, Build::Workspace);
    }
    if browser(project, report, ready) {
        report.step("web: types and lints", || web::check(project));
    }
    if ready {
        android::test(project, report);
    }
    nothing_yet(Part::Ios);
}

/// Returns whether the programs are built; the tests may have failed all the same.
fn cargo_test(project: &Project, report: &mut Report) -> bool {
    let built = report.step("rust: build", || rust::build(project, Build::Workspace));
    if built {
        report.step("rust: tests", || {
            process::run(
                project
                    .cargo()
                    .args(["test", "--workspace", "--no-fail-fast"])
                    .env("SANDBOX_BIN", project.binary("sandbox")),
            )
        });
    }
    built
}

/// Returns whether the web app could be built.
fn browser(project: &Project, report: &mut Report, sandbox_is_ready: bool) -> bool {
    if !report.step("web: build", || web::build(project, false)) {
        return false;
    }
    report.step("web: unit tests", || web::unit_tests(project));
    if sandbox_is_ready {
        report.step("web: browser journeys", || web::journeys(project));
    }
    true
}

fn nothing_yet(part: Part) {
    let name = match part {
        Part::Ios => "ios",
        Part::Android | Part::Rust | Part::Web => return,
    };
    eprintln!("xtask: {name}: nothing to run yet, its issue follows");
}
