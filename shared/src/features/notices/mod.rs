//! The notices (*avisos*): they only inform; the legal notification waits in the electronic office.
pub mod events;
pub mod update;
pub mod view;

pub use update::Notices;
