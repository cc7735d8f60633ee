//! What happens to the list of devices.
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum DevicesEvent {
    /// Asks the server again.
    Refresh,
    /// Asks to sign a device out.
    SignOut {
        /// The session's opaque id.
        id: String,
    },
}
