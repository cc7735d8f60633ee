//! `cargo xtask apk`: the package that a phone installs, as far as it goes without Android's SDK.
//! docs/decisions/0021 says what stands in for what.

mod package;
mod shrink;

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project::Project;
use crate::report::Report;
use crate::{android, stand_in};

/// Builds everything that goes into the package, and the package, with the core or without.
pub fn run(project: &Project, with_core: bool) -> Result<()> {
    let mut report = Report::default();
    let build = project.root().join("tests/android");
    if report.step("core and bindings", || android::prepare(project))
        && report.step("classes and resources", || android::maven(project, &build, "test-compile"))
    {
        let mut core = None;
        let ready = !with_core
            || report.step("core, a stand-in for the phone's", || {
                core = Some(stand_in::build(project)?.stripped);
                Ok(())
            });
        if ready {
            steps(project, &mut report, core.as_deref());
        }
    }
    report.finish()
}

/// What the tests run besides: everything but the core for a phone. The classes are compiled.
pub fn test(project: &Project, report: &mut Report) {
    steps(project, report, None);
}

fn steps(project: &Project, report: &mut Report, core: Option<&Path>) {
    let place = Place::of(project);
    let _ = report.step("android: tools", || android::maven(project, &place.tools, "validate"))
        && report.step("android: manifest and resources", || package::link(&place))
        && report.step("android: R8", || shrink::run(&place))
        && report.step("android: bridge tests against what R8 left", || shrink::test(&place, project))
        && report.step("android: package", || package::make(&place, core));
}

/// Where things are.
pub struct Place {
    /// The app's own sources.
    app: PathBuf,
    /// What brings the tools.
    tools: PathBuf,
    /// Where Maven wrote down what the package is made of.
    parts: PathBuf,
    /// What is made here.
    made: PathBuf,
}

impl Place {
    /// In this project.
    pub fn of(project: &Project) -> Self {
        let root = project.root();
        Self {
            app: root.join("android/app"),
            tools: root.join("tests/android/release/tools"),
            parts: root.join("tests/android/release/target"),
            made: project.target().join("android-package"),
        }
    }

    /// The paths in a list that Maven wrote.
    pub fn list(&self, name: &str) -> Result<Vec<String>> {
        let file = self.parts.join(format!("{name}.txt"));
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let paths: Vec<String> = text.lines().map(str::to_owned).collect();
        ensure!(!paths.is_empty(), "{} is empty", file.display());
        Ok(paths)
    }

    /// A program in one of the tools that Maven brought.
    fn java(&self, class: &str) -> Command {
        let mut java = Command::new("java");
        java.arg("-Xmx4g").arg("-cp").arg(self.parts.join("tools/*")).arg(class);
        java
    }
}
