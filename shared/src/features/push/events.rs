//! What happens to the switches of push.
use crate::domain::notice::NoticeKind;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum PushEvent {
    /// Tells, or does not tell, of notices of a kind.
    Kind {
        /// Which.
        about: NoticeKind,
        /// Whether.
        on: bool,
    },
}
