//! The table of docs/masvs.md names tests: each of them exists, and each control of MASVS v2 has its line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
use std::path::{Path, PathBuf};

const CONTROLS: [(&str, usize); 8] = [
    ("STORAGE", 2),
    ("CRYPTO", 2),
    ("AUTH", 3),
    ("NETWORK", 2),
    ("PLATFORM", 3),
    ("CODE", 4),
    ("RESILIENCE", 4),
    ("PRIVACY", 4),
];

fn rows() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let table = std::fs::read_to_string(root.join("docs/masvs.md")).unwrap();
    table.lines().filter(|l| l.starts_with("| ")).skip(1).map(str::to_owned).collect()
}

fn tests(row: &str) -> Vec<(&str, &str)> {
    row.split('`').skip(1).step_by(2).filter_map(|code| code.split_once("::")).collect()
}

#[test]
fn every_test_that_is_named_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let rows = rows();
    let mut proven = 0;
    for row in &rows {
        let named = tests(row);
        proven += usize::from(!named.is_empty());
        for (file, function) in named {
            let source = std::fs::read_to_string(root.join(file)).unwrap_or_default();
            assert!(source.contains(&format!("fn {function}(")), "{file}::{function} does not exist");
        }
    }
    assert!(proven >= 20, "{proven} controls are proven by a test");
}

#[test]
fn every_control_has_its_line() {
    let rows = rows();
    let mut found = 0;
    for (group, count) in CONTROLS {
        for number in 1..=count {
            let control = format!("| {group}-{number} ");
            assert!(rows.iter().any(|r| r.starts_with(&control)), "{control}");
            found += 1;
        }
    }
    assert_eq!(found, rows.len(), "a line for each control, and no other");
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "kt" || e == "swift") {
            found.push(path);
        }
    }
}

#[test]
fn no_shell_brings_a_web_view() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    for folder in ["android/app/src", "android/ui/src", "ios/Sources"] {
        sources(&root.join(folder), &mut found);
    }
    assert!(found.len() > 50);
    for file in found {
        let source = std::fs::read_to_string(&file).unwrap();
        assert!(!source.contains("WebView"), "{}", file.display());
    }
}

#[test]
fn the_phones_ask_for_current_systems() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let android = std::fs::read_to_string(root.join("android/app/build.gradle.kts")).unwrap();
    let number = |name: &str| -> u32 {
        let line = android.lines().find(|l| l.trim().starts_with(&format!("{name} ="))).unwrap();
        line.split('=').nth(1).unwrap().trim().parse().unwrap()
    };
    assert!(number("minSdk") >= 28 && number("targetSdk") >= 35);
    let ios = std::fs::read_to_string(root.join("ios/Package.swift")).unwrap();
    assert!(ios.contains(".iOS(.v18)"));
}
