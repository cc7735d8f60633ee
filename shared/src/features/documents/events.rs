//! What happens to the documents.
use crate::{
    api::{ApiError, client::Conditional, dto},
    effects::db::{DbResult, DocumentRecord, DocumentWindow, FileState},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum DocumentsEvent {
    /// Searches; empty ends the search.
    Search(String),
    /// The window after.
    Next,
    /// The window before.
    Previous,
    /// Asks the server for news.
    Refresh,
    /// Downloads the open document, from where it stopped.
    Download,
    /// Stops downloading; what came stays.
    StopDownload,
    /// Opens it with the platform.
    OpenFile,
    /// Hands it to another app.
    Share,
    /// Copies the verification code.
    CopyCea,
    // internal, last
    /// A window.
    #[serde(skip)]
    #[facet(skip)]
    Loaded(#[facet(opaque)] DbResult<DocumentWindow>),
    /// One document and what of it is here.
    #[serde(skip)]
    #[facet(skip)]
    Opened(#[facet(opaque)] DbResult<Option<(DocumentRecord, FileState)>>),
    /// The list came, or is unchanged.
    #[serde(skip)]
    #[facet(skip)]
    Listed(#[facet(opaque)] Result<Conditional<dto::Documents>, ApiError>),
    /// It is stored.
    #[serde(skip)]
    #[facet(skip)]
    Stored(#[facet(opaque)] DbResult<()>),
    /// A part of the file came.
    #[serde(skip)]
    #[facet(skip)]
    Part(String, #[facet(opaque)] Result<super::update::Part, ApiError>),
    /// It is stored; how much of the file is here now.
    #[serde(skip)]
    #[facet(skip)]
    PartStored(String, #[facet(opaque)] DbResult<FileState>),
    /// The whole file was compared with its digest.
    #[serde(skip)]
    #[facet(skip)]
    Verified(String, #[facet(opaque)] DbResult<FileState>),
    /// The platform opened or shared it, or could not.
    #[serde(skip)]
    #[facet(skip)]
    Presented(#[facet(opaque)] DbResult<bool>),
    /// The code is in the clipboard.
    #[serde(skip)]
    #[facet(skip)]
    Copied(bool),
}
