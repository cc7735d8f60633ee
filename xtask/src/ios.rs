//! The iOS shell: its words for when there is no core, its tests, its format, and how much of it the tests reach.

use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bench::Row;
use crate::bindings::{self, Phone, Profile};
use crate::process;
use crate::project::Project;
use crate::report::Report;

/// Where [`write_words`] leaves its file.
pub const WORDS: &str = "RecoveryWords.swift";

/// Compiles the shell with stand-ins for Apple's frameworks, and walks through it.
pub fn test(project: &Project, report: &mut Report, sandbox_is_ready: bool) {
    report.step("ios: format", || format(project));
    let ready = report.step("ios: core and bindings", || {
        bindings::write(project, Phone::Ios, Profile::Development).map(drop)
    });
    if !ready {
        return;
    }
    if !report.step("ios: build", || process::run(swift(project, "build").args(["--build-tests", COVERED]))) {
        return;
    }
    if sandbox_is_ready {
        let tested = report.step("ios: tests", || {
            process::run(
                swift(project, "test")
                    .args(["--skip-build", COVERED])
                    .env("SANDBOX_BIN", project.binary("sandbox")),
            )
        });
        if tested {
            report.step("ios: coverage", || coverage(project));
        }
    }
}

/// The bridge's measures, of a release build with the core that is shipped.
pub fn bench(project: &Project) -> Result<Vec<Row>> {
    bindings::write(project, Phone::Ios, Profile::Release)?;
    let release = project.target().join("release");
    process::run(
        swift(project, "build")
            .args(["--configuration", "release", "--product", "Bench"])
            .env("CORE_LIBRARY_FOLDER", release),
    )?;
    // cargo puts its development builds before the core that the program was linked with
    let mut program = Command::new(scratch(project).join("release/Bench"));
    let rows = process::capture(program.env_remove("LD_LIBRARY_PATH"))?;
    serde_json::from_str(&rows).context("in the iOS shell's measurements")
}

const COVERED: &str = "--enable-code-coverage";

fn swift(project: &Project, verb: &str) -> Command {
    let mut command = Command::new("swift");
    command
        .arg(verb)
        .arg("--package-path")
        .arg(project.root().join("ios"))
        .arg("--scratch-path")
        .arg(scratch(project))
        .env("CORE_LIBRARY_FOLDER", project.target().join("debug"));
    command
}

fn scratch(project: &Project) -> PathBuf {
    project.target().join("swift")
}

/// Swift's own formatter on what is written by hand.
fn format(project: &Project) -> Result<()> {
    let listed = process::capture(Command::new("git").current_dir(project.root()).args([
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "ios/*.swift",
        "tests/apple/*.swift",
    ]))?;
    let there = listed.lines().filter(|name| project.root().join(name).is_file());
    process::run(
        Command::new("swift").current_dir(project.root()).args(["format", "lint", "--strict"]).args(there),
    )
}

/// The least part of the lines, in hundredths, that the tests go through. The entry is not counted: it needs a phone.
const LEAST: u64 = 90;

/// How many lines of the shell were gone through.
fn coverage(project: &Project) -> Result<()> {
    let at = process::capture(swift(project, "test").arg("--show-codecov-path"))?;
    let path = at.lines().last().context("swift names no coverage")?;
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
    let (covered, all) = counted(&serde_json::from_str(&text)?);
    ensure!(all > 0, "no line of the shell was counted");
    let hundredths = covered * 100 / all;
    eprintln!("xtask: the tests go through {covered} of {all} lines of the iOS shell: {hundredths} %");
    ensure!(hundredths >= LEAST, "the tests go through {hundredths} % of the lines, fewer than {LEAST} %");
    Ok(())
}

/// The modules that count.
const MODULES: [&str; 5] = [
    "ios/Sources/ImportassKit/",
    "ios/Sources/Screens/",
    "ios/Sources/Ports/",
    "ios/Sources/Assembly/",
    "ios/Sources/Serde/",
];

fn counted(coverage: &serde_json::Value) -> (u64, u64) {
    let files = coverage.pointer("/data/0/files").and_then(serde_json::Value::as_array);
    let lines = |file: &serde_json::Value, what: &str| {
        file.pointer(&format!("/summary/lines/{what}")).and_then(serde_json::Value::as_u64).unwrap_or(0)
    };
    files
        .into_iter()
        .flatten()
        .filter(|file| {
            let name = file.get("filename").and_then(serde_json::Value::as_str).unwrap_or_default();
            MODULES.iter().any(|module| name.contains(module))
        })
        .fold((0, 0), |(covered, all), file| (covered + lines(file, "covered"), all + lines(file, "count")))
}

/// Writes what is said when there is no core, from the core's own texts.
pub fn write_words(project: &Project, folder: &Path) -> Result<()> {
    let read = |language: &str| {
        let path = project.root().join(format!("shared/locales/{language}.ftl"));
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let languages = [("es", read("es")?), ("en", read("en")?)];
    fs::write(folder.join(WORDS), words(&languages)?)?;
    for (language, messages) in &languages {
        let folder = project.root().join(format!("ios/Sources/App/Resources/{language}.lproj"));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("Localizable.strings"), strings(&[(PUSH, PUSH)], messages)?)?;
        fs::write(folder.join("InfoPlist.strings"), strings(&REASONS, messages)?)?;
    }
    Ok(())
}

/// The message by whose name a push says its words: they are the phone's own, nothing goes through Apple but the name.
const PUSH: &str = "push-said-new";

/// Why the app asks for something, by the key of Info.plist. The system says it, in the device's language: what stands in
/// Info.plist itself is for a device that speaks neither.
const REASONS: [(&str, &str); 1] = [("NSFaceIDUsageDescription", "biometrics-reason")];

/// A table of Apple's: what stands before each message is the name that the system looks for.
fn strings(table: &[(&str, &str)], messages: &str) -> Result<String> {
    let mut out =
        String::from("/* Written by `cargo xtask bindings ios` from shared/locales. Never edited. */\n");
    for (name, id) in table {
        out.push_str(&format!("{} = {};\n", literal(name), literal(message(messages, id)?)));
    }
    Ok(out)
}

/// The names that the shell has for the messages.
const NAMES: [(&str, &str); 3] =
    [("title", "shell-crashed-title"), ("text", "shell-crashed-text"), ("restart", "shell-crashed-reload")];

fn words(languages: &[(&str, String)]) -> Result<String> {
    let mut out = String::from(
        "// Written by `cargo xtask bindings ios` from shared/locales. Never edited.\n\
         import ImportassKit\n\n\
         /// What is said when there is no core to say anything.\n\
         struct RecoveryWords {\n",
    );
    for (name, _) in NAMES {
        out.push_str(&format!("    let {name}: String\n"));
    }
    out.push_str("\n    init(_ language: Lang) {\n        switch language {\n");
    for (language, messages) in languages {
        out.push_str(&format!("        case .{language}:\n"));
        for (name, id) in NAMES {
            out.push_str(&format!("            {name} = {}\n", literal(message(messages, id)?)));
        }
    }
    out.push_str("        }\n    }\n}\n");
    Ok(out)
}

/// A message of one line, which these are.
fn message<'a>(messages: &'a str, id: &str) -> Result<&'a str> {
    let found = messages.lines().find_map(|line| line.strip_prefix(id)?.trim_start().strip_prefix('='));
    match found.map(str::trim) {
        Some(text) if !text.is_empty() && !text.contains('{') => Ok(text),
        _ => bail!("`{id}` is no message of one line"),
    }
}

/// A literal of Swift.
fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_from_the_messages() {
        let messages =
            "a = b\nshell-crashed-title = T \"x\"\nshell-crashed-text=U\nshell-crashed-reload = V\n";
        let text = words(&[("es", messages.to_owned())]).unwrap();
        assert!(text.contains("case .es:\n            title = \"T \\\"x\\\"\"\n            text = \"U\"\n"));
        assert!(message("shell-crashed-title = { $x }", "shell-crashed-title").is_err());
        assert!(message("", "shell-crashed-title").is_err());
    }

    #[test]
    fn a_push_says_words_of_the_phones_own() {
        let text = strings(&[(PUSH, PUSH)], "push-said-new = Hay \"algo\" nuevo\n").unwrap();
        assert!(text.ends_with("\n\"push-said-new\" = \"Hay \\\"algo\\\" nuevo\";\n"), "{text}");
        assert!(strings(&[(PUSH, PUSH)], "").is_err());
    }

    #[test]
    fn the_reason_for_the_face_is_said_in_each_language() {
        let write = |language: &str| {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/locales/");
            strings(&REASONS, &fs::read_to_string(format!("{path}{language}.ftl")).unwrap()).unwrap()
        };
        let (es, en) = (write("es"), write("en"));
        assert!(en.ends_with(
            "\n\"NSFaceIDUsageDescription\" = \"To turn on signing in with your fingerprint or face\";\n"
        ));
        assert!(es.contains("\"NSFaceIDUsageDescription\" = \"") && es != en);
        assert!(strings(&REASONS, "a = b\n").is_err());
    }

    #[test]
    fn only_the_shells_own_lines_are_counted() {
        let summary = |name: &str| {
            serde_json::json!({
                "filename": name, "summary": { "lines": { "count": 10, "covered": 9 } }
            })
        };
        let coverage = serde_json::json!({ "data": [{ "files": [
            summary("/x/ios/Sources/Screens/a.swift"), summary("/x/ios/Sources/SharedTypes/b.swift"),
        ] }] });
        assert_eq!(counted(&coverage), (9, 10));
    }
}
