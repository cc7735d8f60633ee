//! What this phone keeps of a person (*datos en este dispositivo*).
pub mod events;
pub mod update;
pub mod view;
