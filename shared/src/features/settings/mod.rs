//! Ajustes.
pub mod events;
pub mod shared;
pub mod update;
pub mod view;
