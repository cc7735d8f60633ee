//! Inicio: what is due first.
pub mod update;
pub mod view;
