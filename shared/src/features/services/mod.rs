//! The menu *Servicios*, the guide and the help: all of it works offline and signed out.
pub mod events;
pub mod update;
pub mod view;
