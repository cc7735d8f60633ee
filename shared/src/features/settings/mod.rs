//! Ajustes.
pub mod events;
pub mod update;
pub mod view;
