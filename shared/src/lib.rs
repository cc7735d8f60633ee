//! The core: everything that the app knows and decides. Shells draw its view and carry out its requests.
//!
//! Dependencies run downwards only: `ffi` → `app` → `features` → (`api`, `domain`, `effects`); `platform` → `effects`.
#![allow(clippy::derivable_impls, reason = "the macro of the parts cannot tell which enum has a default")]
pub mod api;
pub mod app;
pub mod domain;
pub mod effects;
pub mod features;
#[cfg(any(feature = "uniffi", all(feature = "web", target_family = "wasm")))]
pub mod ffi;
pub mod navigation;
pub mod parts;
pub mod platform;
#[cfg(feature = "store")]
pub mod store;
pub mod text;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
