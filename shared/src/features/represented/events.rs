//! What happens while choosing whom to act for.
use crate::api::{ApiError, dto};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum RepresentedEvent {
    /// Narrows the list by name or identifier.
    Search(String),
    /// Acts for this person from now on.
    ActFor {
        /// The server's id.
        person: String,
    },
    /// Acts for oneself again.
    ActForMyself,
    /// Asks again.
    Refresh,
    /// The powers came, or not.
    #[serde(skip)]
    #[facet(skip)]
    Loaded(#[facet(opaque)] Result<dto::Representations, ApiError>),
    /// The powers kept on this device.
    #[serde(skip)]
    #[facet(skip)]
    Kept(#[facet(opaque)] Option<dto::Representations>),
}
