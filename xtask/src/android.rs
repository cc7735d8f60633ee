//! The Android shell: what it is built from, and its tests on this machine, without a phone and without Gradle.

use anyhow::{Context, Result, ensure};
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::apk::{self, Place};
use crate::bench::Row;
use crate::bindings::{self, Phone, Profile};
use crate::process;
use crate::project::Project;
use crate::report::Report;

/// Debian's framework resources: what the app's own are linked against.
pub const FRAMEWORK: &str = "/usr/share/android-framework-res/framework-res.apk";

/// The words that are needed while there is no core, or shown by the system, by the name that Android gives them.
const WORDS: [(&str, &str); 8] = [
    ("app_name", "app-name"),
    ("crashed_title", "shell-crashed-title"),
    ("crashed_text", "shell-crashed-text"),
    ("crashed_restart", "shell-crashed-reload"),
    ("push_channel", "notices-title"),
    ("push_channel_note", "alerts-note"),
    ("push_title", "push-said-new"),
    ("push_text", "notice-informs"),
];

/// Languages with the folder that Android reads them from. Spanish is for everybody else.
const LANGUAGES: [(&str, &str); 2] = [("es", "values"), ("en", "values-en")];

/// Writes the core's library, the code that calls it, and the words that are needed without it.
pub fn prepare(project: &Project) -> Result<()> {
    bindings::write(project, Phone::Android, Profile::Development)?;
    words(project)
}

/// Writes the words as resources.
pub fn words(project: &Project) -> Result<()> {
    for (language, folder) in LANGUAGES {
        let source = project.root().join(format!("shared/locales/{language}.ftl"));
        let text =
            fs::read_to_string(&source).with_context(|| format!("cannot read {}", source.display()))?;
        let xml = resources(&text).with_context(|| format!("in {}", source.display()))?;
        let folder = project.root().join("android/app/src/generated/res").join(folder);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("words.xml"), xml)?;
    }
    Ok(())
}

fn resources(fluent: &str) -> Result<String> {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>\n");
    for (name, id) in WORDS {
        let start = format!("{id} = ");
        let word = fluent.lines().find_map(|line| line.strip_prefix(&start));
        let word = word.with_context(|| format!("no message {id}"))?;
        ensure!(!word.contains('{'), "{id} has holes, which nobody fills here");
        let word = word.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "\\'").replace('"', "\\\"");
        xml.push_str(&format!("    <string name=\"{name}\">{word}</string>\n"));
    }
    Ok(xml + "</resources>\n")
}

/// Compiles the shell against the real androidx, walks through the app over the real core, and draws every screen.
pub fn test(project: &Project, report: &mut Report) {
    let build = project.root().join("tests/android");
    report.step("android: format and lints", || maven(project, &build.join("lint"), "validate"));
    if report.step("android: core and bindings", || prepare(project))
        && report.step("android: build and tests", || maven(project, &build, "test"))
    {
        report.step("android: coverage", || coverage(&build.join(COVERAGE)));
        apk::test(project, report);
    }
}

/// Runs Maven to a goal, in the folder of a build.
pub fn maven(project: &Project, build: &Path, goal: &str) -> Result<()> {
    process::run(
        Command::new("mvn")
            .current_dir(build)
            // no daemon: nothing stays behind
            .args(["--batch-mode", "--quiet", "-Dkotlin.compiler.daemon=false", goal])
            .env("SANDBOX_BIN", project.binary("sandbox")),
    )
}

/// The bridge's measures, with the core that is shipped.
pub fn bench(project: &Project) -> Result<Vec<Row>> {
    bindings::write(project, Phone::Android, Profile::Release)?;
    words(project)?;
    maven(project, &project.root().join("tests/android"), "test-compile")?;
    let place = Place::of(project);
    let path = place.list("program")?.into_iter().chain(place.list("tests")?);
    let rows = process::capture(
        Command::new("java")
            .arg("-cp")
            .arg(env::join_paths(path)?)
            .arg(format!("-Djna.library.path={}", project.target().join("release").display()))
            .arg(format!("-Dproject={}", project.root().display()))
            .arg("org.importass.bridge.BenchKt")
            .env("SANDBOX_BIN", project.binary("sandbox")),
    )?;
    serde_json::from_str(&rows).context("in the Android shell's measurements")
}

/// Where the tests leave what they went through.
const COVERAGE: &str = "app/target/site/jacoco-aggregate/jacoco.csv";

/// The least part of the lines of each module, in hundredths, that the tests go through.
const LEAST: u64 = 90;

/// The modules that count, by their packages. What is left needs a phone.
const MODULES: [(&str, &str); 2] = [("bridge", "org.importass.bridge"), ("ui", "org.importass.ui")];

/// How many lines of the shell were gone through.
fn coverage(table: &Path) -> Result<()> {
    let text = fs::read_to_string(table).with_context(|| format!("cannot read {}", table.display()))?;
    for (module, package) in MODULES {
        let (covered, all) = counted(&text, package)?;
        ensure!(all > 0, "no line of {module} was counted");
        let hundredths = covered * 100 / all;
        eprintln!("xtask: the tests go through {covered} of {all} lines of {module}: {hundredths} %");
        ensure!(
            hundredths >= LEAST,
            "the tests go through {hundredths} % of the lines of {module}, fewer than {LEAST} %"
        );
    }
    Ok(())
}

/// Lines gone through, and all lines, in the table that JaCoCo writes for each class.
fn counted(table: &str, package: &str) -> Result<(u64, u64)> {
    let mut rows = table.lines();
    let head: Vec<&str> = rows.next().unwrap_or_default().split(',').collect();
    let at = |name: &str| head.iter().position(|h| *h == name).with_context(|| format!("no column {name}"));
    let (of, missed, covered) = (at("PACKAGE")?, at("LINE_MISSED")?, at("LINE_COVERED")?);
    let mut sum = (0, 0);
    for row in rows {
        let cells: Vec<&str> = row.split(',').collect();
        let number = |column: usize| cells.get(column).and_then(|cell| cell.parse::<u64>().ok());
        let name = cells.get(of).copied().unwrap_or_default();
        if name == package || name.strip_prefix(package).is_some_and(|rest| rest.starts_with('.')) {
            let (missed, covered) =
                number(missed).zip(number(covered)).with_context(|| format!("not understood: {row}"))?;
            sum = (sum.0 + covered, sum.1 + covered + missed);
        }
    }
    Ok(sum)
}

/// Whether the framework's resources are here.
pub fn framework() -> Result<String> {
    ensure!(Path::new(FRAMEWORK).is_file(), "{FRAMEWORK} is not there");
    Ok(FRAMEWORK.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_escaped_and_none_is_missing() {
        let plain: String = WORDS.iter().skip(2).map(|(_, id)| format!("{id} = b\n")).collect();
        let fluent = format!("app-name = A & \"B\"\nshell-crashed-title = It's <over>\n{plain}");
        let xml = resources(&fluent).unwrap();
        assert!(xml.contains("<string name=\"app_name\">A &amp; \\\"B\\\"</string>"));
        assert!(xml.contains("It\\'s &lt;over>"));
        assert!(resources("app-name = A\n").is_err());
        assert!(resources(&fluent.replace("= b", "= { $n }")).is_err());
    }

    #[test]
    fn lines_are_counted_by_package() {
        let table = "GROUP,PACKAGE,CLASS,LINE_MISSED,LINE_COVERED\n\
            g,org.importass.ui,A,1,9\ng,org.importass.ui.parts,B,0,10\ng,org.importass.uikit,C,50,0\n";
        assert_eq!(counted(table, "org.importass.ui").unwrap(), (19, 20));
        assert!(counted("GROUP\n", "org.importass.ui").is_err());
        assert!(
            counted("PACKAGE,LINE_MISSED,LINE_COVERED\norg.importass.ui,x,1\n", "org.importass.ui").is_err()
        );
    }
}
