//! What happens to mobile and e-mail.
use crate::{
    api::{ApiError, dto},
    features::acts::ActEvent,
};
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
    /// The code was sent, or not.
    #[serde(skip)]
    #[facet(skip)]
    Challenged(#[facet(opaque)] Result<dto::Challenge, ApiError>),
    /// What happened to the act.
    #[serde(skip)]
    #[facet(skip)]
    Act(#[facet(opaque)] Box<ActEvent<super::update::Which>>),
}
