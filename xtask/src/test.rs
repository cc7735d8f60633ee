//! `cargo xtask test`: the checks and every suite, or the suites of one part.

use anyhow::Result;
use clap::ValueEnum;

use crate::bindings::Phone;
use crate::project::Project;
use crate::report::Report;
use crate::rust::Build;
use crate::tools::{self, Tool};
use crate::{android, check, cross, ios, process, rust, web};

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
        None => &tools::NEEDED,
        Some(Part::Rust) => &[tools::RUST],
        Some(Part::Web) => &[tools::RUST, tools::WEB, tools::BROWSER],
        Some(Part::Android) => &[tools::RUST, tools::PHONES, tools::ANDROID],
        Some(Part::Ios) => &[tools::RUST, tools::PHONES, tools::SWIFT],
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
        Some(part @ (Part::Android | Part::Ios)) => {
            let phone = if part == Part::Android { Phone::Android } else { Phone::Ios };
            report.step("core for this phone", || cross::check(project, phone));
            if report.step("sandbox", || rust::build(project, Build::Only(&["sandbox"]))) {
                match phone {
                    Phone::Android => android::test(project, &mut report),
                    Phone::Ios => ios::test(project, &mut report, true),
                }
            }
        }
    }
    report.finish()
}

/// The order keeps builds apart as little as possible: one build of the workspace with its tests serves
/// the tests, the generator and the sandbox.
fn everything(project: &Project, report: &mut Report) {
    // a phone's shell is tested wherever its tools are or can be brought, and always in CI
    let android_is_here = tools::are_here(project, tools::ANDROID);
    let ios_is_here = tools::are_here(project, tools::SWIFT);
    check::quick(project, report);
    check::lints(project, report);
    let ready = cargo_test(project, report);
    if tools::are_here(project, tools::PHONES) {
        report.step("core for iPhone", || cross::check(project, Phone::Ios));
        report.step("core for Android", || cross::check(project, Phone::Android));
    }
    if ready {
        check::generated(project, report, Build::Workspace);
    }
    if browser(project, report, ready) {
        report.step("web: types and lints", || web::check(project));
    }
    if ready && android_is_here {
        android::test(project, report);
    }
    if ready && ios_is_here {
        ios::test(project, report, ready);
    }
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
