//! The lanes: what Rust itself carries out. Same names and same shape on both platforms; the bridge wires them.
#[cfg(all(feature = "native", not(target_family = "wasm")))]
pub mod native;
#[cfg(all(feature = "native", not(target_family = "wasm")))]
pub use native as here;
#[cfg(all(feature = "native", not(target_family = "wasm")))]
pub mod secrets;
#[cfg(all(feature = "web", target_family = "wasm"))]
pub mod web;
#[cfg(all(feature = "web", target_family = "wasm"))]
pub use web as here;

#[cfg(any(
    all(feature = "native", not(target_family = "wasm")),
    all(feature = "web", target_family = "wasm")
))]
pub mod bridge;
