//! What a linked library is made of: whether a phone can load it, and what its bytes are for.

use anyhow::{Context, Result, ensure};
use object::{Object, ObjectSection, ObjectSegment, ObjectSymbol, SectionKind, SymbolKind};
use std::collections::BTreeMap;

/// The size of a page on the newest phones, in bytes: a library whose parts begin elsewhere is not loaded there.
pub const PAGE: u64 = 16 * 1024;

/// Whether every part that is loaded may begin at a page of its own.
///
/// # Errors
/// It may not, or this is no library.
pub fn check_alignment(library: &[u8]) -> Result<()> {
    let file = object::File::parse(library).context("no library")?;
    let mut loaded = 0;
    for segment in file.segments() {
        let (address, alignment) = (segment.address(), segment.align());
        ensure!(
            alignment.is_power_of_two() && alignment >= PAGE,
            "what is loaded at {address:#x} is aligned to {alignment} bytes, less than a page of {PAGE}"
        );
        loaded += 1;
    }
    ensure!(loaded > 0, "nothing of it is loaded");
    Ok(())
}

/// Bytes in the file by section, the largest first; those without bytes of their own and those for debuggers left out.
pub fn sections(library: &[u8]) -> Result<Vec<(String, u64)>> {
    let file = object::File::parse(library).context("no library")?;
    let mut sizes = BTreeMap::new();
    for section in file.sections() {
        if matches!(section.kind(), SectionKind::UninitializedData | SectionKind::Debug) {
            continue;
        }
        *sizes.entry(section.name()?.to_owned()).or_default() += section.size();
    }
    Ok(largest_first(sizes))
}

/// Bytes of code by the crate that a function's name begins with, the largest first. What has a name of C's is counted
/// together; what was inlined counts where it ended.
pub fn crates(library: &[u8]) -> Result<Vec<(String, u64)>> {
    let file = object::File::parse(library).context("no library")?;
    // one piece of code may have several names
    let mut code = BTreeMap::new();
    for symbol in file.symbols().filter(|symbol| symbol.kind() == SymbolKind::Text && symbol.size() > 0) {
        code.insert(symbol.address(), (symbol.size(), origin(symbol.name()?)));
    }
    let mut sizes = BTreeMap::new();
    for (size, name) in code.into_values() {
        *sizes.entry(name).or_default() += size;
    }
    Ok(largest_first(sizes))
}

/// What all code of C is called.
pub const C: &str = "C (SQLCipher, OpenSSL, others)";

fn origin(symbol: &str) -> String {
    let Ok(name) = rustc_demangle::try_demangle(symbol) else { return C.to_owned() };
    let name = format!("{name:#}");
    // `<&mut crate::Type as other::Trait>::function` belongs to the crate of the type
    let start = name.trim_start_matches(['<', '&', '*', '[', '(']);
    let start = start.trim_start_matches("mut ").trim_start_matches("dyn ").trim_start_matches("const ");
    let end = start.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(start.len());
    let (head, rest) = start.split_at(end);
    // a generic type's own method, or a primitive's: the standard library's
    if rest.starts_with("::") { head.to_owned() } else { "core".to_owned() }
}

fn largest_first(sizes: BTreeMap<String, u64>) -> Vec<(String, u64)> {
    let mut rows: Vec<_> = sizes.into_iter().collect();
    rows.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    rows
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A library of 64 bits with one part that is loaded, aligned so.
    pub fn library(alignment: u64) -> Vec<u8> {
        let mut bytes = vec![0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        // a shared object for aarch64
        for half in [3_u16, 183] {
            bytes.extend(half.to_le_bytes());
        }
        bytes.extend(1_u32.to_le_bytes());
        // entry, program headers behind this one, no sections
        for word in [0_u64, 64, 0] {
            bytes.extend(word.to_le_bytes());
        }
        bytes.extend(0_u32.to_le_bytes());
        for half in [64_u16, 56, 1, 64, 0, 0] {
            bytes.extend(half.to_le_bytes());
        }
        // PT_LOAD, to be read
        for half in [1_u32, 4] {
            bytes.extend(half.to_le_bytes());
        }
        for word in [0_u64, 0, 0, 120, 120, alignment] {
            bytes.extend(word.to_le_bytes());
        }
        bytes
    }

    #[test]
    fn pages_of_sixteen_kilobytes_and_more_are_good() {
        check_alignment(&library(PAGE)).unwrap();
        check_alignment(&library(4 * PAGE)).unwrap();
    }

    #[test]
    fn small_pages_and_what_is_no_library_are_refused() {
        let error = check_alignment(&library(4096)).unwrap_err().to_string();
        assert!(error.contains("aligned to 4096 bytes"), "{error}");
        assert!(check_alignment(&library(PAGE + 4096)).is_err());
        assert!(check_alignment(b"no library").is_err());
    }

    #[test]
    fn code_belongs_to_the_crate_of_its_name() {
        assert_eq!(origin("_RNvCs1234_7mycrate3foo"), "mycrate");
        assert_eq!(origin("_ZN5hyper5proto3foo17h0123456789abcdefE"), "hyper");
        assert_eq!(
            origin("_ZN54_$LT$serde_json..Value$u20$as$u20$core..fmt..Debug$GT$3fmt17h0123456789abcdefE"),
            "serde_json"
        );
        assert_eq!(origin("sqlite3_step"), C);
    }
}
