//! The Android shell: what it is built from, and its tests on this machine, without a phone and without Gradle.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;

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
    if report.step("android: core and bindings", || prepare(project)) {
        report.step("android: build and tests", || maven(project, &["test"]));
    }
}

fn maven(project: &Project, goals: &[&str]) -> Result<()> {
    process::run(
        Command::new("mvn")
            .current_dir(project.root().join("tests/android"))
            // no daemon: nothing stays behind
            .args(["--batch-mode", "--quiet", "-Dkotlin.compiler.daemon=false"])
            .args(goals)
            .env("SANDBOX_BIN", project.binary("sandbox")),
    )
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
}
