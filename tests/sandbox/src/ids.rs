//! Random and derived identifiers, digests and masks.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use crate::Error;

/// Random text, safe in URLs, of `bytes` bytes of entropy.
pub fn random(bytes: usize) -> Result<String, Error> {
    let mut buffer = vec![0_u8; bytes];
    getrandom::fill(&mut buffer).map_err(|e| Error::Other(e.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(buffer))
}

/// A code of six digits.
pub fn six_digits() -> Result<String, Error> {
    let mut buffer = [0_u8; 8];
    getrandom::fill(&mut buffer).map_err(|e| Error::Other(e.to_string()))?;
    Ok(format!("{:06}", u64::from_be_bytes(buffer) % 1_000_000))
}

/// SHA-256.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// SHA-256 as lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    sha256(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

/// An opaque identifier derived from a name: the same in every run.
pub fn derived(prefix: &str, name: &str) -> String {
    let hex = hex(format!("importass sandbox {prefix} {name}").as_bytes());
    format!("{prefix}_{}", hex.get(..20).unwrap_or_default())
}

/// The contract's pattern of identifiers in paths.
pub fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// DNI or NIE: pattern and check letter.
pub fn is_identifier(text: &str) -> bool {
    check_letter(text).is_some_and(|letter| text.ends_with(letter))
}

/// The check letter that a DNI or NIE should have, whatever it ends with.
pub fn check_letter(text: &str) -> Option<char> {
    const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let (first, rest) = (text.chars().next()?, text.get(1..8)?);
    if text.len() != 9 || !rest.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let lead = match first {
        'X' => '0',
        'Y' => '1',
        'Z' => '2',
        digit if digit.is_ascii_digit() => digit,
        _ => return None,
    };
    let number: usize = format!("{lead}{rest}").parse().ok()?;
    LETTERS.get(number % 23).map(|b| char::from(*b))
}

/// `****4567L`.
pub fn mask_identifier(identifier: &str) -> String {
    format!("****{}", identifier.get(4..).unwrap_or_default())
}

/// `*** ** ** 22`.
pub fn mask_mobile(mobile: &str) -> String {
    format!("*** *** *{}", mobile.get(mobile.len().saturating_sub(2)..).unwrap_or_default())
}

/// `m***@ejemplo.es`.
pub fn mask_email(email: &str) -> String {
    match email.split_once('@') {
        Some((name, domain)) => format!("{}***@{domain}", name.chars().next().unwrap_or('*')),
        None => "***".into(),
    }
}

/// Spanish IBAN: length and check digits (ISO 13616).
pub fn is_iban(text: &str) -> bool {
    let Some(digits) = text.strip_prefix("ES").filter(|d| d.len() == 22) else { return false };
    let (Some(check), Some(account)) = (digits.get(..2), digits.get(2..)) else { return false };
    // E is 14 and S is 28.
    format!("{account}1428{check}")
        .chars()
        .try_fold(0, |rest, c| c.to_digit(10).map(|digit| (rest * 10 + digit) % 97))
        == Some(1)
}

/// `ES91 **** 1332`.
pub fn mask_iban(iban: &str) -> String {
    let ends =
        (iban.get(..4).unwrap_or_default(), iban.get(iban.len().saturating_sub(4)..).unwrap_or_default());
    format!("{} **** {}", ends.0, ends.1)
}

/// `+346XXXXXXXX` or `+347[1-4]XXXXXXX`.
pub fn is_mobile(mobile: &str) -> bool {
    mobile.strip_prefix("+34").is_some_and(|rest| {
        rest.len() == 9
            && rest.bytes().all(|b| b.is_ascii_digit())
            && (rest.starts_with('6') || ["71", "72", "73", "74"].iter().any(|p| rest.starts_with(p)))
    })
}
