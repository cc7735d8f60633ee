//! Pure types and rules. Imports nothing of the rest of the crate. Money and law know whole numbers only.
#![deny(clippy::float_arithmetic, clippy::float_cmp)]
pub mod amount;
pub mod contact;
pub mod dates;
pub mod identifier;
pub mod json;
pub mod money;
pub mod notice;
pub mod person;
pub mod reta;
pub mod terms;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use std::path::{Path, PathBuf};

    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { files(&path, found) } else { found.push(path) }
        }
    }

    fn sources() -> Vec<(PathBuf, String)> {
        let mut found = Vec::new();
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain"), &mut found);
        assert!(found.len() > 15);
        found.into_iter().map(|file| (file.clone(), std::fs::read_to_string(file).unwrap())).collect()
    }

    #[test]
    fn the_domain_imports_nothing_of_the_rest() {
        // written apart, or this test would find itself
        let root = ["crate", "::"].concat();
        for (file, text) in sources() {
            for path in text.split(&root).skip(1) {
                assert!(path.starts_with("domain::"), "{}: {}", file.display(), path.lines().next().unwrap());
            }
        }
    }

    #[test]
    fn no_float_gets_into_the_domain() {
        // written apart, or this test would find itself
        for name in [32, 64].map(|bits| format!("f{bits}")) {
            for (file, text) in sources() {
                let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
                assert!(words.into_iter().all(|word| word != name), "{name} in {}", file.display());
            }
        }
    }
}
