//! The thin façades: three byte calls, results instead of panics.
#[cfg(feature = "uniffi")]
mod native;
#[cfg(all(feature = "web", target_family = "wasm"))]
mod web;
