//! Lists the data files of the law, so that a new year is a new file in `data` and no new code.
use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn list(folder: &Path, name: &str) -> io::Result<String> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder.join(name))?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|e| e == "json"));
    files.sort();
    let rows: Vec<String> = files.iter().map(|f| format!("({f:?}, include_str!({f:?}))")).collect();
    Ok(format!("static {}: &[(&str, &str)] = &[{}];\n", name.to_uppercase(), rows.join(", ")))
}

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=data");
    let variable = |name| env::var_os(name).map(PathBuf::from).ok_or(io::ErrorKind::NotFound);
    let (data, out) = (variable("CARGO_MANIFEST_DIR")?.join("data"), variable("OUT_DIR")?);
    for name in ["reta", "calendars"] {
        fs::write(out.join(name).with_extension("rs"), list(&data, name)?)?;
    }
    Ok(())
}
