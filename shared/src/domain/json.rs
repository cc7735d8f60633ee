//! JSON is read in one way.
use serde::de::DeserializeOwned;

/// Reads a text or bytes.
///
/// serde_json compiles the reading of a type once for each kind of source. Texts beside bytes would make the core for the
/// browser larger by 20 kB, so both are bytes here.
///
/// # Errors
/// What serde_json says; it may quote what was read, so it is not for logs.
pub fn read<T: DeserializeOwned>(json: impl AsRef<[u8]>) -> serde_json::Result<T> {
    serde_json::from_slice(json.as_ref())
}
