//! The package itself: manifest, resources, code and libraries, aligned, signed and looked at again.

use anyhow::{Context, Result, ensure};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Place, shrink};
use crate::android::FRAMEWORK;
use crate::elf;
use crate::process;

/// The phones that the package is for: those that the core's library stands in for.
const ABI: &str = "arm64-v8a";

/// What the framework's resources, of Android 10, have no name for: back that can be dragged, of Android 13.
const LATER: &str = "android:enableOnBackInvokedCallback=\"true\"";

/// What Gradle's build says of the app.
struct Settings {
    id: String,
    min_sdk: String,
    target_sdk: String,
    code: String,
    name: String,
    namespace: String,
}

impl Settings {
    fn read(place: &Place) -> Result<Self> {
        let file = place.app.join("build.gradle.kts");
        Self::parse(&fs::read_to_string(&file)?).with_context(|| format!("in {}", file.display()))
    }

    fn parse(build: &str) -> Result<Self> {
        let value = |name: &str| {
            let start = format!("{name} = ");
            let value = build.lines().find_map(|line| line.trim().strip_prefix(&start));
            Ok::<_, anyhow::Error>(value.with_context(|| format!("no {name}"))?.trim_matches('"').to_owned())
        };
        Ok(Self {
            id: value("applicationId")?,
            min_sdk: value("minSdk")?,
            target_sdk: value("targetSdk")?,
            code: value("versionCode")?,
            name: value("versionName")?,
            namespace: value("namespace")?,
        })
    }
}

/// Merges the libraries' manifests into the app's, as Gradle would, and links it with all resources.
pub fn link(place: &Place) -> Result<()> {
    if place.made.is_dir() {
        fs::remove_dir_all(&place.made)?;
    }
    fs::create_dir_all(&place.made)?;
    let settings = Settings::read(place)?;
    let (own, merged) = (place.made.join("own.xml"), place.made.join("AndroidManifest.xml"));
    let text = fs::read_to_string(place.app.join("src/main/AndroidManifest.xml"))?;
    fs::write(&own, manifest(&text, &settings.namespace)?)?;
    let property = |name: &str, value: &str| ["--property".to_owned(), format!("{name}={value}")];
    process::capture(
        place
            .java("com.android.manifmerger.Merger")
            .arg("--main")
            .arg(&own)
            .arg("--out")
            .arg(&merged)
            .arg("--libs")
            .arg(place.list("manifests")?.join(":"))
            .args(property("PACKAGE", &settings.id))
            .args(property("MIN_SDK_VERSION", &settings.min_sdk))
            .args(property("TARGET_SDK_VERSION", &settings.target_sdk))
            .args(property("VERSION_CODE", &settings.code))
            .args(property("VERSION_NAME", &settings.name))
            .arg("--remove-tools-declarations"),
    )?;
    let flats = place.parts.join("../../app/target");
    process::capture(
        Command::new("aapt2")
            .args(["link", "-I", FRAMEWORK, "--auto-add-overlay", "--manifest"])
            .arg(&merged)
            // the classes were compiled with these
            .arg("--stable-ids")
            .arg(flats.join("ids.txt"))
            .arg("--proguard")
            .arg(shrink::named_rules(place))
            .arg("-o")
            .arg(linked(place))
            .args(place.list("resources")?)
            .args(["main", "generated"].map(|part| flats.join(format!("flats/{part}-res.zip")))),
    )
    .map(drop)
}

fn linked(place: &Place) -> PathBuf {
    place.made.join("linked.apk")
}

/// The app's manifest as Gradle hands it to the merger. Libraries are read where they lie in the package.
fn manifest(text: &str, namespace: &str) -> Result<String> {
    ensure!(text.contains(LATER), "the manifest says no more {LATER}");
    Ok(text
        .replacen(LATER, "", 1)
        .replacen("<manifest ", &format!("<manifest package=\"{namespace}\" "), 1)
        .replacen("<application", "<application android:extractNativeLibs=\"false\"", 1))
}

/// Puts everything into one signed package, and prints what it weighs. Without a `core` it is for looking at only.
pub fn make(place: &Place, core: Option<&Path>) -> Result<()> {
    let code = place.made.join("dex");
    fs::create_dir_all(&code)?;
    shrink::dex(place, &code, &Settings::read(place)?.min_sdk)?;
    let (unsigned, signed) = (place.made.join("unsigned.apk"), place.made.join("importass.apk"));
    pack(place, &code, core, &unsigned)?;
    sign(place, &unsigned, &signed)?;
    check(&signed)?;
    println!("{}", signed.display());
    if core.is_none() {
        println!("without the core");
    }
    for (part, size) in weigh(&signed)? {
        println!("{size:>12} bytes  {part}");
    }
    Ok(())
}

fn pack(place: &Place, code: &Path, core: Option<&Path>, package: &Path) -> Result<()> {
    let mut zip = ZipWriter::new(File::create(package)?);
    copy(&mut zip, &linked(place), |_| true)?;
    let mut files: Vec<PathBuf> =
        fs::read_dir(code)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.sort();
    for file in files {
        store(&mut zip, name(&file)?, &fs::read(&file)?, 4)?;
    }
    // who implements what is looked up there
    copy(&mut zip, &shrink::classes(place), |name| name.starts_with("META-INF/services/"))?;
    for library in libraries(place, core)? {
        let bytes = fs::read(&library).with_context(|| format!("cannot read {}", library.display()))?;
        store(&mut zip, &format!("lib/{ABI}/{}", name(&library)?), &bytes, u16::try_from(elf::PAGE)?)?;
    }
    zip.finish()?;
    Ok(())
}

/// All that the libraries bring for these phones, and the core.
fn libraries(place: &Place, core: Option<&Path>) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in place.list("libraries")? {
        let folder = Path::new(&folder).join(ABI);
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            files.push(entry?.path());
        }
    }
    files.extend(core.map(Path::to_owned));
    files.sort();
    Ok(files)
}

fn name(path: &Path) -> Result<&str> {
    path.file_name().and_then(|name| name.to_str()).with_context(|| format!("{} has no name", path.display()))
}

/// Without compression, so that the phone reads it where it lies.
fn store(zip: &mut ZipWriter<File>, name: &str, bytes: &[u8], alignment: u16) -> Result<()> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file(name, options.with_alignment(alignment))?;
    zip.write_all(bytes)?;
    Ok(())
}

fn copy(zip: &mut ZipWriter<File>, from: &Path, wanted: impl Fn(&str) -> bool) -> Result<()> {
    let mut archive = shrink::open(from)?;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        if entry.is_dir() || !wanted(&name) {
            continue;
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        if entry.compression() == CompressionMethod::Stored {
            store(zip, &name, &bytes, 4)?;
        } else {
            zip.start_file(name, SimpleFileOptions::default())?;
            zip.write_all(&bytes)?;
        }
    }
    Ok(())
}

/// Signs with a key that is made for it and signs nothing else.
fn sign(place: &Place, unsigned: &Path, signed: &Path) -> Result<()> {
    let key = place.made.join("throw-away.p12");
    process::capture(
        Command::new("keytool")
            .args(["-genkeypair", "-alias", "throw-away", "-dname", "CN=Throw away", "-keyalg", "RSA"])
            .args(["-keysize", "2048", "-validity", "30", "-storetype", "PKCS12", "-storepass", "android"])
            .arg("-keystore")
            .arg(&key),
    )?;
    process::capture(
        Command::new("apksigner")
            .args(["sign", "--ks-pass", "pass:android", "--ks"])
            .arg(&key)
            .arg("--out")
            .arg(signed)
            .arg(unsigned),
    )?;
    process::run(Command::new("apksigner").args(["verify", "--verbose"]).arg(signed))
}

/// Whether every library in the finished package can be read where it lies.
fn check(package: &Path) -> Result<()> {
    let mut archive = shrink::open(package)?;
    let mut checked = 0;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        if !name.starts_with("lib/") {
            continue;
        }
        ensure!(entry.compression() == CompressionMethod::Stored, "{name} is compressed");
        let start = entry.data_start().with_context(|| format!("{name} begins nowhere"))?;
        ensure!(start % elf::PAGE == 0, "{name} begins at {start}, not with a page of {} bytes", elf::PAGE);
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        elf::check_alignment(&bytes).with_context(|| format!("in {name}"))?;
        checked += 1;
    }
    ensure!(checked > 0, "no library in {}", package.display());
    eprintln!("xtask: {checked} libraries, aligned to pages of {} bytes", elf::PAGE);
    Ok(())
}

/// Bytes in the package by part, with all of it last.
fn weigh(package: &Path) -> Result<Vec<(&'static str, u64)>> {
    let mut archive = shrink::open(package)?;
    let (mut code, mut resources, mut libraries) = (0, 0, 0);
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index)?;
        let size = entry.compressed_size();
        let name = entry.name()?;
        if name.ends_with(".dex") {
            code += size;
        } else if name == "resources.arsc" || name.starts_with("res/") {
            resources += size;
        } else if name.starts_with("lib/") {
            libraries += size;
        }
    }
    let all = fs::metadata(package)?.len();
    Ok(vec![
        ("code (dex)", code),
        ("resources", resources),
        ("native libraries", libraries),
        ("manifest, signature and what lies between", all - code - resources - libraries),
        ("all of it", all),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILD: &str = "android {\n    namespace = \"org.a\"\n    applicationId = \"es.b\"\n    minSdk = 28\n    \
        targetSdk = 36\n    versionCode = 1\n    versionName = \"0.1\"\n}\n";

    #[test]
    fn settings_are_gradles() {
        let settings = Settings::parse(BUILD).unwrap();
        assert_eq!((settings.id.as_str(), settings.min_sdk.as_str()), ("es.b", "28"));
        assert!(Settings::parse(&BUILD.replace("minSdk", "minimum")).is_err());
    }

    #[test]
    fn the_manifest_gets_what_gradle_puts_in() {
        let text =
            manifest(&format!("<manifest xmlns=\"x\"><application {LATER}/></manifest>"), "org.a").unwrap();
        assert!(text.starts_with("<manifest package=\"org.a\" xmlns"));
        assert!(text.contains("<application android:extractNativeLibs=\"false\" />"));
        assert!(manifest("<manifest/>", "org.a").is_err());
    }

    /// A package with one library of these bytes.
    fn package(options: SimpleFileOptions, library: &[u8]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut zip = ZipWriter::new(file.reopen().unwrap());
        store(&mut zip, "classes.dex", &[7; 100], 4).unwrap();
        zip.start_file("res/a.xml", SimpleFileOptions::default()).unwrap();
        zip.write_all(&[0; 10_000]).unwrap();
        zip.start_file("lib/arm64-v8a/liba.so", options).unwrap();
        zip.write_all(library).unwrap();
        zip.finish().unwrap();
        file
    }

    fn stored() -> SimpleFileOptions {
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored)
    }

    #[test]
    fn a_library_lies_open_at_a_page_and_is_aligned_itself() {
        let page = u16::try_from(elf::PAGE).unwrap();
        let good = package(stored().with_alignment(page), &elf::tests::library(elf::PAGE));
        check(good.path()).unwrap();
        let small = package(stored().with_alignment(page), &elf::tests::library(4096));
        assert!(format!("{:#}", check(small.path()).unwrap_err()).contains("aligned to 4096"));
        let between = package(stored(), &elf::tests::library(elf::PAGE));
        assert!(check(between.path()).unwrap_err().to_string().contains("not with a page"));
        let packed = package(SimpleFileOptions::default(), &elf::tests::library(elf::PAGE));
        assert!(check(packed.path()).unwrap_err().to_string().contains("is compressed"));
    }

    #[test]
    fn parts_add_up() {
        let package = package(stored(), &[1; 5000]);
        let parts = weigh(package.path()).unwrap();
        let (all, others) = parts.split_last().unwrap();
        assert_eq!(all.1, others.iter().map(|(_, size)| size).sum::<u64>());
        assert_eq!((parts[0].1, parts[2].1), (100, 5000));
        assert!(parts[1].1 > 0 && parts[1].1 < 1000);
    }
}
