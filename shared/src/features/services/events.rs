//! What happens on the services, the guide and the help.
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum ServicesEvent {
    /// Calls the telephone with this number in the list.
    Call {
        /// Its place in the list, from 0.
        index: u32,
    },
    // internal, last
    /// The platform opened the telephone, or could not.
    #[serde(skip)]
    #[facet(skip)]
    Called(bool),
}
