//! What is so with this app, line by line, to be shared without personal data.
pub mod events;
pub mod update;
pub mod view;
