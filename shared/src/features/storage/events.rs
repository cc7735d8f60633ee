//! What happens to what this phone keeps.
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum StorageEvent {
    /// Asks to delete the downloaded documents.
    DeleteFiles,
}
