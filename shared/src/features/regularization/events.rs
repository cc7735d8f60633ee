//! What happens to the regularization.
use crate::{
    api::{ApiError, client::Conditional, dto},
    features::acts::ActEvent,
};
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
    /// Asks to waive the refund and keep the higher base.
    Waive,
    /// The allegations changed.
    AllegationsTyped(String),
    /// Sends the allegations.
    SubmitAllegations,
    /// Asks whether an answer to the hearing arrived.
    AskAgain,
    /// Leaves the outcome of an answer.
    Done,
    /// Pays what the resolution says.
    Pay,
    /// Asks how a payment ended.
    AskPayment,
    /// Opens the text of the law behind a step of the computation.
    OpenSource {
        /// Its place in the list, from 0.
        step: u32,
    },
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
    /// What happened to an answer.
    #[serde(skip)]
    #[facet(skip)]
    Act(#[facet(opaque)] Box<ActEvent<super::hearing::YearAct>>),
    /// A draft of allegations was read.
    #[serde(skip)]
    #[facet(skip)]
    DraftKept(u16, Option<String>),
    /// A draft was kept.
    #[serde(skip)]
    #[facet(skip)]
    DraftWritten,
    /// The trip to the gateway ended.
    #[serde(skip)]
    #[facet(skip)]
    BackFromPayment(u16, #[facet(opaque)] super::payment::Back),
}
