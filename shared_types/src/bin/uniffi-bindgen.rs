//! UniFFI's own program, in the version that the core is built with: writes the Kotlin or Swift that calls the core.
fn main() {
    uniffi::uniffi_bindgen_main();
}
