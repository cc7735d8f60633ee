//! What is committed names no package registry and no folder of somebody's machine: the project must
//! build for whoever reaches the registries in another way, and stand anywhere.

use anyhow::{Result, bail};
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process;
use crate::project::Project;

/// Fails if a file that git knows, or would add, holds something that it should not.
pub fn check(project: &Project) -> Result<()> {
    let rules = Rules::new(project.root(), env::var("HOME").ok().as_deref());
    let listed = process::capture(Command::new("git").current_dir(project.root()).args([
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
    ]))?;
    let mut findings = Vec::new();
    for name in listed.lines() {
        // What is no text, or was deleted and not yet committed, has nothing to say.
        let Ok(text) = fs::read_to_string(project.root().join(name)) else { continue };
        findings.extend(rules.findings(name, &text));
    }
    if !findings.is_empty() {
        bail!("registries or machine paths in what is committed:\n{}", findings.join("\n"));
    }
    Ok(())
}

struct Rules {
    /// Never, anywhere.
    hosts: Vec<String>,
    /// Where an absolute path begins.
    folders: Vec<String>,
}

impl Rules {
    fn new(root: &Path, home: Option<&str>) -> Self {
        // In pieces, so that this file passes its own rule.
        let hosts = [
            ["registry.", "npmjs.org"],
            ["registry.", "yarnpkg.com"],
            ["static.", "crates.io"],
            ["index.", "crates.io"],
            ["deb.", "debian.org"],
            ["files.", "pythonhosted.org"],
            ["repo.", "maven.apache.org"],
            ["repo1.", "maven.org"],
        ];
        let mut folders: Vec<String> =
            [["/ro", "ot/"], ["/ho", "me/"], ["/Use", "rs/"]].iter().map(|pieces| pieces.concat()).collect();
        // A root such as `/app` could be a route of the API: only deeper ones are unmistakable.
        let root = root.to_string_lossy();
        if root.matches('/').count() > 1 {
            folders.push(format!("{root}/"));
        }
        folders.extend(home.filter(|home| home.len() > 1).map(|home| format!("{home}/")));
        Self { hosts: hosts.iter().map(|pieces| pieces.concat()).collect(), folders }
    }

    fn findings(&self, name: &str, text: &str) -> Vec<String> {
        let lock = name.ends_with("package-lock.json");
        let npmrc = name.ends_with(".npmrc");
        text.lines()
            .enumerate()
            .filter(|(_, line)| {
                self.hosts.iter().any(|host| line.contains(host.as_str()))
                    || self.folders.iter().any(|folder| begins_a_path(line, folder))
                    || lock && line.contains("\"resolved\": \"http")
                    || npmrc && line.contains("registry=")
            })
            .map(|(index, line)| {
                let excerpt: String = line.trim().chars().take(100).collect();
                format!("  {name}:{}: {excerpt}", index + 1)
            })
            .collect()
    }
}

/// Whether the folder stands where an absolute path begins: not inside an address or a longer path.
fn begins_a_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        before.is_none_or(|letter| !(letter.is_alphanumeric() || "./_-~*}".contains(letter)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        Rules::new(Path::new("/srv/builds/importass"), Some("/var/someone"))
    }

    #[test]
    fn registries_are_found() {
        let line = ["see https://registry.", "npmjs.org/react"].concat();
        assert_eq!(rules().findings("docs/a.md", &line).len(), 1);
        let lock = "{\n  \"resolved\": \"https://mirror.example/react.tgz\"\n}";
        assert_eq!(rules().findings("web/package-lock.json", lock).len(), 1);
        assert_eq!(
            rules().findings("web/.npmrc", &["regis", "try=https://mirror.example"].concat()).len(),
            1
        );
        assert!(rules().findings("web/.npmrc", "omit-lockfile-registry-resolved=true").is_empty());
    }

    #[test]
    fn machine_paths_are_found() {
        for path in [
            ["/ho", "me/ana/x"],
            ["/ro", "ot/.cargo"],
            ["/srv/builds", "/importass/web"],
            ["/var", "/someone/x"],
        ] {
            assert_eq!(
                rules().findings("a.rs", &format!("open(\"{}\")", path.concat())).len(),
                1,
                "{path:?}"
            );
        }
    }

    #[test]
    fn addresses_and_routes_are_no_paths() {
        let text =
            ["https://sede.example/ho", "me/inicio and web/src/ro", "ot/x and /usr/bin/rustc"].concat();
        assert!(rules().findings("a.md", &text).is_empty());
    }
}
