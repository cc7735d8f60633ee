//! The core, compiled for the browser. docs/decisions/0002 says why there are two toolchains.

use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, ffi::OsStr};
use wasm_bindgen_cli_support::Bindgen;

use crate::clang::Clang;
use crate::process;
use crate::project::Project;

const TARGET: &str = "wasm32-unknown-unknown";
const CRATE: &str = "shared";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// The packages with which Debian compiles for the browser.
pub const DEBIAN_PACKAGES: &[&str] = &["rustc-web", "rust-web-src"];

/// What of SQLite the browser's core has no use for: the crate asks for all that SQLite can do, and everything registered
/// at start stays in the file (docs/decisions/0008).
const SQLITE_WITHOUT: &[&str] = &[
    "-USQLITE_ENABLE_API_ARMOR",
    "-USQLITE_ENABLE_BYTECODE_VTAB",
    "-USQLITE_ENABLE_COLUMN_METADATA",
    "-USQLITE_ENABLE_DBPAGE_VTAB",
    "-USQLITE_ENABLE_DBSTAT_VTAB",
    "-USQLITE_ENABLE_MATH_FUNCTIONS",
    "-USQLITE_ENABLE_OFFSET_SQL_FUNC",
    "-USQLITE_ENABLE_PREUPDATE_HOOK",
    "-USQLITE_ENABLE_RTREE",
    "-USQLITE_ENABLE_SESSION",
    "-USQLITE_ENABLE_STMTVTAB",
    "-USQLITE_ENABLE_UNKNOWN_SQL_FUNCTION",
    "-USQLITE_ENABLE_UNLOCK_NOTIFY",
    "-DSQLITE_OMIT_AUTHORIZATION",
    "-DSQLITE_OMIT_AUTOMATIC_INDEX",
    "-DSQLITE_OMIT_AUTOVACUUM",
    "-DSQLITE_OMIT_BETWEEN_OPTIMIZATION",
    "-DSQLITE_OMIT_CASE_SENSITIVE_LIKE_PRAGMA",
    "-DSQLITE_OMIT_COMPILEOPTION_DIAGS",
    "-DSQLITE_OMIT_COMPLETE",
    "-DSQLITE_OMIT_DECLTYPE",
    "-DSQLITE_OMIT_DESERIALIZE",
    "-DSQLITE_OMIT_GET_TABLE",
    "-DSQLITE_OMIT_HEX_INTEGER",
    "-DSQLITE_OMIT_LIKE_OPTIMIZATION",
    "-DSQLITE_OMIT_LOCALTIME",
    "-DSQLITE_OMIT_OR_OPTIMIZATION",
    "-DSQLITE_OMIT_PROGRESS_CALLBACK",
    "-DSQLITE_OMIT_TCL_VARIABLE",
    "-DSQLITE_OMIT_SCHEMA_PRAGMAS",
    "-DSQLITE_OMIT_TRACE",
    "-DSQLITE_OMIT_UTF16",
    "-DSQLITE_OMIT_WAL",
    "-DSQLITE_UNTESTABLE",
];

/// Where the standard library for wasm32 comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// It is installed beside the compiler in use.
    Installed,
    /// Debian's compiler builds it from Debian's sources.
    Debian,
}

/// The toolchain for the browser that is ready on this machine.
pub fn toolchain() -> Result<Toolchain> {
    toolchain_for(TARGET)
}

/// The toolchain for a target that is ready on this machine.
pub fn toolchain_for(target: &str) -> Result<Toolchain> {
    if has_std(target) {
        Ok(Toolchain::Installed)
    } else if debian_is_ready() {
        Ok(Toolchain::Debian)
    } else {
        bail!("no standard library for {target}")
    }
}

/// The toolchain in words.
pub fn describe() -> Result<String> {
    Ok(match toolchain()? {
        Toolchain::Installed => format!("{TARGET} beside rustc"),
        Toolchain::Debian => "Debian's rustc-web and rust-web-src".to_owned(),
    })
}

/// Asks rustup for the standard library, unless `IMPORTASS_WASM=debian` says that there is no use in it.
pub fn add_with_rustup(project: &Project) -> Result<()> {
    add_target(project, TARGET)
}

/// The same for any target.
pub fn add_target(project: &Project, target: &str) -> Result<()> {
    if env::var_os("IMPORTASS_WASM").as_deref() == Some(OsStr::new("debian")) {
        bail!("IMPORTASS_WASM=debian");
    }
    process::run(Command::new("rustup").current_dir(project.root()).args(["target", "add", target]))
}

/// Has Debian's compiler build these crates of the standard library.
pub fn build_with_debian(cargo: &mut Command, crates: &str) {
    cargo
        .env("RUSTC", DEBIAN_RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove("RUSTUP_TOOLCHAIN")
        .arg(format!("-Zbuild-std={crates}"));
}

fn has_std(target: &str) -> bool {
    process::capture(Command::new("rustc").args(["--print", "target-libdir", "--target", target]))
        .is_ok_and(|folder| Path::new(&folder).is_dir())
}

/// Debian's compiler with the library's sources of the very same version: no other sources fit it.
fn debian_is_ready() -> bool {
    process::capture(Command::new(DEBIAN_RUSTC).args(["--print", "sysroot"]))
        .is_ok_and(|sysroot| Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
}

/// Compiles the core and writes it with its JavaScript to web/pkg. `release` shrinks it with wasm-opt.
pub fn build(project: &Project, release: bool) -> Result<()> {
    let wasm = compile(project)?;
    let package = project.web().join("pkg");
    let output = package.join(format!("{CRATE}_bg.wasm"));
    let marker = package.join("optimised");
    if is_newer(&output, &wasm) && marker.is_file() == release {
        return Ok(());
    }

    if package.is_dir() {
        fs::remove_dir_all(&package)?;
    }
    eprintln!("xtask: wasm-bindgen into web/pkg");
    Bindgen::new()
        .input_path(&wasm)
        .web(true)?
        // Without the default path `init()` does not find its own file.
        .omit_default_module_path(false)
        .typescript(true)
        .out_name(CRATE)
        .generate(&package)
        .context("wasm-bindgen")?;
    if release {
        optimise(project, &output)?;
        fs::write(&marker, "by wasm-opt -Oz\n")?;
    }
    Ok(())
}

fn compile(project: &Project) -> Result<PathBuf> {
    // A folder of its own: this may be another compiler, and it need not wait for cargo's lock.
    let target = project.target().join("wasm");
    let mut cargo = project.cargo();
    cargo
        .env("CARGO_TARGET_DIR", &target)
        .args(["rustc", "--package", CRATE, "--lib", "--crate-type", "cdylib"])
        .args(["--no-default-features", "--features", "web"])
        .args(["--profile", "wasm", "--target", TARGET]);
    if toolchain()? == Toolchain::Debian {
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker()?);
        build_with_debian(&mut cargo, "std,panic_abort");
        cargo.arg("-Zbuild-std-features=optimize_for_size");
    }
    Clang::find()?.apply(&mut cargo);
    cargo.env("SQLITE_WASM_RS_FLAGS", SQLITE_WITHOUT.join(" "));
    process::run(&mut cargo)?;
    Ok(target.join(TARGET).join("wasm").join(format!("{CRATE}.wasm")))
}

/// The linker that comes with rustup's compiler: Debian's compiler has none for wasm.
fn linker() -> Result<PathBuf> {
    let sysroot = process::capture(Command::new("rustc").args(["--print", "sysroot"]))?;
    let version = process::capture(Command::new("rustc").arg("-vV"))?;
    let host =
        version.lines().find_map(|line| line.strip_prefix("host: ")).context("`rustc -vV` names no host")?;
    let linker = Path::new(&sysroot).join("lib/rustlib").join(host).join("bin/rust-lld");
    ensure!(linker.is_file(), "no rust-lld in rustc's own folder; a Rust from rustup has it");
    Ok(linker)
}

/// wasm-opt for size. The instructions allowed are those that rustc emits by default, no more: every
/// browser that runs the one runs the other.
fn optimise(project: &Project, wasm: &Path) -> Result<()> {
    process::run(
        Command::new("node")
            .current_dir(project.web())
            .arg("node_modules/binaryen/bin/wasm-opt")
            // nobody keeps anything in the first kilobyte: the stack ends there
            .args(["-Oz", "--low-memory-unused", "--zero-filled-memory"])
            .args(["--enable-bulk-memory", "--enable-multivalue", "--enable-mutable-globals"])
            .args(["--enable-nontrapping-float-to-int", "--enable-reference-types", "--enable-sign-ext"])
            .arg(wasm)
            .arg("-o")
            .arg(wasm),
    )
}

fn is_newer(output: &Path, input: &Path) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|file| file.modified());
    match (modified(output), modified(input)) {
        (Ok(output), Ok(input)) => output >= input,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    #[test]
    fn output_is_fresh_only_when_it_exists_and_is_not_older() {
        let folder = env::temp_dir().join(format!("xtask-wasm-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (old, new) = (folder.join("old"), folder.join("new"));
        fs::write(&new, "").unwrap();
        let file = fs::File::create(&old).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(60)).unwrap();
        assert!(is_newer(&new, &old));
        assert!(is_newer(&new, &new));
        assert!(!is_newer(&old, &new));
        assert!(!is_newer(&folder.join("absent"), &old));
        fs::remove_dir_all(&folder).unwrap();
    }
}
