//! What happens on the pages of diagnosis.
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum DiagnosisEvent {
    /// Copies the visible page as a text.
    Copy,
    /// Looks again.
    Refresh,
}
