//! R8 with the app's rules, to class files first: what it left is tested before it is packed.

use anyhow::{Context, Result, ensure};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use zip::ZipArchive;

use super::Place;
use crate::process;
use crate::project::Project;

/// The texts of which Gradle's plugin makes `proguard-android-optimize.txt`.
const DEFAULT_RULES: [&str; 3] = ["header", "optimizations", "common"];

/// What R8 left.
pub fn classes(place: &Place) -> PathBuf {
    place.made.join("shrunk.jar")
}

/// What the manifest and the layouts name, as aapt2 found it.
pub fn named_rules(place: &Place) -> PathBuf {
    place.made.join("named.pro")
}

/// Shrinks the app and everything it stands upon. What the bridge's tests name keeps its name, so that they can name it.
pub fn run(place: &Place) -> Result<()> {
    let tested = place.made.join("tested.pro");
    let mut words = vec!["--keep-rules".to_owned()];
    words.extend(option("--lib", place.list("framework")?));
    let tests = place.list("tests")?;
    let (source, rest) = tests.split_first().context("no tests")?;
    words.extend(option("--lib", rest.to_vec()));
    words.extend(option("--target", place.list("program")?));
    words.extend(option("--source", vec![source.clone()]));
    words.extend(option("--output", vec![text(&tested)?]));
    r8(place, "tracereferences.TraceReferences", "trace.args", &words)?;

    let defaults = place.made.join("defaults.pro");
    fs::write(&defaults, default_rules(&place.parts.join("tools/gradle.jar"))?)?;
    let own = [defaults, named_rules(place), tested, place.app.join("proguard-rules.pro")];
    let mut rules = place.list("rules")?;
    for file in &own {
        rules.push(text(file)?);
    }
    let mut words = vec!["--release".to_owned(), "--classfile".to_owned()];
    words.extend(option("--lib", place.list("framework")?));
    words.extend(option("--pg-conf", rules));
    words.extend(option("--output", vec![text(&classes(place))?]));
    words.extend(option("--pg-map-output", vec![text(&place.made.join("mapping.txt"))?]));
    words.extend(place.list("program")?);
    r8(place, "R8", "shrink.args", &words)
}

/// The bridge's tests, which also speak with the real core, against what R8 left.
pub fn test(place: &Place, project: &Project) -> Result<()> {
    let libraries = place.list("tests")?;
    let own = libraries.first().context("no tests")?;
    let tests = test_classes(Path::new(own))?;
    ensure!(!tests.is_empty(), "no tests in {own}");
    let path = std::iter::once(classes(place)).chain(libraries.iter().map(PathBuf::from));
    process::run(
        Command::new("java")
            .arg("-cp")
            .arg(std::env::join_paths(path)?)
            .arg(format!("-Djna.library.path={}", project.target().join("debug").display()))
            .arg(format!("-Dproject={}", project.root().display()))
            .arg("org.junit.runner.JUnitCore")
            .args(tests),
    )
}

/// Makes Android's own code of it, `classes.dex` and its like in `folder`.
pub fn dex(place: &Place, folder: &Path, min_sdk: &str) -> Result<()> {
    let mut words = vec!["--release".to_owned()];
    words.extend(option("--min-api", vec![min_sdk.to_owned()]));
    words.extend(option("--lib", place.list("framework")?));
    words.extend(option("--output", vec![text(folder)?]));
    words.push(text(&classes(place))?);
    r8(place, "D8", "dex.args", &words)
}

/// Runs one of R8's programs with its words in a file: they are too many to read in a log.
fn r8(place: &Place, program: &str, file: &str, words: &[String]) -> Result<()> {
    let file = place.made.join(file);
    fs::write(&file, words.join("\n"))?;
    let mut java = place.java(&format!("com.android.tools.r8.{program}"));
    // it says of each rule that it matched nothing
    process::capture(java.arg(format!("@{}", text(&file)?))).map(drop)
}

fn option(name: &str, values: Vec<String>) -> impl Iterator<Item = String> {
    values.into_iter().flat_map(move |value| [name.to_owned(), value])
}

fn text(path: &Path) -> Result<String> {
    Ok(path.to_str().with_context(|| format!("{} is no text", path.display()))?.to_owned())
}

fn default_rules(plugin: &Path) -> Result<String> {
    let mut archive = open(plugin)?;
    let mut rules = String::new();
    for name in DEFAULT_RULES {
        archive
            .by_name(&format!("com/android/build/gradle/proguard-{name}.txt"))
            .with_context(|| format!("no rules {name} in {}", plugin.display()))?
            .read_to_string(&mut rules)?;
    }
    Ok(rules)
}

/// The names of the classes whose name says that they are tests.
fn test_classes(jar: &Path) -> Result<Vec<String>> {
    let archive = open(jar)?;
    let mut tests = Vec::new();
    for name in archive.file_names() {
        if let Some(class) = name?.strip_suffix("Test.class") {
            tests.push(format!("{}Test", class.replace('/', ".")));
        }
    }
    tests.sort();
    Ok(tests)
}

/// A JAR or a package.
pub fn open(path: &Path) -> Result<ZipArchive<File>> {
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    ZipArchive::new(file).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn jar(names: &[&str]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut zip = ZipWriter::new(file.reopen().unwrap());
        for name in names {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(format!("# {name}\n").as_bytes()).unwrap();
        }
        zip.finish().unwrap();
        file
    }

    #[test]
    fn tests_are_found_by_their_names() {
        let jar = jar(&["org/a/BTest.class", "org/a/BTest$1.class", "org/a/Support.class", "META-INF/x"]);
        assert_eq!(test_classes(jar.path()).unwrap(), ["org.a.BTest"]);
    }

    #[test]
    fn the_plugins_rules_are_put_together_and_none_is_missing() {
        let names = DEFAULT_RULES.map(|name| format!("com/android/build/gradle/proguard-{name}.txt"));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let rules = default_rules(jar(&names).path()).unwrap();
        assert_eq!(rules.lines().count(), 3);
        assert!(default_rules(jar(&names[1..]).path()).is_err());
    }
}
