//! Whom to act for (*representados*).
pub mod events;
pub mod update;
pub mod view;
