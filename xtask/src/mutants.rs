//! cargo-mutants on the law: each small change of `shared/src/domain` must make a test fail.
//!
//! It works on a copy below target that holds the domain and its tests only (`tests/mutants`): a mutant takes seconds
//! there, and a run that is broken off leaves nothing changed.

use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::process;
use crate::project::Project;
use crate::tools::{self, Tool};

const VERSION: &str = "27.1.0";

/// Of all mutants that compile, in percent.
const LEAST_CAUGHT: usize = 95;

/// Where the mutants stand that no test can catch, each with its reason.
const SURVIVORS: &str = "docs/mutants.md";

/// What the copy is made of, and where each goes.
const PARTS: [(&str, &str); 7] = [
    ("Cargo.lock", "shared/Cargo.lock"),
    ("tests/mutants/Cargo.toml", "shared/Cargo.toml"),
    ("tests/mutants/lib.rs", "shared/src/lib.rs"),
    ("shared/src/domain", "shared/src/domain"),
    ("shared/build.rs", "shared/build.rs"),
    ("shared/data", "shared/data"),
    ("tests/cases", "tests/cases"),
];

/// Fewer random cases for each property than a normal run has, always the same, and no search for the smallest.
const PROPERTIES: [(&str, &str); 4] = [
    ("PROPTEST_CASES", "64"),
    ("PROPTEST_RNG_SEED", "46"),
    ("PROPTEST_MAX_SHRINK_ITERS", "0"),
    ("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true"),
];

const TOOLS: &[Tool] = &[Tool {
    name: "cargo-mutants",
    purpose: "changes the law's code to see whether a test notices",
    find: describe,
    debian: &[],
    elsewhere: "cargo install cargo-mutants --locked",
    install: Some(install),
}];

/// Runs all mutants, or those that cargo-mutants' own `arguments` choose, and compares the survivors with the list.
pub fn run(project: &Project, arguments: &[String]) -> Result<()> {
    tools::ensure(project, &[tools::RUST, TOOLS])?;
    let copy = folder(project).join("copy");
    assemble(project.root(), &copy)?;
    let status = Command::new(program(project)?)
        .arg("mutants")
        .args(["--in-place", "--minimum-test-timeout", "10", "--output"])
        .arg(folder(project))
        .args(arguments)
        .current_dir(copy.join("shared"))
        .env("CARGO_TARGET_DIR", folder(project).join("build"))
        .envs(PROPERTIES)
        .stdin(Stdio::null())
        .status()
        .context("cannot start cargo-mutants")?;
    // 2: some were missed, 3: some ran into the time limit
    ensure!(matches!(status.code(), Some(0 | 2 | 3)), "cargo-mutants failed ({status})");

    let listed = fs::read_to_string(project.root().join(SURVIVORS))?;
    let verdict = Verdict::of(&Outcome::read(&folder(project).join("mutants.out"))?, &listed);
    println!("{}", verdict.summary);
    if !verdict.unlisted.is_empty() {
        bail!("no test catches these, and {SURVIVORS} does not say why:\n{}", verdict.unlisted.join("\n"));
    }
    ensure!(verdict.is_enough, "fewer than {LEAST_CAUGHT} % were caught");
    Ok(())
}

/// One that is on the path, or the one that `install` put below target.
fn program(project: &Project) -> Result<PathBuf> {
    let ours = tools_folder(project).join("bin/cargo-mutants");
    [PathBuf::from("cargo-mutants"), ours]
        .into_iter()
        .find(|program| process::capture(Command::new(program).args(["mutants", "--version"])).is_ok())
        .context("no cargo-mutants")
}

fn describe(project: &Project) -> Result<String> {
    process::capture(Command::new(program(project)?).args(["mutants", "--version"]))
}

fn install(project: &Project) -> Result<()> {
    process::run(
        project
            .cargo()
            .args(["install", "cargo-mutants", "--version", VERSION, "--locked", "--debug", "--root"])
            .arg(tools_folder(project))
            .env("CARGO_TARGET_DIR", tools_folder(project).join("build"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0"),
    )
}

fn tools_folder(project: &Project) -> PathBuf {
    project.target().join("tools")
}

fn folder(project: &Project) -> PathBuf {
    project.target().join("mutants")
}

/// Copies the domain, its data and its tests into a package of their own.
fn assemble(root: &Path, copy: &Path) -> Result<()> {
    if copy.exists() {
        fs::remove_dir_all(copy)?;
    }
    for (from, to) in PARTS {
        copy_all(&root.join(from), &copy.join(to))?;
    }
    for test in fs::read_dir(root.join("shared/tests"))? {
        let name = test?.file_name();
        if name.to_string_lossy().starts_with("law_") {
            copy_all(&root.join("shared/tests").join(&name), &copy.join("shared/tests").join(&name))?;
        }
    }
    Ok(())
}

/// A file, or a folder with all that is in it.
fn copy_all(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        for entry in fs::read_dir(from)? {
            let name = entry?.file_name();
            copy_all(&from.join(&name), &to.join(&name))?;
        }
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

/// How many mutants a test caught, and which none did.
struct Outcome {
    caught: usize,
    /// `shared/src/domain/money.rs: replace < with <= in Money::is_negative`; no line, which changes too easily.
    missed: Vec<String>,
}

impl Outcome {
    fn read(folder: &Path) -> Result<Self> {
        let names = |file: &str| -> Result<Vec<String>> {
            let path = folder.join(file);
            let text =
                fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            Ok(text.lines().map(without_line).collect())
        };
        // whoever never comes to an end is noticed too
        Ok(Self {
            caught: names("caught.txt")?.len() + names("timeout.txt")?.len(),
            missed: names("missed.txt")?,
        })
    }
}

/// A mutant's name with its file in the project, without line and column.
fn without_line(name: &str) -> String {
    let mut parts = name.splitn(4, ':');
    match (parts.next(), parts.nth(2)) {
        (Some(file), Some(change)) => format!("shared/{file}:{change}"),
        _ => name.to_owned(),
    }
}

struct Verdict {
    summary: String,
    /// Survivors without a reason.
    unlisted: Vec<String>,
    is_enough: bool,
}

impl Verdict {
    /// Each line of the list stands for one mutant: a second of the same name is a new one.
    fn of(outcome: &Outcome, list: &str) -> Self {
        let mut listed: Vec<&str> =
            list.lines().filter_map(|line| Some(line.strip_prefix("- `")?.split_once("`: ")?.0)).collect();
        let mut unlisted = Vec::new();
        for name in &outcome.missed {
            match listed.iter().position(|known| known == name) {
                Some(at) => drop(listed.swap_remove(at)),
                None => unlisted.push(name.clone()),
            }
        }
        let (caught, missed) = (outcome.caught, outcome.missed.len());
        let all = caught + missed;
        let tenths = (caught * 1000).checked_div(all).unwrap_or(1000);
        let summary =
            format!("{all} mutants: {caught} caught, {missed} not: {}.{} %", tenths / 10, tenths % 10);
        Self { summary, unlisted, is_enough: caught * 100 >= all * LEAST_CAUGHT }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(caught: usize, missed: &[&str]) -> Outcome {
        Outcome { caught, missed: missed.iter().map(|name| without_line(name)).collect() }
    }

    #[test]
    fn a_survivor_needs_a_line_of_its_own() {
        let list = "# Mutants\n\n- `shared/src/domain/a.rs: replace || with && in a::b`: the same for all numbers.\n";
        let one = "src/domain/a.rs:35:74: replace || with && in a::b";
        assert!(Verdict::of(&outcome(99, &[one]), list).unlisted.is_empty());
        let twice = Verdict::of(&outcome(98, &[one, one]), list);
        assert_eq!(twice.unlisted, ["shared/src/domain/a.rs: replace || with && in a::b"]);
        assert!(
            !Verdict::of(&outcome(99, &["src/domain/b.rs:1:2: replace c with ()"]), list).unlisted.is_empty()
        );
    }

    #[test]
    fn the_share_is_of_all_that_compiled() {
        let verdict = |caught, missed: usize| Verdict::of(&outcome(caught, &vec!["a:1:1: b"; missed]), "");
        assert!(verdict(95, 5).is_enough && !verdict(94, 6).is_enough);
        assert_eq!(verdict(659, 3).summary, "662 mutants: 659 caught, 3 not: 99.5 %");
        assert!(verdict(0, 0).is_enough);
    }

    #[test]
    fn the_copy_holds_what_its_library_names() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let folder = tempfile::tempdir().unwrap();
        assemble(root, folder.path()).unwrap();
        let library = fs::read_to_string(folder.path().join("shared/src/lib.rs")).unwrap();
        for file in fs::read_dir(folder.path().join("shared/tests")).unwrap() {
            let name = file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
            assert!(library.contains(&format!("mod {name};")), "tests/mutants/lib.rs lacks {name}");
        }
        assert!(folder.path().join("shared/src/domain/mod.rs").is_file());
    }
}
