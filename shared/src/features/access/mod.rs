//! Signing in: SMS, Cl@ve permanente, Cl@ve Móvil, certificate; and the two offers after the first sign-in.
pub mod events;
pub mod update;
pub mod view;

pub use update::{Access, AccessError, Finished, Step};
