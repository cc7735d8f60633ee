//! The simulator of contributions: what a forecast of income means. Works offline and without signing in.
pub mod events;
pub mod update;
pub mod view;
