//! What happens to the regularization.
use crate::api::{ApiError, client::Conditional, dto};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum RegularizationEvent {
    /// Asks the server for news.
    Refresh,
    /// Opens the electronic office at the notification.
    OpenOffice,
    // internal, last
    /// The years kept on this device.
    #[serde(skip)]
    #[facet(skip)]
    Kept(#[facet(opaque)] Option<(Box<dto::Regularizations>, crate::domain::dates::Instant)>),
    /// The years came, or are unchanged.
    #[serde(skip)]
    #[facet(skip)]
    Listed(#[facet(opaque)] Result<Conditional<dto::Regularizations>, ApiError>),
    /// A year's detail kept on this device.
    #[serde(skip)]
    #[facet(skip)]
    DetailKept(u16, #[facet(opaque)] Option<Box<dto::RegularizationDetail>>),
    /// A year's detail came, or not.
    #[serde(skip)]
    #[facet(skip)]
    Detailed(u16, #[facet(opaque)] Result<Box<dto::RegularizationDetail>, ApiError>),
    /// The office was opened, or could not be.
    #[serde(skip)]
    #[facet(skip)]
    OfficeOpened(bool),
}
