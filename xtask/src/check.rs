//! `cargo xtask check`: everything that can be said without running the app.

use anyhow::Result;

use crate::project::Project;
use crate::report::Report;
use crate::rust::Build;
use crate::{codegen, deny, hygiene, process, tools, web};

/// Runs all checks and summarises them.
pub fn run(project: &Project) -> Result<()> {
    tools::ensure(project, &[tools::RUST, tools::WEB, tools::CHECK])?;
    let mut report = Report::default();
    quick(project, &mut report);
    lints(project, &mut report);
    generated(project, &mut report, Build::Only(&["shared_types"]));
    if report.step("web: packages and core", || web::prepare(project, false)) {
        report.step("web: types and lints", || web::check(project));
    }
    report.finish()
}

/// The checks that take a second.
pub fn quick(project: &Project, report: &mut Report) {
    report.step("format", || process::run(project.cargo().args(["fmt", "--all", "--check"])));
    report.step("no registry or machine named", || hygiene::check(project));
    report.step("crates: licences, bans, sources", || deny::check(project));
}

/// Clippy on everything, warnings being errors.
pub fn lints(project: &Project, report: &mut Report) {
    report.step("clippy", || {
        // with the façade for phones, which no other build on this machine compiles
        let scope = ["clippy", "--workspace", "--all-targets", "--features", "shared/uniffi"];
        process::run(project.cargo().args(scope).args(["--", "-D", "warnings"]))
    });
}

/// Whether what is generated is what is committed.
pub fn generated(project: &Project, report: &mut Report, build: Build) {
    report.step("generated types are current", || codegen::check(project, build));
}
