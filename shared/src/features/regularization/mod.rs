//! The yearly regularization: its states, its summary, its detail with our own computation, its acts.
pub mod detail;
pub mod events;
pub mod explain;
pub mod hearing;
pub mod payment;
pub mod update;
pub mod view;
