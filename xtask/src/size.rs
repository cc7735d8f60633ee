//! The size ledger: what a first visit to the web app costs in bytes on the wire.

use anyhow::{Context, Result};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::bench::Row;

/// The parts of a build, by the end of the file name.
const PARTS: [(&str, &str); 4] =
    [("core (wasm)", "wasm"), ("scripts (js)", "js"), ("styles (css)", "css"), ("pages (html)", "html")];

/// What the whole web shell may cost, in bytes after brotli (docs/decisions/0008).
const BUDGET: f64 = 900_000.0;

/// One row for each part of the build in `dist`, one for all of them against the budget, and one for what must arrive
/// before something is drawn.
pub fn ledger(dist: &Path) -> Result<Vec<Row>> {
    let files = files(dist)?;
    let mut rows = Vec::new();
    for (name, extension) in PARTS {
        let part = files.iter().filter(|file| file.extension() == Some(OsStr::new(extension)));
        rows.push(row(name, part)?);
    }
    let all = rows.iter().map(|row| row.value).sum();
    rows.push(Row::against("web size: everything, of its budget", all, "bytes, brotli", BUDGET));
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).with_context(|| format!("cannot read {}", index.display()))?;
    let first = files.iter().filter(|file| **file == index || is_linked_style(file, &html));
    rows.push(row("first paint (html and its css)", first)?);
    Ok(rows)
}

fn is_linked_style(file: &Path, html: &str) -> bool {
    file.extension() == Some(OsStr::new("css"))
        && file.file_name().and_then(OsStr::to_str).is_some_and(|name| html.contains(name))
}

fn row<'a>(name: &str, files: impl Iterator<Item = &'a PathBuf>) -> Result<Row> {
    let (mut raw, mut compressed) = (0, 0);
    for file in files {
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        raw += bytes.len();
        compressed += brotli(&bytes)?;
    }
    Ok(Row::against(&format!("web size: {name}"), compressed as f64, "bytes, brotli", raw as f64))
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut output = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut output, &brotli::enc::BrotliEncoderParams::default())?;
    Ok(output.len())
}

fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), vec![root.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_first_paint_are_counted_apart() {
        let dist = std::env::temp_dir().join(format!("xtask-size-{}", std::process::id()));
        fs::create_dir_all(dist.join("assets")).unwrap();
        fs::write(dist.join("index.html"), "<link rel=stylesheet href=/assets/first.css>").unwrap();
        fs::write(dist.join("assets/first.css"), "a".repeat(1000)).unwrap();
        fs::write(dist.join("assets/later.css"), "b".repeat(2000)).unwrap();
        fs::write(dist.join("assets/core.wasm"), [0; 5000]).unwrap();
        let rows = ledger(&dist).unwrap();
        fs::remove_dir_all(&dist).unwrap();

        let raw = |name: &str| {
            let row = rows.iter().find(|row| row.name == format!("web size: {name}")).unwrap();
            row.versus.as_ref().and_then(serde_json::Value::as_f64).unwrap()
        };
        assert_eq!(raw("core (wasm)"), 5000.0);
        assert_eq!(raw("scripts (js)"), 0.0);
        assert_eq!(raw("styles (css)"), 3000.0);
        assert_eq!(raw("first paint (html and its css)"), 1000.0 + 44.0);
        let all = rows.iter().find(|row| row.name.contains("budget")).unwrap();
        assert_eq!(all.value, rows[..PARTS.len()].iter().map(|row| row.value).sum::<f64>());
        assert_eq!(all.ratio, Some(all.value / BUDGET));
        assert!(rows[0].value > 0.0 && rows[0].value < 5000.0);
    }
}
