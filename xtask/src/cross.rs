//! The core as a phone's compiler sees it: what only a phone has (keychain, Keystore) is compiled nowhere else. A check,
//! not a link: that needs Apple's SDK or Google's NDK (the shells' READMEs).

use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bindings::Phone;
use crate::process;
use crate::project::Project;
use crate::wasm::{self, Toolchain};

const PHONES: [Phone; 2] = [Phone::Ios, Phone::Android];

const fn target(phone: Phone) -> &'static str {
    match phone {
        Phone::Ios => "aarch64-apple-ios",
        Phone::Android => "aarch64-linux-android",
    }
}

/// Every line of Rust that a phone's core is shipped with. Android's brings OpenSSL besides (`vendored-openssl`): C code,
/// whose build asks a real compiler what its headers say.
const FEATURES: &str = "native,uniffi";

/// Where the standard library for phones comes from.
pub fn describe() -> Result<String> {
    let toolchains = PHONES.map(|phone| wasm::toolchain_for(target(phone)));
    match toolchains {
        [Ok(Toolchain::Installed), Ok(Toolchain::Installed)] => Ok("beside rustc".to_owned()),
        [Ok(_), Ok(_)] => Ok("built from Debian's rust-web-src".to_owned()),
        _ => bail!("no standard library for phones"),
    }
}

/// Asks rustup for the standard libraries.
pub fn add_with_rustup(project: &Project) -> Result<()> {
    PHONES.into_iter().try_for_each(|phone| wasm::add_target(project, target(phone)))
}

/// Compiles the core with every feature for a phone, without linking it.
pub fn check(project: &Project, phone: Phone) -> Result<()> {
    let (target, folder) = (target(phone), project.target().join("cross"));
    let tools = Stubs::write(&folder.join("tools"))?;
    let mut cargo = project.cargo();
    cargo
        .env("CARGO_TARGET_DIR", &folder)
        // nobody runs or debugs any of it
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .args(["check", "--package", "shared", "--lib", "--no-default-features"])
        .args(["--features", FEATURES, "--target", target]);
    if wasm::toolchain_for(target)? == Toolchain::Debian {
        wasm::build_with_debian(&mut cargo, "std,panic_unwind");
    }
    tools.apply(&mut cargo, target)?;
    process::run(&mut cargo)
}

/// C tools that write empty files: nothing of what they compile is ever linked.
struct Stubs {
    folder: PathBuf,
}

/// Writes an empty file wherever `-o` says so.
const COMPILER: &str = r#"#!/bin/sh
for word in "$@"; do
    [ "$before" = -o ] && : > "$word"
    before=$word
done
exit 0
"#;

/// Writes an empty archive.
const ARCHIVER: &str = r#"#!/bin/sh
for word in "$@"; do
    case "$word" in *.a) : > "$word" ;; esac
done
exit 0
"#;

/// Names a folder as Apple's SDK.
const XCRUN: &str = "#!/bin/sh\necho /\n";

impl Stubs {
    fn write(folder: &Path) -> Result<Self> {
        let tools = [
            ("cc", COMPILER),
            ("c++", COMPILER),
            ("ar", ARCHIVER),
            ("ranlib", ARCHIVER),
            ("path/xcrun", XCRUN),
        ];
        fs::create_dir_all(folder.join("path"))?;
        for (name, text) in tools {
            let file = folder.join(name);
            if fs::read_to_string(&file).is_ok_and(|known| known == text) {
                continue;
            }
            fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755))?;
        }
        Ok(Self { folder: folder.to_owned() })
    }

    /// Tells build scripts to use them for the target. The host's own tools stay what they are.
    fn apply(&self, cargo: &mut Command, target: &str) -> Result<()> {
        let target = target.replace('-', "_");
        for (variable, tool) in [("CC", "cc"), ("CXX", "c++"), ("AR", "ar"), ("RANLIB", "ranlib")] {
            cargo.env(format!("{variable}_{target}"), self.folder.join(tool));
        }
        let rest = env::var_os("PATH").unwrap_or_default();
        let path = std::iter::once(self.folder.join("path")).chain(env::split_paths(&rest));
        cargo.env("PATH", env::join_paths(path)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tools_write_what_they_are_asked_for() {
        let folder = env::temp_dir().join(format!("xtask-cross-{}", std::process::id()));
        let stubs = Stubs::write(&folder).unwrap();
        let (object, archive) = (folder.join("a.o"), folder.join("liba.a"));
        process::capture(Command::new(stubs.folder.join("cc")).args(["-c", "a.c", "-o"]).arg(&object))
            .unwrap();
        process::capture(Command::new(stubs.folder.join("ar")).arg("crs").arg(&archive).arg(&object))
            .unwrap();
        assert!(object.is_file() && archive.is_file());
        let mut command = Command::new("true");
        stubs.apply(&mut command, target(Phone::Ios)).unwrap();
        assert!(command.get_envs().any(|(name, _)| name == "CC_aarch64_apple_ios"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
