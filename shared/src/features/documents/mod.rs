//! The archive of documents: list, resumable verified download, verification code (CEA).
pub mod events;
pub mod update;
pub mod view;
