//! What happens to mobile and e-mail.
use crate::api::{ApiError, dto};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum ContactEvent {
    /// The new mobile or e-mail changed.
    Typed(String),
    /// The field lost the focus.
    Left,
    /// The code changed.
    CodeTyped(String),
    /// Sends the form, or the code.
    Submit,
    /// Asks for another code.
    Resend,
    /// Asks whether the act arrived.
    AskAgain,
    /// Leaves the outcome.
    Done,
    /// Asks the server for news.
    Refresh,
    // internal, last
    /// What was communicated, as kept on this device.
    #[serde(skip)]
    #[facet(skip)]
    Kept(#[facet(opaque)] Option<(dto::Contact, crate::domain::dates::Instant)>),
    /// What was communicated.
    #[serde(skip)]
    #[facet(skip)]
    Loaded(#[facet(opaque)] Result<dto::Contact, ApiError>),
    /// An act was on its way when the app ended.
    #[serde(skip)]
    #[facet(skip)]
    Unfinished(#[facet(opaque)] Option<super::update::Pending>),
    /// The code was sent, or not.
    #[serde(skip)]
    #[facet(skip)]
    Challenged(#[facet(opaque)] Result<dto::Challenge, ApiError>),
    /// The act is written down on this device; now it is sent.
    #[serde(skip)]
    #[facet(skip)]
    Prepared(#[facet(opaque)] super::update::Pending),
    /// The registry answered, or not.
    #[serde(skip)]
    #[facet(skip)]
    Registered(#[facet(opaque)] Result<dto::Submission, ApiError>),
    /// The answer to "did it arrive?".
    #[serde(skip)]
    #[facet(skip)]
    Asked(#[facet(opaque)] Result<dto::Submission, ApiError>),
}
