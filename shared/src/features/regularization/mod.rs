//! The yearly regularization: its states, its summary, its detail.
pub mod events;
pub mod update;
pub mod view;
