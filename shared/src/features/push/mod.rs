//! Push: only says that there is something new.
pub mod events;
pub mod update;
pub mod view;
